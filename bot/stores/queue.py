"""The waiting line of the outbox: which notice is next.

It holds hints, not facts: what it offers may have been settled since, so who takes from it
asks the deliveries. It is made anew whenever the store is opened.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from heapq import heapify, heappop, heappush
from typing import Final, NamedTuple

_SEAT_BITS: Final = 48
_SEAT: Final = (1 << _SEAT_BITS) - 1


class Ticket(NamedTuple):
    """A place in the line; ``serial`` is the broadcast's number, served lowest first."""

    serial: int
    priority: int
    seat: int


class Queue:
    """The broadcast of the lowest number, then the lowest priority, then the lowest seat."""

    def __init__(self) -> None:
        self._lines: dict[int, list[int]] = {}
        self._held: dict[int, list[int]] = {}
        self._timers: list[tuple[int, int, list[int]]] = []

    def push(self, ticket: Ticket) -> None:
        """Put one in line."""
        line = self._lines.setdefault(ticket.serial, [])
        heappush(line, ticket.priority << _SEAT_BITS | ticket.seat)

    def hold(self, serial: int, waiting: Iterable[tuple[int, int]]) -> None:
        """Keep seats and priorities of one broadcast out of line until ``release``."""
        held = self._held.setdefault(serial, [])
        held.extend(priority << _SEAT_BITS | seat for seat, priority in waiting)

    def release(self, serial: int) -> None:
        """Put in line all of a broadcast that is held."""
        line = self._lines.setdefault(serial, [])
        line += self._held.pop(serial, ())
        heapify(line)

    def push_later(self, at: int, serial: int, seats: list[int]) -> None:
        """Keep seats of one broadcast out of line until ``at`` (microseconds since 1970)."""
        heappush(self._timers, (at, serial, seats))

    def woken(self, now: int) -> Iterator[tuple[int, list[int]]]:
        """Serials and seats whose time has come; each is told once."""
        while self._timers and self._timers[0][0] <= now:
            _, serial, seats = heappop(self._timers)
            yield serial, seats

    def pop(self) -> Ticket | None:
        """Take the next one."""
        while self._lines:
            serial = min(self._lines)
            if line := self._lines[serial]:
                code = heappop(line)
                return Ticket(serial, code >> _SEAT_BITS, code & _SEAT)
            del self._lines[serial]
        return None
