"""Whether the answers meet a federal programme: yes, no, or can't tell, and why.

The minimums of each programme are in the rulebook. The assessment never guesses a fact that the
interview does not ask for: the answer names it as a proviso.
"""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass, replace
from datetime import date
from enum import StrEnum
from typing import Final

from bot.domain.people.answers import Given
from bot.domain.people.profile import Answer, Profile
from bot.domain.score.background import Background
from bot.domain.score.crs import Education
from bot.domain.score.fsw import MOST_YEARS_ABROAD, MOST_YEARS_IN_CANADA, points
from bot.domain.score.language_tests import Language
from bot.domain.score.work import Amount, Work, longest, together
from bot.rules import ProgramDefinition, Rules


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


@dataclass(frozen=True, slots=True)
class ProgramFinding:
    """The answer for a program or a category, the reason, and the assumptions behind a yes."""

    key: str
    answer: Answer
    reason: CriterionReason
    provisos: tuple[Proviso, ...] = ()


def programs(about: Background, rules: Rules) -> tuple[ProgramFinding, ...]:
    """Every federal programme in force that these rules describe, in their order."""
    described = (rules.programs[key] for key in rules.federal if key in rules.programs)
    return tuple(_finding(about, program) for program in described)


def teer(occupation: str) -> int:
    """The training, education, experience and responsibilities level: the code's second digit."""
    return int(occupation[1])


def counts_for(occupation: str, program: ProgramDefinition) -> bool:
    """Whether work in an occupation counts for a programme."""
    if not program.trades:
        return teer(occupation) in program.teer
    return occupation.startswith(program.trades) and not occupation.startswith(program.not_trades)


def may_need_certificate(occupation: str | None, rules: Rules) -> bool:
    """Whether a certificate of qualification could matter for work in an occupation."""
    asking = [program for program in rules.programs.values() if program.offer_or_certificate]
    return occupation is None or any(counts_for(occupation, program) for program in asking)


def with_ticks(
    profile: Profile,
    programs: Iterable[ProgramFinding],
    categories: Iterable[ProgramFinding],
    rules: Rules,
    given: date,
) -> Profile:
    """The profile with every yes and no stored; a "can't tell" leaves the answer as it is."""
    said, listed = _ticks(programs), _ticks(categories)
    definitions = {key: rules.definition(key) for key in listed}
    labels = {key: one.label for key, one in definitions.items() if one is not None}
    dated = {key: Given(given, labels.get(key)) for key in (*said, *listed)}
    return replace(
        profile,
        programs={**profile.programs, **said},
        categories={**profile.categories, **listed},
        given={**profile.given, **dated},
    )


def _ticks(findings: Iterable[ProgramFinding]) -> dict[str, bool]:
    return {found.key: found.answer for found in findings if found.answer is not None}


def offer_would_tell(about: Background, rules: Rules) -> bool:
    """Whether knowing of a job offer could turn a "can't tell" into an answer."""
    unsaid, offered, refused = (
        programs(replace(about, job_offer=offer), rules) for offer in (None, True, False)
    )
    return any(
        before.answer is None and not (with_it.answer is None and without.answer is None)
        for before, with_it, without in zip(unsaid, offered, refused, strict=True)
    )


_MONTHS: Final = 12
YEARS_ASKED: Final = 10
"""The interview asks how many full years of skilled work there are in so many years."""

Obstacle = tuple[Answer, CriterionReason]
"""Why a criterion is not met (no), or may not be (None)."""


def _finding(about: Background, program: ProgramDefinition) -> ProgramFinding:
    """The answer for one program: a certain "no" decides, then the first open criterion."""
    checked = (check(about, program) for check in (_work, _language, _education, _points, _offer))
    faults = [fault for fault in checked if fault is not None]
    for answer, reason in sorted(faults, key=lambda fault: fault[0] is not False):
        return ProgramFinding(program.key, answer, reason)
    return ProgramFinding(
        program.key, True, CriterionReason.MET, tuple(map(Proviso, program.assumes))
    )


def _work(about: Background, program: ProgramDefinition) -> Obstacle | None:
    """Whether there is enough work of the kind that counts, by its dates or by the full years."""
    if _too_few_years(about, program):
        return False, CriterionReason.TOO_LITTLE_WORK
    counted = [work for work in about.works if counts_for(work.occupation, program)]
    reached = _amount(counted, about, program).reaches(program.months)
    may_be = reached is None or not about.works
    if reached or (may_be and _years_say_so(about, program)):
        return None
    if about.all_work and reached is False:
        unskilled = CriterionReason.NOT_A_TRADE if program.trades else CriterionReason.NOT_SKILLED
        return False, CriterionReason.TOO_LITTLE_WORK if counted else unskilled
    return (
        None,
        CriterionReason.RECENT_WORK_UNSAID if counted else CriterionReason.OCCUPATION_UNSAID,
    )


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


def _years_say_so(about: Background, program: ProgramDefinition) -> bool:
    """Whether the full years that were told are enough, in a window as long as the question's."""
    candidate = about.candidate
    years = candidate.canadian_work + (0 if program.in_canada else candidate.foreign_work)
    return program.years >= YEARS_ASKED and years * _MONTHS >= program.months


def _education(about: Background, program: ProgramDefinition) -> Obstacle | None:
    ordered = tuple(Education)
    least = program.education or ordered[0]
    if ordered.index(about.candidate.education) < ordered.index(Education(least)):
        return False, CriterionReason.EDUCATION_TOO_LOW
    return None


def _language(about: Background, program: ProgramDefinition) -> Obstacle | None:
    """Whether one official language reaches the level, which may depend on the occupation."""
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


def _points(about: Background, program: ProgramDefinition) -> Obstacle | None:
    """Whether the selection factors give enough, with each language first that qualifies."""
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


def _offer(about: Background, program: ProgramDefinition) -> Obstacle | None:
    if not program.offer_or_certificate or about.candidate.certificate or about.job_offer:
        return None
    if about.job_offer is None:
        return None, CriterionReason.OFFER_UNSAID
    return False, CriterionReason.NO_OFFER_OR_CERTIFICATE
