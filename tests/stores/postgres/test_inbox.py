"""An update is taken once, whichever process it reaches; one chat's are dealt with in order."""

from __future__ import annotations

import asyncio
from collections.abc import AsyncIterator, Mapping

import psycopg
import pytest

from bot.errors import StoreError
from bot.stores.postgres.inbox import DatabaseInbox, _Coming

ADA, BEN = 1001, 1002


@pytest.fixture
async def inboxes(database_url: str) -> AsyncIterator[list[DatabaseInbox]]:
    """The same inbox, as two processes see it."""
    opened = [await DatabaseInbox.open(database_url) for _ in range(2)]
    yield opened
    for inbox in opened:
        await inbox.close()


async def test_an_update_is_accepted_once(inboxes: list[DatabaseInbox]) -> None:
    one, other = inboxes
    assert await one.accept(7, ADA)
    assert not await one.accept(7, ADA)
    assert not await other.accept(7, ADA)
    at_once = await asyncio.gather(*(box.accept(8, ADA) for box in (one, one, other, other)))
    assert sorted(at_once) == [False, False, False, True]


async def test_a_later_update_waits_for_an_earlier_one_of_its_chat_elsewhere(
    inboxes: list[DatabaseInbox],
) -> None:
    one, other = inboxes
    assert await one.accept(1, ADA)
    assert await other.accept(2, ADA)
    assert await other.accept(3, BEN)
    await asyncio.wait_for(one.turn(1, ADA), 30)
    await asyncio.wait_for(other.turn(3, BEN), 30)
    waiting = asyncio.create_task(other.turn(2, ADA))
    done, _ = await asyncio.wait({waiting}, timeout=0.2)
    assert not done
    await one.done(1)
    await asyncio.wait_for(waiting, 30)


async def test_the_chat_of_an_answered_update_is_forgotten(
    inboxes: list[DatabaseInbox], database_url: str
) -> None:
    inbox = inboxes[0]
    assert await inbox.accept(1, ADA)
    await inbox.done(1)
    assert await inbox.accept(2, BEN)
    with psycopg.connect(database_url) as connection:
        found = connection.execute("SELECT chat_id FROM updates ORDER BY update_id").fetchall()
    assert found == [(None,), (BEN,)]
    assert not await inbox.accept(1, ADA)


async def test_an_update_that_arrives_during_a_failed_write_is_refused_too(
    inboxes: list[DatabaseInbox], monkeypatch: pytest.MonkeyPatch
) -> None:
    inbox, begun, gone = inboxes[0], asyncio.Event(), asyncio.Event()

    async def fail(*_: object) -> set[int]:
        begun.set()
        await gone.wait()
        raise StoreError("gone")

    with monkeypatch.context() as patched:
        patched.setattr(inbox, "_written", fail)
        first = asyncio.create_task(inbox.accept(1, ADA))
        await begun.wait()
        second = asyncio.create_task(inbox.accept(2, BEN))
        asyncio.get_running_loop().call_soon(gone.set)
        for one in (first, second):
            with pytest.raises(StoreError, match="gone"):
                await asyncio.wait_for(one, 30)
    assert await inbox.accept(1, ADA)


async def test_an_update_refused_after_a_lost_answer_is_accepted_when_repeated(
    inboxes: list[DatabaseInbox], monkeypatch: pytest.MonkeyPatch
) -> None:
    inbox, written = inboxes[0], inboxes[0]._written

    async def lose_the_answer(coming: Mapping[int, _Coming], answered: list[int]) -> set[int]:
        await written(coming, answered)
        raise StoreError("cut")

    with monkeypatch.context() as patched:
        patched.setattr(inbox, "_written", lose_the_answer)
        with pytest.raises(StoreError, match="cut"):
            await inbox.accept(1, ADA)
    assert await inbox.accept(1, ADA)
    assert not await inbox.accept(1, ADA)


async def test_a_database_that_is_gone_takes_nothing(database_url: str) -> None:
    inbox = await DatabaseInbox.open(database_url)
    await inbox.close()
    with pytest.raises(StoreError):
        await inbox.accept(1, ADA)
