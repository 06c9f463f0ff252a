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
from tests.factories import broadcast, known, subscriber
from tests.fakes import FakeClock, FakeMessenger
from tests.postgres import Server

PEOPLE = 60
PATIENCE = 60


async def test_everybody_is_told_once_though_the_database_was_away(
    database_url: str, postgres_server: Server, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(loop, "RETRY_SECONDS", 0.02)
    monkeypatch.setattr(deliver, "IDLE_SECONDS", 0.02)
    store = await PostgresStore.open(database_url)
    await store.put_subscribers(map(subscriber, range(1, PEOPLE + 1)))
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
    name = database_url.partition("@/")[2].partition("?")[0]
    postgres_server.execute(f"ALTER DATABASE {name} ALLOW_CONNECTIONS false")
    postgres_server.cut(name)
    with monkeypatch.context() as patched:
        patched.setattr(store._database._pool, "timeout", 0.2)
        messenger.gate.set()
        # All that was on its way is sent, and waits to be settled.
        await messenger.until(lambda: messenger.at_once == 0)
        assert not running.done()
        postgres_server.execute(f"ALTER DATABASE {name} ALLOW_CONNECTIONS true")
        await messenger.until(lambda: len(messenger.sent) >= PEOPLE, PATIENCE)
    stop.set()
    await running
    assert sorted(messenger.chats()) == list(range(1, PEOPLE + 1))
    tally = await store.tally("draw:297:1")
    assert tally is not None
    assert (tally.sent, tally.waiting) == (PEOPLE, 0)
    await store.close()
