"""Settings for every test, and fixtures that tests all over the tree share."""

from __future__ import annotations

import asyncio
import logging
from collections.abc import Iterator

import pytest
from hypothesis import HealthCheck, settings

from bot.stores.postgres import database
from bot.stores.postgres.store import PostgresStore
from tests.postgres import QUICK, Server, running

settings.register_profile("ours", deadline=None, suppress_health_check=[HealthCheck.too_slow])
settings.load_profile("ours")
"""Machines are noisy: a slow example says nothing about the code."""


@pytest.fixture(autouse=True)
def root_logger_as_before() -> Iterator[None]:
    """Undo the logging that a test of the command line sets up in this process."""
    root = logging.getLogger()
    level, handlers = root.level, list(root.handlers)
    yield
    root.setLevel(level)
    for handler in set(root.handlers) - set(handlers):
        if type(handler) is logging.StreamHandler:
            root.removeHandler(handler)


@pytest.fixture(scope="session")
def postgres_server() -> Iterator[Server]:
    """A real server on a socket; it starts with the first test that asks."""
    with running(*QUICK) as server:
        yield server


@pytest.fixture(scope="session")
def migrated(postgres_server: Server) -> str:
    """A database with the present schema, to be copied."""
    name = postgres_server.create()

    async def migrate() -> None:
        store = await PostgresStore.open(postgres_server.url(name))
        await store.close()

    asyncio.run(migrate())
    return name


@pytest.fixture
def database_url(
    postgres_server: Server, migrated: str, monkeypatch: pytest.MonkeyPatch
) -> Iterator[str]:
    """An empty database for one test, with a long wait for a connection.

    A busy machine may be slow to open one.
    """
    monkeypatch.setattr(database, "WAIT_SECONDS", 60.0)
    name = postgres_server.create(template=migrated)
    yield postgres_server.url(name)
    postgres_server.drop(name)
