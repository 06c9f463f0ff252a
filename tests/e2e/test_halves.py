"""Web and worker processes on one database: people are answered, told, and told by one only."""

from __future__ import annotations

import asyncio
import json
import re
import signal
from pathlib import Path

import aiohttp
import pytest

from tests.e2e.broadcasts import (
    DAY,
    FIRST,
    KNOWN,
    NEW,
    all_told,
    arrivals,
    subscriber,
    write_subscribers,
)
from tests.e2e.halves import Process, answering, processes
from tests.e2e.process import TOKEN, World, up_to, world

LEADS, LEADS_NO_LONGER = r"this process leads(?! no longer)", "this process leads no longer"


async def ready(scene: World, people: int) -> None:
    """So many subscribers, and a source that knows all up to #296."""
    scene.api.create_people(FIRST, people)
    file = scene.data.parent / "people.jsonl"
    write_subscribers(file, [subscriber(FIRST + place) for place in range(people)])
    assert await scene.command("import", str(file)) == 0
    scene.publish(up_to(KNOWN))


async def working(scene: World) -> Process:
    """A worker of the day of #297."""
    return await Process.start(scene, "worker", DAY)


async def test_people_talk_to_web_and_are_told_by_a_worker(
    tmp_path: Path, database_url: str
) -> None:
    settings = {"DATABASE_URL": database_url, "LOG_FORMAT": "json", "LOG_LEVEL": "DEBUG"}
    async with world(tmp_path, **settings) as scene, processes(scene) as started:
        await ready(scene, 20)
        started.append(await working(scene))
        started += [await answering(scene, at=DAY) for _ in range(2)]
        await started[0].logged(LEADS)
        person = await scene.person(1001)
        await person.say("/start")
        await person.hear("1 of 3")
        await scene.looked_again()
        scene.publish(up_to(NEW))
        assert (await all_told(scene, 20)).doubles == 0
        await is_well(started[1])
        for process in started:
            assert await process.stop() == 0
            says_nothing_of_people(process)


def says_nothing_of_people(process: Process) -> None:
    """Each line is JSON and holds no fault, token, score or text. A port may hold the digits
    of a score."""
    for line in process.log().splitlines():
        said = json.loads(line)
        for word in ("Traceback", TOKEN, "/start"):
            assert word not in said["message"]
        assert not {"530", "1001"} & set(re.findall(r"\d+", said["message"])), line
        assert said["logger"].startswith("bot.")


async def is_well(process: Process) -> None:
    """Wait until it knows from the database that a worker watches."""
    url = f"{await process.address()}/healthz"
    async with asyncio.timeout(60), aiohttp.ClientSession() as session:
        while not await _answers_well(session, url):  # noqa: ASYNC110
            await asyncio.sleep(0.1)


async def _answers_well(session: aiohttp.ClientSession, url: str) -> bool:
    async with session.get(url) as answer:
        return answer.status == 200


@pytest.mark.parametrize("how", ["SIGKILL", "SIGSTOP"])
async def test_another_worker_takes_over_in_the_middle_of_a_broadcast(
    tmp_path: Path, database_url: str, how: str
) -> None:
    settings = {"DATABASE_URL": database_url, "SEND_RATE": "100"}
    async with world(tmp_path, **settings) as scene, processes(scene) as started:
        await ready(scene, 300)
        started.append(await working(scene))
        await started[0].logged(LEADS)
        await scene.looked_again()
        started.append(await working(scene))
        scene.publish(up_to(NEW))
        await all_told(scene, 50)
        started[0].send(signal.Signals[how])
        await started[1].logged(LEADS)
        await all_told(scene, 300)
        if how == "SIGSTOP":
            started[0].send(signal.SIGCONT)
            await started[0].logged(LEADS_NO_LONGER)
        told = arrivals(scene)
    assert told.people == 300
    assert told.doubles <= 16
