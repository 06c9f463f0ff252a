"""Match each open broadcast with every subscriber, page by page, into the outbox."""

from __future__ import annotations

import logging
from typing import Final

from bot.domain.categories import classify
from bot.domain.notices import Broadcast, match
from bot.ports import Clock, Store

log = logging.getLogger(__name__)

PAGE: Final = 500


async def announce(store: Store, clock: Clock) -> int:
    """Finish every fan-out that is open, each from where it stands; returns how many."""
    unfinished = await store.unfinished_fan_outs()
    for broadcast, cursor in unfinished:
        added = await _fan_out(store, broadcast, cursor, clock)
        log.info("%s: %d people to tell", broadcast.id, added)
    return len(unfinished)


async def _fan_out(store: Store, broadcast: Broadcast, cursor: int, clock: Clock) -> int:
    draw = (await store.draws())[broadcast.subject].draw
    draw_type = classify(draw.name)
    added = 0
    after: int | None = cursor
    while after is not None:
        page, after = await store.subscribers_after(after, PAGE)
        matches = (match(broadcast, draw, draw_type, subscriber) for subscriber in page)
        notices = [notice for notice in matches if notice is not None]
        await store.enqueue(broadcast.id, notices, after, clock.now())
        added += len(notices)
    return added
