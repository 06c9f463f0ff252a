"""The rate limit of each person, chat or kind of message: a burst, then a steady rate."""

from __future__ import annotations

from collections.abc import Hashable
from typing import Final

BURST: Final = 30
"""More updates than any person sends at once."""

PER_SECOND: Final = 3.0
"""The sustained rate of one person, once the burst is used up."""

_CROWD: Final = 10_000
"""How many people are remembered before those with a full allowance are dropped."""

_ROUNDING: Final = 1e-6
"""Seconds that adding and subtracting a clock's time may cost."""


class Allowances:
    """What each person, chat or kind of message has left. Times are seconds of one steady clock."""

    def __init__(self, burst: int = BURST, per_second: float = PER_SECOND) -> None:
        self._apart = 1 / per_second
        self._ahead = burst / per_second
        self._used_until: dict[Hashable, float] = {}

    def takes(self, key: Hashable, now: float) -> bool:
        """Whether there may be one more of this key now; if so, that is taken off."""
        used_until = max(self._used_until.get(key, now), now) + self._apart
        if used_until - now > self._ahead + _ROUNDING:
            return False
        self._used_until[key] = used_until
        if len(self._used_until) > _CROWD:
            self._used_until = {
                key: until for key, until in self._used_until.items() if until > now
            }
        return True
