"""The machine's clock, and the detection of jumps when it is set."""

from __future__ import annotations

import logging
import time
from collections.abc import Callable
from datetime import UTC, datetime, timedelta
from typing import Final

log = logging.getLogger(__name__)

FIRST_DAY: Final = datetime(2026, 11, 1, tzinfo=UTC)
"""No release runs before the day it was made. Machines without a battery boot in 1970."""
JUMP: Final = timedelta(minutes=5)
"""The smallest step of the clock that is more than an ordinary adjustment."""


def _system_time() -> datetime:
    return datetime.now(UTC)


class SystemClock:
    """The time in UTC.

    While the machine's clock shows an impossible time, the monotonic clock counts on from the last
    possible one, so that the bot announces draws whatever the machine's clock shows.
    """

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
    """Compares the machine's clock with its monotonic clock."""

    def __init__(
        self,
        system_time: Callable[[], datetime] = _system_time,
        seconds: Callable[[], float] = time.monotonic,
    ) -> None:
        self._system_time = system_time
        self._seconds = seconds
        self._begin = system_time() - timedelta(seconds=seconds())

    def jump(self) -> timedelta | None:
        """By how much the clock was set since the last call, or None for less than ``JUMP``.

        After a sleep the clock seems to have been set ahead.
        """
        begin = self._system_time() - timedelta(seconds=self._seconds())
        jumped, self._begin = begin - self._begin, begin
        return jumped if abs(jumped) >= JUMP else None
