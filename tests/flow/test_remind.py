"""Reminders through the outbox: each once, whatever restarts, clocks and zones do."""

from __future__ import annotations

import asyncio
from collections.abc import AsyncIterator, Sequence
from contextlib import asynccontextmanager
from dataclasses import replace
from datetime import UTC, date, datetime, timedelta
from pathlib import Path

import pytest

from bot.domain.invitation.sixty_days import Invitation, Stage
from bot.domain.notices.delivery import Failed
from bot.domain.notices.messages import Message
from bot.domain.notices.reminding import Reminding
from bot.domain.people.profile import Alerts, Profile, Subscriber
from bot.flow.announce import announce
from bot.flow.checkup import Events
from bot.flow.delivery import Delivery
from bot.flow.remind import remind
from bot.ports import Settlement
from bot.stores.embedded import TinyStore
from tests.delivering import delivering
from tests.fakes import FakeClock, FakeMessenger

SUBMITTED = date(2024, 3, 1)
"""A profile of this day expires on 2025-03-01."""


class Counting(TinyStore):
    """A store that says when a notice has been settled."""

    settled: asyncio.Semaphore

    async def settle(self, settlements: Sequence[Settlement], now: datetime) -> None:
        await super().settle(settlements, now)
        self.settled.release()


class Scene:
    """The end of the pipe over a folder, which can be left and come back to."""

    def __init__(self, folder: Path) -> None:
        self.folder = folder
        self.clock = FakeClock()
        self.messenger = FakeMessenger()
        self.settled = asyncio.Semaphore(0)

    @asynccontextmanager
    async def open(self) -> AsyncIterator[TinyStore]:
        store = await Counting.open(self.folder)
        store.settled = self.settled
        try:
            yield store
        finally:
            await store.close()

    async def put(self, subscriber: Subscriber) -> None:
        async with self.open() as store:
            await store.put_subscriber(subscriber)

    async def stored(self) -> Subscriber:
        async with self.open() as store:
            subscriber = await store.subscriber(1)
        assert subscriber is not None
        return subscriber

    async def pass_by(self, now: datetime) -> None:
        """The bot starts at this instant, reminds, delivers all that is due, and ends."""
        self.clock.set(now)
        async with self.open() as store:
            await remind(store, self.clock)
            await announce(store, self.clock)
            await self._deliver(store)

    async def _deliver(self, store: TinyStore) -> None:
        delivery = Delivery(
            store, self.messenger, Events().report, self.clock, in_flight=4, chance=lambda: 0.0
        )
        last = await store.recall("reminders")
        tally = None if last is None else await store.tally(last)
        async with delivering(delivery), asyncio.timeout(30):
            for _ in range(0 if tally is None else tally.waiting):
                await self.settled.acquire()

    def leads(self) -> list[int]:
        """How many days before each reminder came, in the order of sending."""
        return [lead for told in self.messenger.sent for lead in leads_of(told)]


def leads_of(told: Message) -> list[int]:
    assert isinstance(told, Reminding)
    found = []
    for due in told.due:
        found += [reminder.lead for reminder in due.reminders]
        found += [due.countdown.lead] if due.countdown is not None else []
    return found


def somebody(time_zone: str = "UTC", **facts: object) -> Subscriber:
    profile = Profile(**{"submitted": SUBMITTED} | facts)  # type: ignore[arg-type]
    return Subscriber(1, time_zone=time_zone, profiles=(profile,))


@pytest.fixture
def scene(tmp_path: Path) -> Scene:
    return Scene(tmp_path)


def noon(day: date) -> datetime:
    return datetime(day.year, day.month, day.day, 12, tzinfo=UTC)


async def test_each_reminder_comes_once_over_a_year_of_restarts(scene: Scene) -> None:
    await scene.put(somebody())
    for day in range(400):
        await scene.pass_by(noon(SUBMITTED) + timedelta(days=day))
    assert scene.leads() == [60, 30, 7]


@pytest.mark.parametrize("zone", ["Pacific/Kiritimati", "Pacific/Pago_Pago", "Asia/Kathmandu"])
async def test_it_comes_in_the_daytime_of_the_persons_own_day(scene: Scene, zone: str) -> None:
    await scene.put(somebody(zone))
    start = datetime(2024, 12, 29, tzinfo=UTC)
    for hour in range(6 * 24):
        before = len(scene.messenger.sent)
        await scene.pass_by(start + timedelta(hours=hour))
        if len(scene.messenger.sent) > before:
            told = scene.messenger.sent[-1]
            assert isinstance(told, Reminding)
            local = told.subscriber.today(scene.clock.now())
            assert local == told.today == date(2024, 12, 31)
    assert scene.leads() == [60]


