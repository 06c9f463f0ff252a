"""A draw (IRCC: *round of invitations*), its pool, and what changed between two readings."""

from __future__ import annotations

import re
from collections.abc import Iterable, Mapping
from dataclasses import dataclass, replace
from datetime import date, datetime
from difflib import SequenceMatcher
from enum import StrEnum

from bot.domain.draws.categories import UNKNOWN, classify
from bot.rules import rules_on

SAME_NAME = 0.9
"""Names at least so alike, of 1, are one name with a slip; "…, rural" after a name is not."""

BANDS: tuple[tuple[int, int], ...] = (
    (601, 1200),
    (501, 600),
    (491, 500),
    (481, 490),
    (471, 480),
    (461, 470),
    (451, 460),
    (441, 450),
    (431, 440),
    (421, 430),
    (411, 420),
    (401, 410),
    (351, 400),
    (301, 350),
    (0, 300),
)
"""The score bands that IRCC counts the pool in, highest first, without its sub-totals."""


@dataclass(frozen=True, slots=True)
class Pool:
    """How many candidates were in each of ``BANDS``; the snapshot precedes the draw.

    ``as_of`` is the day that IRCC gives, or None where it cannot be read.
    """

    as_of: date | None
    counts: tuple[int, ...]
    total: int


class Note(StrEnum):
    """A fault of one value in a row that is otherwise sound."""

    TIE_BREAK_MISSING = "tie_break_missing"
    TIE_BREAK_UNREADABLE = "tie_break_unreadable"
    TIE_BREAK_NO_YEAR = "tie_break_no_year"
    TIE_BREAK_AM_PM = "tie_break_am_pm"
    TIE_BREAK_AFTER_DRAW = "tie_break_after_draw"
    TIE_BREAK_TOO_OLD = "tie_break_too_old"
    RAN_AT_UNREADABLE = "ran_at_unreadable"
    RAN_AT_OTHER_DAY = "ran_at_other_day"
    POOL_UNREADABLE = "pool_unreadable"
    UNUSUAL = "unusual"


@dataclass(frozen=True, slots=True)
class Draw:
    """One draw as published.

    ``number`` is text, because #91a and #91b exist. ``date`` is the calendar day that IRCC
    gives; ``ran_at`` and ``tie_break`` are instants in UTC. ``invited`` names the programmes
    whose candidates the draw addressed, as published. ``tie_break`` is None if it is not
    known; ``everyone_at_cutoff`` says whether the draw had one.
    """

    number: str
    date: date
    name: str
    size: int
    cutoff: int
    tie_break: datetime | None = None
    ran_at: datetime | None = None
    invited: str = ""
    url: str = ""
    pool: Pool | None = None
    notes: tuple[Note, ...] = ()
    name_fr: str | None = None

    @property
    def everyone_at_cutoff(self) -> bool:
        """Whether the draw was held before there was a tie-breaking rule."""
        return not rules_on(self.date).periods.tie_break


class ChangeKind(StrEnum):
    """What happened to a draw between two readings of the file."""

    NEW = "new"
    CORRECTED = "corrected"
    REWORDED = "reworded"
    VANISHED = "vanished"


@dataclass(frozen=True, slots=True)
class Change:
    """A draw that has changed; ``before`` is None for a new one."""

    kind: ChangeKind
    draw: Draw
    before: Draw | None = None


_NUMBER = re.compile(r"([0-9]{1,6})([a-z]?)")


def number_key(number: str) -> tuple[int, str]:
    """The order of draw numbers: 9, 91a, 91b, 92. Raises ValueError for anything else."""
    match = _NUMBER.fullmatch(number)
    if match is None:
        raise ValueError(f"not a draw number: {number!r}")
    return int(match[1]), match[2]


def facts(draw: Draw) -> tuple[object, ...]:
    """The facts that matter to subscribers if they are corrected; a new name alone does not."""
    return (draw.date, draw.size, draw.cutoff, draw.tie_break, classify(draw.name).key)


def detect(known: Mapping[str, Draw], published: Iterable[Draw]) -> tuple[Change, ...]:
    """The draws that are new, corrected, reworded or gone, oldest first.

    Compares parsed content, never bytes; a draw that vanished is reported, not removed. A
    French name that is known stays, since the French file may be out of reach; so do a
    tie-break that can no longer be read, a name that only a slip makes meaningless, and the
    remark on unusual figures while they are the same.
    """
    changes = []
    seen = set()
    for draw in published:
        seen.add(draw.number)
        before = known.get(draw.number)
        if before is None:
            changes.append(Change(ChangeKind.NEW, draw))
            continue
        after = _with_what_stays(draw, before)
        if after != before:
            is_reworded = facts(after) == facts(before)
            kind = ChangeKind.REWORDED if is_reworded else ChangeKind.CORRECTED
            changes.append(Change(kind, after, before))
    changes += [
        Change(ChangeKind.VANISHED, draw, draw)
        for number, draw in known.items()
        if number not in seen
    ]
    return tuple(sorted(changes, key=lambda change: number_key(change.draw.number)))


def _with_what_stays(draw: Draw, before: Draw) -> Draw:
    names = draw.name.casefold(), before.name.casefold()
    # A name that means nothing is a misspelling of the known one, if they are alike.
    is_slip = (
        classify(draw.name) == UNKNOWN != classify(before.name)
        and SequenceMatcher(None, *names).ratio() >= SAME_NAME
    )
    draw = replace(
        draw,
        name=before.name if is_slip else draw.name,
        name_fr=draw.name_fr or before.name_fr,
        tie_break=draw.tie_break or before.tie_break,
    )
    if Note.UNUSUAL in before.notes and facts(draw) == facts(before):
        return replace(draw, notes=(*draw.notes, Note.UNUSUAL))
    return draw
