"""A stop in the middle of a broadcast: sends in flight arrive, and none is repeated."""

from __future__ import annotations

from pathlib import Path

from tests.e2e.broadcasts import DAY, FIRST, NEW, all_told, subscribed, subscriber
from tests.e2e.process import up_to, world


async def test_sends_under_way_are_finished_and_none_is_doubled(tmp_path: Path) -> None:
    async with world(tmp_path, SEND_RATE="100") as scene:
        await subscribed(scene, [subscriber(FIRST + place) for place in range(80)])
        scene.api.set_delay(0.2)
        scene.publish(up_to(NEW))
        for at in (20, 50):
            await all_told(scene, at)
            assert await scene.stop() == 0
            await scene.start(at=DAY)
        told = await all_told(scene, 80)
        assert await scene.stop() == 0
    assert (told.people, told.doubles) == (80, 0)
