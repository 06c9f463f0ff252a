"""Whether the answers meet a category, by the definition in force on a day."""

from __future__ import annotations

from typing import Final

from bot.domain.score.background import Background, RecentWork
from bot.domain.score.programs import Finding, Reason
from bot.rules import CategoryDefinition, Rules

_ASKED_MONTHS: Final = 12
_ASKED_YEARS: Final = 3
"""The interview asks about 12 months within three years, and no other amount of work."""


def categories(about: Background, rules: Rules) -> tuple[Finding, ...]:
    """Every category in force with a known definition, in the rulebook's order."""
    definitions = (rules.definition(key) for key in rules.categories)
    return tuple(_finding(about, one) for one in definitions if one is not None)


def lists_with(code: str, rules: Rules) -> tuple[str, ...]:
    """The categories in force whose lists hold this NOC code."""
    definitions = (rules.definition(key) for key in rules.categories)
    return tuple(one.key for one in definitions if one is not None and code in (one.codes or ()))


def _finding(about: Background, definition: CategoryDefinition) -> Finding:
    key = definition.key
    if definition.level:
        met = about.candidate.french.lowest >= definition.level
        return Finding(key, met, Reason.MET if met else Reason.FRENCH_TOO_LOW)
    if about.candidate.canadian_work + about.candidate.foreign_work == 0:
        return Finding(key, False, Reason.TOO_LITTLE_WORK)
    if about.occupation is None or definition.codes is None:
        return Finding(key, None, Reason.OCCUPATION_UNSAID)
    if about.occupation not in definition.codes:
        return Finding(key, False, Reason.NOT_LISTED)
    if definition.unchecked:
        return Finding(key, None, Reason.SERVICE_UNSAID)
    return _by_recent_work(definition, about.recent_work)


def _by_recent_work(definition: CategoryDefinition, work: RecentWork | None) -> Finding:
    key = definition.key
    is_asked = definition.months <= _ASKED_MONTHS and definition.years == _ASKED_YEARS
    match work:
        case RecentWork.LESS if definition.months == _ASKED_MONTHS:
            return Finding(key, False, Reason.TOO_LITTLE_WORK)
        case RecentWork.ABROAD if definition.in_canada:
            return Finding(key, False, Reason.NOT_IN_CANADA)
        case RecentWork.CANADA | RecentWork.ABROAD if is_asked:
            return Finding(key, True, Reason.MET)
        case _:
            return Finding(key, None, Reason.RECENT_WORK_UNSAID)
