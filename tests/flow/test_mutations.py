"""Three hundred spoilt files: no error, no loss, no wrong alert, every fault named."""

from __future__ import annotations

import asyncio
import gzip
import logging
from collections.abc import Mapping
from dataclasses import dataclass, field, replace
from datetime import datetime, time
from zoneinfo import ZoneInfo

import pytest

from bot.domain.draws.draw import Draw
from bot.domain.draws.reading import Reading
from bot.domain.draws.recording import Known
from bot.domain.health.pulse import Pulse
from bot.domain.health.receiving import Receiving
from bot.domain.notices.notice import draw_broadcast
from bot.flow.checkup import Checkup, Events
from bot.flow.loop import repeat
from bot.flow.watch import Watch
from bot.sandbox.ircc.rounds import load_table, render
from bot.sources.ircc import parse_rounds
from bot.stores.embedded import TinyStore
from tests.fakes import FakeClock, FakeOperator
from tests.flow.mutations import mutations
from tests.shared import ROUNDS, needs_shared

pytestmark = pytest.mark.no_cover  # it repeats what other tests run, for long

ANNOUNCED = 5
"""How many of the newest draws were announced."""


class Bytes:
    """A source that reads the bytes it is given."""

    def __init__(self) -> None:
        self.body = b""

    async def look(self) -> Reading | None:
        return parse_rounds(self.body)


class NoDelivery:
    """Telegram is well."""

    pulse = Pulse()
    halted = None


@dataclass
class Scene:
    """The watch over a store that knows the whole file."""

    body: bytes
    source: Bytes = field(default_factory=Bytes)
    store: TinyStore = field(default_factory=TinyStore.in_memory)
    clock: FakeClock = field(default_factory=FakeClock)
    operator: FakeOperator = field(default_factory=FakeOperator)

    async def begin(self) -> Mapping[str, Known]:
        draws = parse_rounds(self.body).draws
        day = datetime.combine(draws[0].date, time(12), ZoneInfo("America/Toronto"))
        self.clock.set(day)
        self.watch = Watch(self.source, self.store, self.clock)
        self.checkup = Checkup(
            self.watch,
            NoDelivery(),
            Receiving(),
            Events(),
            self.store,
            [self.operator],
            self.clock,
            lambda: (10**9, 10**9),
        )
        told = [draw_broadcast(draw, 1, day) for draw in draws[:ANNOUNCED]]
        await self.store.record([Known(draw, 1, day) for draw in draws], told)
        for broadcast in told:
            await self.store.enqueue(broadcast.id, [], None, day)
        await self.look(self.body)
        self.operator.incidents.clear()
        return await self.store.draws()

    async def look(self, body: bytes) -> None:
        """One round of the loop; an unexpected error ends it and the test."""
        self.source.body = body
        stop = asyncio.Event()

        async def step() -> None:
            stop.set()
            await self.watch.step()

        await repeat(step, lambda _: 0, stop)
        await self.checkup.step()
        self.clock.go_on(seconds=30)


async def judge(scene: Scene, caplog: pytest.LogCaptureFixture, name: str, body: bytes) -> None:
    """Look at a spoilt file, then at the sound one."""
    known = await scene.store.draws()
    numbers = set(known)
    caplog.clear()
    with caplog.at_level(logging.INFO):
        await scene.look(body)
        named = bool(caplog.records)
    meanwhile = await scene.store.draws()
    assert numbers <= set(meanwhile), f"{name}: a draw is lost"
    await scene.look(scene.body)
    assert facts(await scene.store.draws()) == facts(known), f"{name}: a draw is not as it was"
    assert await scene.store.unfinished_fan_outs() == [], f"{name}: somebody is told of it"
    assert named or says_the_same(body, scene.body), f"{name}: the log says nothing"


def facts(known: Mapping[str, Known]) -> dict[str, tuple[Draw, int]]:
    return {
        number: (replace(entry.draw, name_fr=None), entry.revision)
        for number, entry in known.items()
    }


def says_the_same(body: bytes, sound: bytes) -> bool:
    """Whether the spoilt file still states every draw as the sound one does."""
    return parse_rounds(body).draws == parse_rounds(sound).draws


async def judge_all(body: bytes, caplog: pytest.LogCaptureFixture) -> int:
    scene = Scene(body)
    await scene.begin()
    spoilt = mutations(body)
    for name, content in spoilt:
        await judge(scene, caplog, name, content)
    return len(spoilt)


@pytest.mark.no_cover
async def test_our_own_table(caplog: pytest.LogCaptureFixture) -> None:
    assert await judge_all(render(load_table()[:60]), caplog) >= 300


@needs_shared
@pytest.mark.no_cover
async def test_the_real_file(caplog: pytest.LogCaptureFixture) -> None:
    newest = sorted((ROUNDS / "en").glob("*.json.gz"))[-1]
    assert await judge_all(gzip.decompress(newest.read_bytes()), caplog) >= 300
