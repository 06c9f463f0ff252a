"""A picture by the real process over real HTTP, and its remains after a kill."""

from __future__ import annotations

import asyncio
import os
import select
import struct
from pathlib import Path

import pytest

from tests.e2e.process import up_to, world
from tests.people import PATIENCE


def children(pid: int) -> list[int]:
    """The processes that this one started."""
    listed = Path(f"/proc/{pid}/task/{pid}/children").read_text(encoding="utf-8")
    return [int(child) for child in listed.split()]


def has_ended(process: int, seconds: float) -> bool:
    """Whether the process behind this pidfd ends within so many seconds."""
    return bool(select.select([process], [], [], seconds)[0])


@pytest.mark.skipif(not hasattr(os, "pidfd_open"), reason="needs Linux")
async def test_pictures_come_and_nothing_is_left_when_the_bot_is_killed(tmp_path: Path) -> None:
    async with world(tmp_path) as scene:
        scene.publish(up_to("297"))
        await scene.start("2024-06-01T12:00:00+00:00")
        person = await scene.person(1001)
        await scene.looked_again()
        await person.say("/chart general")
        told = await person.wait_for(lambda message: "photo" in message)
        picture = scene.api.stage.world.files[told["photo"][-1]["file_id"]]
        assert struct.unpack(">II", picture.content[16:24]) == (1080, 1170)
        assert scene.process is not None
        (drawing,) = map(os.pidfd_open, children(scene.process.pid))
        await scene.kill()
        assert await asyncio.to_thread(has_ended, drawing, PATIENCE)
        os.close(drawing)
