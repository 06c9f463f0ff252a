"""Forget what is no longer needed, and keep a copy of what is."""

from __future__ import annotations

from datetime import timedelta
from typing import Final

from bot.ports import Clock, Store

KEPT: Final = timedelta(days=30)
"""How long it is known which message told whom of a draw, for corrections."""

TIDY_SECONDS: Final = 3600.0


async def tidy(store: Store, clock: Clock) -> None:
    """Drop delivery records that are older than ``KEPT``; make today's copy. Raises StoreError."""
    now = clock.now()
    await store.prune(now - KEPT)
    await store.back_up(now.date())
