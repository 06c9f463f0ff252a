"""A broadcast continues after its database was away."""

from __future__ import annotations

import asyncio
from dataclasses import replace

import pytest

from bot.flow import loop
from bot.flow.announce import announce
from bot.flow.checkup import Events
from bot.flow.delivery import Delivery, deliver
from bot.stores.postgres.store import PostgresStore
from tests.factories import broadcast, known
from tests.fakes import FakeClock, FakeMessenger
from tests.postgres import Server
from tests.stores.test_store import joined, tally_of

PEOPLE = 60
PATIENCE = 60


async def test_everybody_is_told_once_though_the_database_was_away(
    database_url: str, postgres_server: Server, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(loop, "RETRY_SECONDS", 0.02)
    monkeypatch.setattr(deliver, "IDLE_SECONDS", 0.02)
    store = await PostgresStore.open(database_url)
    await joined(store, *range(1, PEOPLE + 1))
    await store.record([known()], [replace(broadcast(), opened=FakeClock().now())])
    await announce(store, FakeClock())
    messenger, stop = FakeMessenger(), asyncio.Event()
    delivery = Delivery(
        store, messenger, Events().report, FakeClock(), in_flight=8, chance=lambda: 0.5
    )
    running = asyncio.create_task(delivery.run(stop))
    await messenger.until(lambda: len(messenger.sent) >= 20)
    messenger.gate.clear()
    await messenger.until(lambda: messenger.at_once == 8)
    with monkeypatch.context() as patched:
        patched.setattr(store._database._pool, "timeout", 0.2)
        with postgres_server.away(database_url):
            messenger.gate.set()
            # All that was on its way is sent, and waits to be settled.
            await messenger.until(lambda: messenger.at_once == 0)
            assert not running.done()
        await messenger.until(lambda: len(messenger.sent) >= PEOPLE, PATIENCE)
    stop.set()
    await running
    assert sorted(messenger.chats()) == list(range(1, PEOPLE + 1))
    tally = await tally_of(store)
    assert (tally.sent, tally.waiting) == (PEOPLE, 0)
    await store.close()
