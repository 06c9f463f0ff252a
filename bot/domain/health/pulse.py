"""The recent answers of an outside service, for subscribers, the operator and health alike.

There is a pulse of IRCC's file, and one of Telegram as far as alerts go.
"""

from __future__ import annotations

from dataclasses import dataclass, replace
from datetime import datetime


@dataclass(frozen=True, slots=True)
class Pulse:
    """``last_read`` is the last call that succeeded; instants are UTC.

    ``failing_since``, ``failures`` and ``fault`` tell of the calls since then that failed;
    ``streak`` counts the latest of them that failed in one way. ``retry_at`` is when we were
    asked to come back, and ``last_changed`` when a call last brought something new.
    """

    last_read: datetime | None = None
    last_changed: datetime | None = None
    failing_since: datetime | None = None
    failures: int = 0
    fault: str = ""
    way: str = ""
    streak: int = 0
    retry_at: datetime | None = None

    def read(self, now: datetime, *, changed: bool = False) -> Pulse:
        """After a call that succeeded."""
        return Pulse(now, now if changed else self.last_changed)

    def failed(
        self, now: datetime, fault: str, *, way: str = "", retry_at: datetime | None = None
    ) -> Pulse:
        """After a call that failed; ``way`` names the kind of failure."""
        return replace(
            self,
            failing_since=self.failing_since or now,
            failures=self.failures + 1,
            fault=fault,
            way=way,
            streak=self.streak + 1 if way == self.way else 1,
            retry_at=retry_at,
        )
