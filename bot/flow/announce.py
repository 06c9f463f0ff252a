"""Match each open broadcast with every subscriber, page by page, into the outbox."""

from __future__ import annotations

import asyncio
import logging
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

PAGE: Final = 200
"""A page holds the loop up for 3 to 4 ms (``python -m tests.bench.store``, November 2026)."""


async def announce(store: Store, clock: Clock) -> int:
    """Finish each open fan-out from its stored cursor; returns how many there were."""
    unfinished = await store.unfinished_fan_outs()
    for broadcast, cursor in unfinished:
        added = await _fan_out(store, broadcast, cursor, clock)
        log.info("%s: %d people to tell", broadcast.id, added)
    return len(unfinished)


async def _fan_out(store: Store, broadcast: Broadcast, cursor: int, clock: Clock) -> int:
    """Match page after page; meanwhile the next is read, and the last goes into the outbox."""
    subject = await subject_of(broadcast, store)
    added = 0
    after: int | None = cursor
    reading = asyncio.create_task(store.subscribers_after(cursor, PAGE))
    enqueuing: asyncio.Task[None] | None = None
    try:
        while after is not None:
            page, after = await reading
            if after is not None:
                reading = asyncio.create_task(store.subscribers_after(after, PAGE))
                await asyncio.sleep(0)  # the request goes out before this page blocks the loop
            now = clock.now()
            notices = await subject.notices(page, now)
            added += len(notices)
            if enqueuing is not None:
                await enqueuing
            enqueuing = asyncio.create_task(
                _enqueue(store, broadcast, page, notices, after=after, now=now)
            )
        if enqueuing is not None:
            await enqueuing
        return added
    finally:
        await cancelled(reading, enqueuing)


async def _enqueue(
    store: Store,
    broadcast: Broadcast,
    page: list[Subscriber],
    notices: list[Notice],
    *,
    after: int | None,
    now: datetime,
) -> None:
    """Put a page's notices into the outbox, and count the explanation of silence as given."""
    await store.enqueue(broadcast.id, notices, after, now)
    shown = {notice.chat_id for notice in notices if notice.outcome is Outcome.NOT_FOR_YOU}
    for subscriber in page:
        if subscriber.explain_silence and subscriber.chat_id in shown:
            await store.change_subscriber(subscriber.chat_id, without_explanation)


def without_explanation(subscriber: Subscriber) -> Subscriber:
    return replace(subscriber, explain_silence=False)
