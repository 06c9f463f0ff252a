"""The words of dates and times: a typed text becomes pieces, each with a kind and a value.

The words are in ``dates.toml`` and ``numbers.toml``. The order of the pieces is judged in
``dates.py``, the day in ``date_forms.py``, and the time in ``clock_times.py``.
"""

from __future__ import annotations

import re
from collections.abc import Iterable
from enum import StrEnum
from typing import Final

from bot.domain.typed.plain import EMOJI, Phrasebook, Piece, plain, table, tagged, with_figures
from bot.domain.typed.zones import clocks


class DateFault(StrEnum):
    """Why a text is not a date."""

    UNREADABLE = "unreadable"
    AMBIGUOUS = "ambiguous"
    YEAR = "year"
    HALF_DAY = "half_day"
    ZONE = "zone"
    IMPOSSIBLE = "impossible"
    FUTURE = "future"
    TOO_OLD = "too_old"


class DateUnclear(Exception):
    """The parts of a date cannot be put together."""

    def __init__(self, fault: DateFault) -> None:
        super().__init__(fault)
        self.fault = fault


_PATTERNS: Final = (
    ("iso", r"\d{4} ?([-/.]) ?\d{1,2} ?\1 ?\d{1,2}(?!\d)"),
    ("slashed", r"\d{1,2} ?([-/.]) ?\d{1,2} ?\1 ?(?:\d{4}|\d{2})(?!\d)(?! ?:)"),
    ("compact", r"(?:19|20)\d{6}(?!\d)"),
    ("clock", r"\d{1,2} ?: ?\d{2}(?: ?: ?\d{2}(?:[.,]\d+)?)?(?!\d)"),
    ("clock", r"\d{1,2} ?h(?:eures?|oras?|rs?)?(?: ?\d{2})?(?![a-z\d])"),
    ("offset", r"(?:utc|gmt) ?[+-] ?\d{1,2}(?::?\d{2})?(?!\d)"),
    ("offset", r"(?<=:\d\d)[+-]\d{1,2}(?::?\d{2})?(?!\d)"),
    ("offset", r"(?<=:\d\d )[+-]\d{1,2}(?::?\d{2})?(?!\d)"),
    ("year", r"(?<=')\d{2}(?!\d)"),
    ("number", r"\d+(?:st|nd|rd|th|er|ere|eme|e|o|a)?(?![a-z\d])|\d+"),
)
_MARKS: Final = frozenset((*".,;!?:॰()[]\"'«»“”-/", EMOJI, "filler"))

_CODES: Final = {
    "iso": "D", "slashed": "D", "compact": "D", "number": "N", "year": "Y", "month": "M",
    "relative": "R", "unit": "U", "span": "V", "ago": "A", "within": "F", "year_mark": "y",
    "month_mark": "m", "day_mark": "d", "clock": "C", "hour": "H", "hour24": "h", "minute": "n",
    "period": "P", "ago_or_august": "G", "noon": "T", "zone": "Z", "offset": "Z", "weekday": "W",
    "this_year": "Y",
}  # fmt: skip
"""One letter for each kind of piece, so that the order of the pieces is a text to match."""

_WEEK: Final = "unit:7"
WEEK_OR_SUNDAY: Final = "linggo"
"""Filipino has one word for both; with "ago" it is a week."""
_VALUED: Final = ("month", "weekday", "relative", "unit", "span", "period")
_OF_ONE_MEANING: Final = (
    *("ago", "ago_or_august", "within", "this_year", "noon", "hour", "hour24", "minute"),
    *("year_mark", "month_mark", "day_mark"),
)


def date_phrases() -> dict[str, str]:
    """Every phrase that a date or a time may hold, with its tag."""
    words, numbers = table("dates.toml"), table("numbers.toml")["number"]
    phrases = {
        **tagged(words["filler"], "filler"),
        **{one: f"number:{key}" for key, several in numbers.items() for one in several},
        **{one: name for name in _OF_ONE_MEANING for one in words[name]["all"]},
        **{
            phrase: f"{section}:{key}"
            for section in _VALUED
            for key, several in words[section].items()
            for phrase in several
        },
        **{name: f"zone:{name}" for name in clocks()},
    }
    return {with_figures(plain(phrase)): tag for phrase, tag in phrases.items()}


_BOOK: Final = Phrasebook(date_phrases, _PATTERNS, ignored=_MARKS)


def date_pieces(typed: str) -> list[Piece]:
    """The pieces of a plain text in figures, without marks and fillers."""
    return _BOOK.pieces(typed)


def piece_codes(pieces: Iterable[Piece]) -> str:
    """The codes of several pieces, as one text to match."""
    return "".join(piece_code(piece) for piece in pieces)


def piece_code(piece: Piece) -> str:
    """One letter for the kind of a piece; a number has another letter for 3 and for 4 digits."""
    kind = piece.tag.partition(":")[0]
    if piece.tag == _WEEK:
        return "K"
    if kind == "number" and ":" not in piece.tag:
        digits = len(piece_figures(piece))
        return {1: "N", 2: "N", 3: "B", 4: "Y"}.get(digits, "?")
    return _CODES.get(kind, "?")


def piece_figures(piece: Piece) -> str:
    """The digits of a piece."""
    return re.sub(r"\D", "", piece.text)


def piece_value(piece: Piece) -> str:
    """The value that ``dates.toml`` gives a word, or the digits of a number."""
    return piece.tag.partition(":")[2] or piece_figures(piece)
