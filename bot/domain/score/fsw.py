"""The selection factors of the Federal Skilled Worker Program: enough points are needed of 100.

They are not the CRS. The tables are in the rulebook. The interview does not ask for everything
that counts (relatives, the partner's studies in Canada, parts of years of work), so the points
are a range: those that are certain, and those that the rest could add.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import Final

from bot.domain.score.background import Background
from bot.domain.score.crs import CanadianStudy, Candidate
from bot.rules import SelectionGrid

MOST_YEARS_IN_CANADA: Final = 5
MOST_YEARS_ABROAD: Final = 6
"""The highest answers of the interview. The CRS counts at most 5 and 3, the FSW grid 6."""
MANY_YEARS: Final = 99


@dataclass(frozen=True, slots=True)
class PointsRange:
    """The points that are certain, and the most that what we do not know could make of them."""

    least: int
    most: int


def points(about: Background, grid: SelectionGrid) -> PointsRange:
    """The selection points, 0 to 100, for the first official language as the candidate has it."""
    candidate = about.candidate
    first = sum(grid.first_language.points(level) for level in candidate.first_levels.each)
    knows_both = candidate.second_levels.lowest >= grid.second_language_level
    languages = first + (grid.second_language if knows_both else 0)
    certain = languages + grid.education[candidate.education] + grid.age.points(candidate.age)
    least_years, most_years = work_years(candidate)
    least, most = _adaptability(about, grid)
    offer = grid.job_offer if about.job_offer else 0
    hoped = 0 if about.job_offer is False else grid.job_offer
    return PointsRange(
        certain + grid.work.points(least_years) + offer + least,
        certain + grid.work.points(most_years) + hoped + most,
    )


def work_years(candidate: Candidate) -> tuple[int, int]:
    """The full years of skilled work in all: parts of years here and there may make one more.

    The highest answers are "or more".
    """
    years = candidate.canadian_work + candidate.foreign_work
    unlimited = (
        candidate.canadian_work >= MOST_YEARS_IN_CANADA
        or candidate.foreign_work >= MOST_YEARS_ABROAD
    )
    return years, MANY_YEARS if unlimited else years + 1


def _adaptability(about: Background, grid: SelectionGrid) -> tuple[int, int]:
    """The certain points and the most there may be; a partner counts who comes along.

    Other relatives than a sibling and the partner's studies in Canada are not asked.
    """
    candidate, partner = about.candidate, about.candidate.spouse
    own_work = grid.own_work if candidate.canadian_work else 0
    # A degree that counts as three years for the CRS may have taken one.
    studied = candidate.canadian_study is not CanadianStudy.NONE and about.two_year_study
    facts = [candidate.sibling or None, studied, about.job_offer]
    if partner is not None:
        facts += [partner.levels.lowest >= grid.partner_level, partner.canadian_work >= 1, None]
    certain, possible = facts.count(True), facts.count(None)
    least = own_work + grid.other_adaptability * certain
    most = least + grid.other_adaptability * possible
    return min(least, grid.adaptability), min(most, grid.adaptability)
