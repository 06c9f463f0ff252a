"""Opening the store's folder, and refusing to in one clear line, with nothing changed."""

from __future__ import annotations

import asyncio
import os
import re
import shutil
import sqlite3
import sys
from asyncio.subprocess import PIPE
from collections.abc import AsyncIterator, Callable
from datetime import date
from pathlib import Path

import pytest

from bot.errors import AlreadyRunning, SettingsError, StoreDamaged, StoreError, StoreTooNew
from bot.ports import RESTORED, Census, Store
from bot.stores.embedded import TinyStore
from tests.factories import known, subscriber
from tests.stores.folders import chat_ids, contents, execute, opened, readable_by_others

FILE = "draw-bot.sqlite3"
ROOT = Path(__file__).resolve().parents[3]


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    return tmp_path / "data"


@pytest.fixture
async def store(folder: Path) -> AsyncIterator[Store]:
    async with opened(folder) as store:
        yield store


async def closed(folder: Path) -> Path:
    """A folder with a store of three people and a backup, and the path of its file."""
    async with opened(folder) as store:
        await store.put_subscribers(map(subscriber, [5, -3, 9]))
        await store.record([known("297")], [])
        await store.back_up(date(2024, 5, 31))
    return folder / FILE


async def test_a_store_is_one_file_for_its_owner_only(folder: Path) -> None:
    await closed(folder)
    assert sorted(os.listdir(folder)) == ["backups", FILE, "store.lock"]
    assert readable_by_others(folder) == []


async def test_a_second_process_stops_and_harms_nothing(store: Store, folder: Path) -> None:
    await store.put_subscriber(subscriber(1))
    code = (
        "import asyncio, sys; from pathlib import Path\n"
        "from bot.stores.embedded import TinyStore\n"
        "asyncio.run(TinyStore.open(Path(sys.argv[1])))"
    )
    other = await asyncio.create_subprocess_exec(
        sys.executable, "-c", code, folder, stderr=PIPE, cwd=ROOT
    )
    _, said = await other.communicate()
    assert b"AlreadyRunning: another process is using the store" in said
    await store.put_subscriber(subscriber(2))
    with pytest.raises(AlreadyRunning):
        await TinyStore.open(folder)


async def test_a_store_that_cannot_be_opened_keeps_nobody_out(folder: Path) -> None:
    path = await closed(folder)
    whole = path.read_bytes()
    path.write_bytes(b"no database")
    for _ in range(2):
        with pytest.raises(StoreDamaged):
            await TinyStore.open(folder)
    path.write_bytes(whole)
    assert await chat_ids(folder) == [5, -3, 9]


def cut(path: Path) -> None:
    path.write_bytes(path.read_bytes()[:-5000])


def zeroed_page(path: Path) -> None:
    content = path.read_bytes()
    path.write_bytes(content[:4096] + bytes(4096) + content[8192:])


def no_header(path: Path) -> None:
    path.write_bytes(b"\0" * 16 + path.read_bytes()[16:])


@pytest.mark.parametrize(
    "spoil",
    [
        cut,
        zeroed_page,
        no_header,
        pytest.param(lambda path: execute(path, "PRAGMA application_id = 1"), id="another_program"),
        pytest.param(lambda path: execute(path, "DROP TABLE outbox"), id="without_a_table"),
        pytest.param(Path.unlink, id="missing"),
    ],
)
async def test_a_damaged_file_is_refused_with_the_way_back_and_nothing_is_changed(
    folder: Path, spoil: Callable[[Path], None]
) -> None:
    path = await closed(folder)
    spoil(path)
    before = contents(folder)
    with pytest.raises(StoreDamaged) as refused:
        await TinyStore.open(folder)
    assert contents(folder) | before == contents(folder)
    (line,) = str(refused.value).splitlines()
    copy, to = line.partition("The way back: cp ")[2].partition(";")[0].split(" ")
    shutil.copyfile(copy, to)
    assert await chat_ids(folder) == [5, -3, 9]


