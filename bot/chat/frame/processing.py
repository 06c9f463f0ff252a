"""The processing times that a screen shows."""

from __future__ import annotations

from datetime import date

from bot.domain.invitation.processing import PROCESSING_TIMES, newest, times_from
from bot.ports import Store
from bot.rules import ProcessingTimes, rules_on


async def times_on(store: Store, today: date) -> ProcessingTimes | None:
    """The times of IRCC's file or of the rulebook, whichever are later. Raises StoreError."""
    read = times_from(await store.recall(PROCESSING_TIMES))
    return newest(read, rules_on(today).periods.processing_times)
