"""The rate that was found outlives a restart; one that was set is left alone."""

from __future__ import annotations

from typing import Any

import pytest

from bot.domain.notices.pace import Learned, Pace
from bot.flow.delivery.rate_memory import SEND_RATE, RateMemory
from bot.stores.embedded import TinyStore


async def test_what_was_found_is_there_after_a_restart() -> None:
    store, pace, later = TinyStore.in_memory(), Pace(None), Pace(None)
    pace.learn(Learned(18.5, 20))
    await RateMemory(store, pace).step()
    await RateMemory(store, later).recall()
    assert later.learned == Learned(18.5, 20)


async def test_small_changes_are_not_written() -> None:
    store, pace = TinyStore.in_memory(), Pace(None)
    memory = RateMemory(store, pace)
    await memory.step()
    pace.learn(Learned(25.1))
    await memory.step()
    assert await store.recall(SEND_RATE) == {"rate": 25.0, "refused": None}
    pace.learn(Learned(25.3))
    await memory.step()
    assert await store.recall(SEND_RATE) == {"rate": 25.3, "refused": None}


async def test_a_rate_that_was_set_is_neither_stored_nor_changed() -> None:
    store, pace = TinyStore.in_memory(), Pace(25)
    await store.remember(SEND_RATE, {"rate": 5.0, "refused": None})
    memory = RateMemory(store, pace)
    await memory.recall()
    await memory.step()
    assert pace.rate(0.0) == 25
    assert await store.recall(SEND_RATE) == {"rate": 5.0, "refused": None}


@pytest.mark.parametrize("row", [None, 5, [], {}, {"rate": "25"}, {"rate": None}])
async def test_what_is_of_another_form_is_not_believed(row: Any) -> None:
    store, pace = TinyStore.in_memory(), Pace(None)
    await store.remember(SEND_RATE, row)
    await RateMemory(store, pace).recall()
    assert pace.learned == Learned(25.0)
