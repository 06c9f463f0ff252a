"""Forget what is no longer needed."""

from __future__ import annotations

from datetime import timedelta
from typing import Final

from bot.ports import Clock, Store

KEPT: Final = timedelta(days=30)
"""How long it is known which message told whom of a draw, for corrections."""

TIDY_SECONDS: Final = 3600.0


async def tidy(store: Store, clock: Clock) -> None:
    """Drop delivery records that are older than ``KEPT``. Raises StoreError."""
    await store.prune(clock.now() - KEPT)
