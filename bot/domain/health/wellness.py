"""Whether the bot works: it polls the source, stores, and receives updates."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime, timedelta
from typing import Final

from bot.domain.health.episodes import Episode

CLOCKS_DIFFER: Final = timedelta(minutes=1)
"""Between the processes of one bot, at most."""


@dataclass(frozen=True, slots=True)
class TelegramHealth:
    """Both directions of Telegram, as this process knows them; instants are UTC.

    ``is_heard``: a poll was answered or an update taken lately. ``last_send`` is the last alert
    that Telegram answered, and ``halted_since`` when alerts were halted because it refuses all.
    ``send_rate`` is alerts a second at present; ``sends_under_way`` would be in doubt after a
    crash. Updates were skipped as unreadable, or dropped in a flood.
    """

    is_heard: bool
    last_heard: datetime | None = None
    last_update: datetime | None = None
    last_handled: datetime | None = None
    updates_waiting: int = 0
    last_send: datetime | None = None
    halted_since: datetime | None = None
    send_rate: float = 0.0
    sends_under_way: int = 0
    updates_skipped: int = 0
    updates_dropped: int = 0


@dataclass(frozen=True, slots=True)
class Health:
    """When any process last read the source, and when that is too long ago (UTC).

    ``episodes`` are the open ones, or None while the store does not answer.
    """

    now: datetime
    last_look: datetime | None
    overdue_at: datetime | None
    episodes: tuple[Episode, ...] | None
    telegram: TelegramHealth

    @property
    def well(self) -> bool:
        """The source is watched, the store answers, and Telegram is heard."""
        # A poll in the future is no proof: the clock was ahead when it was recorded.
        watched = (
            self.last_look is not None
            and self.overdue_at is not None
            and self.last_look - CLOCKS_DIFFER <= self.now < self.overdue_at
        )
        return watched and self.episodes is not None and self.telegram.is_heard
