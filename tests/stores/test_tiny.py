"""The embedded store's files: what is on the disk, and what becomes of it."""

from __future__ import annotations

import asyncio
import errno
import os
import subprocess
import sys
import threading
from binascii import crc32
from collections.abc import AsyncIterator, Callable
from datetime import timedelta
from itertools import count as counted
from pathlib import Path
from typing import Any

import pytest

from bot.domain.notices.delivery import Done
from bot.errors import (
    AlreadyRunning,
    SettingsError,
    StoreDamaged,
    StoreError,
    StoreFull,
    StoreTooNew,
)
from bot.ports import Settlement, Told
from bot.stores.journal import Journal
from bot.stores.lock import Lock
from bot.stores.snapshot import Frozen, write_snapshot
from bot.stores.storage import PackedStorage
from bot.stores.tiny import TinyStore
from tests.factories import NOON, broadcast, known, notice, subscriber
from tests.stores.folders import (
    chat_ids,
    contents,
    copied,
    names,
    no_file_longer_than,
    readable_by_others,
)

LEASE = timedelta(minutes=1)


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    return tmp_path / "data"


@pytest.fixture
async def store(folder: Path) -> AsyncIterator[TinyStore]:
    store = await TinyStore.open(folder)
    yield store
    await store.close()


async def joined(store: TinyStore, *chats: int) -> None:
    for chat_id in chats:
        await store.put_subscriber(subscriber(chat_id))


async def one_claimed(store: TinyStore) -> None:
    await joined(store, 1)
    await store.record([known()], [broadcast()])
    await store.enqueue("draw:297:1", [notice(1)], None, NOON)
    await store.claim(1, NOON, LEASE)


async def closed_with(folder: Path, *chats: int) -> None:
    """One more run of the bot, in which these joined."""
    store = await TinyStore.open(folder)
    await joined(store, *chats)
    await store.close()


# a crash


async def test_what_is_durable_is_there_after_a_crash(store: TinyStore, folder: Path) -> None:
    await joined(store, 3, 1, 2)
    assert await chat_ids(copied(folder)) == [3, 1, 2]


async def test_a_claim_that_a_crash_left_comes_back_in_doubt_at_once(
    store: TinyStore, folder: Path
) -> None:
    await one_claimed(store)
    after = await TinyStore.open(copied(folder))
    assert await after.claim(10, NOON, LEASE) == [notice(1, in_doubt=True)]
    tally = await after.tally("draw:297:1")
    assert tally is not None
    assert tally.resent_in_doubt == 1
    await after.close()


async def test_a_claim_comes_back_in_doubt_after_each_of_two_crashes(
    store: TinyStore, folder: Path
) -> None:
    await one_claimed(store)
    second = await TinyStore.open(copied(folder, "second"))
    await second.claim(1, NOON, LEASE)
    third = await TinyStore.open(copied(folder.with_name("second"), "third"))
    assert await third.claim(1, NOON, LEASE) == [notice(1, in_doubt=True)]
    tally = await third.tally("draw:297:1")
    assert tally is not None
    assert tally.resent_in_doubt == 2
    await second.close()
    await third.close()


