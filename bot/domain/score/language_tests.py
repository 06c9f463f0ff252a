"""Language test results, and the CLB (English) or NCLC (French) level that each one stands for.

Results are always in the order listening, reading, writing, speaking. Thresholds are IRCC's
equivalency charts (canada.ca, as copied on 2025-12-07; TEF and TCF re-checked in 2026). Level
10 means 10 or more: nothing distinguishes the levels above it. What is below the lowest row of a
chart is level 0, which gives no points anywhere.

Dates: PTE Core has been accepted since 2024-01-30. TEF Canada has a new scale for tests taken
after 2023-12-10; the old one began on 2019-10-01. The others have had one scale throughout.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import astuple, dataclass
from datetime import date
from enum import StrEnum
from typing import Final

from bot.domain.dates import years_after
from bot.domain.typed import ResultsFault, read_results

ABILITIES: Final = ("listening", "reading", "writing", "speaking")
"""The four abilities, in the order in which results are given everywhere here."""

VALID_YEARS: Final = 2
"""Results must be less than two years old when the profile is made and when one applies."""


class Language(StrEnum):
    """An official language."""

    ENGLISH = "en"
    FRENCH = "fr"


class LanguageTest(StrEnum):
    """A test that Express Entry accepts."""

    IELTS = "ielts"
    CELPIP = "celpip"
    PTE = "pte"
    TEF = "tef"
    TCF = "tcf"

    @property
    def language(self) -> Language:
        """The language that it tests."""
        french = self in (LanguageTest.TEF, LanguageTest.TCF)
        return Language.FRENCH if french else Language.ENGLISH


@dataclass(frozen=True, slots=True)
class Levels:
    """CLB or NCLC levels, 0 to 10."""

    listening: int
    reading: int
    writing: int
    speaking: int

    @property
    def each(self) -> tuple[int, ...]:
        """The four levels in the order of ``ABILITIES``."""
        return astuple(self)

    @property
    def lowest(self) -> int:
        """The level that all four abilities reach."""
        return min(self.each)


NO_LEVELS: Final = Levels(0, 0, 0, 0)
"""What somebody without valid results has."""

Results = tuple[float, float, float, float]


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
    """A test's scale for tests taken from ``since`` on (None: ever since there is the test)."""

    test: LanguageTest
    abilities: tuple[AbilityScale, AbilityScale, AbilityScale, AbilityScale]
    since: date | None = None


_FOUR_TO_TEN = (4, 5, 6, 7, 8, 9, 10)


def _ability(
    lowest: float, highest: float, step: float, *least: float, levels: tuple[int, ...]
) -> AbilityScale:
    return AbilityScale(lowest, highest, step, dict(zip(levels, least, strict=True)))


def _ielts(*least: float) -> AbilityScale:
    return _ability(0, 9, 0.5, *least, levels=_FOUR_TO_TEN)


def _celpip() -> AbilityScale:
    return _ability(0, 12, 1, *_FOUR_TO_TEN, levels=_FOUR_TO_TEN)


def _pte(*least: float) -> AbilityScale:
    return _ability(10, 90, 1, *least, levels=(3, *_FOUR_TO_TEN))


def _of_699(*least: float) -> AbilityScale:
    return _ability(0, 699, 1, *least, levels=_FOUR_TO_TEN)


def _of_20() -> AbilityScale:
    return _ability(0, 20, 1, 4, 6, 7, 10, 12, 14, 16, levels=_FOUR_TO_TEN)


_IELTS = Scale(
    LanguageTest.IELTS,
    (
        _ielts(4.5, 5, 5.5, 6, 7.5, 8, 8.5),
        _ielts(3.5, 4, 5, 6, 6.5, 7, 8),
        _ielts(4, 5, 5.5, 6, 6.5, 7, 7.5),
        _ielts(4, 5, 5.5, 6, 6.5, 7, 7.5),
    ),
)

_CELPIP = Scale(LanguageTest.CELPIP, (_celpip(), _celpip(), _celpip(), _celpip()))

_PTE = Scale(
    LanguageTest.PTE,
    (
        _pte(18, 28, 39, 50, 60, 71, 82, 89),
        _pte(24, 33, 42, 51, 60, 69, 78, 88),
        _pte(32, 41, 51, 60, 69, 79, 88, 90),
        _pte(34, 42, 51, 59, 68, 76, 84, 89),
    ),
    since=date(2024, 1, 30),
)

_TEF_LISTENING_READING = _of_699(306, 352, 393, 434, 462, 503, 546)

_TEF = Scale(
    LanguageTest.TEF,
    (
        _TEF_LISTENING_READING,
        _TEF_LISTENING_READING,
        _of_699(268, 330, 379, 428, 472, 512, 558),
        _of_699(328, 387, 422, 456, 494, 518, 556),
    ),
    since=date(2023, 12, 11),
)

_OLD_TEF_ABILITY = _of_699(300, 350, 400, 450, 500, 533, 566)

_OLD_TEF = Scale(
    LanguageTest.TEF,
    (_OLD_TEF_ABILITY, _OLD_TEF_ABILITY, _OLD_TEF_ABILITY, _OLD_TEF_ABILITY),
    since=date(2019, 10, 1),
)

_TCF = Scale(
    LanguageTest.TCF,
    (
        _of_699(331, 369, 398, 458, 503, 523, 549),
        _of_699(342, 375, 406, 453, 499, 524, 549),
        _of_20(),
        _of_20(),
    ),
)

SCALES: Final = (_IELTS, _CELPIP, _PTE, _OLD_TEF, _TEF, _TCF)
"""Every scale known, each test's oldest first."""


def scale_for(test: LanguageTest, taken: date) -> Scale | None:
    """The scale of a test taken on this day, or None where no accepted one is known."""
    scales = [
        scale
        for scale in SCALES
        if scale.test is test and (scale.since is None or scale.since <= taken)
    ]
    return scales[-1] if scales else None


def levels(scale: Scale, results: Results) -> Levels:
    """The level of each ability."""
    pairs = zip(scale.abilities, results, strict=True)
    return Levels(*(ability.level(result) for ability, result in pairs))


def expires(taken: date) -> date:
    """The first day on which results from this day are no longer valid."""
    return years_after(taken, VALID_YEARS)


def parse_results(text: str, scale: Scale) -> Results | ResultsFault:
    """Results of this scale's test, as people type them; levels count as their least results."""
    return read_results(text, scale.test, scale.test.language, scale.abilities)
