"""The real bot announces #297 to many people, over a strict Bot API in another process.

    python -m tests.bench.broadcast [--beside TREE] [first|pace|found|speed ...]

``first``: 10,000 people of whom 150 made it: are theirs the first 150? ``pace``: 1,500 people at
25 a second while others give 200 commands, under Telegram's limits. ``found``: ten minutes (or
BENCH_MINUTES) without SEND_RATE while others give a command every two seconds; the server takes
30 a second, then 20, and bars a bot that sends more for five seconds. ``speed``: 20,000 people at
1,000 a second (paid broadcasts), a server that answers after 60 ms. Times of arrival are the
server's own. ``TREE`` is the folder of another version with its own ``.venv``, which does the
same: at the same time in ``found``, where the limit sets the pace, and afterwards in the others.
"""

from __future__ import annotations

import argparse
import asyncio
import os
import statistics
import sys
import tempfile
from bisect import bisect_left
from collections.abc import AsyncIterator, Awaitable, Callable, Coroutine, Sequence
from contextlib import asynccontextmanager
from functools import partial
from itertools import pairwise
from pathlib import Path
from time import monotonic
from typing import Any

from bot.sandbox.ircc.ircc import IrccServer
from tests.e2e.broadcasts import DAY, FIRST, KNOWN, NEW, subscriber, write_subscribers
from tests.e2e.process import ROOT, TOKEN, World, up_to
from tests.people import Elsewhere, Person

COMMANDS = 200
EVERY = 0.29
"""Seconds between two commands: the 200 are spread over the minute that the broadcast takes."""
ASKED_EVERY = 2.03
"""The same beside alerts that take nearly every place under the limit."""
TALKERS = 40
FIRST_TALKER = 1001
PAGES = 8
"""The languages in which the bot sets its page at its first start; then it has settled down."""


class Scene:
    """A world whose Bot API is another process."""

    def __init__(self, world: World, controls: Elsewhere) -> None:
        self.world = world
        self.controls = controls

    async def tell(self, people: Sequence[dict[str, object]]) -> None:
        """Import these people, start the bot knowing #296, and publish #297."""
        await self.controls.ask("create_people", first_id=FIRST, count=len(people))
        file = self.world.data.parent / "people.jsonl"
        write_subscribers(file, people)
        assert await self.world.command("import", str(file)) == 0
        self.world.publish(up_to(KNOWN))
        await self.world.start(at=DAY)
        await self.world.looked_again(1)
        await self.controls.ask(
            "wait_for_calls", method="setMyShortDescription", times=PAGES, seconds=60
        )

    def publish(self) -> None:
        self.world.publish(up_to(NEW))

    def say(self, figures: str) -> None:
        """Print these figures with the version that they are of."""
        print(f"{self.world.root.name}: {figures}", flush=True)

    async def arrived(self, people: int) -> list[dict[str, Any]]:
        """The alerts in order of arrival, once there are so many.

        The server is asked for them only then: telling of 20,000 holds it up for a while, which
        would be measured as a pause of the bot's.
        """
        calls = people
        while True:
            calls = await self.controls.ask(
                "wait_for_calls", method="sendMessage", times=calls, seconds=600
            )
            alerts = await self.alerts()
            if len(alerts) >= people:
                return alerts
            calls += people - len(alerts)

    async def alerts(self) -> list[dict[str, Any]]:
        """The alerts that have arrived so far, in order."""
        sends = await self.controls.ask("sends")
        return [send for send in sends if send["chat_id"] >= FIRST]

    def processor_seconds(self) -> float:
        """The processor time that the bot has used so far."""
        assert self.world.process is not None
        fields = Path(f"/proc/{self.world.process.pid}/stat").read_text().rpartition(")")[2].split()
        return (int(fields[11]) + int(fields[12])) / os.sysconf("SC_CLK_TCK")


@asynccontextmanager
async def scene(tree: Path = ROOT, **settings: str) -> AsyncIterator[Scene]:
    """The world of this version of the bot, with nothing running in it but the servers."""
    with tempfile.TemporaryDirectory() as folder:
        server = await asyncio.create_subprocess_exec(
            *(sys.executable, "-m", "bot.sandbox.api", "--port", "0", "--token", TOKEN),
            stdout=asyncio.subprocess.PIPE,
        )
        assert server.stdout is not None
        url = (await server.stdout.readline()).decode().split()[-1]
        world = World(
            Path(folder) / "data", ircc=IrccServer(), settings={"POLL_SECONDS": "5"} | settings
        )
        if tree != ROOT:
            world.root, world.python = tree, str(tree / ".venv/bin/python")
        world.settings["TELEGRAM_API_URL"] = url
        await world.ircc.start()
        try:
            async with Elsewhere(url) as controls:
                yield Scene(world, controls)
        finally:
            if world.process is not None:
                await world.stop()
            await world.ircc.stop()
            server.terminate()
            await server.wait()


def most_in_a_second(times: Sequence[float]) -> int:
    """The most arrivals in any one second."""
    return max(bisect_left(times, start + 1.0) - place for place, start in enumerate(times))


def steady_rate(times: Sequence[float]) -> float:
    """Arrivals a second over the whole."""
    return (len(times) - 1) / (times[-1] - times[0])


async def first(tree: Path) -> None:
    """Those who made it are served first."""
    people = [subscriber(FIRST + place, 530 if place % 67 == 0 else 400) for place in range(10_000)]
    made_it = {line["chat_id"] for place, line in enumerate(people) if place % 67 == 0}
    async with scene(tree, SEND_RATE="1000", PAID_BROADCAST="true") as now:
        await now.tell(people)
        now.publish()
        alerts = await now.arrived(len(people))
        served_first = {alert["chat_id"] for alert in alerts[: len(made_it)]}
        now.say(f"first: {len(made_it & served_first)} of {len(made_it)} who made it came first")


