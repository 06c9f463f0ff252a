"""``ports.Store`` by transactions, whichever database runs them."""

from __future__ import annotations

import asyncio
import logging
from collections import Counter
from collections.abc import Callable, Collection, Iterable, Mapping, Sequence
from datetime import date, datetime, timedelta
from types import MappingProxyType
from typing import Any, Final

from bot.domain.draws.draw import number_key
from bot.domain.draws.recording import Known
from bot.domain.notices.notice import Broadcast, Notice, broadcast_of
from bot.domain.people.profile import Subscriber
from bot.domain.people.turnover import Headcount
from bot.errors import RowUnreadable
from bot.ports import Backlog, Census, Settlement, Tally, Told, UnreadableRow
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
    Document,
    Engine,
    Get,
    Key,
    Put,
    Transaction,
    ask,
    one_step,
)
from bot.stores.sql.transactions import stored_instant

log = logging.getLogger(__name__)

BROADCASTS: Final = "broadcasts"
_PAGE: Final = 1000
_READ_AT_ONCE: Final = 50
"""Rows read before others have their turn: about 1 ms."""

_READERS: Final[Mapping[str, Callable[[object], object]]] = {
    SUBSCRIBERS: subscriber_from,
    DRAWS: draw_from,
    BROADCASTS: broadcast_from,
    MEMORIES: lambda memory: memory,
}


