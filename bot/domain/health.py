"""Whether the bot does what it is for."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime


@dataclass(frozen=True, slots=True)
class Health:
    """When the source was last read, by whichever process, and when that is too long ago (UTC)."""

    now: datetime
    last_look: datetime | None
    overdue_at: datetime | None
    store_answers: bool

    @property
    def well(self) -> bool:
        """The source is watched and the store answers."""
        return self.store_answers and self.overdue_at is not None and self.now < self.overdue_at