async def talk(now: Scene, count: int, every: float) -> list[float]:
    """The seconds that each of so many commands waits for its answer."""
    talkers = [await Person.create(now.controls, FIRST_TALKER + n) for n in range(TALKERS)]
    waits: list[asyncio.Task[float]] = []
    for number in range(count):
        waits.append(asyncio.create_task(answer_time(now, talkers[number % TALKERS])))
        await asyncio.sleep(every)
    return await asyncio.gather(*waits)


async def answer_time(now: Scene, talker: Person, text: str = "/status") -> float:
    """The seconds from a person's message to the arrival of the bot's answer."""
    said = await talker.say(text)
    began = monotonic()
    while True:
        messages = await now.controls.ask("messages", chat_id=talker.id, after=said["message_id"])
        if answers := [message for message in messages if message["from_bot"]]:
            return float(answers[0]["arrived"]) - began if "arrived" in answers[0] else 0.0
        seen = await now.controls.ask("last_event")
        await now.controls.ask("wait_for_events", after=seen, seconds=1.0, chat_id=talker.id)


def _waits(waits: Sequence[float]) -> str:
    percentiles = statistics.quantiles(waits, n=100)
    return f"p50 {1000 * percentiles[49]:.0f} ms, p99 {1000 * percentiles[98]:.0f} ms"


async def pace(tree: Path) -> None:
    """Even spacing under Telegram's limits, and answers meanwhile."""
    people = [subscriber(FIRST + place) for place in range(1500)]
    async with scene(tree, SEND_RATE="25") as now:
        await now.controls.ask("set_limits", way="window")
        await now.controls.ask("set_delay", seconds=0.05)
        await now.tell(people)
        idle = await talk(now, COMMANDS, EVERY)
        now.publish()
        busy = await talk(now, COMMANDS, EVERY)
        alerts = await now.arrived(len(people))
        refusals = await now.controls.ask("refusals")
        times = [alert["at"] for alert in alerts]
        gaps = sorted(later - earlier for earlier, later in pairwise(times))
        most = most_in_a_second(times)
        now.say(f"pace: {steady_rate(times):.2f} a second, at most {most} in any one")
        now.say(f"  gaps {1000 * gaps[0]:.0f} to {1000 * gaps[-1]:.0f} ms, refused {len(refusals)}")
        now.say(f"  answers idle {_waits(idle)}; meanwhile {_waits(busy)}")


async def found(*trees: Path) -> None:
    """The rate finds itself, under a limit that is enforced to the message."""
    for most in (30, 20):
        await asyncio.gather(*(found_below(tree, most) for tree in trees))


async def found_below(tree: Path, most: int) -> None:
    """Alerts under a limit of so many a second: the whole time, and after the first minute."""
    minutes = float(os.environ.get("BENCH_MINUTES", "10"))
    people = [subscriber(FIRST + place) for place in range(int(60 * minutes * most))]
    async with scene(tree) as now:
        await now.controls.ask("set_limits", way="window", per_second=most, penalty=5)
        await now.controls.ask("set_delay", seconds=0.05)
        await now.tell(people)
        idle = await talk(now, COMMANDS // 2, EVERY)
        now.publish()
        busy = await talk(now, int(60 * minutes / ASKED_EVERY), ASKED_EVERY)
        times = [alert["at"] for alert in await now.alerts()]
        refusals = [refusal["at"] for refusal in await now.controls.ask("refusals")]
        minute = times[0] + 60.0
        now.say(f"found: {most} a second allowed; in {times[-1] - times[0]:.0f} s of sending")
        for since, name in ((times[0], "from the first alert"), (minute, "after a minute")):
            counted = times[bisect_left(times, since) :]
            refused = len(refusals) - bisect_left(refusals, since)
            now.say(f"  {name} {steady_rate(counted):.2f} a second, refused {refused}")
        later = busy[int(60 / ASKED_EVERY) :]
        now.say(f"  answers idle {_waits(idle)}; after the first minute {_waits(later)}")


async def speed(tree: Path) -> None:
    """As fast as paid broadcasts go, records durable."""
    people = [subscriber(FIRST + place) for place in range(20_000)]
    async with scene(tree, SEND_RATE="1000", PAID_BROADCAST="true") as now:
        await now.controls.ask("set_delay", seconds=0.06)
        await now.tell(people)
        used = now.processor_seconds()
        now.publish()
        alerts = await now.arrived(len(people))
        used = now.processor_seconds() - used
        times = [alert["at"] for alert in alerts]
        most = most_in_a_second(times)
        now.say(f"speed: {steady_rate(times):.0f} a second, at most {most} in any one")
        now.say(f"  processor {1000 * used / len(people):.2f} ms an alert, the fan-out included")


async def one_by_one(part: Callable[[Path], Awaitable[None]], *trees: Path) -> None:
    """Let the versions do this in turns."""
    for tree in trees:
        await part(tree)


PARTS: dict[str, Callable[..., Coroutine[Any, Any, None]]] = {
    "first": partial(one_by_one, first),
    "pace": partial(one_by_one, pace),
    "found": found,
    "speed": partial(one_by_one, speed),
}


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("--beside", type=Path, action="append", default=[], metavar="TREE")
    parser.add_argument("parts", nargs="*", metavar="PART", help=", ".join(PARTS))
    given = parser.parse_args()
    trees = [ROOT, *(tree.resolve() for tree in given.beside)]
    for part in given.parts or PARTS:
        asyncio.run(PARTS[part](*trees))


if __name__ == "__main__":
    main()
