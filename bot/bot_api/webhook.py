"""Getting updates by webhook: what comes goes into the application's queue.

https://docs.python-telegram-bot.org/en/stable/examples.customwebhookbot.html. Telegram sends
the next update of a chat once the one before was answered, to whichever process it reaches.
"""

from __future__ import annotations

import asyncio
import logging
from typing import Any, Final

from telegram import Update
from telegram.error import TelegramError

from bot.bot_api.lifecycle import AnyApplication, Errand, in_contact, pause
from bot.bot_api.ordering import chat_of
from bot.ports import Inbox

log = logging.getLogger(__name__)

CONNECTIONS: Final = 100
"""The most updates that Telegram may send at once; 100 is the most that it allows."""


class Hooked:
    """An application that is handed its updates."""

    def __init__(self, application: AnyApplication, inbox: Inbox) -> None:
        self._application = application
        self._inbox = inbox
        self._open = False

    async def take(self, row: dict[str, Any]) -> bool:
        """Queue an update that has not come before; False where none is taken just now.

        Raises ValueError where it is no update, StoreError where it cannot be put down.
        """
        if not self._open:
            return False
        update = self._read(row)
        if await self._inbox.accept(update.update_id, chat_of(update)):
            await self._application.update_queue.put(update)
        return True

    async def run(self, url: str, secret: str, stop: asyncio.Event, errand: Errand) -> None:
        """Have updates sent to ``url`` and answer them until ``stop`` is set. Raises SettingsError.

        Telegram goes on sending them there after the end: another process may stand behind it.
        """
        async with in_contact(self._application, stop, errand) as reached:
            self._open = reached
            try:
                while not stop.is_set() and not await self._set(url, secret):
                    await pause(stop)
                await stop.wait()
            finally:
                self._open = False

    async def _set(self, url: str, secret: str) -> bool:
        try:
            await self._application.bot.set_webhook(
                url,
                secret_token=secret,
                max_connections=CONNECTIONS,
                allowed_updates=Update.ALL_TYPES,
            )
        except TelegramError as error:
            log.warning("Telegram does not take the webhook: %s", error)
            return False
        log.info("Telegram sends updates to the webhook")
        return True

    def _read(self, row: dict[str, Any]) -> Update:
        try:
            return Update.de_json(row, self._application.bot)
        except (KeyError, TypeError, AttributeError) as error:
            raise ValueError("not an update") from error
