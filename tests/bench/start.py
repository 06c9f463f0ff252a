"""Start time and memory of the real process, compared with other versions.

    python -m tests.bench.start [--idle SECONDS] [TREE ...]

Goals with 1,000 people: healthy 1.2 s after the start, 90 MB at rest, 200 MB after every language
and every picture was used, 110 MB again within fifteen minutes, and the first picture within 1.5 s.
Each ``TREE`` is the folder of another version, with its own ``.venv``, such as a worktree of an
earlier commit; the versions start in turns. Telegram and IRCC are the sandbox, on loopback.

Memory counts all processes of the bot: RSS as ``ps`` shows it, and PSS, which divides what
processes share. ``--idle`` is how long the drawing process stays without work; a version that
does not know this argument is given so long as well.
"""

from __future__ import annotations

import argparse
import asyncio
import re
import statistics
import tempfile
from collections.abc import AsyncIterator, Sequence
from contextlib import asynccontextmanager
from dataclasses import dataclass
from datetime import UTC, datetime
from pathlib import Path
from time import monotonic
from typing import Final

import aiohttp
import psutil

from bot.text.catalogue import LANGUAGES
from tests.e2e.broadcasts import subscriber, write_subscribers
from tests.e2e.process import ROOT, World, up_to, world
from tests.people import PATIENCE, Person

PEOPLE: Final = 1000
FIRST_READER: Final = 101
STARTS: Final = 5
NEWEST: Final = "447"
SETTLED_SECONDS: Final = 3.0
"""At rest: the processes' memory has not grown for so long."""

SERVING: Final = re.compile(r"serving on port (\d+)")
MEGABYTE: Final = 1024 * 1024
SAID: Final = (
    *("/start", "530", "/help", "/profile", "/last", "/draws", "/whatif 505", "/forecast"),
    *("/guide", "/alerts", "/news", "/job nurse", "/status", "/privacy", "/crs"),
)
PICTURES: Final = ("/chart cec", "/chart pool", "/chart months", "/chart pnp", "/chart french")


@dataclass(frozen=True, slots=True, order=True)
class Memory:
    """Megabytes of a process and its children."""

    resident: float
    proportional: float

    def __str__(self) -> str:
        return f"{self.resident:.0f} MB RSS, {self.proportional:.0f} MB PSS"


@dataclass(frozen=True, slots=True)
class Tree:
    """A version of the bot, with its own Python environment."""

    root: Path

    @property
    def python(self) -> str:
        return str(self.root / ".venv/bin/python")


@dataclass
class Figures:
    """The figures of one version, in seconds and megabytes."""

    healthy: list[float]
    processor: list[float]
    first_picture: float = 0.0
    later_pictures: tuple[float, ...] = ()
    rest: Memory | None = None
    used: Memory | None = None
    again: Memory | None = None

    def lines(self) -> list[str]:
        later = statistics.median(self.later_pictures)
        starts = " ".join(f"{seconds:.2f}" for seconds in sorted(self.healthy))
        return [
            f"start to healthy: {statistics.median(self.healthy):.2f} s ({starts}), "
            f"{statistics.median(self.processor):.2f} s of a processor",
            f"at rest: {self.rest}",
            f"first picture: {self.first_picture:.2f} s, later {later:.2f} s",
            f"after every language and picture: {self.used}",
            f"when idle again: {self.again}",
        ]


async def time_start(tree: Tree, figures: Figures) -> None:
    """Note the time from the start of the process to its first 200 of /healthz."""
    async with scene_of(tree) as scene:
        began = monotonic()
        await scene.start()
        await healthy(scene)
        figures.healthy.append(monotonic() - began)
        used = bot_process(scene).cpu_times()
        figures.processor.append(used.user + used.system)


