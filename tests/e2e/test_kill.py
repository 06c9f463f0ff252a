"""Killed, or out of disk, in the middle of a broadcast: every person gets the alert."""

from __future__ import annotations

import random
import resource
from pathlib import Path

from tests.e2e.broadcasts import (
    DAY,
    FIRST,
    NEW,
    Arrivals,
    all_told,
    subscribed,
    subscriber,
)
from tests.e2e.process import World, up_to, world

IN_FLIGHT = 32
"""The most sends in flight at 200 alerts a second."""


async def killed_often(scene: World, people: int, kills: int, chance: random.Random) -> Arrivals:
    """Tell so many people of #297, with kill -9 after random numbers of arrivals."""
    await subscribed(scene, [subscriber(FIRST + place) for place in range(people)])
    scene.publish(up_to(NEW))
    for at in sorted(chance.sample(range(1, people), kills)):
        await all_told(scene, at)
        await scene.kill()
        await scene.start(at=DAY)
    return await all_told(scene, people, seconds=people / 10 + 60)


async def test_killed_at_random_moments_everybody_gets_it(tmp_path: Path) -> None:
    async with world(tmp_path, SEND_RATE="200") as scene:
        told = await killed_often(scene, people=300, kills=6, chance=random.Random(297))
        assert await scene.stop() == 0
    assert told.people == 300
    assert told.doubles <= 6 * IN_FLIGHT


async def test_a_full_disk_holds_up_a_broadcast_and_loses_nobody(tmp_path: Path) -> None:
    async with world(tmp_path, SEND_RATE="100") as scene:
        await subscribed(scene, [subscriber(FIRST + place) for place in range(200)])
        scene.publish(up_to(NEW))
        await all_told(scene, 20)
        assert scene.process is not None
        _allow_files_of(scene.process.pid, 1)
        newcomer = await scene.person(1001)
        await newcomer.say("/start")
        await newcomer.hear("reference")
        _allow_files_of(scene.process.pid, resource.RLIM_INFINITY)
        told = await all_told(scene, 200)
        assert await scene.stop() == 0
    assert told.people == 200
    assert told.doubles == 0


def _allow_files_of(process: int, size: int) -> None:
    """As if the disk had room for files of so many bytes only."""
    resource.prlimit(process, resource.RLIMIT_FSIZE, (size, resource.RLIM_INFINITY))
