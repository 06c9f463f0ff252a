"""Match each open broadcast with every subscriber, page by page, into the outbox."""

from __future__ import annotations

import asyncio
import logging
from collections.abc import AsyncGenerator
from contextlib import aclosing
from dataclasses import replace
from datetime import datetime
from typing import Final

from bot.domain.notices.notice import Broadcast, Notice
from bot.domain.people.profile import Subscriber
from bot.domain.verdicts.verdict import Outcome
from bot.flow.loop import cancelled
from bot.flow.subjects import subject_of
from bot.ports import Clock, Store

log = logging.getLogger(__name__)

PAGE: Final = 250
"""Matching a page blocks the loop for 5 ms (measured November 2026)."""

Page = tuple[list[Subscriber], int | None]
"""Some subscribers, and the cursor of those after them; None where there are none."""


async def announce(store: Store, clock: Clock) -> int:
    """Finish every fan-out that is open, each from where it stands; returns how many."""
    unfinished = await store.unfinished_fan_outs()
    for broadcast, cursor in unfinished:
        added = await _fan_out(store, broadcast, cursor, clock)
        log.info("%s: %d people to tell", broadcast.id, added)
    return len(unfinished)


async def _fan_out(store: Store, broadcast: Broadcast, cursor: int, clock: Clock) -> int:
    """Match page after page; while one is matched, the one before goes into the outbox."""
    subject = await subject_of(broadcast, store)
    added = 0
    kept: asyncio.Task[None] | None = None
    try:
        async with aclosing(_pages(store, cursor)) as pages:
            async for page, after in pages:
                now = clock.now()
                notices = await subject.notices(page, now)
                added += len(notices)
                if kept is not None:
                    await kept
                kept = asyncio.create_task(
                    _keep(store, broadcast, page, notices, after=after, now=now)
                )
        if kept is not None:
            await kept
        return added
    finally:
        await cancelled(kept)


async def _keep(
    store: Store,
    broadcast: Broadcast,
    page: list[Subscriber],
    notices: list[Notice],
    *,
    after: int | None,
    now: datetime,
) -> None:
    """Put a page's notices into the outbox, and note who gets the one that explains silence."""
    await store.enqueue(broadcast.id, notices, after, now)
    shown = {notice.chat_id for notice in notices if notice.outcome is Outcome.NOT_FOR_YOU}
    for subscriber in page:
        if subscriber.explain_silence and subscriber.chat_id in shown:
            await store.change_subscriber(subscriber.chat_id, without_explanation)


def without_explanation(subscriber: Subscriber) -> Subscriber:
    return replace(subscriber, explain_silence=False)


async def _pages(store: Store, cursor: int) -> AsyncGenerator[Page, None]:
    """Page after page; while one is worked on, the next is read."""
    coming: asyncio.Task[Page] | None = asyncio.create_task(store.subscribers_after(cursor, PAGE))
    try:
        while coming is not None:
            page, after = await coming
            coming = None
            if after is not None:
                coming = asyncio.create_task(store.subscribers_after(after, PAGE))
                await asyncio.sleep(0)  # it is asked for before the work on this one begins
            yield page, after
    finally:
        await cancelled(coming)
