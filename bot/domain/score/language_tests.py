"""Language test results, and the CLB (English) or NCLC (French) level that each one stands for.

Results are always in the order listening, reading, writing, speaking. The scales are in the
rulebook. Level 10 means 10 or more: nothing distinguishes the levels above it. A result below the
lowest row of a chart is level 0, which gives no points anywhere.
"""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date
from enum import StrEnum
from typing import Final

from bot.domain.dates import years_after
from bot.domain.typed import ResultsFault, read_results
from bot.rules import Scale, rulebook, rules_on


class Language(StrEnum):
    """An official language."""

    ENGLISH = "en"
    FRENCH = "fr"


@dataclass(frozen=True, slots=True)
class Levels:
    """CLB or NCLC levels, 0 to 10."""

    listening: int
    reading: int
    writing: int
    speaking: int

    @property
    def each(self) -> tuple[int, ...]:
        """The four levels in the order of the abilities."""
        return (self.listening, self.reading, self.writing, self.speaking)

    @property
    def lowest(self) -> int:
        """The level that all four abilities reach."""
        return min(self.each)


NO_LEVELS: Final = Levels(0, 0, 0, 0)
"""The levels of a person without valid results."""

Results = tuple[float, float, float, float]


def known_tests() -> tuple[str, ...]:
    """The key of every test in the rulebook, the English ones first."""
    by_language = sorted(rulebook().newest.language.scales, key=lambda scale: scale.language)
    return tuple(dict.fromkeys(scale.test for scale in by_language))


def language_of(test: str) -> Language:
    """The language that a test tests. Raises KeyError for an unknown test."""
    languages = {scale.test: scale.language for scale in rulebook().newest.language.scales}
    return Language(languages[test])


def scale_for(test: str, taken: date) -> Scale | None:
    """The scale of a test taken on this day, or None where no accepted one is known."""
    scales = [scale for scale in rules_on(taken).language.scales if scale.test == test]
    return scales[-1] if scales else None


def levels(scale: Scale, results: Results) -> Levels:
    """The level of each ability."""
    pairs = zip(scale.abilities, results, strict=True)
    return Levels(*(ability.level(result) for ability, result in pairs))


def expires(taken: date) -> date:
    """The first day on which results from this day are no longer valid."""
    return years_after(taken, rules_on(taken).language.valid_years)


def parse_results(text: str, scale: Scale) -> Results | ResultsFault:
    """Results of this scale's test, as people type them; levels count as their least results."""
    return read_results(text, scale.test, scale.language, scale.abilities)
