"""Claim notices from the outbox, send each, decide the next step, and settle it.

A send that Telegram holds for long makes room for the next, so that slow chats do not delay others.
The number of claimed, unsettled notices is bounded: only these are in doubt after a crash, since
Telegram has no key that would make a second send harmless.
"""

from __future__ import annotations

import asyncio
import logging
from collections.abc import Callable, Mapping
from contextlib import suppress
from dataclasses import dataclass
from datetime import datetime, timedelta
from typing import Final
from weakref import WeakValueDictionary

from bot.domain.draws.recording import Known
from bot.domain.health.pulse import Pulse
from bot.domain.notices.delivery import Failed, GiveUp, Refused, SendResult, decide
from bot.domain.notices.messages import Message
from bot.domain.notices.notice import Notice
from bot.errors import RowUnreadable, StoreError
from bot.flow.delivery.follow_up import FollowUp, ReportIncident
from bot.flow.delivery.halts import Halts
from bot.flow.delivery.settling import Settling
from bot.flow.loop import log_fault, retry_forever, wait
from bot.flow.subjects import Subject, subject_of
from bot.ports import Clock, Messenger, Settlement, Store, Tally

log = logging.getLogger(__name__)

LEASE: Final = timedelta(minutes=10)
IDLE_SECONDS: Final = 1.0
SLOW_AFTER_SECONDS: Final = 1.0
"""Telegram answers in about 60 ms; a send that takes longer is held, and makes room."""

MOST_SLOW: Final = 64
"""So many sends may be held at once: at 30 a second, one in four for eight seconds."""


@dataclass(slots=True, eq=False)
class _InFlight:
    """A claimed notice on its way; ``slow`` once Telegram holds it for long."""

    slow: bool = False
    timer: asyncio.TimerHandle | None = None


