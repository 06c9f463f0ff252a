"""What the operator has to know: facts, put into words by the text layer."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from enum import StrEnum


class IncidentKind(StrEnum):
    """Each has a sentence ``incident-<kind>`` in the locale files."""

    ROW_UNREADABLE = "row_unreadable"
    DRAW_VANISHED = "draw_vanished"
    NAME_UNKNOWN = "name_unknown"
    ALERT_REFUSED = "alert_refused"
    MASS_FAILURE = "mass_failure"


@dataclass(frozen=True, slots=True)
class Incident:
    """One thing gone wrong. ``subject`` tells episodes of one kind apart; no person's facts."""

    kind: IncidentKind
    subject: str
    facts: Mapping[str, object] = field(default_factory=dict)
