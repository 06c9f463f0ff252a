"""The machine's clock, and what becomes of it when somebody sets it."""

from __future__ import annotations

import logging
import time
from collections.abc import Callable
from datetime import UTC, datetime, timedelta
from typing import Final

log = logging.getLogger(__name__)

FIRST_DAY: Final = datetime(2026, 11, 1, tzinfo=UTC)
"""Before this release was made it cannot run. Machines without a battery begin in 1970."""
JUMP: Final = timedelta(minutes=5)
"""A step of the clock that is no ordinary adjustment."""


def _system_time() -> datetime:
    return datetime.now(UTC)


class SystemClock:
    """The time in UTC. While the machine's clock is impossible, its own count of seconds goes on
    from the last time that was possible; so draws are announced whatever the clock says."""

    def __init__(
        self,
        system_time: Callable[[], datetime] = _system_time,
        seconds: Callable[[], float] = time.monotonic,
    ) -> None:
        self._system_time = system_time
        self._seconds = seconds
        self._possible = max(system_time(), FIRST_DAY)
        self._at = seconds()

    def now(self) -> datetime:
        """The present instant in UTC."""
        now, at = self._system_time(), self._seconds()
        if now < FIRST_DAY:
            return self._possible + timedelta(seconds=at - self._at)
        self._possible, self._at = now, at
        return now


class JumpDetector:
    """Compares the machine's clock with its count of seconds."""

    def __init__(
        self,
        system_time: Callable[[], datetime] = _system_time,
        seconds: Callable[[], float] = time.monotonic,
    ) -> None:
        self._system_time = system_time
        self._seconds = seconds
        self._begin = system_time() - timedelta(seconds=seconds())

    def jump(self) -> timedelta | None:
        """By how much the clock was set since the last time, where that is much. A machine that
        slept looks as if its clock had been set ahead."""
        begin = self._system_time() - timedelta(seconds=self._seconds())
        jumped, self._begin = begin - self._begin, begin
        return jumped if abs(jumped) >= JUMP else None
