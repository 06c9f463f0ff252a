"""The Comprehensive Ranking System as data: factors, caps, the ceiling, and new questions.

A factor reads one input and looks its points up in a table, or crosses one input with others. An
edition that adds an input brings the question for it along.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, replace
from datetime import date
from types import MappingProxyType
from typing import Final

from bot.rules.values import KEY, Localized, TableReader, whole

SECTIONS: Final = ("core", "spouse", "transfer", "additional")
"""A, B, C and D of IRCC's page."""

EDUCATION: Final = (
    "less_than_secondary",
    "secondary",
    "one_year_postsecondary",
    "two_year_postsecondary",
    "bachelor_or_3plus_year",
    "two_or_more_one_3plus_year",
    "masters_or_entry_to_practice_professional",
    "doctoral",
)
"""Levels of education, lowest first."""

NUMBERS: Final = ("age", "canadian_work", "foreign_work", "spouse_canadian_work")
"""Inputs in completed years."""

LEVELS: Final = ("first_language", "second_language", "spouse_language")
"""Inputs of four CLB or NCLC levels: the table is looked up for each, and the points are added."""

LOWEST: Final = ("first_lowest", "english_lowest", "french_lowest")
"""Inputs that are the level of the weakest of the four abilities."""

YES_NO: Final = ("no", "yes")

CHOICES: Final[Mapping[str, tuple[str, ...]]] = MappingProxyType(
    {
        "education": EDUCATION,
        "spouse_education": EDUCATION,
        "canadian_study": ("none", "one_or_two_year", "three_plus_year"),
        "job_offer": ("none", "senior_manager", "skilled"),
        "certificate": YES_NO,
        "sibling": YES_NO,
        "nomination": YES_NO,
    }
)
"""Inputs that are one of some choices."""


@dataclass(frozen=True, slots=True)
class Ladder:
    """Points by the highest step that a number has reached; below the first step there are none."""

    steps: tuple[tuple[int, int], ...]

    def points(self, number: int) -> int:
        """The points for completed years, or for a CLB/NCLC level."""
        reached = 0
        for step, points in self.steps:
            if number < step:
                break
            reached = points
        return reached


PointsTable = Ladder | Mapping[str, int]
"""Points by steps of a number, or by choice."""


@dataclass(frozen=True, slots=True)
class Tiers:
    """One side of a crossing: an input, and the row or column that each value stands for."""

    input: str
    table: PointsTable


@dataclass(frozen=True, slots=True)
class Crossing:
    """Points by a row and one or more columns: the sum of ``points[row][column]``."""

    rows: Tiers
    columns: tuple[Tiers, ...]
    points: tuple[tuple[int, ...], ...]


@dataclass(frozen=True, slots=True)
class CrsFactor:
    """One line of the score.

    ``alone`` and ``with_partner`` are the two columns of IRCC's page; ``cap`` and
    ``cap_with_partner`` are the most that each may give. A factor with a ``crossing`` has no
    tables. ``occupations`` limits it to work in these NOC codes.
    """

    key: str
    section: str
    input: str
    alone: PointsTable
    with_partner: PointsTable
    cap: int
    cap_with_partner: int
    crossing: Crossing | None = None
    occupations: frozenset[str] | None = None
    name: Localized | None = None


@dataclass(frozen=True, slots=True)
class CrsQuestion:
    """A question that a factor needs and the interview does not have: a choice of a few.

    It is asked after the question ``after``, of people with at least ``least`` completed years
    for each of some inputs, and where there are ``occupations``, of people in one of them.
    """

    key: str
    after: str
    text: Localized
    name: Localized
    choices: Mapping[str, Localized]
    least: Mapping[str, int]
    occupations: frozenset[str] | None = None


