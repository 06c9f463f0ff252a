"""The place of a score among the candidates, as far as the published bands show it.

IRCC counts the pool in bands of scores, on a day before the draw: those who were then invited
are still in it. Only the band of a score is known, not the place in it, so how many stand
above is a range. Draws of one week share a snapshot, and some carry an older one again.
"""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date

from bot.domain.draws.draw import BANDS, Draw, Pool


@dataclass(frozen=True, slots=True)
class Place:
    """A score's place in one snapshot of the pool.

    ``low`` to ``high`` is the band of the score. At least ``above_least`` and at most
    ``above_most`` candidates have a higher score. ``per_point`` is the band's count spread
    evenly over its scores.
    """

    as_of: date
    low: int
    high: int
    in_band: int
    above_least: int
    above_most: int
    total: int

    @property
    def per_point(self) -> float:
        """People for each point of the band."""
        return self.in_band / (self.high - self.low + 1)


@dataclass(frozen=True, slots=True)
class PoolStanding:
    """A score's place in the last snapshots, oldest first; there is at least one."""

    places: tuple[Place, ...]

    @property
    def now(self) -> Place:
        """The place in the newest snapshot."""
        return self.places[-1]

    @property
    def band_change(self) -> int:
        """How many more (or, below zero, fewer) are in the band than in the oldest snapshot."""
        return self.now.in_band - self.places[0].in_band

    @property
    def above_change(self) -> int:
        """The same for those in all higher bands."""
        return self.now.above_least - self.places[0].above_least


def pool_standing(score: int, draws: Iterable[Draw], newest: int = 6) -> PoolStanding | None:
    """The standing of a full score in so many of the newest snapshots, or None without a snapshot.

    ``score`` holds a nomination's points where there is a nomination.
    """
    published = list(snapshots(draws).items())[-newest:]
    places = tuple(place(score, day, pool) for day, pool in published)
    return PoolStanding(places) if places else None


def place(score: int, as_of: date, pool: Pool) -> Place:
    """A score's place in a snapshot. Raises ValueError for a score that no band holds."""
    index = band(score)
    low, high = BANDS[index]
    higher, in_band = sum(pool.counts[:index]), pool.counts[index]
    most = higher if score == high else higher + in_band
    return Place(as_of, low, high, in_band, higher, most, pool.total)


def band(score: int) -> int:
    """Which of ``BANDS`` holds this score. Raises ValueError where none does."""
    for index, (low, high) in enumerate(BANDS):
        if low <= score <= high:
            return index
    raise ValueError(f"not a score: {score}")


def snapshots(draws: Iterable[Draw]) -> dict[date, Pool]:
    """The dated snapshots that are not empty, one a day, oldest first."""
    pools = [draw.pool for draw in draws if draw.pool is not None and draw.pool.total]
    dated = {pool.as_of: pool for pool in pools if pool.as_of is not None}
    return dict(sorted(dated.items()))


def invited_since(as_of: date, draws: Iterable[Draw]) -> int:
    """The invitations of the draws held on a snapshot's day or after: it still counts them."""
    return sum(draw.size for draw in draws if draw.date >= as_of)
