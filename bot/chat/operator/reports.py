"""Telling the operator, in the chats that ADMIN_CHAT_IDS names."""

from __future__ import annotations

import asyncio
import logging
from collections import deque
from collections.abc import Iterable
from typing import Final

from telegram import Bot
from telegram.constants import ParseMode
from telegram.error import TelegramError

from bot.chat.frame.keyboards import markup
from bot.chat.frame.screens import Button, Row
from bot.chat.frame.taps import tap_data
from bot.domain.health.episodes import Report
from bot.domain.health.incidents import IncidentKind
from bot.text.catalogue import Markup, Words, catalogue
from bot.text.health import report_text

log = logging.getLogger(__name__)

PATIENCE_SECONDS: Final = 15.0
"""How long one chat may take: the others, and what else is to be told, wait meanwhile."""

MOST_ASKED: Final = 5
"""Rows of buttons under one message."""

MOST_MISSED: Final = 20
"""So many messages are kept for a chat that cannot be reached while another can."""

_Message = tuple[Markup, tuple[Row, ...]]
"""A text, and rows of buttons for the operator's decisions."""


class TelegramOperator:
    """Fulfils ``ports.Operator``: delivered is what one of the chats has got."""

    way = "chat"
    is_limited = True

    def __init__(self, bot: Bot, chats: Iterable[int]) -> None:
        self._bot = bot
        self._missed: dict[int, deque[_Message]] = {
            chat: deque(maxlen=MOST_MISSED) for chat in chats
        }

    async def tell(self, report: Report) -> bool:
        """Send the report to every operator's chat, after what that chat has missed."""
        words = catalogue("en")
        message = (report_text(report, words), _choices(report, words))
        if not message[0] or not self._missed:
            return True
        reached = [chat for chat in self._missed if await self._told(chat, message)]
        for chat in self._missed.keys() - set(reached) if reached else ():
            self._missed[chat].append(message)
        return bool(reached)

    async def _told(self, chat: int, message: _Message) -> bool:
        missed = self._missed[chat]
        while missed:
            if not await self._sent(chat, missed[0]):
                return False
            missed.popleft()
        return await self._sent(chat, message)

    async def _sent(self, chat: int, message: _Message) -> bool:
        text, choices = message
        try:
            async with asyncio.timeout(PATIENCE_SECONDS):
                await self._bot.send_message(
                    chat, text, parse_mode=ParseMode.HTML, reply_markup=markup(choices)
                )
        except TimeoutError:
            log.warning("the operator's chat is not told: no answer in time")
        except TelegramError as error:
            log.warning("the operator's chat is not told: %s", error)
        except RuntimeError as error:  # before the transport is open
            log.warning("the operator's chat is not told: %s", type(error).__name__)
        else:
            return True
        return False


def _choices(report: Report, words: Words) -> tuple[Row, ...]:
    """Two buttons for each episode that asks the operator; with its number, where several do."""
    asked = [episode for episode in report.episodes if episode.facts.get("question")]
    if report.over:
        return ()
    rows = []
    for episode in asked[:MOST_ASKED]:
        about = f"#{episode.subject}: " if len(asked) > 1 else ""
        question = str(episode.facts["question"])
        labels = ("doubt-yes-button", "doubt-no-button")
        if episode.kind is IncidentKind.ANNOUNCED_AGAIN:
            labels = ("again-yes-button", "again-no-button")
        yes, no = map(words.label, labels)
        rows.append(
            (
                Button(f"{about}{yes}", tap_data("doubt", "yes", question)),
                Button(f"{about}{no}", tap_data("doubt", "no", question)),
            )
        )
    return tuple(rows)
