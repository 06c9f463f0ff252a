"""IRCC's file of all draws: one static JSON file, in English and in French, newest draw first.

https://www.canada.ca/content/dam/ircc/documents/json/ee_rounds_123_en.json (and _fr), read
2026-10-01. It is typed by hand, and whole files are re-indented now and then, so only its
content means anything.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from datetime import date

from bot.domain.draws import Draw, number_key
from bot.errors import SourceChanged
from bot.ports import Reading, Rejected
from bot.sources import document, fields
from bot.sources.fields import Fault


@dataclass(frozen=True, slots=True)
class Named:
    """What the French file says of a draw: its name, and the facts that show it is the same."""

    date: date
    size: int
    cutoff: int
    name: str


def parse(body: bytes) -> Reading:
    """Every draw in the file, newest first, and the rows that cannot be read.

    Reads both languages. Raises SourceRefused, SourceUnreadable, SourceChanged.
    """
    draws, rejected = _read(document.rows(body))
    draws, conflicting = _one_a_number(draws)
    rejected += conflicting
    if not draws:
        raise SourceChanged(f"no row can be read; the first: {rejected[0].fault}")
    newest_first = sorted(draws, key=lambda draw: number_key(draw.number), reverse=True)
    return Reading(tuple(newest_first), tuple(rejected))


def parse_names(body: bytes) -> dict[str, Named]:
    """What the French file calls each draw, by number. Raises as ``parse`` does."""
    return {
        draw.number: Named(draw.date, draw.size, draw.cutoff, draw.name)
        for draw in parse(body).draws
    }


def _read(rows: Iterable[object]) -> tuple[list[Draw], list[Rejected]]:
    draws, rejected = [], []
    for place, row in enumerate(rows, 1):
        try:
            draws.append(_draw(row))
        except Fault as fault:
            rejected.append(Rejected(_called(row, place), str(fault)))
    return draws, rejected


def _draw(row: object) -> Draw:
    if not isinstance(row, Mapping):
        raise Fault("the row is not an object")
    day = fields.draw_day(row)
    ran_at, ran_at_notes = fields.draw_ran_at(row, day)
    tie_break, tie_break_notes = fields.draw_tie_break(row, day, ran_at)
    pool, pool_notes = fields.draw_pool(row)
    return Draw(
        number=fields.draw_number(row),
        date=day,
        name=fields.draw_name(row),
        size=fields.draw_size(row),
        cutoff=fields.draw_cutoff(row),
        tie_break=tie_break,
        ran_at=ran_at,
        invited=fields.one_line(row, "drawText2"),
        url=fields.draw_url(row),
        pool=pool,
        notes=tie_break_notes + ran_at_notes + pool_notes,
    )


def _called(row: object, place: int) -> str:
    """The row's number as published, cut to a decent length, or else its place in the file."""
    number = fields.one_line(row, "drawNumber") if isinstance(row, Mapping) else ""
    return number[:20] or f"row {place}"


def _one_a_number(draws: Iterable[Draw]) -> tuple[list[Draw], list[Rejected]]:
    """One draw for each number; where rows of one number differ, none of them is believed."""
    readings: dict[str, set[Draw]] = {}
    for draw in draws:
        readings.setdefault(draw.number, set()).add(draw)
    single = [next(iter(same)) for same in readings.values() if len(same) == 1]
    conflicting = [
        Rejected(number, "rows differ: " + " / ".join(sorted(map(_summary, differing))))
        for number, differing in readings.items()
        if len(differing) > 1
    ]
    return single, conflicting


def _summary(draw: Draw) -> str:
    return f"{draw.date} {draw.name}, {draw.size} invited, {draw.cutoff}"
