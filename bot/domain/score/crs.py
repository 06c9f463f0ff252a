"""The CRS score of a candidate, factor by factor.

The order, as the page gives it: each factor, its cap, the section's cap, and 1200 over all. The
tables "with spouse" are used only for a spouse or partner who comes along and is neither a
citizen nor a permanent resident; for everybody else ``Candidate.spouse`` is None.

Transferability looks at the first official language alone, and at its weakest ability.
"""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass, replace
from enum import StrEnum

from bot.domain.score.crs_grid import (
    CanadianStudy,
    CoreTables,
    Education,
    Grid,
    JobOffer,
    TransferTables,
)
from bot.domain.score.language_tests import NO_LEVELS, Language, Levels


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
    official language that the profile names first.
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
    caps: dict[Section, int]
    cap: int

    def section(self, section: Section) -> int:
        """A section's points after its cap."""
        return min(_sum(self.factors, section), self.caps[section])

    def points(self, key: str) -> int:
        """One factor's points. Raises KeyError for a factor that is not there."""
        return {factor.key: factor.points for factor in self.factors}[key]

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


def score(candidate: Candidate, grid: Grid) -> Breakdown:
    """The breakdown of a candidate's score by these tables."""
    core = grid.with_spouse if candidate.spouse else grid.alone
    factors = (
        *_core(candidate, core),
        *_spouse(candidate, grid),
        *_transfer(candidate, grid.transfer),
        *_additional(candidate, grid),
    )
    caps = {
        Section.CORE: core.cap,
        Section.SPOUSE: grid.spouse.cap,
        Section.TRANSFER: grid.transfer.cap,
        Section.ADDITIONAL: grid.additional.cap,
    }
    return Breakdown(factors, caps, grid.cap)


def better_first(candidate: Candidate, grid: Grid) -> Candidate:
    """The candidate with the first official language that scores more; the choice is theirs."""
    orders = (candidate, replace(candidate, first=_other(candidate.first)))
    return max(orders, key=lambda order: score(order, grid).total)


def _core(candidate: Candidate, tables: CoreTables) -> Iterable[Factor]:
    second = sum(map(tables.second_language.points, candidate.second_levels.each))
    yield Factor(Section.CORE, "age", tables.age.points(candidate.age))
    yield Factor(Section.CORE, "education", tables.education[candidate.education])
    first = sum(map(tables.first_language.points, candidate.first_levels.each))
    yield Factor(Section.CORE, "first_language", first)
    yield Factor(Section.CORE, "second_language", min(second, tables.second_language_cap))
    work = tables.canadian_work.points(candidate.canadian_work)
    yield Factor(Section.CORE, "canadian_work", work)


def _spouse(candidate: Candidate, grid: Grid) -> Iterable[Factor]:
    if candidate.spouse is None:
        return
    tables, spouse = grid.spouse, candidate.spouse
    language = sum(map(tables.language.points, spouse.levels.each))
    work = tables.canadian_work.points(spouse.canadian_work)
    yield Factor(Section.SPOUSE, "spouse_education", tables.education[spouse.education])
    yield Factor(Section.SPOUSE, "spouse_language", language)
    yield Factor(Section.SPOUSE, "spouse_canadian_work", work)


def _transfer(candidate: Candidate, tables: TransferTables) -> Iterable[Factor]:
    lowest = candidate.first_levels.lowest
    columns = (_band(lowest, tables.language_bands), min(candidate.canadian_work, 2))
    education = tables.education_tiers[candidate.education]
    foreign = tables.foreign_work_tiers.points(candidate.foreign_work)
    for key, row in (("transfer_education", education), ("transfer_foreign_work", foreign)):
        points = sum(tables.pairs[row][column] for column in columns)
        yield Factor(Section.TRANSFER, key, min(points, tables.part_cap))
    band = _band(lowest, tables.certificate_bands) if candidate.certificate else 0
    yield Factor(Section.TRANSFER, "transfer_certificate", tables.certificate[band])


def _additional(candidate: Candidate, grid: Grid) -> Iterable[Factor]:
    tables = grid.additional
    nomination = tables.nomination if candidate.nomination else 0
    yield Factor(Section.ADDITIONAL, "nomination", nomination)
    study = tables.canadian_study[candidate.canadian_study]
    yield Factor(Section.ADDITIONAL, "canadian_study", study)
    yield Factor(Section.ADDITIONAL, "french", _french(candidate, grid))
    yield Factor(Section.ADDITIONAL, "sibling", tables.sibling if candidate.sibling else 0)
    yield Factor(Section.ADDITIONAL, "job_offer", tables.job_offer[candidate.job_offer])


def _french(candidate: Candidate, grid: Grid) -> int:
    tables = grid.additional
    if candidate.french.lowest < tables.french_level:
        return 0
    with_english = candidate.english.lowest >= tables.english_level
    return tables.french_with_english if with_english else tables.french


def _band(lowest: int, bands: tuple[int, int]) -> int:
    return sum(lowest >= least for least in bands)


def _other(language: Language) -> Language:
    return Language.FRENCH if language is Language.ENGLISH else Language.ENGLISH


def _sum(factors: Iterable[Factor], section: Section) -> int:
    return sum(factor.points for factor in factors if factor.section is section)
