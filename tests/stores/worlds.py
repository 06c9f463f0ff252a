"""Every store, as the tests of ``tests/stores/`` open it. A new store is added to ``WORLDS``."""

from __future__ import annotations

import shutil
from abc import ABC, abstractmethod
from typing import Final

import psycopg
import pytest

from bot.ports import Store
from bot.stores.embedded import TinyStore
from bot.stores.postgres import PostgresStore
from tests.stores.folders import copied


class World(ABC):
    """A kind of store, and the place where one lies. The constructor takes the fixtures that it
    needs; ``forgets_moves`` says whether it forgets the former id of a chat at a stop."""

    outlives_a_stop = True
    forgets_moves = True

    @abstractmethod
    def __init__(self, request: pytest.FixtureRequest) -> None: ...

    @abstractmethod
    async def begin(self) -> Store:
        """Open an empty store."""

    @abstractmethod
    async def again(self, store: Store, clean: bool) -> Store:
        """Open the same store after a stop that is clean, or a crash."""


class Memory(World):
    """A store in memory, gone when it is closed."""

    outlives_a_stop = False

    def __init__(self, request: pytest.FixtureRequest) -> None:
        pass

    async def begin(self) -> Store:
        return TinyStore.in_memory()

    async def again(self, store: Store, clean: bool) -> Store:
        raise NotImplementedError


class Folder(World):
    """A store in a folder."""

    def __init__(self, request: pytest.FixtureRequest) -> None:
        self.folder = request.getfixturevalue("tmp_path") / "data"

    async def begin(self) -> Store:
        shutil.rmtree(self.folder, ignore_errors=True)
        return await TinyStore.open(self.folder)

    async def again(self, store: Store, clean: bool) -> Store:
        left = None if clean else copied(self.folder, "left")
        await store.close()
        if left is not None:
            shutil.rmtree(self.folder)
            left.rename(self.folder)
        return await TinyStore.open(self.folder)


class Database(World):
    """A store in PostgreSQL; its next leader releases the claims."""

    forgets_moves = False

    def __init__(self, request: pytest.FixtureRequest) -> None:
        self.url = request.getfixturevalue("database_url")

    async def begin(self) -> Store:
        tables = "subscribers, former_chats, broadcasts, outbox, deliveries"
        with psycopg.connect(self.url) as connection:
            connection.execute(f"TRUNCATE {tables} RESTART IDENTITY")
        return await PostgresStore.open(self.url)

    async def again(self, store: Store, clean: bool) -> Store:
        await store.close()
        again = await PostgresStore.open(self.url)
        await again.release_claims()
        return again


WORLDS: Final[tuple[type[World], ...]] = (Memory, Folder, Database)
