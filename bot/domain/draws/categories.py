"""The meaning of a published draw name: a programme, a category and its version, or unknown.

IRCC changes case, commas and version suffixes at will and adds names every February, so a
name is read as a set of words. A type is recognized only if the name has all of the type's words
and no other word than those that the type allows. Every other name is unknown. The words of each
type are in the rulebook.
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from datetime import date
from enum import StrEnum
from functools import lru_cache

from bot.rules import CategoryDefinition, Rulebook, labelled, name_words, rulebook, rules_on


class Kind(StrEnum):
    """The criterion by which a draw selects."""

    GENERAL = "general"
    PROGRAM = "program"
    CATEGORY = "category"
    UNKNOWN = "unknown"


@dataclass(frozen=True, slots=True)
class DrawType:
    """The meaning of a published name.

    ``key`` is that of a type in the rulebook, or ``unknown``. ``label`` is IRCC's number for the
    category's definition, with its year where the name has one: ``2026-3`` for "2026-Version 3".
    """

    kind: Kind
    key: str
    label: str | None = None


UNKNOWN = DrawType(Kind.UNKNOWN, "unknown")

_VERSION = re.compile(r"(?:\b(20\d\d))?[\W_]*version[\W_]*(\d+)[\W_]*$", re.IGNORECASE)
_OLD_VERSION = re.compile(r"\b(20\d\d)\W+(\d+)\W*$")


def classify(name: str) -> DrawType:
    """The meaning of a published name; a name with any unexpected word is ``UNKNOWN``.

    Names of every edition count, those of days to come as well: IRCC publishes a name when the
    edition begins, and often renames earlier draws.
    """
    return _classified(rulebook(), name)


@lru_cache(maxsize=256)
def _classified(book: Rulebook, name: str) -> DrawType:
    rest, label = without_label(name)
    words = name_words(rest)
    for rule in book.newest.types.values():
        if any(published.is_meant(words) for published in rule.published):
            return DrawType(Kind(rule.kind), rule.key, label)
    return UNKNOWN


def without_label(name: str) -> tuple[str, str | None]:
    """A published name without the label of the category's definition, and that label."""
    for pattern in (_VERSION, _OLD_VERSION):
        match = pattern.search(name)
        if match is not None:
            year, version = match[1], str(int(match[2]))
            return name[: match.start()], f"{year}-{version}" if year else version
    return name, None


def definition_used(draw_type: DrawType, day: date) -> CategoryDefinition | None:
    """The definition that a category draw of this day used, or None if it is not known.

    The published label decides. A name without one used the definition in force on the day.
    """
    return _definition(rulebook(), draw_type.key, draw_type.label, day)


def has_unknown_label(draw_type: DrawType, day: date) -> bool:
    """Whether a category draw has a label that the rulebook does not know."""
    is_category = draw_type.kind is Kind.CATEGORY and draw_type.label is not None
    return is_category and definition_used(draw_type, day) is None


@lru_cache(maxsize=4096)
def _definition(
    book: Rulebook, key: str, label: str | None, day: date
) -> CategoryDefinition | None:
    if label is None:
        return book.on(day).definition(key)
    return labelled(book.newest.definitions.get(key, ()), label)


def known_types() -> tuple[str, ...]:
    """The key of every type that a draw has been or may be held for, in the rulebook's order."""
    return tuple(rulebook().newest.types)


def known_programs() -> tuple[str, ...]:
    """The key of every federal programme, those that have ended as well."""
    programs, _ = _programs_and_categories(rulebook())
    return programs


def known_categories() -> tuple[str, ...]:
    """The key of every category, those that have ended as well."""
    _, categories = _programs_and_categories(rulebook())
    return categories


@lru_cache(maxsize=16)
def _programs_and_categories(book: Rulebook) -> tuple[tuple[str, ...], tuple[str, ...]]:
    types = book.newest.types.items()
    return (
        tuple(key for key, rule in types if rule.is_federal),
        tuple(key for key, rule in types if rule.kind == Kind.CATEGORY),
    )


def types_in_force(day: date) -> tuple[str, ...]:
    """The keys of the types that draws may be held for on a day, in the rulebook's order.

    ``date.max`` is a day after every edition.
    """
    return tuple(rule.key for rule in rules_on(day).types.values() if not rule.ended)
