"""Read the feeds, and open a broadcast for each piece of news."""

from __future__ import annotations

import asyncio
import logging
from collections.abc import Callable

from bot.domain.health.schedule import FEED_PERIOD, feed_pause
from bot.domain.news.press import PRESS, press_from, press_row, read_feed
from bot.domain.notices.bulletins import news_broadcast
from bot.errors import StoreError
from bot.flow.loop import after_failures, repeat
from bot.flow.seldom import SeldomPage
from bot.ports import Clock, Feed, Store

log = logging.getLogger(__name__)


class Newsroom:
    """Works apart from the pipe: a failure here is logged and harms nothing else."""

    def __init__(self, store: Store, clock: Clock) -> None:
        self._store = store
        self._clock = clock
        self._one_at_a_time = asyncio.Lock()

    async def run(
        self,
        feed: Feed,
        chance: Callable[[], float],
        stop: asyncio.Event,
        seldom: SeldomPage | None = None,
    ) -> None:
        """Read a feed again and again until ``stop`` is set; failures slow it down.

        ``seldom`` gives a longer period, which holds over restarts.
        """
        period = FEED_PERIOD if seldom is None else seldom.period
        if seldom is not None and await seldom.wait(stop):
            return

        async def read() -> None:
            if seldom is not None:
                await seldom.note()
            await self.read(feed)

        pause = after_failures(lambda failures: feed_pause(failures, chance(), period))
        await repeat(read, pause, stop)

    async def read(self, feed: Feed) -> None:
        """Poll a feed once. The articles seen and their broadcasts go into one transaction.

        Raises SourceError and StoreError; then no article counts as seen.
        """
        articles = await feed.look()
        if articles is None:
            return
        async with self._one_at_a_time:
            press = press_from(await self._store.recall(PRESS))
            now = self._clock.now()
            issue = await asyncio.to_thread(read_feed, press, feed.url, articles, now)
            if not issue.changed:
                return
            broadcasts = [news_broadcast(key, self._clock.now()) for key in issue.tell]
            try:
                await self._store.record([], broadcasts, {PRESS: press_row(issue.press)})
            except StoreError:
                feed.forget()
                raise
            for key in issue.tell:
                article = issue.press.find(key)
                log.info("news to announce: %s", article and article.title)
