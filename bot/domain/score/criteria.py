"""The criteria of a federal programme, each as a function that returns the obstacle, if any.

The minimums are in the rulebook. A criterion never guesses a fact that the interview does not ask
for: then the answer is None, "can't tell".
"""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import replace
from enum import StrEnum
from typing import Final

from bot.domain.people.profile import Answer
from bot.domain.score.background import Background
from bot.domain.score.crs import Education
from bot.domain.score.fsw import MOST_YEARS_ABROAD, MOST_YEARS_IN_CANADA, points
from bot.domain.score.language_tests import Language
from bot.domain.score.work import Amount, Work, longest, together
from bot.rules import ProgramDefinition


class CriterionReason(StrEnum):
    """Why a programme or a category is, is not, or may be open."""

    MET = "met"
    TOO_LITTLE_WORK = "too_little_work"
    RECENT_WORK_UNSAID = "recent_work_unsaid"
    OCCUPATION_UNSAID = "occupation_unsaid"
    NOT_SKILLED = "not_skilled"
    LANGUAGE_TOO_LOW = "language_too_low"
    EDUCATION_TOO_LOW = "education_too_low"
    TOO_FEW_POINTS = "too_few_points"
    POINTS_UNCERTAIN = "points_uncertain"
    NOT_A_TRADE = "not_a_trade"
    NO_OFFER_OR_CERTIFICATE = "no_offer_or_certificate"
    OFFER_UNSAID = "offer_unsaid"
    NOT_LISTED = "not_listed"
    NOT_IN_CANADA = "not_in_canada"
    FRENCH_TOO_LOW = "french_too_low"
    SERVICE_UNSAID = "service_unsaid"


class Proviso(StrEnum):
    """An assumption behind a yes, which the interview does not ask about."""

    EMPLOYED_WITH_PERMIT = "employed_with_permit"
    CONTINUOUS_YEAR = "continuous_year"
    FUNDS = "funds"


_MONTHS: Final = 12
YEARS_ASKED: Final = 10
"""The interview asks how many full years of skilled work there are in so many years."""

Obstacle = tuple[Answer, CriterionReason]
"""Why a criterion is not met (no), or may not be (None)."""


def teer(occupation: str) -> int:
    """The training, education, experience and responsibilities level: the code's second digit."""
    return int(occupation[1])


def counts_for(occupation: str, program: ProgramDefinition) -> bool:
    """Whether work in an occupation counts for a programme."""
    if not program.trades:
        return teer(occupation) in program.teer
    return occupation.startswith(program.trades) and not occupation.startswith(program.not_trades)


def lacks_work(about: Background, program: ProgramDefinition) -> Obstacle | None:
    """Whether there is too little work of the kind that counts, by its dates or full years."""
    if _too_few_years(about, program):
        return False, CriterionReason.TOO_LITTLE_WORK
    counted = [work for work in about.works if counts_for(work.occupation, program)]
    reached = _amount(counted, about, program).reaches(program.months)
    candidate = about.candidate
    years = candidate.canadian_work + (0 if program.in_canada else candidate.foreign_work)
    # The full years count for a window that is as long as the question's.
    years_suffice = program.years >= YEARS_ASKED and years * _MONTHS >= program.months
    if reached or (years_suffice and (reached is None or not about.works)):
        return None
    if about.all_work and reached is False:
        unskilled = CriterionReason.NOT_A_TRADE if program.trades else CriterionReason.NOT_SKILLED
        return False, CriterionReason.TOO_LITTLE_WORK if counted else unskilled
    unsaid = CriterionReason.RECENT_WORK_UNSAID if counted else CriterionReason.OCCUPATION_UNSAID
    return None, unsaid


def _amount(works: Iterable[Work], about: Background, program: ProgramDefinition) -> Amount:
    """The work that counts: of one occupation without a break where that is asked, else all."""
    measure = longest if Proviso.CONTINUOUS_YEAR in program.assumes else together
    return measure(works, about.today, program.years, in_canada=program.in_canada)


def _too_few_years(about: Background, program: ProgramDefinition) -> bool:
    """Whether the full years that were told leave no room for so many months."""
    if about.all_work and not about.works:
        return True
    candidate = about.candidate
    told = [(candidate.canadian_work, MOST_YEARS_IN_CANADA)]
    if not program.in_canada:
        told.append((candidate.foreign_work, MOST_YEARS_ABROAD))
    if any(years >= most for years, most in told):
        return False
    return sum(years + 1 for years, _ in told) * _MONTHS <= program.months


def lacks_education(about: Background, program: ProgramDefinition) -> Obstacle | None:
    """Whether the education is below the least that the programme asks for."""
    ordered = tuple(Education)
    least = program.education or ordered[0]
    if ordered.index(about.candidate.education) < ordered.index(Education(least)):
        return False, CriterionReason.EDUCATION_TOO_LOW
    return None


def lacks_language(about: Background, program: ProgramDefinition) -> Obstacle | None:
    """Whether no official language reaches the level, which may depend on the occupation."""
    levels = (about.candidate.english, about.candidate.french)
    if program.spoken:
        speaks = any(
            min(each.listening, each.speaking) >= program.spoken
            and min(each.reading, each.writing) >= program.written
            for each in levels
        )
        return None if speaks else (False, CriterionReason.LANGUAGE_TOO_LOW)
    lowest = max(each.lowest for each in levels)
    enough = {teer for teer in program.teer if lowest >= program.level(teer)}
    named = [work for work in about.works if counts_for(work.occupation, program)]
    covered = [work for work in named if teer(work.occupation) in enough]
    if enough == program.teer:
        return None
    if not enough or (about.all_work and named and not covered):
        return False, CriterionReason.LANGUAGE_TOO_LOW
    if about.all_work and covered == named:
        return None
    if covered and _amount(covered, about, program).reaches(program.months):
        return None
    return None, CriterionReason.OCCUPATION_UNSAID


def lacks_points(about: Background, program: ProgramDefinition) -> Obstacle | None:
    """Whether the selection factors give too little, with each language first that qualifies."""
    grid = program.grid
    if grid is None:
        return None
    level = min(program.levels.values())
    orders = (replace(about.candidate, first=first) for first in Language)
    qualifying = (order for order in orders if order.first_levels.lowest >= level)
    ranges = [points(replace(about, candidate=order), grid) for order in qualifying]
    if not ranges:
        return False, CriterionReason.LANGUAGE_TOO_LOW
    if max(found.least for found in ranges) >= grid.pass_mark:
        return None
    if max(found.most for found in ranges) < grid.pass_mark:
        return False, CriterionReason.TOO_FEW_POINTS
    return None, CriterionReason.POINTS_UNCERTAIN


def lacks_offer(about: Background, program: ProgramDefinition) -> Obstacle | None:
    """Whether a job offer or a certificate is asked for and missing."""
    if not program.offer_or_certificate or about.candidate.certificate or about.job_offer:
        return None
    if about.job_offer is None:
        return None, CriterionReason.OFFER_UNSAID
    return False, CriterionReason.NO_OFFER_OR_CERTIFICATE


CRITERIA: Final = (lacks_work, lacks_language, lacks_education, lacks_points, lacks_offer)
