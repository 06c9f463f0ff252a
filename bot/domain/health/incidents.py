"""Incidents that the operator has to know, as facts; the text layer puts them into words."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from enum import StrEnum
from typing import Final


class IncidentKind(StrEnum):
    """Each has a sentence ``incident-<kind>``; one that ends by itself may have a second one,
    ``incident-<kind>-over``, in the locale files. The gravest come first."""

    TELEGRAM_SILENT = "telegram_silent"
    UPDATES_STUCK = "updates_stuck"
    SOURCE_SILENT = "source_silent"
    DELIVERY_FAILING = "delivery_failing"
    DELIVERY_HALTED = "delivery_halted"
    DISK_NEARLY_FULL = "disk_nearly_full"
    ALERT_REFUSED = "alert_refused"
    FILE_SHRUNK = "file_shrunk"
    SOURCE_STALE = "source_stale"
    ROWS_UNREADABLE = "rows_unreadable"
    ROW_UNREADABLE = "row_unreadable"
    ANNOUNCED_AGAIN = "announced_again"
    STORED_ROWS_UNREADABLE = "stored_rows_unreadable"
    FILES_DISAGREE = "files_disagree"
    DRAW_IN_FUTURE = "draw_in_future"
    DRAW_REPEATED = "draw_repeated"
    DRAW_COPIED = "draw_copied"
    DRAW_DOUBTED = "draw_doubted"
    FILE_DOUBTED = "file_doubted"
    FILE_SWINGS = "file_swings"
    FILE_UNTIDY = "file_untidy"
    DRAW_FLAWED = "draw_flawed"
    DRAW_VANISHED = "draw_vanished"
    NAME_UNKNOWN = "name_unknown"
    LABEL_UNKNOWN = "label_unknown"
    TIMES_UNREADABLE = "times_unreadable"
    LOOP_FAILED = "loop_failed"
    CLOCK_SET = "clock_set"
    MARKUP_REFUSED = "markup_refused"
    UPDATE_UNREADABLE = "update_unreadable"


GRAVEST_FIRST: Final = tuple(IncidentKind)
_LEAST_GRAVE: Final = IncidentKind.DISK_NEARLY_FULL

EVENTS: Final = frozenset(
    {
        IncidentKind.ALERT_REFUSED,
        IncidentKind.CLOCK_SET,
        IncidentKind.LOOP_FAILED,
        IncidentKind.MARKUP_REFUSED,
        IncidentKind.UPDATE_UNREADABLE,
    }
)
"""Kinds that happen at a moment; the others last until they end."""


@dataclass(frozen=True, slots=True)
class Incident:
    """One thing gone wrong. ``subject`` tells episodes of one kind apart; no person's facts.

    A fact ``question`` names the question to the operator, if there is one.
    """

    kind: IncidentKind
    subject: str
    facts: Mapping[str, object] = field(default_factory=dict)


def is_grave(kind: IncidentKind) -> bool:
    """Whether incidents of this kind stop all alerts or answers."""
    return GRAVEST_FIRST.index(kind) <= GRAVEST_FIRST.index(_LEAST_GRAVE)
