"""The embedded store beside TinyDB as it comes; PostgreSQL is measured in postgres.py.

    python -m tests.bench.store [people]

Goals at 100,000 people: a durable write in a group 0.1 ms, a read 0.05 ms, opening 0.3 s, the
fan-out of a draw 3 s, the whole bot 140 MB. At 1,000,000: fan-out 30 s, 200 MB, a read at p99
30 ms meanwhile, and 4,000 claims and settlements a second at the end as at the beginning.
BENCH_DIR chooses the disk.
"""

from __future__ import annotations

import asyncio
import itertools
import os
import random
import statistics
import sys
import tempfile
import time
from collections.abc import AsyncIterator, Awaitable
from contextlib import asynccontextmanager
from datetime import UTC, datetime, timedelta
from pathlib import Path

from tinydb import TinyDB, where

from bot.app import settle_memory
from bot.domain.notices.delivery import Done
from bot.domain.notices.notice import draw_broadcast
from bot.domain.people.profile import Alerts, Profile, Subscriber, Which
from bot.flow.announce import announce
from bot.ports import Settlement, Store
from bot.stores.embedded import TinyStore
from bot.stores.exchange import export_store, import_store
from bot.stores.rows.rows import subscriber_row
from tests.bench.broadcast import Scene, answer_time, scene
from tests.e2e.broadcasts import DAY, KNOWN
from tests.e2e.process import up_to
from tests.factories import draw, known
from tests.people import Person

NOW = datetime(2024, 5, 31, 16, tzinfo=UTC)
LEASE = timedelta(minutes=5)
WRITERS = 64
WRITES = 20_000
ALONE = 20
READS = 20_000
PAGE = 500
RIVAL_OPERATIONS = 5
MOST_FOR_RIVAL = 100_000
BATCH = 100
ASKERS, ASKED_EVERY = 40, 0.1
REACHED = 1000
"""So many of the people are known to the sandbox: some alerts have to arrive."""


def main() -> None:
    people = int(sys.argv[1]) if len(sys.argv) > 1 else 100_000
    settle_memory()
    with tempfile.TemporaryDirectory(dir=os.environ.get("BENCH_DIR")) as folder:
        asyncio.run(embedded(Path(folder) / "store", people))
        asyncio.run(whole_bot(people))
        rival(Path(folder) / "default.json", min(people, MOST_FOR_RIVAL))


async def embedded(folder: Path, people: int) -> None:
    store = await TinyStore.open(folder)
    await timed("fill", fill(store, people), "s")
    await store.close()
    before = memory()
    started = time.perf_counter()
    store = await TinyStore.open(folder)
    say("open", f"{time.perf_counter() - started:.2f} s")
    await use(store, people)
    say("memory taken", f"{memory() - before:.0f} MB, of {memory():.0f} MB")
    await timed("close", store.close(), "s")
    say("file", f"{(folder / 'draw-bot.sqlite3').stat().st_size / 1e6:.0f} MB")
    store = await TinyStore.open(folder)
    await timed("export", export_store(store, folder / "export.jsonl"), "s")
    other = TinyStore.in_memory()
    await timed("import, in memory", import_store(other, folder / "export.jsonl"), "s")
    await store.close()


async def use(store: Store, people: int) -> None:
    """Write, read, fan out and deliver."""
    each("write, durable, 64 at a time", await seconds(write(store, people)), WRITES)
    await asyncio.sleep(1)
    each("write, durable, alone", await seconds(write_alone(store)), ALONE)
    each("read by chat", await seconds(read(store, people)), READS)
    new = draw()
    await store.record([known("296"), known()], [draw_broadcast(new, 1, NOW)])
    async with longest_stall(store, people, "fan-out"):
        await timed("fan-out of a draw", announce(store, Standing()), "s")
    async with longest_stall(store, people, "delivery"):
        await deliver(store)