@dataclass(frozen=True, slots=True)
class Crs:
    """The score's rules from ``since`` on.

    ``confirmed`` is False where a change is announced and its figures are not known; the factors
    are then the last known ones, which began on ``figures_since`` (None: none are known).
    ``ceiling`` is the most without a nomination, None while that is not known, which is so since
    the day ``ceiling_lost``; ``last_ceiling`` is the last one that was. ``nomination`` are the
    points that a nomination adds.
    """

    since: date
    confirmed: bool
    figures_since: date | None
    total: int
    nomination: int
    ceiling: int | None
    last_ceiling: int
    caps: Mapping[str, int]
    caps_with_partner: Mapping[str, int]
    factors: tuple[CrsFactor, ...]
    questions: tuple[CrsQuestion, ...] = ()
    ceiling_lost: date | None = None

    @property
    def beside_nomination(self) -> int:
        """The most that other additional points add; with a nomination they add nothing."""
        known = _apart_from_additional(self.caps)
        return self.last_ceiling - known if known else 0

    def factor(self, key: str) -> CrsFactor | None:
        """The factor with this key."""
        return next((factor for factor in self.factors if factor.key == key), None)

    def question(self, key: str) -> CrsQuestion | None:
        """The question of an edition with this key; None for one of the interview's own."""
        return next((question for question in self.questions if question.key == key), None)


def _apart_from_additional(caps: Mapping[str, int]) -> int:
    """The most that a person without a partner has before the additional points."""
    return caps.get("core", 0) + caps.get("transfer", 0)


_KNOWN: Final = ("total", "nomination", "ceiling", "caps", "factors", "without", "questions")
_CAPS: Final = (*SECTIONS, *(f"{section}_with_partner" for section in SECTIONS))


def read_crs(table: TableReader, day: date, *, confirmed: bool, before: Crs) -> Crs:
    """The CRS of an edition on top of the earlier one; factors are replaced by key."""
    table.only(_KNOWN)
    if not confirmed:
        for key in ("factors", "without", "questions", "caps", "nomination", "total"):
            if key in table:
                raise table.fault(key, 'an edition with status = "announced" has no figures')
    total = table.number("total", 1, 10_000) if "total" in table else before.total
    nominated = table.number("nomination", 0, total) if "nomination" in table else before.nomination
    given: dict[str, int] = {}
    if "caps" in table:
        inner = table.table("caps")
        inner.only(_CAPS)
        given = {key: inner.number(key, 0, 1200) for key in inner.keys}
    caps = _caps(given, before.caps)
    least = min(total, _apart_from_additional(caps))
    ceiling = before.ceiling
    if "ceiling" in table:
        ceiling = table.number_or_unknown("ceiling", least, total)
    questions = _questions(table, before)
    factors = _factors(table, before, questions)
    return replace(
        before,
        since=day,
        confirmed=confirmed,
        figures_since=day if confirmed and factors else before.figures_since,
        total=total,
        nomination=nominated,
        ceiling=ceiling,
        last_ceiling=before.last_ceiling if ceiling is None else ceiling,
        caps=caps,
        caps_with_partner=_caps(given, before.caps_with_partner, "_with_partner"),
        factors=factors,
        questions=questions,
        ceiling_lost=day if before.ceiling is not None else before.ceiling_lost,
    )


def _caps(
    given: Mapping[str, int], before: Mapping[str, int], ending: str = ""
) -> Mapping[str, int]:
    """``core = 500`` holds for both columns, unless ``core_with_partner = 460`` is given too."""
    changed = {section: given.get(f"{section}{ending}", given.get(section)) for section in SECTIONS}
    known = {section: cap for section, cap in changed.items() if cap is not None}
    return MappingProxyType({**before, **known})


_FACTOR: Final = (
    *("section", "input", "points", "with_partner", "cap", "cap_with_partner", "rows"),
    *("columns", "crossing", "occupations", "name"),
)


def _factors(
    table: TableReader, base: Crs, questions: Iterable[CrsQuestion]
) -> tuple[CrsFactor, ...]:
    factors = {factor.key: factor for factor in base.factors}
    choices = {**CHOICES, **{one.key: tuple(one.choices) for one in questions}}
    for key in table.texts("without", KEY, "job_offer") if "without" in table else ():
        if key not in factors:
            raise table.fault("without", f"factors are wanted: {', '.join(factors)}", key)
        del factors[key]
    if "factors" in table:
        for key, inner in table.table("factors").by_key():
            inner.only(_FACTOR)
            factors[key] = _factor(key, inner, choices)
    in_order = sorted(factors.values(), key=lambda factor: SECTIONS.index(factor.section))
    return tuple(in_order)


