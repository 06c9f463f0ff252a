"""Take notices from the outbox, send each, decide what follows, and settle it.

At most ``in_flight`` notices are claimed and not yet settled at any moment: that is all that a
crash leaves in doubt, since Telegram has no key that would make a second send harmless.
"""

from __future__ import annotations

import asyncio
import logging
from collections import Counter
from collections.abc import Callable, Mapping
from datetime import datetime, timedelta
from typing import Final
from weakref import WeakValueDictionary

from bot.domain.draws.recording import Known
from bot.domain.health.incidents import Incident, IncidentKind
from bot.domain.health.pulse import Pulse
from bot.domain.notices.delivery import (
    RESUMED,
    Failed,
    GiveUp,
    Gone,
    Moved,
    Refused,
    SendResult,
    Sent,
    decide,
    is_mass_failure,
)
from bot.domain.notices.messages import Message
from bot.domain.notices.notice import Notice
from bot.domain.notices.posts import ShutOut, shut_out
from bot.domain.notices.reminding import Reminding
from bot.errors import RowUnreadable, StoreError
from bot.flow.loop import complain, insist, wait
from bot.flow.settling import Settling
from bot.flow.subjects import Subject, subject_of
from bot.ports import Clock, Messenger, Settlement, Store, Tally

log = logging.getLogger(__name__)

LEASE: Final = timedelta(minutes=10)
IDLE_SECONDS: Final = 1.0


