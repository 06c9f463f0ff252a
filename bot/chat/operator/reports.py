"""Telling the operator, in the chats that ADMIN_CHAT_IDS names, once an episode."""

from __future__ import annotations

import logging
from collections.abc import Iterable

from telegram import Bot
from telegram.constants import ParseMode
from telegram.error import TelegramError

from bot.domain.health.incidents import Incident
from bot.text.catalogue import Markup, catalogue
from bot.text.health.incidents import all_clear_text, incident_text

log = logging.getLogger(__name__)


class TelegramOperator:
    """Fulfils ``ports.Operator``; an incident that stands is not told twice in one run."""

    def __init__(self, bot: Bot, chats: Iterable[int]) -> None:
        self._bot = bot
        self._chats = tuple(chats)
        self._told: set[tuple[str, str]] = set()

    async def report(self, incident: Incident) -> None:
        """Send the incident's sentence to every operator's chat; never raises."""
        key = (incident.kind, incident.subject)
        if key in self._told:
            return
        self._told.add(key)
        await self._tell(incident_text(incident, catalogue("en")))

    async def all_clear(self, incident: Incident) -> None:
        """Send the sentence of its end, if there is one; never raises."""
        self._told.discard((incident.kind, incident.subject))
        await self._tell(all_clear_text(incident, catalogue("en")))

    async def _tell(self, text: Markup) -> None:
        for chat in self._chats if text else ():
            await self._send(chat, text)

    async def _send(self, chat: int, text: Markup) -> None:
        try:
            await self._bot.send_message(chat, text, parse_mode=ParseMode.HTML)
        except TelegramError as error:
            log.warning("the operator's chat cannot be told: %s", error)
