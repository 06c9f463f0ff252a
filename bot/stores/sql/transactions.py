"""The transactions of a store: people, draws, and the outbox.

A notice that is claimed again before it was settled may have been sent: it is in doubt from then
on. A claim lapses with its lease, and when its holder is known to be gone.
"""

from __future__ import annotations

from collections.abc import Collection, Mapping, Sequence
from datetime import UTC, datetime, timedelta
from typing import Any, Final

from bot.domain.notices.delivery import Done, GiveUp, Retry
from bot.domain.notices.notice import Broadcast, Notice
from bot.domain.verdicts.verdict import Outcome
from bot.errors import StoreError
from bot.ports import Settlement
from bot.stores.rows import broadcast_row
from bot.stores.sql.steps import (
    DRAWS,
    MEMORIES,
    SUBSCRIBERS,
    Document,
    Get,
    Put,
    Remove,
    Transaction,
    ask,
)

PRUNED_AT_ONCE: Final = 5_000
"""How many delivery records one transaction removes: claims do not wait behind more."""

FARTHEST_DUE: Final = timedelta(hours=2)
"""No lease and no pause before another try is longer; Telegram is obeyed for an hour at most."""

_EPOCH: Final = datetime(1970, 1, 1, tzinfo=UTC)
_MICROSECOND: Final = timedelta(microseconds=1)


def micros(moment: datetime) -> int:
    """Microseconds since 1970 (UTC), as a database without a type for instants keeps them."""
    return (moment - _EPOCH) // _MICROSECOND


def stored_instant(stored: datetime | int | None) -> datetime | None:
    """The instant that a database kept, in UTC."""
    return _EPOCH + stored * _MICROSECOND if isinstance(stored, int) else stored


# people


def put_people(documents: Mapping[Any, Document]) -> Transaction[None]:
    """Add or replace subscribers."""
    yield ask("known_again", rows=[[chat_id] for chat_id in documents])
    yield Put(SUBSCRIBERS, documents)


def erase_person(chat_id: int) -> Transaction[None]:
    """Forget a chat, its notices and its delivery records."""
    yield ask("hold_fan_outs")
    for (seat,) in (yield ask("seat_locked", chat_id=chat_id)):
        yield from _erase_seat(seat, chat_id)


def _erase_seat(seat: int, chat_id: int) -> Transaction[None]:
    # In this order, each with its own view of the data: a settlement in another process moves a
    # notice from the first table to the second.
    yield ask("erase_notices", seat=seat)
    yield ask("erase_records", seat=seat)
    yield ask("forget_former_ids", seat=seat)
    yield Remove(SUBSCRIBERS, chat_id)


def move_person(old: int, new: int) -> Transaction[None]:
    """Give a chat its new id; alerts that it got under that id are not sent again."""
    yield ask("hold_fan_outs")
    document = yield Get(SUBSCRIBERS, old)
    if document is None or old == new:
        return
    ((seat,),) = yield ask("seat_locked", chat_id=old)
    for (other,) in (yield ask("seat_locked", chat_id=new)):
        yield ask("inherit_records", heir=seat, seat=other)
        yield ask("drop_inherited", heir=seat)
        yield from _erase_seat(other, new)
    yield ask("known_again", rows=[[new]])
    yield ask("note_former_id", chat_id=old, seat=seat)
    facts = document | {"chat_id": new} if isinstance(document, dict) else document
    yield ask("rename", seat=seat, chat_id=new, facts=facts)


# draws and memories


def record(
    draws: Mapping[Any, Document],
    broadcasts: Sequence[Broadcast],
    memories: Mapping[Any, Document],
    forgotten: Collection[str] = (),
) -> Transaction[None]:
    """Add or replace draws, open broadcasts that are not, remember values, and remove draws."""
    if draws or forgotten:
        yield ask("new_draws_edition")
    if draws:
        yield Put(DRAWS, draws)
    for number in forgotten:
        yield Remove(DRAWS, number)
    for broadcast in broadcasts:
        yield ask(
            "open_broadcast",
            id=broadcast.id,
            facts=broadcast_row(broadcast),
            opened=broadcast.opened,
            comes_first=broadcast.topic.comes_first,
        )
    if memories:
        yield Put(MEMORIES, memories)


