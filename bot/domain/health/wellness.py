"""Whether the bot does what it is for."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime

from bot.domain.health.episodes import Episode


@dataclass(frozen=True, slots=True)
class Health:
    """When the source was last read, by whichever process, and when that is too long ago (UTC).

    ``episodes`` are what the operator has been told of, and is not over; None where the store
    does not answer.
    """

    now: datetime
    last_look: datetime | None
    overdue_at: datetime | None
    episodes: tuple[Episode, ...] | None

    @property
    def well(self) -> bool:
        """The source is watched and the store answers."""
        watched = self.overdue_at is not None and self.now < self.overdue_at
        return watched and self.episodes is not None
