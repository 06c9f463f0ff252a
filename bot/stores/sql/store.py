"""``ports.Store`` by transactions, whichever database runs them."""

from __future__ import annotations

import asyncio
import logging
from abc import ABC, abstractmethod
from collections import Counter
from collections.abc import Callable, Collection, Iterable, Mapping, Sequence
from datetime import datetime
from types import MappingProxyType
from typing import Any, Final, TypeVar

from bot.domain.draws.draw import number_key
from bot.domain.draws.recording import Known
from bot.domain.notices.notice import Broadcast, Notice
from bot.domain.people.profile import Subscriber
from bot.errors import RowUnreadable
from bot.ports import Backlog, Census, Tally, Told, UnreadableRow
from bot.stores.rows import (
    BadRow,
    broadcast_from,
    draw_from,
    draw_row,
    in_present_form,
    stored_subscriber,
    subscriber_from,
    subscriber_row,
    with_form,
)
from bot.stores.sql import transactions
from bot.stores.sql.steps import (
    DRAWS,
    MEMORIES,
    SUBSCRIBERS,
    Count,
    Document,
    Get,
    GetAll,
    Key,
    Put,
    Transaction,
    ask,
    one_step,
)
from bot.stores.sql.transactions import stored_instant

log = logging.getLogger(__name__)

_Value = TypeVar("_Value")
_Result = TypeVar("_Result")

BROADCASTS: Final = "broadcasts"
_PAGE: Final = 1000
_READ_AT_ONCE: Final = 50
"""Rows read before others have their turn: about 1 ms."""

_READERS: Final[Mapping[str, Callable[[object], object]]] = {
    SUBSCRIBERS: subscriber_from,
    DRAWS: draw_from,
    BROADCASTS: broadcast_from,
}


