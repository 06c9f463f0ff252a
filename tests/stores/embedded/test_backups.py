"""A copy for each of the last days: whole, verified, and without erased chats."""

from __future__ import annotations

import shutil
from collections.abc import AsyncIterator
from datetime import date, timedelta
from pathlib import Path
from typing import Any

import pytest

from bot.domain.people.profile import Group, Subscriber
from bot.errors import StoreDamaged, StoreError, StoreFull
from bot.ports import RESTORED, Store, UnreadableRow
from bot.stores.embedded import Backup, Backups, TinyStore
from bot.stores.embedded.backups import KEPT
from bot.stores.embedded.opening import FILE_NAME as FILE
from bot.stores.embedded.wholeness import Header, header_of
from tests.factories import broadcast, known, subscriber
from tests.stores.folders import chat_ids, no_file_longer_than, opened, readable_by_others, spoil

TODAY = date(2024, 5, 31)


@pytest.fixture
async def store(tmp_path: Path) -> AsyncIterator[Store]:
    async with opened(tmp_path / "data") as store:
        await store.put_subscribers(map(subscriber, [5, -3, 9]))
        await store.record([known("297")], [])
        yield store


@pytest.fixture
def backups(tmp_path: Path) -> Backups:
    return Backups(tmp_path / "data")


def days(backups: Backups) -> list[str]:
    return [path.name[7:17] for path in backups.paths()]


async def test_a_copy_is_made_once_a_day_while_the_store_is_used(
    store: Store, backups: Backups
) -> None:
    await store.back_up(TODAY)
    await store.put_subscriber(subscriber(1))
    await store.back_up(TODAY)
    assert backups.newest() == Backup(TODAY, subscribers=3, draws=1)


async def test_the_oldest_copies_are_removed(store: Store, backups: Backups) -> None:
    made = [TODAY + timedelta(days=day) for day in range(KEPT + 3)]
    for day in made:
        await store.back_up(day)
    assert days(backups) == [day.isoformat() for day in made[3:]]


async def test_a_copy_of_a_day_in_the_future_does_not_push_out_later_ones(
    store: Store, backups: Backups
) -> None:
    """The clock was a year ahead for a while."""
    await store.back_up(TODAY.replace(year=2025))
    for day in range(KEPT):
        await store.back_up(TODAY + timedelta(days=day))
    assert days(backups) == [str(TODAY + timedelta(days=day)) for day in range(KEPT)]


async def test_other_files_among_the_copies_are_left_alone(
    store: Store, backups: Backups, tmp_path: Path
) -> None:
    await store.back_up(TODAY)
    stray = tmp_path / "data" / "backups" / "2024-05-30 (1).sqlite3"
    stray.write_text("mine")
    await store.erase_subscriber(9)
    await store.close()
    assert backups.newest() == Backup(TODAY, subscribers=2, draws=1)
    assert stray.read_text() == "mine"


async def test_a_copy_is_for_its_owner_only(store: Store, tmp_path: Path) -> None:
    await store.back_up(TODAY)
    assert readable_by_others(tmp_path / "data" / "backups") == []


@pytest.mark.parametrize("stopped", ["cleanly", "by a crash"])
async def test_one_copy_brings_a_store_back_and_it_knows_that_it_is_older(
    store: Store, backups: Backups, tmp_path: Path, stopped: str
) -> None:
    await store.back_up(TODAY)
    await store.put_subscriber(subscriber(1))
    folder = tmp_path / "data"
    if stopped == "by a crash":
        folder = shutil.copytree(folder, tmp_path / "crashed")
    await store.close()
    shutil.copyfile(Backups(folder).paths()[-1], folder / FILE)
    assert await chat_ids(folder) == [5, -3, 9]
    async with opened(folder) as again:
        assert await again.recall(RESTORED) == {"backup": "2024-05-31"}


async def test_a_chat_that_is_erased_is_taken_out_of_every_copy(
    store: Store, backups: Backups, tmp_path: Path
) -> None:
    adder = 7316490211
    group = Subscriber(-500, group=Group(topic=7, added_by=adder))
    await store.put_subscribers([subscriber(adder), group])
    for day in range(3):
        await store.back_up(TODAY + timedelta(days=day))
    await store.put_subscriber(Subscriber(-500, group=Group(topic=7)))
    await store.erase_subscriber(adder)
    await store.close()
    assert backups.newest() == Backup(TODAY + timedelta(days=2), subscribers=4, draws=1)
    assert not traces(tmp_path / "data", adder)


def traces(folder: Path, chat_id: int) -> list[str]:
    """The files in which a chat id can be found, as text or as SQLite writes numbers."""
    forms = [str(chat_id).encode(), chat_id.to_bytes(6, "big", signed=True)]
    files = [path for path in folder.rglob("*") if path.is_file()]
    return [path.name for path in files if any(form in path.read_bytes() for form in forms)]


async def test_the_former_id_of_an_erased_chat_is_taken_out_too(
    store: Store, tmp_path: Path
) -> None:
    former, present = -7316490299, -1007316490299
    await store.put_subscriber(Subscriber(former, group=Group()))
    await store.move_subscriber(former, present)
    await store.back_up(TODAY)
    await store.erase_subscriber(present)
    await store.close()
    assert not traces(tmp_path / "data", former) + traces(tmp_path / "data", present)