async def test_a_settlement_reaches_the_disk_though_nobody_waits(
    store: TinyStore, folder: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    await one_claimed(store)
    synced = asyncio.Event()
    loop = asyncio.get_running_loop()
    monkeypatch.setattr(os, "fdatasync", lambda _: loop.call_soon_threadsafe(synced.set))
    await store.settle([Settlement(notice(1), Done(7))], NOON)
    after = await TinyStore.open(copied(folder))
    assert await after.told("draw:297:1", 1) == Told(1, "met", 7)
    await after.close()
    await asyncio.wait_for(synced.wait(), 30)


async def test_a_last_line_torn_anywhere_is_dropped_and_the_rest_kept(
    store: TinyStore, folder: Path
) -> None:
    await store.remember("k", 1)
    kept = len(contents(folder)["journal.0.jsonl"])
    await store.remember("k", 2)
    whole = contents(folder)["journal.0.jsonl"]
    for size in range(kept, len(whole)):
        torn = copied(folder)
        (torn / "journal.0.jsonl").write_bytes(whole[:size])
        after = await TinyStore.open(torn)
        assert await after.recall("k") == 1, size
        await after.close()


async def test_the_store_goes_on_behind_a_torn_line(store: TinyStore, folder: Path) -> None:
    await joined(store, 1, 2)
    torn = copied(folder)
    journal = torn / "journal.0.jsonl"
    journal.write_bytes(journal.read_bytes()[:-5])
    after = await TinyStore.open(torn)
    await joined(after, 3)
    assert await chat_ids(copied(torn, "again")) == [1, 3]
    await after.close()


async def test_a_torn_line_before_a_new_journal_without_lines_is_dropped_for_good(
    store: TinyStore, folder: Path
) -> None:
    """A crash between the beginning of a journal and its first use."""
    await joined(store, 1, 2)
    torn = copied(folder)
    journal = torn / "journal.0.jsonl"
    whole = journal.read_bytes()
    Journal.begin(torn / "journal.1.jsonl", 1).close()
    journal.write_bytes(whole[:-5])
    for _ in range(2):
        after = await TinyStore.open(copied(torn, "again"))
        await joined(after, 3)
        assert await chat_ids(copied(folder.with_name("again"), "last")) == [1, 3]
        await after.close()


# damage


@pytest.mark.parametrize(
    "spoil",
    [
        lambda lines: [lines[0], lines[1][:-3] + b"x\n", *lines[2:]],
        lambda lines: [lines[0], *lines[2:]],
        lambda lines: [lines[0], lines[2], lines[1], *lines[3:]],
        lambda lines: [lines[0], lines[1], lines[1], *lines[2:]],
        lambda lines: [lines[0], b"\0" * 50 + b"\n", *lines[2:]],
        lambda lines: [b"nonsense\n", *lines[1:]],
        lambda lines: [],
    ],
    ids=["spoilt", "lost", "swapped", "doubled", "zeros", "no header", "empty"],
)
async def test_a_line_spoilt_in_the_middle_is_damage_and_nothing_is_touched(
    store: TinyStore, folder: Path, spoil: object
) -> None:
    await joined(store, 1, 2, 3, 4)
    copy = copied(folder)
    journal = copy / "journal.0.jsonl"
    lines = journal.read_bytes().splitlines(keepends=True)
    journal.write_bytes(b"".join(spoil(lines)))  # type: ignore[operator]
    before = contents(copy)
    with pytest.raises(StoreDamaged, match=r"journal\.0\.jsonl") as damaged:
        await TinyStore.open(copy)
    assert "\n" not in str(damaged.value)
    assert contents(copy) == before


async def test_a_damaged_journal_is_said_beside_the_last_good_copy(folder: Path) -> None:
    await closed_with(folder, 1, 2)
    store = await TinyStore.open(folder)
    await joined(store, 3, 4)
    spoilt = copied(folder)
    await store.close()
    journal = spoilt / "journal.1.jsonl"
    journal.write_bytes(journal.read_bytes().replace(b'"chat_id":3', b'"chat_id":5'))
    with pytest.raises(StoreDamaged, match=r"line 2 .* last good copy is .*snapshot\.1\.jsonl"):
        await TinyStore.open(spoilt)
    journal.unlink()
    assert await chat_ids(spoilt) == [1, 2]


@pytest.mark.parametrize("place", [0, 3, 40, 0.5, -30, -3])
async def test_a_damaged_snapshot_is_not_touched_and_the_one_before_it_is_as_good(
    folder: Path, place: float
) -> None:
    await closed_with(folder, 1, 2)
    await closed_with(folder, 3)
    newest = folder / "snapshot.2.jsonl"
    data = bytearray(newest.read_bytes())
    data[place if isinstance(place, int) else len(data) // 2] ^= 0x15
    newest.write_bytes(data)
    before = contents(folder)
    with pytest.raises(StoreDamaged, match=r"last good copy is .*snapshot\.1\.jsonl"):
        await TinyStore.open(folder)
    assert contents(folder) == before
    newest.rename(folder / "damaged")
    assert await chat_ids(folder) == [1, 2, 3]


async def test_a_snapshot_cut_short_is_damage(folder: Path) -> None:
    await closed_with(folder, 1, 2)
    snapshot = folder / "snapshot.1.jsonl"
    lines = snapshot.read_bytes().splitlines(keepends=True)
    for count in range(len(lines)):
        snapshot.write_bytes(b"".join(lines[:count]))
        with pytest.raises(StoreDamaged, match=r"snapshot\.1\.jsonl is damaged"):
            await TinyStore.open(folder)


async def test_a_journal_that_is_missing_is_damage(folder: Path) -> None:
    await closed_with(folder, 1)
    await closed_with(folder, 2)
    (folder / "snapshot.2.jsonl").unlink()
    (folder / "journal.1.jsonl").unlink()
    with pytest.raises(StoreDamaged, match=r"journal\.1\.jsonl is missing"):
        await TinyStore.open(folder)


async def test_a_snapshot_alone_is_enough(folder: Path) -> None:
    """So that one file can be carried to another machine."""
    await closed_with(folder, 1, 2)
    other = folder.with_name("other")
    other.mkdir()
    (folder / "snapshot.1.jsonl").rename(other / "snapshot.1.jsonl")
    assert await chat_ids(other) == [1, 2]


@pytest.mark.parametrize("name", ["snapshot.1.jsonl", "journal.1.jsonl"])
async def test_a_file_of_a_later_version_is_left_alone(folder: Path, name: str) -> None:
    await closed_with(folder, 1)
    path = folder / name
    first, rest = path.read_bytes().split(b"\n", 1)
    later = first.replace(b'"version":1', b'"version":2')
    if name.startswith("journal"):
        later = _checked(later[9:])
    path.write_bytes(later + b"\n" + rest)
    before = contents(folder)
    with pytest.raises(StoreTooNew, match=f"{name} was written by a later version"):
        await TinyStore.open(folder)
    assert contents(folder) == before


def _checked(payload: bytes) -> bytes:
    return b"%08x %s" % (crc32(payload), payload)


async def test_a_row_that_cannot_be_understood_is_damage() -> None:
    storage = PackedStorage()
    storage.change(["put", "subscribers", 1, {"chat_id": 1, "shoe_size": 43}])
    with pytest.raises(StoreDamaged, match="unknown key 'shoe_size'"):
        await TinyStore(storage).subscriber(1)


# one process


async def test_a_second_process_is_told_in_one_line_and_harms_nothing(
    store: TinyStore, folder: Path
) -> None:
    await joined(store, 1)
    before = contents(folder)
    code = "import asyncio, sys; from bot.stores.tiny import *; from pathlib import Path\n"
    code += "asyncio.run(TinyStore.open(Path(sys.argv[1])))"
    second = await asyncio.create_subprocess_exec(
        *(sys.executable, "-c", code, folder), stderr=subprocess.PIPE
    )
    _, said = await second.communicate()
    last = said.decode().strip().splitlines()[-1]
    assert last == f"bot.errors.AlreadyRunning: another process is using the store in {folder}"
    assert contents(folder) == before


async def test_the_store_can_be_opened_again_once_it_is_closed(folder: Path) -> None:
    first = await TinyStore.open(folder)
    with pytest.raises(AlreadyRunning):
        await TinyStore.open(folder)
    await first.close()
    await (await TinyStore.open(folder)).close()


async def test_a_store_that_cannot_be_opened_keeps_nobody_out(folder: Path) -> None:
    await closed_with(folder, 1)
    whole = (folder / "snapshot.1.jsonl").read_bytes()
    (folder / "snapshot.1.jsonl").write_bytes(b"")
    with pytest.raises(StoreDamaged):
        await TinyStore.open(folder)
    (folder / "snapshot.1.jsonl").write_bytes(whole)
    assert await chat_ids(folder) == [1]


async def test_a_closed_store_takes_nothing_more(folder: Path) -> None:
    store = await TinyStore.open(folder)
    await store.close()
    with pytest.raises(StoreError, match="closed"):
        await store.put_subscriber(subscriber(1))


async def test_the_files_are_for_their_owner_only(store: TinyStore, folder: Path) -> None:
    await joined(store, 1)
    assert readable_by_others(folder) == []


# a disk that is full, or refuses


async def test_a_full_disk_refuses_the_write_and_nothing_has_changed(
    store: TinyStore, folder: Path
) -> None:
    await joined(store, 1)
    size = (folder / "journal.0.jsonl").stat().st_size
    before = contents(folder)
    with no_file_longer_than(size + 20), pytest.raises(StoreFull, match=r"journal\.0\.jsonl"):
        await joined(store, 2)
    assert contents(folder) == before
    assert await store.count_subscribers() == 1


async def test_a_store_whose_disk_was_full_goes_on_once_there_is_room(
    store: TinyStore, folder: Path
) -> None:
    await joined(store, 1)
    size = (folder / "journal.0.jsonl").stat().st_size
    for room in (0, 1, 20, 100):
        with no_file_longer_than(size + room), pytest.raises(StoreFull):
            await store.put_subscribers([subscriber(2), subscriber(3)])
    await joined(store, 4)
    assert await chat_ids(copied(folder)) == [1, 4]


@pytest.mark.parametrize("number", [errno.ENOSPC, errno.EDQUOT])
async def test_half_a_line_that_still_fitted_is_cut_off(
    store: TinyStore, folder: Path, monkeypatch: pytest.MonkeyPatch, number: int
) -> None:
    write = os.write

    def half(descriptor: int, data: memoryview) -> int:
        if len(data) > 10:
            return write(descriptor, data[: len(data) // 2])
        raise OSError(number, os.strerror(number))

    await joined(store, 1)
    before = contents(folder)
    with monkeypatch.context() as patched:
        patched.setattr(os, "write", half)
        with pytest.raises(StoreFull, match="all that was saved is kept"):
            await joined(store, 2)
    assert contents(folder) == before
    await joined(store, 3)
    assert await chat_ids(copied(folder)) == [1, 3]


async def test_a_claim_that_a_full_disk_refused_can_be_made_later(
    store: TinyStore, folder: Path
) -> None:
    await joined(store, 1, 2)
    await store.record([known()], [broadcast()])
    await store.enqueue("draw:297:1", [notice(1, 1), notice(2, 0)], None, NOON)
    size = (folder / "journal.0.jsonl").stat().st_size
    with no_file_longer_than(size), pytest.raises(StoreFull):
        await store.claim(2, NOON, LEASE)
    assert await store.claim(2, NOON, LEASE) == [notice(2, 0), notice(1, 1)]


async def test_a_settlement_that_a_full_disk_refused_can_be_made_later(
    store: TinyStore, folder: Path
) -> None:
    await one_claimed(store)
    size = (folder / "journal.0.jsonl").stat().st_size
    with no_file_longer_than(size), pytest.raises(StoreFull):
        await store.settle([Settlement(notice(1), Done(7))], NOON)
    assert await store.told("draw:297:1", 1) is None
    await store.settle([Settlement(notice(1), Done(7))], NOON)
    assert await store.told("draw:297:1", 1) == Told(1, "met", 7)


async def test_a_snapshot_that_does_not_fit_leaves_the_journal_to_go_on(
    folder: Path, caplog: pytest.LogCaptureFixture
) -> None:
    store = await TinyStore.open(folder)
    await store.put_subscribers(map(subscriber, range(1, 51)))
    journal = folder / "journal.0.jsonl"
    with no_file_longer_than(journal.stat().st_size // 2):
        await store.close()
    assert "no snapshot could be written" in caplog.text
    assert names(folder) == ["journal.0.jsonl", "journal.1.jsonl", "store.lock"]
    assert await chat_ids(folder) == list(range(1, 51))


async def test_a_disk_that_loses_what_it_took_is_not_trusted_again(
    folder: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """After a failed fsync nobody knows what is on the disk; only reading it again tells."""
    store = await TinyStore.open(folder)
    await joined(store, 1)

    def broken(_: int) -> None:
        raise OSError(errno.EIO, os.strerror(errno.EIO))

    with monkeypatch.context() as patched:
        patched.setattr(os, "fdatasync", broken)
        with pytest.raises(StoreError, match="Input/output error"):
            await joined(store, 2)
    with pytest.raises(StoreError, match="restart"):
        await joined(store, 3)
    with pytest.raises(StoreError, match="Input/output error"):
        await store.close()
    assert (await chat_ids(folder))[0] == 1


async def test_a_loss_that_the_disk_tells_of_once_is_not_forgotten(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    journal = Journal.begin(tmp_path / "journal.0.jsonl", 0)
    journal.append((["drop", "memories", "k"],))

    def broken(_: int) -> None:
        raise OSError(errno.EIO, os.strerror(errno.EIO))

    with monkeypatch.context() as patched:
        patched.setattr(os, "fdatasync", broken)
        with pytest.raises(StoreError, match="Input/output error"):
            journal.sync()
    with pytest.raises(StoreError, match="restart"):
        journal.sync()
    journal.close()


@pytest.mark.skipif(not Path("/sys/kernel").is_dir(), reason="no folder that refuses even root")
async def test_a_folder_that_cannot_be_written_is_said_in_one_line() -> None:
    with pytest.raises(StoreError, match=r"^/sys/kernel/bot: [A-Z][a-z ]+$"):
        await TinyStore.open(Path("/sys/kernel/bot"))


async def test_a_file_where_the_folder_should_be_is_said_in_one_line(tmp_path: Path) -> None:
    (tmp_path / "data").write_text("not a folder")
    with pytest.raises(SettingsError, match=f"{tmp_path}/data: File exists; wanted: a folder"):
        await TinyStore.open(tmp_path / "data")
    with pytest.raises(SettingsError, match=f"{tmp_path}/data/deeper: Not a directory; wanted"):
        await TinyStore.open(tmp_path / "data" / "deeper")


# compaction


async def test_changes_made_while_a_snapshot_is_written_are_not_lost(folder: Path) -> None:
    store, people, seen = await TinyStore.open(folder, compact_at=2_000), counted(1), set[str]()
    async with asyncio.timeout(60):
        while len(seen) < 3:
            await asyncio.gather(*(joined(store, next(people)) for _ in range(100)))
            seen.update(names(folder, "snapshot.*.jsonl"))
    await store.close()
    assert len(names(folder, "snapshot.*")) == 2
    assert "snapshot.1.jsonl" not in names(folder)
    assert sorted(await chat_ids(folder)) == list(range(1, next(people)))


async def test_snapshots_are_written_though_somebody_always_waits_for_the_disk(
    folder: Path,
) -> None:
    store = await TinyStore.open(folder, compact_at=2_000)
    people, seen = counted(1), set[str]()

    async def write() -> None:
        while len(seen) < 4:
            await joined(store, next(people))
            seen.update(names(folder, "snapshot.*.jsonl"))

    async with asyncio.timeout(60):
        await asyncio.gather(*(write() for _ in range(20)))
    await store.close()
    assert sorted(await chat_ids(folder)) == list(range(1, next(people)))


async def test_the_folder_is_kept_until_a_snapshot_that_was_begun_is_whole(
    folder: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    begun, released, too_early = asyncio.Event(), threading.Event(), []
    loop = asyncio.get_running_loop()

    def slow(path: Path, frozen: Frozen) -> int:
        loop.call_soon_threadsafe(begun.set)
        too_early.append(released.wait(0.2))
        return write_snapshot(path, frozen)

    def release(lock: Lock) -> None:
        given_back(lock)
        released.set()

    given_back = Lock.release
    monkeypatch.setattr(Lock, "release", release)
    monkeypatch.setattr("bot.stores.journaled.write_snapshot", slow)
    store = await TinyStore.open(folder, compact_at=1)
    await joined(store, 1)
    await begun.wait()
    await store.close()
    assert too_early == [False]
    assert names(folder, "snapshot.*") == ["snapshot.1.jsonl"]


async def test_a_crash_at_any_step_of_a_compaction_loses_nothing(
    folder: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    for chat_id in (1, 2):
        await closed_with(folder, chat_id)
    store = await TinyStore.open(folder)
    await joined(store, 3)
    crashes = []

    def crash_first(do: Callable[..., None]) -> Callable[..., None]:
        def step(*given: Any, **options: Any) -> None:
            crashes.append(copied(folder, f"crash {len(crashes)}"))
            do(*given, **options)

        return step

    for owner, name in ((os, "fsync"), (os, "replace"), (Path, "unlink")):
        monkeypatch.setattr(owner, name, crash_first(getattr(owner, name)))
    await store.close()
    monkeypatch.undo()
    assert len(crashes) >= 8
    for crash in crashes:
        assert await chat_ids(crash) == [1, 2, 3], contents(crash).keys()


async def test_two_snapshots_are_kept_with_their_journals(folder: Path) -> None:
    for chat_id in range(1, 6):
        await closed_with(folder, chat_id)
    assert sorted(contents(folder)) == [
        "journal.4.jsonl",
        "journal.5.jsonl",
        "snapshot.4.jsonl",
        "snapshot.5.jsonl",
    ]


async def test_a_run_that_changed_nothing_writes_nothing(folder: Path) -> None:
    await closed_with(folder, 1)
    before = contents(folder)
    await closed_with(folder)
    assert contents(folder) == before


async def test_drafts_that_a_crash_left_are_swept_away(folder: Path) -> None:
    await closed_with(folder, 1)
    (folder / "snapshot.9.jsonl.new").write_bytes(b"half a snap")
    await closed_with(folder, 2)
    assert not (folder / "snapshot.9.jsonl.new").exists()


async def test_housekeeping_rids_the_files_of_who_was_erased(folder: Path) -> None:
    store = await TinyStore.open(folder)
    await joined(store, 123456789, 2)
    await store.erase_subscriber(123456789)
    assert any(b"123456789" in data for data in contents(folder).values())
    await store.prune(NOON)
    assert not any(b"123456789" in data for data in contents(folder).values())
    await store.close()
    assert await chat_ids(folder) == [2]


def lies_in(folder: Path, digits: bytes) -> bool:
    """Whether a file speaks of these, now that the store may be writing others."""
    return any(digits in data for data in contents(copied(folder)).values())


async def test_who_was_erased_is_soon_out_of_the_files(folder: Path) -> None:
    store = await TinyStore.open(folder, forget_after=0.01)
    await joined(store, 123456789, 987654321, 2)
    await store.erase_subscriber(123456789)
    await store.erase_subscriber(987654321)
    async with asyncio.timeout(30):
        while lies_in(folder, b"123456789") or lies_in(folder, b"987654321"):  # noqa: ASYNC110
            await asyncio.sleep(0.01)
    await store.close()
    assert await chat_ids(folder) == [2]


async def test_who_was_erased_is_out_of_the_files_when_the_store_is_closed(folder: Path) -> None:
    store = await TinyStore.open(folder)
    await joined(store, 123456789, 2)
    await store.erase_subscriber(123456789)
    await store.close()
    assert not any(b"123456789" in data for data in contents(folder).values())
    assert await chat_ids(folder) == [2]