async def test_a_clock_that_jumps_back_and_forth_sends_nothing_twice(scene: Scene) -> None:
    await scene.put(somebody())
    day = noon(date(2025, 1, 30))
    for jump in (0, -1, 1, -29, 0, 25, -25, 0):
        await scene.pass_by(day + timedelta(days=jump))
    assert sorted(scene.leads()) == [7, 30]


async def test_a_leap_day_is_the_28th_in_other_years(scene: Scene) -> None:
    await scene.put(somebody(submitted=date(2024, 2, 29)))
    for day in range(-1, 3):
        await scene.pass_by(noon(date(2025, 2, 21)) + timedelta(days=day))
    first = scene.messenger.sent[-1]
    assert isinstance(first, Reminding)
    assert scene.leads() == [30, 7]
    assert first.today == date(2025, 2, 21)


async def test_what_cannot_be_sent_is_not_marked_and_comes_later(scene: Scene) -> None:
    await scene.put(somebody())
    scene.messenger.answer = lambda _: Failed("502")
    await scene.pass_by(noon(date(2025, 1, 30)))
    assert (await scene.stored()).profile.reminded == frozenset()
    scene.messenger.answer = lambda _: None
    await scene.pass_by(noon(date(2025, 1, 30)) + timedelta(minutes=10))
    assert scene.leads() == [30]
    assert (await scene.stored()).profile.reminded == {"profile:2025-03-01:30"}


async def test_a_crash_between_noting_and_settling_sends_nothing_twice(scene: Scene) -> None:
    await scene.put(somebody())
    scene.clock.set(noon(date(2025, 1, 30)))
    async with scene.open() as store:
        assert await remind(store, scene.clock)
        await announce(store, scene.clock)
        [claimed] = await store.claim(1, scene.clock.now(), timedelta(minutes=10))
        sent = replace(somebody().profile, reminded=frozenset({"profile:2025-03-01:30"}))
        await store.change_subscriber(claimed.chat_id, lambda person: person.with_profile(sent))
    await scene.pass_by(noon(date(2025, 1, 30)) + timedelta(minutes=20))
    assert scene.leads() == []


async def test_what_was_missed_while_the_bot_was_down_is_said_once(scene: Scene) -> None:
    await scene.put(somebody())
    await scene.pass_by(noon(date(2025, 2, 25)))
    await scene.pass_by(noon(date(2025, 2, 26)))
    assert scene.leads() == [7]


@pytest.mark.parametrize(("leads", "expected"), [({7}, [7]), ({60, 7}, [60, 7]), (set(), [])])
async def test_only_those_that_are_wanted_come(
    scene: Scene, leads: set[int], expected: list[int]
) -> None:
    person = replace(somebody(), alerts=Alerts(reminders=frozenset(leads)))
    await scene.put(person)
    for day in range(0, 90, 3):
        await scene.pass_by(noon(date(2024, 12, 25)) + timedelta(days=day))
    assert scene.leads() == expected


async def test_nothing_comes_after_stop(scene: Scene) -> None:
    await scene.put(replace(somebody(), active=False))
    await scene.pass_by(noon(date(2025, 1, 30)))
    assert scene.messenger.attempts == 0


async def test_an_invitation_counts_down_and_is_over_once(scene: Scene) -> None:
    await scene.put(somebody(submitted=None, invitation=Invitation(date(2024, 6, 1))))
    for day in range(120):
        await scene.pass_by(noon(date(2024, 6, 1)) + timedelta(days=day))
    assert scene.leads() == [45, 30, 14, 7, 3, 1, -1]


@pytest.mark.parametrize("ended", [Stage.APPLIED, Stage.DECLINED])
async def test_an_invitation_that_was_answered_counts_no_longer(scene: Scene, ended: Stage) -> None:
    invitation = Invitation(date(2024, 6, 1), ended=ended)
    await scene.put(somebody(submitted=None, invitation=invitation))
    for day in range(80):
        await scene.pass_by(noon(date(2024, 6, 1)) + timedelta(days=day))
    assert scene.leads() == []


async def test_several_profiles_are_told_of_in_one_message(scene: Scene) -> None:
    person = replace(
        somebody(),
        profiles=(
            Profile(submitted=SUBMITTED),
            Profile(name="Bo", submitted=SUBMITTED + timedelta(days=2)),
            Profile(name="Cy"),
        ),
    )
    await scene.put(person)
    await scene.pass_by(noon(date(2025, 1, 31)))
    [told] = scene.messenger.sent
    assert isinstance(told, Reminding)
    assert [due.place for due in told.due] == [0, 1]
