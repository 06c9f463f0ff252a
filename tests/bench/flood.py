"""How long other people wait while one chat floods the bot.

    python -m tests.bench.flood

The real bot in a process of its own, polling a strict Bot API on loopback: 447 draws, a store
on disk. Others ask ``/last`` at a steady rate; then they ask the same while one person sends 200
commands and 200 inline queries a second. Counted from a message's arrival to its answer's. The
goal: the others' 99th percentile grows by less than half. The rival is no limit per person at all:
the same bot, with an allowance that nobody can use up.
"""

from __future__ import annotations

import asyncio
import gc
import os
import sys
import tempfile
from datetime import datetime
from pathlib import Path
from statistics import median, quantiles

from bot import app
from bot.domain.people.rate_limit import Allowances
from bot.settings import read_settings
from tests.e2e.bot_at import ShiftedClock
from tests.e2e.process import World, up_to, world

NOW = "2026-10-02T12:00:00+00:00"
FLOODER = 9001
FIRST = 5001
PEOPLE = 1200
"""Each asks once, so that no chat's own pace binds."""
A_ROUND = 300
WARM_UP = 50
A_SECOND = 15
"""Together with the flooder's answers, less than Telegram's limit."""
FLOOD_A_SECOND = 200
COMMANDS = ("/last", "/draws", "/help", "/profile")
LONGEST = 60.0
RIVAL = "rival"


async def asked(scene: World, first: int, count: int) -> list[float]:
    """Each person asks in turn; how long each waited, in seconds."""
    after = scene.api.last_event()
    for person in range(first, first + count):
        scene.api.say(person, "/last")
        await asyncio.sleep(1 / A_SECOND)
    await answered(scene, after, set(range(first, first + count)))
    said: dict[int, float] = {}
    waits = []
    for event in scene.api.events(after):
        if event["kind"] == "said":
            said[event["chat_id"]] = event["at"]
        elif (
            event["kind"] == "message" and event["chat_id"] in said and event["chat_id"] != FLOODER
        ):
            waits.append(event["at"] - said.pop(event["chat_id"]))
    return waits


async def answered(scene: World, after: int, people: set[int]) -> None:
    """Wait until each of them has an answer. Raises TimeoutError."""
    async with asyncio.timeout(LONGEST):
        # Looking through all that came holds up who is measured: not at each event.
        while people - {event["chat_id"] for event in scene.api.sends(after)}:  # noqa: ASYNC110
            await asyncio.sleep(0.2)


async def flood(scene: World) -> None:
    """One person, without end."""
    loop = asyncio.get_running_loop()
    began, sent = loop.time(), 0
    while True:
        scene.api.say(FLOODER, COMMANDS[sent % len(COMMANDS)])
        scene.api.inline(FLOODER, "cec")
        sent += 1
        await asyncio.sleep(max(0.0, began + sent / FLOOD_A_SECOND - loop.time()))


async def measured(folder: Path, *, limited: bool) -> None:
    """Calm and flood in turns, so that a noisy machine is noisy for both."""
    async with world(folder, POLL_SECONDS="5", POLL_IDLE_SECONDS="5") as scene:
        scene.api.create_people(FIRST, PEOPLE + WARM_UP)
        await scene.person(FLOODER)
        scene.publish(up_to("447"))
        await (scene.start(at=NOW) if limited else unlimited(scene))
        await scene.looked_again(1)
        await asked(scene, FIRST + PEOPLE, WARM_UP)
        calm: list[float] = []
        flooded: list[float] = []
        for first in range(FIRST, FIRST + PEOPLE, 2 * A_ROUND):
            calm += await asked(scene, first, A_ROUND)
            flooding = asyncio.create_task(flood(scene))
            flooded += await asked(scene, first + A_ROUND, A_ROUND)
            flooding.cancel()
        tell("with an allowance" if limited else "without (rival)", calm, flooded)


async def unlimited(scene: World) -> None:
    """Start the rival in the bot's place."""
    with (scene.data.parent / "bot.log").open("ab") as log:
        scene.process = await asyncio.create_subprocess_exec(
            *(sys.executable, "-m", "tests.bench.flood", RIVAL),
            cwd=scene.data.parent,
            env=scene.environment(),
            stdout=log,
            stderr=log,
        )


def run_rival() -> None:
    """The bot with a rate limit that no person reaches."""
    Allowances.takes = lambda *_: True  # type: ignore[method-assign]
    asyncio.run(app.run(read_settings(os.environ), ShiftedClock(datetime.fromisoformat(NOW))))


def percentile(waits: list[float]) -> float:
    """The 99th, in milliseconds."""
    return quantiles(waits, n=100)[98] * 1000


def tell(name: str, calm: list[float], flooded: list[float]) -> None:
    before, after = percentile(calm), percentile(flooded)
    sys.stdout.write(
        f"{name}: calm median {median(calm) * 1000:.0f} ms, p99 {before:.0f} ms; "
        f"flooded median {median(flooded) * 1000:.0f} ms, p99 {after:.0f} ms "
        f"({(after / before - 1) * 100:+.0f} %, goal: under +50 %)\n"
    )


def main() -> None:
    """Measure, and print."""
    if sys.argv[1:] == [RIVAL]:
        run_rival()
        return
    # The server that measures is in this process: it must not stop to look for garbage.
    gc.disable()
    for limited in (True, False):
        with tempfile.TemporaryDirectory() as folder:
            asyncio.run(measured(Path(folder), limited=limited))


if __name__ == "__main__":
    main()
