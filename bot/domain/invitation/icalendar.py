"""A calendar file of whole-day events (RFC 5545).

There are no alarms, because many phones drop them on import: each deadline is a separate event.
"""

from __future__ import annotations

import unicodedata
from collections.abc import Iterable
from dataclasses import dataclass
from datetime import UTC, date, datetime, timedelta


@dataclass(frozen=True, slots=True)
class Event:
    """One day in the calendar. ``uid`` names it for ever: importing again replaces it."""

    uid: str
    day: date
    title: str
    description: str = ""


def calendar(events: Iterable[Event], made: datetime) -> str:
    """The file's text. ``made`` is when, in any zone."""
    import icalendar  # takes 0.4 s to load, and few ask for a calendar

    file = icalendar.Calendar()
    file.add("version", "2.0")
    file.add("prodid", "-//draw-bot//EN")
    file.add("calscale", "GREGORIAN")
    for event in events:
        entry = icalendar.Event()
        entry.add("uid", event.uid)
        entry.add("dtstamp", made.astimezone(UTC))
        entry.add("dtstart", event.day)
        entry.add("dtend", event.day + timedelta(days=1))
        entry.add("summary", _printable(event.title))
        if event.description:
            entry.add("description", _printable(event.description))
        entry.add("transp", "TRANSPARENT")
        file.add_component(entry)
    rendered: bytes = file.to_ical(sorted=False)
    return rendered.decode()


def _printable(text: str) -> str:
    """The text with plain line ends and without the control characters that RFC 5545 forbids."""
    return "\n".join(
        "".join(mark for mark in line if unicodedata.category(mark) != "Cc")
        for line in text.splitlines()
    )
