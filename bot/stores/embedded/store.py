"""The embedded store: SQLite in this process, with TinyDB's tables for documents."""

from __future__ import annotations

import asyncio
from collections.abc import Mapping
from datetime import date
from pathlib import Path
from typing import Any, Final, Self

from bot.domain.draws.recording import Known
from bot.ports import RESTORED
from bot.stores.embedded.backups import MADE
from bot.stores.embedded.documents import is_sound, unsealed
from bot.stores.embedded.engine import MemoryEngine
from bot.stores.embedded.housekeeping import Housekeeping
from bot.stores.embedded.opening import open_folder
from bot.stores.sql.steps import MEMORIES, Engine, Get, Put, Remove, Transaction, ask, one_step
from bot.stores.sql.store import SqlStore

CHECKPOINT_SECONDS: Final = 40.0


class TinyStore(SqlStore):
    """``ports.Store`` in a folder, or in this process's memory."""

    _is_sound = staticmethod(is_sound)
    _document = staticmethod(unsealed)

    def __init__(self, engine: Engine, housekeeping: Housekeeping | None = None) -> None:
        super().__init__(engine)
        self._housekeeping = housekeeping
        self._known: Mapping[str, Known] | None = None

    @classmethod
    def in_memory(cls) -> Self:
        """A store without files, gone when it is closed."""
        return cls(MemoryEngine())

    @classmethod
    async def open(cls, folder: Path, *, checkpoint_after: float = CHECKPOINT_SECONDS) -> Self:
        """The store in a folder, which is made where it is missing.

        ``checkpoint_after`` seconds after a write the WAL is empty, and erased chats are gone from
        every file. Raises SettingsError, AlreadyRunning, StoreDamaged,
        StoreTooNew, StoreError; then nothing was changed.
        """
        opened = await asyncio.to_thread(open_folder, folder)
        housekeeping = Housekeeping(opened, checkpoint_after)
        store = cls(housekeeping.engine, housekeeping)
        await store._engine.write(_begin_run())
        return store

    async def close(self) -> None:
        await (self._housekeeping or self._engine).close()

    async def draws(self) -> Mapping[str, Known]:
        if self._known is None:
            self._known = await self._recorded()
        return self._known

    async def record(self, *args: Any, **options: Any) -> None:
        try:
            await super().record(*args, **options)
        finally:
            self._known = None

    async def release_claims(self) -> None:
        await self._engine.write(one_step(ask("release_claims")))

    async def back_up(self, day: date) -> None:
        if self._housekeeping is not None:
            await self._housekeeping.back_up(day)


def _begin_run() -> Transaction[None]:
    """End the claims of the last run, and forget former chat ids.

    The waiting notices of a restored backup are dropped: some were sent since it was made.
    """
    yield ask("release_claims")
    yield ask("forget_former_ids_of_all")
    backup = yield Get(MEMORIES, MADE)
    if backup is not None:
        yield ask("drop_waiting")
        yield ask("empty_outbox")
        yield ask("end_fan_outs")
        # A damaged one lacks its day.
        restored = {"key": RESTORED, "value": {"backup": backup.get("value")}}
        yield Put(MEMORIES, {RESTORED: restored})
        yield Remove(MEMORIES, MADE)
