"""Leadership where there can be no other process."""

from __future__ import annotations

import asyncio
from collections.abc import Awaitable, Callable


class OnlyOne:
    """``ports.Leadership`` of a process that has the store to itself: it always leads."""

    async def lead(
        self, work: Callable[[asyncio.Event], Awaitable[None]], stop: asyncio.Event
    ) -> None:
        await work(stop)
