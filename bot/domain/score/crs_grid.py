"""The Comprehensive Ranking System's tables as data, by the day from which they were in force.

Read from "Comprehensive Ranking System (CRS) criteria – Express Entry" (canada.ca,
express-entry/check-score/crs-criteria.html): copies of 2025-12-08 and of after 2025-03-25, and
the tables re-read on two canada.ca pages on 2026-09-27. The two columns of the page's core
tables ("with" and "without a spouse or common-law partner") are kept as two separate sets of
tables, so that nothing can take one number from each.

A new set of rules is one more entry in ``GRIDS``. The recalibration announced on 2026-04-01
(one federal high-skilled class, a high-wage factor) and the return of some job-offer points
(levels plan of 2025-11-05) have no published numbers, so they have no entry.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, replace
from datetime import date
from enum import StrEnum
from typing import Final


class Education(StrEnum):
    """The highest level of education, lowest first; a foreign one counts with an assessment.

    ``PROFESSIONAL`` is a master's degree, or a degree to enter practice in medicine, veterinary
    medicine, dentistry, optometry, law, chiropractic or pharmacy.
    """

    LESS_THAN_SECONDARY = "less_than_secondary"
    SECONDARY = "secondary"
    ONE_YEAR = "one_year_postsecondary"
    TWO_YEAR = "two_year_postsecondary"
    BACHELOR = "bachelor_or_3plus_year"
    TWO_CREDENTIALS = "two_or_more_one_3plus_year"
    PROFESSIONAL = "masters_or_entry_to_practice_professional"
    DOCTORAL = "doctoral"


class CanadianStudy(StrEnum):
    """A credential earned in Canada, by the length of its programme."""

    NONE = "none"
    ONE_OR_TWO_YEARS = "one_or_two_year"
    THREE_YEARS_OR_MORE = "three_plus_year"


class JobOffer(StrEnum):
    """A valid job offer, by what it once gave points for."""

    NONE = "none"
    SENIOR_MANAGER = "senior_manager"
    SKILLED = "skilled"


@dataclass(frozen=True, slots=True)
class Ladder:
    """Points by the highest step that a number has reached; below the first step there are none."""

    steps: tuple[tuple[int, int], ...]

    def points(self, number: int) -> int:
        """The points for completed years, or for a CLB/NCLC level."""
        reached = [points for step, points in self.steps if number >= step]
        return reached[-1] if reached else 0


@dataclass(frozen=True, slots=True)
class CoreTables:
    """One column of the core tables, with its caps."""

    age: Ladder
    education: Mapping[Education, int]
    first_language: Ladder
    second_language: Ladder
    second_language_cap: int
    canadian_work: Ladder
    cap: int


@dataclass(frozen=True, slots=True)
class SpouseTables:
    """What an accompanying spouse or partner adds."""

    education: Mapping[Education, int]
    language: Ladder
    canadian_work: Ladder
    cap: int


@dataclass(frozen=True, slots=True)
class TransferTables:
    """Skill transferability: pairs of factors, each pair read from the same three by three table.

    Rows are tiers of education or of foreign work, columns are bands of the first language
    (``language_bands``: the level that every ability must reach) or of Canadian work (none, one
    year, two or more). ``certificate`` is by ``certificate_bands`` of the first language.
    """

    education_tiers: Mapping[Education, int]
    foreign_work_tiers: Ladder
    language_bands: tuple[int, int]
    pairs: tuple[tuple[int, int, int], ...]
    certificate_bands: tuple[int, int]
    certificate: tuple[int, int, int]
    part_cap: int
    cap: int


@dataclass(frozen=True, slots=True)
class AdditionalTables:
    """Additional points. French counts from ``french_level`` in all four abilities; with English
    of ``english_level`` in all four it gives ``french_with_english``."""

    nomination: int
    canadian_study: Mapping[CanadianStudy, int]
    french_level: int
    english_level: int
    french: int
    french_with_english: int
    sibling: int
    job_offer: Mapping[JobOffer, int]
    cap: int


@dataclass(frozen=True, slots=True)
class Grid:
    """All tables that were in force from ``since`` on, and where they were read."""

    since: date
    source: str
    alone: CoreTables
    with_spouse: CoreTables
    spouse: SpouseTables
    transfer: TransferTables
    additional: AdditionalTables
    cap: int


_Rows = Mapping[int, tuple[int, int]]

_AGE: Final[_Rows] = {
    18: (90, 99),
    19: (95, 105),
    20: (100, 110),
    30: (95, 105),
    31: (90, 99),
    32: (85, 94),
    33: (80, 88),
    34: (75, 83),
    35: (70, 77),
    36: (65, 72),
    37: (60, 66),
    38: (55, 61),
    39: (50, 55),
    40: (45, 50),
    41: (35, 39),
    42: (25, 28),
    43: (15, 17),
    44: (5, 6),
    45: (0, 0),
}

_EDUCATION: Final = {
    Education.LESS_THAN_SECONDARY: (0, 0),
    Education.SECONDARY: (28, 30),
    Education.ONE_YEAR: (84, 90),
    Education.TWO_YEAR: (91, 98),
    Education.BACHELOR: (112, 120),
    Education.TWO_CREDENTIALS: (119, 128),
    Education.PROFESSIONAL: (126, 135),
    Education.DOCTORAL: (140, 150),
}

_FIRST_LANGUAGE: Final[_Rows] = {
    4: (6, 6),
    6: (8, 9),
    7: (16, 17),
    8: (22, 23),
    9: (29, 31),
    10: (32, 34),
}

_SECOND_LANGUAGE: Final[_Rows] = {5: (1, 1), 7: (3, 3), 9: (6, 6)}

_CANADIAN_WORK: Final[_Rows] = {1: (35, 40), 2: (46, 53), 3: (56, 64), 4: (63, 72), 5: (70, 80)}


def _column(rows: _Rows, column: int) -> Ladder:
    return Ladder(tuple((step, pair[column]) for step, pair in rows.items()))


def _core(column: int, second_language_cap: int, cap: int) -> CoreTables:
    return CoreTables(
        age=_column(_AGE, column),
        education={level: pair[column] for level, pair in _EDUCATION.items()},
        first_language=_column(_FIRST_LANGUAGE, column),
        second_language=_column(_SECOND_LANGUAGE, column),
        second_language_cap=second_language_cap,
        canadian_work=_column(_CANADIAN_WORK, column),
        cap=cap,
    )


_SPOUSE: Final = SpouseTables(
    education={
        Education.LESS_THAN_SECONDARY: 0,
        Education.SECONDARY: 2,
        Education.ONE_YEAR: 6,
        Education.TWO_YEAR: 7,
        Education.BACHELOR: 8,
        Education.TWO_CREDENTIALS: 9,
        Education.PROFESSIONAL: 10,
        Education.DOCTORAL: 10,
    },
    language=Ladder(((5, 1), (7, 3), (9, 5))),
    canadian_work=Ladder(((1, 5), (2, 7), (3, 8), (4, 9), (5, 10))),
    cap=40,
)

_TRANSFER: Final = TransferTables(
    education_tiers={
        Education.LESS_THAN_SECONDARY: 0,
        Education.SECONDARY: 0,
        Education.ONE_YEAR: 1,
        Education.TWO_YEAR: 1,
        Education.BACHELOR: 1,
        Education.TWO_CREDENTIALS: 2,
        Education.PROFESSIONAL: 2,
        Education.DOCTORAL: 2,
    },
    foreign_work_tiers=Ladder(((1, 1), (3, 2))),
    language_bands=(7, 9),
    pairs=((0, 0, 0), (0, 13, 25), (0, 25, 50)),
    certificate_bands=(5, 7),
    certificate=(0, 25, 50),
    part_cap=50,
    cap=100,
)

_ADDITIONAL: Final = AdditionalTables(
    nomination=600,
    canadian_study={
        CanadianStudy.NONE: 0,
        CanadianStudy.ONE_OR_TWO_YEARS: 15,
        CanadianStudy.THREE_YEARS_OR_MORE: 30,
    },
    french_level=7,
    english_level=5,
    french=25,
    french_with_english=50,
    sibling=15,
    job_offer={JobOffer.NONE: 0, JobOffer.SENIOR_MANAGER: 0, JobOffer.SKILLED: 0},
    cap=600,
)

WITHOUT_JOB_OFFERS: Final = Grid(
    since=date(2025, 3, 25),
    source="canada.ca, CRS criteria, as copied on 2025-12-08 and re-read on 2026-09-27",
    alone=_core(column=1, second_language_cap=24, cap=500),
    with_spouse=_core(column=0, second_language_cap=22, cap=460),
    spouse=_SPOUSE,
    transfer=_TRANSFER,
    additional=_ADDITIONAL,
    cap=1200,
)
"""The tables of today. On 2025-03-25 job-offer points ended for everybody, also for those who
were in the pool already; no other factor changed that day."""

WITH_JOB_OFFERS: Final = replace(
    WITHOUT_JOB_OFFERS,
    since=date(2020, 11, 1),
    source="as today's, with 200 or 50 points for a job offer until 2025-03-24",
    additional=replace(
        _ADDITIONAL,
        job_offer={JobOffer.NONE: 0, JobOffer.SENIOR_MANAGER: 200, JobOffer.SKILLED: 50},
    ),
)
"""The tables before. French points became 25 and 50 in the course of October 2020
(acquahimmigration.com, 2020-11), so from the first of November these are certain."""

GRIDS: Final = (WITH_JOB_OFFERS, WITHOUT_JOB_OFFERS)
"""Every set of tables known, oldest first."""


def grid_for(day: date) -> Grid:
    """The tables in force on a day. Raises ValueError for a day before the first known ones."""
    in_force = [grid for grid in GRIDS if grid.since <= day]
    if not in_force:
        raise ValueError(f"no CRS tables are known for {day}")
    return in_force[-1]
