"""Sensible phrasings with their right values, from the tables in ``phrases/``.

Each table is tab-separated; a line that begins with "# " is a comment. Templates are filled with
values here, so one line stands for several phrases.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import dataclass
from datetime import UTC, date, datetime
from functools import cache
from pathlib import Path
from typing import Any
from zoneinfo import available_timezones

from babel import Locale

from bot.domain.people.submission import Span
from bot.domain.people.zones import zone
from bot.domain.typed import (
    DateFault,
    DrawsAsked,
    Gazetteer,
    LevelWish,
    ResultsFault,
    ScoreFault,
    Wish,
    WishFault,
    draw_type,
    draws_asked,
    marked_draw_number,
    plain_wish,
    read_results,
    search,
    submitted,
    typed_score,
    typed_wish,
)
from bot.rules import Scale, rules_on
from bot.text.places import place_names

PHRASES = Path(__file__).parent / "phrases"
SCORES = ("489", "507", "1089")
DRAWS = ("297", "91b", "5")
DAYS = (date(2026, 3, 5), date(2026, 9, 24), date(2026, 1, 15))
NOW = datetime(2026, 11, 28, 15, 0, tzinfo=UTC)
TORONTO = zone("America/Toronto")
CRS = rules_on(NOW.date()).crs
OWN_SCORE = 485


@dataclass(frozen=True, slots=True)
class Phrase:
    """A typed text, its value, and the reader's result."""

    kind: str
    text: str
    meant: Any
    read: Any

    @property
    def is_refused(self) -> bool:
        """Whether the reader did not take it for a value at all."""
        faults = ScoreFault | DateFault | ResultsFault | WishFault | None
        return isinstance(self.read, faults) or self.read == ()


def rows(name: str) -> list[list[str]]:
    """The lines of a table, each as its fields."""
    lines = (PHRASES / f"{name}.tsv").read_text("utf-8").splitlines()
    return [line.split("\t") for line in lines if not line.startswith("# ")]


@cache
def scale(test: str) -> Scale:
    """The scale of a test that is taken now."""
    return next(one for one in reversed(rules_on(NOW.date()).language.scales) if one.test == test)


def results(test: str, text: str) -> Any:
    """Results of this test, as they are read."""
    return read_results(text, test, scale(test).language, scale(test).abilities)


def moment(text: str) -> Any:
    """The beginning of a submission, as it is read in Toronto."""
    stated = submitted(text, TORONTO, NOW)
    return stated.start if isinstance(stated, Span) else stated


@cache
def gazetteer() -> Gazetteer:
    """The places that the bot knows."""
    return Gazetteer(available_timezones(), place_names())


def time_zone(text: str) -> Any:
    """The zone of a place, or the set of those that may be meant."""
    found = gazetteer().time_zone(text, NOW)
    return frozenset(found) if isinstance(found, tuple) else found


def everything() -> Iterator[Phrase]:
    """Every phrasing of every kind that has to be understood."""
    for kind, phrases, read in _kinds():
        for text, meant in phrases():
            yield Phrase(kind, text, meant, read(text))
    for test, text, meant in rows("results"):
        four = tuple(map(float, meant.split()))
        yield Phrase("results", text, four, results(test, text))


Phrases = Iterator[tuple[str, Any]]


def _kinds() -> list[tuple[str, Callable[[], Phrases], Callable[[str], Any]]]:
    return [
        ("score", _scores, lambda text: typed_score(text, CRS)),
        ("day", _days, moment),
        ("moment", _moments, moment),
        ("zone", _zones, time_zone),
        ("draw type", _draw_types, draw_type),
        ("draw number", _draw_numbers, marked_draw_number),
        ("draws", _draw_lists, draws_asked),
        ("conversation", _conversation, lambda text: getattr(plain_wish(text), "asks", None)),
        ("what if", _wishes, lambda text: typed_wish(text, CRS)),
        ("occupation", _occupations, lambda text: tuple(one.code for one in search(text, 1))),
    ]


def _scores() -> Phrases:
    for _, template in rows("scores"):
        for value in SCORES:
            yield template.replace("{n}", value), int(value)
    for _, text, value in rows("scores_by_hand"):
        yield text, int(value)


def _days() -> Phrases:
    """A day in figures is left out where it could be a month as well: it is asked back."""
    for language, template in rows("dates"):
        months = Locale.parse(language, sep="-").months["format"]
        names = {"month": "wide", "mon": "abbreviated"}
        for day in DAYS:
            if "{mm}" in template and template.startswith("{d}") and day.day <= 12:
                continue
            if "le {d}/" in template and day.day <= 12:
                continue
            written = {key: months[width][day.month] for key, width in names.items()}
            figures = {"y": day.year, "m": day.month, "d": day.day}
            padded = {"mm": f"{day.month:02}", "dd": f"{day.day:02}"}
            yield template.format(**figures, **padded, **written), day


def _moments() -> Phrases:
    for _, text, meant in rows("dates_by_hand"):
        yield text, datetime.fromisoformat(meant) if "T" in meant else date.fromisoformat(meant)


def _zones() -> Phrases:
    for _, text, meant in rows("zones"):
        if meant != "-":
            yield text, frozenset(meant.split(",")) if "," in meant else meant


def _draw_types() -> Phrases:
    return ((text, key) for _, text, key in rows("draw_types") if key != "-")


def _draw_numbers() -> Phrases:
    return ((text.replace("{n}", one), one) for _, text in rows("draw_numbers") for one in DRAWS)


def _draw_lists() -> Phrases:
    for _, text, key, count, year in rows("draw_lists"):
        key, count, year = (None if one == "-" else one for one in (key, count, year))
        yield text, DrawsAsked(key, count and int(count), year and int(year))


def _conversation() -> Phrases:
    return ((text, asks) for _, text, asks in rows("conversation") if asks != "-")


def _wishes() -> Phrases:
    for _, text, points, types, level in rows("wishes"):
        meant = Wish(
            score=None if points == "-" else int(points),
            types=frozenset(() if types == "-" else types.split()),
            level=None if level == "-" else _level(level),
        )
        read = typed_wish(text, CRS)
        if isinstance(read, Wish) and read.step is not None and meant.score is not None:
            meant = Wish(None, meant.score - OWN_SCORE, meant.types, meant.level)
        yield text, meant


def _level(text: str) -> LevelWish:
    language, level = text.split()
    return LevelWish({"english": "en", "french": "fr"}[language], int(level))


def _occupations() -> Phrases:
    return ((text, tuple(codes.split()[:1])) for _, text, codes in rows("occupations"))
