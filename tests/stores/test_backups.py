"""A copy for each of the last days: whole, verified, and without those who were erased."""

from __future__ import annotations

import asyncio
import shutil
import threading
from collections.abc import AsyncIterator, Collection
from dataclasses import replace
from datetime import date, timedelta
from pathlib import Path

import pytest

from bot.domain.people.profile import Group, Subscriber
from bot.errors import StoreDamaged, StoreError, StoreFull
from bot.stores.backups import KEPT, Backup, Backups
from bot.stores.snapshot import Frozen
from bot.stores.tiny import TinyStore
from tests.factories import NOON, known, subscriber
from tests.stores.folders import chat_ids, no_file_longer_than, readable_by_others

TODAY = date(2024, 5, 31)


@pytest.fixture
async def store(tmp_path: Path) -> AsyncIterator[TinyStore]:
    store = await TinyStore.open(tmp_path / "data")
    await store.put_subscribers(map(subscriber, [5, -3, 9]))
    await store.record([known("297")], [])
    yield store
    await store.close()


@pytest.fixture
def backups(tmp_path: Path) -> Backups:
    return Backups(tmp_path / "data" / "backups")


async def test_a_copy_is_made_while_the_store_goes_on(store: TinyStore, backups: Backups) -> None:
    await store.back_up(TODAY)
    await store.put_subscriber(subscriber(1))
    assert backups.newest() == Backup(TODAY, subscribers=3, draws=1)


async def test_there_is_one_copy_a_day(store: TinyStore, backups: Backups) -> None:
    await store.back_up(TODAY)
    await store.put_subscriber(subscriber(1))
    await store.back_up(TODAY)
    assert backups.newest() == Backup(TODAY, subscribers=3, draws=1)


async def test_the_oldest_copies_go(store: TinyStore, backups: Backups) -> None:
    days = [TODAY + timedelta(days=day) for day in range(KEPT + 3)]
    for day in days:
        await store.back_up(day)
    assert backups.days() == days[3:]


@pytest.mark.parametrize("name", ["copy.jsonl", "2024-05-99.jsonl", "2024-05-30 (1).jsonl"])
async def test_what_else_lies_among_the_copies_is_left_alone(
    store: TinyStore, backups: Backups, tmp_path: Path, name: str
) -> None:
    await store.back_up(TODAY)
    stray = tmp_path / "data" / "backups" / name
    stray.write_text("mine")
    assert backups.days() == [TODAY]
    await store.erase_subscriber(9)
    await store.prune(NOON)
    assert backups.newest() == Backup(TODAY, subscribers=2, draws=1)
    assert stray.read_text() == "mine"


async def test_a_copy_is_for_its_owner_only(store: TinyStore, tmp_path: Path) -> None:
    await store.back_up(TODAY)
    assert readable_by_others(tmp_path / "data" / "backups") == []


async def test_a_store_comes_back_from_a_copy(store: TinyStore, tmp_path: Path) -> None:
    await store.back_up(TODAY)
    (tmp_path / "fresh").mkdir()
    copy = tmp_path / "data" / "backups" / "2024-05-31.jsonl"
    shutil.copy(copy, tmp_path / "fresh" / "snapshot.1.jsonl")
    assert await chat_ids(tmp_path / "fresh") == [5, -3, 9]


async def test_who_is_erased_is_out_of_every_copy(
    tmp_path: Path, store: TinyStore, backups: Backups
) -> None:
    for day in range(3):
        await store.back_up(TODAY + timedelta(days=day))
    await store.erase_subscriber(-3)
    await store.close()
    assert [backups.read(day).subscribers for day in backups.days()] == [2, 2, 2]
    for path in (tmp_path / "data").rglob("*.jsonl"):
        assert b'"chat_id":-3,' not in path.read_bytes()


async def test_a_copy_forgets_who_let_the_bot_into_a_group(
    store: TinyStore, backups: Backups, tmp_path: Path
) -> None:
    adder = 7316490211
    group = Subscriber(-500, group=Group(topic=7, added_by=adder))
    await store.put_subscribers([subscriber(adder), group])
    await store.back_up(TODAY)
    await store.change_subscriber(-500, lambda chat: replace(chat, group=Group(topic=7)))
    await store.erase_subscriber(adder)
    await store.close()
    copies = (tmp_path / "data" / "backups").iterdir()
    assert not any(str(adder).encode() in copy.read_bytes() for copy in copies)
    assert backups.newest() == Backup(TODAY, subscribers=4, draws=1)


