"""A broadcast to 2,000 people, killed with -9 50 times: missing and doubled alerts."""

from __future__ import annotations

import asyncio
import random
import tempfile
from pathlib import Path

from tests.e2e.process import world
from tests.e2e.test_kill import killed_often

PEOPLE, KILLS, RATE = 2000, 50, 30
IN_FLIGHT = 8


async def measure() -> None:
    """Run it and print the figures."""
    with tempfile.TemporaryDirectory() as folder:
        async with world(Path(folder), SEND_RATE=str(RATE)) as scene:
            told = await killed_often(scene, PEOPLE, KILLS, random.Random())
            status = await scene.stop()
    print(f"people {PEOPLE}, kills {KILLS}, at {RATE} a second, {IN_FLIGHT} in flight")
    print(f"without the alert {PEOPLE - told.people}")
    print(
        f"doubled {told.doubles} (at most {KILLS * IN_FLIGHT}), {told.doubles / KILLS:.1f} a kill"
    )
    print(f"exit status after the last {status}")


def main() -> None:
    asyncio.run(measure())


if __name__ == "__main__":
    main()
