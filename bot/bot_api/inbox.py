"""The inbox of a bot that is one process."""

from __future__ import annotations

from typing import Final

MOST: Final = 10_000
"""How many updates are remembered; Telegram repeats an unanswered update within minutes."""


class OwnInbox:
    """``ports.Inbox`` in this process's memory; the order is kept by ordering.py."""

    def __init__(self) -> None:
        self._seen: dict[int, None] = {}

    async def accept(self, update_id: int, chat_id: int) -> bool:
        if update_id in self._seen:
            return False
        self._seen[update_id] = None
        if len(self._seen) > MOST:
            del self._seen[next(iter(self._seen))]
        return True

    async def turn(self, update_id: int, chat_id: int) -> None:
        """The order among processes; there is no other process."""

    async def done(self, update_id: int) -> None:
        """The end of an update; no other process waits for it."""

    async def prune(self) -> None:
        """Nothing to remove: the memory is bounded."""
