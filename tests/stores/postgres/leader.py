"""A process that waits for its turn, and says when it begins and ends."""

from __future__ import annotations

import asyncio
import sys

from bot.stores.postgres.leadership import DatabaseLeadership


async def work(over: asyncio.Event) -> None:
    print("leads", flush=True)  # noqa: T201
    await over.wait()
    print("over", flush=True)  # noqa: T201


if __name__ == "__main__":
    url, silence = sys.argv[1:]
    leadership = DatabaseLeadership(url, "test", silence=float(silence))
    asyncio.run(leadership.lead(work, asyncio.Event()))
