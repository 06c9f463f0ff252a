"""A power cut keeps the synced bytes and any part of the rest; a disk may fail for a moment."""

from __future__ import annotations

import asyncio
import os
import random
import shutil
import sys
from asyncio.subprocess import PIPE
from pathlib import Path

import pytest

from bot.errors import StoreFull
from bot.stores.embedded.connections import checkpoint
from tests.factories import subscriber
from tests.stores.folders import chat_ids, no_file_longer_than, opened

FILE, WAL, INDEX = "draw-bot.sqlite3", "draw-bot.sqlite3-wal", "draw-bot.sqlite3-shm"
PAGE = 4096
ROOT = Path(__file__).resolve().parents[3]
ANSWERED = 60
CUTS = int(os.environ.get("POWER_CUTS", "30"))

FAILING_DISK = r"""
#define _GNU_SOURCE
#include <dlfcn.h>
#include <errno.h>
#include <unistd.h>
int fdatasync(int fd) {
    if (unlink("fail-once") == 0) { errno = EIO; return -1; }
    int (*real)(int) = dlsym(RTLD_NEXT, "fdatasync");
    return real(fd);
}
"""

WRITER = """
import asyncio, sys
from pathlib import Path
from bot.errors import StoreError
from bot.stores.embedded import TinyStore
from tests.factories import subscriber

async def main():
    store, refused = await TinyStore.open(Path("data")), []
    for chat_id in range(1, 31):
        if chat_id in (10, 20):
            Path("fail-once").touch()
        try:
            await store.put_subscriber(subscriber(chat_id))
        except StoreError as error:
            refused.append(chat_id)
    Path("data").rename("left")
    print(*refused)
    sys.stdout.flush()
    import os; os._exit(0)

asyncio.run(main())
"""


async def test_what_was_answered_outlives_a_power_cut_at_any_point(tmp_path: Path) -> None:
    chance, synced, copies = random.Random(7), [], []
    async with opened(tmp_path / "data") as store:
        for chat_id in range(1, ANSWERED + 1):
            await store.put_subscriber(subscriber(chat_id))
            synced.append((tmp_path / "data" / WAL).stat().st_size)
            if chat_id % 6 == 0:
                copies.append(shutil.copytree(tmp_path / "data", tmp_path / f"copy-{chat_id}"))
    for _ in range(CUTS):
        place = chance.randrange(len(copies))
        cut = shutil.copytree(copies[place], tmp_path / "cut")
        answered = chance.randint(1, 6 * (place + 1))
        tear(cut / WAL, synced[answered - 1], chance)
        (cut / INDEX).unlink()
        assert set(range(1, answered + 1)) <= set(await chat_ids(cut))
        shutil.rmtree(cut)


def tear(wal: Path, synced: int, chance: random.Random) -> None:
    """Behind the synced bytes, any bytes may be on the disk."""
    content = bytearray(wal.read_bytes())
    end = chance.randint(synced, len(content))
    spoilt = chance.randint(synced, end)
    content[spoilt:end] = chance.randbytes(end - spoilt)
    wal.write_bytes(content[:end])


async def test_a_power_cut_in_the_middle_of_a_checkpoint_loses_nothing(tmp_path: Path) -> None:
    chance = random.Random(7)
    async with opened(tmp_path / "data") as store:
        await store.put_subscribers(map(subscriber, range(1, 300)))
        before = shutil.copytree(tmp_path / "data", tmp_path / "before")
        checkpoint(tmp_path / "data" / FILE)
        after = (tmp_path / "data" / FILE).read_bytes()
    for _ in range(CUTS):
        cut = shutil.copytree(before, tmp_path / "cut")
        old = (cut / FILE).read_bytes()
        torn = bytearray()
        for at in range(0, chance.choice([len(old), len(after)]), PAGE):
            written = old[at : at + PAGE] != after[at : at + PAGE]
            kept = chance.choice([old[at : at + PAGE], after[at : at + PAGE], bytes(PAGE)])
            torn += kept if written and at and len(kept) == PAGE else after[at : at + PAGE]
        torn[:PAGE] = chance.choice([old[:PAGE], after[:PAGE]])
        (cut / FILE).write_bytes(torn)
        (cut / INDEX).unlink()
        assert await chat_ids(cut) == list(range(1, 300))
        shutil.rmtree(cut)


async def test_a_full_disk_refuses_the_write_and_goes_on_once_there_is_room(tmp_path: Path) -> None:
    async with opened(tmp_path / "data") as store:
        await store.put_subscriber(subscriber(1))
        with no_file_longer_than(100):
            for _ in range(3):
                with pytest.raises(StoreFull, match="disk is full"):
                    await store.put_subscriber(subscriber(2))
            assert await store.subscriber(1) == subscriber(1)
        await store.put_subscriber(subscriber(3))
    assert await chat_ids(tmp_path / "data") == [1, 3]


@pytest.mark.skipif(shutil.which("cc") is None, reason="needs a C compiler for a failing disk")
async def test_a_disk_that_fails_once_costs_one_write_and_no_answered_one(tmp_path: Path) -> None:
    (tmp_path / "disk.c").write_text(FAILING_DISK)
    await ran("cc", "-shared", "-fPIC", "-o", "disk.so", "disk.c", "-ldl", cwd=tmp_path)
    said = await ran(
        *(sys.executable, "-c", WRITER),
        cwd=tmp_path,
        env={"LD_PRELOAD": str(tmp_path / "disk.so"), "PYTHONPATH": str(ROOT)},
    )
    refused = set(map(int, said.split()))
    assert len(refused) <= 2
    assert set(range(1, 31)) - refused <= set(await chat_ids(tmp_path / "left"))


async def ran(*command: str, cwd: Path, env: dict[str, str] | None = None) -> str:
    process = await asyncio.create_subprocess_exec(
        *command, cwd=cwd, env=os.environ | (env or {}), stdout=PIPE
    )
    said, _ = await process.communicate()
    assert process.returncode == 0
    return said.decode()
