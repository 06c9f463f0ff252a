"""Language tests: which ones count, since when, and the level that each result stands for."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date
from types import MappingProxyType
from typing import Final

from bot.rules.values import TableReader, number

ABILITIES: Final = ("listening", "reading", "writing", "speaking")
"""The four abilities, in the order in which results are given everywhere."""


@dataclass(frozen=True, slots=True)
class AbilityScale:
    """One ability's range, the step between results, and the least result for each level."""

    lowest: float
    highest: float
    step: float
    least: Mapping[int, float]

    def has(self, result: float) -> bool:
        """Whether the test can give this result at all."""
        return self.lowest <= result <= self.highest and (result / self.step).is_integer()

    def level(self, result: float) -> int:
        """The highest level whose least result is reached, or 0."""
        return max((level for level, least in self.least.items() if result >= least), default=0)


@dataclass(frozen=True, slots=True)
class Scale:
    """A test's scale for tests taken from ``since`` on."""

    test: str
    language: str
    abilities: tuple[AbilityScale, AbilityScale, AbilityScale, AbilityScale]
    since: date


@dataclass(frozen=True, slots=True)
class LanguageRules:
    """Every scale until a day, each test's oldest first, and how long results count."""

    valid_years: int
    scales: tuple[Scale, ...]


NO_LANGUAGE_RULES: Final = LanguageRules(0, ())

_TEST: Final = ("language", *ABILITIES)
_ABILITY: Final = ("range", "step", "first", "least")


def read_language_tests(table: TableReader, day: date, before: LanguageRules) -> LanguageRules:
    """The tests of an edition after the earlier ones; a test named again has a new scale."""
    years = table.number("valid_years", 1, 10) if "valid_years" in table else before.valid_years
    scales = []
    for test, inner in table.by_key():
        inner.only(_TEST)
        language = inner.choice("language", ("en", "fr"))
        listening, reading, writing, speaking = (
            _ability(inner.table(ability)) for ability in ABILITIES
        )
        scales.append(Scale(test, language, (listening, reading, writing, speaking), day))
    new = {(scale.test, day) for scale in scales}
    kept = (scale for scale in before.scales if (scale.test, scale.since) not in new)
    return LanguageRules(years, (*kept, *scales))


def _ability(table: TableReader) -> AbilityScale:
    def read(value: object) -> float | None:
        step = number(value)
        return step if step is not None and step > 0 else None

    table.only(_ABILITY)
    bounds = table.numbers("range")
    if len(bounds) != 2 or bounds[0] >= bounds[1]:
        raise table.fault("range", "the lowest and the highest result are wanted", list(bounds))
    first = table.number("first", 1, 10) if "first" in table else 4
    least = table.numbers("least")
    if list(least) != sorted(set(least)) or len(least) != 11 - first:
        raise table.fault(
            "least", f"the least results for levels {first} to 10, rising, are wanted"
        )
    step = table.take("step", "a number above 0", read)
    return AbilityScale(bounds[0], bounds[1], step, MappingProxyType(dict(enumerate(least, first))))
