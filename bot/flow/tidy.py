"""Forget what is no longer needed, and keep a copy of what is."""

from __future__ import annotations

import asyncio
from datetime import date, timedelta
from typing import Final

from bot.domain.profiles import Subscriber
from bot.ports import Clock, Store

KEPT: Final = timedelta(days=30)
"""How long it is known which message told whom of a draw, for corrections."""

UNREACHABLE_FOR: Final = timedelta(days=365)
"""A chat that cannot be reached for so long is erased, as /privacy promises."""

TIDY_SECONDS: Final = 3600.0
PAGE: Final = 500


async def tidy(store: Store, clock: Clock) -> None:
    """Drop delivery records older than ``KEPT`` and chats long out of reach; make today's copy.

    Raises StoreError.
    """
    now = clock.now()
    await store.prune(now - KEPT)
    await _erase_unreachable(store, now.date() - UNREACHABLE_FOR)
    await store.back_up(now.date())


async def _erase_unreachable(store: Store, since: date) -> None:
    cursor: int | None = 0
    while cursor is not None:
        page, cursor = await store.subscribers_after(cursor, PAGE)
        for subscriber in page:
            if _is_out_of_reach(subscriber, since):
                await store.erase_subscriber(subscriber.chat_id)
        await asyncio.sleep(0)  # a store in memory never waits: let others have their turn


def _is_out_of_reach(subscriber: Subscriber, since: date) -> bool:
    day = subscriber.unreachable_since
    return not subscriber.active and day is not None and day <= since
