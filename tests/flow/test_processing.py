"""Processing times: once a day, stored when believed, kept when not, and who hears of it."""

from __future__ import annotations

import asyncio
import contextlib
from datetime import date, timedelta

import pytest

from bot.domain.health.receiving import Receiving
from bot.domain.health.schedule import rest_of, times_pause
from bot.domain.invitation.processing import PROCESSING_TIMES, newest, times_from
from bot.errors import SourceChanged, SourceDown, SourceError, StoreFull
from bot.flow.checkup import Checkup, Events
from bot.flow.processing import TimesReader, forget_times
from bot.flow.watch import Watch
from bot.rules import ProcessingTimes
from bot.stores.embedded import TinyStore
from tests.fakes import NOON, FakeClock, FakeOperator, FakeSource

URL = "https://canada.test/flpt-en.json"
AUGUST = ProcessingTimes(date(2026, 8, 10), {"cec": 5})
SEPTEMBER = ProcessingTimes(date(2026, 9, 3), {"cec": 6, "fsw": 7})


class FakeTimes:
    """A file in memory; ``asked`` is set by each look."""

    def __init__(self, *answers: ProcessingTimes | SourceError | None) -> None:
        self.url = URL
        self.answers = list(answers)
        self.looks = 0
        self.asked = asyncio.Event()

    def forget(self) -> None:
        self.answers.insert(0, self.last)

    async def look(self) -> ProcessingTimes | None:
        self.looks += 1
        self.asked.set()
        self.last = answer = self.answers.pop(0) if self.answers else None
        if isinstance(answer, SourceError):
            raise answer
        return answer


async def stored(store: TinyStore) -> ProcessingTimes | None:
    return times_from(await store.recall(PROCESSING_TIMES))


async def read(reader: TimesReader, times: int = 1) -> None:
    for _ in range(times):
        with contextlib.suppress(SourceError):
            await reader.read()


@pytest.mark.parametrize(
    ("answers", "kept"),
    [
        ([SEPTEMBER], SEPTEMBER),
        ([AUGUST, SEPTEMBER], SEPTEMBER),
        ([SEPTEMBER, AUGUST], SEPTEMBER),
        ([SEPTEMBER, None], SEPTEMBER),
        ([SEPTEMBER, SourceChanged("another form")], SEPTEMBER),
        ([SourceDown("it answered 500")], None),
    ],
)
async def test_the_latest_times_that_were_believed_are_kept(
    answers: list[ProcessingTimes | SourceError | None], kept: ProcessingTimes | None
) -> None:
    store = TinyStore.in_memory()
    await read(TimesReader(FakeTimes(*answers), store, FakeClock()), len(answers))
    assert await stored(store) == kept


class RefusingStore(TinyStore):
    """A store whose disk may be full."""

    full = False

    async def remember(self, key: str, value: object) -> None:
        if self.full:
            raise StoreFull("the disk is full")
        await super().remember(key, value)


async def test_times_that_could_not_be_stored_are_asked_for_again() -> None:
    store = RefusingStore.in_memory()
    reader = TimesReader(FakeTimes(SEPTEMBER, None), store, FakeClock())
    store.full = True
    with pytest.raises(StoreFull):
        await reader.read()
    store.full = False
    await reader.read()
    assert await stored(store) == SEPTEMBER


async def test_turned_off_they_are_forgotten() -> None:
    store = TinyStore.in_memory()
    await read(TimesReader(FakeTimes(SEPTEMBER), store, FakeClock()))
    await forget_times(store)
    assert await stored(store) is None


@pytest.mark.parametrize(("hours", "looks"), [(1, 0), (23, 0), (24, 1), (-1, 1)])
async def test_a_restart_asks_no_earlier_than_a_day_later(hours: int, looks: int) -> None:
    store, clock, stop = TinyStore.in_memory(), FakeClock(), asyncio.Event()
    await read(TimesReader(FakeTimes(SEPTEMBER), store, clock))
    clock.go_on(seconds=hours * 3600)
    source = FakeTimes()
    running = asyncio.create_task(TimesReader(source, store, clock).run(lambda: 0.0, stop))
    if looks:
        await source.asked.wait()
    else:
        await asyncio.sleep(0)
    stop.set()
    await running
    assert source.looks == looks


async def test_another_address_is_asked_at_once() -> None:
    store, clock, stop = TinyStore.in_memory(), FakeClock(), asyncio.Event()
    await read(TimesReader(FakeTimes(SEPTEMBER), store, clock))
    source = FakeTimes()
    source.url = "https://mirror.test/flpt-en.json"
    running = asyncio.create_task(TimesReader(source, store, clock).run(lambda: 0.0, stop))
    await source.asked.wait()
    stop.set()
    await running


def test_the_pause_is_a_day_and_shorter_after_failures() -> None:
    hours = [times_pause(failures, 0.0) / timedelta(hours=1) for failures in range(8)]
    assert hours == [24, 1, 2, 4, 8, 16, 16, 16]
    assert timedelta(days=1) < times_pause(0, 0.9) < timedelta(hours=28)
    assert rest_of(timedelta(days=1), None, NOON) == timedelta()


@pytest.mark.parametrize(
    ("error", "failures", "alarms"),
    [
        (SourceChanged("another form"), 1, ["times_unreadable"]),
        (SourceDown("it answered 500"), 4, []),
        (SourceDown("it answered 500"), 5, ["times_unreadable"]),
    ],
)
async def test_the_operator_hears_once_of_another_form_and_late_of_an_outage(
    error: SourceError, failures: int, alarms: list[str]
) -> None:
    store, clock, operator = TinyStore.in_memory(), FakeClock(), FakeOperator()
    reader = TimesReader(FakeTimes(*[error] * failures), store, clock)
    watch = Watch(FakeSource(), store, clock)
    checkup = Checkup(watch, None, Receiving(), Events(), store, [operator], clock, None, reader)
    for _ in range(failures):
        await read(reader)
        await checkup.step()
        await checkup.step()
    assert operator.kinds() == alarms
    await read(reader)
    await checkup.step()
    assert [clear.kind for clear in operator.cleared] == alarms


@pytest.mark.parametrize(
    ("read_times", "edition", "shown"),
    [
        (None, None, None),
        (None, AUGUST, AUGUST),
        (AUGUST, None, AUGUST),
        (SEPTEMBER, AUGUST, SEPTEMBER),
        (AUGUST, SEPTEMBER, SEPTEMBER),
    ],
)
def test_an_edition_that_is_later_counts(
    read_times: ProcessingTimes | None,
    edition: ProcessingTimes | None,
    shown: ProcessingTimes | None,
) -> None:
    assert newest(read_times, edition) == shown
