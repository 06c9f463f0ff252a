"""Delivery counts of the newest draw, for /status and /stats."""

from __future__ import annotations

from bot.domain.draws.recording import Known
from bot.domain.notices.notice import broadcast_id
from bot.ports import Store, Tally


async def newest_draw(store: Store) -> Known | None:
    """The newest draw that is recorded. Raises StoreError."""
    known = await store.draws()
    return list(known.values())[-1] if known else None


async def draw_tally(store: Store, known: Known) -> Tally | None:
    """How the newest revision's broadcast stands, of those that were told. Raises StoreError."""
    for revision in range(known.revision, 0, -1):
        tally = await store.tally(broadcast_id(known.draw.number, revision))
        if tally is not None:
            return tally
    return None
