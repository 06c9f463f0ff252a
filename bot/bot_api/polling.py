"""Getting updates by long polling.

Only one process may poll for a token. When another begins, Telegram ends the long poll that
stands with a 409, and the two would go on ending each other's. Whoever meets a 409 soon after
its start, before Telegram has answered any of its polls, is the newcomer and stops.
"""

from __future__ import annotations

import asyncio
import logging
from http import HTTPStatus
from typing import Any, Final

from telegram import Update
from telegram.error import Conflict, TelegramError

from bot.bot_api.lifecycle import AnyApplication, Errand, in_contact
from bot.bot_api.transport import Transport
from bot.errors import AlreadyRunning

log = logging.getLogger(__name__)

STARTING_SECONDS: Final = 20.0
POLL_SECONDS: Final = 10


class Polls(Transport):
    """The transport of the long polls; ``answered`` once Telegram has answered one."""

    answered = False

    async def do_request(self, *arguments: Any, **options: Any) -> tuple[int, bytes]:
        """Make one request: the HTTP status and the body. Raises TelegramError."""
        status, body = await super().do_request(*arguments, **options)
        self.answered = self.answered or status == HTTPStatus.OK
        return status, body


async def poll(
    application: AnyApplication, polls: Polls, stop: asyncio.Event, errand: Errand
) -> None:
    """Answer people until ``stop`` is set; ``errand`` once connected. Pending updates are kept.

    Raises SettingsError where Telegram does not know the token, AlreadyRunning where another
    process polls for it.
    """
    async with in_contact(application, stop, errand) as reached:
        if reached:
            await _poll_until(application, polls, stop)


async def _poll_until(application: AnyApplication, polls: Polls, stop: asyncio.Event) -> None:
    assert application.updater is not None
    newcomer = asyncio.Event()
    starting_until = asyncio.get_running_loop().time() + STARTING_SECONDS

    def on_error(error: TelegramError) -> None:
        log.warning("no updates: %s", error)
        starting = asyncio.get_running_loop().time() < starting_until
        if isinstance(error, Conflict) and starting and not polls.answered:
            newcomer.set()

    await application.updater.start_polling(
        timeout=POLL_SECONDS,
        bootstrap_retries=-1,
        allowed_updates=Update.ALL_TYPES,
        drop_pending_updates=False,
        error_callback=on_error,
    )
    await _first_of(stop, newcomer)
    if newcomer.is_set():
        raise AlreadyRunning(
            "another process already polls for this token: stop it, or give this one its own"
        )


async def _first_of(*events: asyncio.Event) -> None:
    waits = [asyncio.create_task(event.wait()) for event in events]
    try:
        await asyncio.wait(waits, return_when=asyncio.FIRST_COMPLETED)
    finally:
        for wait in waits:
            wait.cancel()
