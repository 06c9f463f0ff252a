"""The inbox of a bot that answers in several processes.

One task writes the new and the answered updates in batches: 500 updates a second take some
fifty transactions, and not a thousand.
"""

from __future__ import annotations

import asyncio
import logging
from collections.abc import Mapping
from dataclasses import dataclass
from typing import Final, Self

from bot.errors import StoreError
from bot.stores.postgres.database import Database, rows

_log = logging.getLogger(__name__)

CONNECTIONS: Final = 2
PATIENCE_SECONDS: Final = 30.0
"""After so long an unanswered update belongs to a process that has died."""

ASK_SECONDS: Final = 0.05
KEPT_SECONDS: Final = 2 * 24 * 3600.0
"""Telegram keeps an unconfirmed update for a day."""


@dataclass(frozen=True, slots=True)
class _Coming:
    """A new update, and the future that says whether it was unknown."""

    chat_id: int
    is_new: asyncio.Future[bool]


class DatabaseInbox:
    """``ports.Inbox`` in PostgreSQL. The chat of an answered update is deleted."""

    def __init__(self, database: Database) -> None:
        self._database = database
        self._coming: dict[int, _Coming] = {}
        self._answered: list[int] = []
        self._behind: set[int] = set()
        self._taken: set[int] = set()
        self._unsure: set[int] = set()
        self._writing: asyncio.Task[None] | None = None

    @classmethod
    async def open(cls, url: str) -> Self:
        """The inbox at a ``postgresql://`` URL whose store was opened before.

        It has separate connections, so that Telegram does not wait behind answers.
        Raises SettingsError, StoreError.
        """
        return cls(await Database.open(url, CONNECTIONS))

    async def close(self) -> None:
        """Write the remaining updates, and close the connections."""
        if self._writing is not None:
            await self._writing
        await self._database.close()

    async def accept(self, update_id: int, chat_id: int) -> bool:
        if update_id in self._coming:
            return False
        coming = _Coming(chat_id, asyncio.get_running_loop().create_future())
        self._coming[update_id] = coming
        self._write_soon()
        return await coming.is_new

    async def turn(self, update_id: int, chat_id: int) -> None:
        # Telegram sends a chat's next update only after this one was confirmed, so no earlier one
        # can arrive any more.
        if update_id in self._behind:
            self._behind.discard(update_id)
            # The earlier update may be in another process, which cannot set an event here.
            place = {"update_id": update_id, "chat_id": chat_id, "patience": PATIENCE_SECONDS}
            while await self._database.rows("updates_ahead", **place) == [(True,)]:  # noqa: ASYNC110
                await asyncio.sleep(ASK_SECONDS)

    async def done(self, update_id: int) -> None:
        if update_id in self._taken:
            self._taken.discard(update_id)
            self._answered.append(update_id)
            self._write_soon()

    async def prune(self) -> None:
        await self._database.rows("prune_updates", kept=KEPT_SECONDS)

    def _write_soon(self) -> None:
        if self._writing is None or self._writing.done():
            self._writing = asyncio.create_task(self._write())

    async def _write(self) -> None:
        while self._coming or self._answered:
            coming, self._coming = self._coming, {}
            answered, self._answered = self._answered, []
            try:
                new = await self._written(coming, answered)
            except StoreError as error:
                self._answered += answered
                # Updates that arrived meanwhile would wait for the next arrival.
                came, self._coming = self._coming, {}
                self._unsure |= coming.keys()
                if not coming and not came:
                    _log.warning("the end of some updates is not recorded yet: %s", error)
                for one in (coming | came).values():
                    if not one.is_new.done():
                        one.is_new.set_exception(error)
                return
            for update_id, one in coming.items():
                if not one.is_new.done():
                    one.is_new.set_result(update_id in new)

    async def _written(self, coming: Mapping[int, _Coming], answered: list[int]) -> set[int]:
        """Write both; which of those that come are new. Raises StoreError."""
        async with self._database.transaction() as connection:
            await rows(connection, "updates_done", update_ids=answered)
            chat_ids = [one.chat_id for one in coming.values()]
            taken = await rows(
                connection,
                "accept_updates",
                update_ids=list(coming),
                chat_ids=chat_ids,
                unsure=list(self._unsure & coming.keys()),
            )
        self._unsure -= coming.keys()
        self._behind |= {update_id for update_id, is_behind in taken if is_behind}
        new = {update_id for update_id, _ in taken}
        self._taken |= new
        return new
