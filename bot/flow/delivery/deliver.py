"""Take notices from the outbox, send each, decide the next step, and settle it.

A send that Telegram holds for long makes room for the next, so that slow chats do not delay others.
The number of claimed, unsettled notices is bounded: only these are in doubt after a crash, since
Telegram has no key that would make a second send harmless.
"""

from __future__ import annotations

import asyncio
import logging
from collections.abc import Callable, Mapping
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
from bot.flow.loop import complain, insist, wait
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
        self._follow_up = FollowUp(store, self._send, report, clock)
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
                notices = [] if stop.is_set() else await self._claim()
                for notice in notices:
                    self._under_way.add(send := _InFlight())
                    sends.create_task(self._serve(notice, send))
                if not notices or self._halts.since is not None:
                    await self._rest()
        await self._halts.release()

    def _free(self) -> int:
        prompt = sum(not send.slow for send in self._under_way)
        if self._halts.since is not None:  # a single alert serves as a probe
            return 1 - len(self._under_way)
        return min(self._in_flight - prompt, self._in_flight + MOST_SLOW - len(self._under_way))

    async def _claim(self) -> list[Notice]:
        try:
            return await self._store.claim(self._free(), self._clock.now(), LEASE)
        except StoreError as error:
            complain("nothing can be claimed", error)
            return []

    async def _rest(self) -> None:
        """Nothing is due, or nothing gets through: see to halts and finished broadcasts, and
        wait a little."""
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
            complain("cannot read the resume flag or the delivery counts", error)
        await wait(self.wake, IDLE_SECONDS)
        self.wake.clear()

    async def _serve(self, notice: Notice, send: _InFlight) -> None:
        """Deliver, one message at a time to a chat: the next may depend on what this one said."""
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
        subject, message = await insist(lambda: self._prepare(notice))
        if subject is None or message is None:
            await self._settling.settle(Settlement(notice, GiveUp("dropped")))
            return
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
        decision = decide(
            result,
            attempts=notice.attempts,
            opened=opened,
            now=self._clock.now(),
            jitter=self._chance(),
        )
        await self._follow_up.before_settling(notice, message, result)
        await self._settling.settle(Settlement(notice, decision))
        try:
            await self._follow_up.after_settling(notice, result)
        except StoreError as error:
            complain("what follows from a send is not recorded", error)

    def _on_wire(self, send: _InFlight) -> None:
        """The request is being written; from now on Telegram may hold it."""
        loop = asyncio.get_running_loop()
        send.timer = loop.call_later(SLOW_AFTER_SECONDS, self.make_room, send)

    def make_room(self, send: _InFlight) -> None:
        send.slow = True
        self._room.set()

    async def _prepare(self, notice: Notice) -> tuple[Subject | None, Message | None]:
        """The subject, and the message unless the chat is paused, gone or unreadable."""
        subject = await self._subject(notice.broadcast)
        try:
            subscriber = (
                await self._store.subscriber(notice.chat_id) if subject is not None else None
            )
        except RowUnreadable:
            subscriber = None
        if subject is None or subscriber is None or not subscriber.active:
            return subject, None
        return subject, await subject.message(subscriber, self._clock.now())

    async def _send(
        self, message: Message, on_wire: Callable[[], None] = lambda: None
    ) -> SendResult:
        """Send; a fault of ours in one message must not hold up the others."""
        try:
            return await self._messenger.send_alert(message, on_wire)
        except Exception as error:
            log.exception("a message on %s cannot be sent", message.about)
            return Refused(type(error).__name__)

    async def _subject(self, broadcast_id: str) -> Subject | None:
        """The subject of a broadcast; read again when a draw was recorded or corrected."""
        known = await self._store.draws()
        if known is not self._known:
            self._known = known
            self._subjects.clear()
        if broadcast_id not in self._subjects:
            broadcast = await self._store.broadcast(broadcast_id)
            if broadcast is None:
                return None
            self._subjects[broadcast_id] = await subject_of(broadcast, self._store)
        return self._subjects[broadcast_id]


def _in_a_line(tally: Tally) -> str:
    return (
        f"opened {tally.broadcast.opened:%FT%TZ}, matched {_at(tally.fanned_out)}, "
        f"first sent {_at(tally.first_sent)}, last sent {_at(tally.last_sent)}, "
        f"sent {tally.sent} ({tally.resent_in_doubt} of them again after a doubt), "
        f"given up {dict(tally.given_up)}"
    )


def _at(moment: datetime | None) -> str:
    return "never" if moment is None else f"{moment:%FT%TZ}"
