"""The outbox of the embedded store: broadcasts, claims and settlements.

Each way to change it comes in two: one (``claiming``) changes nothing and returns what is to be
written down, a *change*: a list that JSON can hold; the other (``claim``) does what was written
down, now, and again when the store is opened after a crash.

A claim of a notice that is claimed already is a lapse: the notice is in doubt from then on.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from datetime import datetime
from itertools import groupby
from typing import Any, Final

from bot.domain.notices.delivery import Done, GiveUp, Retry
from bot.domain.notices.notice import Broadcast, Notice
from bot.errors import StoreError
from bot.ports import Backlog, Settlement, Tally, Told
from bot.stores.deliveries import (
    ADDRESSED,
    GIVEN_UP,
    OPEN,
    OUTCOMES,
    Deliveries,
    NoticeState,
    micros,
)
from bot.stores.queue import Queue, Ticket
from bot.stores.roll import Roll
from bot.stores.rows.rows import broadcast_from, broadcast_row

Change = list[Any]

_BEHIND_DRAWS: Final = 1 << 40
"""What is no draw has its number in line raised by this."""
_GIVE_UP_STATES: Final = {state.name.lower(): state for state in GIVEN_UP}


class Outbox:
    """All broadcasts with their deliveries, oldest first, and the line of those waiting."""

    def __init__(self, roll: Roll) -> None:
        self._roll = roll
        self._deliveries: dict[str, Deliveries] = {}
        self._by_serial: dict[int, Deliveries] = {}
        self._last_serial = 0
        self._queue = Queue()

    # questions

    def opening(self, broadcasts: Iterable[Broadcast]) -> list[Change]:
        """Open those that are not."""
        return [
            ["open", broadcast_row(broadcast)]
            for broadcast in broadcasts
            if broadcast.id not in self._deliveries
        ]

    def enqueuing(
        self, broadcast: str, notices: Sequence[Notice], cursor: int | None, now: datetime
    ) -> Change:
        """Add notices of chats that are known and have none; move or end the fan-out."""
        deliveries = self._known(broadcast)
        records: dict[int, tuple[int, int]] = {}
        for notice in notices:
            seat = self._roll.seat(notice.chat_id)
            if seat is not None and deliveries.place(seat) is None:
                records.setdefault(seat, (notice.priority, OUTCOMES.index(notice.outcome)))
        flat = [[seat, *facts] for seat, facts in records.items()]
        return ["enqueue", broadcast, flat, cursor, micros(now)]

    def take(self, limit: int, now: datetime) -> list[Ticket]:
        """Take up to ``limit`` due notices out of the line, in order."""
        instant = micros(now)
        self._wake(instant)
        taken: dict[Ticket, None] = {}
        while len(taken) < limit and (ticket := self._queue.pop()):
            if self._is_due(ticket, instant):
                taken[ticket] = None
        return list(taken)

    def put_back(self, tickets: Iterable[Ticket]) -> None:
        """Undo ``take``."""
        for ticket in tickets:
            self._queue.push(ticket)

    def claiming(self, tickets: Iterable[Ticket], until: datetime) -> list[Change]:
        """Claim what was taken."""
        return [
            [
                "claim",
                self._by_serial[serial].broadcast.id,
                [ticket.seat for ticket in group],
                micros(until),
            ]
            for serial, group in groupby(tickets, key=lambda ticket: ticket.serial)
        ]

    def notices(self, tickets: Iterable[Ticket]) -> list[Notice]:
        """The claimed notices."""
        return [
            self._by_serial[serial].notice(seat, self._roll.chat(seat))
            for serial, _, seat in tickets
        ]

    def settling(self, settlements: Iterable[Settlement], now: datetime) -> Change:
        """Settle what is not; a notice of somebody erased is let go."""
        settled = [self._settled(settlement) for settlement in settlements]
        return ["settle", micros(now), [row for row in settled if row is not None]]

    def pruning(self, before: datetime) -> Change:
        """Drop finished broadcasts that were opened earlier."""
        old = [
            name
            for name, deliveries in self._deliveries.items()
            if deliveries.finished and deliveries.broadcast.opened < before
        ]
        return ["prune", old]

    def unfinished(self) -> list[tuple[Broadcast, int]]:
        """Fan-outs that have not ended, oldest first."""
        return [
            (deliveries.broadcast, deliveries.cursor)
            for deliveries in self._deliveries.values()
            if deliveries.fanned_out is None
        ]

    def broadcast(self, broadcast: str) -> Broadcast | None:
        """The broadcast of this id."""
        deliveries = self._deliveries.get(broadcast)
        return None if deliveries is None else deliveries.broadcast

    def tally(self, broadcast: str) -> Tally | None:
        """How the broadcast stands."""
        deliveries = self._deliveries.get(broadcast)
        return None if deliveries is None else deliveries.tally()

    def backlog(self) -> Backlog:
        """What waits or is claimed, over all broadcasts."""
        tallies = [deliveries.tally() for deliveries in self._deliveries.values()]
        waiting = [tally for tally in tallies if tally.waiting]
        return Backlog(
            sum(tally.waiting for tally in waiting),
            min((tally.broadcast.opened for tally in waiting), default=None),
        )

    def told(self, broadcast: str, chat_id: int) -> Told | None:
        """What the chat was told, and where."""
        deliveries = self._deliveries.get(broadcast)
        seat = self._roll.seat(chat_id)
        return None if deliveries is None or seat is None else deliveries.told(seat, chat_id)

    def addressed(self, broadcast: str, chat_ids: Iterable[int]) -> set[int]:
        """The chats with a notice that was sent, or is to be."""
        deliveries = self._deliveries.get(broadcast)
        return {
            chat_id
            for chat_id in chat_ids
            if deliveries is not None
            and (seat := self._roll.seat(chat_id)) is not None
            and (place := deliveries.place(seat)) is not None
            and deliveries.states[place] in ADDRESSED
        }

    # changes

    def open(self, row: dict[str, Any]) -> None:
        """Add a broadcast."""
        self.add(Deliveries(broadcast_from(row)))

    def enqueue(
        self, broadcast: str, records: list[list[int]], cursor: int | None, now: int
    ) -> None:
        """Add records; the last page puts all of them in line."""
        deliveries = self._deliveries[broadcast]
        for seat, priority, outcome in records:
            deliveries.add(seat, priority, outcome)
        waiting = ((seat, priority) for seat, priority, _ in records)
        self._queue.hold(deliveries.serial, waiting)
        if deliveries.fanned_out is None:
            deliveries.cursor = deliveries.cursor if cursor is None else cursor
            deliveries.fanned_out = now if cursor is None else None
        if deliveries.fanned_out is not None:
            self._queue.release(deliveries.serial)

    def claim(self, broadcast: str, seats: list[int], until: int) -> None:
        """Claim notices until their lease ends."""
        deliveries = self._deliveries[broadcast]
        for seat in seats:
            deliveries.claim(seat, until)
        self._queue.push_later(until, deliveries.serial, seats)

    def settle(self, now: int, rows: list[list[Any]]) -> None:
        """Record what became of notices."""
        for broadcast, seat, state, *rest in rows:
            deliveries = self._deliveries[broadcast]
            if state == NoticeState.WAITING:
                deliveries.retry(seat, *rest)
                self._queue.push_later(rest[0], deliveries.serial, [seat])
            elif state == NoticeState.SENT:
                deliveries.sent(seat, now, *rest)
            else:
                deliveries.give_up(seat, state)

    def prune(self, broadcasts: list[str]) -> None:
        """Drop broadcasts."""
        for broadcast in broadcasts:
            del self._by_serial[self._deliveries.pop(broadcast).serial]

    def erase(self, seat: int) -> None:
        """Forget everything about a seat."""
        for deliveries in self._deliveries.values():
            deliveries.erase(seat)

    def inherit(self, heir: int, seat: int) -> None:
        """Let ``heir`` not be told again what ``seat``, the same chat's other, was told."""
        for deliveries in self._deliveries.values():
            deliveries.inherit(heir, seat)

    # opening and saving

    def add(self, deliveries: Deliveries) -> None:
        """Add a broadcast with its records; ``line_up`` puts them in line."""
        self._last_serial += 1
        behind = 0 if deliveries.broadcast.topic.comes_first else _BEHIND_DRAWS
        deliveries.serial = self._last_serial + behind
        self._deliveries[deliveries.broadcast.id] = deliveries
        self._by_serial[deliveries.serial] = deliveries

    def line_up(self) -> None:
        """Make the line anew; claims end."""
        self._queue = Queue()
        for deliveries in self._deliveries.values():
            deliveries.end_claims()
            self._line_up(deliveries)

    def _line_up(self, deliveries: Deliveries) -> None:
        due = deliveries.due
        waiting = (item for item in deliveries.unsettled() if item[0] not in due)
        self._queue.hold(deliveries.serial, waiting)
        for seat, at in due.items():
            self._queue.push_later(at, deliveries.serial, [seat])
        if deliveries.fanned_out is not None:
            self._queue.release(deliveries.serial)

    def broadcasts(self) -> Iterable[Deliveries]:
        """Each broadcast with its records, oldest first."""
        return self._deliveries.values()

    # parts

    def _known(self, broadcast: str) -> Deliveries:
        try:
            return self._deliveries[broadcast]
        except KeyError:
            raise StoreError(f"there is no broadcast {broadcast!r}") from None

    def _is_due(self, ticket: Ticket, now: int) -> bool:
        deliveries = self._by_serial.get(ticket.serial)
        return deliveries is not None and deliveries.is_open(ticket.seat, now)

    def _settled(self, settlement: Settlement) -> list[Any] | None:
        notice = settlement.notice
        seat = self._roll.seat(notice.chat_id)
        deliveries = self._deliveries.get(notice.broadcast)
        place = None if deliveries is None or seat is None else deliveries.place(seat)
        if deliveries is None or place is None or deliveries.states[place] not in OPEN:
            return None
        match settlement.decision:
            case Done(message_id):
                return [notice.broadcast, seat, NoticeState.SENT, message_id]
            case GiveUp(kind):
                return [notice.broadcast, seat, _GIVE_UP_STATES[kind]]
            case Retry(at, attempts, in_doubt):
                return [notice.broadcast, seat, NoticeState.WAITING, micros(at), attempts, in_doubt]

    def _wake(self, now: int) -> None:
        for serial, seats in self._queue.woken(now):
            if deliveries := self._by_serial.get(serial):
                for seat in seats:
                    self._put_in_line(deliveries, seat, now)

    def _put_in_line(self, deliveries: Deliveries, seat: int, now: int) -> None:
        if (place := deliveries.place(seat)) is not None and deliveries.is_open(seat, now):
            self._queue.push(Ticket(deliveries.serial, deliveries.priorities[place], seat))
