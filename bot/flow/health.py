"""Whether the bot does what it is for, as those who watch over processes ask it."""

from __future__ import annotations

import asyncio
from typing import Final

from bot.domain.health import Health
from bot.domain.pulse import Pulse
from bot.domain.schedule import Rhythm, overdue_at
from bot.errors import StoreError
from bot.flow.watch import recalled_pulse
from bot.ports import Clock, Store

PATIENCE_SECONDS: Final = 3.0
"""A store that takes longer does not answer."""


async def examine(store: Store, clock: Clock, rhythm: Rhythm, pulse: Pulse) -> Health:
    """How things stand; ``pulse`` is this process's own, where it watches."""
    recalled = await _recalled(store)
    looks = (pulse.last_read, None if recalled is None else recalled.last_read)
    last = max((look for look in looks if look is not None), default=None)
    due = None if last is None else overdue_at(last, rhythm)
    return Health(clock.now(), last, due, recalled is not None)


async def _recalled(store: Store) -> Pulse | None:
    """What is stored of the source's pulse; None where the store does not answer."""
    try:
        async with asyncio.timeout(PATIENCE_SECONDS):
            return await recalled_pulse(store)
    except (StoreError, TimeoutError):
        return None
