"""From a look at the source to what is recorded."""

from __future__ import annotations

import pytest

from bot.domain.draws import Draw
from bot.errors import SourceDown, StoreFull
from bot.flow.watch import Watch
from bot.stores.tiny import TinyStore
from tests.domain.build import draw
from tests.fakes import FakeClock, FakeOperator, FakeSource

PNP = draw("296", "2024-05-30", 676, name="Provincial Nominee Program")
CEC = draw("297", "2024-05-31", 522)


class Scene:
    """A watch with its world."""

    def __init__(self) -> None:
        self.source = FakeSource()
        self.store = TinyStore.in_memory()
        self.operator = FakeOperator()
        self.clock = FakeClock()
        self.watch = Watch(self.source, self.store, self.operator, self.clock)

    async def opened(self) -> list[str]:
        return [broadcast.id for broadcast, _ in await self.store.unfinished_fan_outs()]

    async def publish(self, *draws: Draw) -> None:
        self.source.publish(*draws)
        await self.watch.step()


@pytest.fixture
def scene() -> Scene:
    return Scene()


async def test_a_first_look_records_and_opens_nothing(scene: Scene) -> None:
    await scene.publish(CEC, PNP)
    assert list(await scene.store.draws()) == ["296", "297"]
    assert await scene.opened() == []


async def test_a_new_draw_is_recorded_with_its_broadcast(scene: Scene) -> None:
    await scene.publish(PNP)
    await scene.publish(CEC)
    assert (await scene.store.draws())["297"].first_seen == scene.clock.now()
    assert await scene.opened() == ["draw:297:1"]


async def test_looking_again_changes_nothing(scene: Scene) -> None:
    await scene.publish(PNP)
    await scene.publish(CEC)
    scene.source.forget()
    await scene.watch.step()
    assert await scene.opened() == ["draw:297:1"]


async def test_a_failed_look_is_counted_and_loses_nothing(scene: Scene) -> None:
    await scene.publish(PNP)
    scene.source.fail(SourceDown("503"))
    with pytest.raises(SourceDown):
        await scene.watch.step()
    pulse = scene.watch.pulse
    assert (pulse.failures, pulse.failing_since) == (1, scene.clock.now())
    await scene.publish(CEC)
    assert scene.watch.pulse.failures == 0
    assert await scene.opened() == ["draw:297:1"]


async def test_what_the_store_refuses_is_brought_again(
    scene: Scene, monkeypatch: pytest.MonkeyPatch
) -> None:
    await scene.publish(PNP)

    async def full(*_: object) -> None:
        raise StoreFull("no room")

    with monkeypatch.context() as patch:
        patch.setattr(scene.store, "record", full)
        with pytest.raises(StoreFull):
            await scene.publish(CEC)
    await scene.watch.step()
    assert await scene.opened() == ["draw:297:1"]


async def test_a_vanished_draw_stays_and_the_operator_hears_of_it(scene: Scene) -> None:
    await scene.publish(CEC, PNP)
    scene.source.withdraw("297")
    await scene.watch.step()
    assert "297" in await scene.store.draws()
    assert scene.operator.kinds() == ["draw_vanished"]


async def test_an_unreadable_row_is_not_taken_for_a_vanished_one(scene: Scene) -> None:
    await scene.publish(CEC, PNP)
    scene.source.withdraw("297")
    scene.source.reject("297", "drawCRS is not a number")
    await scene.watch.step()
    assert scene.operator.kinds() == ["row_unreadable"]


async def test_a_name_never_seen_is_announced_and_the_operator_hears_of_it(scene: Scene) -> None:
    await scene.publish(PNP)
    await scene.publish(draw("297", name="Leadership and innovation, 2027-Version 1"))
    assert await scene.opened() == ["draw:297:1"]
    assert scene.operator.kinds() == ["name_unknown"]
