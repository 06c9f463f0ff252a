"""What to record, and what to tell, of the changes between two readings of IRCC's file."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from datetime import datetime, timedelta
from typing import Final

from bot.domain.draws import Change, ChangeKind, Draw
from bot.domain.notices import Broadcast, draw_broadcast

NEWS_FOR: Final = timedelta(days=7)
"""A draw first seen later than this after its date is recorded and not announced."""


@dataclass(frozen=True, slots=True)
class Known:
    """A draw as recorded: its revision (1 for the first) and when the bot first saw it (UTC)."""

    draw: Draw
    revision: int
    first_seen: datetime


@dataclass(frozen=True, slots=True)
class Plan:
    """What one transaction is to record, and the draws that vanished, which stay recorded."""

    record: tuple[Known, ...] = ()
    announce: tuple[Broadcast, ...] = ()
    vanished: tuple[Draw, ...] = ()


def plan(changes: Iterable[Change], known: Mapping[str, Known], now: datetime) -> Plan:
    """What follows from these changes; nothing is announced where nothing was known before."""
    changes = tuple(changes)
    record = [_known(change, known, now) for change in changes]
    announce = [draw_broadcast(c.draw, 1, now) for c in changes if known and _is_news(c, now)]
    vanished = [c.draw for c in changes if c.kind is ChangeKind.VANISHED]
    return Plan(tuple(k for k in record if k is not None), tuple(announce), tuple(vanished))


def _known(change: Change, known: Mapping[str, Known], now: datetime) -> Known | None:
    match change.kind:
        case ChangeKind.NEW:
            return Known(change.draw, 1, now)
        case ChangeKind.VANISHED:
            return None
        case kind:
            before = known[change.draw.number]
            revision = before.revision + (kind is ChangeKind.CORRECTED)
            return Known(change.draw, revision, before.first_seen)


def _is_news(change: Change, now: datetime) -> bool:
    age = now.date() - change.draw.date
    return change.kind is ChangeKind.NEW and age <= NEWS_FOR
