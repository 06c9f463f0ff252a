"""The files of release 0.1.0, as that release wrote them, become a SQLite file."""

from __future__ import annotations

import json
import shutil
from collections.abc import AsyncIterator
from datetime import UTC, date, datetime, timedelta
from pathlib import Path
from typing import Any

import pytest

from bot.errors import StoreDamaged
from bot.ports import Store
from bot.stores.embedded import TinyStore
from bot.stores.embedded.moving_over import forget_old_files
from bot.stores.embedded.old_files import old_files
from bot.stores.exchange import export_store
from tests.factories import later, subscriber
from tests.stores.folders import contents, opened

OLD = Path(__file__).resolve().parents[2] / "data" / "release-0.1.0"
EXPECTED: dict[str, Any] = json.loads((OLD / "expected.json").read_text(encoding="utf-8"))


@pytest.fixture(params=["killed", "stopped"])
def folder(request: pytest.FixtureRequest, tmp_path: Path) -> Path:
    """DATA_DIR as a kill or a clean stop of that release left it."""
    return shutil.copytree(OLD / request.param, tmp_path / "data")


@pytest.fixture
async def store(folder: Path) -> AsyncIterator[Store]:
    async with opened(folder) as store:
        yield store


async def joined(store: Store) -> list[int]:
    people, _ = await store.subscribers_after(0, 1000)
    return [person.chat_id for person in people]


async def test_the_export_is_byte_for_byte_the_same(store: Store, tmp_path: Path) -> None:
    await export_store(store, tmp_path / "export.jsonl")
    assert (tmp_path / "export.jsonl").read_bytes() == (OLD / "export.jsonl").read_bytes()


async def test_order_records_memories_and_fan_outs_are_the_same(store: Store) -> None:
    assert await joined(store) == EXPECTED["joined"]
    for name, expected in EXPECTED["tallies"].items():
        tally = await store.tally(name)
        assert tally is not None
        times = map(str, (tally.first_sent, tally.last_sent, tally.fanned_out))
        counts = [tally.waiting, tally.sent, dict(tally.given_up), tally.resent_in_doubt]
        assert [*counts, *times] == expected
        told = [await store.told(name, chat_id) for chat_id in sorted(EXPECTED["joined"])]
        found = [[each.chat_id, each.outcome, each.message_id] for each in told if each]
        assert found == EXPECTED["told"][name]
    for key, value in EXPECTED["memories"].items():
        assert await store.recall(key) == value
    unfinished = [[broadcast.id, at] for broadcast, at in await store.unfinished_fan_outs()]
    assert unfinished == EXPECTED["unfinished"]


async def test_the_same_notices_are_claimed_with_the_same_doubts(store: Store) -> None:
    claimed = await store.claim(100, later(hours=2), timedelta(minutes=10))
    found = [
        [each.broadcast, each.chat_id, each.priority, each.outcome, each.attempts, each.in_doubt]
        for each in claimed
    ]
    assert found == EXPECTED["claimed"]


async def test_a_seat_is_not_given_again(store: Store) -> None:
    await store.put_subscriber(subscriber(7))
    assert await joined(store) == [*EXPECTED["joined"], 7]


async def test_the_old_files_are_kept_and_it_happens_once(
    folder: Path, caplog: pytest.LogCaptureFixture
) -> None:
    caplog.set_level("INFO")
    old = contents(folder)
    for _ in range(2):
        async with opened(folder):
            pass
    assert contents(folder / "before-sqlite") == old
    assert caplog.text.count("its files are kept in") == 1


async def test_a_crash_before_the_old_files_are_put_aside_is_made_up_for(folder: Path) -> None:
    old = contents(folder)
    async with opened(folder) as store:
        await store.put_subscriber(subscriber(7))
    shutil.copytree(folder / "before-sqlite", folder, dirs_exist_ok=True)
    shutil.rmtree(folder / "before-sqlite")
    async with opened(folder) as store:
        assert 7 in await joined(store)
        assert contents(folder / "before-sqlite").keys() == old.keys()


async def test_damage_in_the_old_files_stops_the_start_and_changes_nothing(folder: Path) -> None:
    newest = folder / max(name for name in contents(folder) if name.startswith("snapshot"))
    newest.write_bytes(newest.read_bytes().replace(b"400", b"401").replace(b"409", b"401"))
    before = contents(folder)
    with pytest.raises(StoreDamaged, match="checksum is wrong"):
        await TinyStore.open(folder)
    assert contents(folder) | before == contents(folder)
    assert not (folder / "draw-bot.sqlite3").exists()


async def test_the_way_back_from_damaged_old_files_is_their_newest_copy(tmp_path: Path) -> None:
    folder = shutil.copytree(OLD / "stopped", tmp_path / "data")
    (folder / "snapshot.3.jsonl").write_text("damaged")
    with pytest.raises(StoreDamaged, match="snapshots and journals away; cp ") as refused:
        await TinyStore.open(folder)
    for path in old_files(folder):
        path.unlink()
    copy, to = str(refused.value).partition("; cp ")[2].split(" ")
    shutil.copyfile(copy, to)
    async with opened(folder) as store:
        assert await store.count_subscribers() == 19


async def test_an_erasure_removes_the_old_files(store: Store, folder: Path) -> None:
    await store.back_up(date(2026, 11, 28))
    assert (folder / "before-sqlite").exists()
    await store.erase_subscriber(100001)
    await store.close()
    assert not (folder / "before-sqlite").exists()


async def test_the_old_files_are_kept_for_a_week(folder: Path) -> None:
    async with opened(folder):
        pass
    now = datetime.now(UTC)
    forget_old_files(folder, now=now + timedelta(days=6))
    assert (folder / "before-sqlite").exists()
    forget_old_files(folder, now=now + timedelta(days=8))
    assert not (folder / "before-sqlite").exists()
