"""Files that are small on the wire and huge unpacked: memory stays, people are answered."""

from __future__ import annotations

import asyncio
import time
from pathlib import Path

import psutil
import pytest

from bot.sandbox.ircc.ircc import EN_PATH
from tests.e2e.process import before_297
from tests.people import Message

MEGABYTE = 1024 * 1024
BOMBS = {
    "15 MiB of objects": b'{"rounds": [' + b"{}," * (5 * MEGABYTE) + b"{}]}",
    "15 MiB of zeros": b'{"rounds": [' + b"0," * (7 * MEGABYTE) + b"0]}",
    "4 MB of objects": b'{"rounds": [' + b"{}," * 1_300_000 + b"{}]}",
    "4 MB of zeros": b'{"rounds": [' + b"0," * 2_000_000 + b"0]}",
    "5,000 rows": b'{"rounds": [' + b'{"drawNumber":"1","drawName":"' * 4_000 + b'"}]}',
    "4 MB of slips": b'{"rounds": [' + b'"x" "y",' * 400_000 + b"]}",
}


def _is_new_help(message: Message, answers: set[int]) -> bool:
    return "What I can do" in message["html"] and message["message_id"] not in answers


@pytest.mark.parametrize("bomb", BOMBS.values(), ids=BOMBS.keys())
async def test_a_bomb_holds_nobody_up(tmp_path: Path, bomb: bytes) -> None:
    async with before_297(tmp_path) as scene:
        person = await scene.person(1001)
        await person.say("/start")
        await person.hear("1 of 3")
        assert scene.process is not None
        process = psutil.Process(scene.process.pid)
        before, most, slowest = process.memory_info().rss, 0, 0.0
        scene.ircc.publish(bomb, EN_PATH)
        asked = len(scene.ircc.requests(EN_PATH))
        answers: set[int] = set()
        while len(scene.ircc.requests(EN_PATH)) < asked + 4:
            began = time.monotonic()
            await person.say("/help")
            answer = await person.wait_for(lambda message: _is_new_help(message, answers))
            slowest = max(slowest, time.monotonic() - began)
            most = max(most, process.memory_info().rss)
            answers.add(answer["message_id"])
            await asyncio.sleep(0.4)  # a person may ask three times a second
        assert len(answers) > 1
        assert (most - before) / MEGABYTE <= 150
        assert slowest <= 1
