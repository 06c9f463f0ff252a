"""IRCC's file of all draws: one static JSON file, in English and in French, newest draw first.

https://www.canada.ca/content/dam/ircc/documents/json/ee_rounds_123_en.json (and _fr), read
2026-10-01. It is typed by hand, and whole files are re-indented now and then, so only its
content means anything.
"""

from __future__ import annotations

import asyncio
import logging
import re
from collections.abc import Iterable, Mapping
from dataclasses import dataclass, replace
from datetime import date, datetime, timedelta
from functools import lru_cache
from typing import Final

from bot.domain.draws.draw import Draw, number_key
from bot.domain.draws.reading import Dispute, Reading, Rejected, Slip
from bot.errors import SourceChanged, SourceError
from bot.sources import document, fields
from bot.sources.fields import Fault
from bot.sources.web import Page, Web

log = logging.getLogger(__name__)

SECONDS_FOR_FRENCH: Final = 3.0
FRENCH_SOON: Final = timedelta(minutes=15)
FRENCH_LATER: Final = timedelta(minutes=15)
"""How long after a change of the English file the French one is asked with every look, and how
often later, where it still lacks a name."""
FRENCH_AGAIN: Final = timedelta(minutes=2)
"""How long to leave it alone after a failure, so that it does not slow down every look."""

ROWS_KNOWN: Final = 2048
"""Size of the cache of parsed rows: of hundreds of rows one or two are new at a look."""


LONGEST_ROW: Final = 20_000
"""Characters; the longest of 448 has 1,300. Longer ones would fill the memory of known rows."""

_FRENCH_WORDS: Final = frozenset(
    {"aucun", "cadres", "catégorie", "compétence", "générale", "médecins", "métiers", "recrues"}
    | {"de", "des"}
)


@dataclass(frozen=True, slots=True)
class Named:
    """A draw in the French file: its name, and the facts that show it is the same draw."""

    date: date
    size: int
    cutoff: int
    name: str


def parse(body: bytes) -> Reading:
    """Every draw in the file, newest first, and the rows that cannot be read.

    Reads both languages. Raises SourceRefused, SourceUnreadable, SourceChanged.
    """
    content = document.read(body)
    found, rejected = _read(content.rows)
    draws, conflicting = _one_a_number(row.draw for row in found)
    rejected += conflicting
    if not draws:
        raise SourceChanged(f"no row can be read; the first: {rejected[0].fault}")
    slips = [Slip(row.draw.number, row.slip) for row in found if row.slip]
    if content.slip:
        slips.insert(0, Slip("", content.slip))
    newest_first = sorted(draws, key=lambda draw: number_key(draw.number), reverse=True)
    return Reading(tuple(newest_first), tuple(rejected), slips=tuple(slips))


def parse_english(body: bytes) -> Reading:
    """As ``parse``, and refuses a file that is mostly in French: IRCC's servers have files of both
    languages, and under the wrong address one would correct every draw. Raises SourceError."""
    reading = parse(body)
    french = sum(map(_is_in_french, reading.draws))
    if french > len(reading.draws) / 2:
        raise SourceChanged(f"{french} of {len(reading.draws)} rows of the English file are French")
    return reading


def parse_names(body: bytes) -> dict[str, Named]:
    """The French file's name of each draw, by number. Raises as ``parse`` does."""
    return {
        draw.number: Named(draw.date, draw.size, draw.cutoff, draw.name)
        for draw in parse(body).draws
    }


def compared(reading: Reading, names: Mapping[str, Named]) -> Reading:
    """The reading with French names where both files state the same facts, and disputes where not.

    A draw that the French file lacks is neither named nor disputed.
    """
    return replace(
        reading,
        draws=tuple([_named(draw, names) for draw in reading.draws]),
        disputes=tuple(
            Dispute(draw.number, other.date, other.size, other.cutoff)
            for draw in reading.draws
            if (other := names.get(draw.number)) is not None and not _agree(draw, other)
        ),
    )