async def measured(tree: Tree, figures: Figures, idle: float) -> None:
    """The memory and the pictures of one process, from its start until it is idle again."""
    async with scene_of(tree) as scene:
        file = scene.data.parent / "people.jsonl"
        write_subscribers(file, [subscriber(5001 + place) for place in range(PEOPLE)])
        assert await scene.command("import", str(file)) == 0
        await scene.start(datetime.now(UTC).isoformat(), "run", str(idle))
        await healthy(scene)
        figures.rest = await memory_at_rest(scene)
        ada = await scene.person(FIRST_READER)
        await ada.say("530")
        figures.first_picture, *later = [await picture_time(ada, text) for text in PICTURES]
        figures.later_pictures = tuple(later)
        for number, language in enumerate(LANGUAGES, FIRST_READER + 1):
            await use_everything(await scene.person(number, language))
            # The drawing process may end while others are asked.
            figures.used = max(memory(scene), figures.used or memory(scene))
        await asyncio.sleep(2 * idle)
        figures.again = await memory_at_rest(scene)
        assert await scene.stop() == 0


async def use_everything(person: Person) -> None:
    """Ask for every screen that needs no question, and for every picture."""
    for text in SAID:
        said = await person.say(text)
        await answered(person, said["message_id"])
    for text in PICTURES:
        await picture_time(person, text)


async def answered(person: Person, after: int) -> None:
    await person.wait_for(lambda message: message["message_id"] > after)


async def picture_time(person: Person, text: str) -> float:
    """The seconds from a command to its picture."""
    began = monotonic()
    said = await person.say(text)
    await person.wait_for(
        lambda message: message["message_id"] > said["message_id"] and "photo" in message
    )
    return monotonic() - began


@asynccontextmanager
async def scene_of(tree: Tree) -> AsyncIterator[World]:
    """A world of this version, where every draw is published."""
    with tempfile.TemporaryDirectory() as folder:
        polls = {"POLL_SECONDS": "30", "POLL_IDLE_SECONDS": "300"}
        async with world(Path(folder), PORT="0", **polls) as scene:
            scene.root, scene.python = tree.root, tree.python
            scene.publish(up_to(NEWEST))
            yield scene


async def healthy(scene: World) -> None:
    """Wait until the bot is healthy."""
    async with aiohttp.ClientSession() as session, asyncio.timeout(PATIENCE):
        while not (port := SERVING.search(scene.log())):  # noqa: ASYNC110
            await asyncio.sleep(0.005)
        url = f"http://127.0.0.1:{port[1]}/healthz"
        while (await session.get(url)).status != 200:  # noqa: ASYNC110
            await asyncio.sleep(0.005)


def memory(scene: World) -> Memory:
    """The memory of the bot's processes now."""
    bot = bot_process(scene)
    infos = [each.memory_full_info() for each in (bot, *bot.children(recursive=True))]
    return Memory(
        sum(info.rss for info in infos) / MEGABYTE, sum(info.pss for info in infos) / MEGABYTE
    )


def bot_process(scene: World) -> psutil.Process:
    assert scene.process is not None
    return psutil.Process(scene.process.pid)


async def memory_at_rest(scene: World) -> Memory:
    """The memory once it has stayed the same for a while."""
    before, since = memory(scene), monotonic()
    while monotonic() - since < SETTLED_SECONDS:
        await asyncio.sleep(0.2)
        now = memory(scene)
        if abs(now.resident - before.resident) > 1.0:
            before, since = now, monotonic()
    return memory(scene)


async def compare(trees: Sequence[Tree], idle: float) -> None:
    found = {tree: Figures([], []) for tree in trees}
    for _ in range(STARTS):
        for tree in trees:
            await time_start(tree, found[tree])
    for tree, figures in found.items():
        await measured(tree, figures, idle)
        print(f"{tree.root}\n  " + "\n  ".join(figures.lines()))


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("--idle", type=float, default=20.0, help="seconds (%(default)s)")
    parser.add_argument("trees", nargs="*", type=Path, metavar="TREE")
    given = parser.parse_args()
    trees = [Tree(ROOT), *(Tree(tree.resolve()) for tree in given.trees)]
    asyncio.run(compare(trees, given.idle))


if __name__ == "__main__":
    main()
