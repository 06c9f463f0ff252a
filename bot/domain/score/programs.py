"""Whether the answers meet a federal programme: yes, no, or can't tell, and why.

The minimums of each programme are in the rulebook. The assessment never guesses a fact that the
interview does not ask for: the answer names it as a proviso.
"""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass, replace
from datetime import date

from bot.domain.people.answers import Given
from bot.domain.people.profile import Answer, Profile
from bot.domain.score.background import Background
from bot.domain.score.criteria import CRITERIA, CriterionReason, Proviso, counts_for
from bot.rules import Rules


@dataclass(frozen=True, slots=True)
class ProgramFinding:
    """The answer for a program or a category, the reason, and the assumptions behind a yes."""

    key: str
    answer: Answer
    reason: CriterionReason
    provisos: tuple[Proviso, ...] = ()


def programs(about: Background, rules: Rules) -> tuple[ProgramFinding, ...]:
    """Every federal programme in force that these rules describe, in their order."""
    found = []
    for program in rules.described:
        obstacles = [obstacle for lacks in CRITERIA if (obstacle := lacks(about, program))]
        if not obstacles:
            provisos = tuple(map(Proviso, program.assumes))
            found.append(ProgramFinding(program.key, True, CriterionReason.MET, provisos))
            continue
        # A certain "no" decides, else the first open criterion.
        certain = (obstacle for obstacle in obstacles if obstacle[0] is False)
        found.append(ProgramFinding(program.key, *next(certain, obstacles[0])))
    return tuple(found)


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
