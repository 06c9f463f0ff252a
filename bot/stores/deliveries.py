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

from bot.domain.notices.notice import Broadcast, Notice
from bot.domain.verdicts.verdict import Outcome
from bot.ports import Tally, Told
from bot.stores.packing import pack, pack_bytes, unpack, unpack_bytes
from bot.stores.rows.rows import broadcast_from, broadcast_row

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


class NoticeState(IntEnum):
    """What has become of a notice, by the number it is stored as: add at the end only."""

    WAITING = 0
    CLAIMED = 1
    SENT = 2
    GONE = 3
    REFUSED = 4
    EXPIRED = 5
    DROPPED = 6
    ERASED = 7


OPEN: Final = frozenset({NoticeState.WAITING, NoticeState.CLAIMED})
ADDRESSED: Final = OPEN | {NoticeState.SENT}
GIVEN_UP: Final = (NoticeState.GONE, NoticeState.REFUSED, NoticeState.EXPIRED, NoticeState.DROPPED)


def micros(moment: datetime) -> int:
    """Microseconds since 1970, UTC."""
    return (moment - _EPOCH) // _MICROSECOND


def from_micros(stored: int) -> datetime:
    """The instant that ``micros`` stored."""
    return _EPOCH + stored * _MICROSECOND


class Deliveries:
    """One broadcast and its records.

    ``cursor`` is how far the fan-out has come, until ``fanned_out`` says when it ended. ``due``
    holds the seats that may not be claimed before an instant: those claimed, until their
    lease ends, and those to be sent again. ``doubts`` counts sends that may have been doubled.
    ``serial`` is the broadcast's number in the order of opening, in this run of the bot.
    Instants are microseconds since 1970.
    """

    __slots__ = ("broadcast", "due", "serial", *_SCALARS, *_WIDE, *_NARROW)

    def __init__(self, broadcast: Broadcast) -> None:
        self.broadcast = broadcast
        self.serial = 0
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
        self.states.insert(place, NoticeState.WAITING)
        self.priorities.insert(place, priority)
        self.outcomes.insert(place, outcome)
        self.attempts.insert(place, 0)
        self.doubtful.insert(place, 0)

    def erase(self, seat: int) -> None:
        """Forget what the seat was, or is to be, told."""
        place = self.place(seat)
        if place is None:
            return
        self.states[place] = NoticeState.ERASED
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

    def count(self, state: NoticeState) -> int:
        """How many records are in a state."""
        return self.states.count(state)

    def notice(self, seat: int, chat_id: int) -> Notice:
        """The seat's notice, for the chat that has the seat."""
        place = self._place(seat)
        return Notice(
            self.broadcast.id,
            chat_id,
            self.priorities[place],
            OUTCOMES[self.outcomes[place]],
            self.attempts[place],
            bool(self.doubtful[place]),
        )

    def told(self, seat: int, chat_id: int) -> Told | None:
        """What the seat's chat was told, and in which message."""
        place = self.place(seat)
        if place is None or self.states[place] != NoticeState.SENT:
            return None
        return Told(chat_id, OUTCOMES[self.outcomes[place]] or "", self.messages[place])

    def claim(self, seat: int, until: int) -> None:
        """Claim a notice until its lease ends; one that was claimed already is in doubt."""
        place = self._place(seat)
        if self.states[place] == NoticeState.CLAIMED:
            self._doubt(place)
        self.states[place] = NoticeState.CLAIMED
        self.due[seat] = until

    def retry(self, seat: int, at: int, attempts: int, in_doubt: bool) -> None:
        """Let a notice wait until it is to be sent again."""
        place = self._place(seat)
        if in_doubt:
            self._doubt(place)
        self.states[place] = NoticeState.WAITING
        self.attempts[place] = min(attempts, MOST_ATTEMPTS)
        self.due[seat] = at

    def sent(self, seat: int, now: int, message_id: int) -> None:
        """A notice was delivered."""
        self.give_up(seat, NoticeState.SENT)
        self.messages[self._place(seat)] = message_id
        self.first_sent = now if self.first_sent is None else self.first_sent
        self.last_sent = now

    def give_up(self, seat: int, state: NoticeState) -> None:
        """A notice came to its end."""
        self.states[self._place(seat)] = state
        self.due.pop(seat, None)

    def end_claims(self) -> None:
        """Let what is claimed be claimed again at once."""
        for seat in list(self.due):
            if self.states[self._place(seat)] == NoticeState.CLAIMED:
                del self.due[seat]

    def inherit(self, heir: int, seat: int) -> None:
        """Let ``heir``, the same chat, not be told again what ``seat`` was told."""
        mine, other = self.place(heir), self.place(seat)
        if mine is None or other is None or self.states[other] != NoticeState.SENT:
            return
        if self.states[mine] in OPEN:
            self.outcomes[mine] = self.outcomes[other]
            self.messages[mine] = self.messages[other]
            self.give_up(heir, NoticeState.SENT)

    def tally(self) -> Tally:
        """How the broadcast stands."""
        given_up = {state.name.lower(): self.count(state) for state in GIVEN_UP}
        return Tally(
            broadcast=self.broadcast,
            fanned_out=_instant(self.fanned_out),
            waiting=sum(self.count(state) for state in OPEN),
            sent=self.count(NoticeState.SENT),
            given_up={kind: count for kind, count in given_up.items() if count},
            resent_in_doubt=self.doubts,
            first_sent=_instant(self.first_sent),
            last_sent=_instant(self.last_sent),
        )

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

    def _place(self, seat: int) -> int:
        place = self.place(seat)
        if place is None:
            raise KeyError(seat)
        return place

    def _doubt(self, place: int) -> None:
        self.doubtful[place] = 1
        self.doubts += 1


def _instant(stored: int | None) -> datetime | None:
    return None if stored is None else from_micros(stored)
