"""Weekly digests through the outbox: each once, over failures, restarts and a longer stop."""

from __future__ import annotations

import asyncio
from datetime import UTC, date, datetime
from pathlib import Path

import pytest

from bot.domain.notices.delivery import Failed
from bot.domain.notices.digests import Digest
from bot.domain.people.profile import Group, Subscriber
from bot.flow.announce import announce
from bot.flow.checkup import Events
from bot.flow.delivery import Delivery
from bot.flow.remind import open_digests
from bot.stores.embedded import TinyStore
from tests.delivering import delivering
from tests.factories import known, subscriber
from tests.fakes import FakeClock, FakeMessenger

SATURDAY = datetime(2024, 6, 1, 14, tzinfo=UTC)
GROUP, OTHER, QUIET = -500, -501, -502
WANTS = Group(topic=7, digest_after=date(2024, 5, 25))


class Scene:
    """The end of the pipe over a folder, with two groups that want a digest and one that does not.

    ``hour`` is one life of the bot: it opens what is due, and delivers until nothing waits.
    """

    def __init__(self, folder: Path) -> None:
        self.folder = folder
        self.clock = FakeClock()
        self.clock.set(SATURDAY)
        self.messenger = FakeMessenger()

    async def begin(self) -> None:
        store = await TinyStore.open(self.folder)
        zone = "America/Toronto"
        await store.put_subscribers(
            [
                Subscriber(GROUP, time_zone=zone, group=WANTS),
                Subscriber(OTHER, time_zone="America/Vancouver", group=WANTS),
                Subscriber(QUIET, time_zone=zone, group=Group()),
                subscriber(1),
            ]
        )
        await store.record([known("297")], [])
        await store.close()

    async def hour(self, at: datetime) -> None:
        self.clock.set(at)
        store = await TinyStore.open(self.folder)
        delivery = Delivery(
            store,
            self.messenger,
            Events().report,
            self.clock,
            in_flight=1,
            chance=lambda: 0.0,
        )
        await store.release_claims()
        await open_digests(store, self.clock)
        await announce(store, self.clock)
        async with delivering(delivery), asyncio.timeout(30):
            while (await store.backlog()).waiting:
                await asyncio.sleep(0)
                self.clock.go_on(seconds=1)
        await store.close()

    def sent(self) -> list[int]:
        digests = [one for one in self.messenger.sent if isinstance(one, Digest)]
        return [one.subscriber.chat_id for one in digests]


@pytest.fixture
async def scene(tmp_path: Path) -> Scene:
    scene = Scene(tmp_path / "data")
    await scene.begin()
    return scene


async def test_each_group_hears_once_at_its_own_hour_over_restarts(scene: Scene) -> None:
    for hour in (13, 14, 15, 16, 17, 18, 23):
        await scene.hour(SATURDAY.replace(hour=hour))
    assert scene.sent() == [GROUP, OTHER]
    (first, _) = scene.messenger.sent
    assert [draw.number for draw in first.draws] == ["297"]


async def test_after_a_stop_over_saturday_it_comes_on_sunday_and_not_on_monday(
    scene: Scene,
) -> None:
    await scene.hour(SATURDAY.replace(day=3))
    assert scene.sent() == []
    await scene.hour(SATURDAY.replace(day=2))
    assert sorted(scene.sent()) == [OTHER, GROUP]


async def test_a_failed_send_is_tried_again_and_arrives_once(scene: Scene) -> None:
    results = [Failed("it answered 500"), None]
    scene.messenger.answer = lambda _: results.pop(0) if results else None
    await scene.hour(SATURDAY)
    await scene.hour(SATURDAY.replace(hour=15))
    assert scene.sent() == [GROUP]
    assert scene.messenger.attempts == 2
