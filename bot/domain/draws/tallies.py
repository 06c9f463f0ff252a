"""Draws counted: the year so far, the months, the records."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date

from bot.domain.dates import months_after
from bot.domain.draws.draw import Draw
from bot.domain.draws.history import Typed, in_order


@dataclass(frozen=True, slots=True)
class TypeTally:
    """Some draws of one type: how many, how many invited, and between which cut-offs."""

    key: str
    draws: int
    invited: int
    lowest: int
    highest: int


@dataclass(frozen=True, slots=True)
class Month:
    """The invitations of one calendar month by type; ``first`` is its first day."""

    first: date
    invited: dict[str, int]


@dataclass(frozen=True, slots=True)
class Records:
    """A type's lowest, highest, smallest and largest draw; the newest where several tie."""

    lowest: Draw
    highest: Draw
    smallest: Draw
    largest: Draw


def tallies(draws: Sequence[Typed], start: date, end: date) -> tuple[TypeTally, ...]:
    """Draws from one day to another, both included, by type; most invitations first."""
    by_type: dict[str, list[Draw]] = {}
    for draw, draw_type in draws:
        if start <= draw.date <= end:
            by_type.setdefault(draw_type.key, []).append(draw)
    counted = (
        TypeTally(
            key,
            draws=len(of_type),
            invited=sum(draw.size for draw in of_type),
            lowest=min(draw.cutoff for draw in of_type),
            highest=max(draw.cutoff for draw in of_type),
        )
        for key, of_type in by_type.items()
    )
    return tuple(sorted(counted, key=lambda tally: (-tally.invited, tally.key)))


def year_so_far(draws: Sequence[Typed], today: date) -> tuple[TypeTally, ...]:
    """The tallies of this calendar year up to and including today."""
    return tallies(draws, date(today.year, 1, 1), today)


def monthly(draws: Sequence[Typed], today: date, months: int = 12) -> tuple[Month, ...]:
    """The invitations of this month up to today and of the months before it, oldest first.

    A month without a draw is there and empty.
    """
    firsts = [months_after(today.replace(day=1), -back) for back in reversed(range(months))]
    invited: dict[date, dict[str, int]] = {first: {} for first in firsts}
    for draw, draw_type in draws:
        month = invited.get(draw.date.replace(day=1))
        if month is not None and draw.date <= today:
            month[draw_type.key] = month.get(draw_type.key, 0) + draw.size
    return tuple(Month(first, invited[first]) for first in firsts)


def records(same_type: Sequence[Draw]) -> Records | None:
    """The records of one type's draws, or None without draws."""
    if not same_type:
        return None
    newest_first = sorted(same_type, key=in_order, reverse=True)
    return Records(
        lowest=min(newest_first, key=lambda draw: draw.cutoff),
        highest=max(newest_first, key=lambda draw: draw.cutoff),
        smallest=min(newest_first, key=lambda draw: draw.size),
        largest=max(newest_first, key=lambda draw: draw.size),
    )
