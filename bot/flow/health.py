"""Whether the bot does what it is for, as those who watch over processes ask it."""

from __future__ import annotations

import asyncio
from typing import Final

from bot.domain.health import Health
from bot.domain.schedule import Rhythm, overdue_at
from bot.errors import StoreError
from bot.flow.watch import Watch
from bot.ports import Clock

PATIENCE_SECONDS: Final = 3.0
"""A store that takes longer does not answer."""


async def examine(watch: Watch, clock: Clock, rhythm: Rhythm) -> Health:
    """How things stand, also where another process watches."""
    answers = await _answers(watch)
    last = watch.pulse.last_read
    return Health(clock.now(), last, None if last is None else overdue_at(last, rhythm), answers)


async def _answers(watch: Watch) -> bool:
    """Whether the store does."""
    try:
        async with asyncio.timeout(PATIENCE_SECONDS):
            await watch.overhear()
    except (StoreError, TimeoutError):
        return False
    return True
