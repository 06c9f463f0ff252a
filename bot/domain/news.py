"""What to record, and what to tell, of the changes between two readings of IRCC's file."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from datetime import datetime, timedelta
from typing import Final

from bot.domain.draws import Change, ChangeKind, Draw, number_key
from bot.domain.notices import Broadcast, draw_broadcast

NEWS_FOR: Final = timedelta(days=7)
"""What was missed for longer than this is recorded and not announced."""


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


def plan(
    changes: Iterable[Change],
    known: Mapping[str, Known],
    now: datetime,
    last_read: datetime | None = None,
) -> Plan:
    """What follows from these changes, seen now.

    ``last_read`` is the look before this one, None after a start. A new draw is told where it
    is dated within the last seven days; and, while the watch goes on without a longer gap, where
    it stands above every known one, whatever its date says: IRCC has mistyped dates before
    (#237, #246). Nothing is told where nothing was known before.
    """
    changes = tuple(changes)
    record = [_known(change, known, now) for change in changes]
    news = [c.draw for c in changes if known and _is_news(c, known, now, last_read)]
    vanished = [c.draw for c in changes if c.kind is ChangeKind.VANISHED]
    return Plan(
        tuple(entry for entry in record if entry is not None),
        tuple(draw_broadcast(draw, 1, now) for draw in news),
        tuple(vanished),
    )


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


def _is_news(
    change: Change, known: Mapping[str, Known], now: datetime, last_read: datetime | None
) -> bool:
    if change.kind is not ChangeKind.NEW:
        return False
    if now.date() - change.draw.date <= NEWS_FOR:
        return True
    watched = last_read is not None and now - last_read <= NEWS_FOR
    return watched and number_key(change.draw.number) > max(map(number_key, known))
