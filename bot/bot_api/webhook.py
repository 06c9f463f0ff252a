"""Getting updates by webhook.

https://docs.python-telegram-bot.org/en/stable/examples.customwebhookbot.html. Telegram sends
the next update of a chat once the one before was answered, to whichever process it reaches.
An idle bot gets no updates, so it polls ``getWebhookInfo`` to see that Telegram still answers.
"""

from __future__ import annotations

import asyncio
import logging
from typing import Any, Final

from telegram.error import TelegramError

from bot.bot_api.lifecycle import (
    CONTACT_SECONDS,
    RETRY_SECONDS,
    Contact,
    Errand,
    pause,
)
from bot.bot_api.ordering import UpdateQueue
from bot.bot_api.receiving import Receiver
from bot.bot_api.updates import KINDS

log = logging.getLogger(__name__)

CONNECTIONS: Final = 100
"""The most updates that Telegram may send at once; 100 is the most that it allows."""

LONGEST_PAUSE: Final = 300.0


class WebhookReceiver:
    """An application that is handed its updates."""

    def __init__(self, contact: Contact, receiver: Receiver, queue: UpdateQueue) -> None:
        self._contact = contact
        self._receiver = receiver
        self._queue = queue
        self._open = False

    async def take(self, row: dict[str, Any]) -> bool:
        """Take in an update that has not come before; False while the bot is starting or stopping.

        Raises ValueError if the row is not an update, StoreError where it cannot be recorded.
        """
        if self._open:
            await self._receiver.take(row)
        return self._open

    async def run(self, url: str, secret: str, stop: asyncio.Event, errand: Errand) -> None:
        """Have updates sent to ``url`` and answer them until ``stop`` is set. Raises SettingsError.

        Telegram keeps sending them there after the end: another process may stand behind it.
        """
        async with self._contact.open(stop, errand) as reached:
            self._open = reached
            try:
                while not stop.is_set():
                    if await self._set(url, secret, stop):
                        await self._watch(url, stop)
            finally:
                self._open = False
                await self._queue.drain()

    async def _set(self, url: str, secret: str, stop: asyncio.Event) -> bool:
        """Set the webhook, however often Telegram refuses it; False where the stop came first."""
        wait = RETRY_SECONDS
        while not stop.is_set():
            try:
                await self._contact.application.bot.set_webhook(
                    url, secret_token=secret, max_connections=CONNECTIONS, allowed_updates=KINDS
                )
            except TelegramError as error:
                log.warning(
                    "Telegram does not take the webhook, tried again in %.0f s: %s", wait, error
                )
                self._contact.failed(str(error), type(error).__name__)
                await pause(stop, wait)
                wait = min(2 * wait, LONGEST_PAUSE)
            else:
                self._contact.answered()
                log.info("Telegram sends updates to the webhook")
                return True
        return False

    async def _watch(self, url: str, stop: asyncio.Event) -> None:
        """Ask how the sending goes until ``stop``, or until the webhook is not ours any more."""
        while not stop.is_set():
            await pause(stop, CONTACT_SECONDS)
            if stop.is_set():
                return
            info = await self._contact.noted(self._contact.application.bot.get_webhook_info())
            if info is None:
                continue
            if info.url != url:
                log.warning("the webhook was taken away; it is set again")
                return
            failed, last = info.last_error_date, self._contact.receiving.last_update
            # Once an update has come since the failure, those that wait are on their way.
            may_come = failed is None or (last is not None and last >= failed)
            if info.pending_update_count and not may_come:
                fault = f"{info.pending_update_count} updates wait: {info.last_error_message}"
                self._contact.failed(fault, "webhook")