async def whole_bot(people: int) -> None:
    """The real process, over a strict Bot API, from its start to the first alert of a draw.

    Until then it finds out for whom the draw is, while people ask for the last draw.
    """
    async with scene() as now:
        store = await TinyStore.open(now.world.data)
        await fill(store, people)
        await store.close()
        now.world.publish(up_to(KNOWN))
        await now.world.start(at=DAY)
        await now.world.looked_again(1)
        waits: list[float] = []
        await now.controls.ask("create_people", first_id=1, count=REACHED)
        talkers = [await Person.create(now.controls, people + n) for n in range(1, ASKERS + 1)]
        await answer_time(now, talkers[0], "/last")
        started = time.perf_counter()
        now.publish()
        async with asyncio.TaskGroup() as asking:
            told = asking.create_task(first_alert(now, people))
            for number in itertools.count():
                if told.done():
                    break
                asking.create_task(ask(now, talkers[number % ASKERS], waits))
                await asyncio.sleep(ASKED_EVERY)
        say("publication to the first alert", f"{time.perf_counter() - started:.2f} s")
        p50, p99 = (statistics.quantiles(waits, n=100)[place] * 1000 for place in (49, 98))
        say(f"  {len(waits)} answers to /last meanwhile: p50, p99", f"{p50:.1f}, {p99:.1f} ms")
        assert now.world.process is not None
        say("the whole bot at the highest", f"{highest(now.world.process.pid):.0f} MB")


async def first_alert(now: Scene, people: int) -> None:
    """Wait until a subscriber got an alert; the last answers are among the calls."""
    calls = 0
    while not any(send["chat_id"] <= people for send in await now.controls.ask("sends")):
        calls = await now.controls.ask(
            "wait_for_calls", method="sendMessage", times=calls + 1, seconds=600
        )


async def ask(now: Scene, talker: Person, waits: list[float]) -> None:
    waits.append(await answer_time(now, talker, "/last"))


class Standing:
    """A clock that stands still."""

    def now(self) -> datetime:
        return NOW


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


async def fill(store: Store, people: int) -> None:
    for first in range(1, people + 1, PAGE):
        await store.put_subscribers(map(person, range(first, min(first + PAGE, people + 1))))


async def write(store: Store, people: int) -> None:
    async def writer(number: int) -> None:
        chance = random.Random(number)
        for _ in range(WRITES // WRITERS):
            await store.put_subscriber(person(chance.randint(1, people), chance.randint(0, 695)))

    await asyncio.gather(*map(writer, range(WRITERS)))


async def write_alone(store: Store) -> None:
    """As one person's message does."""
    for chat_id in range(1, ALONE + 1):
        await store.put_subscriber(person(chat_id, 501))


async def read(store: Store, people: int) -> None:
    chance = random.Random(7)
    for _ in range(READS):
        assert await store.subscriber(chance.randint(1, people)) is not None


async def deliver(store: Store) -> None:
    """Claim and settle everybody; how many a second in the first and the last tenth."""
    waiting = (await store.backlog()).waiting
    tenth, done, marks = max(waiting // 10, 1), 0, [time.perf_counter()]
    while notices := await store.claim(BATCH, NOW, LEASE):
        await store.settle([Settlement(notice, Done(notice.chat_id)) for notice in notices], NOW)
        done += len(notices)
        if done >= tenth * len(marks):
            marks.append(time.perf_counter())
    for which, at in (("first", 0), ("last", -2)):
        say(
            f"claim and settle, {which} tenth",
            f"{tenth / (marks[at + 1] - marks[at]):.0f} a second",
        )


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
async def longest_stall(store: Store, people: int, during: str) -> AsyncIterator[None]:
    """Say how long a reader waits meanwhile, and how long the loop was kept from anybody else."""
    stalls, reads, chance = [0.0], [0.0], random.Random(11)

    async def watch() -> None:
        while True:
            due = time.perf_counter() + 0.01
            await asyncio.sleep(0.01)
            started = time.perf_counter()
            stalls.append(started - due)
            await store.subscriber(chance.randint(1, people))
            await store.draws()
            reads.append(time.perf_counter() - due)

    watcher = asyncio.create_task(watch())
    yield
    watcher.cancel()
    for what, found in (("stall of the loop", stalls), ("wait of a reader", reads)):
        found.sort()
        p99 = found[int(len(found) * 0.99)]
        say(f"  {what}, {during}: p99, most", f"{p99 * 1000:.1f}, {found[-1] * 1000:.1f} ms")


def memory() -> float:
    """Megabytes of this process at present."""
    pages = int(Path("/proc/self/statm").read_text().split()[1])
    return pages * os.sysconf("SC_PAGE_SIZE") / 1e6


def highest(process: int | str = "self") -> float:
    """Megabytes of a process at the highest."""
    status = Path(f"/proc/{process}/status").read_text()
    return int(status.partition("VmHWM:")[2].split()[0]) / 1e3


if __name__ == "__main__":
    main()
