"""PostgreSQL at 1,000,000 people, next to the embedded store's figures at 100,000.

Run: python -m tests.bench.postgres [people] [people of the embedded store]

The server is the tests' own, with its defaults: everything is brought to the disk. Memory is
this process's, without the server's.
"""

from __future__ import annotations

import asyncio
import os
import platform
import sys
import tempfile
import time
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from datetime import timedelta
from pathlib import Path
from statistics import quantiles

from bot.app import settle_memory
from bot.domain.notices.delivery import Done
from bot.flow.announce import announce
from bot.ports import Settlement, Store
from bot.stores.embedded import TinyStore
from bot.stores.postgres.store import PostgresStore
from tests.bench.store import highest, memory, person, say
from tests.factories import NOON, broadcast, known
from tests.fakes import FakeClock
from tests.postgres import running

LEASE = timedelta(minutes=5)
BATCH = 100
PAGE = 1000
PARTS = 10
EVERY = 0.02


def main() -> None:
    people = int(sys.argv[1]) if len(sys.argv) > 1 else 1_000_000
    embedded = int(sys.argv[2]) if len(sys.argv) > 2 else 100_000
    say("machine", f"{os.cpu_count()} cores, Python {platform.python_version()}")
    with running() as server:
        say(f"-- PostgreSQL, {people:,} people", server.execute("SHOW server_version")[0][0])
        asyncio.run(postgres(server.url(server.create()), people))
    with tempfile.TemporaryDirectory(dir=os.environ.get("BENCH_DIR")) as folder:
        say(f"-- the embedded store, {embedded:,} people", "")
        asyncio.run(tiny(Path(folder), embedded))


async def postgres(url: str, people: int) -> None:
    store = await PostgresStore.open(url)
    await measured(store, people)
    await store.close()


async def tiny(folder: Path, people: int) -> None:
    store = await TinyStore.open(folder)
    await measured(store, people)
    await store.close()


async def measured(store: Store, people: int) -> None:
    """Fill, fan a draw out, and deliver it, while another person asks for /last."""
    before = memory()
    started = time.perf_counter()
    await fill(store, people)
    say("fill", f"{time.perf_counter() - started:.1f} s")
    opened = broadcast("297")
    await store.record([known("297")], [opened])
    settle_memory()
    async with answers(store, "fan-out"):
        wall, own = time.perf_counter(), time.process_time()
        await announce(store, FakeClock())
        say("fan-out of a draw", f"{time.perf_counter() - wall:.1f} s")
        say("  of it this process's own", f"{time.process_time() - own:.1f} s")
    async with answers(store, "delivery"):
        await deliver(store, people)
    started = time.perf_counter()
    tally = await store.tally(opened.id)
    assert tally is not None
    assert tally.sent > 0
    say(f"tally of {tally.sent:,} sent", f"{(time.perf_counter() - started) * 1000:.0f} ms")
    say("memory taken", f"{memory() - before:.0f} MB")
    say("memory at the highest, of the whole process", f"{highest():.0f} MB")


async def fill(store: Store, people: int) -> None:
    for first in range(1, people + 1, PAGE):
        await store.put_subscribers(map(person, range(first, min(first + PAGE, people + 1))))


async def deliver(store: Store, people: int) -> None:
    """Claim and settle in batches; the rate of each tenth of the way."""
    part = people // PARTS
    settled, mark, rates = 0, time.perf_counter(), []
    while notices := await store.claim(BATCH, NOON, LEASE):
        await store.settle([Settlement(each, Done(each.chat_id)) for each in notices], NOON)
        settled += len(notices)
        if settled >= part * (len(rates) + 1):
            now = time.perf_counter()
            rates.append(part / (now - mark))
            mark = now
    say("claim and settle, the first tenth", f"{rates[0]:,.0f} /s")
    say("  the last", f"{rates[-1]:,.0f} /s")
    say("  the slowest", f"{min(rates):,.0f} /s")


@asynccontextmanager
async def answers(store: Store, during: str) -> AsyncIterator[None]:
    """Ask what /last asks of the store, all the while, and say how long it took."""
    took: list[float] = []

    async def ask() -> None:
        while True:
            started = time.perf_counter()
            await store.subscriber(1)
            await store.draws()
            took.append(time.perf_counter() - started)
            await asyncio.sleep(EVERY)

    asking = asyncio.create_task(ask())
    yield
    asking.cancel()
    cuts = quantiles([*took, max(took)], n=100)
    say(
        f"  /last during {during}, p50, p99, most",
        f"{cuts[49] * 1000:.1f} {cuts[98] * 1000:.1f} {max(took) * 1000:.1f} ms",
    )


if __name__ == "__main__":
    main()
