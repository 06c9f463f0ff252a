"""Three workers and two webs on one database; the worker that sends is done away with ten times
in each of three ways, in the middle of a broadcast to 5,000: who misses the alert, who gets it
twice, and how long until another worker sends.

    python -m tests.bench.takeover [killed|stopped|cut]

``killed``: kill -9. ``stopped``: SIGSTOP, and SIGCONT once another leads. ``cut``: its cable to
the database swallows all that is sent; a new cable once another leads.
"""

from __future__ import annotations

import asyncio
import re
import signal
import statistics
import sys
import tempfile
from contextlib import AsyncExitStack
from pathlib import Path
from time import monotonic

from bot.sandbox.ircc.ircc import EN_PATH
from tests.e2e.broadcasts import DAY, FIRST, KNOWN, NEW, arrivals, subscriber, write_subscribers
from tests.e2e.cable import Cable
from tests.e2e.halves import Process, answering
from tests.e2e.process import World, up_to, world
from tests.postgres import Server, running

PEOPLE, HITS, RATE = 5000, 10, 200
IN_FLIGHT = 32
WORKERS, WEBS = 3, 2
LEADS = "this process leads\n"
BEGAN = re.compile(rf"^(\S+) .*{LEADS}", re.MULTILINE)
LOOKS = 2
WITHIN = 60.0


class Worker:
    """A worker with its own cable, started again after a kill."""

    def __init__(self, scene: World, cable: Cable, database: str) -> None:
        self._scene = scene
        self._cable = cable
        self._database = database

    async def start(self) -> None:
        url = self._cable.url(self._database)
        self.process = await Process.start(self._scene, "worker", DAY, DATABASE_URL=url)

    def turns(self) -> int:
        """How often it has begun to lead."""
        return self.process.log().count(LEADS)

    def began(self) -> str:
        """When it last began to lead, in UTC as its log has it; empty where it never did."""
        return max(BEGAN.findall(self.process.log()), default="")

    def harm(self, how: str) -> None:
        if how == "cut":
            self._cable.cut()
        else:
            self.process.send(signal.SIGKILL if how == "killed" else signal.SIGSTOP)

    async def mend(self, how: str) -> None:
        if how == "cut":
            self._cable.mend()
        elif how == "stopped":
            self.process.send(signal.SIGCONT)
        else:
            await self.process.ended()
            await self.start()


async def _until(what: str, happened: object) -> None:
    assert callable(happened)
    deadline = monotonic() + WITHIN
    while not happened():
        if monotonic() > deadline:
            raise TimeoutError(what)
        await asyncio.sleep(0.02)


async def hit(scene: World, workers: list[Worker], how: str, at: int) -> tuple[float, float]:
    """Harm the worker that sends once so many are told; the seconds until another leads, and
    until another person is told."""
    await _until("arrivals", lambda: arrivals(scene).people >= at)
    leading = max(workers, key=Worker.began)
    others = {worker: worker.turns() for worker in workers if worker is not leading}
    leading.harm(how)
    began = monotonic()
    await _until("a leader", lambda: any(w.turns() > turns for w, turns in others.items()))
    led = monotonic() - began
    told = arrivals(scene).people
    await _until("sends", lambda: arrivals(scene).people > told)
    sent = monotonic() - began
    await leading.mend(how)
    return led, sent


async def measure(server: Server, how: str) -> None:
    """Run it one way and print the figures."""
    database = server.create()
    async with AsyncExitStack() as stack:
        folder = stack.enter_context(tempfile.TemporaryDirectory())
        settings = {
            "DATABASE_URL": server.url(database),
            "SEND_RATE": str(RATE),
            "POLL_SECONDS": "1",
            "POLL_IDLE_SECONDS": "1",
        }
        scene = await stack.enter_async_context(world(Path(folder), **settings))
        cables = [await stack.enter_async_context(Cable(server.folder)) for _ in range(WORKERS)]
        await _filled(scene)
        webs = [await answering(scene, at=DAY) for _ in range(WEBS)]
        workers = [Worker(scene, cable, database) for cable in cables]
        for worker in workers:
            await worker.start()
        await _until("a look", lambda: len(scene.ircc.requests(EN_PATH)) >= LOOKS)
        scene.publish(up_to(NEW))
        times = [
            await hit(scene, workers, how, PEOPLE * number // (HITS + 1))
            for number in range(1, HITS + 1)
        ]
        await _until("everybody", lambda: arrivals(scene).people >= PEOPLE)
        statuses = [await one.stop() for one in [*webs, *(worker.process for worker in workers)]]
        told = arrivals(scene)
    print(f"{how}: {HITS} times in a broadcast to {PEOPLE} at {RATE} a second")
    print(f"  without the alert {PEOPLE - told.people}, doubled {told.doubles}", end="")
    print(f" (at most {IN_FLIGHT} a time)")
    for name, seconds in zip(("leads", "sends"), zip(*times, strict=True), strict=True):
        print(f"  another {name} after {statistics.median(seconds):.1f} s,", end="")
        print(f" {max(seconds):.1f} s at most")
    print(f"  exit statuses {statuses}")


async def _filled(scene: World) -> None:
    scene.api.create_people(FIRST, PEOPLE)
    file = scene.data.parent / "people.jsonl"
    write_subscribers(file, (subscriber(FIRST + place) for place in range(PEOPLE)))
    assert await scene.command("import", str(file)) == 0
    scene.publish(up_to(KNOWN))


def main() -> None:
    with running() as server:
        for how in sys.argv[1:] or ("killed", "stopped", "cut"):
            asyncio.run(measure(server, how))


if __name__ == "__main__":
    main()
