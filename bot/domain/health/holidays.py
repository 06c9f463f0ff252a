"""The days on which the federal government is closed.

The general holidays of the Canada Labour Code, Part III, section 166, with section 193: one that
falls on a Saturday or Sunday is taken on the next working day. Easter Monday and the civic holiday
of August are not among them, and a day too many in the office is the safer mistake.
"""

from __future__ import annotations

from datetime import date, timedelta
from functools import lru_cache
from typing import Final

from dateutil.easter import easter

_SATURDAY: Final = 5
_FIRST_RECONCILIATION_DAY: Final = 2021
_DAY: Final = timedelta(days=1)


def is_working_day(day: date) -> bool:
    """Whether the federal government works on this day of Ottawa's calendar."""
    return day.weekday() < _SATURDAY and day not in federal_holidays(day.year)


@lru_cache(maxsize=16)
def federal_holidays(year: int) -> frozenset[date]:
    """The working days of the week that are holidays, or are taken in place of a weekend's."""
    holidays = [
        date(year, 1, 1),
        easter(year) - 2 * _DAY,
        _monday_from(date(year, 5, 18)),  # Victoria Day: the last Monday before 25 May
        date(year, 7, 1),
        _monday_from(date(year, 9, 1)),
        _monday_from(date(year, 10, 8)),
        date(year, 11, 11),
        date(year, 12, 25),
        date(year, 12, 26),
    ]
    if year >= _FIRST_RECONCILIATION_DAY:
        holidays.append(date(year, 9, 30))
    taken = {day for day in holidays if day.weekday() < _SATURDAY}
    for day in holidays:
        if day not in taken:
            while day.weekday() >= _SATURDAY or day in taken:
                day += _DAY
            taken.add(day)
    return frozenset(taken)


def _monday_from(day: date) -> date:
    """The first Monday on or after a day."""
    return day + (-day.weekday() % 7) * _DAY
