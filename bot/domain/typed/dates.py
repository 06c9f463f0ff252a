"""When a profile was submitted, as people type it.

Read are ``2024-03-01``, ``1 March 2024``, ``March 1, 2024``, ``1er mars 2024`` and
``13/03/2024``, each alone or with a time: ``10:00``, ``10:00:30``, ``10h30``, ``10:00 pm``,
and a zone: ``UTC``, ``Z``, ``UTC+5:30``. A time without a zone is in the reader's own. A time
without seconds, and one that occurs twice when the clocks go back, is an interval.
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from datetime import UTC, date, datetime, time, timedelta, tzinfo
from enum import StrEnum
from typing import Final

from bot.domain.dates import year_before
from bot.domain.people.submission import Span, Stated, stated_day, stated_local
from bot.domain.people.zones import zone
from bot.domain.typed.facts import LONGEST, plain


class DateFault(StrEnum):
    """Why a text is not a submission date."""

    UNREADABLE = "unreadable"
    AMBIGUOUS = "ambiguous"
    IMPOSSIBLE = "impossible"
    FUTURE = "future"
    TOO_OLD = "too_old"


_MONTHS: Final = {
    name: number
    for number, names in enumerate(
        (
            "january jan janvier janv",
            "february feb fevrier fevr fev",
            "march mar mars",
            "april apr avril avr",
            "may mai",
            "june jun juin",
            "july jul juillet juil",
            "august aug aout",
            "september sept sep septembre",
            "october oct octobre",
            "november nov novembre",
            "december dec decembre",
        ),
        start=1,
    )
    for name in names.split()
}

_ISO = re.compile(r"(?P<year>\d{4})[-/. ](?P<month>\d{1,2})[-/. ](?P<day>\d{1,2})")
_SLASHED = re.compile(r"(?P<first>\d{1,2})[-/.](?P<second>\d{1,2})[-/.](?P<year>\d{4})")
_DAY_FIRST = re.compile(
    r"(?P<day>\d{1,2})(?:st|nd|rd|th|er|e)?[ -]*(?:of |de )?"
    r"(?P<name>[a-z]+)\.?,?[ -]*(?P<year>\d{4})"
)
_MONTH_FIRST = re.compile(
    r"(?P<name>[a-z]+)\.? *(?P<day>\d{1,2})(?:st|nd|rd|th)?(?:,| ) *(?P<year>\d{4})"
)
_TIME = re.compile(
    r"(?:[t, ]|at |a )+(?P<hour>\d{1,2})"
    r"(?: ?[:h] ?(?P<minute>\d{2})?(?::(?P<second>\d{2})(?:\.\d+)?)?)?"
    r" ?(?P<half>[ap]\.?m\.?)? ?(?P<zone>z|(?:utc|gmt)? ?(?:[+-]\d{1,2}(?::?\d{2})?)?)"
)
_OFFSET = re.compile(r"(?:utc|gmt)? ?(?P<sign>[+-])(?P<hours>\d{1,2}):?(?P<minutes>\d{2})?")


@dataclass(frozen=True, slots=True)
class _Clock:
    """A time of day, the width of the interval that it means, and its zone where it has one."""

    time: time
    width: timedelta
    zone: tzinfo | None


def submitted(text: str, own: tzinfo, now: datetime) -> Stated | DateFault:
    """The instant, the interval (UTC) or the day that is meant, where such a profile can be alive.

    ``own`` is the reader's time zone. A profile lives 12 months, so an older one is a fault,
    and so is one of the future.
    """
    found = _read(text, own)
    if isinstance(found, DateFault):
        return found
    return _lifetime_fault(found, own, now) or found


def typed_day(text: str) -> date | DateFault:
    """The day that is meant, of any year: a birthday, the day of a test."""
    found = _read(text, UTC)
    return found if isinstance(found, DateFault) else stated_day(found, UTC)


def is_expired(when: Stated, now: datetime) -> bool:
    """Whether a profile submitted then has left the pool for sure: 12 months have passed.

    The last of these days still counts, since hours and time zones are not known.
    """
    return stated_day(when, UTC) < year_before(now.date())


def _lifetime_fault(found: Stated, own: tzinfo, now: datetime) -> DateFault | None:
    if is_expired(found, now):
        return DateFault.TOO_OLD
    if isinstance(found, datetime | Span):
        start = found.start if isinstance(found, Span) else found
        return DateFault.FUTURE if start > now else None
    today = max(now.date(), now.astimezone(own).date())
    return DateFault.FUTURE if found > today else None


def _read(text: str, own: tzinfo) -> Stated | DateFault:
    if len(text) > LONGEST:
        return DateFault.UNREADABLE
    typed = plain(text).replace("−", "-").strip(" .")
    for pattern in (_ISO, _SLASHED, _DAY_FIRST, _MONTH_FIRST):
        match = pattern.match(typed)
        if match is not None:
            return _day_and_time(_day(match.groupdict()), typed[match.end() :], own)
    return DateFault.UNREADABLE


def _day_and_time(day: date | DateFault, rest: str, own: tzinfo) -> Stated | DateFault:
    if isinstance(day, DateFault) or not rest.strip():
        return day
    clock = _clock(rest)
    if isinstance(clock, DateFault):
        return clock
    try:
        meant = stated_local(datetime.combine(day, clock.time), clock.width, clock.zone or own)
    except OverflowError:
        return DateFault.IMPOSSIBLE
    return meant or DateFault.IMPOSSIBLE


def _day(parts: dict[str, str]) -> date | DateFault:
    if "first" in parts:
        return _slashed(int(parts["first"]), int(parts["second"]), int(parts["year"]))
    month = int(parts["month"]) if "month" in parts else _MONTHS.get(parts["name"])
    if month is None:
        return DateFault.UNREADABLE
    return _date(int(parts["year"]), month, int(parts["day"]))


def _slashed(first: int, second: int, year: int) -> date | DateFault:
    if first <= 12 and second <= 12 and first != second:
        return DateFault.AMBIGUOUS
    day, month = (second, first) if second > 12 else (first, second)
    return _date(year, month, day)


def _date(year: int, month: int, day: int) -> date | DateFault:
    try:
        return date(year, month, day)
    except ValueError:
        return DateFault.IMPOSSIBLE


def _clock(rest: str) -> _Clock | DateFault:
    match = _TIME.fullmatch(rest.rstrip())
    if match is None:
        return DateFault.UNREADABLE
    try:
        hour = _hour(int(match["hour"]), (match["half"] or "").replace(".", ""))
        at = time(hour, int(match["minute"] or 0), int(match["second"] or 0))
        return _Clock(at, _width(match), _zone(match["zone"].strip()))
    except ValueError:
        return DateFault.IMPOSSIBLE


def _width(match: re.Match[str]) -> timedelta:
    if match["second"]:
        return timedelta()
    return timedelta(minutes=1) if match["minute"] else timedelta(hours=1)


def _hour(hour: int, half: str) -> int:
    if not half:
        return hour
    if not 1 <= hour <= 12:
        raise ValueError("no such hour")
    return hour % 12 + (12 if half == "pm" else 0)


def _zone(text: str) -> tzinfo | None:
    if not text:
        return None
    match = _OFFSET.fullmatch(text)
    if match is None:
        return UTC
    return zone(f"UTC{match['sign']}{int(match['hours']):02}:{match['minutes'] or '00'}")
