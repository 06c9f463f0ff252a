"""How many sendMessage a second the loopback Bot API takes on its own core.

It stands in for Telegram in all other benchmarks, so it has to be faster than they are.
Beside it, as a yardstick of the machine: the same requests to a path that aiohttp itself refuses.
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


async def flood(session: aiohttp.ClientSession, url: str, status: int) -> None:
    """Send everything, so many at a time."""
    left = iter(range(MESSAGES))

    async def sender() -> None:
        for number in left:
            form = {"chat_id": str(1 + number % PEOPLE), "text": TEXT, "parse_mode": "HTML"}
            async with session.post(url, data=form | {"reply_markup": MARKUP}) as answer:
                await answer.read()
                assert answer.status == status

    await asyncio.gather(*(sender() for _ in range(IN_FLIGHT)))


async def measure() -> None:
    """Start the server, flood it, print the figures."""
    server = await asyncio.create_subprocess_exec(
        sys.executable, "-m", "bot.sandbox.api", "--token", "1:x", stdout=asyncio.subprocess.PIPE
    )
    assert server.stdout is not None
    url = (await server.stdout.readline()).decode().strip()
    try:
        async with aiohttp.ClientSession() as session:
            people = {"first_id": 1, "count": PEOPLE}
            await session.post(f"{url}/control/create_people", json=people)
            for name, path, status in (
                ("aiohttp alone", "nothing", 404),
                ("sendMessage", "bot1:x/sendMessage", 200),
            ):
                cpu, began = cpu_seconds(server.pid), time.perf_counter()
                await flood(session, f"{url}/{path}", status)
                took, used = time.perf_counter() - began, cpu_seconds(server.pid) - cpu
                print(
                    f"{name:14} {MESSAGES / took:7,.0f} a second; server CPU "
                    f"{used / MESSAGES * 1000:.3f} ms each: {MESSAGES / used:,.0f} a second a core"
                )
    finally:
        server.terminate()
        await server.wait()


def main() -> None:
    """The command line."""
    asyncio.run(measure())


if __name__ == "__main__":
    main()
