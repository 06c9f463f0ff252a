"""What one row of IRCC's file says, field by field.

A field without which there is no draw raises `Fault`; any other that cannot be read is left
out, with a note on the draw.
"""

from __future__ import annotations

import html
import re
from collections.abc import Mapping
from datetime import UTC, date, datetime, timedelta
from functools import lru_cache
from typing import Final

from bot.domain.draws.draw import Note, Pool
from bot.rules import rules_on
from bot.sources import cleaning, dates
from bot.sources.dates import Flaw

Row = Mapping[str, object]

SITE: Final = "https://www.canada.ca"
FIRST_DAY: Final = date(2015, 1, 1)
LAST_DAY: Final = date(2099, 12, 31)
LONGEST_NAME: Final = 200
LARGEST_SIZE: Final = 60_000
"""More than twice the largest draw so far: 27,332 invitations (#176, 2021-02-13)."""

HIGHEST_SCORE: Final = 1_200
PROFILE_LIFE: Final = timedelta(days=366)
"""A profile lasts twelve months, so no tie-break can be older than that."""

_ASIDE: Final = re.compile(r"<sup\b(?:(?!<sup\b).)*?</sup>|<!--(?:(?!<!--).)*?-->", re.I | re.S)
"""Footnotes and comments. Each ends before the next one begins, so that no text takes more than
one pass."""
_TAG: Final = re.compile(r"</?[A-Za-z][^<>]*>")
_FOOTNOTE_MARKS: Final = "*†‡ "
_NUMBER: Final = re.compile("[1-9][0-9]{0,5}[a-z]?")
_NOT_TEXT: Final = "\ufffd"
_WHOLE: Final = re.compile(r"[0-9]{1,9}|[0-9]{1,3}(?:[, ][0-9]{3}){1,2}")
_NO_SEPARATORS: Final = str.maketrans("", "", ", ")
_PATH: Final = re.compile(r"""href\s*=\s*(['"])(/(?!/)[\w./?&=%#~:+-]*)\1""", re.ASCII)
_LINKS: Final = ("drawNumberURL", "mitext", "DrawText1")
_POOL: Final = tuple(
    f"dd{place}" for place in (1, 2, 4, 5, 6, 7, 8, 10, 11, 12, 13, 14, 15, 16, 17, 18)
)
"""The bands of ``draws.BANDS``, then the total; dd3 (451-500) and dd9 (401-450) are sub-totals."""

_TIE_BREAK_NOTES: Final = {
    Flaw.UNREADABLE: Note.TIE_BREAK_UNREADABLE,
    Flaw.NO_YEAR: Note.TIE_BREAK_NO_YEAR,
    Flaw.AM_PM: Note.TIE_BREAK_AM_PM,
}


class Fault(ValueError):
    """A field without which there is no draw is missing, unreadable or out of range."""


def number_in(row: Row) -> str:
    """The draw's number as published: digits, and a letter for #91a and #91b. Raises Fault."""
    number = _line(row, "drawNumber").removeprefix("#").rstrip(_FOOTNOTE_MARKS).lower()
    if _NUMBER.fullmatch(number) is None:
        raise Fault(f"drawNumber {_quoted(number)} is not a draw's number")
    return number


def name_in(row: Row) -> str:
    """The draw's name in one line of printable text. Raises Fault."""
    name = clean_text(row, "drawName")
    if not name:
        raise Fault("drawName is missing")
    if not any(map(str.isalpha, name)):
        raise Fault(f"drawName {_quoted(name)} is not a name")
    if len(name) > LONGEST_NAME:
        raise Fault(f"drawName {_quoted(name)} is longer than {LONGEST_NAME} characters")
    return name


def size_in(row: Row) -> int:
    """How many were invited. Raises Fault."""
    return _within(row, "drawSize", 1, LARGEST_SIZE)


def cutoff_in(row: Row) -> int:
    """The score of the last one invited. Raises Fault."""
    return _within(row, "drawCRS", 0, HIGHEST_SCORE)


def day_in(row: Row) -> tuple[date, str]:
    """The draw's calendar day, and a sentence on contradicting statements or "". Raises Fault.

    The day is stated three times: as ``drawDate``, as ``drawDateFull`` and by the instant the
    draw ran, which may fall on the day after. Two that agree are believed.
    """
    day, agreed = _stated_day(row)
    stated = (
        f"drawDate {_quoted(_line(row, 'drawDate'))} and "
        f"drawDateFull {_quoted(_line(row, 'drawDateFull'))}"
    )
    if day is None or not FIRST_DAY <= day <= LAST_DAY:
        raise Fault(f"{stated} do not give the draw's day")
    return day, "" if agreed else f"{stated} disagree; {day} is believed"


