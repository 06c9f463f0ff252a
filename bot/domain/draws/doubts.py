"""Whether to believe what the file says of a draw, or to wait.

What is not believed is neither recorded nor told, and looked at again with every look.

| doubt         | of what                                     | until                            |
|---------------|---------------------------------------------|----------------------------------|
| ``FUTURE``    | a day that has not come, named twice over   | the day is near, or corrected    |
| ``REPEATED``  | known facts, whose old number is gone       | the facts differ                 |
| ``COPIED``    | known facts, whose old number is still there | it still stands at the next look |
| ``DISPUTED``  | the French file contradicts                 | they agree, or ten minutes on    |
| ``UNCONFIRMED`` | a correction                              | it still stands at the next look |

A draw is not news before it can have been held, and a row that only changed its number is the
same draw, so nobody is told of the first two. The others only wait a little: one spoilt answer
must not announce a draw twice, or send corrections to everybody.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from datetime import datetime, timedelta
from enum import StrEnum
from typing import Final

from bot.domain.draws.draw import Change, ChangeKind, Draw, facts

AHEAD: Final = timedelta(days=2)
"""A draw dated so far ahead cannot have been held, whatever the time zone."""

AGREEMENT_WITHIN: Final = timedelta(minutes=10)
"""How long the French file's contradiction holds a draw up; then the English one is believed."""


class Doubt(StrEnum):
    """Why a draw is not believed yet."""

    FUTURE = "future"
    REPEATED = "repeated"
    COPIED = "copied"
    DISPUTED = "disputed"
    UNCONFIRMED = "unconfirmed"

    @property
    def passes_soon(self) -> bool:
        """Whether the next looks decide."""
        return self in (Doubt.COPIED, Doubt.DISPUTED, Doubt.UNCONFIRMED)


@dataclass(frozen=True, slots=True)
class Held:
    """A draw that is held back since then (UTC). ``like`` is the number of a draw it repeats."""

    draw: Draw
    doubt: Doubt
    since: datetime
    like: str = ""


def doubted(
    changes: Iterable[Change],
    known: Mapping[str, Draw],
    now: datetime,
    held: Mapping[str, Held],
    disputed: Iterable[str],
) -> dict[str, Held]:
    """The changed draws to hold back now, by number; ``held`` are those held back so far."""
    changes = tuple(changes)
    numbers = {facts(draw): number for number, draw in known.items()}
    gone = {change.draw.number for change in changes if change.kind is ChangeKind.VANISHED}
    contradicted = frozenset(disputed) if known else frozenset()
    found = {}
    for change in changes:
        number, before = change.draw.number, held.get(change.draw.number)
        like = numbers.get(facts(change.draw), "") if change.kind is ChangeKind.NEW else ""
        doubt = (
            _of_its_day(change, now)
            or _of_its_number(change, before, like, like in gone)
            or _of_its_facts(change, before, now, number in contradicted)
        )
        if doubt is not None:
            since = now if before is None else before.since
            found[number] = Held(change.draw, doubt, since, like)
    return found


def _of_its_day(change: Change, now: datetime) -> Doubt | None:
    told = change.kind in (ChangeKind.NEW, ChangeKind.CORRECTED)
    return Doubt.FUTURE if told and change.draw.date - now.date() > AHEAD else None


def _of_its_number(change: Change, before: Held | None, like: str, gone: bool) -> Doubt | None:
    if not like:
        return None
    if gone:
        return Doubt.REPEATED
    return None if _stood(change, before) else Doubt.COPIED


def _of_its_facts(
    change: Change, before: Held | None, now: datetime, contradicted: bool
) -> Doubt | None:
    if change.kind not in (ChangeKind.NEW, ChangeKind.CORRECTED):
        return None
    if contradicted and (before is None or now - before.since < AGREEMENT_WITHIN):
        return Doubt.DISPUTED
    if change.kind is ChangeKind.CORRECTED and not _stood(change, before):
        return Doubt.UNCONFIRMED
    return None


def _stood(change: Change, before: Held | None) -> bool:
    """Whether the last look brought the same facts."""
    return before is not None and facts(before.draw) == facts(change.draw)