async def test_a_chat_that_was_erased_just_before_a_crash_is_taken_out_after_it(
    store: Store, tmp_path: Path
) -> None:
    await store.back_up(TODAY)
    await store.erase_subscriber(-3)
    crashed = shutil.copytree(tmp_path / "data", tmp_path / "crashed")
    async with opened(crashed):
        pass
    assert Backups(crashed).newest() == Backup(TODAY, subscribers=2, draws=1)


async def test_a_closed_store_makes_no_copy(store: Store, backups: Backups) -> None:
    await store.close()
    with pytest.raises(StoreError, match="closed"):
        await store.back_up(TODAY)
    assert backups.paths() == []


async def test_half_a_copy_that_a_crash_left_is_removed(store: Store, tmp_path: Path) -> None:
    """Erased chats would stay in it."""
    await store.back_up(TODAY)
    half = tmp_path / "data" / "backups" / "000002.2024-06-01.sqlite3.new"
    half.write_bytes(b"half a cop")
    await store.back_up(TODAY + timedelta(days=2))
    assert not half.exists()


async def test_a_copy_that_cannot_be_written_leaves_the_others(
    store: Store, backups: Backups
) -> None:
    await store.back_up(TODAY)
    with no_file_longer_than(100), pytest.raises(StoreFull):
        await store.back_up(TODAY + timedelta(days=1))
    assert days(backups) == ["2024-05-31"]


@pytest.mark.parametrize("at", [5, 100, 3000, -2000])
async def test_a_damaged_copy_is_found_when_it_is_read(
    store: Store, backups: Backups, at: int
) -> None:
    await store.back_up(TODAY)
    path = backups.paths()[-1]
    content = bytearray(path.read_bytes())
    content[at:] = content[at:][:-600]
    path.write_bytes(content)
    with pytest.raises(StoreError):
        backups.newest()


ROWS = [("subscribers", 5), ("subscribers", -3), ("draws", "297"), ("broadcasts", "draw:297:1")]


@pytest.mark.parametrize(("table", "key"), [*ROWS, ("memories", "seen")])
async def test_a_damaged_row_of_the_store_is_copied_as_it_is_counted_and_told(
    store: Store,
    backups: Backups,
    tmp_path: Path,
    caplog: pytest.LogCaptureFixture,
    table: str,
    key: int | str,
) -> None:
    await store.record([], [broadcast("297")], {"seen": 1})
    await store.back_up(TODAY)
    spoil(tmp_path / "data" / FILE, table, key)
    tomorrow = TODAY + timedelta(days=1)
    await store.back_up(tomorrow)
    assert backups.newest() == Backup(tomorrow, subscribers=3, draws=1, damaged=1)
    assert "the backup of 2024-06-01 holds 1 damaged rows" in caplog.text


@pytest.mark.parametrize("also_in_the_store", [False, True])
async def test_a_row_that_only_the_copy_has_damaged_is_found(
    store: Store, backups: Backups, tmp_path: Path, also_in_the_store: bool
) -> None:
    if also_in_the_store:
        spoil(tmp_path / "data" / FILE, "subscribers", 5)
    await store.back_up(TODAY)
    spoil(backups.paths()[-1], "subscribers", 9)
    with pytest.raises(StoreDamaged, match="the checksum of a row is wrong"):
        backups.newest()


async def test_a_copy_with_a_row_that_the_store_has_sound_is_not_made(
    store: Store, backups: Backups, monkeypatch: pytest.MonkeyPatch
) -> None:
    def header_of_spoilt(copy: Path) -> Header:
        spoil(copy, "subscribers", 9)
        return header_of(copy)

    monkeypatch.setattr("bot.stores.embedded.backups.header_of", header_of_spoilt)
    with pytest.raises(StoreDamaged, match="the checksum of a row is wrong"):
        await store.back_up(TODAY)
    assert backups.paths() == []


@pytest.mark.parametrize(
    "row", [{"group": None}, {"group": 5}, {"group": {"added_by": "x"}}, [297], {}]
)
async def test_a_group_that_cannot_be_read_keeps_nobody_from_being_taken_out(
    store: Store, backups: Backups, row: Any
) -> None:
    await store.keep_row(UnreadableRow("subscribers", -500, "", row))
    await store.back_up(TODAY)
    await store.erase_subscriber(9)
    await store.close()
    assert backups.newest() == Backup(TODAY, subscribers=3, draws=1)


@pytest.mark.parametrize("chat_id", [5, -3])
async def test_a_damaged_row_is_taken_out_of_the_copies_too(
    store: Store, backups: Backups, tmp_path: Path, chat_id: int
) -> None:
    await store.back_up(TODAY)
    spoil(tmp_path / "data" / FILE, "subscribers", chat_id)
    await store.back_up(TODAY + timedelta(days=1))
    await store.erase_subscriber(chat_id)
    await store.close()
    assert backups.newest() == Backup(TODAY + timedelta(days=1), subscribers=2, draws=1)


async def test_a_store_in_memory_makes_none(backups: Backups) -> None:
    await TinyStore.in_memory().back_up(TODAY)
    assert backups.newest() is None
