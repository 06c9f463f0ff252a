"""IRCC's real file as it changed: every new draw announced once, whatever the bytes did."""

from __future__ import annotations

import csv
import gzip
import json
import shutil
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from dataclasses import dataclass, field
from datetime import datetime, timedelta
from itertools import pairwise
from pathlib import Path

import pytest

from bot.domain.people.profile import Alerts, Subscriber, Which
from bot.flow.announce import announce
from bot.flow.checkup import Events
from bot.flow.delivery import Delivery
from bot.flow.watch import Watch
from bot.sandbox.ircc.ircc import EN_PATH, IrccServer
from bot.sources.ircc import IrccSource
from bot.sources.web import Web
from bot.stores.embedded import TinyStore
from tests.delivering import delivering
from tests.e2e.process import world
from tests.fakes import FakeClock, FakeMessenger
from tests.shared import ROUNDS, needs_shared

pytestmark = pytest.mark.no_cover  # it repeats what other tests run, for long

SINCE = "2025-03-16"
READER = 1001


@dataclass(frozen=True)
class Snapshot:
    """IRCC's file as it was captured then."""

    captured: datetime
    content: bytes

    def numbers(self) -> set[str]:
        return {row["drawNumber"] for row in json.loads(self.content)["rounds"]}


def snapshots() -> list[Snapshot]:
    """The captures since 2025-03-16, oldest first."""
    with (ROUNDS / "index.csv").open(newline="") as index:
        rows = [row for row in csv.DictReader(index) if row["captured_utc"] >= SINCE]
    return [
        Snapshot(
            datetime.fromisoformat(row["captured_utc"]),
            gzip.decompress((ROUNDS / row["file"]).read_bytes()),
        )
        for row in rows
    ]


def appeared(files: list[Snapshot]) -> list[str]:
    """The numbers that each file had and the one before had not."""
    return [number for old, new in pairwise(files) for number in new.numbers() - old.numbers()]


@dataclass
class Life:
    """One life of the bot, from its start to its sudden end."""

    store: TinyStore
    watch: Watch
    delivery: Delivery
    clock: FakeClock

    async def deliver(self, messenger: FakeMessenger, count: int) -> None:
        async with delivering(self.delivery):
            await messenger.until(lambda: len(messenger.sent) >= count)


@dataclass
class Lives:
    """The bot's lives over one folder; each begins with the files of the one before."""

    folder: Path
    ircc: IrccServer
    clock: FakeClock = field(default_factory=FakeClock)
    messenger: FakeMessenger = field(default_factory=FakeMessenger)
    begun: int = 0

    @asynccontextmanager
    async def life(self) -> AsyncIterator[Life]:
        """A life that ends as by a power cut: the next one sees the files as they stand now."""
        store = await TinyStore.open(self.folder / str(self.begun))
        web = Web(self.clock, lambda: "tests")
        watch = Watch(IrccSource(web, self.ircc.url + EN_PATH), store, self.clock)
        delivery = Delivery(
            store, self.messenger, Events().report, self.clock, in_flight=8, chance=lambda: 0.0
        )
        try:
            yield Life(store, watch, delivery, self.clock)
            shutil.copytree(self.folder / str(self.begun), self.folder / str(self.begun + 1))
        finally:
            self.begun += 1
            await store.close()
            await web.aclose()


@pytest.fixture
async def lives(tmp_path: Path) -> AsyncIterator[Lives]:
    server = IrccServer()
    await server.start()
    yield Lives(tmp_path, server)
    await server.stop()


async def first_life(lives: Lives, first: Snapshot) -> None:
    """A person who wants every draw subscribes, and the first file is read."""
    lives.ircc.publish(first.content)
    lives.clock.set(first.captured)
    async with lives.life() as bot:
        await bot.store.put_subscriber(Subscriber(READER, alerts=Alerts(Which.ALL)))
        await bot.watch.step()


@needs_shared
async def test_every_new_draw_is_announced_once_and_nothing_else(lives: Lives) -> None:
    files = snapshots()
    await first_life(lives, files[0])
    async with lives.life() as bot:
        for done, snapshot in enumerate(files[1:], 1):
            lives.ircc.publish(snapshot.content)
            lives.clock.set(snapshot.captured)
            await bot.watch.step()
            await announce(bot.store, bot.clock)
            await bot.deliver(lives.messenger, done)
    assert [alert.draw.number for alert in lives.messenger.sent] == appeared(files)


@needs_shared
async def test_killed_at_every_arrow_between_any_two_files_it_is_the_same(lives: Lives) -> None:
    files = snapshots()
    await first_life(lives, files[0])
    for done, snapshot in enumerate(files[1:], 1):
        lives.ircc.publish(snapshot.content)
        lives.clock.set(snapshot.captured)
        async with lives.life() as bot:
            await bot.watch.step()
        async with lives.life() as bot:
            await announce(bot.store, bot.clock)
        async with lives.life() as bot:
            await bot.deliver(lives.messenger, done)
    assert [alert.draw.number for alert in lives.messenger.sent] == appeared(files)


@needs_shared
async def test_killed_and_restarted_the_real_process_tells_each_draw_once(tmp_path: Path) -> None:
    files = snapshots()[-6:]
    async with world(tmp_path) as scene:
        scene.ircc.publish(files[0].content, EN_PATH)
        await scene.start(at=(files[0].captured - timedelta(minutes=5)).isoformat())
        person = await scene.person(READER)
        await person.say("/start")
        await person.hear("CRS")
        await scene.looked_again()
        for snapshot, number in zip(files[1:], appeared(files), strict=True):
            await scene.kill()
            scene.ircc.publish(snapshot.content, EN_PATH)
            await scene.start(at=snapshot.captured.isoformat())
            await person.hear(f"#{number}")
            await scene.looked_again(5)
        heard = [message["text"] for message in await person.messages() if message["from_bot"]]
    for number in appeared(files):
        assert sum(f"#{number}," in text for text in heard) == 1
