"""Claims belong to a term: a new leader begins one, and ends open transactions."""

from __future__ import annotations

import asyncio
from collections.abc import AsyncIterator

import pytest
from psycopg import AsyncConnection

from bot.domain.notices.delivery import Done, Retry
from bot.stores.postgres.leadership import DatabaseLeadership
from bot.stores.postgres.store import PostgresStore
from tests.factories import NOON, later, notice
from tests.postgres import Server
from tests.stores.test_store import chats, claimed, settled, waiting

PATIENCE = 60
EVERYBODY = [1, 2, 3, 4, 5]
LOCKING = "UPDATE outbox SET attempts = 7"


@pytest.fixture
async def former(database_url: str) -> AsyncIterator[PostgresStore]:
    """The former leader; five people wait, and it has claimed two of them."""
    store = await PostgresStore.open(database_url)
    await leads(store)
    await waiting(store, *map(notice, EVERYBODY))
    assert len(await claimed(store, 2)) == 2
    yield store
    await store.close()


@pytest.fixture
async def successor(database_url: str) -> AsyncIterator[PostgresStore]:
    store = await PostgresStore.open(database_url)
    yield store
    await store.close()


async def leads(store: PostgresStore) -> None:
    """Lead from now on, as ``DatabaseLeadership`` and the pipe do it."""
    await store._database.rows("begin_term")
    await store.release_claims()


async def taken_over(successor: PostgresStore) -> list[int]:
    """Lead from now on, and return the chats whose notices can be claimed."""
    async with asyncio.timeout(PATIENCE):
        await leads(successor)
        return chats(await claimed(successor))


async def frozen(store: PostgresStore, how: str) -> AsyncConnection[object]:
    """A session of this store whose process went no further, with locks on every notice.

    The server itself would not end it, however long it is silent.
    """
    connection: AsyncConnection[object] = await store._database._pool.getconn()
    await connection.execute("SET idle_in_transaction_session_timeout = 0")
    if how == "between statements":
        await connection.execute("BEGIN")
        await connection.execute(LOCKING)
        return connection
    wire = connection.pgconn
    wire.enter_pipeline_mode()
    for query in (b"BEGIN", LOCKING.encode()):
        wire.send_query_params(query, None)
    if how == "after a step of a pipeline":
        wire.pipeline_sync()
    wire.send_flush_request()
    wire.flush()
    return connection


async def holding(server: Server, store: PostgresStore) -> None:
    """Wait until a session of this store has locked the notices."""
    async with asyncio.timeout(PATIENCE):
        while not server.execute(  # noqa: ASYNC110
            "SELECT 1 FROM pg_locks JOIN pg_stat_activity USING (pid)"
            f" WHERE application_name = '{store._database.name}' AND mode = 'RowExclusiveLock'"
            " AND wait_event = 'ClientRead'"
        ):
            await asyncio.sleep(0.01)


@pytest.mark.parametrize(
    "how", ["between statements", "in mid pipeline", "after a step of a pipeline"]
)
async def test_a_frozen_leaders_locks_do_not_hold_up_the_next(
    former: PostgresStore, successor: PostgresStore, postgres_server: Server, how: str
) -> None:
    session = await frozen(former, how)
    await holding(postgres_server, former)
    assert await taken_over(successor) == EVERYBODY
    await session.close()
    await former._database._pool.putconn(session)


async def test_a_leader_that_wakes_up_late_claims_nothing(
    former: PostgresStore, successor: PostgresStore
) -> None:
    await leads(successor)
    assert await claimed(former) == []
    assert chats(await claimed(successor)) == EVERYBODY


async def test_what_it_sent_is_recorded_and_not_sent_again(
    former: PostgresStore, successor: PostgresStore
) -> None:
    await leads(successor)
    await settled(former, notice(1), Done(11))
    assert chats(await claimed(successor)) == [2, 3, 4, 5]


async def test_what_it_would_put_back_is_left_to_who_sends_it_now(
    former: PostgresStore, successor: PostgresStore
) -> None:
    assert await taken_over(successor) == EVERYBODY
    await settled(former, notice(1), Retry(NOON, 1))
    assert await claimed(successor, now=later(seconds=1)) == []


async def test_a_process_that_leads_again_claims_again(
    former: PostgresStore, successor: PostgresStore
) -> None:
    await leads(successor)
    assert await taken_over(former) == EVERYBODY


async def test_a_term_begins_with_each_lead(
    former: PostgresStore, successor: PostgresStore, database_url: str
) -> None:
    async def work(_: asyncio.Event) -> None:
        assert await claimed(former) == []
        await successor.release_claims()
        assert chats(await claimed(successor)) == EVERYBODY
        stop.set()

    stop = asyncio.Event()
    await DatabaseLeadership(database_url, "test").lead(work, stop)


async def test_who_comes_late_to_a_lead_that_is_lost_stops_nobody(
    former: PostgresStore, successor: PostgresStore
) -> None:
    """It slept after it got the lock, until another had it and led."""
    await leads(successor)
    await former.release_claims()
    assert chats(await claimed(successor)) == EVERYBODY


async def test_processes_that_never_led_are_left_alone(
    former: PostgresStore, successor: PostgresStore, database_url: str
) -> None:
    web = await PostgresStore.open(database_url)
    async with web._database.transaction() as connection:
        await connection.execute("SELECT 1")
        await leads(successor)
        await connection.execute("SELECT 1")
    await web.close()


async def test_a_successor_that_dies_in_between_leaves_nobody_out(
    former: PostgresStore, successor: PostgresStore, postgres_server: Server, database_url: str
) -> None:
    """The next ends the sessions of both."""
    session = await frozen(former, "in mid pipeline")
    await holding(postgres_server, former)
    await successor._database.rows("hold_term", holder=successor._database.name)
    third = await PostgresStore.open(database_url)
    assert await taken_over(third) == EVERYBODY
    await third.close()
    await session.close()
    await former._database._pool.putconn(session)
