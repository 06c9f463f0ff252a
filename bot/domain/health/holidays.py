"""The days on which the federal government is closed.

The general holidays of the Canada Labour Code, Part III, section 166, with section 193: one that
falls on a Saturday or Sunday is taken on the next working day. Easter Monday and the civic holiday
of August are not among them, and a day too many in the office is the safer mistake.
"""

from __future__ import annotations

from datetime import date
from functools import lru_cache
from typing import Final

import holidays

_SATURDAY: Final = 5


def is_working_day(day: date) -> bool:
    """Whether the federal government works on this day of Ottawa's calendar."""
    return day.weekday() < _SATURDAY and day not in federal_holidays(day.year)


@lru_cache(maxsize=16)
def federal_holidays(year: int) -> frozenset[date]:
    """The days of a year that are holidays, with those taken in place of a weekend's."""
    return frozenset(holidays.country_holidays("CA", years=year, categories="government"))
