"""Which changes between two readings of IRCC's file to record, and which to announce."""

from __future__ import annotations

from collections.abc import Collection, Iterable, Mapping
from dataclasses import dataclass, field, replace
from datetime import datetime, timedelta
from typing import Final

from bot.domain.draws.doubts import NO_PAST, Held, Past, corrected_numbers, doubted
from bot.domain.draws.draw import Change, ChangeKind, Draw, Note, number_key

NEWS_FOR: Final = timedelta(days=7)
"""A draw that was missed for longer is recorded and not announced."""

RENUMBERED: Final = "renumbered"
"""The store's key of the numbers that IRCC has corrected, with the right ones."""


@dataclass(frozen=True, slots=True)
class Known:
    """A draw as recorded: its revision (1 for the first) and when the bot first saw it (UTC)."""

    draw: Draw
    revision: int
    first_seen: datetime


@dataclass(frozen=True, slots=True)
class Plan:
    """What one transaction is to record and to announce.

    ``corrected`` are the draws before their correction, as they were announced. ``held`` are not
    believed yet, by number. What vanished from the file stays recorded, except under a number that
    was corrected: ``renumbered`` are the new numbers by the old ones.
    """

    record: tuple[Known, ...] = ()
    announce: tuple[Known, ...] = ()
    corrected: tuple[Known, ...] = ()
    held: Mapping[str, Held] = field(default_factory=dict)
    renumbered: Mapping[str, str] = field(default_factory=dict)


def plan(
    changes: Iterable[Change],
    known: Mapping[str, Known],
    now: datetime,
    last_read: datetime | None = None,
    *,
    held: Mapping[str, Held] | None = None,
    disputed: Collection[str] = (),
    announced: Collection[str] = (),
    past: Past = NO_PAST,
) -> Plan:
    """The plan for these changes, seen now.

    ``last_read`` is the previous successful poll, or None before the first one. A new draw is
    announced if it is dated within the last seven days. If the last poll was as recent, a draw
    with a number above every known one is announced whatever its date: IRCC has mistyped dates
    before (#237, #246). A correction is announced if its draw was ``announced``. With no known
    draw, nothing is announced. ``held`` are the draws in doubt at the last poll; the French file
    contradicts the ``disputed``. A draw that was implausible gets a remark if it is believed only
    because it stayed in the file. A draw whose number was corrected is recorded under the new one
    and not announced again.
    """
    changes = tuple(changes)
    draws = {number: entry.draw for number, entry in known.items()}
    doubts = doubted(changes, draws, now, held or {}, disputed, past)
    renumbered = corrected_numbers(doubts, draws, now)
    seen_before = {right: known[wrong].first_seen for wrong, right in renumbered.items()}
    doubts = {number: entry for number, entry in doubts.items() if number not in seen_before}
    believed = [change for change in changes if change.draw.number not in doubts]
    new = {
        c.draw.number
        for c in believed
        if known and c.draw.number not in seen_before and _is_news(c, known, now, last_read)
    }
    corrected = {
        c.draw.number
        for c in believed
        if c.kind is ChangeKind.CORRECTED and c.draw.number in announced
    }
    # The draws believed because they stayed in the file, without an answer of the operator.
    remarked = {
        number
        for number, entry in (held or {}).items()
        if number not in doubts
        and entry.doubt.leaves_a_remark
        and entry.question not in past.answers
    }
    record = [
        _known(change, known, seen_before.get(change.draw.number, now), remarked)
        for change in believed
        if change.kind is not ChangeKind.VANISHED
    ]
    return Plan(
        record=tuple(record),
        announce=tuple(entry for entry in record if entry.draw.number in new | corrected),
        corrected=tuple(known[number] for number in known if number in corrected),
        held=doubts,
        renumbered=renumbered,
    )


def _known(
    change: Change, known: Mapping[str, Known], seen: datetime, remarked: Collection[str]
) -> Known:
    """The draw as it is to be stored; a new one was first ``seen`` then."""
    draw, before = change.draw, known.get(change.draw.number)
    if draw.number in remarked:
        draw = replace(draw, notes=(*draw.notes, Note.UNUSUAL))
    if before is None:
        return Known(draw, 1, seen)
    revision = before.revision + (change.kind is ChangeKind.CORRECTED)
    return Known(draw, revision, before.first_seen)


def _is_news(
    change: Change, known: Mapping[str, Known], now: datetime, last_read: datetime | None
) -> bool:
    if change.kind is not ChangeKind.NEW:
        return False
    if now.date() - change.draw.date <= NEWS_FOR:
        return True
    watched = last_read is not None and now - last_read <= NEWS_FOR
    return watched and number_key(change.draw.number) > max(map(number_key, known))
