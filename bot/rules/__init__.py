"""The rulebook: all that IRCC can change, with the day of the change, read from TOML editions.

``editions/`` holds one file for each change, append only, with its sources; ``noc.tsv`` holds the
occupations. This package loads, validates and merges them, and answers ``rules_on(day)``. It
imports nothing of ours, and it decides nothing about people: that is ``bot.domain``.

One rulebook is in use at a time. ``use`` replaces it at the start of a process, after the
operator's folder was read; every import sees ours from the beginning.
"""

from __future__ import annotations

from datetime import date

from bot.rules.book import Citation, Edition, Rulebook, Rules, read_rulebook
from bot.rules.categories import CategoryDefinition, labelled
from bot.rules.crs import (
    Crossing,
    Crs,
    CrsFactor,
    CrsQuestion,
    Ladder,
    Tiers,
)
from bot.rules.draw_types import DrawTypeRule, PublishedName, name_words
from bot.rules.language_tests import ABILITIES, AbilityScale, LanguageRules, Scale
from bot.rules.occupations import Occupation, occupations
from bot.rules.periods import Fees, Periods, ProcessingTimes, SettlementFunds
from bot.rules.programs import ProgramDefinition, SelectionGrid
from bot.rules.report import edition_line, editions_on, rules_report
from bot.rules.values import Localized, RuleFault

__all__ = [
    "ABILITIES",
    "AbilityScale",
    "CategoryDefinition",
    "Citation",
    "Crossing",
    "Crs",
    "CrsFactor",
    "CrsQuestion",
    "DrawTypeRule",
    "Edition",
    "Fees",
    "Ladder",
    "LanguageRules",
    "Localized",
    "Occupation",
    "Periods",
    "ProcessingTimes",
    "ProgramDefinition",
    "PublishedName",
    "RuleFault",
    "Rulebook",
    "Rules",
    "Scale",
    "SelectionGrid",
    "SettlementFunds",
    "Tiers",
    "edition_line",
    "editions_on",
    "labelled",
    "name_words",
    "occupations",
    "read_rulebook",
    "released_rules",
    "rulebook",
    "rules_on",
    "rules_report",
    "use",
]

_released = _in_use = read_rulebook()


def rulebook() -> Rulebook:
    """The rulebook in use."""
    return _in_use


def rules_on(day: date) -> Rules:
    """The rules in force on a day; days between the same editions share one object."""
    return _in_use.on(day)


def released_rules() -> Rules:
    """All editions of this release merged, without an operator's: what its messages describe."""
    return _released.newest


def use(book: Rulebook) -> Rulebook:
    """Put a rulebook to use in this process, and give back the one that was in use."""
    global _in_use
    _in_use, before = book, _in_use
    return before
