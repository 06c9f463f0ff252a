"""The embedded store: TinyDB, one process, never half a file."""

from __future__ import annotations

import asyncio
from collections.abc import Callable, Collection, Iterable, Mapping, Sequence
from dataclasses import replace
from datetime import date, datetime, timedelta
from pathlib import Path
from types import MappingProxyType
from typing import Any, Final, Self, TypeVar, cast

from tinydb import TinyDB

from bot.domain.draws.draw import number_key
from bot.domain.draws.recording import Known
from bot.domain.notices.notice import Broadcast, Notice
from bot.domain.people.profile import Subscriber
from bot.errors import StoreDamaged
from bot.ports import Backlog, Settlement, Tally, Told
from bot.stores.journaled import JournaledStorage
from bot.stores.opening import open_folder
from bot.stores.rows.rows import Row, draw_from, draw_row, subscriber_from, subscriber_row
from bot.stores.rows.values import BadRow
from bot.stores.state import DRAWS, MEMORIES, SUBSCRIBERS
from bot.stores.storage import PackedStorage
from bot.stores.table import InPlaceTable

_Value = TypeVar("_Value")

COMPACT_AT: Final = 16 * 1024 * 1024
"""How many bytes of journal are worth a new snapshot."""


FORGET_SECONDS: Final = 60.0
"""How long what was removed may still lie in a file: ridding them takes two new snapshots."""


class Database(TinyDB):
    """TinyDB with tables that are changed in place."""

    def table(self, name: str, **options: Any) -> InPlaceTable:
        return InPlaceTable(cast(PackedStorage, self.storage), name, **options)


