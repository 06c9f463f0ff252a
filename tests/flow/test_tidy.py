"""What is forgotten, and when."""

from __future__ import annotations

from datetime import timedelta

from bot.domain.news import Known
from bot.domain.notices import draw_broadcast
from bot.flow.announce import announce
from bot.flow.tidy import KEPT, tidy
from bot.stores.tiny import TinyStore
from tests.domain.build import draw
from tests.fakes import FakeClock

CEC = draw("297", "2024-05-31", 522)


async def test_delivery_records_are_kept_for_thirty_days() -> None:
    store, clock = TinyStore.in_memory(), FakeClock()
    await store.record([Known(CEC, 1, clock.now())], [draw_broadcast(CEC, 1, clock.now())])
    await announce(store, clock)
    clock.go_on(days=KEPT.days)
    await tidy(store, clock)
    assert await store.tally("draw:297:1") is not None
    clock.go_on(seconds=1)
    await tidy(store, clock)
    assert await store.tally("draw:297:1") is None
    assert timedelta(days=30) == KEPT
