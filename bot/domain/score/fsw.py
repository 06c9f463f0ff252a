"""The six selection factors of the Federal Skilled Worker Program: 67 of 100 points are needed.

Not to be confused with the CRS. Sources: ctivci.ca (undated) and public repositories' tests of
2025 and 2026 for languages, education and work; the rows for age and adaptability are from
general knowledge and were not re-read on canada.ca. Arranged employment still gives its 10
points here: the change of 2025-03-25 touched the CRS only (pathtopr.ca).

Not everything that counts is asked (relatives, the partner's studies and work in Canada), so
the points are a range: what is certain, and what the rest could add.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import Final

from bot.domain.score.background import Background
from bot.domain.score.crs import Candidate
from bot.domain.score.crs_grid import CanadianStudy, Education, Ladder
from bot.domain.score.language_tests import Levels

PASS_MARK: Final = 67
LEAST_LEVEL: Final = 7
"""The CLB or NCLC that every ability must reach in the first official language."""

_FIRST_LANGUAGE: Final = Ladder(((7, 4), (8, 5), (9, 6)))
_SECOND_LANGUAGE_LEVEL: Final = 5
_SECOND_LANGUAGE: Final = 4

_EDUCATION: Final = {
    Education.LESS_THAN_SECONDARY: 0,
    Education.SECONDARY: 5,
    Education.ONE_YEAR: 15,
    Education.TWO_YEAR: 19,
    Education.BACHELOR: 21,
    Education.TWO_CREDENTIALS: 22,
    Education.PROFESSIONAL: 23,
    Education.DOCTORAL: 25,
}

_WORK: Final = Ladder(((1, 9), (2, 11), (4, 13), (6, 15)))

_AGE: Final = Ladder(
    (
        (18, 12),
        (36, 11),
        (37, 10),
        (38, 9),
        (39, 8),
        (40, 7),
        (41, 6),
        (42, 5),
        (43, 4),
        (44, 3),
        (45, 2),
        (46, 1),
        (47, 0),
    )
)

_ARRANGED_EMPLOYMENT: Final = 10
_ADAPTABILITY_MOST: Final = 10
_OWN_WORK: Final = 10
_OTHER_ADAPTABILITY: Final = 5
_PARTNER_LEVEL: Final = 4


@dataclass(frozen=True, slots=True)
class PointsRange:
    """The points that are certain, and the most that what we do not know could make of them."""

    least: int
    most: int


def points(about: Background) -> PointsRange:
    """The selection points, 0 to 100, for the first official language as the candidate has it."""
    certain = _certain(about.candidate)
    least, most = _adaptability(about)
    offer = _ARRANGED_EMPLOYMENT if about.job_offer else 0
    hoped = 0 if about.job_offer is False else _ARRANGED_EMPLOYMENT
    return PointsRange(certain + offer + least, certain + hoped + most)


def _certain(candidate: Candidate) -> int:
    return (
        _languages(candidate.first_levels, candidate.second_levels)
        + _EDUCATION[candidate.education]
        + _WORK.points(candidate.canadian_work + candidate.foreign_work)
        + _AGE.points(candidate.age)
    )


def _languages(first: Levels, second: Levels) -> int:
    known_both = second.lowest >= _SECOND_LANGUAGE_LEVEL
    own = sum(_FIRST_LANGUAGE.points(level) for level in first.each)
    return own + (_SECOND_LANGUAGE if known_both else 0)


def _adaptability(about: Background) -> tuple[int, int]:
    """The certain points and the most there may be.

    A relative, studies of two years in Canada, and a partner's studies and work are not asked.
    """
    candidate = about.candidate
    least = _OWN_WORK if candidate.canadian_work else 0
    facts = [
        candidate.sibling,
        candidate.canadian_study is CanadianStudy.THREE_YEARS_OR_MORE,
        bool(about.job_offer),
        candidate.spouse is not None and candidate.spouse.levels.lowest >= _PARTNER_LEVEL,
    ]
    least += _OTHER_ADAPTABILITY * sum(facts)
    return min(least, _ADAPTABILITY_MOST), _ADAPTABILITY_MOST