class SqlStore(ABC):
    """Base of both stores; a subclass runs the transactions.

    A row that cannot be read is kept unchanged, left out of every result, and noted.
    """

    def __init__(self) -> None:
        self._unreadable: dict[tuple[str, Key], UnreadableRow] = {}
        self._has_read_everybody = False

    @abstractmethod
    async def _write(self, transaction: Transaction[_Result], *, lazy: bool = False) -> _Result:
        """Run a transaction; a lazy one may return before it is on the disk."""

    @abstractmethod
    async def _read(self, transaction: Transaction[_Result]) -> _Result:
        """Run a transaction that reads a few rows."""

    @abstractmethod
    async def _read_all(self, transaction: Transaction[_Result]) -> _Result:
        """Run a transaction that may read every row."""

    @abstractmethod
    def _is_sound(self, stored: Any) -> bool:
        """Whether the database kept a document without damage."""

    @abstractmethod
    def _document(self, stored: Any) -> Document:
        """Decode a document as the database keeps it."""

    async def _rows(self, query: str, **parameters: Any) -> list[tuple[Any, ...]]:
        rows: list[tuple[Any, ...]] = await self._read(one_step(ask(query, **parameters)))
        return rows

    # people

    async def subscriber(self, chat_id: int) -> Subscriber | None:
        document = await self._read(one_step(Get(SUBSCRIBERS, chat_id)))
        return None if document is None else self._person(chat_id, document)

    async def put_subscriber(self, subscriber: Subscriber) -> None:
        await self.put_subscribers([subscriber])

    async def put_subscribers(self, subscribers: Iterable[Subscriber]) -> None:
        documents = {each.chat_id: _person_document(each) for each in subscribers}
        await self._write(transactions.put_people(documents))

    async def change_subscriber(
        self, chat_id: int, change: Callable[[Subscriber], Subscriber]
    ) -> Subscriber | None:
        changed: list[Subscriber] = []

        def changed_document(before: Document) -> Document:
            after = change(self._person(chat_id, before))
            if after.chat_id != chat_id:
                raise ValueError("a change may not give a subscriber another chat id")
            changed.append(after)
            return _person_document(after)

        await self._write(transactions.change_person(chat_id, changed_document))
        return changed[-1] if changed else None

    async def erase_subscriber(self, chat_id: int) -> None:
        await self._write(transactions.erase_person(chat_id))

    async def move_subscriber(self, old: int, new: int) -> None:
        await self._write(transactions.move_person(old, new))

    async def subscribers_after(
        self, cursor: int, limit: int
    ) -> tuple[list[Subscriber], int | None]:
        found = await self._rows("subscribers_after", seat=cursor, limit=limit + 1)
        people = []
        for place, (_, chat_id, facts) in enumerate(found[:limit]):
            if place % _READ_AT_ONCE == 0:
                await asyncio.sleep(0)
            person = self._stored_person(chat_id, facts)
            if person is not None:
                people.append(person)
        if len(found) > limit:
            return people, found[limit - 1][0]
        self._has_read_everybody = True
        return people, None

    async def groups(self) -> list[Subscriber]:
        found = await self._rows("groups")
        page = [self._readable(SUBSCRIBERS, chat_id, facts) for chat_id, facts in found]
        return [group for group in page if group is not None]

    async def count_subscribers(self) -> int:
        count: int = await self._read_all(one_step(Count(SUBSCRIBERS)))
        return count

    async def census(self) -> Census:
        rows = await self._read_all(one_step(ask("census")))
        languages: Counter[str] = Counter()
        people = stopped = unreachable = groups = 0
        for language, is_active, cannot_be_reached, is_group, count in rows:
            if is_active:
                languages[language] += count
                people += 0 if is_group else count
                groups += count if is_group else 0
            elif cannot_be_reached:
                unreachable += count
            else:
                stopped += count
        return Census(people, groups, stopped, unreachable, languages)

    # draws

    async def record(
        self,
        draws: Iterable[Known],
        broadcasts: Iterable[Broadcast],
        memories: Mapping[str, Any] | None = None,
        forgotten: Collection[str] = (),
    ) -> None:
        documents = {known.draw.number: with_form(draw_row(known)) for known in draws}
        remembered = {key: _memory(key, value) for key, value in (memories or {}).items()}
        await self._write(transactions.record(documents, list(broadcasts), remembered, forgotten))

    async def _recorded(self) -> Mapping[str, Known]:
        """Every draw that can be read, oldest first."""
        documents = await self._read(one_step(GetAll(DRAWS)))
        read = [self._readable(DRAWS, str(each.get("number")), each) for each in documents]
        known: list[Known] = [each for each in read if each is not None]
        known.sort(key=lambda each: number_key(each.draw.number))
        return MappingProxyType({each.draw.number: each for each in known})

    # outbox

    async def unfinished_fan_outs(self) -> list[tuple[Broadcast, int]]:
        found = await self._rows("unfinished_fan_outs")
        read = [(self._readable(BROADCASTS, key, facts), at) for key, facts, at in found]
        return [(broadcast, at) for broadcast, at in read if broadcast is not None]

    async def enqueue(
        self, broadcast: str, notices: Sequence[Notice], cursor: int | None, now: datetime
    ) -> None:
        # A page that a crash loses is added again, since the cursor is lost with it; the last one
        # brings all before it to the disk.
        lazy = cursor is not None
        await self._write(transactions.enqueue(broadcast, notices, cursor, now), lazy=lazy)

    async def broadcast(self, broadcast: str) -> Broadcast | None:
        for (facts,) in await self._rows("broadcast", broadcast=broadcast):
            found: Broadcast | None = self._readable(BROADCASTS, broadcast, facts)
            return found
        return None

    async def tally(self, broadcast: str) -> Tally | None:
        found = await self._read_all(transactions.tally_of(broadcast))
        if found is None:
            return None
        facts, fanned_out, doubts, waiting, records = found
        known = self._readable(BROADCASTS, broadcast, facts)
        sent, first, last = records.pop("sent", (0, None, None))
        given_up = {state: many for state, (many, _, _) in records.items()}
        times = stored_instant(first), stored_instant(last)
        return (
            None
            if known is None
            else Tally(known, stored_instant(fanned_out), waiting, sent, given_up, doubts, *times)
        )

    async def backlog(self) -> Backlog:
        return await self._read_all(transactions.backlog())

    async def told(self, broadcast: str, chat_id: int) -> Told | None:
        return await self._read(transactions.told(broadcast, chat_id))

    async def addressed(self, broadcast: str, chat_ids: Collection[int]) -> set[int]:
        return await self._read(transactions.addressed(broadcast, chat_ids))

    async def prune(self, before: datetime) -> None:
        while await self._write(transactions.prune(before)):
            pass

    # memories

    async def recall(self, key: str) -> Any:
        document = await self._read(one_step(Get(MEMORIES, key)))
        return None if document is None else document.get("value")

    async def remember(self, key: str, value: Any) -> None:
        await self._write(one_step(Put(MEMORIES, {key: _memory(key, value)})))

    # unreadable rows

    def unreadable(self) -> Collection[UnreadableRow] | None:
        return self._unreadable.values() if self._has_read_everybody else None

    async def unreadable_rows(self) -> list[UnreadableRow]:
        cursor: int | None = 0
        while cursor is not None:
            _, cursor = await self.subscribers_after(cursor, _PAGE)
        await self._recorded()
        return sorted(self._unreadable.values(), key=lambda row: (row.table, row.key))

    async def keep_row(self, row: UnreadableRow) -> None:
        await self._write(one_step(Put(row.table, {row.key: row.row})))

    def _person(self, chat_id: int, document: Document) -> Subscriber:
        person: Subscriber | None = self._readable(SUBSCRIBERS, chat_id, document)
        if person is None:
            raise RowUnreadable("a subscriber's row cannot be read; it is kept as it is")
        return person

    def _stored_person(self, chat_id: int, stored: Any) -> Subscriber | None:
        """Decode a subscriber at once; only one that cannot be read takes the longer way."""
        try:
            person = stored_subscriber(stored) if self._is_sound(stored) else None
        except BadRow:
            person = None
        if person is None:
            person = self._readable(SUBSCRIBERS, chat_id, self._document(stored))
        elif self._unreadable:
            self._unreadable.pop((SUBSCRIBERS, chat_id), None)
        return person

    def _readable(self, table: str, key: Key, document: Any) -> Any:
        """Read a row; one that cannot be read is noted with the reason, and None is returned."""
        try:
            read = _READERS[table](in_present_form(document))
        except BadRow as fault:
            known = (table, key) in self._unreadable
            row = document.get("kept", document) if isinstance(document, dict) else document
            self._unreadable[table, key] = UnreadableRow(table, key, str(fault), row)
            if not known:
                # Without the key: the log outlives an erasure.
                log.warning("a row of %s cannot be read and is left out: %s", table, fault)
            return None
        self._unreadable.pop((table, key), None)
        return read


def _person_document(subscriber: Subscriber) -> Document:
    return with_form(subscriber_row(subscriber))


def _memory(key: str, value: Any) -> Document:
    return {"key": key, "value": value}
