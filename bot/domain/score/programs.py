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
from bot.domain.score.background import Background, RecentWork
from bot.domain.score.crs import Education
from bot.domain.score.fsw import points
from bot.domain.score.language_tests import Language, Levels
from bot.rules import ProgramDefinition, Rules


class Reason(StrEnum):
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
    """What a yes takes for granted, because it was not asked."""

    EMPLOYED_WITH_PERMIT = "employed_with_permit"
    CONTINUOUS_YEAR = "continuous_year"
    WITHIN_FIVE_YEARS = "within_five_years"
    FUNDS = "funds"


@dataclass(frozen=True, slots=True)
class Finding:
    """The answer for a programme or a category, why, and what a yes takes for granted."""

    key: str
    answer: Answer
    reason: Reason
    provisos: tuple[Proviso, ...] = ()


def programs(about: Background, rules: Rules) -> tuple[Finding, ...]:
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
    programs: Iterable[Finding],
    categories: Iterable[Finding],
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


def _ticks(findings: Iterable[Finding]) -> dict[str, bool]:
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


def _finding(about: Background, program: ProgramDefinition) -> Finding:
    """The answer for one programme; the first thing that is missing decides."""
    fault = _missing(about, program)
    if fault is not None:
        answer, reason = fault
        return Finding(program.key, answer, reason)
    return Finding(program.key, True, Reason.MET, tuple(map(Proviso, program.assumes)))


def _missing(about: Background, program: ProgramDefinition) -> tuple[Answer, Reason] | None:
    candidate, occupation = about.candidate, about.occupation
    years = candidate.canadian_work + (0 if program.in_canada else candidate.foreign_work)
    if years == 0:
        return False, Reason.TOO_LITTLE_WORK
    if occupation is not None and not counts_for(occupation, program):
        return False, Reason.NOT_A_TRADE if program.trades else Reason.NOT_SKILLED
    language = _language(about, program)
    if language is not True:
        unsaid = language is None
        return language, Reason.OCCUPATION_UNSAID if unsaid else Reason.LANGUAGE_TOO_LOW
    if program.education and _below(candidate.education, program.education):
        return False, Reason.EDUCATION_TOO_LOW
    if program.trades and occupation is None:
        return None, Reason.OCCUPATION_UNSAID
    if years * _MONTHS < program.months:
        # Parts of years in Canada and abroad may add up to the rest.
        return None, Reason.TOO_LITTLE_WORK
    return _recent(about, program) or _points(about, program) or _offer(about, program)


def _below(education: Education, least: str) -> bool:
    ordered = tuple(Education)
    return ordered.index(education) < ordered.index(Education(least))


def _language(about: Background, program: ProgramDefinition) -> Answer:
    """Whether one official language reaches the level; without an occupation it may depend."""
    levels = (about.candidate.english, about.candidate.french)
    if program.spoken:
        return any(_speaks(each, program) for each in levels)
    lowest = max(each.lowest for each in levels)
    if about.occupation is not None:
        return lowest >= program.level(teer(about.occupation))
    wanted = program.levels.values()
    if lowest >= max(wanted):
        return True
    return None if lowest >= min(wanted) else False


def _speaks(levels: Levels, program: ProgramDefinition) -> bool:
    spoken = min(levels.listening, levels.speaking)
    return spoken >= program.spoken and min(levels.reading, levels.writing) >= program.written


_ASKED_YEARS: Final = 3
"""The interview asks about work of the last three years, and no other window."""


def _recent(about: Background, program: ProgramDefinition) -> tuple[Answer, Reason] | None:
    """Whether the work is recent enough, for a window that the interview asks about."""
    if program.years != _ASKED_YEARS:
        return None
    enough = {RecentWork.CANADA} if program.in_canada else {RecentWork.CANADA, RecentWork.ABROAD}
    return None if about.recent_work in enough else (None, Reason.RECENT_WORK_UNSAID)


def _points(about: Background, program: ProgramDefinition) -> tuple[Answer, Reason] | None:
    """Whether the selection factors give enough, with each language first that qualifies."""
    grid = program.grid
    if grid is None:
        return None
    level = min(program.levels.values())
    ranges = [points(order, grid) for order in _qualifying_orders(about, level)]
    if max(found.least for found in ranges) >= grid.pass_mark:
        return None
    if max(found.most for found in ranges) < grid.pass_mark:
        return False, Reason.TOO_FEW_POINTS
    return None, Reason.POINTS_UNCERTAIN


def _qualifying_orders(about: Background, level: int) -> Iterable[Background]:
    for first in Language:
        candidate = replace(about.candidate, first=first)
        if candidate.first_levels.lowest >= level:
            yield replace(about, candidate=candidate)


def _offer(about: Background, program: ProgramDefinition) -> tuple[Answer, Reason] | None:
    if not program.offer_or_certificate or about.candidate.certificate or about.job_offer:
        return None
    if about.job_offer is None:
        return None, Reason.OFFER_UNSAID
    return False, Reason.NO_OFFER_OR_CERTIFICATE