class Delivery:
    """The last step of the pipe, run as one task; set ``wake`` when notices wait."""

    def __init__(
        self,
        store: Store,
        messenger: Messenger,
        report: Callable[[Incident], None],
        clock: Clock,
        *,
        in_flight: int,
        chance: Callable[[], float],
    ) -> None:
        self.wake = asyncio.Event()
        self.pulse = Pulse()
        self._store = store
        self._messenger = messenger
        self._report = report
        self._clock = clock
        self._in_flight = in_flight
        self._chance = chance
        self._busy = 0
        self._room = asyncio.Event()
        self._turns: WeakValueDictionary[int, asyncio.Lock] = WeakValueDictionary()
        self._settling = Settling(store, clock)
        self._known: Mapping[str, Known] = {}
        self._subjects: dict[str, Subject] = {}
        self._settled: Counter[str] = Counter()
        self._gone: Counter[str] = Counter()
        self._halted: datetime | None = None

    @property
    def halted(self) -> datetime | None:
        """Since when (UTC) nothing is sent, because Telegram refuses everybody."""
        return self._halted

    async def run(self, stop: asyncio.Event) -> None:
        """Deliver until ``stop`` is set; then let the sends in flight finish."""
        async with asyncio.TaskGroup() as sends:
            while not stop.is_set():
                await self._room_for_one()
                notices = [] if stop.is_set() or self._halted is not None else await self._claim()
                for notice in notices:
                    sends.create_task(self._serve(notice))
                if not notices:
                    await self._rest()

    async def _room_for_one(self) -> None:
        while self._busy >= self._in_flight:
            self._room.clear()
            await self._room.wait()

    async def _claim(self) -> list[Notice]:
        try:
            limit = self._in_flight - self._busy
            notices = await self._store.claim(limit, self._clock.now(), LEASE)
        except StoreError as error:
            complain("nothing can be claimed", error)
            return []
        self._busy += len(notices)
        return notices

    async def _rest(self) -> None:
        try:
            await self._look_for_leave()
            await self._log_finished()
        except StoreError as error:
            complain("neither leave to go on nor a tally can be read", error)
        await wait(self.wake, IDLE_SECONDS)
        self.wake.clear()

    async def _look_for_leave(self) -> None:
        """End a halt where the operator has said so since, to this process or to another."""
        if self._halted is not None:
            said = await self._store.recall(RESUMED)
            if said is not None and datetime.fromisoformat(said) > self._halted:
                self._halted = None
                self._settled.clear()
                self._gone.clear()
                self.wake.set()

    async def _log_finished(self) -> None:
        for broadcast in list(self._settled):
            tally = await self._store.tally(broadcast)
            if tally is not None and not tally.waiting:
                del self._settled[broadcast], self._gone[broadcast]
                self._subjects.pop(broadcast, None)
                log.info("%s delivered: %s", broadcast, _in_a_line(tally))

    async def _serve(self, notice: Notice) -> None:
        """Deliver, one message at a time to a chat: the next may depend on what this one said."""
        turn = self._turns.setdefault(notice.chat_id, asyncio.Lock())
        try:
            async with turn:
                await self._deliver(notice)
        finally:
            self._busy -= 1
            self._room.set()

    async def _deliver(self, notice: Notice) -> None:
        subject, message = await insist(lambda: self._prepare(notice))
        if subject is None or message is None:
            await self._settle(Settlement(notice, GiveUp("dropped")))
            return
        result = await self._send(message)
        decision = decide(
            result,
            attempts=notice.attempts,
            opened=subject.broadcast.opened,
            now=self._clock.now(),
            jitter=self._chance(),
        )
        self._feel(result)
        if isinstance(result, Sent) and isinstance(message, Reminding):
            await self._note(notice.chat_id, message)
        await self._settle(Settlement(notice, decision))
        try:
            await self._follow(notice, result)
        except StoreError as error:
            complain("what follows from a send is not recorded", error)

    async def _prepare(self, notice: Notice) -> tuple[Subject | None, Message | None]:
        subject = await self._subject(notice.broadcast)
        message = None if subject is None else await self._message(subject, notice.chat_id)
        return subject, message

    async def _message(self, subject: Subject, chat_id: int) -> Message | None:
        try:
            subscriber = await self._store.subscriber(chat_id)
        except RowUnreadable:
            return None
        if subscriber is None or not subscriber.active:
            return None
        return await subject.message(subscriber, self._clock.now())

    def _feel(self, result: SendResult) -> None:
        """Telegram's pulse: any answer but a failure is a sign of life."""
        now = self._clock.now()
        match result:
            case Failed(fault):
                self.pulse = self.pulse.failed(now, fault)
            case _:
                self.pulse = self.pulse.read(now)

    async def _send(self, message: Message) -> SendResult:
        """Send; a fault of ours in one message must not hold up everybody's."""
        try:
            return await self._messenger.send_alert(message)
        except Exception as error:
            log.exception("a message on %s cannot be sent", message.about)
            return Refused(type(error).__name__)

    async def _note(self, chat_id: int, sent: Reminding) -> None:
        """Put down which reminders were sent, before the notice is settled.

        A crash in between brings the notice back, and nothing is due any more.
        """
        await insist(lambda: self._store.change_subscriber(chat_id, sent.noted))

    async def _settle(self, settlement: Settlement) -> None:
        await self._settling.settle(settlement)

    async def _follow(self, notice: Notice, result: SendResult) -> None:
        match result:
            case Moved(chat_id):
                await self._store.move_subscriber(notice.chat_id, chat_id)
            case Gone(fault):
                log.info("a chat is gone: %s", fault)
                await self._pause(notice.chat_id)
            case Refused(fault):
                log.error("%s: Telegram refuses our text: %s", notice.broadcast, fault)
                self._report(
                    Incident(IncidentKind.ALERT_REFUSED, notice.broadcast, {"fault": fault})
                )
        if isinstance(result, Sent | Gone):
            await self._watch_for_mass_failure(notice.broadcast, isinstance(result, Gone))

    async def _pause(self, chat_id: int) -> None:
        """Pause a chat that cannot be written to; who let the bot into a group is told."""
        chat = await self._store.subscriber(chat_id)
        day = self._clock.now().date()
        await self._store.change_subscriber(chat_id, lambda gone: shut_out(gone, day))
        adder = None if chat is None or chat.group is None else chat.group.added_by
        person = None if adder is None else await self._store.subscriber(adder)
        if person is not None:
            await self._send(ShutOut(person))

    async def _watch_for_mass_failure(self, broadcast: str, gone: bool) -> None:
        self._settled[broadcast] += 1
        self._gone[broadcast] += gone
        settled, lost = self._settled[broadcast], self._gone[broadcast]
        if gone and self._halted is None and is_mass_failure(lost, settled):
            self._halted = self._clock.now()
            log.error("%s halted: %d of %d chats came back gone", broadcast, lost, settled)
            self._report(
                Incident(IncidentKind.DELIVERY_HALTED, broadcast, {"gone": lost, "of": settled})
            )

    async def _subject(self, broadcast_id: str) -> Subject | None:
        """What a broadcast is about; worked out anew when a draw was recorded or corrected."""
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
