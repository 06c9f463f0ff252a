"""A store that was put back to a backup announces no draw again without the operator."""

from __future__ import annotations

import shutil
from collections.abc import AsyncIterator
from datetime import date, timedelta
from pathlib import Path

import pytest

from bot.domain.draws.doubts import ANSWERS
from bot.domain.health.findings import again_question, of_restored
from bot.flow.announce import announce
from bot.flow.watch import Watch
from bot.stores.embedded import Backups, TinyStore
from tests.domain.build import draw
from tests.factories import subscriber
from tests.fakes import FakeClock, FakeSource

PNP = draw("296", "2024-05-30", 676, name="Provincial Nominee Program")
CEC = draw("297", "2024-05-31", 522)
LEASE = timedelta(minutes=5)


class Scene:
    """The first two steps of the pipe over a store that was put back."""

    def __init__(self, store: TinyStore, source: FakeSource) -> None:
        self.store = store
        self.source = source
        self.clock = FakeClock()
        self.watch = Watch(source, store, self.clock)

    async def look(self) -> list[str]:
        """Look and announce; the broadcasts that can be claimed from."""
        await self.watch.step()
        await announce(self.store, self.clock)
        claimed = await self.store.claim(10, self.clock.now(), LEASE)
        self.clock.go_on(seconds=30)
        return [notice.broadcast for notice in claimed]

    async def answer(self, answer: str) -> None:
        await self.store.remember(ANSWERS, {again_question("297"): answer})


@pytest.fixture
async def scene(tmp_path: Path) -> AsyncIterator[Scene]:
    """The backup was made before #297 came; #297 was announced."""
    folder, source = tmp_path / "data", FakeSource()
    store = await TinyStore.open(folder)
    before = Scene(store, source)
    await store.put_subscriber(subscriber(1))
    source.publish(PNP)
    await before.look()
    await store.back_up(date(2024, 5, 31))
    source.publish(CEC)
    assert await before.look() == ["draw:297:1"]
    await store.close()
    shutil.copyfile(Backups(folder).paths()[-1], folder / "draw-bot.sqlite3")
    source.forget()
    store = await TinyStore.open(folder)
    yield Scene(store, source)
    await store.close()


async def test_a_draw_that_may_have_been_announced_is_recorded_and_asked_about(
    scene: Scene,
) -> None:
    for _ in range(3):
        assert await scene.look() == []
    assert list(await scene.store.draws()) == ["296", "297"]
    (incident,) = of_restored(entry.draw for entry in scene.watch.restored.asked.values())
    assert incident.subject == "297"
    assert incident.facts["question"] == again_question("297")


async def test_the_operator_can_have_it_announced(scene: Scene) -> None:
    await scene.look()
    await scene.answer("yes")
    scene.source.forget()
    assert await scene.look() == ["draw:297:1"]
    assert scene.watch.restored.asked == {}


async def test_a_no_ends_the_question(scene: Scene) -> None:
    await scene.look()
    await scene.answer("no")
    assert await scene.look() == []
    assert scene.watch.restored.asked == {}


async def test_the_question_outlives_a_restart_and_ends_after_a_week(scene: Scene) -> None:
    await scene.look()
    scene.watch = Watch(scene.source, scene.store, scene.clock)
    scene.source.forget()
    await scene.look()
    assert list(scene.watch.restored.asked) == ["297"]
    scene.clock.go_on(days=8)
    await scene.look()
    assert scene.watch.restored.asked == {}


async def test_the_next_draw_is_announced_as_ever(scene: Scene) -> None:
    await scene.look()
    scene.source.publish(draw("298", "2024-05-31", 525))
    assert await scene.look() == ["draw:298:1"]


async def test_what_was_waiting_in_the_backup_is_not_sent(tmp_path: Path) -> None:
    folder, source = tmp_path / "data", FakeSource()
    store = await TinyStore.open(folder)
    await store.put_subscribers([subscriber(1), subscriber(2)])
    source.publish(PNP)
    await Scene(store, source).watch.step()
    source.publish(CEC)
    await Scene(store, source).watch.step()
    await announce(store, FakeClock())
    await store.back_up(date(2024, 5, 31))
    await store.close()
    shutil.copyfile(Backups(folder).paths()[-1], folder / "draw-bot.sqlite3")
    store = await TinyStore.open(folder)
    assert await Scene(store, source).look() == []
    await store.close()
