"""Where a score stands among the candidates, as far as the published bands tell.

IRCC counts the pool in bands of scores, on a day before the draw: those who were then invited
are still in it. Only the band of a score is known, not the place in it, so how many stand
above is a range. Draws of one week share a snapshot, and some carry an older one again.
"""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date

from bot.domain.draws import BANDS, Draw, Pool


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
        return self.in_band / (self.high - self.low + 1)


@dataclass(frozen=True, slots=True)
class Standing:
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


def standing(score: int, draws: Iterable[Draw], snapshots: int = 6) -> Standing | None:
    """Where a full score stands in the last snapshots; None where there is no data.

    ``score`` holds a nomination's 600 points where there is a nomination.
    """
    places = [place(score, pool) for pool in distinct(draws)[-snapshots:]]
    known = tuple(each for each in places if each is not None)
    return Standing(known) if known else None


def place(score: int, pool: Pool) -> Place | None:
    """A score's place in this snapshot; None where the snapshot holds no data or no date.

    Raises ValueError for a score that no band holds.
    """
    if pool.as_of is None or pool.total == 0:
        return None
    index = band(score)
    low, high = BANDS[index]
    higher, in_band = sum(pool.counts[:index]), pool.counts[index]
    most = higher if score == high else higher + in_band
    return Place(pool.as_of, low, high, in_band, higher, most, pool.total)


def band(score: int) -> int:
    """Which of ``BANDS`` holds this score. Raises ValueError where none does."""
    for index, (low, high) in enumerate(BANDS):
        if low <= score <= high:
            return index
    raise ValueError(f"not a score: {score}")


def distinct(draws: Iterable[Draw]) -> list[Pool]:
    """The dated snapshots with data, one a day, oldest first."""
    snapshots = {
        draw.pool.as_of: draw.pool
        for draw in draws
        if draw.pool is not None and draw.pool.as_of is not None and draw.pool.total > 0
    }
    return [snapshots[day] for day in sorted(snapshots)]
