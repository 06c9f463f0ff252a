"""The rate at which Telegram takes alerts, remembered over restarts."""

from __future__ import annotations

from typing import Any, Final, Protocol

from bot.domain.notices.pace import Learned
from bot.ports import Store

SEND_RATE: Final = "send_rate"
"""The key under which the store remembers it."""

REMEMBER_SECONDS: Final = 30.0
LEAST_CHANGE: Final = 0.25
"""A rate that differs by less is not written again."""


class Learning(Protocol):
    """What finds the rate; ``learned`` is None where the operator has set it."""

    @property
    def learned(self) -> Learned | None: ...

    def learn(self, learned: Learned) -> None: ...


class RateMemory:
    """Begins with the rate that an earlier life found, and stores what this one finds."""

    def __init__(self, store: Store, learning: Learning) -> None:
        self._store = store
        self._learning = learning
        self._kept: Learned | None = None

    async def recall(self) -> None:
        """Go on where an earlier life left off. Raises StoreError."""
        self._kept = _learned(await self._store.recall(SEND_RATE))
        if self._kept is not None:
            self._learning.learn(self._kept)

    async def step(self) -> None:
        """Store the rate, if it has changed. Raises StoreError."""
        found, kept = self._learning.learned, self._kept
        if found is None:
            return
        if (
            kept is None
            or found.refused != kept.refused
            or abs(found.rate - kept.rate) >= LEAST_CHANGE
        ):
            row = {"rate": found.rate, "refused": found.refused}
            await self._store.remember(SEND_RATE, row)
            self._kept = found


def _learned(row: Any) -> Learned | None:
    """The stored rate; None if the row has another form."""
    rate = row.get("rate") if isinstance(row, dict) else None
    if not isinstance(rate, int | float):
        return None
    refused = row.get("refused")
    return Learned(rate, int(refused) if isinstance(refused, int | float) else None)
