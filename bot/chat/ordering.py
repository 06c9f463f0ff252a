"""Updates of one chat in their order, those of different chats side by side."""

from __future__ import annotations

import asyncio
import logging
from collections.abc import Awaitable, Coroutine
from dataclasses import dataclass, field
from typing import Any, Final

from telegram import Update
from telegram.ext import BaseUpdateProcessor

from bot.domain.measures import Histogram
from bot.traces import traced

log = logging.getLogger(__name__)

AT_ONCE: Final = 4096
"""The most updates under way, waiting ones of busy chats included."""

MOST_WAITING: Final = 50
"""The most updates of one chat; nobody types or taps so far ahead of the answers."""


@dataclass(slots=True)
class _Line:
    """The updates of one chat: how many there are, and the end of the last."""

    length: int = 0
    end: asyncio.Event = field(default_factory=asyncio.Event)


class InOrder(BaseUpdateProcessor):
    """One slow answer holds up nobody but the chat it is for; what floods in is dropped.

    ``seconds`` takes how long each update was with us, its wait included.
    """

    def __init__(
        self,
        at_once: int = AT_ONCE,
        most_waiting: int = MOST_WAITING,
        seconds: Histogram | None = None,
    ) -> None:
        super().__init__(at_once)
        self._most_waiting = most_waiting
        self._seconds = seconds or Histogram()
        self._lines: dict[int, _Line] = {}

    async def initialize(self) -> None:
        """Nothing is needed."""

    async def shutdown(self) -> None:
        """Nothing is held."""

    async def do_process_update(self, update: object, coroutine: Awaitable[Any]) -> None:
        """Wait for the chat's update before this one, then process it."""
        began = asyncio.get_running_loop().time()
        with traced(_name(update)):
            await self._processed(_key(update), coroutine)
        self._seconds.observe(asyncio.get_running_loop().time() - began)

    async def _processed(self, key: int, coroutine: Awaitable[Any]) -> None:
        line = self._lines.setdefault(key, _Line())
        if line.length >= self._most_waiting:
            _drop(coroutine)
            return
        try:
            await _in_line(line, coroutine)
        finally:
            if line.length == 0:
                self._lines.pop(key, None)


async def _in_line(line: _Line, coroutine: Awaitable[Any]) -> None:
    before, end = line.end, asyncio.Event()
    is_first = line.length == 0
    line.length, line.end = line.length + 1, end
    try:
        if not is_first:
            await before.wait()
        await coroutine
    finally:
        line.length -= 1
        end.set()


def _drop(coroutine: Awaitable[Any]) -> None:
    log.info("a chat sends more than can be answered: an update is dropped")
    if isinstance(coroutine, Coroutine):
        coroutine.close()


def _key(update: object) -> int:
    if not isinstance(update, Update):
        return 0
    whose = update.effective_chat or update.effective_user
    return 0 if whose is None else whose.id


def _name(update: object) -> str:
    return f"update-{update.update_id}" if isinstance(update, Update) else "update"
