"""Whether the answers meet a category, by the definition in force on a day."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import replace

from bot.domain.people.profile import Answer
from bot.domain.score.background import Background
from bot.domain.score.criteria import CriterionReason
from bot.domain.score.programs import ProgramFinding
from bot.domain.score.work import Amount, Work, longest, together
from bot.rules import CategoryDefinition, Rules


def categories(about: Background, rules: Rules) -> tuple[ProgramFinding, ...]:
    """Every category in force with a known definition, in the rulebook's order."""
    return tuple(ProgramFinding(one.key, *_met(about, one)) for one in rules.defined)


def lists_with(code: str, rules: Rules) -> tuple[str, ...]:
    """The categories in force whose lists hold this NOC code."""
    return tuple(one.key for one in rules.defined if code in (one.codes or ()))


def unknown_lists(rules: Rules) -> tuple[str, ...]:
    """The categories in force whose lists of occupations the rulebook does not know."""
    return tuple(one.key for one in rules.defined if one.codes is None)


def _met(about: Background, definition: CategoryDefinition) -> tuple[Answer, CriterionReason]:
    if definition.level:
        met = about.candidate.french.lowest >= definition.level
        return met, CriterionReason.MET if met else CriterionReason.FRENCH_TOO_LOW
    if about.all_work and not about.works:
        return False, CriterionReason.TOO_LITTLE_WORK
    if definition.in_canada and about.candidate.canadian_work == 0:
        return False, CriterionReason.NOT_IN_CANADA
    if definition.codes is None:
        return None, CriterionReason.OCCUPATION_UNSAID
    listed = [work for work in about.works if work.occupation in definition.codes]
    reached = _amount(listed, about, definition).reaches(definition.months)
    if reached and not definition.unchecked:
        return True, CriterionReason.MET
    if about.all_work and reached is False:
        if not listed:
            return False, CriterionReason.NOT_LISTED
        anywhere = _amount(listed, about, replace(definition, in_canada=False))
        is_enough = anywhere.reaches(definition.months)
        too_little = CriterionReason.TOO_LITTLE_WORK
        return False, CriterionReason.NOT_IN_CANADA if is_enough else too_little
    if reached:
        return None, CriterionReason.SERVICE_UNSAID
    return None, CriterionReason.RECENT_WORK_UNSAID if listed else CriterionReason.OCCUPATION_UNSAID


def _amount(works: Iterable[Work], about: Background, definition: CategoryDefinition) -> Amount:
    """The work in the one listed occupation that has the most of it."""
    by_code: dict[str, list[Work]] = {}
    for work in works:
        by_code.setdefault(work.occupation, []).append(work)
    measure = longest if definition.continuous else together
    amounts = [
        measure(same, about.today, definition.years, in_canada=definition.in_canada)
        for same in by_code.values()
    ]
    least = max((amount.least for amount in amounts), default=0)
    return Amount(least, max((amount.most for amount in amounts), default=0))
