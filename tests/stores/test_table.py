"""TinyDB over our storage does what TinyDB does over its own."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

import pytest
from tinydb import TinyDB, where
from tinydb.operations import delete, increment
from tinydb.storages import MemoryStorage
from tinydb.table import Document

from bot.stores.state import SUBSCRIBERS
from bot.stores.storage import PackedStorage
from bot.stores.tiny import Database

Act = Callable[[Any], Any]

ACTS: dict[str, Act] = {
    "insert": lambda table: table.insert({"a": 4}),
    "insert with an id": lambda table: table.insert(Document({"a": 4}, doc_id=70)),
    "insert many": lambda table: table.insert_multiple([{"a": 4}, {"a": 5}]),
    "get by id": lambda table: table.get(doc_id=2),
    "get by ids": lambda table: table.get(doc_ids=[1, 3, 9]),
    "get by a query": lambda table: table.get(where("a") == 2),
    "get nothing": lambda table: table.get(doc_id=9),
    "search": lambda table: table.search(where("a") > 1),
    "contains": lambda table: (table.contains(doc_id=1), table.contains(where("a") == 9)),
    "update all": lambda table: table.update({"b": 1}),
    "update by ids": lambda table: table.update({"b": {"c": []}}, doc_ids=[1, 9]),
    "update by a query": lambda table: table.update(increment("a"), where("a") == 2),
    "update by a function": lambda table: table.update(delete("a"), doc_ids=[3]),
    "update many": lambda table: table.update_multiple([({"b": 2}, where("a") == 1)]),
    "upsert what is there": lambda table: table.upsert(Document({"b": 2}, doc_id=1)),
    "upsert what is not": lambda table: table.upsert({"a": 9}, where("a") == 9),
    "remove by ids": lambda table: table.remove(doc_ids=[1, 9]),
    "remove by a query": lambda table: table.remove(where("a") > 1),
    "truncate": lambda table: table.truncate(),
    "count": lambda table: table.count(where("a") < 3),
    "length": len,
    "iterate": list,
}


def filled(database: TinyDB) -> Any:
    table = database.table(SUBSCRIBERS)
    table.insert_multiple({"a": number} for number in (1, 2, 3))
    return table


@pytest.fixture
def ours() -> Any:
    return filled(Database(storage=PackedStorage))


@pytest.fixture
def theirs() -> Any:
    return filled(TinyDB(storage=MemoryStorage))


@pytest.mark.parametrize("act", ACTS.values(), ids=ACTS)
def test_tinydb_does_the_same(ours: Any, theirs: Any, act: Act) -> None:
    assert act(ours) == act(theirs)
    assert {row.doc_id: row for row in ours} == {row.doc_id: row for row in theirs}


def test_a_row_is_replaced_whole(ours: Any) -> None:
    ours.put(1, {"z": 0})
    assert ours.row(1) == {"z": 0}


def test_a_row_is_dropped_once_and_then_harmlessly(ours: Any) -> None:
    ours.drop(1)
    ours.drop(1)
    assert ours.row(1) is None


def test_an_update_that_fails_changes_nothing(ours: Any) -> None:
    def fail(row: dict[str, int]) -> None:
        row["a"] += 10
        if row["a"] > 11:
            raise LookupError

    with pytest.raises(LookupError):
        ours.update(fail)
    assert [row["a"] for row in ours] == [1, 2, 3]


def test_a_row_looked_at_is_a_copy(ours: Any) -> None:
    ours.row(1)["a"] = 99
    assert ours.row(1) == {"a": 1}


def test_a_table_can_be_dropped(ours: Any) -> None:
    storage = ours.storage
    Database(storage=lambda: storage).drop_table(SUBSCRIBERS)
    assert len(ours) == 0


def test_all_tables_can_be_dropped(ours: Any) -> None:
    storage = ours.storage
    Database(storage=lambda: storage).drop_tables()
    assert len(ours) == 0
