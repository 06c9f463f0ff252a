"""The store in PostgreSQL, for as many processes as there are."""

from __future__ import annotations

from collections.abc import Callable, Collection, Iterable, Mapping, Sequence
from dataclasses import replace
from datetime import date, datetime, timedelta
from math import inf
from time import monotonic
from types import MappingProxyType
from typing import Any, Final, Self, TypeVar

from bot.domain.draws.draw import number_key
from bot.domain.draws.recording import Known
from bot.domain.notices.notice import Broadcast, Notice
from bot.domain.people.profile import Subscriber
from bot.errors import StoreDamaged
from bot.ports import Backlog, Settlement, Tally, Told
from bot.stores.postgres import outbox as postgres_outbox
from bot.stores.postgres.database import Connection, Database, execute, json_text, row
from bot.stores.postgres.migrations import migrate
from bot.stores.rows.kept import kept_subscriber
from bot.stores.rows.rows import (
    Row,
    broadcast_from,
    draw_from,
    draw_row,
    subscriber_row,
)
from bot.stores.rows.values import BadRow

_Value = TypeVar("_Value")

LOOK_SECONDS: Final = 0.5
"""How long it may take until draws that another process recorded are seen in this one."""


class PostgresStore:
    """``ports.Store`` in a PostgreSQL database."""

    def __init__(self, database: Database, term: int) -> None:
        """``term``: the one in which it may claim; ``release_claims`` takes up the present one."""
        self._database = database
        self._term = term
        self._edition = 0
        self._looked = self._outdated = -inf
        # Whoever is handed a broadcast is about to ask for its draw: what was read of the draws
        # before that moment may lack it.
        self._draws: Mapping[str, Known] = MappingProxyType({})

    @classmethod
    async def open(cls, url: str) -> Self:
        """The store at a ``postgresql://`` URL, its schema brought up to date.

        Raises SettingsError, StoreTooNew, StoreError.
        """
        database = await Database.open(url)
        try:
            await migrate(database)
            return cls(database, await postgres_outbox.present_term(database))
        except BaseException:
            await database.close()
            raise

    async def close(self) -> None:
        await self._database.close()

    # people

    async def subscriber(self, chat_id: int) -> Subscriber | None:
        found = await self._database.row("subscriber", chat_id=chat_id)
        return None if found is None else kept_subscriber(found[0])

    async def put_subscriber(self, subscriber: Subscriber) -> None:
        await self.put_subscribers([subscriber])

    async def put_subscribers(self, subscribers: Iterable[Subscriber]) -> None:
        facts = {each.chat_id: json_text(subscriber_row(each)) for each in subscribers}
        await self._database.execute(
            "put_subscribers", chat_ids=list(facts), facts=list(facts.values())
        )

    async def change_subscriber(
        self, chat_id: int, change: Callable[[Subscriber], Subscriber]
    ) -> Subscriber | None:
        async with self._database.transaction() as connection:
            found = await row(connection, "subscriber_locked", chat_id=chat_id)
            if found is None:
                return None
            after = change(kept_subscriber(found[0]))
            if after.chat_id != chat_id:
                raise ValueError("a change may not give a subscriber another chat id")
            facts = json_text(subscriber_row(after))
            await execute(connection, "replace_subscriber", chat_id=chat_id, facts=facts)
            return after

    async def erase_subscriber(self, chat_id: int) -> None:
        async with self._database.transaction() as connection:
            await execute(connection, "hold_fan_outs")
            seat = await _seat(connection, chat_id)
            if seat is not None:
                await _erase(connection, seat)
            await execute(connection, "forget_former_chat", chat_id=chat_id)

    async def move_subscriber(self, old: int, new: int) -> None:
        async with self._database.transaction() as connection:
            await execute(connection, "hold_fan_outs")
            found = await row(connection, "subscriber_locked", chat_id=old)
            seat = await _seat(connection, old)
            if found is None or seat is None or old == new:
                return
            other = await _seat(connection, new)
            if other is not None:
                await execute(connection, "inherit", heir=seat, seat=other)
                await _erase(connection, other)
            moved = replace(kept_subscriber(found[0]), chat_id=new)
            facts = json_text(subscriber_row(moved))
            await execute(connection, "rename", old=old, new=new, seat=seat, facts=facts)

    async def subscribers_after(
        self, cursor: int, limit: int
    ) -> tuple[list[Subscriber], int | None]:
        found = await self._database.rows("subscribers_after", seat=cursor, limit=limit)
        ((page, last, has_more),) = found
        return [kept_subscriber(facts) for facts in page or ()], last if has_more else None

    async def groups(self) -> list[Subscriber]:
        found = await self._database.rows("groups")
        return [kept_subscriber(facts) for (facts,) in found]

    async def count_subscribers(self) -> int:
        found = await self._database.rows("count_subscribers")
        return int(found[0][0])

    async def count_active(self) -> int:
        found = await self._database.rows("count_active")
        return int(found[0][0])

    # draws

    async def draws(self) -> Mapping[str, Known]:
        now = monotonic()
        if self._looked > max(now - LOOK_SECONDS, self._outdated):
            return self._draws
        ((edition,),) = await self._database.rows("draws_edition")
        if edition != self._edition:
            # What changes between the two queries is read again at the next look.
            known = [_read(draw_from, facts) for (facts,) in await self._database.rows("draws")]
            known.sort(key=lambda each: number_key(each.draw.number))
            self._draws = MappingProxyType({each.draw.number: each for each in known})
            self._edition = edition
        self._looked = now
        return self._draws

    async def record(
        self,
        draws: Iterable[Known],
        broadcasts: Iterable[Broadcast],
        memories: Mapping[str, Any] | None = None,
    ) -> None:
        facts = {known.draw.number: json_text(draw_row(known)) for known in draws}
        opened = list(broadcasts)
        async with self._database.transaction() as connection:
            if facts:
                await execute(connection, "new_draws_edition")
                numbers, written = list(facts), list(facts.values())
                await execute(connection, "put_draws", numbers=numbers, facts=written)
            for broadcast in opened:
                await postgres_outbox.open_broadcast(connection, broadcast)
            for key, value in (memories or {}).items():
                await execute(connection, "remember", key=key, value=json_text(value))
        self._outdated = monotonic()

    # outbox

    async def unfinished_fan_outs(self) -> list[tuple[Broadcast, int]]:
        found = await self._database.rows("unfinished_fan_outs")
        self._outdated = monotonic()
        return [(_read(broadcast_from, facts), reached) for facts, reached in found]

    async def enqueue(
        self, broadcast: str, notices: Sequence[Notice], cursor: int | None, now: datetime
    ) -> None:
        await postgres_outbox.enqueue(self._database, broadcast, notices, cursor, now)

    async def claim(self, limit: int, now: datetime, lease: timedelta) -> list[Notice]:
        async with self._database.transaction() as connection:
            return await postgres_outbox.claim(connection, self._term, limit, now, now + lease)

    async def settle(self, settlements: Sequence[Settlement], now: datetime) -> None:
        await postgres_outbox.settle(self._database, self._term, settlements, now)

    async def release_claims(self) -> None:
        self._term = await postgres_outbox.hold_term(self._database)

    async def broadcast(self, broadcast: str) -> Broadcast | None:
        found = await self._database.row("broadcast", broadcast=broadcast)
        self._outdated = monotonic()
        return None if found is None else _read(broadcast_from, found[0])

    async def tally(self, broadcast: str) -> Tally | None:
        found = await self._database.row("tally", broadcast=broadcast)
        if found is None:
            return None
        facts, fanned_out, waiting, doubts, first_sent, last_sent, by_state = found
        sent = by_state.pop("sent", 0)
        told = _read(broadcast_from, facts)
        return Tally(told, fanned_out, waiting, sent, by_state, doubts, first_sent, last_sent)

    async def backlog(self) -> Backlog:
        ((waiting, since),) = await self._database.rows("backlog")
        return Backlog(waiting, since)

    async def told(self, broadcast: str, chat_id: int) -> Told | None:
        found = await self._database.row("told", broadcast=broadcast, chat_id=chat_id)
        return None if found is None else Told(chat_id, found[0] or "", found[1])

    async def addressed(self, broadcast: str, chat_ids: Collection[int]) -> set[int]:
        found = await self._database.rows("addressed", broadcast=broadcast, chat_ids=list(chat_ids))
        return {chat_id for (chat_id,) in found}

    async def prune(self, before: datetime) -> None:
        await self._database.execute("prune", before=before)
        await self._database.execute("prune_former_chats", before=before)

    async def back_up(self, day: date) -> None:
        """The server's own backups are better than any of ours."""

    # small things

    async def recall(self, key: str) -> Any:
        found = await self._database.row("recall", key=key)
        return None if found is None else found[0]

    async def remember(self, key: str, value: Any) -> None:
        await self._database.execute("remember", key=key, value=json_text(value))


async def _seat(connection: Connection, chat_id: int) -> int | None:
    found = await row(connection, "seat_locked", chat_id=chat_id)
    return None if found is None else found[0]


async def _erase(connection: Connection, seat: int) -> None:
    # In this order, each with its own view of the data: a settlement under way moves a notice
    # from the one to the other.
    await execute(connection, "erase_notices", seat=seat)
    await execute(connection, "erase_records", seat=seat)
    await execute(connection, "erase_seat", seat=seat)


def _read(reader: Callable[[Row], _Value], facts: Row) -> _Value:
    try:
        return reader(facts)
    except BadRow as fault:
        raise StoreDamaged(f"the store holds a row that cannot be read: {fault}") from fault
