"""The inbox of a bot that answers in several processes."""

from __future__ import annotations

import asyncio
from typing import Final

from bot.stores.database import Database

PATIENCE_SECONDS: Final = 30.0
"""An update that takes longer to be answered was left by a process that is no more."""

ASK_SECONDS: Final = 0.05
KEPT_SECONDS: Final = 2 * 24 * 3600.0
"""Telegram keeps an update that nobody takes for a day."""


class DatabaseInbox:
    """``ports.Inbox`` in PostgreSQL. Whose update it is, is forgotten once it is dealt with."""

    def __init__(self, database: Database) -> None:
        self._database = database
        self._behind: set[int] = set()

    async def accept(self, update_id: int, chat_id: int) -> bool:
        found = await self._database.row("accept_update", update_id=update_id, chat_id=chat_id)
        if found == (True,):
            self._behind.add(update_id)
        return found is not None

    async def turn(self, update_id: int, chat_id: int) -> None:
        # Telegram sends a chat's next update only after this one was taken: whoever had nobody
        # ahead then has nobody now.
        if update_id in self._behind:
            self._behind.discard(update_id)
            # Who is ahead may be in another process, which can set no event of ours.
            while await self._is_behind(update_id, chat_id):  # noqa: ASYNC110
                await asyncio.sleep(ASK_SECONDS)

    async def done(self, update_id: int) -> None:
        await self._database.execute("update_done", update_id=update_id)

    async def prune(self) -> None:
        await self._database.execute("prune_updates", kept=KEPT_SECONDS)

    async def _is_behind(self, update_id: int, chat_id: int) -> bool:
        found = await self._database.row(
            "updates_ahead", update_id=update_id, chat_id=chat_id, patience=PATIENCE_SECONDS
        )
        return found == (True,)
