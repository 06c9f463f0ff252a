"""500 updates a second for 10 s to one web process: how long Telegram waits for its answers.

Each is a person's /help, read from the store and answered through the pacer. On the embedded
store, and on PostgreSQL, where update ids and turns are kept for all processes.
"""

from __future__ import annotations

import asyncio
import gc
import os
from pathlib import Path

from tests.bench.broadcast import PAGES, scene
from tests.e2e.halves import PUBLIC, SECRET, Process
from tests.e2e.hammer import hammer, percentile
from tests.e2e.process import up_to
from tests.postgres import running

RATE, SECONDS, PEOPLE = 500, 10.0, 1000
FIRST = 5001


async def measure(name: str, half: str, **settings: str) -> None:
    """Run it and print the figures."""
    hook = {"WEBHOOK_URL": PUBLIC, "WEBHOOK_SECRET": SECRET, "PORT": "0"}
    async with scene(**settings, **hook) as now:
        await now.controls.ask("create_people", first_id=FIRST, count=PEOPLE)
        now.world.publish(up_to("296"))
        process = await Process.start(now.world, half)
        try:
            await process.logged("sends updates to the webhook")
            await now.controls.ask(
                "wait_for_calls", method="setMyShortDescription", times=PAGES, seconds=60
            )
            url = f"{await process.address()}/hook"
            answers = await hammer(url, RATE, SECONDS, range(FIRST, FIRST + PEOPLE))
            used = processor_seconds(process)
        finally:
            process.send(9)
            await process.ended()
    waits = [wait for wait, _ in answers]
    wrong = sum(status != 200 for _, status in answers)
    figures = ", ".join(
        f"p{share * 100:g} {1000 * percentile(waits, share):.0f} ms" for share in (0.5, 0.99, 0.999)
    )
    print(f"{name}: {len(waits)} updates at {RATE} a second, {figures}, not taken {wrong}")
    print(f"  processor {1000 * used / len(waits):.2f} ms an update, start and answers included")


def processor_seconds(process: Process) -> float:
    """The processor time that a process has used so far."""
    stat = Path(f"/proc/{process.process.pid}/stat").read_text(encoding="utf-8")
    user, system = stat.rpartition(")")[2].split()[11:13]
    return (int(user) + int(system)) / os.sysconf("SC_CLK_TCK")


def main() -> None:
    # Telegram does not stop for 100 ms to look through five thousand waiting requests.
    gc.disable()
    asyncio.run(measure("embedded", "run"))
    with running() as server:
        url = server.url(server.create())
        asyncio.run(measure("PostgreSQL", "web", DATABASE_URL=url))


if __name__ == "__main__":
    main()