class IrccSource:
    """IRCC's two files as one source: the English one, confirmed and named by the French one.

    The French file is asked only while a draw lacks its French name: with every look when the
    English one has just changed, seldom later. It is not waited for long, and while it does not
    answer, it contradicts nothing: it may lag or fail without holding up the news of a draw.
    """

    def __init__(self, web: Web, url: str, french_url: str = "") -> None:
        self._web = web
        self._english = Page(web, url, parse_english)
        self._french = Page(web, french_url, parse_names) if french_url else None
        self._reading = Reading(())
        self._names: Mapping[str, Named] = {}
        self._confirmed = False
        self._failed = False
        self._changed: datetime | None = None
        self._asked: datetime | None = None

    async def look(self) -> Reading | None:
        """The draws, or None where the files have not changed. Raises SourceError."""
        reading = await self._english.look()
        if reading is not None:
            self._reading, self._confirmed, self._changed = reading, False, self._web.now()
        heard = self._french_is_due() and await self._hear_french()
        return self._compared() if heard or reading is not None else None

    def _compared(self) -> Reading:
        reading = compared(self._reading, self._names)
        return reading if self._confirmed else replace(reading, disputes=())

    def _french_is_due(self) -> bool:
        if self._french is None or all(draw.name_fr for draw in self._compared().draws):
            return False
        now = self._web.now()
        if self._asked is None:
            return True
        just_changed = self._changed is not None and abs(now - self._changed) < FRENCH_SOON
        pause = FRENCH_LATER if not just_changed else FRENCH_AGAIN if self._failed else timedelta()
        return abs(now - self._asked) >= pause  # the clock may have been set back

    async def _hear_french(self) -> bool:
        """Ask the French file; whether its answer adds anything."""
        assert self._french is not None
        self._asked, self._failed = self._web.now(), True
        try:
            async with asyncio.timeout(SECONDS_FOR_FRENCH):
                names = await self._french.look()
        except (SourceError, TimeoutError) as error:
            reason = str(error) or "it did not answer in time"
            log.info("the French file confirms nothing for now: %s", reason)
            return False
        self._failed = False
        if names is None and self._confirmed:
            return False
        self._names = self._names if names is None else names
        self._confirmed = True
        return True


@dataclass(frozen=True, slots=True)
class _Row:
    """A row that could be read, with a sentence on its slip or ""."""

    draw: Draw
    slip: str


def _read(rows: Iterable[object]) -> tuple[list[_Row], list[Rejected]]:
    found, rejected = [], []
    for place, row in enumerate(rows, 1):
        try:
            found.append(_draw(row))
        except Fault as fault:
            # The number as published, shortened, or else the place in the file.
            number = fields.one_line(row, "drawNumber")[:20] if isinstance(row, Mapping) else ""
            rejected.append(Rejected(number or f"row {place}", str(fault)))
    return found, rejected


def _draw(row: object) -> _Row:
    if not isinstance(row, dict):
        raise Fault("the row is not an object")
    characters = sum(len(value) for value in row.values() if isinstance(value, str))
    if characters > LONGEST_ROW:
        raise Fault(f"the row has {characters} characters, more than {LONGEST_ROW}")
    # Of texts only: to a cache 1, 1.0 and True are one value, and a list cannot be a key.
    if all(type(value) is str for value in row.values()):
        return _known_draw(tuple(row.items()))
    return _read_row(row)


@lru_cache(maxsize=ROWS_KNOWN)
def _known_draw(items: tuple[tuple[str, str], ...]) -> _Row:
    return _read_row(dict(items))


def _read_row(row: Mapping[str, object]) -> _Row:
    day, slip = fields.draw_day(row)
    ran_at, ran_at_notes = fields.draw_ran_at(row, day)
    tie_break, tie_break_notes = fields.draw_tie_break(row, day, ran_at)
    pool, pool_notes = fields.draw_pool(row)
    draw = Draw(
        number=fields.draw_number(row),
        date=day,
        name=fields.draw_name(row),
        size=fields.draw_size(row),
        cutoff=fields.draw_cutoff(row),
        tie_break=tie_break,
        ran_at=ran_at,
        invited=fields.one_line(row, "drawText2")[: fields.LONGEST_NAME],
        url=fields.draw_url(row),
        pool=pool,
        notes=tie_break_notes + ran_at_notes + pool_notes,
    )
    return _Row(draw, slip)


def _is_in_french(draw: Draw) -> bool:
    """Whether the draw's name is French: it has a word that no English name has."""
    return not _FRENCH_WORDS.isdisjoint(re.findall(r"\w+", draw.name.casefold()))


def _named(draw: Draw, names: Mapping[str, Named]) -> Draw:
    french = names.get(draw.number)
    # A name that is the English one comes of the English file under the French address.
    if french is None or not _agree(draw, french) or french.name == draw.name:
        return draw
    return replace(draw, name_fr=french.name)


def _agree(draw: Draw, french: Named) -> bool:
    return (draw.date, draw.size, draw.cutoff) == (french.date, french.size, french.cutoff)


def _one_a_number(draws: Iterable[Draw]) -> tuple[list[Draw], list[Rejected]]:
    """One draw for each number; where rows of one number differ, none of them is believed."""
    readings: dict[str, set[Draw]] = {}
    for draw in draws:
        readings.setdefault(draw.number, set()).add(draw)
    single = [next(iter(same)) for same in readings.values() if len(same) == 1]
    conflicting = [
        Rejected(number, f"{len(differing)} rows differ: " + " / ".join(_summaries(differing)))
        for number, differing in readings.items()
        if len(differing) > 1
    ]
    return single, conflicting


def _summaries(draws: Iterable[Draw]) -> list[str]:
    """A few of them."""
    said = (f"{draw.date} {draw.name[:40]}, {draw.size} invited, {draw.cutoff}" for draw in draws)
    return sorted(said)[:3]
