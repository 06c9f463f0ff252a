"""A time zone as people type it: a city, a province, a country, "EST", or ``UTC+5:30``.

Names come from ``places.tsv`` and, from the caller, CLDR's cities and countries. A name may have
several zones ("London", "CST"): all of them are returned, so that the bot can ask. A second name
("London, Ontario") chooses among them.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from datetime import datetime, timedelta
from functools import cache
from typing import Final

from bot.domain.people.zones import zone
from bot.domain.typed.plain import (
    EMOJI,
    LONGEST,
    Phrasebook,
    grouped,
    plain,
    table,
    tagged,
    tsv_rows,
)

_OFFSET: Final = re.compile(r"(?:utc|gmt)? ?([+-]) ?(\d{1,2})(?:[:.h]?(\d{2}))?")
MOST: Final = 8
"""How many zones are asked about at most."""

_SAME: Final = {"America/Montreal": "America/Toronto"}
"""Names of one and the same zone that are both stored."""


@dataclass(frozen=True, slots=True)
class _Row:
    """A line of ``places.tsv``."""

    zones: tuple[str, ...]
    kind: str
    names: tuple[str, ...]


@cache
def _rows() -> tuple[_Row, ...]:
    return tuple(
        _Row(tuple(zones.split(", ")), kind, tuple(names.split(", ")))
        for zones, kind, names in tsv_rows("places.tsv")
    )


@cache
def main_zones() -> Mapping[str, str]:
    """The zone that is meant by a country that has several, by its ISO 3166 code."""
    return {name: row.zones[0] for row in _rows() if row.kind == "country" for name in row.names}


@cache
def named_zones() -> frozenset[str]:
    """The zones that most people mean, where others have the same clock."""
    return frozenset(name for row in _rows() for name in row.zones)


@dataclass(frozen=True, slots=True)
class NamedClock:
    """A zone by a name such as "EST", which also tells whether daylight time is on."""

    zone: str
    daylight: bool | None


_DAYLIGHT: Final = {"standard": False, "daylight": True, "clock": None}


@cache
def clocks() -> Mapping[str, tuple[NamedClock, ...]]:
    """Names of clocks, such as "EST" or "heure de l'Est"; "CST" is several."""
    return grouped(
        (plain(name), NamedClock(row.zones[0], _DAYLIGHT[row.kind]))
        for row in _rows()
        if row.kind in _DAYLIGHT
        for name in row.names
    )


def offset_zone(text: str) -> str | None:
    """The name of the zone in "UTC+5:30", "gmt-5" or "+05:30"; None for any other text."""
    match = _OFFSET.fullmatch(text)
    if match is None:
        return None
    name = f"UTC{match[1]}{int(match[2]):02}:{match[3] or '00'}"
    try:
        zone(name)
    except ValueError:
        return None
    return name


class Gazetteer:
    """Finds zones by name.

    ``names`` are all IANA names that can be used. ``places`` adds names, each with its zones,
    to those of ``places.tsv``.
    """

    def __init__(self, names: Iterable[str], places: Mapping[str, Iterable[str]]) -> None:
        self._iana = {name.casefold(): name for name in names if "/" in name}
        ours = [(name, row.zones) for row in _rows() if row.kind != "country" for name in row.names]
        named = (*ours, *places.items())
        self._zones = grouped((_folded(name), each) for name, zones in named for each in zones)
        fillers = tagged(table("zones.toml")["filler"], "filler")
        phrases = {_folded(phrase): tag for phrase, tag in fillers.items()}
        phrases |= {name: f"place:{name}" for name in self._zones}
        self._book = Phrasebook(lambda: phrases, ignored=("filler", EMOJI))

    def time_zone(self, text: str, now: datetime) -> str | tuple[str, ...] | None:
        """The zone as it is stored, several where each may be meant, or None.

        Zones whose clocks agree, now and half a year later, need not be told apart.
        """
        if len(text) > LONGEST:
            return None
        typed = plain(text).strip(" .!?")
        if typed in self._iana:
            return self._iana[typed]
        found: tuple[str, ...] = ()
        pieces = self._book.pieces(_folded(text))
        if offset := offset_zone(typed):
            found = (offset,)
        elif pieces and all(piece.tag.startswith("place:") for piece in pieces):
            # The zones that all the names in the text share.
            found, *others = (self._zones[piece.tag.removeprefix("place:")] for piece in pieces)
            for zones in others:
                same = {_SAME.get(name, name) for name in zones}
                found = tuple(name for name in found if _SAME.get(name, name) in same)
        half_a_year = timedelta(days=182)
        clocks = {
            tuple(at.astimezone(zone(name)).utcoffset() for at in (now, now + half_a_year)): name
            for name in reversed(found)
        }
        several = tuple(name for name in found if name in clocks.values())
        return several[0] if len(several) == 1 else several[:MOST] or None


def _folded(name: str) -> str:
    """A name without the marks that people leave out: "St. John's" is "st johns"."""
    bare = re.sub(r"[.']", "", plain(name))
    return " ".join(re.sub(r"[^\w\s+:\u0900-\u0a7f]", " ", bare).split())
