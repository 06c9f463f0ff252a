"""The connections: one thread commits queued transactions in groups; short reads run at once.

While one group of transactions is synced, the next one queues, so that a hundred writes cost
hardly more than one. A ``lazy`` transaction is visible at once and synced with the next group, or
after ``LAZY_SECONDS``.
"""

from __future__ import annotations

import asyncio
import logging
import sqlite3
import threading
from collections.abc import Callable, Sequence
from contextlib import suppress
from dataclasses import dataclass
from pathlib import Path
from queue import Empty, SimpleQueue
from typing import Any, Final, Generic, TypeVar

from bot.errors import StoreError, StoreFull
from bot.stores.embedded.connections import (
    connected,
    plain_sqlite_errors,
    run_transaction,
    store_error,
)
from bot.stores.files import sync, wal_of
from bot.stores.sql.named_queries import SQLITE, migrations
from bot.stores.sql.steps import Transaction

log = logging.getLogger(__name__)

PATIENCE_SECONDS: Final = 30.0
"""The longest wait for a lock, such as the end of a checkpoint."""

_Result = TypeVar("_Result")

MOST_AT_ONCE: Final = 500
"""The most transactions in one commit: the first one waits for all of them."""

LAZY_SECONDS: Final = 0.05
"""The longest time until a lazy transaction is synced."""


class MemoryEngine:
    """A database in memory, gone when it is closed."""

    def __init__(self) -> None:
        self._database = connected(Path(":memory:"), writes=True)
        for migration in migrations(SQLITE):
            self._database.connection.executescript(migration.sql)

    async def write(self, transaction: Transaction[_Result], *, lazy: bool = False) -> _Result:
        with self._database.connection as connection:
            connection.execute("BEGIN")
            return run_transaction(self._database, transaction)

    async def read(self, transaction: Transaction[_Result], *, many: bool = False) -> _Result:
        return run_transaction(self._database, transaction)

    async def close(self) -> None:
        self._database.connection.close()


@dataclass(slots=True)
class _Job(Generic[_Result]):
    """A queued transaction, its caller's future, and its result or fault."""

    transaction: Transaction[_Result]
    lazy: bool
    waiter: asyncio.Future[_Result]
    result: Any = None
    fault: BaseException | None = None


class FileEngine:
    """The store's file.

    ``wrote`` is called in the event loop after each group, with the size of the WAL in bytes.
    """

    def __init__(self, path: Path, wrote: Callable[[int], None]) -> None:
        """Raises StoreError."""
        self._path = path
        self._wal = wal_of(path)
        self._wrote = wrote
        self._loop = asyncio.get_running_loop()
        self._jobs: SimpleQueue[_Job[Any] | None] = SimpleQueue()
        self._writes = connected(path, writes=True, patience=PATIENCE_SECONDS)
        self._reads = connected(path)
        self._aside = connected(path)
        self._one_aside = threading.Lock()
        self._off_the_disk = False
        self._closed = False
        self._thread = threading.Thread(target=self._work, name="store", daemon=True)
        self._thread.start()

    async def write(self, transaction: Transaction[_Result], *, lazy: bool = False) -> _Result:
        self._refuse_if_closed()
        job = _Job(transaction, lazy, self._loop.create_future())
        self._jobs.put(job)
        result: _Result = await job.waiter
        return result

    async def read(self, transaction: Transaction[_Result], *, many: bool = False) -> _Result:
        self._refuse_if_closed()

        def aside() -> _Result:
            with self._one_aside, plain_sqlite_errors(self._path):
                return run_transaction(self._aside, transaction)

        if many:
            return await asyncio.to_thread(aside)
        with plain_sqlite_errors(self._path):
            return run_transaction(self._reads, transaction)

    async def close(self) -> None:
        self._closed = True
        self._jobs.put(None)
        await asyncio.to_thread(self._thread.join)
        for database in (self._aside, self._reads, self._writes):
            database.connection.close()

    def _refuse_if_closed(self) -> None:
        if self._closed:
            raise StoreError(f"{self._path}: the store is closed")

    def _tell(self, group: Sequence[_Job[Any]]) -> None:
        for job in group:
            if job.waiter.done():
                continue
            if job.fault is None:
                job.waiter.set_result(job.result)
            else:
                job.waiter.set_exception(job.fault)
        with suppress(FileNotFoundError):
            self._wrote(self._wal.stat().st_size)

    # the writer's thread

    def _work(self) -> None:
        last = False
        while not last:
            group, last = self._gathered()
            if group:
                self._commit(group)
                self._loop.call_soon_threadsafe(self._tell, group)
            elif self._off_the_disk:
                try:
                    sync(self._wal)
                    self._off_the_disk = False
                except OSError as error:
                    self._recover(StoreError(f"{self._wal}: {error.strerror}"))

    def _gathered(self) -> tuple[list[_Job[Any]], bool]:
        """The queued transactions, and whether they are the last; none where a sync is due."""
        group: list[_Job[Any]] = []
        with suppress(Empty):
            job = self._jobs.get(timeout=LAZY_SECONDS if self._off_the_disk else None)
            while job is not None and len(group) < MOST_AT_ONCE:
                group.append(job)
                job = self._jobs.get_nowait()
            return group, job is None
        return group, False

    def _commit(self, group: Sequence[_Job[Any]]) -> None:
        """Run each transaction, and sync all of them together."""
        lazy = all(job.lazy for job in group)
        connection = self._writes.connection
        try:
            connection.execute(f"PRAGMA synchronous = {'NORMAL' if lazy else 'FULL'}")
            connection.execute("BEGIN IMMEDIATE")
            for job in group:
                self._run(job)
            connection.execute("COMMIT")
            self._off_the_disk = lazy
        except sqlite3.Error as error:
            fault = store_error(self._path, error)
            for job in group:
                job.fault = job.fault or fault
            if connection.in_transaction:
                connection.execute("ROLLBACK")
            if isinstance(fault, StoreFull):
                # The WAL itself may be what fills the disk.
                with suppress(sqlite3.Error):
                    connection.execute("PRAGMA wal_checkpoint(TRUNCATE)").fetchall()
            else:
                self._recover(fault)

    def _run(self, job: _Job[Any]) -> None:
        """Run one of the group; its own fault rolls back no other."""
        connection = self._writes.connection
        connection.execute("SAVEPOINT job")
        try:
            job.result = run_transaction(self._writes, job.transaction)
        except sqlite3.OperationalError:
            raise
        except Exception as fault:
            job.fault = fault
            connection.execute("ROLLBACK TO job")
        connection.execute("RELEASE job")

    def _recover(self, fault: StoreError) -> None:
        """Reopen the file after a failed write, and sync every answered transaction again.

        The kernel reports a failed sync only once, and drops the pages. A checkpoint writes them
        again, from the WAL into the file.
        """
        log.warning("%s; the file is opened again", fault)
        try:
            self._writes.connection.close()
            self._writes = connected(self._path, writes=True, patience=PATIENCE_SECONDS)
            self._writes.connection.execute("PRAGMA wal_checkpoint(FULL)").fetchall()
            self._off_the_disk = False
        except (sqlite3.Error, StoreError) as error:
            log.error("the store cannot be written, it is tried again: %s", error)
