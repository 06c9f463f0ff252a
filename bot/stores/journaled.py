"""The storage with files: a journal that writers wait for in groups, and snapshots."""

from __future__ import annotations

import asyncio
import logging
from typing import Final

from bot.errors import StoreError
from bot.stores.journal import Journal
from bot.stores.opening import Opened
from bot.stores.outbox import Change
from bot.stores.snapshot import freeze, write_snapshot
from bot.stores.storage import PackedStorage

SYNC_SECONDS: Final = 0.05
"""How long a change that nobody waits for may stay off the disk."""

_log = logging.getLogger(__name__)


class JournaledStorage(PackedStorage):
    """Every change is written down before it is made.

    One thread at a time brings the journal to the disk; whoever wrote meanwhile waits for the
    next turn, together with all others. When the journal outgrows ``compact_at`` bytes a new
    one is begun and a snapshot is written in a thread, while changes go on.
    """

    def __init__(self, opened: Opened, compact_at: int) -> None:
        super().__init__(opened.state)
        self._folder = opened.folder
        self._lock = opened.lock
        self._journal = opened.journal
        self._generation = opened.generation
        self._compact_at = compact_at
        self._written = 0
        self._synced = 0
        self._turn: asyncio.Task[None] | None = None
        self._later: asyncio.TimerHandle | None = None
        self._compacting: asyncio.Task[None] | None = None
        self._fault: StoreError | None = None
        self._shut = False

    async def durable(self) -> None:
        """Wait until every change so far would outlive a power cut. Raises StoreError."""
        wanted = self._written
        while self._synced < wanted:
            if self._fault is not None:
                raise StoreError(str(self._fault)) from self._fault
            await asyncio.wait({self._turn or self._begin_turn()})

    async def shut(self) -> None:
        """Write a snapshot if anything changed, and let others have the folder."""
        if self._shut:
            return
        self._shut = True
        try:
            if self._compacting is not None:
                await asyncio.wait({self._compacting})
            if self._journal.transactions:
                await self._compact()
            await self.durable()
        finally:
            self._journal.close()
            self._lock.release()

    def _write_down(self, changes: tuple[Change, ...]) -> None:
        if self._shut:
            raise StoreError(f"{self._folder.path}: the store is closed")
        self._journal.append(changes)
        self._written += 1
        self._sync_soon()
        if self._journal.size > self._compact_at and self._compacting is None:
            self._compacting = asyncio.create_task(self._compact())

    def _sync_soon(self) -> None:
        if self._turn is None and self._later is None:
            loop = asyncio.get_running_loop()
            self._later = loop.call_later(SYNC_SECONDS, self._begin_turn)

    def _begin_turn(self) -> asyncio.Task[None]:
        if self._later is not None:
            self._later.cancel()
            self._later = None
        if self._turn is None:
            self._turn = asyncio.create_task(self._sync())
        return self._turn

    async def _sync(self) -> None:
        reach = self._written
        try:
            await asyncio.to_thread(self._journal.sync)
            self._synced = reach
        except StoreError as fault:
            _log.error("the journal cannot be brought to the disk: %s", fault)
            self._fault = fault
        finally:
            self._turn = None
        if self._synced < self._written and self._fault is None:
            self._sync_soon()

    async def _compact(self) -> None:
        try:
            await self._begin_journal()
            frozen = freeze(self.state)
            path = self._folder.snapshot(self._generation)
            await asyncio.to_thread(write_snapshot, path, frozen)
            await asyncio.to_thread(self._folder.tidy)
        except StoreError as fault:
            _log.warning("no snapshot could be written, the journal goes on: %s", fault)
        finally:
            self._compacting = None

    async def _begin_journal(self) -> None:
        """Go on in a new journal; the old one is whole on the disk before."""
        generation = self._generation + 1
        fresh = await asyncio.to_thread(Journal.begin, self._folder.journal(generation), generation)
        await self.durable()
        while self._turn is not None:
            await asyncio.wait({self._turn})
        if self._synced < self._written:
            self._journal.sync()
        self._synced = self._written
        self._journal.close()
        self._journal = fresh
        self._generation = generation
