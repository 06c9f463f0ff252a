"""Work on files that is not to be left half-way: a thread goes on, whoever waits for it or not."""

from __future__ import annotations

import asyncio
from collections.abc import Coroutine
from typing import Any


class Chores:
    """What is under way; it goes on though whoever waits for it is cancelled."""

    def __init__(self) -> None:
        self._under_way: set[asyncio.Task[None]] = set()

    def begin(self, work: Coroutine[Any, Any, None]) -> asyncio.Task[None]:
        """Do it without anybody's waiting."""
        task = asyncio.create_task(work)
        self._under_way.add(task)
        task.add_done_callback(self._under_way.discard)
        return task

    async def do(self, work: Coroutine[Any, Any, None]) -> None:
        """Do it, and wait for its end. Raises what it raises."""
        await asyncio.shield(self.begin(work))

    async def ended(self) -> None:
        """Wait until nothing is under way."""
        while self._under_way:
            await asyncio.wait(self._under_way)
