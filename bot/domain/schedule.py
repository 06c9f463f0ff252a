"""When to look at the source next.

Of 113 draws from 2024-11 to 2026-08, all were first seen on a working day between 10:00 and
18:59 Toronto time (first sightings in public archives of IRCC's file, to 2026-08-19).
"""

from __future__ import annotations

from datetime import datetime, time
from typing import Final
from zoneinfo import ZoneInfo

TORONTO: Final = ZoneInfo("America/Toronto")
OPENS: Final = time(10)
CLOSES: Final = time(19)
_SATURDAY: Final = 5


def is_publishing_time(now: datetime) -> bool:
    """Whether IRCC publishes at hours like this one; ``now`` is aware."""
    there = now.astimezone(TORONTO)
    return there.weekday() < _SATURDAY and OPENS <= there.time() < CLOSES


def seconds_to_next_look(now: datetime, busy: float, idle: float) -> float:
    """The pause before the next look: ``busy`` in IRCC's hours, ``idle`` outside them."""
    return busy if is_publishing_time(now) else idle
