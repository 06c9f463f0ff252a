"""The outbox in PostgreSQL: notices put in line, claimed, and settled, a batch at a time."""

from __future__ import annotations

import logging
from collections.abc import Sequence
from datetime import datetime

from bot.domain.notices.delivery import Done, GiveUp, Retry
from bot.domain.notices.notice import Broadcast, Notice
from bot.domain.verdicts.verdict import Outcome
from bot.errors import StoreError
from bot.ports import Settlement
from bot.stores.postgres.database import Connection, Database, array_text, execute, json_text, rows
from bot.stores.rows.rows import broadcast_row

_log = logging.getLogger(__name__)


async def open_broadcast(connection: Connection, broadcast: Broadcast) -> None:
    """Open a broadcast; one that exists is left alone."""
    await execute(
        connection,
        "open_broadcast",
        id=broadcast.id,
        facts=json_text(broadcast_row(broadcast)),
        opened=broadcast.opened,
        comes_first=broadcast.topic.comes_first,
    )


async def enqueue(
    database: Database,
    broadcast: str,
    notices: Sequence[Notice],
    cursor: int | None,
    now: datetime,
) -> None:
    """Add notices and move the fan-out's cursor; its end wakes whoever sends."""
    found = await database.row(
        "add_page",
        broadcast=broadcast,
        cursor=cursor,
        now=now,
        chat_ids=array_text([notice.chat_id for notice in notices]),
        priorities=array_text([notice.priority for notice in notices]),
        outcomes=array_text([notice.outcome for notice in notices]),
    )
    if found != (True,):
        raise StoreError(f"there is no broadcast {broadcast!r}")


async def present_term(database: Database) -> int:
    """The term that claims belong to now."""
    ((term,),) = await database.rows("term")
    return int(term)


async def hold_term(database: Database) -> int:
    """Release the claims of every other process; the present term.

    A process that froze may have left a transaction open: its session is ended here, before the
    server would. Whatever of the former one's comes later finds that its term is over, since
    ``Leadership`` has begun another.
    """
    ((term, former),) = await database.rows("hold_term", holder=database.name)
    ended = await database.rows("end_sessions", holders=former)
    if ended:
        _log.warning("who led before left %d transactions half-done; they are ended", len(ended))
    await database.execute("release_claims", term=term, holder=database.name)
    return int(term)


async def claim(
    connection: Connection, term: int, limit: int, now: datetime, until: datetime
) -> list[Notice]:
    """Up to ``limit`` due notices, the oldest broadcast first; none when the term is over."""
    if limit <= 0:
        return []
    claimed: list[Notice] = []
    for serial, broadcast in await rows(connection, "in_line", term=term):
        room = limit - len(claimed)
        taken = await rows(connection, "claim", serial=serial, limit=room, now=now, until=until)
        claimed += [_notice(broadcast, *facts) for facts in taken]
        if not taken:
            await _note_emptied(connection, serial)
        if len(claimed) == limit:
            break
    return claimed


async def _note_emptied(connection: Connection, serial: int) -> None:
    """Pass over a broadcast from now on where nobody waits.

    The lock comes first, in a query of its own, so that the second sees what was added last.
    """
    await execute(connection, "broadcast_locked", serial=serial)
    await execute(connection, "note_emptied", serial=serial)


async def settle(
    database: Database, term: int, settlements: Sequence[Settlement], now: datetime
) -> None:
    """Move what has ended to the records, and put back what is to be sent again.

    What was sent in a term that is over was sent all the same; it is not put back any more.
    """
    ended = [each for each in settlements if not isinstance(each.decision, Retry)]
    again = [(each, each.decision) for each in settlements if isinstance(each.decision, Retry)]
    async with database.connection() as connection:
        if ended:
            await execute(
                connection,
                "finish",
                now=now,
                **_named(ended),
                states=[_state(each) for each in ended],
                messages=[_message(each) for each in ended],
            )
        if again:
            await execute(
                connection,
                "retry",
                term=term,
                **_named([each for each, _ in again]),
                due=[decision.at for _, decision in again],
                attempts=[decision.attempts for _, decision in again],
                in_doubt=[decision.in_doubt for _, decision in again],
            )


def _named(settlements: Sequence[Settlement]) -> dict[str, list[str] | list[int]]:
    return {
        "broadcasts": [each.notice.broadcast for each in settlements],
        "chat_ids": [each.notice.chat_id for each in settlements],
    }


def _state(settlement: Settlement) -> str:
    decision = settlement.decision
    return decision.kind if isinstance(decision, GiveUp) else "sent"


def _message(settlement: Settlement) -> int | None:
    decision = settlement.decision
    return decision.message_id if isinstance(decision, Done) else None


def _notice(
    broadcast: str,
    chat_id: int,
    priority: int,
    outcome: str | None,
    attempts: int,
    doubtful: bool,
) -> Notice:
    told = None if outcome is None else Outcome(outcome)
    return Notice(broadcast, chat_id, priority, told, attempts, doubtful)
