"""Open a broadcast of reminders, and one of weekly digests, in each hour that has some."""

from __future__ import annotations

import asyncio
from typing import Final

from bot.domain.notices.digests import digest_broadcast, match_digest
from bot.domain.notices.reminding import match_reminders, reminder_broadcast
from bot.ports import Clock, Store

REMIND_SECONDS: Final = 1800.0

_PAGE: Final = 50
_KEY: Final = "reminders"


async def open_digests(store: Store, clock: Clock) -> bool:
    """Open this hour's broadcast if the weekly digest of a group is due; returns whether it did.

    Raises StoreError.
    """
    now = clock.now()
    broadcast = digest_broadcast(now)
    due = any(match_digest(broadcast, group, now) is not None for group in await store.groups())
    if not due or await store.broadcast(broadcast.id) is not None:
        return False
    await store.record([], [broadcast])
    return True


async def remind(store: Store, clock: Clock) -> bool:
    """Open this hour's broadcast if a subscriber has a reminder due; returns whether it did.

    One at a time: while an earlier one is still being sent, its reminders would be due again.
    Raises StoreError.
    """
    broadcast = reminder_broadcast(clock.now())
    earlier = await store.recall(_KEY)
    tally = None if earlier is None else await store.tally(earlier)
    if tally is not None and (tally.fanned_out is None or tally.waiting):
        return False
    if await store.broadcast(broadcast.id) is not None:
        return False
    cursor: int | None = 0
    while cursor is not None:
        page, cursor = await store.subscribers_after(cursor, _PAGE)
        if any(match_reminders(broadcast, person, clock.now()) is not None for person in page):
            await store.record([], [broadcast], {_KEY: broadcast.id})
            return True
        # A page is work for the processor; people who wait for an answer come in between.
        await asyncio.sleep(0)
    return False
