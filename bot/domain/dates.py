"""Years after a day, and completed years, with one rule for the 29th of February.

In a year without one it falls on the 28th. IRCC says nothing of it; so a warning is never late and
a score never too high by a day.
"""

from __future__ import annotations

from calendar import monthrange
from datetime import date


def years_after(day: date, years: int) -> date:
    """The same day, so many years later."""
    try:
        return day.replace(year=day.year + years)
    except ValueError:
        return day.replace(year=day.year + years, day=28)


def months_after(day: date, months: int) -> date:
    """The same day of the month, so many months later or (negative) earlier, or its last day."""
    month = day.month - 1 + months
    year, month = day.year + month // 12, month % 12 + 1
    return day.replace(year=year, month=month, day=min(day.day, monthrange(year, month)[1]))


def completed_years(since: date, day: date) -> int:
    """How many full years have passed; 0 before ``since``."""
    years = day.year - since.year
    if years_after(since, years) > day:
        years -= 1
    return max(years, 0)


def year_before(day: date) -> date:
    """The same day a year earlier; 28 February for 29 February."""
    if (day.month, day.day) == (2, 29):
        return date(day.year - 1, 2, 28)
    return day.replace(year=day.year - 1)
