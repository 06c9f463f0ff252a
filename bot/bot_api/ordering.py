"""Updates of one chat in their order, those of different chats side by side."""

from __future__ import annotations

import asyncio
import logging
from collections.abc import AsyncIterator, Awaitable, Coroutine
from contextlib import asynccontextmanager
from dataclasses import dataclass, field
from typing import Any, Final

from telegram import Update
from telegram.ext import BaseUpdateProcessor

from bot.bot_api.inbox import OwnInbox
from bot.domain.health.measures import Histogram
from bot.domain.people.rate_limit import Allowances
from bot.errors import StoreError
from bot.ports import Inbox
from bot.traces import traced

log = logging.getLogger(__name__)

AT_ONCE: Final = 4096
"""The most updates under way, waiting ones of busy chats included."""

QUIET_SECONDS: Final = 60.0
"""How often the log speaks of a flood, while it lasts."""

MOST_WAITING: Final = 50
"""The most updates of one chat; nobody types or taps so far ahead of the answers."""


@dataclass(slots=True)
class _Line:
    """The updates of one chat: how many there are, and the end of the last."""

    length: int = 0
    end: asyncio.Event = field(default_factory=asyncio.Event)


class InOrder(BaseUpdateProcessor):
    """One slow answer holds up nobody but the chat it is for; what floods in is dropped.

    A person has an allowance, so that a flood slows nobody else: what is beyond it costs no
    answer. How the bot itself stands in a chat is never dropped.

    ``inbox`` knows of the updates that other processes answer; ``seconds`` takes how long each
    update was with us, its wait included.
    """

    def __init__(
        self,
        at_once: int = AT_ONCE,
        most_waiting: int = MOST_WAITING,
        inbox: Inbox | None = None,
        seconds: Histogram | None = None,
    ) -> None:
        super().__init__(at_once)
        self._most_waiting = most_waiting
        self._inbox = inbox or OwnInbox()
        self._seconds = seconds or Histogram()
        self._lines: dict[int, _Line] = {}
        self._allowances = Allowances()
        self._dropped = 0
        self._silent_until = 0.0

    async def initialize(self) -> None:
        """Nothing is needed."""

    async def shutdown(self) -> None:
        """Nothing is held."""

    async def do_process_update(self, update: object, coroutine: Awaitable[Any]) -> None:
        """Wait for the chat's update before this one, then process it."""
        began = asyncio.get_running_loop().time()
        with traced(_name(update)):
            await self._processed(update, coroutine)
            await self._done(update)
        self._seconds.observe(asyncio.get_running_loop().time() - began)

    async def _processed(self, update: object, coroutine: Awaitable[Any]) -> None:
        now = asyncio.get_running_loop().time()
        person = asking(update)
        if person is not None and not self._allowances.takes(person, now):
            self._drop(coroutine, now)
            return
        key = chat_of(update)
        line = self._lines.setdefault(key, _Line())
        if line.length >= self._most_waiting:
            self._drop(coroutine, now)
            return
        try:
            async with _in_line(line):
                await self._turn(update)
                await coroutine
        finally:
            if line.length == 0:
                self._lines.pop(key, None)

    def _drop(self, coroutine: Awaitable[Any], now: float) -> None:
        if isinstance(coroutine, Coroutine):
            coroutine.close()
        self._dropped += 1
        if now >= self._silent_until:
            log.info("more is sent than can be answered: %d updates dropped", self._dropped)
            self._dropped, self._silent_until = 0, now + QUIET_SECONDS

    async def _turn(self, update: object) -> None:
        """Wait for the same chat's updates in other processes, as far as the store can tell."""
        if isinstance(update, Update):
            try:
                await self._inbox.turn(update.update_id, chat_of(update))
            except StoreError as error:
                log.warning("the order among processes is not known: %s", error)

    async def _done(self, update: object) -> None:
        if isinstance(update, Update):
            try:
                await self._inbox.done(update.update_id)
            except StoreError as error:
                log.warning("the end of an update is not recorded: %s", error)


@asynccontextmanager
async def _in_line(line: _Line) -> AsyncIterator[None]:
    before, end = line.end, asyncio.Event()
    is_first = line.length == 0
    line.length, line.end = line.length + 1, end
    try:
        if not is_first:
            await before.wait()
        yield
    finally:
        line.length -= 1
        end.set()


def chat_of(update: object) -> int:
    """The chat that an update is of, or else its person; 0 where it is of nobody."""
    if not isinstance(update, Update):
        return 0
    whose = update.effective_chat or update.effective_user
    return 0 if whose is None else whose.id


def asking(update: object) -> int | None:
    """Who asks for an answer: a person, or the chat in whose name they write; else None."""
    if not isinstance(update, Update) or update.my_chat_member is not None:
        return None
    user, chat = update.effective_user, update.effective_chat
    if user is not None and not user.is_bot:
        return user.id
    return None if chat is None else chat.id


def _name(update: object) -> str:
    return f"update-{update.update_id}" if isinstance(update, Update) else "update"