# outbox


def enqueue(
    broadcast: str, notices: Sequence[Notice], cursor: int | None, now: datetime
) -> Transaction[None]:
    """Add notices of chats that are known and have none; move the fan-out's cursor, or end it."""
    reached = yield ask("reach", broadcast=broadcast, cursor=cursor, now=now)
    if not reached:
        raise StoreError(f"there is no broadcast {broadcast!r}")
    ((serial,),) = reached
    rows = [[notice.chat_id, notice.priority, notice.outcome] for notice in notices]
    yield ask("add_notices", serial=serial, rows=rows)
    if cursor is None:
        yield ask("wake_senders")


def claim(
    limit: int, now: datetime, until: datetime, term: int | None = None
) -> Transaction[list[Notice]]:
    """Take due notices until their lease ends; none in a term that is over."""
    claimed: list[Notice] = []
    broadcasts = (yield ask("in_line", term=term)) if limit > 0 else []
    if broadcasts:
        yield ask("wake_due", now=now, farthest=now + FARTHEST_DUE)
    for serial, broadcast in broadcasts:
        claimed += yield from _claim_of(serial, broadcast, limit - len(claimed), until)
        if len(claimed) == limit:
            break
    return claimed


def _claim_of(
    serial: int, broadcast: str, limit: int, until: datetime
) -> Transaction[list[Notice]]:
    found = yield ask("next_in_line", serial=serial, limit=limit)
    if not found:
        # A separate query takes the lock, so that the next one sees the last added notices.
        yield ask("broadcast_locked", serial=serial)
        yield ask("note_emptied", serial=serial)
        return []
    yield ask("claim", serial=serial, until=until, rows=[[seat] for seat, *_ in found])
    lapsed = [was_claimed for *_, was_claimed in found].count(True)
    if lapsed:
        yield ask("count_doubts", serial=serial, many=lapsed)
    return [
        Notice(
            broadcast,
            chat_id,
            priority,
            outcome and Outcome(outcome),
            attempts,
            bool(doubtful or claimed),
        )
        for _, chat_id, priority, outcome, attempts, doubtful, claimed in found
    ]


def settle(
    settlements: Sequence[Settlement], now: datetime, term: int | None = None
) -> Transaction[None]:
    """Move settled notices to the records, and requeue those to be sent again.

    In a term that is over, sends are still recorded, but nothing is requeued.
    """
    named = [[each.notice.broadcast, each.notice.chat_id] for each in settlements]
    places = yield ask("places", rows=named)
    ended: dict[tuple[int, int], tuple[str, int | None]] = {}
    for place, serial, seat in places:
        match settlements[place].decision:
            case Done(message_id):
                ended.setdefault((serial, seat), ("sent", message_id))
            case GiveUp(kind):
                ended.setdefault((serial, seat), (kind, None))
            case Retry(due, attempts, in_doubt):
                again = {"due": due, "attempts": attempts, "in_doubt": in_doubt}
                put_back = yield ask("put_back", serial=serial, seat=seat, term=term, **again)
                if put_back and in_doubt:
                    yield ask("count_doubts", serial=serial, many=1)
    if ended:
        taken = yield ask("take_out", rows=[list(place) for place in ended])
        records = [
            [serial, seat, *ended[serial, seat], outcome, now] for serial, seat, outcome in taken
        ]
        yield ask("add_records", rows=records)


def tally_of(broadcast: str) -> Transaction[tuple[Any, ...] | None]:
    """A broadcast's facts, begin, end of fan-out, doubts, how many wait, and records by state."""
    found = yield ask("tally", broadcast=broadcast)
    if not found:
        return None
    ((serial, *standing),) = found
    states = yield ask("tally_states", serial=serial)
    return *standing, {state: (many, first, last) for state, many, first, last in states}


def prune(before: datetime) -> Transaction[bool]:
    """Remove some records of an old finished broadcast, at last itself; whether more is left."""
    for (serial,) in (yield ask("prunable", before=before)):
        removed = yield ask("prune_records", serial=serial, limit=PRUNED_AT_ONCE)
        if len(removed) < PRUNED_AT_ONCE:
            yield ask("prune_broadcast", serial=serial)
        return True
    yield ask("prune_former_ids", before=before)
    return False
