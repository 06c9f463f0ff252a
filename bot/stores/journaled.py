"""The storage with files: a journal, and snapshots so that it stays short."""

from __future__ import annotations

import asyncio
import logging
from datetime import date

from bot.errors import StoreError
from bot.stores.backups import Backups
from bot.stores.chores import Chores
from bot.stores.group_sync import GroupSync
from bot.stores.journal import Journal
from bot.stores.opening import Opened
from bot.stores.outbox import Change
from bot.stores.snapshot import Frozen, freeze, write_snapshot
from bot.stores.storage import PackedStorage

_log = logging.getLogger(__name__)


class JournaledStorage(PackedStorage):
    """Every change is written down before it is made.

    When the journal has grown by ``compact_at`` bytes, or by half a snapshot where that is
    more, a new one is begun and a snapshot is written in a thread, while changes go on. What is
    removed is out of every file ``forget_after`` seconds later, or when the storage is shut.
    """

    def __init__(self, opened: Opened, compact_at: int, forget_after: float) -> None:
        super().__init__(opened.state)
        self._folder = opened.folder
        self._backups = Backups(opened.folder.backups)
        self._copying = asyncio.Lock()
        self._lock = opened.lock
        self._journal = opened.journal
        self._generation = opened.generation
        self._compact_at = compact_at
        self._longest = compact_at
        self._sync = GroupSync(lambda: self._journal.sync())
        self._compacting: asyncio.Task[None] | None = None
        self._forget_after = forget_after
        self._forgetting = True
        self._later: asyncio.TimerHandle | None = None
        self._chores = Chores()
        self._shut = False

    async def durable(self) -> None:
        """Wait until every change so far would outlive a power cut. Raises StoreError."""
        await self._sync.done()

    async def forget(self) -> None:
        """Rid the files of what was removed, in this run or an earlier one. Raises StoreError."""
        self._refuse_if_closed()
        await self._chores.do(self._forget())

    async def _forget(self) -> None:
        """Two snapshots, so that no copy holds it."""
        if self._later is not None:
            self._later.cancel()
            self._later = None
        if self._forgetting:
            self._forgetting = False
            await self._compact_now()
            await self._compact_now()

    async def _forget_in_backups(self) -> None:
        erased, self.state.erased = self.state.erased, set()
        if not erased:
            return
        try:
            async with self._copying:
                await asyncio.to_thread(self._backups.forget, erased)
        except StoreError as fault:
            self.state.erased |= erased
            self._forgetting = True
            _log.warning("what was erased is still in a backup: %s", fault)

    async def back_up(self, day: date) -> None:
        """Make the day's copy unless there is one. Raises StoreError."""
        self._refuse_if_closed()
        await self._chores.do(self._back_up(day))

    async def _back_up(self, day: date) -> None:
        async with self._copying:
            if day not in await asyncio.to_thread(self._backups.days):
                await asyncio.to_thread(self._backups.write, freeze(self.state), day)

    async def shut(self) -> None:
        """Write a snapshot if anything changed, and let others have the folder."""
        if self._shut:
            return
        self._shut = True
        try:
            await self._chores.ended()
            if self._later is not None:
                await self._forget()
            await self._compacted()
            if self._journal.transactions:
                await self._compact_now()
            await self._sync.done()
            await self._sync.idle()
        finally:
            self._sync.close()
            self._journal.close()
            self._lock.release()

    def _write_down(self, changes: tuple[Change, ...]) -> None:
        self._refuse_if_closed()
        self._journal.append(changes)
        self._sync.wrote()
        if any(change[0] == "drop" for change in changes):
            self._forget_soon()
        if self._journal.size > self._longest and self._compacting is None:
            self._compacting = asyncio.create_task(self._compact())

    def _refuse_if_closed(self) -> None:
        if self._shut:
            raise StoreError(f"{self._folder.path}: the store is closed")

    def _forget_soon(self) -> None:
        """What is removed within the same while is forgotten together."""
        self._forgetting = True
        if self._later is None:
            loop = asyncio.get_running_loop()
            self._later = loop.call_later(self._forget_after, self._begin_to_forget)

    def _begin_to_forget(self) -> None:
        self._chores.begin(self._forget())

    async def _compact_now(self) -> None:
        await self._compacted()
        self._compacting = asyncio.create_task(self._compact())
        await asyncio.wait({self._compacting})

    async def _compacted(self) -> None:
        """Wait until no snapshot is being written."""
        while self._compacting is not None:
            await asyncio.wait({self._compacting})

    async def _compact(self) -> None:
        try:
            # After a crash only the journal tells who was erased: the copies forget them before it.
            await self._forget_in_backups()
            frozen = await self._begin_journal()
            path = self._folder.snapshot(self._generation)
            size = await asyncio.to_thread(write_snapshot, path, frozen)
            await asyncio.to_thread(self._folder.tidy)
            self._longest = max(self._compact_at, size // 2)
        except StoreError as fault:
            self._longest = self._journal.size + self._compact_at
            _log.warning("no snapshot could be written, the journal goes on: %s", fault)
        finally:
            self._compacting = None

    async def _begin_journal(self) -> Frozen:
        """Go on in a new journal, once the old one is whole; the state between the two."""
        generation = self._generation + 1
        path = self._folder.journal(generation)
        fresh = await asyncio.to_thread(Journal.begin, path, generation)
        try:
            await self._sync.done()
            async with self._sync.pause:
                return self._go_on_in(fresh, generation)
        except StoreError:
            fresh.close()
            raise

    def _go_on_in(self, fresh: Journal, generation: int) -> Frozen:
        """In one step, so that all that came before is in the old journal, and on the disk."""
        if self._sync.behind:
            self._journal.sync()
        self._sync.caught_up()
        self._journal.close()
        self._journal = fresh
        self._generation = generation
        return freeze(self.state)
