"""How many sendMessage a second the loopback Bot API takes on one core of its own.

It stands in for Telegram in all other benchmarks, so it has to be faster than what they measure.
"""

from __future__ import annotations

import asyncio
import os
import sys
import time
from pathlib import Path

import aiohttp

MESSAGES = 20_000
IN_FLIGHT = 50
PEOPLE = 1_000
TEXT = (
    "✅ <b>On these facts you would have been invited.</b>\n#297 · Canadian Experience Class\n"
    "3,000 invitations · cut-off 522 · you: 530, <b>8 points above</b>\n"
    "First CEC draw in 32 months; the last was on 14 September 2021 at 462."
)
MARKUP = '{"inline_keyboard": [[{"text": "Details", "callback_data": "d:297"}]]}'


def cpu_seconds(pid: int) -> float:
    """User and system time of a process so far."""
    fields = Path(f"/proc/{pid}/stat").read_text().rsplit(")", 1)[1].split()
    return (int(fields[11]) + int(fields[12])) / os.sysconf("SC_CLK_TCK")


async def flood(url: str, token: str) -> None:
    """Send everything, so many at a time."""
    left = iter(range(MESSAGES))

    async def sender(session: aiohttp.ClientSession) -> None:
        for number in left:
            form = {"chat_id": str(1 + number % PEOPLE), "text": TEXT, "parse_mode": "HTML"}
            form["reply_markup"] = MARKUP
            async with session.post(f"{url}/bot{token}/sendMessage", data=form) as answer:
                await answer.read()
                assert answer.status == 200, await answer.text()

    async with aiohttp.ClientSession() as session:
        await session.post(f"{url}/control/create_people", json={"first_id": 1, "count": PEOPLE})
        await asyncio.gather(*(sender(session) for _ in range(IN_FLIGHT)))


async def measure() -> None:
    """Start the server, flood it, print the figures."""
    server = await asyncio.create_subprocess_exec(
        sys.executable, "-m", "bot.sandbox.api", "--token", "1:x", stdout=asyncio.subprocess.PIPE
    )
    assert server.stdout is not None
    url = (await server.stdout.readline()).decode().strip()
    cpu, began = cpu_seconds(server.pid), time.perf_counter()
    try:
        await flood(url, "1:x")
        took, used = time.perf_counter() - began, cpu_seconds(server.pid) - cpu
    finally:
        server.terminate()
        await server.wait()
    print(f"{MESSAGES} messages, {IN_FLIGHT} in flight: {MESSAGES / took:,.0f} a second")
    print(
        f"server: {used / MESSAGES * 1000:.3f} ms CPU a message, so at most "
        f"{MESSAGES / used:,.0f} a second on one core"
    )


def main() -> None:
    """The command line."""
    asyncio.run(measure())


if __name__ == "__main__":
    main()
