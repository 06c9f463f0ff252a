"""An unreadable row is kept unchanged and left out; all other rows are served."""

from __future__ import annotations

import json
from dataclasses import replace
from pathlib import Path
from typing import Any

import pytest

from bot.errors import RowUnreadable
from bot.flow.announce import announce
from bot.ports import Store, UnreadableRow
from bot.stores.exchange import export_store, import_store
from tests.factories import broadcast, known, subscriber
from tests.fakes import FakeClock
from tests.stores.test_store import claimed


def row(chat_id: int, **facts: Any) -> dict[str, Any]:
    profile = {"name": "me", "score": 530, "programs": {"cec": "yes"}}
    return {"form": 2, "chat_id": chat_id, "profiles": [profile]} | facts


BAD: dict[int, tuple[Any, str]] = {
    1001: (row(1001, wage=3), "unknown key 'wage'"),
    1002: (row(1002, profiles=[{"score": "530"}]), "score: '530' is not a whole number"),
    1003: (row(1003, form=3), "form 3 is of a later version of the bot"),
    1004: (row(1004, time_zone="Mars/Base"), "'Mars/Base' is not a time zone"),
    1005: ([1, "not an object"], "not an object"),
}


@pytest.fixture
async def store(store: Store) -> Store:
    await store.put_subscribers([subscriber(1, score=530), subscriber(2, score=530)])
    for chat_id, (bad, _) in BAD.items():
        await store.keep_row(UnreadableRow("subscribers", chat_id, "", bad))
    await store.put_subscriber(subscriber(3, score=530))
    return store


async def test_everybody_else_is_alerted(store: Store) -> None:
    await store.record([known("296"), known("297")], [broadcast("297")])
    assert await announce(store, FakeClock()) == 1
    assert {notice.chat_id for notice in await claimed(store)} == {1, 2, 3}


async def test_those_that_were_come_upon_are_known_with_their_faults(store: Store) -> None:
    assert store.unreadable() is None
    await store.subscribers_after(0, 100)
    assert {each.key for each in store.unreadable() or ()} == BAD.keys()


async def test_all_of_them_are_listed_with_their_faults(store: Store) -> None:
    listed = {each.key: each.fault for each in await store.unreadable_rows()}
    assert listed.keys() == BAD.keys()
    for chat_id, (_, fault) in BAD.items():
        assert fault in listed[chat_id]


@pytest.mark.parametrize("chat_id", BAD)
async def test_it_is_neither_handed_out_nor_written_over(store: Store, chat_id: int) -> None:
    with pytest.raises(RowUnreadable):
        await store.subscriber(chat_id)
    with pytest.raises(RowUnreadable):
        await store.change_subscriber(chat_id, lambda person: replace(person, active=False))
    kept = {each.key: each.row for each in await store.unreadable_rows()}
    assert kept[chat_id] == BAD[chat_id][0]


async def test_it_can_be_erased(store: Store) -> None:
    await store.unreadable_rows()
    for chat_id in BAD:
        await store.erase_subscriber(chat_id)
    assert await store.count_subscribers() == 3
    assert await store.subscriber(1001) is None
    assert await store.unreadable_rows() == []


async def test_it_is_counted_no_longer_once_it_can_be_read(store: Store) -> None:
    await store.unreadable_rows()
    await store.put_subscriber(subscriber(1001))
    await store.subscriber(1001)
    assert 1001 not in {each.key for each in store.unreadable() or ()}


async def test_a_chat_moves_with_its_row(store: Store) -> None:
    await store.unreadable_rows()
    await store.move_subscriber(1001, 2001)
    kept = {each.key: each.row for each in await store.unreadable_rows()}
    assert kept[2001] == BAD[1001][0] | {"chat_id": 2001}
    assert 1001 not in kept


async def test_export_and_import_keep_it(store: Store, tmp_path: Path) -> None:
    first, second = tmp_path / "first.jsonl", tmp_path / "second.jsonl"
    await export_store(store, first)
    lines = [json.loads(line) for line in first.read_text(encoding="utf-8").splitlines()]
    assert lines[0]["version"] == 3
    kept = {line["key"]: line["row"] for line in lines if line["kind"] == "unreadable"}
    assert kept == {chat_id: bad for chat_id, (bad, _) in BAD.items()}
    for chat_id in (*BAD, 1, 2, 3):
        await store.erase_subscriber(chat_id)
    await import_store(store, first)
    await export_store(store, second)
    assert second.read_bytes() == first.read_bytes()


@pytest.mark.parametrize("bad", [{"form": 2, "number": "297", "speed": 9}, {}, [297]])
async def test_a_draw_that_cannot_be_read_hides_no_other(store: Store, bad: Any) -> None:
    await store.record([known("296"), known("297")], [])
    await store.keep_row(UnreadableRow("draws", "297", "", bad))
    await store.record([known("298")], [])
    assert list(await store.draws()) == ["296", "298"]
    assert ("draws", "297") in {(each.table, each.key) for each in await store.unreadable_rows()}
