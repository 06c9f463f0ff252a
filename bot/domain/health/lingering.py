"""Incidents of the file's content that come and go, as one each.

IRCC's servers may give two versions of the file in turn, and a fault in one of them would begin
and end with every poll. So an incident that has ended lingers for a while. The first end of
one whose end the operator hears of is told at once; only when it comes back does it linger too.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from datetime import datetime, timedelta
from typing import Final

from bot.domain.health.incidents import Incident, IncidentKind

LINGERS: Final = timedelta(minutes=30)
_END_IS_TOLD: Final = frozenset({IncidentKind.FILE_SHRUNK, IncidentKind.ROWS_UNREADABLE})

Key = tuple[IncidentKind, str]


@dataclass(frozen=True, slots=True)
class Lingering:
    """An incident, when (UTC) it was last found, whether it still is, and how often it began."""

    incident: Incident
    last: datetime
    there: bool = True
    begun: int = 1


def linger(
    before: Mapping[Key, Lingering], found: Iterable[Incident], now: datetime
) -> dict[Key, Lingering]:
    """The incidents found now and those found lately, to be kept for the next poll."""
    remembered = {
        key: Lingering(entry.incident, entry.last, there=False, begun=entry.begun)
        for key, entry in before.items()
        if timedelta() <= now - entry.last < LINGERS
    }
    for incident in found:
        key, last = (incident.kind, incident.subject), before.get((incident.kind, incident.subject))
        begun = 1 if last is None else last.begun + (not last.there)
        remembered[key] = Lingering(incident, now, begun=begun)
    return remembered


def lasting(remembered: Mapping[Key, Lingering]) -> list[Incident]:
    """The open incidents, found now or lingering."""
    return [
        entry.incident
        for (kind, _), entry in remembered.items()
        if entry.there or kind not in _END_IS_TOLD or entry.begun > 1
    ]
