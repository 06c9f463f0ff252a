"""Drop old records, back up the rest, and mark the beginning of a day."""

from __future__ import annotations

import asyncio
from dataclasses import replace
from datetime import date, timedelta
from functools import partial
from typing import Final

from bot.domain.people.profile import Subscriber
from bot.domain.people.turnover import DAY_MARK, day_mark, mark_row
from bot.ports import Clock, Store

KEPT: Final = timedelta(days=30)
"""How long the store knows which message announced a draw to which chat, for corrections."""

UNREACHABLE_FOR: Final = timedelta(days=365)
"""A chat that cannot be reached for so long is erased, as /privacy promises."""

UNFINISHED_FOR: Final = timedelta(days=90)
"""An interview is erased so long after its last answer, as /privacy promises."""

TIDY_SECONDS: Final = 3600.0
MARK_SECONDS: Final = 60.0
PAGE: Final = 500


async def mark_day(store: Store, clock: Clock) -> None:
    """Remember the number of stored chats, once a day (UTC). Raises StoreError."""
    now = clock.now()
    if day_mark(await store.recall(DAY_MARK), now) is None:
        await store.remember(DAY_MARK, mark_row(await store.headcount(0, now.date()), now))


async def tidy(store: Store, clock: Clock) -> None:
    """Drop old delivery records, unreachable chats and unfinished interviews; back up the rest.

    Raises StoreError.
    """
    now = clock.now()
    today = now.date()
    await store.prune(now - KEPT)
    cursor: int | None = 0
    while cursor is not None:
        page, cursor = await store.subscribers_after(cursor, PAGE)
        for subscriber in page:
            lost = None if subscriber.active else subscriber.unreachable_since
            if lost is not None and lost <= today - UNREACHABLE_FOR:
                await store.erase_subscriber(subscriber.chat_id)
            elif _aged(subscriber, today) != subscriber:
                await store.change_subscriber(subscriber.chat_id, partial(_aged, today=today))
        await asyncio.sleep(0)  # a store in memory never waits: let others have their turn
    await store.back_up(today)


def _aged(subscriber: Subscriber, today: date) -> Subscriber:
    """The subscriber without old interviews; one of unknown age counts as today's."""
    profiles = []
    for profile in subscriber.profiles:
        if profile.interview is not None:
            changed = profile.interviewed or today
            profile = replace(profile, interviewed=changed)
            if changed <= today - UNFINISHED_FOR:
                profile = replace(profile, interview=None, interviewed=None)
        profiles.append(profile)
    return replace(subscriber, profiles=tuple(profiles))
