"""Whether to believe what the file says of a draw, or to wait.

What is not believed is neither recorded nor told, and looked at again with every look.

| doubt         | of what                                     | until                            |
|---------------|---------------------------------------------|----------------------------------|
| ``FUTURE``    | a day that has not come, named twice over   | the day is near, or corrected    |
| ``REPEATED``  | a new number for facts that are known       | the facts differ                 |
| ``DISPUTED``  | the French file contradicts                 | they agree, or ten minutes on    |
| ``UNCONFIRMED`` | a correction                              | it still stands at the next look |

A draw is not news before it can have been held, and a row under another number is the same
draw, so nobody is told of the first two. The last two only wait a little: one spoilt answer
must not send corrections to everybody.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from datetime import datetime, timedelta
from enum import StrEnum
from typing import Final

from bot.domain.draws import Change, ChangeKind, Draw, facts

AHEAD: Final = timedelta(days=2)
"""A draw dated so far ahead cannot have been held, whatever the time zone."""

AGREEMENT_WITHIN: Final = timedelta(minutes=10)
"""How long the French file's contradiction holds a draw up; then the English one is believed."""


class Doubt(StrEnum):
    """Why a draw is not believed yet."""

    FUTURE = "future"
    REPEATED = "repeated"
    DISPUTED = "disputed"
    UNCONFIRMED = "unconfirmed"

    @property
    def passes_soon(self) -> bool:
        """Whether the next looks decide."""
        return self in (Doubt.DISPUTED, Doubt.UNCONFIRMED)


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
    numbers = {facts(draw): number for number, draw in known.items()}
    contradicted = frozenset(disputed) if known else frozenset()
    found = {}
    for change in changes:
        number = change.draw.number
        like = numbers.get(facts(change.draw), "") if change.kind is ChangeKind.NEW else ""
        before = held.get(number)
        doubt = _doubt(change, now, before, bool(like), number in contradicted)
        if doubt is not None:
            since = now if before is None else before.since
            found[number] = Held(change.draw, doubt, since, like)
    return found


def _doubt(
    change: Change, now: datetime, before: Held | None, repeated: bool, contradicted: bool
) -> Doubt | None:
    if change.kind not in (ChangeKind.NEW, ChangeKind.CORRECTED):
        return None
    if change.draw.date - now.date() > AHEAD:
        return Doubt.FUTURE
    if repeated:
        return Doubt.REPEATED
    if contradicted and (before is None or now - before.since < AGREEMENT_WITHIN):
        return Doubt.DISPUTED
    stood = before is not None and facts(before.draw) == facts(change.draw)
    if change.kind is ChangeKind.CORRECTED and not stood:
        return Doubt.UNCONFIRMED
    return None
