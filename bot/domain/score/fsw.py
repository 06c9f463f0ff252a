"""The selection factors of the Federal Skilled Worker Program: enough points are needed of 100.

They are not the CRS. The tables are in the rulebook. The interview does not ask for everything
that counts (relatives, the partner's studies and work in Canada), so the points are a range: those
that are certain, and those that the rest could add.
"""

from __future__ import annotations

from dataclasses import dataclass

from bot.domain.score.background import Background
from bot.domain.score.crs import CanadianStudy, Candidate
from bot.domain.score.language_tests import Levels
from bot.rules import SelectionGrid


@dataclass(frozen=True, slots=True)
class PointsRange:
    """The points that are certain, and the most that what we do not know could make of them."""

    least: int
    most: int


def points(about: Background, grid: SelectionGrid) -> PointsRange:
    """The selection points, 0 to 100, for the first official language as the candidate has it."""
    certain = _certain(about.candidate, grid)
    least, most = _adaptability(about, grid)
    offer = grid.job_offer if about.job_offer else 0
    hoped = 0 if about.job_offer is False else grid.job_offer
    return PointsRange(certain + offer + least, certain + hoped + most)


def _certain(candidate: Candidate, grid: SelectionGrid) -> int:
    return (
        _languages(candidate.first_levels, candidate.second_levels, grid)
        + grid.education[candidate.education]
        + grid.work.points(candidate.canadian_work + candidate.foreign_work)
        + grid.age.points(candidate.age)
    )


def _languages(first: Levels, second: Levels, grid: SelectionGrid) -> int:
    known_both = second.lowest >= grid.second_language_level
    own = sum(grid.first_language.points(level) for level in first.each)
    return own + (grid.second_language if known_both else 0)


def _adaptability(about: Background, grid: SelectionGrid) -> tuple[int, int]:
    """The certain points and the most there may be.

    A relative, studies of two years in Canada, and a partner's studies and work are not asked.
    """
    candidate = about.candidate
    least = grid.own_work if candidate.canadian_work else 0
    facts = [
        candidate.sibling,
        candidate.canadian_study is CanadianStudy.THREE_YEARS_OR_MORE,
        bool(about.job_offer),
        candidate.spouse is not None and candidate.spouse.levels.lowest >= grid.partner_level,
    ]
    least += grid.other_adaptability * sum(facts)
    return min(least, grid.adaptability), grid.adaptability
