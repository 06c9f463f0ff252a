"""The days on which the federal government is closed.

The general holidays of the Canada Labour Code, Part III, section 166 (as amended to 2021-08-03,
which added 30 September; laws-lois.justice.gc.ca/eng/acts/L-2), with section 193: one that falls
on a Saturday or Sunday is taken on the next working day. Easter Monday and the civic holiday of
August are not among them, and a day too many in the office is the safer mistake.
"""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date, timedelta
from functools import lru_cache
from typing import Final

TRUTH_AND_RECONCILIATION_SINCE: Final = 2021

_DAY: Final = timedelta(days=1)
_MONDAY, _SATURDAY = 0, 5


def is_working_day(day: date) -> bool:
    """Whether the federal government works on this day of Ottawa's calendar."""
    return not _is_weekend(day) and day not in federal_holidays(day.year)


@lru_cache(maxsize=16)
def federal_holidays(year: int) -> frozenset[date]:
    """The days of a year that are holidays, with those taken in place of a weekend's."""
    taken: set[date] = set()
    for holiday in sorted(_holidays(year)):
        taken |= {holiday, _observed(holiday, taken)}
    return frozenset(taken)


def _holidays(year: int) -> Iterator[date]:
    yield date(year, 1, 1)
    yield _easter(year) - 2 * _DAY
    yield _monday_on_or_before(date(year, 5, 24))
    yield date(year, 7, 1)
    yield _monday_on_or_before(date(year, 9, 7))
    if year >= TRUTH_AND_RECONCILIATION_SINCE:
        yield date(year, 9, 30)
    yield _monday_on_or_before(date(year, 10, 14))
    yield date(year, 11, 11)
    yield date(year, 12, 25)
    yield date(year, 12, 26)


def _observed(holiday: date, taken: set[date]) -> date:
    while _is_weekend(holiday) or holiday in taken:
        holiday += _DAY
    return holiday


def _monday_on_or_before(day: date) -> date:
    return day - ((day.weekday() - _MONDAY) % 7) * _DAY


def _is_weekend(day: date) -> bool:
    return day.weekday() >= _SATURDAY


def _easter(year: int) -> date:
    """Easter Sunday (J. Meeus, Astronomical Algorithms, 2nd ed., chapter 8)."""
    golden = year % 19
    century, of_century = divmod(year, 100)
    leaps, rest = divmod(century, 4)
    moon_shift = (century - (century + 8) // 25 + 1) // 3
    epact = (19 * golden + century - leaps - moon_shift + 15) % 30
    weekday = (32 + 2 * rest + 2 * (of_century // 4) - epact - of_century % 4) % 7
    late = (golden + 11 * epact + 22 * weekday) // 451
    month, day = divmod(epact + weekday - 7 * late + 114, 31)
    return date(year, month, day + 1)
