"""Skilled work as it was told, and how much of it surely, or possibly, lies within a window.

Begin and end may be known to the month or the year only, so an amount has two bounds in days: the
certain ones, and the possible ones.
"""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date, timedelta
from enum import StrEnum
from typing import Final

from bot.domain.dates import years_after

DAYS_A_YEAR: Final = 365

Days = tuple[date, date]
"""The first and the last day that a statement such as "March 2024" can mean."""

Stretch = tuple[date, date]


class Where(StrEnum):
    """The country of the work in one occupation."""

    CANADA = "canada"
    ABROAD = "abroad"
    BOTH = "both"


@dataclass(frozen=True, slots=True)
class Work:
    """Work in one occupation (NOC 2021); a field that is None was not answered."""

    occupation: str
    where: Where | None = None
    began: Days | None = None
    ended: Days | None = None


@dataclass(frozen=True, slots=True)
class Amount:
    """Days of work: at least, and at most."""

    least: int
    most: int

    def reaches(self, months: int) -> bool | None:
        """Whether this is so many months of work; None where it may be."""
        needed = -(-months * DAYS_A_YEAR // 12)
        return True if self.least >= needed else None if self.most >= needed else False


def days_of(stated: str) -> Days:
    """The days that ``2024-03-15``, ``2024-03`` or ``2024`` can mean."""
    year, month, day = (*map(int, stated.split("-")), 0, 0)[:3]
    if day:
        return (date(year, month, day),) * 2
    if month:
        after = date(year + month // 12, month % 12 + 1, 1)
        return date(year, month, 1), after - timedelta(days=1)
    return date(year, 1, 1), date(year, 12, 31)


def together(works: Iterable[Work], today: date, years: int, *, in_canada: bool) -> Amount:
    """All the work within the last years; what overlaps counts once."""
    window = (years_after(today, -years) + timedelta(days=1), today)
    certain, possible = [], []
    for work in works:
        if work.began and work.ended and (work.where is Where.CANADA or not in_canada):
            certain.append(_within(work.began[1], work.ended[0], window))
        if work.where is not Where.ABROAD or not in_canada:
            began = window[0] if work.began is None else work.began[0]
            ended = window[1] if work.ended is None else work.ended[1]
            possible.append(_within(began, ended, window))
    return Amount(_covered(certain), _covered(possible))


def longest(works: Iterable[Work], today: date, years: int, *, in_canada: bool) -> Amount:
    """The longest piece of work in one occupation within the last years."""
    amounts = [together([work], today, years, in_canada=in_canada) for work in works]
    return Amount(
        max((amount.least for amount in amounts), default=0),
        max((amount.most for amount in amounts), default=0),
    )


def _within(began: date, ended: date, window: Stretch) -> Stretch | None:
    first, last = max(began, window[0]), min(ended, window[1])
    return (first, last) if first <= last else None


def _covered(stretches: Iterable[Stretch | None]) -> int:
    """The days that lie in at least one of the stretches."""
    days, until = 0, date.min
    for first, last in sorted(stretch for stretch in stretches if stretch):
        days += max((last - max(first - timedelta(days=1), until)).days, 0)
        until = max(until, last)
    return days
