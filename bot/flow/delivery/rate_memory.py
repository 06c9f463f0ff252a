"""The rate at which Telegram takes alerts, stored over restarts."""

from __future__ import annotations

from typing import Final, Protocol

from bot.domain.notices.pace import Learned
from bot.ports import Store

SEND_RATE: Final = "send_rate"
"""The key of the stored rate."""

REMEMBER_SECONDS: Final = 30.0
LEAST_CHANGE: Final = 0.25
"""A rate that differs by less is not written again."""


class Learning(Protocol):
    """What finds the rate; ``learned`` is None where the operator has set it."""

    @property
    def learned(self) -> Learned | None: ...

    def learn(self, learned: Learned) -> None: ...


class RateMemory:
    """Starts with the rate that the last run of the bot found, and stores the present one."""

    def __init__(self, store: Store, learning: Learning) -> None:
        self._store = store
        self._learning = learning
        self._kept: Learned | None = None

    async def recall(self) -> None:
        """Start with the rate of the last run. Raises StoreError."""
        row = await self._store.recall(SEND_RATE)
        rate = row.get("rate") if isinstance(row, dict) else None
        if isinstance(rate, int | float):  # else no rate is stored, or in another form
            stored = row.get("refused")
            refused = int(stored) if isinstance(stored, int | float) else None
            self._kept = Learned(rate, refused)
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
