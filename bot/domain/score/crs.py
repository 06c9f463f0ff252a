"""The CRS score of a candidate, factor by factor, by the rules of a day.

The order, as IRCC's page gives it: each factor, its cap, the section's cap, and the total. The
columns "with spouse" are used only for a spouse or partner who comes along and is neither a
citizen nor a permanent resident; for all others ``Candidate.spouse`` is None.

The factors themselves are data: see ``bot.rules``.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field, replace
from enum import StrEnum
from typing import Final

from bot.domain.score.language_tests import NO_LEVELS, Language, Levels
from bot.rules import Crs, CrsFactor, Ladder, Tiers


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
    """A valid job offer, by the groups that points were given for until 2025."""

    NONE = "none"
    SENIOR_MANAGER = "senior_manager"
    SKILLED = "skilled"


@dataclass(frozen=True, slots=True)
class Spouse:
    """An accompanying spouse or partner; ``levels`` are those of their first official language."""

    education: Education
    levels: Levels = NO_LEVELS
    canadian_work: int = 0


@dataclass(frozen=True, slots=True)
class Candidate:
    """The facts that the score is made of.

    Ages and work are completed years; work is paid, skilled (TEER 0 to 3), full-time or as much
    in part-time. ``english`` and ``french`` are levels from valid results, ``first`` is the
    official language that the profile names first. ``occupation`` is a NOC code, and ``extra``
    holds the answers to questions that an edition of the rules brought along.
    """

    age: int
    education: Education
    english: Levels = NO_LEVELS
    french: Levels = NO_LEVELS
    first: Language = Language.ENGLISH
    canadian_work: int = 0
    foreign_work: int = 0
    certificate: bool = False
    canadian_study: CanadianStudy = CanadianStudy.NONE
    sibling: bool = False
    nomination: bool = False
    job_offer: JobOffer = JobOffer.NONE
    spouse: Spouse | None = None
    occupation: str | None = None
    extra: Mapping[str, str] = field(default_factory=dict)

    @property
    def first_levels(self) -> Levels:
        """The levels of the first official language."""
        return self.english if self.first is Language.ENGLISH else self.french

    @property
    def second_levels(self) -> Levels:
        """The levels of the other official language."""
        return self.french if self.first is Language.ENGLISH else self.english


class Section(StrEnum):
    """The four parts of the score: A, B, C and D of IRCC's page."""

    CORE = "core"
    SPOUSE = "spouse"
    TRANSFER = "transfer"
    ADDITIONAL = "additional"


@dataclass(frozen=True, slots=True)
class Factor:
    """One line of the breakdown, after the factor's own cap."""

    section: Section
    key: str
    points: int


@dataclass(frozen=True, slots=True)
class Breakdown:
    """The factors, and the caps that their sums meet."""

    factors: tuple[Factor, ...]
    caps: Mapping[Section, int]
    cap: int

    def section(self, section: Section) -> int:
        """A section's points after its cap."""
        points = (factor.points for factor in self.factors if factor.section is section)
        return min(sum(points), self.caps[section])

    def points(self, key: str) -> int:
        """One factor's points; none for a factor that these rules do not have."""
        return sum(factor.points for factor in self.factors if factor.key == key)

    @property
    def total(self) -> int:
        """The score as IRCC would show it."""
        return min(sum(self.section(section) for section in Section), self.cap)

    @property
    def without_nomination(self) -> int:
        """The score as a profile stores it: the total less a nomination's points.

        A nomination fills the cap of its section alone, so a nominee's other additional points
        are in neither.
        """
        return self.total - self.points("nomination")


def crs_score(candidate: Candidate, crs: Crs) -> Breakdown:
    """The breakdown of a candidate's score by these rules."""
    factors = tuple(
        Factor(Section(factor.section), factor.key, _points(factor, candidate))
        for factor in crs.factors
        if candidate.spouse is not None or factor.section != Section.SPOUSE
    )
    caps = crs.caps_with_partner if candidate.spouse else crs.caps
    return Breakdown(factors, {section: caps[section] for section in Section}, crs.total)


def better_first(candidate: Candidate, crs: Crs) -> Candidate:
    """The candidate with the first official language that scores more; the choice is theirs."""
    other = Language.FRENCH if candidate.first is Language.ENGLISH else Language.ENGLISH
    orders = (candidate, replace(candidate, first=other))
    return max(orders, key=lambda order: crs_score(order, crs).total)


def _points(factor: CrsFactor, candidate: Candidate) -> int:
    if factor.occupations is not None and candidate.occupation not in factor.occupations:
        return 0
    cap = factor.cap_with_partner if candidate.spouse else factor.cap
    if factor.crossing is not None:
        row = factor.crossing.points[_place(factor.crossing.rows, candidate)]
        return min(sum(row[_place(column, candidate)] for column in factor.crossing.columns), cap)
    table = factor.with_partner if candidate.spouse else factor.alone
    value = _value(factor.input, candidate)
    if isinstance(table, Ladder):
        numbers = value.each if isinstance(value, Levels) else (_number(value),)
        return min(sum(map(table.points, numbers)), cap)
    return min(table.get(str(value), 0), cap)


def _place(tiers: Tiers, candidate: Candidate) -> int:
    value = _value(tiers.input, candidate)
    if isinstance(tiers.table, Ladder):
        return tiers.table.points(_number(value))
    return tiers.table.get(str(value), 0)


def _number(value: Levels | int | str) -> int:
    assert isinstance(value, int), f"a number is wanted, not {value!r}"
    return value


_NO_SPOUSE: Final = Spouse(Education.LESS_THAN_SECONDARY)


def _value(name: str, candidate: Candidate) -> Levels | int | str:
    """The candidate's value for an input that a factor names."""
    spouse = candidate.spouse or _NO_SPOUSE
    match name:
        case "first_language":
            return candidate.first_levels
        case "second_language":
            return candidate.second_levels
        case "first_lowest":
            return candidate.first_levels.lowest
        case "english_lowest":
            return candidate.english.lowest
        case "french_lowest":
            return candidate.french.lowest
        case "spouse_language":
            return spouse.levels
        case "spouse_education":
            return spouse.education
        case "spouse_canadian_work":
            return spouse.canadian_work
        case "age" | "canadian_work" | "foreign_work" | "education" | "canadian_study":
            value: int | str = getattr(candidate, name)
            return value
        case "job_offer":
            return candidate.job_offer
        case "certificate" | "sibling" | "nomination":
            return "yes" if getattr(candidate, name) else "no"
        case _:
            return candidate.extra.get(name, "")
