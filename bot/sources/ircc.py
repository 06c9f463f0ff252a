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
from hashlib import blake2b
from typing import Final

from bot.domain.draws.draw import Draw, facts, number_key
from bot.domain.draws.reading import Dispute, Reading, Rejected, Slip
from bot.errors import SourceChanged, SourceError
from bot.sources import fields
from bot.sources.document import read_document
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
"""Words of IRCC's French names of draws that no English name has."""


@dataclass(frozen=True, slots=True)
class Named:
    """A draw in the French file: its name, and the facts that show it is the same draw."""

    date: date
    size: int
    cutoff: int
    name: str


def parse_rounds(body: bytes) -> Reading:
    """Every draw in the file, newest first, and the rows that cannot be read.

    Reads both languages. Raises SourceRefused, SourceUnreadable, SourceChanged.
    """
    content = read_document(body)
    found, rejected = [], []
    for place, row in enumerate(content.rows, 1):
        try:
            found.append(_draw(row))
        except Fault as fault:
            # The number as published, shortened, or else the place in the file.
            number = fields.clean_text(row, "drawNumber")[:20] if isinstance(row, Mapping) else ""
            rejected.append(Rejected(number or f"row {place}", str(fault)))
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
    """As ``parse_rounds``, and refuses a file that is mostly in French: IRCC's servers have files
    of both languages, and under the wrong address one would correct every draw. Raises SourceError.
    """
    reading = parse_rounds(body)
    words = (re.findall(r"\w+", draw.name.casefold()) for draw in reading.draws)
    french = sum(not _FRENCH_WORDS.isdisjoint(of_a_name) for of_a_name in words)
    if french > len(reading.draws) / 2:
        raise SourceChanged(f"{french} of {len(reading.draws)} rows of the English file are French")
    return reading


def parse_names(body: bytes) -> dict[str, Named]:
    """The French file's name of each draw, by number. Raises as ``parse_rounds`` does."""
    return {
        draw.number: Named(draw.date, draw.size, draw.cutoff, draw.name)
        for draw in parse_rounds(body).draws
    }


def compared(reading: Reading, names: Mapping[str, Named]) -> Reading:
    """The reading with French names where both files state the same facts, and disputes where not.

    A draw that the French file lacks is neither named nor disputed.
    """
    draws, disputes = [], []
    for draw in reading.draws:
        name, french = None, names.get(draw.number)
        if french is not None:
            if (draw.date, draw.size, draw.cutoff) != (french.date, french.size, french.cutoff):
                disputes.append(Dispute(draw.number, french.date, french.size, french.cutoff))
            # A name that is the English one comes of the English file under the French address.
            elif french.name != draw.name:
                name = french.name
        draws.append(draw if name is None else replace(draw, name_fr=name))
    return replace(reading, draws=tuple(draws), disputes=tuple(disputes))


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
        heard = await self._hear_french()
        return self._compared() if heard or reading is not None else None

    def _compared(self) -> Reading:
        reading = compared(self._reading, self._names)
        return reading if self._confirmed else replace(reading, disputes=())

    async def _hear_french(self) -> bool:
        """Ask the French file where that is due; whether its answer adds anything."""
        if self._french is None or all(draw.name_fr for draw in self._compared().draws):
            return False
        now = self._web.now()
        just_changed = self._changed is not None and abs(now - self._changed) < FRENCH_SOON
        pause = FRENCH_LATER if not just_changed else FRENCH_AGAIN if self._failed else timedelta()
        # The clock may have been set back.
        if self._asked is not None and abs(now - self._asked) < pause:
            return False
        self._asked, self._failed = now, True
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


_known_rows: Final[dict[bytes, _Row]] = {}


def _draw(row: object) -> _Row:
    if not isinstance(row, dict):
        raise Fault("the row is not an object")
    characters = sum(len(value) for value in row.values() if isinstance(value, str))
    if characters > LONGEST_ROW:
        raise Fault(f"the row has {characters} characters, more than {LONGEST_ROW}")
    # The digest of a row stands for it: the texts of 448 rows would take 4 MB.
    digest = blake2b(repr(row).encode(), digest_size=16).digest()
    if digest not in _known_rows:
        if len(_known_rows) >= ROWS_KNOWN:
            _known_rows.clear()
        _known_rows[digest] = _read_row(row)
    return _known_rows[digest]


def _read_row(row: Mapping[str, object]) -> _Row:
    day, slip = fields.day_in(row)
    ran_at, ran_at_notes = fields.ran_at_in(row, day)
    tie_break, tie_break_notes = fields.tie_break_in(row, day, ran_at)
    pool, pool_notes = fields.pool_in(row)
    draw = Draw(
        number=fields.number_in(row),
        date=day,
        name=fields.name_in(row),
        size=fields.size_in(row),
        cutoff=fields.cutoff_in(row),
        tie_break=tie_break,
        ran_at=ran_at,
        invited=fields.clean_text(row, "drawText2")[: fields.LONGEST_NAME],
        url=fields.url_in(row),
        pool=pool,
        notes=tie_break_notes + ran_at_notes + pool_notes,
    )
    return _Row(draw, slip)


def _one_a_number(draws: Iterable[Draw]) -> tuple[list[Draw], list[Rejected]]:
    """One draw for each number; where the facts of its rows differ, none of them is believed.

    Rows that differ in less, such as the link or the pool, are one draw, as the first row says.
    """
    readings: dict[str, dict[tuple[object, ...], Draw]] = {}
    for draw in draws:
        readings.setdefault(draw.number, {}).setdefault(facts(draw), draw)
    single: list[Draw] = []
    conflicting = []
    for number, found in readings.items():
        if len(found) == 1:
            single += found.values()
            continue
        said = sorted(
            f"{draw.date} {draw.name[:40]}, {draw.size} invited, {draw.cutoff}"
            for draw in found.values()
        )
        fault = f"{len(found)} rows differ: " + " / ".join(said[:3])
        conflicting.append(Rejected(number, fault))
    return single, conflicting
