"""How updates arrive, as plain values: the receiving half of the bot's health."""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable
from dataclasses import dataclass, field
from datetime import datetime, timedelta
from typing import Final

from bot.domain.health.pulse import Pulse

HEARD_WITHIN: Final = timedelta(minutes=2)
"""Telegram counts as heard for so long after its last answer (contract: HTTP)."""


@dataclass(slots=True)
class Receiving:
    """What one process has received from Telegram; instants are UTC.

    ``pulse`` is of the polls, or of the checks of the webhook. ``last_update`` was taken and
    ``last_handled`` was answered last. ``waiting`` updates are queued or being answered, the
    first of them ``since`` then. ``last_heard`` is of the latest answer or update, whatever the
    clock read before it was set. ``skipped`` counts by kind those that could not be built;
    ``dropped`` those that came faster than they can be answered.
    """

    pulse: Pulse = field(default_factory=Pulse)
    last_heard: datetime | None = None
    last_update: datetime | None = None
    last_handled: datetime | None = None
    waiting: int = 0
    oldest: Callable[[], datetime | None] = lambda: None
    skipped: Counter[str] = field(default_factory=Counter)
    dropped: int = 0

    def answered(self, now: datetime) -> None:
        """Telegram answered a poll, or the check of a webhook."""
        self.pulse, self.last_heard = self.pulse.read(now), now

    def took_update(self, now: datetime) -> None:
        """Telegram sent an update."""
        self.last_update = self.last_heard = now

    def is_heard(self, now: datetime) -> bool:
        """Whether Telegram was heard lately; a time in the future is no proof."""
        last = self.last_heard
        return last is not None and timedelta() <= now - last < HEARD_WITHIN
