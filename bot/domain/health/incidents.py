"""What the operator has to know: facts, put into words by the text layer."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from enum import StrEnum


class IncidentKind(StrEnum):
    """Each has a sentence ``incident-<kind>``; one that ends by itself may have a second one,
    ``incident-<kind>-over``, in the locale files."""

    SOURCE_SILENT = "source_silent"
    SOURCE_STALE = "source_stale"
    FILE_SHRUNK = "file_shrunk"
    FILES_DISAGREE = "files_disagree"
    ROWS_UNREADABLE = "rows_unreadable"
    ROW_UNREADABLE = "row_unreadable"
    DRAW_VANISHED = "draw_vanished"
    DRAW_IN_FUTURE = "draw_in_future"
    DRAW_REPEATED = "draw_repeated"
    DRAW_COPIED = "draw_copied"
    DRAW_FLAWED = "draw_flawed"
    NAME_UNKNOWN = "name_unknown"
    ALERT_REFUSED = "alert_refused"
    MASS_FAILURE = "mass_failure"
    DELIVERY_FAILING = "delivery_failing"
    DISK_NEARLY_FULL = "disk_nearly_full"


@dataclass(frozen=True, slots=True)
class Incident:
    """One thing gone wrong. ``subject`` tells episodes of one kind apart; no person's facts."""

    kind: IncidentKind
    subject: str
    facts: Mapping[str, object] = field(default_factory=dict)
