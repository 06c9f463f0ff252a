"""Who a broadcast is for and how far it has come: arrays beside each other, not an object each.

A record is one place in all of the arrays; the places are in ascending order of seats.
"""

from __future__ import annotations

from array import array
from bisect import bisect_left
from collections.abc import Iterator
from datetime import UTC, datetime, timedelta
from enum import IntEnum
from typing import Any, Final

from bot.domain.notices import Broadcast
from bot.domain.verdicts import Outcome
from bot.stores.packing import pack, pack_bytes, unpack, unpack_bytes
from bot.stores.rows import broadcast_from, broadcast_row

MOST_ATTEMPTS: Final = 255
OUTCOMES: Final = (
    Outcome.MET,
    Outcome.TIE,
    Outcome.MISSED,
    Outcome.NOT_FOR_YOU,
    Outcome.UNKNOWN,
    None,
)
"""Outcomes by the number they are stored as, None where it is not about a draw: add at the end
only."""

_SCALARS: Final = ("cursor", "fanned_out", "doubts", "first_sent", "last_sent")
_WIDE: Final = ("seats", "messages")
_NARROW: Final = ("states", "priorities", "outcomes", "attempts", "doubtful")
_EPOCH: Final = datetime(1970, 1, 1, tzinfo=UTC)
_MICROSECOND: Final = timedelta(microseconds=1)


class State(IntEnum):
    """What has become of a notice, by the number it is stored as: add at the end only."""

    WAITING = 0
    CLAIMED = 1
    SENT = 2
    GONE = 3
    REFUSED = 4
    EXPIRED = 5
    DROPPED = 6
    ERASED = 7


OPEN: Final = frozenset({State.WAITING, State.CLAIMED})
GIVEN_UP: Final = (State.GONE, State.REFUSED, State.EXPIRED, State.DROPPED)


def micros(moment: datetime) -> int:
    """Microseconds since 1970, UTC."""
    return (moment - _EPOCH) // _MICROSECOND


def from_micros(stored: int) -> datetime:
    """The instant that ``micros`` stored."""
    return _EPOCH + stored * _MICROSECOND


class Deliveries:
    """One broadcast and its records.

    ``cursor`` is how far the fan-out has come, until ``fanned_out`` says when it ended. ``due``
    holds the places that may not be claimed before an instant: those claimed, until their
    lease ends, and those to be sent again. ``doubts`` counts sends that may have been doubled.
    Instants are microseconds since 1970.
    """

    __slots__ = ("broadcast", "due", *_SCALARS, *_WIDE, *_NARROW)

    def __init__(self, broadcast: Broadcast) -> None:
        self.broadcast = broadcast
        self.cursor = 0
        self.fanned_out: int | None = None
        self.doubts = 0
        self.first_sent: int | None = None
        self.last_sent: int | None = None
        self.seats = array("q")
        self.messages = array("q")
        self.states = bytearray()
        self.priorities = bytearray()
        self.outcomes = bytearray()
        self.attempts = bytearray()
        self.doubtful = bytearray()
        self.due: dict[int, int] = {}

    def place(self, seat: int) -> int | None:
        """Where the seat's record is."""
        place = bisect_left(self.seats, seat)
        if place < len(self.seats) and self.seats[place] == seat:
            return place
        return None

    def add(self, seat: int, priority: int, outcome: int) -> None:
        """A record for a seat that has none; quick behind all others, as a fan-out goes."""
        place = bisect_left(self.seats, seat)
        self.seats.insert(place, seat)
        self.messages.insert(place, 0)
        self.states.insert(place, State.WAITING)
        self.priorities.insert(place, priority)
        self.outcomes.insert(place, outcome)
        self.attempts.insert(place, 0)
        self.doubtful.insert(place, 0)

    def erase(self, seat: int) -> None:
        """Forget what the seat was, or is to be, told."""
        place = self.place(seat)
        if place is None:
            return
        self.states[place] = State.ERASED
        for facts in (self.priorities, self.outcomes, self.attempts, self.doubtful, self.messages):
            facts[place] = 0
        self.due.pop(seat, None)

    def is_open(self, seat: int, now: int) -> bool:
        """Whether the seat's notice may be claimed at this instant."""
        place = self.place(seat)
        return place is not None and self.states[place] in OPEN and self.due.get(seat, now) <= now

    def unsettled(self) -> Iterator[tuple[int, int]]:
        """Seats and priorities of all that wait or are claimed."""
        for seat, state, priority in zip(self.seats, self.states, self.priorities, strict=True):
            if state in OPEN:
                yield seat, priority

    def count(self, state: State) -> int:
        """How many records are in a state."""
        return self.states.count(state)

    @property
    def finished(self) -> bool:
        """Whether everybody was matched and nobody waits."""
        return self.fanned_out is not None and not any(self.count(state) for state in OPEN)

    def copy(self) -> Deliveries:
        """The same records, apart from these."""
        twin = Deliveries(self.broadcast)
        for name in _SCALARS:
            setattr(twin, name, getattr(self, name))
        for name in (*_WIDE, *_NARROW):
            setattr(twin, name, getattr(self, name)[:])
        twin.due = self.due.copy()
        return twin

    def packed(self) -> dict[str, Any]:
        """The broadcast and its records as a JSON object."""
        return {
            "broadcast": broadcast_row(self.broadcast),
            **{name: getattr(self, name) for name in _SCALARS},
            **{name: pack(getattr(self, name)) for name in _WIDE},
            **{name: pack_bytes(getattr(self, name)) for name in _NARROW},
            "due": list(self.due.items()),
        }

    @classmethod
    def unpacked(cls, row: dict[str, Any]) -> Deliveries:
        """The deliveries that ``packed`` wrote. Raises ValueError, KeyError."""
        deliveries = cls(broadcast_from(row["broadcast"]))
        for name in _SCALARS:
            setattr(deliveries, name, row[name])
        for name in _WIDE:
            setattr(deliveries, name, unpack(row[name]))
        for name in _NARROW:
            setattr(deliveries, name, unpack_bytes(row[name]))
        deliveries.due = dict(row["due"])
        return deliveries