@pytest.mark.parametrize(
    "damaged", [b"{broken", b'{"language":"\xe5n","active":true}', b'{"chat_id":5}']
)
async def test_a_damaged_row_is_not_counted_and_hides_no_other(
    folder: Path, damaged: bytes
) -> None:
    change = "UPDATE subscribers SET facts = CAST(? AS text) WHERE chat_id = 5"
    execute(await closed(folder), change, damaged)
    async with opened(folder) as store:
        assert await store.census() == Census(2, 0, stopped=0, unreachable=0, languages={"en": 2})


async def test_a_damaged_memory_is_told_and_stops_nothing(folder: Path) -> None:
    path = await closed(folder)
    for key in ("seen", "backup"):
        damaged = '{"sum":"00000000","key":"x","value":1}'
        execute(path, "INSERT INTO memories (key, facts) VALUES (?, ?)", key, damaged)
    async with opened(folder) as store:
        assert await store.recall("seen") is None
        assert await store.recall(RESTORED) == {"backup": None}
        await store.subscribers_after(0, 100)
        assert [row.key for row in store.unreadable() or ()] == ["seen"]


async def test_a_file_of_a_later_version_is_left_alone(folder: Path) -> None:
    execute(await closed(folder), "PRAGMA user_version = 99")
    before = contents(folder)
    with pytest.raises(StoreTooNew, match="later version"):
        await TinyStore.open(folder)
    assert contents(folder) == before


async def test_a_file_that_another_program_holds_is_said_so(
    folder: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    path = await closed(folder)
    monkeypatch.setattr("bot.stores.embedded.connections.BUSY_SECONDS", 0.1)
    other = sqlite3.connect(path, isolation_level=None)
    other.execute("PRAGMA locking_mode = EXCLUSIVE")
    other.execute("BEGIN EXCLUSIVE")
    with pytest.raises(StoreError, match="another program holds it"):
        await TinyStore.open(folder)
    other.close()
    assert await chat_ids(folder) == [5, -3, 9]


async def test_a_file_where_the_folder_should_be_is_said_in_one_line(tmp_path: Path) -> None:
    (tmp_path / "data").write_text("")
    with pytest.raises(SettingsError, match="DATA_DIR cannot be a folder"):
        await TinyStore.open(tmp_path / "data")


async def test_a_folder_that_cannot_be_written_is_said_in_one_line() -> None:
    with pytest.raises(StoreError, match=r"^/proc/data: No such file or directory$"):
        await TinyStore.open(Path("/proc/data"))


async def test_a_closed_store_takes_nothing_more(store: Store) -> None:
    await store.close()
    with pytest.raises(StoreError, match="closed"):
        await store.put_subscriber(subscriber(1))
    with pytest.raises(StoreError, match="closed"):
        await store.subscriber(1)


async def crashed(folder: Path, people: int) -> Path:
    """A folder as a crash leaves it, with so many transactions in the WAL."""
    await closed(folder)
    async with opened(folder) as store:
        for chat_id in range(100, 100 + people):
            await store.put_subscriber(subscriber(chat_id))
        return shutil.copytree(folder, folder.with_name("crashed"))


async def test_a_crash_loses_nothing_and_says_nothing(
    folder: Path, caplog: pytest.LogCaptureFixture
) -> None:
    left = await crashed(folder, 5)
    assert len(await chat_ids(left)) == 8
    assert caplog.text == ""


async def test_a_broken_wal_is_told_with_how_many_transactions_it_may_have_cost(
    folder: Path, caplog: pytest.LogCaptureFixture
) -> None:
    left = await crashed(folder, 5)
    wal = left / f"{FILE}-wal"
    content = bytearray(wal.read_bytes())
    content[len(content) // 2] ^= 1
    wal.write_bytes(content)
    lost = 8 - len(await chat_ids(left))
    assert lost > 0
    said = re.search(r"is broken: up to (\d+) transactions", caplog.text)
    assert said is not None
    assert lost <= int(said[1]) <= 20


@pytest.mark.parametrize("kept", [None, 0, 20, 5000])
async def test_a_wal_that_is_missing_or_cut_is_told(
    folder: Path, caplog: pytest.LogCaptureFixture, kept: int | None
) -> None:
    left = await crashed(folder, 5)
    wal = left / f"{FILE}-wal"
    if kept is None:
        wal.unlink()
    else:
        wal.write_bytes(wal.read_bytes()[:kept])
    async with opened(left):
        assert "draw-bot.sqlite3-wal is broken: up to" in caplog.text
