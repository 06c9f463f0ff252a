"""Whether the answers meet a category, by the lists and rules in force on a day.

Since 2026-02-18 an occupation category asks for 12 months of full-time work (or as much in
part-time), not necessarily continuous, in one single listed occupation within three years.
Physicians, senior managers and researchers must have gained them in Canada. French asks for
NCLC 7 in all four abilities and has no list.

Sources: the lists are those of "Express Entry: Category-based selection" (canada.ca, page dated
2026-06-22), in two independent transcriptions that agree code for code; the rules are from
cicnews.com and financialexpress.com of February and March 2026, the military ones from
immicalculator.com (2026). The lists of 2023 and 2025 are not known in full and so are not here.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date
from typing import Final

from bot.domain.score.background import Background, RecentWork
from bot.domain.score.programs import Finding, Reason

FRENCH_LEVEL: Final = 7
MILITARY: Final = "military"


@dataclass(frozen=True, slots=True)
class CategoryRules:
    """The occupation lists (NOC 2021 codes) in force since a day, and how they are met."""

    since: date
    lists: Mapping[str, frozenset[str]]
    in_canada: frozenset[str]


def _codes(text: str) -> frozenset[str]:
    return frozenset(text.split())


RULES_OF_2026: Final = CategoryRules(
    since=date(2026, 2, 18),
    lists={
        "healthcare": _codes(
            "31100 31101 31102 31103 31110 31111 31112 31120 31121 31200 31201 31202 31203 31209"
            " 31300 31301 31302 31303 32101 32102 32103 32104 32109 32111 32120 32121 32122 32123"
            " 32124 32129 32201 33101 33102 33103 41300 41301 42201"
        ),
        "stem": _codes("20011 21220 21300 21301 21310 21321 21331 22300 22301 22310 63100"),
        "trades": _codes(
            "22303 63201 70010 70011 72100 72102 72106 72200 72201 72300 72302 72310 72311 72320"
            " 72400 72401 72402 72422 72501 72999 73100 73110 73112 73113 82021"
        ),
        "transport": _codes("22313 72404 72410 72600"),
        "education": _codes("41220 41221 42202 42203 43100"),
        "physicians": _codes("31100 31101 31102"),
        "senior_managers": _codes("00012 00013 00014 00015"),
        "researchers": _codes("41200 41201"),
        MILITARY: _codes("40042 42102 43204"),
    },
    in_canada=frozenset({"physicians", "senior_managers", "researchers"}),
)

RULES: Final = (RULES_OF_2026,)
"""Every set of rules known, oldest first."""


def rules_for(day: date) -> CategoryRules | None:
    """The rules in force on a day, or None where they are not known."""
    in_force = [rules for rules in RULES if rules.since <= day]
    return in_force[-1] if in_force else None


def lists_with(code: str, rules: CategoryRules) -> tuple[str, ...]:
    """The categories whose lists hold this NOC code."""
    return tuple(key for key, codes in rules.lists.items() if code in codes)


def categories(about: Background, rules: CategoryRules) -> tuple[Finding, ...]:
    """French, then every category with a list."""
    return (_french(about), *(_by_occupation(key, about, rules) for key in rules.lists))


def _french(about: Background) -> Finding:
    if about.candidate.french.lowest >= FRENCH_LEVEL:
        return Finding("french", True, Reason.MET)
    return Finding("french", False, Reason.FRENCH_TOO_LOW)


def _by_occupation(key: str, about: Background, rules: CategoryRules) -> Finding:
    if about.candidate.canadian_work + about.candidate.foreign_work == 0:
        return Finding(key, False, Reason.TOO_LITTLE_WORK)
    if about.occupation is None:
        return Finding(key, None, Reason.OCCUPATION_UNSAID)
    if about.occupation not in rules.lists[key]:
        return Finding(key, False, Reason.NOT_LISTED)
    if key == MILITARY:
        # It also asks for ten years of service and an offer from the Canadian Forces.
        return Finding(key, None, Reason.SERVICE_UNSAID)
    return _by_recent_work(key, about.recent_work, key in rules.in_canada)


def _by_recent_work(key: str, work: RecentWork | None, in_canada: bool) -> Finding:
    match work:
        case None:
            return Finding(key, None, Reason.RECENT_WORK_UNSAID)
        case RecentWork.LESS:
            return Finding(key, False, Reason.TOO_LITTLE_WORK)
        case RecentWork.ABROAD if in_canada:
            return Finding(key, False, Reason.NOT_IN_CANADA)
        case _:
            return Finding(key, True, Reason.MET)
