"""The bot's health for supervisors of processes."""

from __future__ import annotations

import asyncio
import contextlib
from datetime import datetime, timedelta
from typing import Final

from bot.domain.health.episodes import Episode
from bot.domain.health.receiving import Receiving
from bot.domain.health.schedule import Rhythm, overdue_at
from bot.domain.health.wellness import Health, TelegramHealth
from bot.errors import StoreError
from bot.flow.checkup import open_episodes
from bot.flow.delivery import Delivery
from bot.flow.watch import Watch
from bot.ports import Census, Clock, Store

CENSUS_EVERY: Final = timedelta(minutes=5)
PATIENCE_SECONDS: Final = 3.0
"""After so long the store counts as not answering."""


class RecentCensus:
    """The census of the store, which reads every row: taken once in five minutes at most."""

    def __init__(self, store: Store, clock: Clock) -> None:
        self._store = store
        self._clock = clock
        self._taken: tuple[datetime, Census] | None = None

    async def now(self) -> Census:
        """The counts. Raises StoreError."""
        now = self._clock.now()
        if self._taken is None or abs(now - self._taken[0]) >= CENSUS_EVERY:
            self._taken = now, await self._store.census()
        return self._taken[1]


async def examine(
    watch: Watch, store: Store, clock: Clock, rhythm: Rhythm, telegram: TelegramHealth
) -> Health:
    """The bot's health, also in a process that does not poll the source itself."""
    episodes: tuple[Episode, ...] | None = None  # unknown where the store does not answer
    with contextlib.suppress(StoreError, TimeoutError):
        async with asyncio.timeout(PATIENCE_SECONDS):
            await watch.overhear()
            episodes = await open_episodes(store)
    last = watch.pulse.last_read
    due = None if last is None else overdue_at(last, rhythm)
    return Health(clock.now(), last, due, episodes, telegram)


def telegram_health(
    receiving: Receiving, delivery: Delivery, rate: float, now: datetime
) -> TelegramHealth:
    """Both directions of Telegram; ``rate`` is alerts a second at present."""
    return TelegramHealth(
        is_heard=receiving.is_heard(now),
        last_heard=receiving.last_heard,
        last_update=receiving.last_update,
        last_handled=receiving.last_handled,
        updates_waiting=receiving.waiting,
        last_send=delivery.pulse.last_read,
        halted_since=delivery.halted,
        send_rate=rate,
        sends_under_way=delivery.under_way,
        updates_skipped=receiving.skipped.total(),
        updates_dropped=receiving.dropped,
    )
