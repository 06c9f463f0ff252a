"""PostgreSQL beyond the contract: several processes, lost connections, its schema."""

from __future__ import annotations

import asyncio
import contextlib
import logging
from collections.abc import AsyncIterator, Iterator
from contextlib import asynccontextmanager
from itertools import chain

import psycopg
import pytest

from bot.domain.notices.delivery import Done, Retry
from bot.domain.notices.notice import Notice
from bot.errors import SettingsError, StoreDown, StoreError, StoreTooNew
from bot.ports import Settlement
from bot.stores.postgres import database
from bot.stores.postgres.store import PostgresStore
from bot.stores.postgres.wakeups import listen
from tests.factories import NOON, broadcast, known, later, notice, subscriber
from tests.postgres import Server
from tests.stores.test_store import (
    chats,
    claimed,
    joined,
    one_more,
    settled,
    tally_of,
    waiting,
)

PATIENCE = 60


@pytest.fixture
async def store(database_url: str) -> AsyncIterator[PostgresStore]:
    store = await PostgresStore.open(database_url)
    yield store
    await store.close()


@pytest.fixture
async def other(database_url: str) -> AsyncIterator[PostgresStore]:
    """Another process's view of the same database."""
    store = await PostgresStore.open(database_url)
    yield store
    await store.close()


def notices(people: int) -> Iterator[Notice]:
    return map(notice, range(1, people + 1))


async def all_claimed(store: PostgresStore) -> list[int]:
    found: list[int] = []
    while taken := await claimed(store, 7):
        found += chats(taken)
    return found


@asynccontextmanager
async def woken(url: str) -> AsyncIterator[None]:
    """Listen; what happens in the block must wake the listener."""
    heard, stop = asyncio.Event(), asyncio.Event()
    listening = asyncio.create_task(listen(url, heard.set, stop))
    async with asyncio.timeout(PATIENCE):
        await heard.wait()
        heard.clear()
        yield
        await heard.wait()
        stop.set()
        await listening


# several processes


async def test_concurrent_claims_never_share_a_notice(
    store: PostgresStore, other: PostgresStore
) -> None:
    await waiting(store, *notices(300))
    found = await asyncio.gather(*(all_claimed(each) for each in (store, other) * 3))
    assert sorted(chain(*found)) == list(range(1, 301))


async def test_a_lease_that_lapsed_is_claimed_by_one_of_two(
    store: PostgresStore, other: PostgresStore
) -> None:
    await waiting(store, *notices(20))
    assert len(await claimed(store, 20)) == 20
    parts = await asyncio.gather(*(claimed(each, 20, later(minutes=1)) for each in (store, other)))
    assert max(map(len, parts)) >= 10
    found = [*parts[0], *parts[1]]
    assert sorted(chats(found)) == list(range(1, 21))
    assert all(each.in_doubt for each in found)


async def test_changes_from_two_sides_are_both_made(
    store: PostgresStore, other: PostgresStore
) -> None:
    await store.put_subscriber(subscriber(1, score=0))

    async def count_up(each: PostgresStore) -> None:
        for _ in range(20):
            await each.change_subscriber(1, one_more)

    await asyncio.gather(count_up(store), count_up(other))
    assert await store.subscriber(1) == subscriber(1, score=40)


async def fan_out(store: PostgresStore) -> None:
    """Enqueue the notices to a hundred people, ten at a time."""
    for first in range(1, 101, 10):
        page = [notice(each) for each in range(first, first + 10)]
        await store.enqueue("draw:297:1", page, first if first < 91 else None, NOON)


async def test_a_fan_out_from_two_sides_is_there_once(
    store: PostgresStore, other: PostgresStore
) -> None:
    await joined(store, *range(1, 101))
    await store.record([known()], [broadcast()])
    await asyncio.gather(fan_out(store), fan_out(other))
    assert sorted(await all_claimed(store)) == list(range(1, 101))


