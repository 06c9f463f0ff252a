"""What holds for every test, and what tests all over the tree share."""

from __future__ import annotations

import asyncio
from collections.abc import Iterator

import pytest
from hypothesis import HealthCheck, settings

from bot.stores.postgres import database
from bot.stores.postgres.store import PostgresStore
from tests.postgres import QUICK, Server, running

settings.register_profile("ours", deadline=None, suppress_health_check=[HealthCheck.too_slow])
settings.load_profile("ours")
"""Machines are noisy: a slow example says nothing about the code."""


@pytest.fixture(scope="session")
def postgres_server() -> Iterator[Server]:
    """A real server on a socket; it starts with the first test that asks."""
    with running(*QUICK) as server:
        yield server


@pytest.fixture(scope="session")
def migrated(postgres_server: Server) -> str:
    """A database with the present schema, to be copied."""
    name = postgres_server.create()
    asyncio.run(_migrate(postgres_server.url(name)))
    return name


@pytest.fixture
def database_url(
    postgres_server: Server, migrated: str, monkeypatch: pytest.MonkeyPatch
) -> Iterator[str]:
    """An empty database of the test's own; who waits for a connection waits as long as it takes.

    A busy machine may be slow to begin one.
    """
    monkeypatch.setattr(database, "WAIT_SECONDS", 60.0)
    name = postgres_server.create(template=migrated)
    yield postgres_server.url(name)
    postgres_server.drop(name)


async def _migrate(url: str) -> None:
    store = await PostgresStore.open(url)
    await store.close()
