"""The embedded store at 100,000 people, next to TinyDB's default.

    python -m tests.bench.store [people]

Goals at 100,000: a write at most 1 ms, durable, in a group; a read by chat 0.05 ms; opening
2 s; the fan-out of a draw 5 s. BENCH_DIR chooses the disk.
"""

from __future__ import annotations

import asyncio
import os
import random
import resource
import sys
import tempfile
import time
from collections.abc import AsyncIterator, Awaitable
from contextlib import asynccontextmanager
from datetime import UTC, datetime, timedelta
from pathlib import Path

from tinydb import TinyDB, where

from bot.domain.draws.categories import classify
from bot.domain.notices.delivery import Done
from bot.domain.notices.notice import draw_broadcast, match
from bot.domain.people.profile import Alerts, Profile, Subscriber, Which
from bot.ports import Settlement
from bot.stores.embedded import TinyStore
from bot.stores.exchange import export_store, import_store
from bot.stores.rows.rows import subscriber_row
from tests.factories import draw, known

NOW = datetime(2024, 5, 31, 16, tzinfo=UTC)
LEASE = timedelta(minutes=5)
WRITERS = 64
WRITES = 20_000
ALONE = 20
READS = 20_000
PAGE = 500
RIVAL_OPERATIONS = 5


def main() -> None:
    people = int(sys.argv[1]) if len(sys.argv) > 1 else 100_000
    with tempfile.TemporaryDirectory(dir=os.environ.get("BENCH_DIR")) as folder:
        asyncio.run(ours(Path(folder), people))
        rival(Path(folder) / "default.json", people)


async def ours(folder: Path, people: int) -> None:
    """Fill, write, read, fan out, deliver, open, export, import."""
    before = memory()
    store = await TinyStore.open(folder / "store")
    await timed("fill", fill(store, people), "s")
    async with longest_stall("writing"):
        each("write, durable, 64 at a time", await seconds(write(store, people)), WRITES)
    await asyncio.sleep(1)
    each("write, durable, alone", await seconds(write_alone(store)), ALONE)
    each("read by chat", await seconds(read(store, people)), READS)
    async with longest_stall("fan-out"):
        await timed("fan-out of a draw", fan_out(store), "s")
    async with longest_stall("delivery"):
        each("claim and settle, batches of 50", await seconds(deliver(store)), people)
    async with longest_stall("closing, with a snapshot"):
        await timed("close", store.close(), "s")
    say("memory taken", f"{memory() - before:.0f} MB")
    say(
        "files", f"{sum(path.stat().st_size for path in (folder / 'store').iterdir()) / 1e6:.0f} MB"
    )
    await reopen(folder / "store", people)


async def reopen(folder: Path, people: int) -> None:
    started = time.perf_counter()
    store = await TinyStore.open(folder)
    say("open", f"{time.perf_counter() - started:.2f} s")
    await timed("export", export_store(store, folder / "export.jsonl"), "s")
    other = TinyStore.in_memory()
    await timed("import, in memory", import_store(other, folder / "export.jsonl"), "s")
    await store.close()


def person(chat_id: int, score: int = 500) -> Subscriber:
    return Subscriber(
        chat_id,
        language="fr" if chat_id % 4 == 0 else "en",
        time_zone="America/Toronto",
        profiles=(
            Profile(
                score=score,
                nomination=False,
                programs={"cec": chat_id % 3 > 0, "fsw": True, "fst": False},
                categories={"french": False, "healthcare": chat_id % 5 == 0, "stem": False},
                submitted=datetime(2024, 3, 1, 10, 0, chat_id % 60, tzinfo=UTC),
            ),
        ),
        alerts=Alerts(Which.MINE),
        onboarded=True,
    )


async def fill(store: TinyStore, people: int) -> None:
    for first in range(1, people + 1, PAGE):
        await store.put_subscribers(map(person, range(first, min(first + PAGE, people + 1))))


