"""Maintenance of the file of a running store: checkpoints, backups, and erasure in all of them."""

from __future__ import annotations

import asyncio
import logging
from collections.abc import Coroutine
from datetime import UTC, date, datetime
from typing import Any, Final

from bot.errors import StoreError
from bot.stores.embedded.connections import checkpoint
from bot.stores.embedded.engine import FileEngine
from bot.stores.embedded.erasure import scrub
from bot.stores.embedded.moving_over import forget_old_files
from bot.stores.embedded.opening import Opened
from bot.stores.sql.steps import ask, one_step

log = logging.getLogger(__name__)

LARGE_WAL: Final = 4 * 1024 * 1024
"""A WAL of so many bytes is brought into the file at once, so that a small disk suffices."""


class Housekeeping:
    """Maintains an opened file: ``checkpoint_after`` seconds after a write the WAL is empty, and
    erased chats are gone from every file."""

    def __init__(self, opened: Opened, checkpoint_after: float) -> None:
        self.engine = FileEngine(opened.path, self._wrote)
        self._opened = opened
        self._checkpoint_after = checkpoint_after
        self._timer: asyncio.TimerHandle | None = None
        self._is_planned = False
        self._one_at_a_time = asyncio.Lock()
        self._under_way: set[asyncio.Task[None]] = set()
        self._closed = False

    async def close(self) -> None:
        """Run the maintenance that is due, close the file, and release the folder."""
        if self._closed:
            return
        self._closed = True
        try:
            if self._timer is not None:
                self._timer.cancel()
            while self._under_way:
                await asyncio.wait(self._under_way)
            if self._is_planned:
                await self._tidy()
        finally:
            await self.engine.close()
            self._opened.lock.release()

    async def back_up(self, day: date) -> None:
        """Make the day's copy unless there is one. Raises StoreError."""
        if self._closed:
            raise StoreError(f"{self._opened.path}: the store is closed")
        path = self._opened.path

        async def make() -> None:
            async with self._one_at_a_time:
                await asyncio.to_thread(self._opened.backups.write, path, day)
                await asyncio.to_thread(forget_old_files, path.parent, now=datetime.now(UTC))

        # A caller that is cancelled leaves no half of a copy.
        await asyncio.shield(self._begin(make()))

    def _wrote(self, wal_size: int) -> None:
        """Plan a checkpoint; where one is planned, a large WAL does not wait for its time."""
        is_large = wal_size > LARGE_WAL
        if self._closed or not wal_size or (self._is_planned and not is_large):
            return
        if self._timer is not None:
            self._timer.cancel()
        elif self._is_planned:
            return

        def begin_to_tidy() -> None:
            self._timer = None
            self._begin(self._tidy())

        after = 0.0 if is_large else self._checkpoint_after
        self._is_planned = True
        self._timer = asyncio.get_running_loop().call_later(after, begin_to_tidy)

    def _begin(self, work: Coroutine[Any, Any, None]) -> asyncio.Task[None]:
        """Start work that must finish; the store is closed after it."""
        task = asyncio.create_task(work)
        self._under_way.add(task)
        task.add_done_callback(self._under_way.discard)
        return task

    async def _tidy(self) -> None:
        """Remove erased chats from every file, and checkpoint the WAL."""
        path = self._opened.path
        async with self._one_at_a_time:
            self._is_planned = False
            try:
                rows = await self.engine.write(one_step(ask("erased")))
                erased = {chat_id for (chat_id,) in rows}
                if erased:
                    await asyncio.to_thread(self._opened.backups.forget, erased)
                    await asyncio.to_thread(forget_old_files, path.parent)
                    await self.engine.write(one_step(ask("forgotten", rows=list(map(list, rows)))))
                await asyncio.to_thread(checkpoint, path)
                if erased:
                    await asyncio.to_thread(scrub, path, erased)
                    await asyncio.to_thread(checkpoint, path)
            except StoreError as fault:
                log.warning("the WAL, and what was erased in backups, stay for now: %s", fault)
                self._wrote(1)
