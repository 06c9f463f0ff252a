"""Counters and timings of a running bot, as plain values that every layer may add to."""

from __future__ import annotations

from bisect import bisect_left
from collections import Counter
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field
from typing import Final

SECONDS: Final = (0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1.0, 2.5, 5.0, 10.0, 60.0)
"""The upper bounds of the buckets that durations are sorted into."""


class Histogram:
    """How many durations fell under each bound; ``total`` is their sum in seconds."""

    def __init__(self, bounds: Sequence[float] = SECONDS) -> None:
        self.bounds = tuple(bounds)
        self.total = 0.0
        self._counts = [0] * (len(self.bounds) + 1)

    def observe(self, seconds: float) -> None:
        """Add one duration."""
        self._counts[bisect_left(self.bounds, seconds)] += 1
        self.total += seconds

    @property
    def count(self) -> int:
        """How many durations there were."""
        return sum(self._counts)

    def cumulative(self) -> Iterator[tuple[float, int]]:
        """Each bound with how many durations were no longer, infinity last."""
        below = 0
        for bound, count in zip((*self.bounds, float("inf")), self._counts, strict=True):
            below += count
            yield bound, below


@dataclass(frozen=True, slots=True)
class Measures:
    """The counters of one process since its start.

    ``sends`` counts alerts by outcome (``sent``, ``gone``, …), and ``send_seconds`` is how long
    Telegram took for each. ``reply_seconds`` is from an update's arrival to the end of its answer.
    """

    sends: Counter[str] = field(default_factory=Counter)
    send_seconds: Histogram = field(default_factory=Histogram)
    reply_seconds: Histogram = field(default_factory=Histogram)
