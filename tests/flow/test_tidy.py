"""What is forgotten, and when."""

from __future__ import annotations

from datetime import date, timedelta

import pytest

from bot.domain.news import Known
from bot.domain.notices import draw_broadcast
from bot.domain.posts import shut_out
from bot.domain.profiles import Subscriber
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


@pytest.mark.parametrize(
    ("days", "active", "kept"),
    [
        pytest.param(364, False, True, id="not yet a year"),
        pytest.param(365, False, False, id="a year"),
        pytest.param(365, True, True, id="within reach again"),
    ],
)
async def test_a_chat_out_of_reach_for_a_year_is_erased(
    days: int, active: bool, kept: bool
) -> None:
    store, clock = TinyStore.in_memory(), FakeClock()
    since = clock.now().date() - timedelta(days=days)
    await store.put_subscriber(Subscriber(1001, active=active, unreachable_since=since))
    await store.put_subscriber(Subscriber(1002, active=False))
    await tidy(store, clock)
    assert (await store.subscriber(1001) is not None) is kept
    assert await store.subscriber(1002) is not None


def test_a_chat_that_answers_again_begins_anew() -> None:
    gone = shut_out(Subscriber(1001), date(2025, 1, 1))
    assert shut_out(gone, date(2025, 2, 1)).unreachable_since == date(2025, 1, 1)
    assert gone.reached() == Subscriber(1001)
