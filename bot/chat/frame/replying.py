"""Replies as messages: sent, put in the place of a tapped message, or shown over the chat.

An edit that would change nothing is not sent, or swallowed where Telegram knows better; a
message that can no longer be edited is followed by a new one.
"""

from __future__ import annotations

import asyncio
import contextlib
import logging
from collections.abc import Awaitable, Coroutine
from dataclasses import replace
from html import unescape
from typing import Any, Final

from telegram import Bot, CallbackQuery, InputFile, LinkPreviewOptions, Message
from telegram.constants import ParseMode
from telegram.error import TelegramError

from bot.chat.frame.keyboards import markup
from bot.chat.frame.picture_cache import PictureCache
from bot.chat.frame.screens import Reply, Screen
from bot.errors import ChartFailed

log = logging.getLogger(__name__)

NO_PREVIEW: Final = LinkPreviewOptions(is_disabled=True)

UNCHANGED: Final = "not modified"
BRIEF_SECONDS: Final = 0.25
"""How long a screen waits for the answer to its tap, so that the tap's clock stops first."""

_CALLS: Final[set[asyncio.Task[None]]] = set()
"""Calls under way; the event loop itself keeps no hold of its tasks."""


class ReplySender:
    """Shows replies, with pictures from an album; one that cannot be shown becomes text."""

    def __init__(self, album: PictureCache) -> None:
        self._album = album

    async def send(self, bot: Bot, chat_id: int, reply: Reply) -> None:
        """Send all of a reply as new messages."""
        if reply.screen is not None:
            await self._send_screen(bot, chat_id, reply.screen)
        if reply.file is not None:
            file = InputFile(reply.file.content, filename=reply.file.name)
            await bot.send_document(chat_id, file)
        if reply.also is not None:
            await self._send_screen(bot, chat_id, reply.also)

    async def show(self, query: CallbackQuery, bot: Bot, chat_id: int, reply: Reply) -> None:
        """Put the reply in the place of the tapped message, or below it."""
        message = query.message
        if reply.screen is None or reply.fresh or not isinstance(message, Message):
            await self.send(bot, chat_id, reply)
            return
        edit = _rebuttoned if reply.buttons_only else self._rewritten
        # Telegram puts a picture in the place of a picture only, and words in that of words.
        fits = bool(message.photo) is (reply.screen.chart is not None)
        if fits and await _edited(edit(message, reply.screen)):
            reply = replace(reply, screen=None)
        await self.send(bot, chat_id, reply)

    async def _send_screen(self, bot: Bot, chat_id: int, screen: Screen) -> None:
        if screen.chart is not None:
            try:
                await self._album.send(bot, chat_id, screen.chart, screen)
                return
            except (ChartFailed, TelegramError) as fault:
                log.warning("a picture is shown as text: %s", fault)
        await bot.send_message(
            chat_id,
            screen.text,
            parse_mode=ParseMode.HTML,
            link_preview_options=NO_PREVIEW,
            reply_markup=markup(screen.rows),
        )

    async def _rewritten(self, message: Message, screen: Screen) -> None:
        if screen.chart is not None:
            await self._album.put(message, screen.chart, screen)
            return
        same_text = unescape(message.text_html or "") == unescape(screen.text)
        if not same_text or message.reply_markup != markup(screen.rows):
            await message.edit_text(
                screen.text,
                parse_mode=ParseMode.HTML,
                link_preview_options=NO_PREVIEW,
                reply_markup=markup(screen.rows),
            )


async def pop_up(query: CallbackQuery, text: str) -> None:
    """Answer a tap; wait for Telegram only briefly, and ignore a failure.

    The tap has already been handled, and the screen must not wait for the answer.
    """

    async def answer() -> None:
        with contextlib.suppress(TelegramError):
            await query.answer(text or None)

    await briefly(answer())


async def briefly(call: Coroutine[Any, Any, None]) -> None:
    """Make a call to Telegram, and wait for it only briefly."""
    task = asyncio.create_task(call)
    _CALLS.add(task)
    task.add_done_callback(_CALLS.discard)
    await asyncio.wait([task], timeout=BRIEF_SECONDS)


async def _rebuttoned(message: Message, screen: Screen) -> None:
    if message.reply_markup != markup(screen.rows):
        await message.edit_reply_markup(markup(screen.rows))


async def _edited(edit: Awaitable[None]) -> bool:
    """Whether the message now is as wanted; False where it cannot be, or not any more."""
    try:
        await edit
    except ChartFailed:
        return False
    except TelegramError as refusal:
        # Whatever else is wrong with the old message, a new one can be sent.
        return UNCHANGED in refusal.message
    return True
