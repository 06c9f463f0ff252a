"""Facts put into pictures: the figures, and the words in the reader's language."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date
from itertools import pairwise
from typing import Final

from bot.domain.draws.categories import known_types
from bot.domain.draws.draw import BANDS, Pool
from bot.domain.draws.history import LONG_GAP_MONTHS, months_between
from bot.domain.draws.pool import band
from bot.domain.draws.tallies import Month
from bot.domain.verdicts.backtest import Judged
from bot.domain.verdicts.courses import Course, would_meet
from bot.rules import rulebook
from bot.text.catalogue import FALLBACK, LANGUAGES, Words, catalogue
from bot.text.draws.pictures import (
    REST,
    Bar,
    CutoffChart,
    MonthsChart,
    Part,
    Point,
    PoolChart,
    Series,
)
from bot.text.names import type_short

FEWEST_POINTS: Final = 3
"""Fewer draws than this are told in words."""
MOST_PARTS: Final = 5
"""The most types that a month is divided into; the other types share one more part."""
_LAST_DRAWABLE: Final = "\u052f"
"""The end of Cyrillic. The pictures' font has all letters up to here; scripts that need shaping
or another direction come after it."""

_TICKS: Final = 6
_PALE: Final = "#bdbab2"
"""The colour of the part that the other types share."""


def drawable(words: Words) -> Words:
    """These words, or English where the pictures' font cannot set their script."""
    own_name = LANGUAGES.get(words.language, "")
    return words if max(own_name, default="") <= _LAST_DRAWABLE else catalogue(FALLBACK)


def cutoff_chart(course: Course, words: Words) -> CutoffChart:
    """The course of cut-offs as a picture."""
    words = drawable(words)
    since, until = course.draws.since, course.draws.until
    new_points = (edition.day for edition in rulebook().editions if "crs" in edition.parts)
    # The first days of months mark the time axis, evenly apart, at most six of them.
    first, end = since.year * 12 + since.month, until.year * 12 + until.month
    apart = -(-(end - first) // _TICKS)
    days = [date(month // 12, month % 12 + 1, 1) for month in range(first, end, apart)]
    return CutoffChart(
        title=words.label("chart-cutoffs-title"),
        subtitle=words.label("chart-period", since=words.month(since), until=words.month(until)),
        since=since,
        until=until,
        series=tuple(_series(key, course.draws.judged, words) for key in course.types),
        days=tuple((day, f"{words.month_alone(day)}\n{day.year}") for day in days),
        line=course.line,
        line_label=words.label("chart-line"),
        met_label=words.label("chart-met"),
        other_label=words.label("chart-not-met"),
        breaks=tuple(day for day in new_points if since < day <= until),
        break_label=words.label("chart-new-points"),
    )


def pool_chart(as_of: date, pool: Pool, score: int | None, words: Words) -> PoolChart:
    """A snapshot of the pool as a picture, with the band of a full score."""
    words = drawable(words)
    return PoolChart(
        title=words.label("chart-pool-title"),
        subtitle=words.label("chart-pool-period", date=words.day(as_of), total=pool.total),
        bars=tuple(
            Bar(f"{low}–{high}", count, words.number(count), high - low > 9)
            for (low, high), count in zip(BANDS, pool.counts, strict=True)
        ),
        mine=None if score is None else band(score),
        mine_label="" if score is None else words.label("chart-pool-mine", score=str(score)),
        note=words.label("chart-pool-note"),
    )


def months_chart(months: Sequence[Month], words: Words) -> MonthsChart:
    """The invitations of some months as a picture; there is at least one month."""
    words = drawable(words)
    highest = max(sum(month.invited.values()) for month in months)
    return MonthsChart(
        title=words.label("chart-months-title"),
        subtitle=words.label(
            "chart-period", since=words.month(months[0].first), until=words.month(months[-1].first)
        ),
        months=tuple(words.month_alone(month.first) for month in months),
        parts=_parts(months, words),
        ticks=tuple((at, words.number(at)) for at in round_steps(highest)),
    )


def round_steps(highest: int) -> tuple[int, ...]:
    """Round numbers from 0 to the highest or just above it, at most seven of them."""
    units = (factor * 10**power for power in range(9) for factor in (1, 2, 5))
    unit = next(unit for unit in units if highest <= unit * _TICKS)
    return tuple(range(0, highest + unit, unit))


def _series(key: str, judged: Sequence[Judged], words: Words) -> Series:
    ours = [each for each in reversed(judged) if each.draw_type.key == key]
    apart = (months_between(one.draw.date, other.draw.date) for one, other in pairwise(ours))
    gaps = [False, *(months >= LONG_GAP_MONTHS for months in apart)]
    points = (
        Point(each.draw.date, each.draw.cutoff, would_meet(each), gap)
        for each, gap in zip(ours, gaps, strict=False)
    )
    rule = rulebook().newest.types[key]
    return Series(key, type_short(key, words), tuple(points), rule.colour, rule.marker)


def _parts(months: Sequence[Month], words: Words) -> tuple[Part, ...]:
    totals: dict[str, int] = {}
    for month in months:
        for key, invited in month.invited.items():
            totals[key] = totals.get(key, 0) + invited
    known = sorted(totals.keys() & {*known_types()}, key=lambda key: (-totals[key], key))
    shown = known[:MOST_PARTS]
    rest = totals.keys() - {*shown}
    parts = [
        Part(
            key,
            type_short(key, words),
            tuple(month.invited.get(key, 0) for month in months),
            rulebook().newest.types[key].colour,
        )
        for key in shown
    ]
    if rest:
        counts = (sum(month.invited.get(key, 0) for key in rest) for month in months)
        parts.append(Part(REST, words.label("chart-rest"), tuple(counts), _PALE))
    return tuple(parts)