async def test_a_chat_erased_during_a_fan_out_leaves_no_notice(
    store: PostgresStore, other: PostgresStore
) -> None:
    await joined(store, *range(1, 101))
    await store.record([known()], [broadcast()])

    async def erase() -> None:
        for chat_id in range(1, 101, 2):
            await other.erase_subscriber(chat_id)

    await asyncio.gather(fan_out(store), erase())
    assert (await tally_of(store)).waiting == len(await all_claimed(store)) == 50


async def test_a_chat_erased_during_a_settlement_leaves_no_record(
    store: PostgresStore, other: PostgresStore
) -> None:
    await waiting(store, *notices(40))
    taken = await claimed(store, 40)

    async def settle() -> None:
        for one in taken:
            await settled(store, one, Done(1))

    async def erase() -> None:
        for one in reversed(taken):
            await other.erase_subscriber(one.chat_id)

    await asyncio.gather(settle(), erase())
    tally = await tally_of(store)
    assert (tally.sent, tally.waiting) == (0, 0)


async def test_a_draw_recorded_elsewhere_is_seen_soon(
    store: PostgresStore, other: PostgresStore
) -> None:
    assert await other.draws() == {}
    await store.record([known("297")], [])
    async with asyncio.timeout(PATIENCE):
        while list(await other.draws()) != ["297"]:  # noqa: ASYNC110
            await asyncio.sleep(0.05)


async def test_the_end_of_a_fan_out_wakes_listeners(
    store: PostgresStore, database_url: str
) -> None:
    async with woken(database_url):
        await waiting(store, notice(1))


