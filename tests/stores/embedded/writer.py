"""A process that writes endlessly and prints each answered write, for a test to kill.

Run: python -m tests.stores.embedded.writer FOLDER CHECKPOINT_AFTER FIRST

Without a pause before checkpoints it makes backups too.
"""

from __future__ import annotations

import asyncio
import os
import sys
from datetime import UTC, datetime, timedelta
from itertools import count
from pathlib import Path

from bot.domain.notices.delivery import Done
from bot.domain.notices.notice import Broadcast, Notice, Topic
from bot.domain.people.profile import Profile, Subscriber
from bot.domain.verdicts.verdict import Outcome
from bot.ports import Settlement
from bot.stores.embedded import TinyStore

NOW = datetime(2024, 5, 31, 16, tzinfo=UTC)
WRITERS = 8


def say(word: str, number: int) -> None:
    """In one write, so that a kill never leaves half a line."""
    os.write(1, f"{word} {number}\n".encode())


async def main(folder: Path, checkpoint_after: float, first: int) -> None:
    """Add subscribers, each with a broadcast."""
    store = await TinyStore.open(folder, checkpoint_after=checkpoint_after)
    numbers = count(first)

    async def write() -> None:
        for number in numbers:
            await store.put_subscriber(Subscriber(number, profiles=(Profile(score=number % 1200),)))
            say("joined", number)
            await tell(store, number)

    async def back_up() -> None:
        for days in count():
            await store.back_up(NOW.date() + timedelta(days=days))

    backing_up = [] if checkpoint_after else [back_up()]
    await asyncio.gather(*(write() for _ in range(WRITERS)), *backing_up)


async def tell(store: TinyStore, number: int) -> None:
    broadcast = Broadcast(f"draw:{number}:1", Topic.DRAW, str(number), 1, NOW)
    await store.record([], [broadcast])
    notice = Notice(broadcast.id, number, 0, Outcome.MET)
    await store.enqueue(broadcast.id, [notice], None, NOW)
    say("enqueued", number)
    for claimed in await store.claim(1, NOW, timedelta(minutes=5)):
        say("claimed", claimed.chat_id)
        await store.settle([Settlement(claimed, Done(claimed.chat_id))], NOW)


if __name__ == "__main__":
    asyncio.run(main(Path(sys.argv[1]), float(sys.argv[2]), int(sys.argv[3])))
