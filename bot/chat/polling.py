"""Getting updates by long polling, from the first contact to a clean stop.

Only one process may poll for a token. Telegram ends the longer-standing long poll with a 409
when another begins, so whoever meets a 409 in its first moments is the second: it stops. The
first meets at most a few and goes on.
"""

from __future__ import annotations

import asyncio
import contextlib
import logging
from collections.abc import Awaitable, Callable
from typing import Any, Final

from telegram import Update
from telegram.error import Conflict, InvalidToken, NetworkError, TelegramError
from telegram.ext import Application

from bot.errors import AlreadyRunning, SettingsError

log = logging.getLogger(__name__)

STARTING_SECONDS: Final = 20.0
POLL_SECONDS: Final = 30
RETRY_SECONDS: Final = 5.0

AnyApplication = Application[Any, Any, Any, Any, Any, Any]


async def poll(
    application: AnyApplication, stop: asyncio.Event, prepare: Callable[[], Awaitable[None]]
) -> None:
    """Answer people until ``stop`` is set; ``prepare`` once connected. Pending updates are kept.

    Raises SettingsError where Telegram does not know the token, AlreadyRunning where another
    process polls for it.
    """
    if not await _connected(application, stop):
        return
    try:
        await application.start()
        await _prepare(prepare)
        await _poll_until(application, stop)
    finally:
        await _shut_down(application)


async def _prepare(prepare: Callable[[], Awaitable[None]]) -> None:
    try:
        await prepare()
    except TelegramError as error:
        log.warning("the bot's page in Telegram is not up to date: %s", error)


async def _connected(application: AnyApplication, stop: asyncio.Event) -> bool:
    """Keep trying to reach Telegram; False where the stop came first."""
    while not stop.is_set():
        try:
            await application.initialize()
        except InvalidToken:
            raise SettingsError(
                "TELEGRAM_BOT_TOKEN is not known to Telegram; wanted: a token from @BotFather"
            ) from None
        except NetworkError as error:
            log.warning("Telegram cannot be reached: %s", error)
            await _pause(stop, RETRY_SECONDS)
        else:
            return True
    return False


async def _poll_until(application: AnyApplication, stop: asyncio.Event) -> None:
    assert application.updater is not None
    second = asyncio.Event()
    started = asyncio.get_running_loop().time()

    def on_error(error: TelegramError) -> None:
        if isinstance(error, Conflict):
            if asyncio.get_running_loop().time() - started < STARTING_SECONDS:
                second.set()
            log.warning("another process polls for this token")
        else:
            log.warning("no updates: %s", error)

    await application.updater.start_polling(
        timeout=POLL_SECONDS,
        bootstrap_retries=-1,
        allowed_updates=Update.ALL_TYPES,
        drop_pending_updates=False,
        error_callback=on_error,
    )
    await _first_of(stop, second)
    if second.is_set():
        raise AlreadyRunning(
            "another process already polls for this token: stop it, or give this one its own"
        )


async def _shut_down(application: AnyApplication) -> None:
    if application.updater is not None and application.updater.running:
        await application.updater.stop()
    if application.running:
        await application.stop()
    await application.shutdown()


async def _pause(stop: asyncio.Event, seconds: float) -> None:
    with contextlib.suppress(TimeoutError):
        await asyncio.wait_for(stop.wait(), seconds)


async def _first_of(*events: asyncio.Event) -> None:
    waits = [asyncio.create_task(event.wait()) for event in events]
    try:
        await asyncio.wait(waits, return_when=asyncio.FIRST_COMPLETED)
    finally:
        for wait in waits:
            wait.cancel()