def _factor(key: str, table: TableReader, choices: Mapping[str, tuple[str, ...]]) -> CrsFactor:
    section = table.choice("section", SECTIONS)
    crossing = _crossing(table, choices) if "crossing" in table else None
    known = (*NUMBERS, *LEVELS, *LOWEST, *choices)
    if crossing is None:
        named = table.choice("input", known)
        alone = _points(table, "points", named, choices)
        partner = (
            _points(table, "with_partner", named, choices) if "with_partner" in table else alone
        )
    else:
        named, alone, partner = crossing.rows.input, Ladder(()), Ladder(())
    cap = table.number("cap", 0, 1200) if "cap" in table else 1200
    return CrsFactor(
        key=key,
        section=section,
        input=named,
        alone=alone,
        with_partner=partner,
        cap=cap,
        cap_with_partner=table.number("cap_with_partner", 0, 1200)
        if "cap_with_partner" in table
        else cap,
        crossing=crossing,
        occupations=table.codes("occupations") if "occupations" in table else None,
        name=table.localized("name") if "name" in table else None,
    )


def _crossing(table: TableReader, choices: Mapping[str, tuple[str, ...]]) -> Crossing:
    def read(value: object) -> tuple[tuple[int, ...], ...] | None:
        if not isinstance(value, list) or not all(isinstance(row, list) for row in value):
            return None
        sound = all(whole(each, 0, 1200) is not None for row in value for each in row)
        return tuple(map(tuple, value)) if sound else None

    rows = _tiers(table.table("rows"), choices)
    columns = tuple(_tiers(each, choices) for each in table.tables("columns"))
    points = table.take("crossing", "a list of rows of whole numbers", read)
    height = max(_values(rows.table), default=0) + 1
    width = max((value for column in columns for value in _values(column.table)), default=0) + 1
    if len(points) != height or any(len(row) != width for row in points):
        raise table.fault("crossing", f"{height} rows of {width} numbers are wanted")
    return Crossing(rows, columns, points)


def _tiers(table: TableReader, choices: Mapping[str, tuple[str, ...]]) -> Tiers:
    table.only(("input", "tiers"))
    named = table.choice("input", (*NUMBERS, *LOWEST, *choices))
    return Tiers(named, _points(table, "tiers", named, choices))


def _values(table: PointsTable) -> tuple[int, ...]:
    if isinstance(table, Ladder):
        return tuple(points for _, points in table.steps)
    return tuple(table.values())


def _points(
    table: TableReader, key: str, named: str, choices: Mapping[str, tuple[str, ...]]
) -> PointsTable:
    if named in choices:
        return read_choices(table, key, choices[named])
    return read_ladder(table, key)


def read_ladder(table: TableReader, key: str) -> Ladder:
    """``{ 18 = 99, 19 = 105 }``: points from each step on, in rising order of the steps."""
    points = table.points(key)
    steps = [int(step) if step.isdecimal() else -1 for step in points]
    if steps != sorted(set(steps)) or -1 in steps:
        raise table.fault(key, "steps are whole numbers in rising order", list(points))
    return Ladder(tuple(zip(steps, points.values(), strict=True)))


def read_choices(table: TableReader, key: str, known: tuple[str, ...]) -> Mapping[str, int]:
    """``{ secondary = 30 }``: points by choice; a choice that is left out gives none."""
    points = table.points(key)
    for choice in points:
        if choice not in known:
            raise table.fault(f"{key}.{choice}", f"one of {', '.join(known)} is wanted")
    return MappingProxyType({choice: points.get(choice, 0) for choice in known})


_QUESTION: Final = ("after", "text", "name", "choices", "least", "occupations")


def _questions(table: TableReader, base: Crs) -> tuple[CrsQuestion, ...]:
    questions = {question.key: question for question in base.questions}
    given = table.table("questions").by_key() if "questions" in table else ()
    for key, inner in given:
        inner.only(_QUESTION)
        if key in CHOICES or key in NUMBERS:
            raise inner.fault("", "the interview asks this already; another key is wanted")
        choices = inner.table("choices")
        labels = {choice: choices.localized(choice) for choice in choices.keys}
        if len(labels) < 2:
            raise inner.fault("choices", "two choices or more are wanted")
        questions[key] = CrsQuestion(
            key=key,
            after=inner.text("after"),
            text=inner.localized("text"),
            name=inner.localized("name"),
            choices=MappingProxyType(labels),
            least=MappingProxyType(inner.years("least", NUMBERS) if "least" in inner else {}),
            occupations=inner.codes("occupations") if "occupations" in inner else None,
        )
    return tuple(questions.values())
