"""The queue of updates, fetched by long polling or sent by webhook."""

from __future__ import annotations

import asyncio
import contextlib
import itertools
from collections import deque

from bot.sandbox.state.refusals import conflict
from bot.sandbox.state.state import Wire

NOT_BY_DEFAULT = frozenset({"chat_member", "message_reaction", "message_reaction_count"})
"""Kinds that a bot gets only where it asks (getUpdates, allowed_updates, Bot API 10.1)."""

NEARLY_NOW = 10
"""An offset that is further ahead is not believed (tdlib/td, TQueue.cpp)."""

OTHER_POLLER = (
    "terminated by other getUpdates request; make sure that only one bot instance is running"
)


class Updates:
    """Updates not yet confirmed, oldest first, and the one poller that may wait for them."""

    def __init__(self) -> None:
        self.allowed: tuple[str, ...] = ()
        self._pending: deque[Wire] = deque()
        self._ids = itertools.count(1)
        self._newest = 0
        self._arrived = asyncio.Event()
        self._poller: asyncio.Future[None] | None = None
        self._closed = False

    def __len__(self) -> int:
        return len(self._pending)

    def put(self, kind: str, content: Wire) -> None:
        """Queue an update, unless the bot did not ask for its kind."""
        wanted = kind in self.allowed if self.allowed else kind not in NOT_BY_DEFAULT
        if not wanted:
            return
        self._queue({"update_id": next(self._ids), kind: content})

    def put_raw(self, update: Wire) -> int:
        """Queue an update of any form, wanted or not; its number, given where it has none."""
        update = {"update_id": next(self._ids), **update}
        self._queue(update)
        number: int = update["update_id"]
        return number

    def _queue(self, update: Wire) -> None:
        self._newest = update["update_id"]
        self._pending.append(update)
        self._arrived.set()
        self._wake_poller()

    def confirm(self, offset: int) -> None:
        """Forget updates before ``offset``; a negative one keeps that many of the newest.

        One from the future is of another numbering, and confirms nothing.
        """
        if offset > self._newest + NEARLY_NOW:
            return
        while len(self._pending) > -offset > 0:
            self._pending.popleft()
        while self._pending and self._pending[0]["update_id"] < offset:
            self._pending.popleft()

    def drop(self) -> None:
        """Forget them all."""
        self._pending.clear()

    def peek(self, limit: int) -> list[Wire]:
        """The oldest updates, left in the queue."""
        return list(itertools.islice(self._pending, limit))

    async def poll(self, limit: int, seconds: float) -> list[Wire]:
        """The oldest updates, waiting up to that many seconds for the first.

        Raises CallRefused (409) where another poller comes meanwhile.
        """
        self.end_poll(OTHER_POLLER)
        if not self._pending and not self._closed:
            mine: asyncio.Future[None] = asyncio.get_running_loop().create_future()
            self._poller = mine
            try:
                with contextlib.suppress(TimeoutError):
                    async with asyncio.timeout(seconds):
                        await mine
            finally:
                if self._poller is mine:
                    self._poller = None
        return self.peek(limit)

    def end_poll(self, reason: str) -> None:
        """Send the waiting poller away with 409."""
        if self._poller is not None and not self._poller.done():
            self._poller.set_exception(conflict(reason))

    def close(self) -> None:
        """Answer the waiting poller, and let no other wait."""
        self._closed = True
        self._wake_poller()

    def _wake_poller(self) -> None:
        if self._poller is not None and not self._poller.done():
            self._poller.set_result(None)

    def chats(self) -> set[int]:
        """The chats that updates wait of, for webhooks; see ``chat_of``."""
        return {chat_of(update) for update in self._pending}

    def first_of(self, chat_id: int) -> Wire | None:
        """A chat's oldest update, left in the queue."""
        return next((update for update in self._pending if chat_of(update) == chat_id), None)

    def settle(self, update: Wire) -> None:
        """Forget one update, which a webhook has taken."""
        with contextlib.suppress(ValueError):
            self._pending.remove(update)

    def wake_webhook(self) -> None:
        """Have the webhook look for waiting updates."""
        self._arrived.set()

    async def arrival(self) -> None:
        """Wait for an update that came since the last call, or for ``wake_webhook``."""
        await self._arrived.wait()
        self._arrived.clear()


def chat_of(update: Wire) -> int:
    """The chat, or else the person, after whose earlier updates this one is sent; 0 for others."""
    for content in update.values():
        if isinstance(content, dict):
            for holder in (content, content.get("message")):
                chat = holder.get("chat") if isinstance(holder, dict) else None
                if isinstance(chat, dict) and isinstance(chat.get("id"), int):
                    return int(chat["id"])
            sender = content.get("from")
            if isinstance(sender, dict) and isinstance(sender.get("id"), int):
                return int(sender["id"])
    return 0
