"""A type's usual rhythm, the likely range of its next cut-off, and how well that has worked.

The method, in one sentence: the next cut-off is expected a third of the way from the last one
to the mean of the last six within a year, and the range around it is as wide as four of five
of the last twenty such expectations would have needed.

A type with fewer than ten past misses borrows the newest ones of other types of its kind.

Every figure of a score card is walked forward: each draw is forecast from earlier draws alone,
and so it is by three simple rules: the same as last time, the mean of the last three, and the
straight line through the last four. Where the method has not been nearer than "the same as
last time", only the rhythm deserves to be shown: see ``ScoreCard.beats_naive``.
"""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from datetime import date, timedelta
from itertools import pairwise
from math import ceil
from statistics import fmean, linear_regression, median
from typing import Final

from bot.domain.draws.categories import Kind
from bot.domain.draws.draw import Draw
from bot.domain.draws.history import Typed, in_order
from bot.rules import rulebook, rules_on

PULL: Final = 1 / 3
RECENT_DRAWS: Final = 6
RECENT: Final = timedelta(days=365)
SHARE: Final = 0.8
MISSES: Final = 20
FEWEST_MISSES: Final = 10
FEWEST_TRIES: Final = 10
"""With fewer draws than this a score card proves nothing."""

SCORED_SINCE: Final = date(2023, 1, 1)
GAPS: Final = 20
TRIMMED: Final = 10
"""From so many gaps on, one in ten is left out at either end."""
SILENT: Final = 2
"""Longer than so many times its longest pause, and a type may have ended."""
LONG_PAUSE: Final = 183
"""Days. A pause of less does not begin a new rhythm, however short the others are."""

Rule = Callable[[Sequence[Draw]], float]
"""The next cut-off expected from one type's draws, of which there is at least one."""


def method(draws: Sequence[Draw]) -> float:
    """Pulled from the last cut-off towards the recent mean."""
    last = draws[-1]
    recent = [draw.cutoff for draw in draws[-RECENT_DRAWS:] if last.date - draw.date <= RECENT]
    return last.cutoff + PULL * (fmean(recent) - last.cutoff)


def same(draws: Sequence[Draw]) -> float:
    """The same as last time."""
    return draws[-1].cutoff


def mean(draws: Sequence[Draw]) -> float:
    """The mean of the last three."""
    return fmean(draw.cutoff for draw in draws[-3:])


def trend(draws: Sequence[Draw]) -> float:
    """One step on along the straight line through the last four."""
    cutoffs = [draw.cutoff for draw in draws[-4:]]
    if len(cutoffs) == 1:
        return cutoffs[0]
    slope, start = linear_regression(range(len(cutoffs)), cutoffs)
    return start + slope * len(cutoffs)


RULES: Final[dict[str, Rule]] = {"method": method, "same": same, "mean": mean, "trend": trend}
"""The method, then the three simple rules that it is held against."""


@dataclass(frozen=True, slots=True)
class DrawRhythm:
    """The days between a type's draws, over its last ``gaps`` gaps (at most twenty).

    Four of five gaps lie within ``short`` to ``long``; all of them where they are few.
    ``last`` is the day of the newest draw.
    """

    gaps: int
    median: int
    short: int
    long: int
    longest: int
    last: date

    @property
    def is_short(self) -> bool:
        """Whether the gaps are too few to leave the shortest and the longest out."""
        return self.gaps < TRIMMED

    def silent_days(self, today: date) -> int:
        """Days since the newest draw."""
        return (today - self.last).days

    def has_fallen_silent(self, today: date) -> bool:
        """Whether the silence is far beyond every pause before: the rhythm says nothing then."""
        return self.silent_days(today) > SILENT * self.longest


@dataclass(frozen=True, slots=True)
class Range:
    """Where four of five next cut-offs should lie, both ends included.

    The width rests on ``misses`` earlier misses, of which ``borrowed`` are other types'.
    """

    low: int
    middle: int
    high: int
    misses: int
    borrowed: int

    def holds(self, cutoff: int) -> bool:
        """Whether a cut-off lies within."""
        return self.low <= cutoff <= self.high


@dataclass(frozen=True, slots=True)
class Try:
    """A draw, with the cut-off that each of ``RULES`` expected and the expected range."""

    draw: Draw
    expected: dict[str, float]
    range: Range | None


@dataclass(frozen=True, slots=True)
class ScoreCard:
    """How the forecasts of a type's draws went, oldest first."""

    key: str
    tries: tuple[Try, ...]

    def error(self, rule: str) -> float:
        """The mean absolute error of one of ``RULES``, in points."""
        return fmean(abs(each.expected[rule] - each.draw.cutoff) for each in self.tries)

    @property
    def beats_naive(self) -> bool:
        """Whether the method was nearer than "the same as last time", over enough draws."""
        return len(self.tries) >= FEWEST_TRIES and self.error("method") < self.error("same")

    def held(self, newest: int | None = None) -> tuple[int, int]:
        """How many ranges held, of how many there were; or of so many newest ones."""
        held = [each.range.holds(each.draw.cutoff) for each in self.tries if each.range]
        counted = held if newest is None else held[-newest:]
        return sum(counted), len(counted)


