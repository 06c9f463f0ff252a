"""IRCC's file of all draws: one static JSON file, in English and in French, newest draw first.

https://www.canada.ca/content/dam/ircc/documents/json/ee_rounds_123_en.json (and _fr), read
2026-10-01. It is typed by hand, and whole files are re-indented now and then, so only its
content means anything.
"""

from __future__ import annotations

import asyncio
import logging
from collections.abc import Iterable, Mapping
from dataclasses import dataclass, replace
from datetime import date
from typing import Final

from bot.domain.draws import Draw, number_key
from bot.errors import SourceChanged, SourceError
from bot.ports import Reading, Rejected
from bot.sources import document, fields
from bot.sources.fields import Fault
from bot.sources.web import Page, Web

log = logging.getLogger(__name__)

SECONDS_FOR_NAMES: Final = 5.0


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


def with_names(reading: Reading, names: Mapping[str, Named]) -> Reading:
    """The reading with the French names of the draws whose facts both files agree on."""
    return replace(reading, draws=tuple([_named(draw, names) for draw in reading.draws]))


class IrccSource:
    """IRCC's two files as one source: the English one, with the names of the French one.

    The French file is asked only while a draw lacks its French name, and not waited for long:
    it may lag, fail or disagree without holding up the news of a draw.
    """

    def __init__(self, web: Web, url: str, french_url: str = "") -> None:
        self._english = Page(web, url, parse)
        self._french = Page(web, french_url, parse_names) if french_url else None
        self._names: Mapping[str, Named] = {}
        self._reading = Reading(())

    async def look(self) -> Reading | None:
        """The draws, or None where neither they nor their names changed. Raises SourceError."""
        reading = await self._english.look()
        if reading is not None:
            self._reading = with_names(reading, self._names)
        learnt = await self._learn_names()
        return self._reading if learnt or reading is not None else None

    def forget(self) -> None:
        """Bring everything again at the next look: what the last one brought was not kept."""
        self._english.forget()

    async def _learn_names(self) -> bool:
        if self._french is None or all(draw.name_fr for draw in self._reading.draws):
            return False
        try:
            async with asyncio.timeout(SECONDS_FOR_NAMES):
                names = await self._french.look()
        except (SourceError, TimeoutError) as error:
            log.debug("no French names for now: %r", error)
            return False
        if names is None:
            return False
        self._names = names
        self._reading = with_names(self._reading, names)
        return True


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


def _named(draw: Draw, names: Mapping[str, Named]) -> Draw:
    french = names.get(draw.number)
    facts = (draw.date, draw.size, draw.cutoff)
    if french is None or (french.date, french.size, french.cutoff) != facts:
        return draw
    return replace(draw, name_fr=french.name)


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
