"""IRCC's typical processing times: the ones that are believed, stored and shown."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import date, timedelta
from typing import Any, Final

from bot.rules import ProcessingTimes

PROCESSING_TIMES: Final = "processing-times"
"""The key under which the store remembers the times of IRCC's file."""

FEWEST_MONTHS: Final = 1
MOST_MONTHS: Final = 60
"""Twice the longest wait reported for a class of Express Entry (about 30 months, FSW in 2022)."""
LONGEST_UNCHANGED: Final = timedelta(days=366)
"""IRCC's file is monthly; an older one is not the present one."""
AHEAD: Final = timedelta(days=1)
"""How far IRCC's day may lie ahead, since time zones differ."""


def implausible(times: ProcessingTimes, today: date) -> str:
    """What speaks against these times, in a few words; empty where nothing does."""
    for key, months in times.months.items():
        if not FEWEST_MONTHS <= months <= MOST_MONTHS:
            return f"{key} takes {months} months"
    if times.since > today + AHEAD:
        return f"its day, {times.since}, is in the future"
    if today - times.since > LONGEST_UNCHANGED:
        return f"its day, {times.since}, is more than a year ago"
    return ""


def newest(read: ProcessingTimes | None, edition: ProcessingTimes | None) -> ProcessingTimes | None:
    """The times to show: those of IRCC's file, unless the rulebook has later ones."""
    if read is None or edition is None:
        return read or edition
    return read if read.since >= edition.since else edition


def times_row(times: ProcessingTimes) -> dict[str, Any]:
    """The times as a JSON object."""
    return {"day": times.since.isoformat(), "months": dict(times.months)}


def times_from(row: Mapping[str, Any] | None) -> ProcessingTimes | None:
    """The times that ``times_row`` wrote; None for None."""
    if row is None:
        return None
    return ProcessingTimes(date.fromisoformat(row["day"]), row["months"])