@dataclass(frozen=True, slots=True)
class Forecast:
    """The forecast of a type's next draw; never a promise.

    ``likely`` deserves to be shown only where there is a ``card`` that beats the naive rule.
    ``pause`` is how many days the pause was that the newest draw ended, where it was so long that
    a new rhythm begins, of which nothing can be said yet.
    """

    key: str
    rhythm: DrawRhythm | None
    likely: Range | None
    card: ScoreCard | None
    pause: int | None = None


@dataclass(frozen=True, slots=True)
class _Miss:
    draw: Draw
    key: str
    kind: Kind
    points: float


def forecast(
    key: str, draws: Sequence[Typed], since: date = SCORED_SINCE, today: date | None = None
) -> Forecast | None:
    """The next draw of a type, from all draws until now; None where it never had one.

    Its score card counts the draws held on or after ``since``. Draws may be in any order. The
    range rests on draws under the points of ``today`` alone, where it is given.
    """
    ordered = sorted(draws, key=lambda typed: in_order(typed[0]))
    own = [typed for typed in ordered if typed[1].key == key]
    if not own:
        return None
    kind = own[0][1].kind
    same_type = [draw for draw, _ in own]
    misses = _misses(ordered)
    points_since = date.min if today is None else rules_on(today).crs.since
    in_force = [typed for typed in ordered if typed[0].date >= points_since]
    known = [draw for draw, draw_type in in_force if draw_type.key == key]
    likely = _range(known, _misses(in_force), key, kind) if known else None
    card = _card(same_type, misses, key, kind, since)
    usual, days = rhythm(same_type), _gaps(same_type)
    return Forecast(key, usual, likely, card, days[-1] if days and usual is None else None)


def rhythm(same_type: Sequence[Draw]) -> DrawRhythm | None:
    """The rhythm of one type's draws, oldest first; or None for fewer than two.

    A pause far outside the range of the earlier ones begins a new rhythm, without the earlier gaps.
    """
    days = _gaps(same_type)
    for place in reversed(range(1, len(days))):
        longest_before = max(days[max(place - GAPS, 0) : place])
        if days[place] > max(SILENT * longest_before, LONG_PAUSE):
            days = days[place + 1 :]
            break
    if not days:
        return None
    gaps = sorted(days[-GAPS:])
    edge = len(gaps) // TRIMMED
    usual = round(median(gaps))
    return DrawRhythm(len(gaps), usual, gaps[edge], gaps[-edge - 1], gaps[-1], same_type[-1].date)


def _gaps(same_type: Sequence[Draw]) -> list[int]:
    return [(after.date - before.date).days for before, after in pairwise(same_type)]


def _card(
    same_type: Sequence[Draw], misses: Sequence[_Miss], key: str, kind: Kind, since: date
) -> ScoreCard | None:
    tries = []
    for place, draw in enumerate(same_type):
        if place == 0 or draw.date < since:
            continue
        known = same_type[:place]
        count = bisect_left(misses, in_order(draw), key=lambda miss: in_order(miss.draw))
        expected = {name: rule(known) for name, rule in RULES.items()}
        tries.append(Try(draw, expected, _range(known, misses[:count], key, kind)))
    return ScoreCard(key, tuple(tries)) if tries else None


def _misses(ordered: Sequence[Typed]) -> list[_Miss]:
    """How far off the method was at each draw that its type had an earlier one of."""
    seen: dict[str, list[Draw]] = {}
    misses = []
    for draw, draw_type in ordered:
        known = seen.setdefault(draw_type.key, [])
        if known:
            points = abs(method(known) - draw.cutoff)
            misses.append(_Miss(draw, draw_type.key, draw_type.kind, points))
        known.append(draw)
    return misses


def _range(known: Sequence[Draw], misses: Sequence[_Miss], key: str, kind: Kind) -> Range | None:
    own = [miss.points for miss in misses if miss.key == key][-MISSES:]
    wanted = max(FEWEST_MISSES - len(own), 0)
    others = [miss.points for miss in misses if miss.kind is kind and miss.key != key]
    borrowed = others[-wanted:] if wanted else []
    if len(own) + len(borrowed) < FEWEST_MISSES:
        return None
    middle = method(known)
    # The distance within which four of five misses lie, the next one included.
    ranked = sorted(own + borrowed)
    half = ranked[min(ceil(SHARE * (len(ranked) + 1)), len(ranked)) - 1]
    low, high = max(round(middle - half), 0), min(round(middle + half), rulebook().newest.crs.total)
    return Range(low, round(middle), high, len(own) + len(borrowed), len(borrowed))