async def write(store: TinyStore, people: int) -> None:
    async def writer(number: int) -> None:
        chance = random.Random(number)
        for _ in range(WRITES // WRITERS):
            await store.put_subscriber(person(chance.randint(1, people), chance.randint(0, 695)))

    await asyncio.gather(*map(writer, range(WRITERS)))


async def write_alone(store: TinyStore) -> None:
    """As one person's message does."""
    for chat_id in range(1, ALONE + 1):
        await store.put_subscriber(person(chat_id, 501))


async def read(store: TinyStore, people: int) -> None:
    chance = random.Random(7)
    for _ in range(READS):
        assert await store.subscriber(chance.randint(1, people)) is not None


async def fan_out(store: TinyStore) -> None:
    """As the flow does it: pages read, matched and put in the outbox."""
    new = draw()
    kind = classify(new.name)
    broadcast = draw_broadcast(new, 1, NOW)
    await store.record([known()], [broadcast])
    cursor: int | None = 0
    while cursor is not None:
        page, cursor = await store.subscribers_after(cursor, PAGE)
        matches = (match(broadcast, new, kind, subscriber) for subscriber in page)
        notices = [notice for notice in matches if notice is not None]
        await store.enqueue(broadcast.id, notices, cursor, NOW)


async def deliver(store: TinyStore) -> None:
    while notices := await store.claim(50, NOW, LEASE):
        await store.settle([Settlement(notice, Done(notice.chat_id)) for notice in notices], NOW)


def rival(path: Path, people: int) -> None:
    """TinyDB with its own JSONStorage, at a few operations: each one rewrites the file."""
    database = TinyDB(path)
    database.insert_multiple(subscriber_row(person(chat_id)) for chat_id in range(1, people + 1))
    started = time.perf_counter()
    for chat_id in range(1, RIVAL_OPERATIONS + 1):
        database.update({"active": False}, doc_ids=[chat_id])
    each("TinyDB's default: write", time.perf_counter() - started, RIVAL_OPERATIONS)
    started = time.perf_counter()
    for chat_id in range(1, RIVAL_OPERATIONS + 1):
        database.get(where("chat_id") == chat_id)
    each("TinyDB's default: read by chat", time.perf_counter() - started, RIVAL_OPERATIONS)
    database.close()
    say("memory at the highest, with TinyDB's default", f"{highest():.0f} MB")


async def timed(what: str, work: Awaitable[object], unit: str) -> None:
    say(what, f"{await seconds(work):.2f} {unit}")


async def seconds(work: Awaitable[object]) -> float:
    started = time.perf_counter()
    await work
    return time.perf_counter() - started


def each(what: str, taken: float, times: int) -> None:
    say(what, f"{taken / times * 1000:.4f} ms")


def say(what: str, figure: str) -> None:
    print(f"{what:<45} {figure:>12}", flush=True)


@asynccontextmanager
async def longest_stall(during: str) -> AsyncIterator[None]:
    """Print the longest time for which the event loop was blocked."""
    stalls = [0.0]

    async def watch() -> None:
        while True:
            due = time.perf_counter() + 0.001
            await asyncio.sleep(0.001)
            stalls.append(time.perf_counter() - due)

    watcher = asyncio.create_task(watch())
    yield
    watcher.cancel()
    say(f"  longest stall of the loop, {during}", f"{max(stalls) * 1000:.1f} ms")


def size(folder: Path) -> float:
    """Megabytes of the files in a folder."""
    return sum(path.stat().st_size for path in folder.iterdir()) / 1e6


def memory() -> float:
    """Megabytes of this process at present."""
    pages = int(Path("/proc/self/statm").read_text().split()[1])
    return pages * os.sysconf("SC_PAGE_SIZE") / 1e6


def highest() -> float:
    """Megabytes of this process at the highest."""
    return resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / 1e3


if __name__ == "__main__":
    main()
