"""Pictures in messages: each drawn and uploaded once, and shown by its ``file_id`` after that.

The same chart is the same picture for every person. The cache maps a digest of the chart's
content to the ``file_id`` that Telegram returned, which is valid for this bot only.
"""

from __future__ import annotations

import asyncio
import hashlib
import logging
from collections.abc import Awaitable, Callable
from typing import Final
from weakref import WeakValueDictionary

from telegram import Bot, InputMediaPhoto, Message
from telegram.constants import ParseMode
from telegram.error import BadRequest

from bot.chat.frame.keyboards import markup
from bot.chat.frame.screens import Screen
from bot.chat.frame.services import Services
from bot.errors import ChartFailed
from bot.text.draws.pictures import Chart

log = logging.getLogger(__name__)

NAME: Final = "chart.png"
EDITION: Final = 1
"""To be raised when the same chart is drawn otherwise."""

SHELVES: Final = 32
SHELF: Final = 16
"""512 pictures are remembered, in small values so that one more costs one small write."""

Photo = str | bytes
"""A ``file_id`` that Telegram knows, or a file to upload."""

Show = Callable[[Photo], Awaitable[Message]]


class PictureCache:
    """Sends pictures, and puts them in the place of others."""

    def __init__(self, services: Services) -> None:
        self._store = services.store
        self._draw = services.draw
        self._turns: WeakValueDictionary[str, asyncio.Lock] = WeakValueDictionary()

    async def send(self, bot: Bot, chat_id: int, chart: Chart, screen: Screen) -> None:
        """Send the picture with its caption and buttons. Raises ChartFailed."""

        async def show(photo: Photo) -> Message:
            return await bot.send_photo(
                chat_id,
                photo,
                screen.text,
                parse_mode=ParseMode.HTML,
                reply_markup=markup(screen.rows),
                filename=NAME,
            )

        await self._show(chart, bot.id, show)

    async def reply(self, message: Message, chart: Chart, screen: Screen) -> None:
        """Send the picture as a reply to a message. Raises ChartFailed."""

        async def show(photo: Photo) -> Message:
            return await message.reply_photo(
                photo,
                screen.text,
                parse_mode=ParseMode.HTML,
                reply_markup=markup(screen.rows),
                filename=NAME,
                allow_sending_without_reply=True,
                do_quote=True,
            )

        await self._show(chart, message.get_bot().id, show)

    async def put(self, message: Message, chart: Chart, screen: Screen) -> None:
        """Put the picture in the place of the one in this message. Raises ChartFailed."""

        async def show(photo: Photo) -> Message:
            media = InputMediaPhoto(photo, screen.text, parse_mode=ParseMode.HTML, filename=NAME)
            edited = await message.edit_media(media, reply_markup=markup(screen.rows))
            assert isinstance(edited, Message)
            return edited

        await self._show(chart, message.get_bot().id, show)

    async def _show(self, chart: Chart, bot_id: int, show: Show) -> None:
        key = picture_digest(chart, bot_id)
        if await self._shown_again(key, show):
            return
        turn = self._turns.setdefault(key, asyncio.Lock())
        async with turn:
            if not await self._shown_again(key, show):
                if self._draw is None:
                    raise ChartFailed("nothing here draws")
                picture = await self._draw(chart)
                message = await show(picture)
                if message.photo:
                    await self._keep(key, message.photo[-1].file_id)

    async def _shown_again(self, key: str, show: Show) -> bool:
        """Whether the picture was known, and Telegram still has it."""
        file_id = await self.file_id(key)
        if file_id is None:
            return False
        try:
            await show(file_id)
        except BadRequest as refusal:
            if "file" not in refusal.message.casefold():
                raise
            await self._keep(key, None)
            return False
        return True

    async def file_id(self, key: str) -> str | None:
        """The ``file_id`` that is stored for this digest; None without one."""
        known: dict[str, str] = await self._store.recall(_shelf(key)) or {}
        return known.get(key)

    async def _keep(self, key: str, file_id: str | None) -> None:
        known: dict[str, str] = dict(await self._store.recall(_shelf(key)) or {})
        known.pop(key, None)
        if file_id is not None:
            known[key] = file_id
        newest = list(known.items())[-SHELF:]
        await self._store.remember(_shelf(key), dict(newest))


def picture_digest(chart: Chart, bot_id: int) -> str:
    """What tells this picture, drawn for this bot, from every other."""
    return hashlib.sha256(repr((EDITION, bot_id, chart)).encode()).hexdigest()[:32]


def _shelf(key: str) -> str:
    return f"pictures-{int(key[:2], 16) % SHELVES}"
