"""One process at a time."""

from __future__ import annotations

import asyncio
import fcntl
import os
from collections.abc import Awaitable, Callable
from pathlib import Path

from bot.errors import AlreadyRunning
from bot.stores.files import plain_errors


class Lock:
    """A locked file; the kernel unlocks it when the process ends, however it ends."""

    def __init__(self, path: Path) -> None:
        """Take the lock. Raises AlreadyRunning, StoreError."""
        with plain_errors(path):
            self._descriptor = os.open(path, os.O_RDWR | os.O_CREAT | os.O_CLOEXEC, 0o600)
            try:
                fcntl.flock(self._descriptor, fcntl.LOCK_EX | fcntl.LOCK_NB)
            except BlockingIOError:
                os.close(self._descriptor)
                raise AlreadyRunning(
                    f"another process is using the store in {path.parent}"
                ) from None

    def release(self) -> None:
        """Let another process have the store."""
        os.close(self._descriptor)


class OnlyOne:
    """``ports.Leadership`` of the process that holds the lock: it always leads."""

    async def lead(
        self, work: Callable[[asyncio.Event], Awaitable[None]], stop: asyncio.Event
    ) -> None:
        await work(stop)
