"""How long people wait for an answer, and what pictures cost.

    python -m tests.bench.answers

The real bot in its own process: long polling, pacer, a store on disk, 447 draws. The
strict Bot API answers it from this process, at once. Each person asks once, so that no chat's
own pace binds. Counted from the message's arrival to the answer's.

Goals: 150 ms at the 99th percentile; a new picture 600 ms, one that is known 50 ms; replies to
others unharmed while pictures are drawn; under 250 MB with pictures in use. The rival of the
process that draws is a thread in the bot itself.
"""

from __future__ import annotations

import asyncio
import sys
import tempfile
import time
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path
from typing import Any

from bot import app
from bot.text.draws.pictures import Chart
from tests.e2e import bot_at
from tests.e2e.broadcasts import subscriber, write_subscribers
from tests.e2e.process import ROOT, World, up_to, world

NOW = "2026-10-02T12:00:00+00:00"
FIRST = 5001
EQUALS = 3000
"""So many people have the same facts; the others have different scores."""
PEOPLE = EQUALS + 700
TIMES = 150
ALONGSIDE = 100
LONGEST = 20.0
APART = 0.05
"""Seconds between questions: the bot may start 30 messages a second, answers included."""
GOALS = {
    "/draws": 150,
    "/last": 150,
    "/whatif 505": 150,
    "/pool": 150,
    "/forecast": 150,
}


class ThreadStudio:
    """The rival: draws in a thread of the bot's own process."""

    def __init__(self, *, idle: float) -> None:
        self._thread = ThreadPoolExecutor(1)

    async def draw(self, chart: Chart) -> bytes:
        return await asyncio.get_running_loop().run_in_executor(self._thread, _draw, chart)

    async def run(self, stop: asyncio.Event) -> None:
        await stop.wait()

    async def close(self) -> None:
        self._thread.shutdown()


def _draw(chart: Chart) -> bytes:
    from bot.charts.drawing import draw

    return draw(chart)


class Crowd:
    """People who have not asked yet."""

    def __init__(self, scene: World) -> None:
        self._api = scene.api
        self._equals = iter(range(FIRST, FIRST + EQUALS))
        self._others = iter(range(FIRST + EQUALS, FIRST + PEOPLE))

    async def wait(self, command: str, *, of_their_own: bool = False) -> float:
        """Milliseconds until the next of them has the answer."""
        person = next(self._others if of_their_own else self._equals)
        begun, seen = time.perf_counter(), self._api.last_event()
        self._api.say(person, command)
        async with asyncio.timeout(LONGEST):
            while not any(event["kind"] == "message" for event in self._of(person, seen)):
                await self._api.wait_for_events(self._api.last_event(), chat_id=person)
        waited = time.perf_counter() - begun
        await asyncio.sleep(APART)
        return waited * 1000

    def _of(self, person: int, seen: int) -> list[dict[str, Any]]:
        return self._api.events(seen, chat_id=person)


def percentile(waits: list[float], share: float) -> float:
    """The wait that this share of all stays within."""
    return sorted(waits)[min(int(len(waits) * share), len(waits) - 1)]


def tell(name: str, waits: list[float], goal: float) -> None:
    """One line of the report."""
    middle, high = percentile(waits, 0.5), percentile(waits, 0.99)
    print(f"{name:<44}{middle:>8.0f}{high:>8.0f}{max(waits):>8.0f} ms   goal p99 {goal:.0f} ms")


def megabytes(pid: int) -> dict[int, float]:
    """The memory of a process and of those that it started (VmRSS)."""
    found = {}
    status = Path(f"/proc/{pid}/status").read_text(encoding="utf-8")
    found[pid] = int(status.split("VmRSS:")[1].split()[0]) / 1024
    for child in Path(f"/proc/{pid}/task/{pid}/children").read_text(encoding="utf-8").split():
        found |= megabytes(int(child))
    return found


async def start(scene: World, *, threaded: bool) -> Crowd:
    """The bot knows the people and the draws, and has settled down."""
    scene.api.create_people(FIRST, PEOPLE)
    file = scene.data.parent / "people.jsonl"
    write_subscribers(file, map(_row, range(PEOPLE)))
    assert await scene.command("import", str(file)) == 0
    scene.publish(up_to("447"))
    module = "tests.bench.answers" if threaded else "tests.e2e.bot_at"
    scene.process = await asyncio.create_subprocess_exec(
        *(sys.executable, "-m", module, NOW),
        cwd=ROOT,
        env=scene.environment(),
        stderr=asyncio.subprocess.DEVNULL,
    )
    crowd = Crowd(scene)
    for _ in range(20):
        await crowd.wait("/draws")
    await crowd.wait("/chart")  # starts the drawing process
    return crowd


def _row(place: int) -> dict[str, object]:
    return subscriber(FIRST + place, 505 if place < EQUALS else place - EQUALS)


async def in_turn(scene: World, crowd: Crowd) -> None:
    """One question after the other."""
    before = sum(megabytes(_pid(scene)).values())
    print(f"{'one after the other':<44}{'p50':>8}{'p99':>8}{'max':>8}")
    for command, goal in GOALS.items():
        tell(command, [await crowd.wait(command) for _ in range(TIMES)], goal)
    new = [await crowd.wait("/chart", of_their_own=True) for _ in range(TIMES)]
    tell("/chart, a new picture", new, 600)
    await crowd.wait("/chart")
    tell("/chart, a known picture", [await crowd.wait("/chart") for _ in range(TIMES)], 50)
    parts = megabytes(_pid(scene))
    written = " + ".join(f"{size:.0f}" for size in parts.values())
    print(f"memory: {before:.0f} MB before, {written} = {sum(parts.values()):.0f} MB, goal 250")


async def alongside(crowd: Crowd, *, drawing: bool) -> list[float]:
    """What others wait for /draws while new pictures are drawn without a pause, or none."""
    done = asyncio.Event()

    async def draw_on() -> None:
        while drawing and not done.is_set():
            await crowd.wait("/chart", of_their_own=True)

    drawer = asyncio.create_task(draw_on())
    waits = [await crowd.wait("/draws") for _ in range(ALONGSIDE)]
    done.set()
    await drawer
    return waits


async def report() -> None:
    with tempfile.TemporaryDirectory() as folder:
        async with world(Path(folder), POLL_SECONDS="5", POLL_IDLE_SECONDS="5") as scene:
            crowd = await start(scene, threaded=False)
            await in_turn(scene, crowd)
            tell("/draws, nothing drawn", await alongside(crowd, drawing=False), 150)
            tell("/draws, while pictures are drawn", await alongside(crowd, drawing=True), 150)
            await scene.stop()
    with tempfile.TemporaryDirectory() as folder:
        async with world(Path(folder), POLL_SECONDS="5", POLL_IDLE_SECONDS="5") as scene:
            crowd = await start(scene, threaded=True)
            await crowd.wait("/chart", of_their_own=True)
            waits = await alongside(crowd, drawing=True)
            tell("the rival, a thread: /draws meanwhile", waits, 150)
            print(f"memory of the rival: {sum(megabytes(_pid(scene)).values()):.0f} MB")
            await scene.stop()


def _pid(scene: World) -> int:
    assert scene.process is not None
    return scene.process.pid


def main() -> None:
    asyncio.run(report())


if __name__ == "__main__":
    if len(sys.argv) > 1:
        app.Studio = ThreadStudio  # type: ignore[assignment,misc]
        bot_at.main()
    else:
        main()
