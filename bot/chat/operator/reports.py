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

from bot.domain.health.episodes import Report
from bot.text.catalogue import Markup, catalogue
from bot.text.health.incidents import report_text

log = logging.getLogger(__name__)

PATIENCE_SECONDS: Final = 15.0
"""How long one chat may take: the others, and what else is to be told, wait meanwhile."""

MOST_MISSED: Final = 20
"""So many messages are kept for a chat that cannot be reached while another can."""


class TelegramOperator:
    """Fulfils ``ports.Operator``: delivered is what one of the chats has got."""

    way = "chat"
    is_limited = True

    def __init__(self, bot: Bot, chats: Iterable[int]) -> None:
        self._bot = bot
        self._missed: dict[int, deque[Markup]] = {chat: deque(maxlen=MOST_MISSED) for chat in chats}

    async def tell(self, report: Report) -> bool:
        """Send the report to every operator's chat, after what that chat has missed."""
        text = report_text(report, catalogue("en"))
        if not text or not self._missed:
            return True
        reached = [chat for chat in self._missed if await self._told(chat, text)]
        for chat in self._missed.keys() - set(reached) if reached else ():
            self._missed[chat].append(text)
        return bool(reached)

    async def _told(self, chat: int, text: Markup) -> bool:
        missed = self._missed[chat]
        while missed:
            if not await self._sent(chat, missed[0]):
                return False
            missed.popleft()
        return await self._sent(chat, text)

    async def _sent(self, chat: int, text: Markup) -> bool:
        try:
            async with asyncio.timeout(PATIENCE_SECONDS):
                await self._bot.send_message(chat, text, parse_mode=ParseMode.HTML)
        except TimeoutError:
            log.warning("the operator's chat is not told: no answer in time")
        except TelegramError as error:
            log.warning("the operator's chat is not told: %s", error)
        except RuntimeError as error:  # before the transport is open
            log.warning("the operator's chat is not told: %s", type(error).__name__)
        else:
            return True
        return False
