"""Which store the settings mean."""

from __future__ import annotations

from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from pathlib import Path

from bot.ports import Store
from bot.stores.postgres.store import PostgresStore
from bot.stores.tiny import TinyStore


@asynccontextmanager
async def opened(database_url: str | None, data_dir: Path) -> AsyncIterator[Store]:
    """PostgreSQL where there is a URL, else the embedded store; closed at the end.

    Raises SettingsError, AlreadyRunning, StoreError.
    """
    store: Store
    if database_url is None:
        store = await TinyStore.open(data_dir)
    else:
        store = await PostgresStore.open(database_url)
    try:
        yield store
    finally:
        await store.close()
