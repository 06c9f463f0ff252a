"""How many chats came, left and became unreachable today, counted without facts about a person.

A store gives each chat a seat in order, and never gives one again. So the newest seat and the
number of chats at the start of a day are enough.
"""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime
from typing import Any, Final

DAY_MARK: Final = "day_mark"
"""The key of the memory that holds the day's mark."""


@dataclass(frozen=True, slots=True)
class Headcount:
    """The stored chats at one moment.

    ``later`` counts those with a later seat than a mark's, ``lost`` those unreachable since a day.
    """

    stored: int
    newest_seat: int
    later: int
    lost: int


@dataclass(frozen=True, slots=True)
class DayMark:
    """The chats in the store at the instant ``since`` (UTC), in the first minute of its day.

    It is a later minute if the bot was off at midnight, or if chats were imported.
    """

    since: datetime
    newest_seat: int
    stored: int


@dataclass(frozen=True, slots=True)
class Turnover:
    """The chats that are ``new`` and those that ``left`` (were erased) since an instant (UTC), and
    those ``lost`` (unreachable) since its day. A chat that came and left again is neither."""

    since: datetime
    new: int
    left: int
    lost: int


def mark_row(headcount: Headcount, now: datetime) -> dict[str, Any]:
    """The mark of a day, as it is remembered."""
    return {
        "since": now.isoformat(),
        "newest_seat": headcount.newest_seat,
        "stored": headcount.stored,
    }


def day_mark(row: Any, now: datetime) -> DayMark | None:
    """Read the mark of today (UTC); None if it is missing, or of another day."""
    match row:
        case {"since": str(since), "newest_seat": int(seat), "stored": int(stored)}:
            mark = DayMark(datetime.fromisoformat(since), seat, stored)
            return mark if mark.since.date() == now.date() else None
    return None


def turnover(mark: DayMark, headcount: Headcount) -> Turnover:
    """Compare a mark with a headcount whose ``later`` counts from the mark's seat.

    In PostgreSQL a chat may join while the mark is set, under an earlier seat: it is not new, and
    must not make ``left`` negative.
    """
    left = mark.stored + headcount.later - headcount.stored
    return Turnover(mark.since, headcount.later, max(0, left), headcount.lost)
