"""The dates and instants of IRCC's files, typed by hand in English and in French.

Every shape that IRCC has published from 2015 to 2026-08 is read. A missing part is
never guessed: an instant without a year, or with AM or PM after it, is a `Flaw`.
"""

from __future__ import annotations

import re
import unicodedata
from datetime import UTC, date, datetime
from enum import Enum, auto
from typing import Final

_ENGLISH = "january february march april may june july august september october november december"
_FRENCH = "janvier fevrier mars avril mai juin juillet aout septembre octobre novembre decembre"
_SHORT_ENGLISH = "jan feb mar apr may jun jul aug sept oct nov dec"
_SHORT_FRENCH = "janv fevr mars avr mai juin juil aout sept oct nov dec"
_MONTHS: Final = {
    name: month
    for names in (_ENGLISH, _FRENCH, _SHORT_ENGLISH, _SHORT_FRENCH)
    for month, name in enumerate(names.split(), 1)
} | {"sep": 9}

_WEEKDAY: Final = (
    "(?:mon|tues|wednes|thurs|fri|satur|sun)day|lundi|mardi|mercredi|jeudi|vendredi|samedi|dimanche"
)
_DAY: Final = (
    rf"(?:(?:{_WEEKDAY}) )?"
    r"(?:(?P<month>[a-z]+) (?P<day>[0-9]{1,2})(?:st|nd|rd|th)?"
    r"|(?P<day_fr>[0-9]{1,2})(?:er|st|nd|rd|th)? (?P<month_fr>[a-z]+))(?: (?P<year>[0-9]{4}))?"
)
_TIME: Final = (
    r"(?P<hour>[0-9]{1,2}):(?P<minute>[0-9]{2}):(?P<second>[0-9]{2})"
    r"(?P<half> ?[ap] ?m)?(?: (?:utc|gmt|\(utc\)))?"
)
_FULL_DAY: Final = re.compile(_DAY)
_INSTANT: Final = re.compile(rf"{_DAY} ?(?:at|a)? ?(?:(?P<again>[0-9-]{{10}}) )?{_TIME}")
_DASH: Final = re.compile("[\u2010-\u2015\u2212]")
_MIDNIGHT: Final = re.compile("[T ]00:00(?::00)?Z?$")
_YEAR_FIRST: Final = re.compile(r"([0-9]{4})[-/.]([0-9]{1,2})[-/.]([0-9]{1,2})")
_YEAR_LAST: Final = re.compile(r"([0-9]{1,2})[-/.]([0-9]{1,2})[-/.]([0-9]{4})")


class Flaw(Enum):
    """Why an instant cannot be known from its text."""

    UNREADABLE = auto()
    NO_YEAR = auto()
    AM_PM = auto()


def spelled_instant(text: str) -> datetime | Flaw:
    """The instant (UTC) that the text states, to the second.

    Times without "UTC" are UTC too. AM and PM were only ever seen after a 24-hour time
    (#210, #270), so that nothing says which half of the day is meant.
    """
    match = _INSTANT.fullmatch(_plain(text))
    if match is None:
        return Flaw.UNREADABLE
    if match["year"] is None:
        return Flaw.NO_YEAR
    if match["half"] is not None:
        return Flaw.AM_PM
    stated = _date(match)
    if stated is None or match["again"] not in (None, stated.isoformat()):
        return Flaw.UNREADABLE
    hour, minute, second = (int(match[part]) for part in ("hour", "minute", "second"))
    try:
        return datetime(stated.year, stated.month, stated.day, hour, minute, second, tzinfo=UTC)
    except ValueError:
        return Flaw.UNREADABLE


def spelled_day(text: str) -> date | None:
    """The day of a text such as "May 31, 2024" or "31 mai 2024", None for other text."""
    match = _FULL_DAY.fullmatch(_plain(text))
    return None if match is None else _date(match)


def numeric_days(text: str) -> tuple[date, ...]:
    """The days that an all-digit date may mean: one for 2024-5-31, up to two for 12/04/2023.

    Day first comes first: twice, in 2023, IRCC published a day-first date.
    """
    text = _MIDNIGHT.sub("", _DASH.sub("-", text.strip()))
    if match := _YEAR_FIRST.fullmatch(text):
        year, month, day = map(int, match.groups())
        return _existing((year, month, day))
    if match := _YEAR_LAST.fullmatch(text):
        first, second, year = map(int, match.groups())
        return _existing((year, second, first), (year, first, second))
    return ()


def _plain(text: str) -> str:
    """Small letters without accents; commas, full stops and all spaces as one space."""
    if not text.isascii():
        text = "".join(
            letter
            for letter in unicodedata.normalize("NFKD", text)
            if not unicodedata.combining(letter)
        )
    return " ".join(re.sub(r"[,.]", " ", text).casefold().split())


def _date(match: re.Match[str]) -> date | None:
    month = _MONTHS.get(match["month"] or match["month_fr"])
    if month is None or match["year"] is None:
        return None
    try:
        return date(int(match["year"]), month, int(match["day"] or match["day_fr"]))
    except ValueError:
        return None


def _existing(*candidates: tuple[int, int, int]) -> tuple[date, ...]:
    days = []
    for candidate in candidates:
        try:
            day = date(*candidate)
        except ValueError:
            continue
        if day not in days:
            days.append(day)
    return tuple(days)
