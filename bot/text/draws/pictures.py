"""The content of a chart: its figures and its words, and nothing of how it is drawn.

A chart is a value of plain parts, so it can go to another process, and two that are equal are
the same picture. This module needs nothing, so that the process that draws stays small.
"""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date
from typing import Final

REST: Final = "rest"
"""The key of the part that the other types share."""


@dataclass(frozen=True, slots=True)
class Point:
    """One draw: ``met`` is None for an undecided draw or one for other people.

    ``after_gap`` says that the one before is so long ago that no line is drawn from it.
    """

    day: date
    cutoff: int
    met: bool | None
    after_gap: bool = False


@dataclass(frozen=True, slots=True)
class Series:
    """The draws of one type, oldest first, in the type's colour (``#rrggbb``) and marker."""

    key: str
    label: str
    points: tuple[Point, ...]
    colour: str
    marker: str


@dataclass(frozen=True, slots=True)
class CutoffChart:
    """Cut-offs over time, with the reader's own line where there is one.

    ``breaks`` are the days on which new points came into force; cut-offs before and after one
    are not on the same scale.
    """

    title: str
    subtitle: str
    since: date
    until: date
    series: tuple[Series, ...]
    days: tuple[tuple[date, str], ...]
    line: int | None
    line_label: str
    met_label: str
    other_label: str
    breaks: tuple[date, ...] = ()
    break_label: str = ""


@dataclass(frozen=True, slots=True)
class Bar:
    """One band of the pool; ``wide`` where it spans more than ten points."""

    label: str
    count: int
    written: str
    wide: bool


@dataclass(frozen=True, slots=True)
class PoolChart:
    """The pool's bands, the highest first; ``mine`` is the place of the reader's band."""

    title: str
    subtitle: str
    bars: tuple[Bar, ...]
    mine: int | None
    mine_label: str
    note: str


@dataclass(frozen=True, slots=True)
class Part:
    """One type's invitations, a number for each month, in the type's colour."""

    key: str
    label: str
    counts: tuple[int, ...]
    colour: str


@dataclass(frozen=True, slots=True)
class MonthsChart:
    """Invitations a month, oldest month first, divided by type."""

    title: str
    subtitle: str
    months: tuple[str, ...]
    parts: tuple[Part, ...]
    ticks: tuple[tuple[int, str], ...]


Chart = CutoffChart | PoolChart | MonthsChart