class Delivery:
    """The last step of the pipe, run as one task; set ``wake`` when notices wait.

    ``in_flight`` prompt sends and ``MOST_SLOW`` held ones may be under way.
    """

    def __init__(
        self,
        store: Store,
        messenger: Messenger,
        report: ReportIncident,
        clock: Clock,
        *,
        in_flight: int,
        chance: Callable[[], float],
    ) -> None:
        self.wake = asyncio.Event()
        self.pulse = Pulse()
        self._store = store
        self._messenger = messenger
        self._clock = clock
        self._in_flight = in_flight
        self._chance = chance
        self._under_way: set[_InFlight] = set()
        self._room = asyncio.Event()
        self._turns: WeakValueDictionary[int, asyncio.Lock] = WeakValueDictionary()
        self._settling = Settling(store, clock)
        self._follow_up = FollowUp(store, self._send, messenger.title, report, clock)
        self._halts = Halts(store, messenger, clock, self._settling.settle, self._follow_up.pause)
        self._known: Mapping[str, Known] = {}
        self._subjects: dict[str, Subject] = {}
        self._unfinished: set[str] = set()

    @property
    def halted(self) -> datetime | None:
        """Since when (UTC) alerts are halted, because Telegram refuses every chat."""
        return self._halts.since

    @property
    def under_way(self) -> int:
        """How many notices are claimed and not settled."""
        return len(self._under_way)

    async def run(self, stop: asyncio.Event) -> None:
        """Deliver until ``stop`` is set; then let the sends in flight finish."""
        async with asyncio.TaskGroup() as sends:
            while not stop.is_set():
                while self._free() <= 0:
                    self._room.clear()
                    await self._room.wait()
                notices: list[Notice] = []
                try:
                    if not stop.is_set():
                        notices = await self._store.claim(self._free(), self._clock.now(), LEASE)
                except StoreError as error:
                    log_fault("nothing can be claimed", error)
                for notice in notices:
                    self._under_way.add(send := _InFlight())
                    sends.create_task(self._serve(notice, send))
                if not notices or self._halts.since is not None:
                    await self._rest()
        await self._halts.release()
        await self._follow_up.finish()

    def _free(self) -> int:
        """How many more sends may start now."""
        prompt = sum(not send.slow for send in self._under_way)
        if self._halts.since is not None:  # a single alert serves as a probe
            return 1 - len(self._under_way)
        return min(self._in_flight - prompt, self._in_flight + MOST_SLOW - len(self._under_way))

    async def _rest(self) -> None:
        """When nothing is due, or nothing gets through: examine halts and finished broadcasts,
        then wait until ``wake`` is set or a moment has passed."""
        try:
            if not self._under_way and self._halts.since is None:
                await self._halts.release()
            await self._halts.probe()
            for broadcast in list(self._unfinished):
                tally = await self._store.tally(broadcast)
                if tally is not None and not tally.waiting:
                    self._unfinished.discard(broadcast)
                    self._subjects.pop(broadcast, None)
                    log.info("%s delivered: %s", broadcast, _in_a_line(tally))
        except StoreError as error:
            log_fault("cannot read the resume flag or the delivery counts", error)
        await wait(self.wake, IDLE_SECONDS)
        self.wake.clear()

    async def _serve(self, notice: Notice, send: _InFlight) -> None:
        """Deliver a notice, one at a time to a chat: the next message depends on this one's."""
        turn = self._turns.setdefault(notice.chat_id, asyncio.Lock())
        try:
            async with turn:
                await self._deliver(notice, send)
        finally:
            if send.timer is not None:
                send.timer.cancel()
            self._under_way.discard(send)
            self._room.set()

    async def _deliver(self, notice: Notice, send: _InFlight) -> None:
        prepared = await retry_forever(lambda: self._prepare(notice))
        if prepared is None:
            await self._settling.settle(Settlement(notice, GiveUp("dropped")))
            return
        subject, message = prepared
        result = await self._send(message, lambda: self._on_wire(send))
        now = self._clock.now()
        if isinstance(result, Failed):
            self.pulse = self.pulse.failed(now, result.fault)
        else:  # any other answer is a sign of life
            self.pulse = self.pulse.read(now)
        self._unfinished.add(notice.broadcast)
        opened = subject.broadcast.opened
        if await self._halts.takes(notice, result, opened):
            return
        now, jitter = self._clock.now(), self._chance()
        decision = decide(result, attempts=notice.attempts, opened=opened, now=now, jitter=jitter)
        await self._follow_up.before_settling(notice, message, result)
        await self._settling.settle(Settlement(notice, decision))
        try:
            await self._follow_up.after_settling(notice, result)
        except StoreError as error:
            log_fault("the follow-up of a send is not recorded", error)

    def _on_wire(self, send: _InFlight) -> None:
        """The request is being written; from now on Telegram may hold it."""
        loop = asyncio.get_running_loop()
        send.timer = loop.call_later(SLOW_AFTER_SECONDS, self.make_room, send)

    def make_room(self, send: _InFlight) -> None:
        """Count a send that Telegram holds as slow, so that another may start."""
        send.slow = True
        self._room.set()

    async def _prepare(self, notice: Notice) -> tuple[Subject, Message] | None:
        """The notice's subject and message; None if there is no message or no active chat."""
        known = await self._store.draws()
        if known is not self._known:  # a draw was recorded or corrected
            self._known = known
            self._subjects.clear()
        subject = self._subjects.get(notice.broadcast)
        if subject is None:
            broadcast = await self._store.broadcast(notice.broadcast)
            if broadcast is None:
                return None
            subject = await subject_of(broadcast, self._store)
            self._subjects[notice.broadcast] = subject
        subscriber = None
        with suppress(RowUnreadable):
            subscriber = await self._store.subscriber(notice.chat_id)
        if subscriber is None or not subscriber.active:
            return None
        message = await subject.message(subscriber, self._clock.now())
        return None if message is None else (subject, message)

    async def _send(
        self, message: Message, on_wire: Callable[[], None] = lambda: None
    ) -> SendResult:
        """Send; a fault of ours in one message must not delay the others."""
        try:
            return await self._messenger.send_alert(message, on_wire)
        except Exception as error:
            log.exception("a message on %s cannot be sent", message.about)
            return Refused(type(error).__name__)


def _in_a_line(tally: Tally) -> str:
    return (
        f"opened {tally.broadcast.opened:%FT%TZ}, matched {_at(tally.fanned_out)}, "
        f"first sent {_at(tally.first_sent)}, last sent {_at(tally.last_sent)}, "
        f"sent {tally.sent} ({tally.resent_in_doubt} of them again after a doubt), "
        f"given up {dict(tally.given_up)}"
    )


def _at(moment: datetime | None) -> str:
    return "never" if moment is None else f"{moment:%FT%TZ}"
