"""A calendar file of whole-day events, as RFC 5545 wants it written.

Lines end in CRLF and are folded so that none is longer than 75 octets; text is escaped. There
are no alarms: many phones drop them on import, so what must be seen is an event of its own.
"""

from __future__ import annotations

import unicodedata
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from datetime import UTC, date, datetime, timedelta
from typing import Final

_LONGEST_LINE: Final = 75


@dataclass(frozen=True, slots=True)
class Event:
    """One day in the calendar. ``uid`` names it for ever: importing again replaces it."""

    uid: str
    day: date
    title: str
    description: str = ""


def calendar(events: Iterable[Event], made: datetime) -> str:
    """The file's text. ``made`` is when, in any zone."""
    lines = ["BEGIN:VCALENDAR", "VERSION:2.0", "PRODID:-//draw-bot//EN", "CALSCALE:GREGORIAN"]
    for event in events:
        lines += _event(event, made)
    lines.append("END:VCALENDAR")
    return "".join(f"{part}\r\n" for line in lines for part in _folded(line))


def _event(event: Event, made: datetime) -> Iterator[str]:
    yield "BEGIN:VEVENT"
    yield f"UID:{_escaped(event.uid)}"
    yield f"DTSTAMP:{made.astimezone(UTC):%Y%m%dT%H%M%SZ}"
    yield f"DTSTART;VALUE=DATE:{event.day:%Y%m%d}"
    yield f"DTEND;VALUE=DATE:{event.day + timedelta(days=1):%Y%m%d}"
    yield f"SUMMARY:{_escaped(event.title)}"
    if event.description:
        yield f"DESCRIPTION:{_escaped(event.description)}"
    yield "TRANSP:TRANSPARENT"
    yield "END:VEVENT"


def _escaped(text: str) -> str:
    for mark in ("\\", ";", ","):
        text = text.replace(mark, f"\\{mark}")
    # Whatever ends a line in any convention must not end one here; other controls are forbidden.
    return "\\n".join(_without_controls(line) for line in text.splitlines())


def _without_controls(line: str) -> str:
    return "".join(mark for mark in line if unicodedata.category(mark) != "Cc")


def _folded(line: str) -> Iterator[str]:
    """Pieces of at most 75 octets that split no character; each after the first begins with " "."""
    piece = ""
    for character in line:
        if len((piece + character).encode()) > _LONGEST_LINE:
            yield piece
            piece = " "
        piece += character
    yield piece
