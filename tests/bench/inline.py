"""How long a card takes: inline queries to the real bot in another process, with 447 draws.

    python -m tests.bench.inline

Counted from the query's arrival to the answer's, one at a time. The goal: under 100 ms. The
rival is the same draw asked for with ``/last`` in the private chat: a message, so that every
thirtieth waits until Telegram takes more than thirty in a second. Cards count towards nothing.
"""

from __future__ import annotations

import asyncio
import sys
import tempfile
import time
from pathlib import Path
from statistics import median, quantiles

from tests.e2e.process import World, up_to, world

NOW = "2026-10-02T12:00:00+00:00"
FIRST = 5001
TIMES = 200
GOAL = 100


async def card(scene: World, person: int) -> float:
    """Seconds until one card is there."""
    began = time.perf_counter()
    answer = await scene.api.wait_for_answer(
        scene.api.inline(person, ("", "cec", "297")[person % 3])
    )
    assert answer is not None
    assert answer["results"]
    return time.perf_counter() - began


async def reply(scene: World, person: int) -> float:
    """Seconds until ``/last`` is answered."""
    before = scene.api.last_event()
    began = time.perf_counter()
    scene.api.say(person, "/last")
    while not scene.api.sends(before):
        await scene.api.wait_for_events(scene.api.last_event(), 5.0)
    return time.perf_counter() - began


def tell(name: str, waits: list[float]) -> None:
    cuts = quantiles(waits, n=100)
    sys.stdout.write(
        f"{name}: median {median(waits) * 1000:.1f} ms, p99 {cuts[98] * 1000:.1f} ms\n"
    )


async def measured(folder: Path) -> None:
    """Both, in turns, so that a noisy machine is noisy for both."""
    async with world(folder) as scene:
        scene.api.create_people(FIRST, 2 * TIMES)
        scene.publish(up_to("447"))
        await scene.start(at=NOW)
        await scene.looked_again()
        await card(scene, FIRST)
        cards, replies = [], []
        for person in range(FIRST, FIRST + TIMES):
            cards.append(await card(scene, person))
            replies.append(await reply(scene, person))
        tell(f"a card (goal: under {GOAL} ms)", cards)
        tell("/last in private (rival)", replies)


def main() -> None:
    """Measure, and print."""
    with tempfile.TemporaryDirectory() as folder:
        asyncio.run(measured(Path(folder)))


if __name__ == "__main__":
    main()
