"""How the source has been answering: the one truth for /status, the operator and /healthz."""

from __future__ import annotations

from dataclasses import dataclass, replace
from datetime import datetime


@dataclass(frozen=True, slots=True)
class Pulse:
    """``last_read`` is the last look that succeeded, changed or not; instants are UTC.

    ``failing_since``, ``failures`` and ``fault`` tell of the looks since then that failed.
    """

    last_read: datetime | None = None
    failing_since: datetime | None = None
    failures: int = 0
    fault: str = ""

    def read(self, now: datetime) -> Pulse:
        """After a look that succeeded."""
        return Pulse(last_read=now)

    def failed(self, now: datetime, fault: str) -> Pulse:
        """After a look that failed."""
        since = self.failing_since or now
        return replace(self, failing_since=since, failures=self.failures + 1, fault=fault)
