"""The feeds: news opened and delivered, failures kept apart."""

from __future__ import annotations

import asyncio
from collections.abc import Mapping, Sequence
from datetime import datetime, timedelta
from typing import Any

import pytest

from bot.domain.news.articles import Article
from bot.domain.news.press import PRESS, press_from
from bot.domain.notices.bulletins import Bulletin
from bot.domain.people.profile import Alerts
from bot.errors import SourceDown, SourceError, StoreFull
from bot.flow.announce import announce
from bot.flow.checkup import Events
from bot.flow.delivery import Delivery
from bot.flow.newsroom import Newsroom
from bot.stores.embedded import TinyStore
from tests.delivering import delivering
from tests.factories import NOON, subscriber
from tests.fakes import FakeClock, FakeMessenger

URL = "https://canada.test/feed"


class FakeFeed:
    """A feed in memory, changed by ``publish``."""

    def __init__(self, url: str = URL) -> None:
        self.url = url
        self.looks = 0
        self.error: SourceError | None = None
        self._articles: tuple[Article, ...] = ()
        self._changed = True

    def publish(self, *articles: Article) -> None:
        self._articles, self._changed = (*articles, *self._articles), True

    async def look(self) -> Sequence[Article] | None:
        self.looks += 1
        if self.error is not None:
            raise self.error
        changed, self._changed = self._changed, False
        return self._articles if changed else None

    def forget(self) -> None:
        self._changed = True


class FullStore(TinyStore):
    """A store whose disk may be full; ``settled`` is set when notices are."""

    full = False

    def __init__(self, *parts: Any) -> None:
        super().__init__(*parts)
        self.settled = asyncio.Event()

    async def record(
        self, draws: Any, broadcasts: Any, memories: Mapping[str, Any] | None = None
    ) -> None:
        if self.full:
            raise StoreFull("the disk is full")
        await super().record(draws, broadcasts, memories)

    async def settle(self, settlements: Any, now: datetime) -> None:
        await super().settle(settlements, now)
        self.settled.set()


class Scene:
    """A newsroom, one feed that was read before, and a person who wants news."""

    def __init__(self) -> None:
        self.store = FullStore.in_memory()
        self.clock = FakeClock()
        self.feed = FakeFeed()
        self.messenger = FakeMessenger()
        self.newsroom = Newsroom(self.store, self.clock)

    async def begin(self) -> Scene:
        await self.newsroom.read(self.feed)
        await self.store.put_subscriber(subscriber(1, alerts=Alerts(news=True)))
        await self.store.put_subscriber(subscriber(2))
        return self

    async def read(self) -> None:
        await self.newsroom.read(self.feed)

    async def deliver(self) -> list[tuple[int, str]]:
        """The outbox's notices, by chat."""
        await announce(self.store, self.clock)
        delivery = Delivery(
            self.store,
            self.messenger,
            Events().report,
            self.clock,
            in_flight=8,
            chance=lambda: 0.5,
        )
        async with delivering(delivery), asyncio.timeout(30):
            while await self._waiting():
                await self.store.settled.wait()
                self.store.settled.clear()
        sent = [message for message in self.messenger.sent if isinstance(message, Bulletin)]
        return [(message.subscriber.chat_id, message.article.title) for message in sent]

    async def _waiting(self) -> bool:
        press = press_from(await self.store.recall(PRESS))
        tallies = [await self.store.tally(f"news:{kept.key}") for kept in press.articles]
        return any(tally is not None and tally.waiting for tally in tallies)


@pytest.fixture
async def scene() -> Scene:
    return await Scene().begin()


def news(name: str = "1", **rest: str) -> Article:
    """An article on Express Entry, an hour old."""
    title = rest.get("title", f"New Express Entry categories, part {name}")
    link = f"https://canada.test/{name}"
    return Article(name, title, "They change.", link, NOON - timedelta(hours=1))


async def test_news_goes_to_those_who_asked_for_it_once(scene: Scene) -> None:
    scene.feed.publish(news())
    await scene.read()
    assert await scene.deliver() == [(1, "New Express Entry categories, part 1")]
    scene.feed.publish(news("1", title="Another title"))
    await scene.read()
    assert len(await scene.deliver()) == 1


async def test_on_a_first_start_nothing_is_told() -> None:
    scene = Scene()
    scene.feed.publish(news(), news("2"))
    await scene.begin()
    assert await scene.deliver() == []
    assert len(press_from(await scene.store.recall(PRESS)).articles) == 2


async def test_another_newsroom_over_the_same_store_knows_what_was_told(scene: Scene) -> None:
    scene.feed.publish(news())
    await scene.read()
    after_restart = Newsroom(scene.store, scene.clock)
    feed = FakeFeed()
    feed.publish(news())
    await after_restart.read(feed)
    assert len(await scene.deliver()) == 1


async def test_an_article_of_two_feeds_is_told_once(scene: Scene) -> None:
    other = FakeFeed("https://news.test/feed")
    await scene.newsroom.read(other)
    scene.feed.publish(news())
    other.publish(news())
    await asyncio.gather(scene.read(), scene.newsroom.read(other))
    assert len(await scene.deliver()) == 1


async def test_what_the_store_refuses_is_not_seen_and_told_later(scene: Scene) -> None:
    scene.feed.publish(news())
    scene.store.full = True
    with pytest.raises(StoreFull):
        await scene.read()
    assert await scene.deliver() == []
    scene.store.full = False
    await scene.read()
    assert len(await scene.deliver()) == 1


async def test_a_feed_that_has_not_changed_writes_nothing(scene: Scene) -> None:
    scene.store.full = True
    await scene.read()


async def test_who_turns_news_off_before_it_is_sent_gets_none(scene: Scene) -> None:
    scene.feed.publish(news())
    await scene.read()
    await announce(scene.store, scene.clock)
    await scene.store.put_subscriber(subscriber(1))
    assert await scene.deliver() == []


async def test_a_report_of_a_draw_is_no_news(scene: Scene) -> None:
    scene.feed.publish(news("2", title="Canada invites 3,000 CEC candidates in Express Entry draw"))
    await scene.read()
    assert await scene.deliver() == []


async def test_a_feed_that_fails_is_asked_again_later_and_later(
    scene: Scene, monkeypatch: pytest.MonkeyPatch
) -> None:
    pauses: list[float] = []
    stop = asyncio.Event()

    async def noted(event: asyncio.Event, seconds: float) -> bool:
        pauses.append(seconds)
        if len(pauses) == 3:
            scene.feed.error = None
        if len(pauses) == 4:
            stop.set()
        return False

    monkeypatch.setattr("bot.flow.loop.wait", noted)
    scene.feed.error = SourceDown("404")
    await scene.newsroom.run(scene.feed, lambda: 0.0, stop)
    assert pauses == [1200, 2400, 4800, 600]