@pytest.fixture
async def crashed(tmp_path: Path, store: TinyStore) -> Path:
    """The folder as a crash leaves it just after somebody was erased."""
    await store.back_up(TODAY)
    await store.erase_subscriber(-3)
    return shutil.copytree(tmp_path / "data", tmp_path / "crashed")


async def test_who_was_erased_just_before_a_crash_is_out_of_every_copy(crashed: Path) -> None:
    again = await TinyStore.open(crashed)
    await again.prune(NOON)
    assert Backups(crashed / "backups").newest() == Backup(TODAY, subscribers=2, draws=1)
    await again.close()


async def test_after_a_crash_a_short_run_is_enough_for_that(crashed: Path) -> None:
    await (await TinyStore.open(crashed)).close()
    assert Backups(crashed / "backups").newest() == Backup(TODAY, subscribers=2, draws=1)


async def test_housekeeping_that_is_given_up_half_way_still_forgets_who_was_erased(
    store: TinyStore, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """As when the bot is stopped in the middle of it: a thread cannot be."""
    begun, given_up, forget = asyncio.Event(), threading.Event(), Backups.forget
    loop = asyncio.get_running_loop()

    def slow(backups: Backups, chat_ids: Collection[int]) -> None:
        loop.call_soon_threadsafe(begun.set)
        given_up.wait(30)
        forget(backups, chat_ids)

    monkeypatch.setattr(Backups, "forget", slow)
    await store.back_up(TODAY)
    await store.erase_subscriber(-3)
    housekeeping = asyncio.create_task(store.prune(known().first_seen))
    await begun.wait()
    housekeeping.cancel()
    await asyncio.wait({housekeeping})
    given_up.set()
    await store.close()
    for path in (tmp_path / "data").rglob("*.jsonl"):
        assert b'"chat_id":-3,' not in path.read_bytes()


async def test_who_is_erased_is_out_of_a_copy_that_nobody_waits_for_any_more(
    store: TinyStore, backups: Backups, monkeypatch: pytest.MonkeyPatch
) -> None:
    begun, forgotten = asyncio.Event(), threading.Event()
    loop, write, forget = asyncio.get_running_loop(), Backups.write, Backups.forget
    too_early: list[bool] = []

    def slow(backups: Backups, frozen: Frozen, day: date) -> None:
        loop.call_soon_threadsafe(begun.set)
        too_early.append(forgotten.wait(0.2))
        write(backups, frozen, day)

    def noted(backups: Backups, chat_ids: Collection[int]) -> None:
        forget(backups, chat_ids)
        forgotten.set()

    monkeypatch.setattr(Backups, "write", slow)
    monkeypatch.setattr(Backups, "forget", noted)
    copying = asyncio.create_task(store.back_up(TODAY))
    await begun.wait()
    copying.cancel()
    await asyncio.wait({copying})
    await store.erase_subscriber(-3)
    await store.close()
    assert too_early == [False]
    assert backups.newest() == Backup(TODAY, subscribers=2, draws=1)


async def test_a_closed_store_makes_no_copy(store: TinyStore, backups: Backups) -> None:
    await store.close()
    with pytest.raises(StoreError, match="closed"):
        await store.back_up(TODAY)
    assert backups.days() == []


async def test_half_a_copy_that_a_crash_left_is_swept_away(
    store: TinyStore, backups: Backups, tmp_path: Path
) -> None:
    """Nobody who is erased would be taken out of it."""
    await store.back_up(TODAY)
    half = tmp_path / "data" / "backups" / "2024-05-30.jsonl.new"
    half.write_bytes(b"half a cop")
    await store.back_up(TODAY + timedelta(days=1))
    assert not half.exists()
    half.write_bytes(b"half a cop")
    await store.erase_subscriber(-3)
    await store.prune(known().first_seen)
    assert not half.exists()


async def test_a_copy_that_cannot_be_written_leaves_the_others(
    store: TinyStore, backups: Backups
) -> None:
    await store.back_up(TODAY)
    with no_file_longer_than(100), pytest.raises(StoreFull):
        await store.back_up(TODAY + timedelta(days=1))
    assert backups.days() == [TODAY]


async def test_a_spoilt_copy_is_told_of(store: TinyStore, backups: Backups, tmp_path: Path) -> None:
    await store.back_up(TODAY)
    path = tmp_path / "data" / "backups" / "2024-05-31.jsonl"
    path.write_bytes(path.read_bytes()[:-20])
    with pytest.raises(StoreDamaged):
        backups.newest()


async def test_a_store_in_memory_makes_none(backups: Backups) -> None:
    await TinyStore.in_memory().back_up(TODAY)
    assert backups.newest() is None
