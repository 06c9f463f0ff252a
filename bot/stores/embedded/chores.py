"""Background work on files that must finish, even if its caller is cancelled."""

from __future__ import annotations

import asyncio
from collections.abc import Coroutine
from typing import Any


class Chores:
    """The tasks in progress; cancelling a caller does not cancel its task."""

    def __init__(self) -> None:
        self._under_way: set[asyncio.Task[None]] = set()

    def begin(self, work: Coroutine[Any, Any, None]) -> asyncio.Task[None]:
        """Start a task without waiting for it."""
        task = asyncio.create_task(work)
        self._under_way.add(task)
        task.add_done_callback(self._under_way.discard)
        return task

    async def do(self, work: Coroutine[Any, Any, None]) -> None:
        """Run a task and wait for its end; its errors are raised."""
        await asyncio.shield(self.begin(work))

    async def ended(self) -> None:
        """Wait until no task is in progress."""
        while self._under_way:
            await asyncio.wait(self._under_way)
