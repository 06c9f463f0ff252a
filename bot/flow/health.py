"""Whether the bot does what it is for, as those who watch over processes ask it."""

from __future__ import annotations

import asyncio
from typing import Final

from bot.domain.health.episodes import Episode
from bot.domain.health.schedule import Rhythm, overdue_at
from bot.domain.health.wellness import Health, TelegramHealth
from bot.errors import StoreError
from bot.flow.checkup import open_episodes
from bot.flow.watch import Watch
from bot.ports import Clock, Store

PATIENCE_SECONDS: Final = 3.0
"""A store that takes longer does not answer."""


async def examine(
    watch: Watch, store: Store, clock: Clock, rhythm: Rhythm, telegram: TelegramHealth
) -> Health:
    """How things stand, also where another process watches."""
    episodes = await _episodes(watch, store)
    last = watch.pulse.last_read
    due = None if last is None else overdue_at(last, rhythm)
    return Health(clock.now(), last, due, episodes, telegram)


async def _episodes(watch: Watch, store: Store) -> tuple[Episode, ...] | None:
    """What stands wrong; None where the store does not answer."""
    try:
        async with asyncio.timeout(PATIENCE_SECONDS):
            await watch.overhear()
            return await open_episodes(store)
    except (StoreError, TimeoutError):
        return None
