"""The delivery at work, for as long as a test needs it."""

from __future__ import annotations

import asyncio
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from typing import Final

from bot.flow.delivery import Delivery

STOPS_WITHIN: Final = 30.0
"""Seconds in which a delivery that is told to stop has to end."""


@asynccontextmanager
async def delivering(delivery: Delivery) -> AsyncIterator[None]:
    """Claims and sends run meanwhile, and have ended cleanly afterwards."""
    stop = asyncio.Event()
    task = asyncio.create_task(delivery.run(stop))
    try:
        yield
    finally:
        stop.set()
        delivery.wake.set()
        await asyncio.wait_for(task, STOPS_WITHIN)
