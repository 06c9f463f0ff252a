"""Category definitions: the criteria of each category, by day and by published label."""

from __future__ import annotations

import re
from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date
from types import MappingProxyType
from typing import Final

from bot.rules.draw_types import DrawTypeRule
from bot.rules.values import TableReader

_LABEL: Final = re.compile(r"(?:20\d\d-)?[1-9]\d?|20\d\d")
_CHECKS: Final = ("service",)
"""Conditions that the bot cannot check, by the key of the sentence that names them."""


@dataclass(frozen=True, slots=True)
class CategoryDefinition:
    """What one category asked for from ``since`` on.

    ``label`` is IRCC's number for it, such as ``2026-3`` for "2026-Version 3", or a year alone
    where no number was published yet; ``labels`` are all that its draws have had. ``codes`` are
    NOC 2021 codes, or None where the list is not known; a category without a list has an empty
    one. ``level`` is the NCLC that French needs in all four abilities. ``unchecked`` names
    conditions that the bot does not ask about.
    """

    key: str
    label: str
    labels: tuple[str, ...]
    since: date
    codes: frozenset[str] | None = None
    months: int = 0
    years: int = 0
    continuous: bool = False
    in_canada: bool = False
    level: int = 0
    unchecked: tuple[str, ...] = ()

    def has(self, label: str) -> bool:
        """Whether a draw with this label used the definition."""
        return label in self.labels or label.split("-")[0] in self.labels

    def asks_the_same(self, other: CategoryDefinition) -> bool:
        """Whether both are known and ask for the same, whatever their labels."""
        return self.label == other.label or (self.codes is not None and self._asks == other._asks)

    def has_figures_of(self, other: CategoryDefinition) -> bool:
        """Whether it asks for the same apart from the list of occupations."""
        return self._asks[1:] == other._asks[1:]

    @property
    def _asks(self) -> tuple[object, ...]:
        work = (self.months, self.years, self.continuous, self.in_canada)
        return (self.codes, *work, self.level, self.unchecked)


def labelled(definitions: tuple[CategoryDefinition, ...], label: str) -> CategoryDefinition | None:
    """The definition that a published label names; an exact label goes before a year alone."""
    exact = [one for one in definitions if label in one.labels]
    of_the_year = [one for one in definitions if one.has(label)]
    return next(iter((*exact, *of_the_year)), None)


Definitions = Mapping[str, tuple[CategoryDefinition, ...]]
"""Every definition of each category until a day, oldest first."""

_KNOWN: Final = (
    *("label", "labels", "codes", "months", "years", "continuous", "in_canada", "level"),
    "unchecked",
)


def read_categories(
    table: TableReader, day: date, before: Definitions, types: Mapping[str, DrawTypeRule]
) -> Definitions:
    """The definitions of an edition after the earlier ones."""
    definitions = dict(before)
    for key, inner in table.by_key():
        inner.only(_KNOWN)
        if key not in types or types[key].kind != "category":
            raise table.fault(key, "a draw type of kind category is wanted")
        earlier = tuple(one for one in definitions.get(key, ()) if one.since != day)
        definitions[key] = (*earlier, _definition(key, inner, day, earlier))
    return MappingProxyType(definitions)


def _definition(
    key: str, table: TableReader, day: date, earlier: tuple[CategoryDefinition, ...]
) -> CategoryDefinition:
    label = table.take(
        "label",
        "a label such as 2026-3 or 1",
        lambda value: value if isinstance(value, str) and _LABEL.fullmatch(value) else None,
    )
    labels = (label, *(table.texts("labels", _LABEL, "2026-3") if "labels" in table else ()))
    for one in earlier:
        for taken in set(labels) & set(one.labels):
            wanted = "a label that no earlier one has is wanted"
            told = f"{taken!r} belongs to the definition of {one.since}; {wanted}"
            raise table.fault("label", told)
    level = table.number("level", 1, 10) if "level" in table else 0
    codes = frozenset[str]() if level else table.codes_or_unknown("codes")
    return CategoryDefinition(
        key=key,
        label=label,
        labels=labels,
        since=day,
        codes=codes,
        months=0 if level else table.number("months", 1, 120),
        years=0 if level else table.number("years", 1, 20),
        continuous=table.flag("continuous") if "continuous" in table else False,
        in_canada=table.flag("in_canada") if "in_canada" in table else False,
        level=level,
        unchecked=table.texts_among("unchecked", _CHECKS, "conditions among"),
    )
