"""Federal programmes: what each one asks for, in the terms that the assessment knows."""

from __future__ import annotations

import re
from collections.abc import Mapping
from dataclasses import dataclass, field
from types import MappingProxyType
from typing import Final

from bot.rules.crs import EDUCATION, Ladder, read_choices, read_ladder
from bot.rules.draw_types import DrawTypeRule
from bot.rules.values import TableReader, whole

ASSUMPTIONS: Final = ("employed_with_permit", "continuous_year", "funds")
"""The assumptions behind a yes, which the interview does not ask about: keys of sentences."""

_PREFIX: Final = re.compile(r"\d{2,5}")


@dataclass(frozen=True, slots=True)
class SelectionGrid:
    """The selection factors of the Federal Skilled Worker Program; not to be confused with CRS."""

    pass_mark: int
    first_language: Ladder
    second_language_level: int
    second_language: int
    education: Mapping[str, int]
    work: Ladder
    age: Ladder
    job_offer: int
    adaptability: int
    own_work: int
    other_adaptability: int
    partner_level: int


@dataclass(frozen=True, slots=True)
class ProgramDefinition:
    """What one programme asks for.

    ``months`` of work within ``years``, gained in Canada or anywhere, in occupations of these
    TEER levels or, where there are ``trades``, of groups whose code begins so. ``levels`` is the
    CLB or NCLC by TEER that all four abilities need; ``spoken`` and ``written`` replace it
    where speaking and listening need another level than reading and writing.
    """

    key: str
    months: int
    years: int
    in_canada: bool
    teer: frozenset[int]
    trades: tuple[str, ...] = ()
    not_trades: tuple[str, ...] = ()
    levels: Mapping[int, int] = field(default_factory=dict)
    spoken: int = 0
    written: int = 0
    education: str = ""
    grid: SelectionGrid | None = None
    offer_or_certificate: bool = False
    assumes: tuple[str, ...] = ()

    def level(self, teer: int) -> int:
        """The level that work of this TEER asks for."""
        return self.levels[teer]


Programs = Mapping[str, ProgramDefinition]

_KNOWN: Final = (
    *("months", "years", "in_canada", "teer", "trades", "not_trades", "level", "spoken"),
    *("written", "education", "grid", "offer_or_certificate", "assumes"),
)


def read_programs(
    table: TableReader, before: Programs, types: Mapping[str, DrawTypeRule]
) -> Programs:
    """The programmes of an edition on top of the earlier ones; each is described as a whole."""
    programs = dict(before)
    for key, inner in table.by_key():
        inner.only(_KNOWN)
        if key not in types or not types[key].is_federal:
            raise table.fault(key, "a draw type of kind program, without nomination, is wanted")
        programs[key] = _program(key, inner)
    return MappingProxyType(programs)


def _program(key: str, table: TableReader) -> ProgramDefinition:
    found = table.numbers("teer")
    if not found or not set(found) <= set(range(6)):
        raise table.fault("teer", "TEER levels from 0 to 5 are wanted", list(found))
    teer = frozenset(int(each) for each in found)
    split = "spoken" in table or "written" in table
    return ProgramDefinition(
        key=key,
        months=table.number("months", 1, 120),
        years=table.number("years", 1, 20),
        in_canada=table.flag("in_canada") if "in_canada" in table else False,
        teer=teer,
        trades=table.texts("trades", _PREFIX, "72") if "trades" in table else (),
        not_trades=table.texts("not_trades", _PREFIX, "726") if "not_trades" in table else (),
        levels=MappingProxyType({} if split else _levels(table, teer)),
        spoken=table.number("spoken", 1, 10) if split else 0,
        written=table.number("written", 1, 10) if split else 0,
        education=table.choice("education", EDUCATION) if "education" in table else "",
        grid=_grid(table.table("grid")) if "grid" in table else None,
        offer_or_certificate="offer_or_certificate" in table and table.flag("offer_or_certificate"),
        assumes=table.texts_among("assumes", ASSUMPTIONS, "some of"),
    )


def _levels(table: TableReader, teer: frozenset[int]) -> dict[int, int]:
    """``level = 7``, or ``level = { 0 = 7, 1 = 7, 2 = 5, 3 = 5 }`` by TEER."""

    def read(value: object) -> dict[int, int] | None:
        if not isinstance(value, dict):
            value = {str(each): value for each in teer}
        if {str(each) for each in teer} != set(value):
            return None
        levels = {int(each): whole(level, 1, 10) or 0 for each, level in value.items()}
        return levels if all(levels.values()) else None

    return table.take("level", "a level from 1 to 10, or one for each TEER level", read)


_GRID: Final = (
    *("pass_mark", "first_language", "second_language_level", "second_language", "education"),
    *("work", "age", "job_offer", "adaptability", "own_work", "other_adaptability"),
    "partner_level",
)


def _grid(table: TableReader) -> SelectionGrid:
    table.only(_GRID)
    return SelectionGrid(
        pass_mark=table.number("pass_mark", 1, 100),
        first_language=read_ladder(table, "first_language"),
        second_language_level=table.number("second_language_level", 1, 10),
        second_language=table.number("second_language", 0, 100),
        education=read_choices(table, "education", EDUCATION),
        work=read_ladder(table, "work"),
        age=read_ladder(table, "age"),
        job_offer=table.number("job_offer", 0, 100),
        adaptability=table.number("adaptability", 0, 100),
        own_work=table.number("own_work", 0, 100),
        other_adaptability=table.number("other_adaptability", 0, 100),
        partner_level=table.number("partner_level", 1, 10),
    )