class TinyStore:
    """``ports.Store`` in this process's memory, with a journal and snapshots in a folder."""

    def __init__(self, storage: PackedStorage) -> None:
        database = Database(storage=lambda: storage)
        self._storage = storage
        self._outbox = storage.state.outbox
        self._subscribers = database.table(SUBSCRIBERS)
        self._draws = database.table(DRAWS)
        self._memories = database.table(MEMORIES)
        self._known: Mapping[str, Known] | None = None

    @classmethod
    def in_memory(cls) -> Self:
        """A store without files, gone when it is closed."""
        return cls(PackedStorage())

    @classmethod
    async def open(
        cls, path: Path, *, compact_at: int = COMPACT_AT, forget_after: float = FORGET_SECONDS
    ) -> Self:
        """The store in a folder, which is made where it is missing.

        A snapshot is written whenever the journal has grown by ``compact_at`` bytes. Raises
        AlreadyRunning, StoreDamaged, StoreTooNew, StoreError; then nothing was changed.
        """
        opened = await asyncio.to_thread(open_folder, path)
        return cls(JournaledStorage(opened, compact_at, forget_after))

    async def close(self) -> None:
        await self._storage.shut()

    # people

    async def subscriber(self, chat_id: int) -> Subscriber | None:
        row = self._subscribers.row(chat_id)
        return None if row is None else _read(subscriber_from, row)

    async def put_subscriber(self, subscriber: Subscriber) -> None:
        self._subscribers.put(subscriber.chat_id, subscriber_row(subscriber))
        await self._storage.durable()

    async def put_subscribers(self, subscribers: Iterable[Subscriber]) -> None:
        with self._storage.together():
            for subscriber in subscribers:
                self._subscribers.put(subscriber.chat_id, subscriber_row(subscriber))
        await self._storage.durable()

    async def change_subscriber(
        self, chat_id: int, change: Callable[[Subscriber], Subscriber]
    ) -> Subscriber | None:
        before = await self.subscriber(chat_id)
        if before is None:
            return None
        after = change(before)
        if after.chat_id != chat_id:
            raise ValueError("a change may not give a subscriber another chat id")
        await self.put_subscriber(after)
        return after

    async def erase_subscriber(self, chat_id: int) -> None:
        self._subscribers.drop(chat_id)
        await self._storage.durable()

    async def move_subscriber(self, old: int, new: int) -> None:
        subscriber = await self.subscriber(old)
        if subscriber is None or old == new:
            return
        moved = subscriber_row(replace(subscriber, chat_id=new))
        self._storage.change(["move", old, new, moved])
        await self._storage.durable()

    async def subscribers_after(
        self, cursor: int, limit: int
    ) -> tuple[list[Subscriber], int | None]:
        chat_ids, onward = self._storage.state.roll.after(cursor, limit)
        page = [await self.subscriber(chat_id) for chat_id in chat_ids]
        return [subscriber for subscriber in page if subscriber is not None], onward

    async def groups(self) -> list[Subscriber]:
        chat_ids = [chat_id for chat_id in self._storage.rows(SUBSCRIBERS) if chat_id < 0]
        found = [await self.subscriber(chat_id) for chat_id in chat_ids]
        return [group for group in found if group is not None]

    async def count_subscribers(self) -> int:
        return len(self._subscribers)

    async def count_active(self) -> int:
        return sum(row["active"] for row in self._subscribers.all())

    # draws

    async def draws(self) -> Mapping[str, Known]:
        if self._known is None:
            known = [_read(draw_from, row) for row in self._draws.all()]
            known.sort(key=lambda each: number_key(each.draw.number))
            self._known = MappingProxyType({each.draw.number: each for each in known})
        return self._known

    async def record(
        self,
        draws: Iterable[Known],
        broadcasts: Iterable[Broadcast],
        memories: Mapping[str, Any] | None = None,
    ) -> None:
        with self._storage.together():
            for known in draws:
                self._draws.put(known.draw.number, draw_row(known))
            for key, value in (memories or {}).items():
                self._memories.put(key, {"value": value})
            self._storage.change(*self._outbox.opening(broadcasts))
        self._known = None
        await self._storage.durable()

    # outbox

    async def unfinished_fan_outs(self) -> list[tuple[Broadcast, int]]:
        return self._outbox.unfinished()

    async def enqueue(
        self, broadcast: str, notices: Sequence[Notice], cursor: int | None, now: datetime
    ) -> None:
        self._storage.change(self._outbox.enqueuing(broadcast, notices, cursor, now))
        await self._storage.durable()

    async def claim(self, limit: int, now: datetime, lease: timedelta) -> list[Notice]:
        tickets = self._outbox.take(limit, now)
        try:
            self._storage.change(*self._outbox.claiming(tickets, now + lease))
        except BaseException:
            self._outbox.put_back(tickets)
            raise
        notices = self._outbox.notices(tickets)
        await self._storage.durable()
        return notices

    async def settle(self, settlements: Sequence[Settlement], now: datetime) -> None:
        self._storage.change(self._outbox.settling(settlements, now))

    async def release_claims(self) -> None:
        self._outbox.line_up()

    async def broadcast(self, broadcast: str) -> Broadcast | None:
        return self._outbox.broadcast(broadcast)

    async def tally(self, broadcast: str) -> Tally | None:
        return self._outbox.tally(broadcast)

    async def backlog(self) -> Backlog:
        return self._outbox.backlog()

    async def told(self, broadcast: str, chat_id: int) -> Told | None:
        return self._outbox.told(broadcast, chat_id)

    async def addressed(self, broadcast: str, chat_ids: Collection[int]) -> set[int]:
        return self._outbox.addressed(broadcast, chat_ids)

    async def prune(self, before: datetime) -> None:
        self._storage.change(self._outbox.pruning(before))
        await self._storage.durable()
        await self._storage.forget()

    async def back_up(self, day: date) -> None:
        await self._storage.back_up(day)

    # small things

    async def recall(self, key: str) -> Any:
        row = self._memories.row(key)
        return None if row is None else row["value"]

    async def remember(self, key: str, value: Any) -> None:
        self._memories.put(key, {"value": value})
        await self._storage.durable()


def _read(reader: Callable[[Row], _Value], row: Row) -> _Value:
    try:
        return reader(row)
    except BadRow as fault:
        raise StoreDamaged(f"the store holds a row that cannot be read: {fault}") from fault