class SqlStore:
    """Base of both stores.

    A row that cannot be read is kept unchanged, left out of every result, and noted.
    """

    _is_sound: Callable[[Any], bool]
    """Whether the database kept a document without damage."""

    _document: Callable[[Any], Document]
    """Decodes a document as the database keeps it."""

    _term: int | None = None
    """The term in which this process may claim; None where no other process can."""

    def __init__(self, engine: Engine) -> None:
        self._engine = engine
        self._unreadable: dict[tuple[str, Key], UnreadableRow] = {}
        self._has_read_everybody = False

    async def close(self) -> None:
        await self._engine.close()

    async def _rows(
        self, query: str, *, many: bool = False, **parameters: Any
    ) -> list[tuple[Any, ...]]:
        step = ask(query, **parameters)
        rows: list[tuple[Any, ...]] = await self._engine.read(one_step(step), many=many)
        return rows

    # people

    async def subscriber(self, chat_id: int) -> Subscriber | None:
        document = await self._engine.read(one_step(Get(SUBSCRIBERS, chat_id)))
        return None if document is None else self._person(chat_id, document)

    async def put_subscriber(self, subscriber: Subscriber) -> None:
        await self.put_subscribers([subscriber])

    async def put_subscribers(self, subscribers: Iterable[Subscriber]) -> None:
        documents = {each.chat_id: _person_document(each) for each in subscribers}
        await self._engine.write(transactions.put_people(documents))

    async def change_subscriber(
        self, chat_id: int, change: Callable[[Subscriber], Subscriber]
    ) -> Subscriber | None:
        def changing() -> Transaction[Subscriber | None]:
            before = yield Get(SUBSCRIBERS, chat_id)
            if before is None:
                return None
            after = change(self._person(chat_id, before))
            if after.chat_id != chat_id:
                raise ValueError("a change may not give a subscriber another chat id")
            yield Put(SUBSCRIBERS, {chat_id: _person_document(after)})
            return after

        return await self._engine.write(changing())

    async def erase_subscriber(self, chat_id: int) -> None:
        await self._engine.write(transactions.erase_person(chat_id))
        self._unreadable.pop((SUBSCRIBERS, chat_id), None)

    async def move_subscriber(self, old: int, new: int) -> None:
        await self._engine.write(transactions.move_person(old, new))
        self._unreadable.pop((SUBSCRIBERS, old), None)

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
        return [group for key, facts in found if (group := self._readable(SUBSCRIBERS, key, facts))]

    async def count_subscribers(self) -> int:
        ((count,),) = await self._rows("count_subscribers", many=True)
        return int(count)

    async def census(self) -> Census:
        found = await self._rows("census", many=True)
        languages: Counter[str] = Counter()
        people = stopped = unreachable = groups = 0
        for language, is_active, cannot_be_reached, is_group, count in found:
            if is_active:
                languages[language] += count
                people += 0 if is_group else count
                groups += count if is_group else 0
            elif cannot_be_reached:
                unreachable += count
            else:
                stopped += count
        return Census(people, groups, stopped, unreachable, languages)

    async def headcount(self, seat: int, day: date) -> Headcount:
        (counts,) = await self._rows("headcount", many=True, seat=seat, day=day.isoformat())
        return Headcount(*counts)

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
        opened = list(broadcasts)
        await self._engine.write(transactions.record(documents, opened, remembered, forgotten))
        for key in remembered:
            self._unreadable.pop((MEMORIES, key), None)

    async def _recorded(self) -> Mapping[str, Known]:
        """Every draw that can be read, oldest first."""
        found = await self._rows("draws")
        read = [known for key, facts in found if (known := self._readable(DRAWS, key, facts))]
        read.sort(key=lambda known: number_key(known.draw.number))
        return MappingProxyType({known.draw.number: known for known in read})

    # outbox

    async def unfinished_fan_outs(self) -> list[tuple[Broadcast, int]]:
        found = await self._rows("unfinished_fan_outs")
        return [
            (broadcast, reached)
            for key, facts, opened, reached in found
            if (broadcast := self._broadcast(key, facts, opened))
        ]

    async def enqueue(
        self, broadcast: str, notices: Sequence[Notice], cursor: int | None, now: datetime
    ) -> None:
        # A page that a crash loses is added again, since the cursor is lost with it; the last one
        # brings all before it to the disk.
        lazy = cursor is not None
        await self._engine.write(transactions.enqueue(broadcast, notices, cursor, now), lazy=lazy)

    async def claim(self, limit: int, now: datetime, lease: timedelta) -> list[Notice]:
        claim = transactions.claim(limit, now, now + lease, self._term)
        return await self._engine.write(claim)

    async def settle(self, settlements: Sequence[Settlement], now: datetime) -> None:
        settling = transactions.settle(settlements, now, self._term)
        await self._engine.write(settling, lazy=True)

    async def broadcast(self, broadcast: str) -> Broadcast | None:
        for facts, opened in await self._rows("broadcast", broadcast=broadcast):
            return self._broadcast(broadcast, facts, opened)
        return None

    async def tally(self, broadcast: str) -> Tally | None:
        found = await self._engine.read(transactions.tally_of(broadcast), many=True)
        if found is None:
            return None
        facts, opened, fanned_out, doubts, waiting, records = found
        known = self._broadcast(broadcast, facts, opened)
        if known is None:
            return None
        sent, first, last = records.pop("sent", (0, None, None))
        given_up = {state: many for state, (many, _, _) in records.items()}
        times = stored_instant(first), stored_instant(last)
        return Tally(known, stored_instant(fanned_out), waiting, sent, given_up, doubts, *times)

    async def backlog(self) -> Backlog:
        found = await self._rows("backlog", many=True)
        waiting = [(many, stored_instant(opened)) for many, opened in found if many]
        since = min((opened for _, opened in waiting if opened), default=None)
        return Backlog(sum(many for many, _ in waiting), since)

    async def told(self, broadcast: str, chat_id: int) -> Told | None:
        found = await self._rows("told", broadcast=broadcast, chat_id=chat_id)
        for outcome, message_id in found:
            return Told(chat_id, outcome or "", message_id)
        return None

    async def addressed(self, broadcast: str, chat_ids: Collection[int]) -> set[int]:
        rows = [[chat_id] for chat_id in chat_ids]
        found = await self._rows("addressed", broadcast=broadcast, rows=rows)
        return {chat_id for (chat_id,) in found}

    async def prune(self, before: datetime) -> None:
        while await self._engine.write(transactions.prune(before)):
            pass

    # memories

    async def recall(self, key: str) -> Any:
        document = await self._engine.read(one_step(Get(MEMORIES, key)))
        memory = None if document is None else self._readable(MEMORIES, key, document)
        return None if memory is None else memory.get("value")

    async def remember(self, key: str, value: Any) -> None:
        await self._engine.write(one_step(Put(MEMORIES, {key: _memory(key, value)})))
        self._unreadable.pop((MEMORIES, key), None)

    # unreadable rows

    def unreadable(self) -> Collection[UnreadableRow] | None:
        return self._unreadable.values() if self._has_read_everybody else None

    async def unreadable_rows(self) -> list[UnreadableRow]:
        cursor: int | None = 0
        while cursor is not None:
            _, cursor = await self.subscribers_after(cursor, _PAGE)
        await self._recorded()
        for table in (BROADCASTS, MEMORIES):
            for key, facts in await self._rows(table, many=True):
                self._readable(table, key, facts)
        return sorted(self._unreadable.values(), key=lambda row: (row.table, row.key))

    async def keep_row(self, row: UnreadableRow) -> None:
        await self._engine.write(one_step(Put(row.table, {row.key: row.row})))

    def _broadcast(self, key: str, facts: Any, opened: Any) -> Broadcast | None:
        """A broadcast; its id says the same as its facts, if these cannot be read."""
        found: Broadcast | None = self._readable(BROADCASTS, key, facts)
        since = stored_instant(opened)
        return found if found or since is None else broadcast_of(key, since)

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
