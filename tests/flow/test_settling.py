"""Settlements that come together are written together, and none is given up."""

from __future__ import annotations

import asyncio
from collections.abc import Sequence
from datetime import datetime

import pytest

from bot.domain.notices.delivery import Done
from bot.errors import StoreDown
from bot.flow import loop
from bot.flow.delivery.settling import MOST, Settling
from bot.ports import Settlement
from bot.stores.embedded import TinyStore
from tests.factories import notice
from tests.fakes import FakeClock


class SlowStore(TinyStore):
    """Keeps each batch, holds it up until told, and fails as often as told."""

    batches: list[list[int]]
    gate: asyncio.Event
    faults: list[Exception]

    async def settle(self, settlements: Sequence[Settlement], now: datetime) -> None:
        self.batches.append([each.notice.chat_id for each in settlements])
        await self.gate.wait()
        if self.faults:
            raise self.faults.pop(0)


@pytest.fixture
def store() -> SlowStore:
    store = SlowStore.in_memory()
    store.batches, store.gate, store.faults = [], asyncio.Event(), []
    return store


async def settled(store: SlowStore, many: int) -> list[BaseException | None]:
    """Settle so many at once, and let the store go on when all of them wait."""
    settling = Settling(store, FakeClock())
    settlements = [Settlement(notice(chat_id), Done(1)) for chat_id in range(1, many + 1)]
    tasks = [asyncio.create_task(settling.settle(each)) for each in settlements]
    await asyncio.sleep(0)
    store.gate.set()
    return await asyncio.gather(*tasks, return_exceptions=True)


async def test_the_first_goes_at_once_and_the_others_together(store: SlowStore) -> None:
    assert await settled(store, 4) == [None] * 4
    assert store.batches == [[1], [2, 3, 4]]


async def test_a_batch_has_a_limit(store: SlowStore) -> None:
    await settled(store, MOST + 2)
    assert [len(batch) for batch in store.batches] == [1, MOST, 1]


async def test_a_store_that_refuses_is_asked_again(
    store: SlowStore, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(loop, "RETRY_SECONDS", 0.0)
    store.faults = [StoreDown("gone"), StoreDown("gone")]
    assert await settled(store, 2) == [None, None]
    assert store.batches == [[1], [1], [1], [2]]


async def test_a_fault_of_ours_is_heard_by_those_who_wait(store: SlowStore) -> None:
    first, second = LookupError(), KeyError()
    store.faults = [first, second]
    assert await settled(store, 3) == [first, second, second]
