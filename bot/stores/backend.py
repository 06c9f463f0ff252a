"""The place of the bot's data, and every part that depends on it: chosen by the settings."""

from __future__ import annotations

import asyncio
import shutil
from abc import ABC, abstractmethod
from collections.abc import AsyncIterator, Awaitable, Callable
from contextlib import AbstractAsyncContextManager, asynccontextmanager, nullcontext
from pathlib import Path
from typing import Final, Protocol, TypeVar

from bot.ports import Inbox, Leadership, Store
from bot.stores.embedded import Backup, Backups, OnlyOne, TinyStore

WORK: Final = "watch-and-send"
"""The name of the lock that the process which watches and sends holds."""


class _Closable(Protocol):
    async def close(self) -> None: ...


_Opened = TypeVar("_Opened", bound=_Closable)


@asynccontextmanager
async def _closed_at_the_end(opening: Awaitable[_Opened]) -> AsyncIterator[_Opened]:
    opened = await opening
    try:
        yield opened
    finally:
        await opened.close()


class Backend(ABC):
    """One of the two places. ``setting`` names the setting that chose it; ``shared`` says whether
    several processes may use it at a time."""

    setting: str
    shared: bool

    @abstractmethod
    def __str__(self) -> str:
        """Its location, without a secret."""

    @abstractmethod
    async def reach(self) -> None:
        """Connect once. Raises SettingsError, StoreError; StoreDown if it may answer later."""

    @abstractmethod
    def opened_store(self) -> AbstractAsyncContextManager[Store]:
        """The store, closed at the end. Raises SettingsError, AlreadyRunning, StoreError."""

    @abstractmethod
    def opened_inbox(self) -> AbstractAsyncContextManager[Inbox | None]:
        """The inbox that all processes share, closed at the end; None where there is only one."""

    @abstractmethod
    def leadership(self) -> Leadership:
        """Which process may watch and send."""

    @abstractmethod
    async def listen(self, wake: Callable[[], object], stop: asyncio.Event) -> None:
        """Call ``wake`` when another process has something to send, until ``stop``."""

    def disk_space(self) -> tuple[int, int] | None:
        """The free and the total bytes of the store's disk; None for a database."""
        return None

    def newest_backup(self) -> Backup | None:
        """The newest backup that the bot made, read back. Raises StoreError."""
        return None


class FolderBackend(Backend):
    """The embedded store in ``DATA_DIR``."""

    setting = "DATA_DIR"
    shared = False

    def __init__(self, folder: Path) -> None:
        self._folder = folder

    def __str__(self) -> str:
        return str(self._folder)

    async def reach(self) -> None:
        pass

    def opened_store(self) -> AbstractAsyncContextManager[Store]:
        return _closed_at_the_end(TinyStore.open(self._folder))

    def opened_inbox(self) -> AbstractAsyncContextManager[Inbox | None]:
        return nullcontext()

    def leadership(self) -> Leadership:
        return OnlyOne()

    async def listen(self, wake: Callable[[], object], stop: asyncio.Event) -> None:
        await stop.wait()

    def disk_space(self) -> tuple[int, int] | None:
        usage = shutil.disk_usage(self._folder if self._folder.exists() else Path())
        return usage.free, usage.total

    def newest_backup(self) -> Backup | None:
        return Backups(self._folder).newest()


class PostgresBackend(Backend):
    """A PostgreSQL database.

    The methods import the driver: it takes about 10 MB, which a bot with the embedded store saves.
    """

    setting = "DATABASE_URL"
    shared = True

    def __init__(self, url: str) -> None:
        self._url = url

    def __str__(self) -> str:
        from bot.stores.postgres import Address

        return f"PostgreSQL at {Address(self._url)}"

    async def reach(self) -> None:
        from bot.stores.postgres import Address, connect

        connection = await connect(Address(self._url))
        await connection.close()

    def opened_store(self) -> AbstractAsyncContextManager[Store]:
        from bot.stores.postgres import PostgresStore

        return _closed_at_the_end(PostgresStore.open(self._url))

    def opened_inbox(self) -> AbstractAsyncContextManager[Inbox | None]:
        from bot.stores.postgres import DatabaseInbox

        return _closed_at_the_end(DatabaseInbox.open(self._url))

    def leadership(self) -> Leadership:
        from bot.stores.postgres import DatabaseLeadership

        return DatabaseLeadership(self._url, WORK)

    async def listen(self, wake: Callable[[], object], stop: asyncio.Event) -> None:
        from bot.stores.postgres import listen

        await listen(self._url, wake, stop)


def backend_of(database_url: str | None, data_dir: Path) -> Backend:
    """PostgreSQL where there is a URL, else the embedded store."""
    return FolderBackend(data_dir) if database_url is None else PostgresBackend(database_url)
