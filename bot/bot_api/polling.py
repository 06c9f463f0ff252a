"""Getting updates by long polling.

Only one process may poll for a token. When another begins, Telegram ends the pending long
poll with a 409, and the two would keep ending each other's. The newcomer stops: the process that
meets a 409 within moments of its first poll, before it has taken in an update, or repeatedly soon
after it.
"""

from __future__ import annotations

import asyncio
import contextlib
import logging
from typing import Any, Final

from telegram.error import Conflict, NetworkError, RetryAfter, TelegramError

from bot.bot_api.lifecycle import Contact, Errand, pause
from bot.bot_api.ordering import UpdateQueue
from bot.bot_api.outcomes import wait_of
from bot.bot_api.receiving import Receiver
from bot.bot_api.transport import Timeouts, Transport
from bot.bot_api.updates import KINDS, update_id_of
from bot.errors import AlreadyRunning, StoreError

log = logging.getLogger(__name__)

POLL_SECONDS: Final = 10
BATCH: Final = 100
NEWCOMER_SECONDS: Final = 3.0
"""Another that has polled for longer than its pause after a 409 meets the newcomer within this."""

STARTING_SECONDS: Final = 30.0
MOST_CONFLICTS: Final = 3
"""So many conflicts so soon after the start: the pauses of a busy machine hid who came first."""

CONFLICT_PAUSE: Final = 1.0
FIRST_PAUSE: Final = 1.0
AT_ONCE_SECONDS: Final = 1.0
"""A poll that brings nothing sooner was answered by a server that does not wait for updates."""

LONGEST_PAUSE: Final = 60.0
"""Also after a 429 that wants an hour: the bot must not be deaf for so long."""

CONFIRM_SECONDS: Final = 1.0
POLLS: Final = Timeouts(read=POLL_SECONDS + 20.0)
_OF_A_WEBHOOK: Final = "webhook"


class Polling:
    """The long polls of one application."""

    def __init__(self, contact: Contact, receiver: Receiver, queue: UpdateQueue) -> None:
        self._contact = contact
        self._receiver = receiver
        self._queue = queue
        self._transport = Transport(1, POLLS)
        self._offset = 0
        self._failures = 0
        self._conflicts = 0
        self._first_poll: float | None = None
        self._webhook_may_be_set = True

    async def run(self, stop: asyncio.Event, errand: Errand) -> None:
        """Answer people until ``stop`` is set; ``errand`` once connected. Pending updates are kept.

        Raises SettingsError where Telegram does not know the token, AlreadyRunning where another
        process polls for it.
        """
        async with self._contact.open(stop, errand) as reached:
            if reached:
                try:
                    async with self._transport:
                        await self._poll_until(stop)
                finally:
                    await self._queue.drain()

    async def _poll_until(self, stop: asyncio.Event) -> None:
        stopped = asyncio.create_task(stop.wait())
        try:
            while not stop.is_set():
                waits = self._first_poll is not None
                began = asyncio.get_running_loop().time()
                asked = asyncio.create_task(self._rows())
                await asyncio.wait([asked, stopped], return_when=asyncio.FIRST_COMPLETED)
                if asked.done():
                    at_once = asyncio.get_running_loop().time() - began < AT_ONCE_SECONDS
                    await pause(stop, await self._answered(asked, hurried=waits and at_once))
                else:
                    asked.cancel()
                    await asyncio.gather(asked, return_exceptions=True)
        finally:
            stopped.cancel()
        if self._offset and not self._failures:
            # Confirm the updates taken in, so that the next start does not get them again.
            fields = {"offset": self._offset, "limit": 1, "timeout": 0}
            with contextlib.suppress(TelegramError, TimeoutError):
                async with asyncio.timeout(CONFIRM_SECONDS):
                    await self._call("getUpdates", fields)

    async def _answered(self, asked: asyncio.Task[list[Any]], *, hurried: bool) -> float:
        """Take in the result of a poll; returns the seconds to pause before the next.

        ``hurried``: it was to wait for updates, and came at once.
        """
        try:
            rows = asked.result()
        except TelegramError as error:
            return self._failed(error)
        if self._failures:
            log.info("updates come again, after %d polls that failed", self._failures)
        self._failures = 0
        self._contact.answered()
        numbered = [row for row in rows if update_id_of(row) is not None]
        numbered.sort(key=lambda row: row["update_id"])
        before = self._offset
        if numbered and numbered[-1]["update_id"] < before - 1:
            log.warning("Telegram numbers updates anew: last=%d", numbered[-1]["update_id"])
            self._offset = 0
        try:
            for row in numbered:
                await self._receiver.take(row)
                self._offset = max(self._offset, row["update_id"] + 1)
            if not rows:
                return FIRST_PAUSE if hurried else 0.0
            return 0.0 if self._offset != before else LONGEST_PAUSE / 2
        except StoreError as error:
            log.warning("updates are not taken in, Telegram keeps them: %s", error)
            return FIRST_PAUSE

    async def _rows(self) -> list[Any]:
        """Poll once; returns the rows. Raises TelegramError."""
        if self._webhook_may_be_set:
            await self._call("deleteWebhook", {"drop_pending_updates": False})
            self._webhook_may_be_set = False
        fields = {
            "offset": self._offset,
            "limit": BATCH,
            # Answered at once, the first poll shows whether another polls before we wait.
            "timeout": 0 if self._first_poll is None else POLL_SECONDS,
            "allowed_updates": KINDS,
        }
        now = asyncio.get_running_loop().time()
        self._first_poll = now if self._first_poll is None else self._first_poll
        rows = await self._call("getUpdates", fields)
        if not isinstance(rows, list):
            raise NetworkError("the answer to getUpdates is no list")
        return rows

    async def _call(self, method: str, fields: dict[str, Any]) -> Any:
        base = self._contact.application.bot.base_url
        return await self._transport.call(f"{base}/{method}", fields)

    def _failed(self, error: TelegramError) -> float:
        """Note a failure; the seconds until the next poll. Raises AlreadyRunning."""
        self._failures += 1
        self._contact.failed(str(error), type(error).__name__)
        if self._failures & (self._failures - 1) == 0:  # the 1st, 2nd, 4th, 8th, …
            log.warning("no updates, %d times in a row: %s", self._failures, error)
        match error:
            case Conflict() if _OF_A_WEBHOOK not in str(error).casefold():
                self._conflicts += 1
                now = asyncio.get_running_loop().time()
                age = now - (self._first_poll or now)
                again = self._conflicts >= MOST_CONFLICTS and age < STARTING_SECONDS
                # A process that has taken in updates was there before the other.
                is_newcomer = age < NEWCOMER_SECONDS and not self._offset
                if is_newcomer or again:
                    raise AlreadyRunning(
                        "another process already polls for this token: "
                        "stop it, or give this one its own"
                    )
                return CONFLICT_PAUSE
            case RetryAfter():
                return min(max(wait_of(error).total_seconds(), FIRST_PAUSE), LONGEST_PAUSE)
            case _:
                self._webhook_may_be_set |= isinstance(error, Conflict)
                return min(FIRST_PAUSE * float(1 << min(self._failures - 1, 10)), LONGEST_PAUSE)
