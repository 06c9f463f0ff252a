"""A clock that can be moved: it runs as the machine's does, from any instant on."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta


class MovableClock:
    """The machine's clock until it is moved; every instant is aware, in UTC."""

    def __init__(self) -> None:
        self._ahead = timedelta()

    def now(self) -> datetime:
        """The present instant of the sandbox."""
        return datetime.now(UTC) + self._ahead

    def move_to(self, instant: datetime) -> None:
        """Let it be this instant now."""
        self._ahead = instant - datetime.now(UTC)