def ran_at_in(row: Row, day: date) -> tuple[datetime | None, tuple[Note, ...]]:
    """When the draw ran (UTC), and notes on faults in that text.

    The instant may fall on the day after ``day``, as it did ten times from 2015 to 2020. Further
    away it is wrong, as it was for #357.
    """
    text = _line(row, "drawDateTime")
    if not text:
        return None, ()
    ran_at = dates.spelled_instant(text)
    if isinstance(ran_at, Flaw):
        return None, (Note.RAN_AT_UNREADABLE,)
    if not _near(ran_at.date(), day):
        return None, (Note.RAN_AT_OTHER_DAY,)
    return ran_at, ()


def tie_break_in(
    row: Row, day: date, ran_at: datetime | None
) -> tuple[datetime | None, tuple[Note, ...]]:
    """The submission time of the last candidate invited (UTC), and notes on faults in that text.

    It precedes the draw, or the end of the draw's day if the draw's time is unknown.
    """
    text = _line(row, "drawCutOff")
    if not text:
        return None, () if not rules_on(day).periods.tie_break else (Note.TIE_BREAK_MISSING,)
    tie_break = dates.spelled_instant(text)
    if isinstance(tie_break, Flaw):
        return None, (_TIE_BREAK_NOTES[tie_break],)
    latest = ran_at or datetime(day.year, day.month, day.day, tzinfo=UTC) + timedelta(days=1)
    if tie_break > latest:
        return None, (Note.TIE_BREAK_AFTER_DRAW,)
    if tie_break < latest - PROFILE_LIFE:
        return None, (Note.TIE_BREAK_TOO_OLD,)
    return tie_break, ()


def pool_in(row: Row) -> tuple[Pool | None, tuple[Note, ...]]:
    """The pool before the draw, and whether it is unreadable; all zeros mean none published.

    The total may differ a little from the sum of the bands: it does for #247, by 180.
    """
    texts = tuple([_line(row, key) for key in _POOL])
    if not any(texts):
        return None, ()
    counts = _pool_counts(texts)
    if counts is None:
        return None, (Note.POOL_UNREADABLE,)
    *bands, total = counts
    if total == 0:
        return None, ()
    return Pool(dates.spelled_day(_line(row, "drawDistributionAsOn")), tuple(bands), total), ()


def url_in(row: Row) -> str:
    """The public address of the draw's page, or "" where the row has none.

    The file links to /content/canadasite/en/…, which is not for the public, since #237.
    """
    for key in _LINKS:
        match = _PATH.search(_text(row, key))
        if match is not None:
            return SITE + match[2].removeprefix("/content/canadasite")
    return ""


def clean_text(row: Row, key: str) -> str:
    """Text in one line, without markup, footnotes and characters that do not print; "" for a
    missing field."""
    return _line(row, key).replace(_NOT_TEXT, "").strip()


def _line(row: Row, key: str) -> str:
    text = _text(row, key)
    if "&" in text or "<" in text:
        # Text that was escaped twice holds "&amp;nbsp;".
        text = _TAG.sub(" ", _ASIDE.sub(" ", html.unescape(html.unescape(text))))
    return cleaning.one_line(text)


def _text(row: Row, key: str) -> str:
    value = row.get(key)
    if isinstance(value, str):
        return value
    if value is None:
        return ""
    return str(value) if type(value) is int else _NOT_TEXT


@lru_cache(maxsize=1_000)
def _pool_counts(texts: tuple[str, ...]) -> tuple[int, ...] | None:
    """The bands and the total, or None. Half of all draws have no pool, others share one."""
    try:
        *bands, total = map(_whole, texts)
    except ValueError:
        return None
    return None if abs(sum(bands) - total) > total // 100 else (*bands, total)


def _whole(text: str) -> int:
    if _WHOLE.fullmatch(text) is None:
        raise ValueError(f"{_quoted(text)} is not a whole number")
    return int(text.translate(_NO_SEPARATORS))


def _within(row: Row, key: str, lowest: int, highest: int) -> int:
    try:
        number = _whole(_line(row, key).rstrip(_FOOTNOTE_MARKS))
    except ValueError as error:
        raise Fault(f"{key} {error}") from error
    if not lowest <= number <= highest:
        raise Fault(f"{key} {number} is not between {lowest} and {highest}")
    return number


def _stated_day(row: Row) -> tuple[date | None, bool]:
    """The day, None where no two statements agree, and whether none of them says otherwise."""
    first, second = _line(row, "drawDate"), _line(row, "drawDateFull")
    readings = dates.numeric_days(first)
    if not readings and (day := dates.spelled_day(first)) is not None:
        readings = (day,)
    spelt = dates.spelled_day(second)
    if spelt in readings:
        return spelt, True
    if spelt is None and len(readings) == 1:
        return readings[0], not second
    ran_at = dates.spelled_instant(_line(row, "drawDateTime"))
    if isinstance(ran_at, Flaw):
        return None, False
    ran_on = ran_at.date()
    near = [day for day in (*readings, spelt) if day is not None and _near(ran_on, day)]
    return min(near, key=lambda day: abs(ran_on - day), default=None), False


def _near(one: date, other: date) -> bool:
    return abs(one - other) <= timedelta(days=1)


def _quoted(text: str) -> str:
    return repr(text if len(text) <= 40 else text[:40] + "…")
