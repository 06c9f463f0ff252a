"""Handing updates to handlers: one person's in order, different people's side by side.

In a group, too, the order is by person, so that one member's flood holds up that member alone.
Everything that waits is bounded. Under overload the oldest and the newest updates are taken in
turn: neither those who have waited long nor those who write now are starved.
"""

from __future__ import annotations

import asyncio
import logging
from collections import Counter, deque
from collections.abc import Awaitable, Callable
from dataclasses import dataclass
from datetime import datetime
from typing import Final

from telegram import Update

from bot.domain.health.measures import Histogram
from bot.domain.health.receiving import Receiving
from bot.domain.people.rate_limit import Allowances
from bot.errors import StoreError
from bot.ports import Clock, Inbox
from bot.traces import traced

log = logging.getLogger(__name__)

AT_ONCE: Final = 100
"""The most updates being answered at once: at 30 answers a second, three seconds' worth."""

MOST_WAITING: Final = 5_000
"""The most updates queued beyond those; the oldest are dropped first."""

MOST_OF_ONE: Final = 50
"""The most queued updates of one person."""

MOST_OF_A_CHAT: Final = 20
"""The most updates of one chat being answered at once. While Telegram holds the calls to a group,
its members must not occupy every place."""

QUIET_SECONDS: Final = 60.0
"""How often the log speaks of a flood, while it lasts."""

Handle = Callable[[Update], Awaitable[None]]


@dataclass(frozen=True, slots=True)
class _Waiting:
    update: Update
    came: datetime
    began: float


class UpdateQueue:
    """Runs ``handle`` for each update that is offered. It belongs to one event loop.

    ``inbox`` keeps the order among processes, ``seconds`` takes how long each update was with
    us, its wait included.
    """

    def __init__(
        self,
        handle: Handle,
        inbox: Inbox,
        receiving: Receiving,
        clock: Clock,
        seconds: Histogram,
        *,
        at_once: int = AT_ONCE,
        most_waiting: int = MOST_WAITING,
    ) -> None:
        self._handle = handle
        self._inbox = inbox
        self._receiving = receiving
        self._clock = clock
        self._seconds = seconds
        self._at_once = at_once
        self._most_waiting = most_waiting
        self._allowances = Allowances()
        self._queues: dict[int, deque[_Waiting]] = {}
        self._ready: deque[int] = deque()
        self._in_chat: Counter[int] = Counter()
        self._held: dict[int, deque[int]] = {}
        self._queued = 0
        self._running: dict[int, tuple[asyncio.Task[None], datetime]] = {}
        self._from_the_end = False
        self._idle = asyncio.Event()
        self._idle.set()
        self._silent_until = 0.0
        receiving.oldest = self.oldest

    async def offer(self, update: Update) -> None:
        """Queue an update; one that is beyond its person's allowance is dropped."""
        now = asyncio.get_running_loop().time()
        person, key = asking(update), orderer(update)
        queue = self._queues.get(key, ())
        allowed = person is None or self._allowances.takes(person, now)
        if not allowed or len(queue) >= MOST_OF_ONE:
            await self._drop(update, now)
            return
        if self._queued >= self._most_waiting:
            await self._drop_oldest(now)
        if key not in self._queues:
            self._queues[key] = deque()
            if key not in self._running:
                self._ready.append(key)
        self._queues[key].append(_Waiting(update, self._clock.now(), now))
        self._queued += 1
        self._idle.clear()
        self._start()

    async def drain(self) -> None:
        """Wait until everything that was offered is answered; if cancelled, end the rest."""
        try:
            await self._idle.wait()
        finally:
            self._queues.clear()
            self._ready.clear()
            self._held.clear()
            self._queued = 0
            tasks = [task for task, _ in self._running.values()]
            for task in tasks:
                task.cancel()
            await asyncio.gather(*tasks, return_exceptions=True)

    def _start(self) -> None:
        while self._ready and len(self._running) < self._at_once:
            self._from_the_end = not self._from_the_end
            key = self._ready.popleft() if self._from_the_end else self._ready.pop()
            chat = _chat_of(self._queues[key][0].update)
            if self._in_chat[chat] >= MOST_OF_A_CHAT:
                self._held.setdefault(chat, deque()).append(key)
                continue
            self._in_chat[chat] += 1
            waiting = self._queues[key].popleft()
            self._queued -= 1
            if not self._queues[key]:
                del self._queues[key]
            task = asyncio.create_task(self._serve(key, waiting))
            self._running[key] = task, waiting.came
        self._receiving.waiting = self._queued + len(self._running)
        if not self._running and not self._queues:
            self._idle.set()

    async def _serve(self, key: int, waiting: _Waiting) -> None:
        update = waiting.update
        try:
            with traced(f"update-{update.update_id}"):
                try:
                    await self._inbox.turn(update.update_id, key)
                except StoreError as error:
                    log.warning("the order among processes is not known: %s", error)
                await self._handle(update)
                await self._done(update)
        except Exception:
            log.exception("an update could not be handled")
        finally:
            now = asyncio.get_running_loop().time()
            self._seconds.observe(now - waiting.began)
            self._receiving.last_handled = self._clock.now()
            del self._running[key]
            if key in self._queues:
                self._ready.appendleft(key)
            self._left(_chat_of(update))
            self._start()

    def _left(self, chat: int) -> None:
        self._in_chat[chat] -= 1
        if not self._in_chat[chat]:
            del self._in_chat[chat]
        held = self._held.get(chat)
        if held:
            self._ready.append(held.popleft())
        if not held:
            self._held.pop(chat, None)

    async def _done(self, update: Update) -> None:
        try:
            await self._inbox.done(update.update_id)
        except StoreError as error:
            log.warning("the end of an update is not recorded: %s", error)

    async def _drop_oldest(self, now: float) -> None:
        """Make room; how the bot itself stands in a chat is never dropped."""
        for keys in (self._ready, *self._held.values()):
            for key in keys:
                update = self._queues[key][0].update
                if update.my_chat_member is None:
                    self._queues[key].popleft()
                    self._queued -= 1
                    if not self._queues[key]:
                        del self._queues[key]
                        keys.remove(key)
                    await self._drop(update, now)
                    return

    async def _drop(self, update: Update, now: float) -> None:
        self._receiving.dropped += 1
        if now >= self._silent_until:
            log.info(
                "more is sent than can be answered: %d updates dropped since the start",
                self._receiving.dropped,
            )
            self._silent_until = now + QUIET_SECONDS
        await self._done(update)

    def oldest(self) -> datetime | None:
        """When the first of the updates came that is not answered yet."""
        running = [came for _, came in self._running.values()]
        queued = [queue[0].came for queue in self._queues.values()]
        return min(running + queued, default=None)


def orderer(update: Update) -> int:
    """The key of an update's queue: the id of the person, or else of the chat."""
    person = asking(update)
    if person is not None:
        return person
    chat = update.effective_chat
    return 0 if chat is None else chat.id


def asking(update: Update) -> int | None:
    """The id of the person who asks, or of the chat in whose name they write; else None."""
    if update.my_chat_member is not None:
        return None
    # Telegram shows every person that writes as a chat as one and the same bot.
    sender = update.effective_sender or update.effective_chat
    return None if sender is None else sender.id


def _chat_of(update: Update) -> int:
    """The chat that an answer goes to; an inline query is its person's own."""
    chat = update.effective_chat
    return orderer(update) if chat is None else chat.id
