"""Updates of one chat in their order, those of different chats side by side."""

from __future__ import annotations

import asyncio
from collections.abc import Awaitable
from typing import Any, Final

from telegram import Update
from telegram.ext import BaseUpdateProcessor

AT_ONCE: Final = 1024
"""The most updates under way, waiting ones of busy chats included."""


class InOrder(BaseUpdateProcessor):
    """One slow answer holds up nobody but the chat it is for."""

    def __init__(self, at_once: int = AT_ONCE) -> None:
        super().__init__(at_once)
        self._last: dict[int, asyncio.Event] = {}

    async def initialize(self) -> None:
        """Nothing is needed."""

    async def shutdown(self) -> None:
        """Nothing is held."""

    async def do_process_update(self, update: object, coroutine: Awaitable[Any]) -> None:
        """Wait for the chat's update before this one, then process it."""
        key = _key(update)
        before, done = self._last.get(key), asyncio.Event()
        self._last[key] = done
        try:
            if before is not None:
                await before.wait()
            await coroutine
        finally:
            done.set()
            if self._last.get(key) is done:
                del self._last[key]


def _key(update: object) -> int:
    if not isinstance(update, Update):
        return 0
    whose = update.effective_chat or update.effective_user
    return 0 if whose is None else whose.id
