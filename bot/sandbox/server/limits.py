"""How fast a bot may send: per second over the whole bot, per chat, per group and minute.

Telegram's page says about 30 messages a second in all (up to 1,000 with paid broadcasts), about
one a second in a chat where short bursts pass, 20 a minute in a group
(https://core.telegram.org/bots/faq#my-bot-is-hitting-limits-how-do-i-avoid-this). The exact
limits are not published, so they are numbers to set here, in two ways of counting.
"""

from __future__ import annotations

import math
from collections import deque
from dataclasses import dataclass
from typing import Protocol


@dataclass(frozen=True, slots=True)
class LimitRules:
    """``way``: ``off``, ``bucket`` (a full bucket passes a burst) or ``window`` (strict).

    ``chat_burst`` messages pass in a chat at once, and one a second in the long run.
    ``penalty`` is how many seconds everything of that scope is refused after an excess;
    0 means only as long as it takes to be within the limit again.
    """

    way: str = "off"
    per_second: int = 30
    paid_per_second: int = 1000
    chat_burst: int = 3
    group_per_minute: int = 20
    penalty: int = 0


TOLERANCE = 1e-6
"""Seconds that rounding may cost; no request is refused for less."""


class Gauge(Protocol):
    """One limit: so many in a period."""

    def wait(self, now: float) -> float:
        """Seconds until one more would pass; 0 where it would pass now."""
        ...

    def take(self, now: float) -> None:
        """Count one that passed."""
        ...


class Bucket:
    """A bucket of ``limit`` tokens, filled evenly within ``period`` seconds."""

    __slots__ = ("_each", "_empty_at", "_period")

    def __init__(self, limit: int, period: float) -> None:
        self._each = period / limit
        self._period = period
        self._empty_at = -math.inf

    def wait(self, now: float) -> float:
        wait = max(self._empty_at, now) + self._each - now - self._period
        return wait if wait > TOLERANCE else 0.0

    def take(self, now: float) -> None:
        self._empty_at = max(self._empty_at, now) + self._each


class SlidingWindow:
    """Never more than ``limit`` within any ``period`` seconds."""

    __slots__ = ("_limit", "_period", "_times")

    def __init__(self, limit: int, period: float) -> None:
        self._limit = limit
        self._period = period
        self._times: deque[float] = deque(maxlen=limit)

    def wait(self, now: float) -> float:
        if len(self._times) < self._limit:
            return 0.0
        return max(0.0, self._times[0] + self._period - now)

    def take(self, now: float) -> None:
        self._times.append(now)


class Limits:
    """The limits of one bot."""

    def __init__(self, rules: LimitRules) -> None:
        self.rules = rules
        self._gauges: dict[tuple[str, int], Gauge] = {}
        self._barred: dict[tuple[str, int], float] = {}

    def retry_after(self, chat_id: int, group: bool, paid: bool, now: float) -> int | None:
        """Whole seconds to wait where a message may not pass now; else None, and it is counted.

        ``now`` is monotonic time in seconds.
        """
        if self.rules.way == "off":
            return None
        scopes = [("paid" if paid else "free", 0), ("chat", chat_id)]
        if group:
            scopes.append(("group", chat_id))
        waits = [self._wait(scope, now) for scope in scopes]
        if any(waits):
            return max(1, math.ceil(max(waits)))
        for scope in scopes:
            self._gauges[scope].take(now)
        return None

    def _wait(self, scope: tuple[str, int], now: float) -> float:
        barred_for = self._barred.get(scope, now) - now
        if barred_for > 0:
            return barred_for
        wait = self._gauge(scope).wait(now)
        if wait and self.rules.penalty:
            self._barred[scope] = now + self.rules.penalty
            return float(self.rules.penalty)
        return wait

    def _gauge(self, scope: tuple[str, int]) -> Gauge:
        gauge = self._gauges.get(scope)
        if gauge is None:
            rules = self.rules
            limit, period = {
                "free": (rules.per_second, 1.0),
                "paid": (rules.paid_per_second, 1.0),
                "chat": (rules.chat_burst, float(rules.chat_burst)),
                "group": (rules.group_per_minute, 60.0),
            }[scope[0]]
            new_gauge = (
                Bucket(limit, period) if rules.way == "bucket" else SlidingWindow(limit, period)
            )
            gauge = self._gauges[scope] = new_gauge
        return gauge
