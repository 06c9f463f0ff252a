"""Healthy: some process read the source lately, and the store answers."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta

import pytest

from bot.domain.health.receiving import Receiving
from bot.domain.health.schedule import Rhythm, overdue_at
from bot.domain.health.wellness import TelegramHealth
from bot.errors import SourceDown
from bot.flow.health import examine
from bot.flow.watch import Watch
from bot.stores.embedded import TinyStore
from tests.fakes import FakeClock, FakeSource

HEARD = TelegramHealth(is_heard=True)
RHYTHM = Rhythm(timedelta(seconds=30), timedelta(seconds=300))


@pytest.mark.parametrize(
    ("last_look", "overdue"),
    [
        pytest.param("2024-05-31T16:00:00", "2024-05-31T16:01:30", id="noon in Toronto"),
        pytest.param("2024-05-31T04:00:00", "2024-05-31T04:15:00", id="the night"),
        pytest.param("2024-05-31T13:58:00", "2024-05-31T14:01:30", id="just before the hours"),
        pytest.param("2024-05-31T22:59:59", "2024-05-31T23:01:29", id="just before their end"),
        pytest.param("2024-06-01T16:00:00", "2024-06-01T16:15:00", id="a Saturday"),
    ],
)
def test_a_look_is_overdue_after_three_periods_in_force(last_look: str, overdue: str) -> None:
    looked = datetime.fromisoformat(last_look).replace(tzinfo=UTC)
    assert overdue_at(looked, RHYTHM) == datetime.fromisoformat(overdue).replace(tzinfo=UTC)


async def test_before_the_first_look_it_is_unwell() -> None:
    store, clock = TinyStore.in_memory(), FakeClock()
    health = await examine(Watch(FakeSource(), store, clock), store, clock, RHYTHM, HEARD)
    assert health.last_look is None
    assert not health.well


async def test_a_source_that_fails_makes_it_unwell_in_three_periods() -> None:
    source, store, clock = FakeSource(), TinyStore.in_memory(), FakeClock()
    watch = Watch(source, store, clock)
    await watch.step()
    clock.go_on(seconds=60)
    source.fail(SourceDown("no"))
    with pytest.raises(SourceDown):
        await watch.step()
    assert (await examine(watch, store, clock, RHYTHM, HEARD)).well
    clock.go_on(seconds=31)
    assert not (await examine(watch, store, clock, RHYTHM, HEARD)).well


async def test_a_process_that_stands_by_knows_of_another_s_looks() -> None:
    source, store, clock = FakeSource(), TinyStore.in_memory(), FakeClock()
    working = Watch(source, store, clock, remembered_every=timedelta())
    standing_by = Watch(source, store, clock)
    await working.step()
    assert (await examine(standing_by, store, clock, RHYTHM, HEARD)).well
    clock.go_on(hours=1)
    assert not (await examine(standing_by, store, clock, RHYTHM, HEARD)).well
    await working.step()
    health = await examine(standing_by, store, clock, RHYTHM, HEARD)
    assert health.well
    assert health.last_look == clock.now()
    assert source.looks == 2


async def test_a_telegram_that_is_not_heard_makes_it_unwell() -> None:
    source, store, clock = FakeSource(), TinyStore.in_memory(), FakeClock()
    watch, receiving = Watch(source, store, clock), Receiving()
    await watch.step()

    async def well() -> bool:
        heard = TelegramHealth(receiving.is_heard(clock.now()))
        return (await examine(watch, store, clock, RHYTHM, heard)).well

    assert not await well()
    receiving.answered(clock.now())
    assert await well()
    clock.go_on(seconds=119)
    await watch.step()
    assert await well()
    clock.go_on(seconds=1)
    assert not await well()
    receiving.took_update(clock.now())
    assert await well()
    clock.go_on(seconds=-1)
    assert not await well(), "a time in the future is no proof"


async def test_who_was_heard_while_the_clock_was_ahead_is_heard_again_once_it_is_right() -> None:
    clock, receiving = FakeClock(), Receiving()
    clock.go_on(days=365)
    receiving.took_update(clock.now())
    clock.go_on(days=-365)
    assert not receiving.is_heard(clock.now())
    receiving.answered(clock.now())
    assert receiving.is_heard(clock.now())
    assert receiving.last_heard == clock.now()


async def test_a_look_in_the_future_is_no_proof_of_health() -> None:
    """The clock ran a year ahead for a while, in this process and in the one before."""
    source, store, clock = FakeSource(), TinyStore.in_memory(), FakeClock()
    ahead = Watch(source, store, clock, remembered_every=timedelta())
    clock.go_on(days=365)
    await ahead.step()
    clock.go_on(days=-365)
    restarted = Watch(source, store, clock, remembered_every=timedelta())
    for watch in (ahead, restarted):
        assert not (await examine(watch, store, clock, RHYTHM, HEARD)).well
    await restarted.step()
    for watch in (ahead, restarted):
        assert (await examine(watch, store, clock, RHYTHM, HEARD)).well
