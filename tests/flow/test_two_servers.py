"""Two of IRCC's servers give different versions of the file: no alert goes out twice."""

from __future__ import annotations

import gzip
import itertools
import random
from collections.abc import Iterable
from dataclasses import replace
from datetime import UTC, datetime, time

import pytest

from bot.domain.draws.draw import Draw
from bot.domain.draws.reading import Reading
from bot.domain.draws.recording import Known
from bot.domain.health.pulse import Pulse
from bot.domain.health.receiving import Receiving
from bot.domain.notices.notice import draw_broadcast
from bot.flow.checkup import Checkup, Events
from bot.flow.watch import Watch
from bot.sandbox.ircc.rounds import load_table, render
from bot.sources.ircc import parse_rounds
from bot.stores.embedded import TinyStore
from tests.fakes import FakeClock, FakeOperator
from tests.shared import ROUNDS, needs_shared

pytestmark = pytest.mark.no_cover  # it repeats what other tests run, for long

DRAWS = tuple(reversed(parse_rounds(render(load_table())).draws))
*EARLIER, TOLD, NEW = DRAWS
OLD_FILE = (*EARLIER, TOLD)
NEW_FILE = (*EARLIER, replace(TOLD, cutoff=TOLD.cutoff - 2), NEW)


class NoDelivery:
    """Telegram is well."""

    pulse = Pulse()
    halted: datetime | None = None


class Scene:
    """The watch over a store whose newest draw was announced."""

    def __init__(self, known: Iterable[Draw]) -> None:
        self.known = tuple(known)
        self.file: tuple[Draw, ...] = ()
        self.store = TinyStore.in_memory()
        self.operator = FakeOperator()
        self.clock = FakeClock(datetime.combine(self.known[-1].date, time(16), UTC))
        self.told: list[str] = []
        self.restart()

    def restart(self) -> None:
        self.watch = Watch(self, self.store, self.clock)
        self.checkup = Checkup(
            self.watch,
            NoDelivery(),
            Receiving(),
            Events(),
            self.store,
            [self.operator],
            self.clock,
            None,
        )

    async def look(self) -> Reading | None:
        """Fulfils ``ports.Source``."""
        return Reading(self.file)

    async def begin(self) -> None:
        now, newest = self.clock.now(), self.known[-1]
        broadcast = draw_broadcast(newest, 1, now)
        await self.store.record([Known(draw, 1, now) for draw in self.known], [broadcast])
        await self.store.enqueue(broadcast.id, [], None, now)
        await self.read(self.known)

    async def read(self, file: tuple[Draw, ...], seconds: float = 30) -> None:
        self.file = file
        await self.watch.step()
        await self.checkup.step()
        self.clock.go_on(seconds=seconds)
        for broadcast, _ in await self.store.unfinished_fan_outs():
            self.told.append(broadcast.id)
            await self.store.enqueue(broadcast.id, [], None, self.clock.now())


@pytest.mark.no_cover
@pytest.mark.parametrize("start", [OLD_FILE, NEW_FILE], ids=["from the old", "from the new"])
async def test_in_every_order_each_draw_is_told_once_and_corrected_once_at_most(
    start: tuple[Draw, ...],
) -> None:
    for order in itertools.product((OLD_FILE, NEW_FILE), repeat=6):
        scene = Scene(start)
        await scene.begin()
        for file in (*order, *order):
            await scene.read(file)
        assert len(scene.told) == len(set(scene.told))
        corrections = [told for told in scene.told if not told.endswith(":1")]
        assert len(corrections) <= 1, order
        if start is OLD_FILE:
            assert ("draw:447:1" in scene.told) is (NEW_FILE in order)


async def test_an_hour_of_both_is_one_incident_of_each_kind() -> None:
    scene, chance = Scene(OLD_FILE), random.Random(16)
    await scene.begin()
    scene.operator.incidents.clear()
    for _ in range(700):
        await scene.read(chance.choice((OLD_FILE, NEW_FILE)), seconds=5)
    assert sorted(scene.told) == ["draw:446:2", "draw:447:1"]
    kinds = [kind for kind in scene.operator.kinds() if kind != "draw_flawed"]
    assert sorted(kinds) == ["draw_vanished", "file_swings"]


async def test_restarts_in_between_make_no_difference_to_people() -> None:
    scene, chance = Scene(OLD_FILE), random.Random(17)
    await scene.begin()
    for _ in range(200):
        await scene.read(chance.choice((OLD_FILE, NEW_FILE)), seconds=5)
        if chance.random() < 0.1:
            scene.restart()
    assert sorted(scene.told) == ["draw:446:2", "draw:447:1"]


async def test_a_correction_that_ircc_takes_back_is_told_after_an_hour() -> None:
    scene = Scene(OLD_FILE)
    await scene.begin()
    for _ in range(3):
        await scene.read(NEW_FILE)
    back = (*OLD_FILE, NEW)
    for _ in range(118):
        await scene.read(back)
    assert scene.told == ["draw:447:1", "draw:446:2"]
    for _ in range(4):
        await scene.read(back)
    assert scene.told == ["draw:447:1", "draw:446:2", "draw:446:3"]


async def test_two_corrections_of_a_draw_are_an_hour_apart() -> None:
    scene = Scene(OLD_FILE)
    await scene.begin()
    for cutoff in range(490, 500):
        for _ in range(3):
            await scene.read((*EARLIER, replace(TOLD, cutoff=cutoff)))
    assert scene.told == ["draw:446:2"]
    for _ in range(120):
        await scene.read((*EARLIER, replace(TOLD, cutoff=499)))
    assert scene.told == ["draw:446:2", "draw:446:3"]


@needs_shared
@pytest.mark.no_cover
async def test_the_real_files_in_every_order_of_two_neighbours() -> None:
    files = [
        tuple(reversed(parse_rounds(gzip.decompress(path.read_bytes())).draws))
        for path in sorted((ROUNDS / "en").glob("*.json.gz"))
    ]
    assert len(files) == 83
    for old, new in itertools.islice(itertools.pairwise(files), 3, None, 8):
        for order in itertools.product((old, new), repeat=4):
            scene = Scene(old)
            scene.clock.set(datetime.combine(new[-1].date, time(20), UTC))
            await scene.begin()
            for file in (*order, new):
                await scene.read(file)
            assert scene.told == [f"draw:{new[-1].number}:1"]