async def test_a_listener_recovers_after_a_lost_connection(
    database_url: str, postgres_server: Server, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("bot.stores.postgres.wakeups.RETRY_SECONDS", 0.01)
    async with woken(database_url):
        postgres_server.cut(database_url)


# the queue


async def test_the_queue_holds_only_what_waits(store: PostgresStore, database_url: str) -> None:
    """A queue that keeps its settled rows slows down: after 300,000 a claim took 140 ms."""
    await waiting(store, *notices(10))
    decisions = [Done(1), Done(2), Done(3), Retry(later(hours=1), 1)]
    pairs = zip(await claimed(store, 4), decisions, strict=True)
    await store.settle([Settlement(one, decision) for one, decision in pairs], NOON)
    with psycopg.connect(database_url) as connection:
        assert connection.execute("SELECT count(*) FROM outbox").fetchone() == (7,)
        assert connection.execute("SELECT count(*) FROM deliveries").fetchone() == (3,)


# lost connections


async def none_is_begun(store: PostgresStore) -> None:
    """Wait until every connection stands: one that is just being begun may escape a cut."""
    async with asyncio.timeout(PATIENCE):
        while (stats := store._database._pool.get_stats())["pool_size"] > stats["pool_available"]:  # noqa: ASYNC110
            await asyncio.sleep(0.01)


async def test_a_call_during_an_outage_raises_store_down(
    store: PostgresStore,
    database_url: str,
    postgres_server: Server,
    monkeypatch: pytest.MonkeyPatch,
    caplog: pytest.LogCaptureFixture,
) -> None:
    """No answered write is lost, one line is logged, and the store recovers by itself."""
    caplog.set_level(logging.INFO, logger="bot")
    await store.put_subscriber(subscriber(1))
    await none_is_begun(store)
    monkeypatch.setattr(store._database._pool, "timeout", 0.2)
    with postgres_server.away(database_url):
        for _ in range(3):
            with pytest.raises(StoreDown):
                await store.subscriber(1)
    async with asyncio.timeout(PATIENCE):
        found = None
        while found is None:
            with contextlib.suppress(StoreDown):
                found = await store.subscriber(1)
    assert found == subscriber(1)
    levels = [record.levelname for record in caplog.records if record.name.startswith("bot")]
    assert levels == ["WARNING", "INFO"]


async def test_connections_lost_while_idle_cause_no_error(
    store: PostgresStore,
    database_url: str,
    postgres_server: Server,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    monkeypatch.setattr(database, "FRESH_SECONDS", 0.0)
    await store.put_subscriber(subscriber(1))
    postgres_server.cut(database_url)
    assert await store.subscriber(1) == subscriber(1)


async def test_a_failed_transaction_leaves_nothing(
    store: PostgresStore,
    database_url: str,
    postgres_server: Server,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    monkeypatch.setattr(database, "FRESH_SECONDS", 0.0)
    await store.put_subscriber(subscriber(1, score=400))

    def lose_the_connection(_: object) -> object:
        postgres_server.cut(database_url)
        return subscriber(1, score=500)

    with pytest.raises(StoreDown):
        await store.change_subscriber(1, lose_the_connection)  # type: ignore[arg-type]
    assert await store.subscriber(1) == subscriber(1, score=400)


@pytest.mark.parametrize(
    ("fault", "told"),
    [(psycopg.OperationalError(), StoreDown), (asyncio.CancelledError(), asyncio.CancelledError)],
    ids=["lost", "given up"],
)
async def test_a_connection_that_comes_half_way_is_closed(
    database_url: str,
    monkeypatch: pytest.MonkeyPatch,
    fault: BaseException,
    told: type[BaseException],
) -> None:
    begun: list[database.Connection] = []

    async def fail(connection: database.Connection) -> None:
        begun.append(connection)
        raise fault

    monkeypatch.setattr(database, "_configure", fail)
    with pytest.raises(told):
        await database.connect(database.Address(database_url))
    assert [connection.closed for connection in begun] == [True]


@pytest.mark.parametrize(
    ("url", "error"),
    [
        ("postgresql://bot:hush@127.0.0.1:1/bot?connect_timeout=2", StoreDown),
        ("postgres://bot:hush@127.0.0.1:port/bot", SettingsError),
        ("postgres://bot:hush@127.0.0.1:99999/bot", SettingsError),
        ("postgres://bot:h@hush@127.0.0.1:1/bot", SettingsError),
        ("postgres://bot:1/hush@127.0.0.1:1/bot", SettingsError),
        ("postgresql://bot:hush@[::1/bot", SettingsError),
        ("postgresql://bot:hush@127.0.0.1:1/bot?nonsense=1", SettingsError),
    ],
    ids=[
        "nobody there",
        "a bad port",
        "too high a port",
        "an @ in the password",
        "a stroke in the password",
        "half a bracket",
        "an unknown parameter",
    ],
)
async def test_an_unreachable_database_is_reported_without_the_password(
    url: str, error: type[Exception]
) -> None:
    with pytest.raises(error) as caught:
        await PostgresStore.open(url)
    assert "hush" not in str(caught.value)
    assert "\n" not in str(caught.value)


async def test_encryption_required_by_the_url_is_enforced() -> None:
    """Against a server that says it has none."""

    async def refuse(reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        await reader.readexactly(8)
        writer.write(b"N")
        await writer.drain()
        writer.close()
        await writer.wait_closed()

    async with await asyncio.start_server(refuse, "127.0.0.1", 0) as server:
        port = server.sockets[0].getsockname()[1]
        with pytest.raises(StoreDown, match="SSL"):
            await PostgresStore.open(f"postgres://bot@127.0.0.1:{port}/bot?sslmode=require")


# the schema


@pytest.fixture
def empty(postgres_server: Server) -> Iterator[str]:
    """A database without a schema."""
    name = postgres_server.create()
    yield postgres_server.url(name)
    postgres_server.drop(name)


async def test_the_first_process_creates_the_schema_and_the_others_use_it(empty: str) -> None:
    stores = await asyncio.gather(*(PostgresStore.open(empty) for _ in range(4)))
    assert await stores[0].count_subscribers() == 0
    for store in stores:
        await store.close()


async def test_a_schema_of_a_later_version_is_left_alone(database_url: str) -> None:
    with psycopg.connect(database_url, autocommit=True) as connection:
        connection.execute("INSERT INTO schema_versions (version) VALUES (9999)")
    with pytest.raises(StoreTooNew):
        await PostgresStore.open(database_url)


async def test_tables_of_another_program_are_reported(empty: str) -> None:
    with psycopg.connect(empty, autocommit=True) as connection:
        connection.execute("CREATE TABLE draws (id int)")
    with pytest.raises(StoreError, match="draws"):
        await PostgresStore.open(empty)
