"""Reaching Telegram, and letting go of it: the same however updates come."""

from __future__ import annotations

import asyncio
import contextlib
import logging
from collections.abc import AsyncIterator, Awaitable, Callable
from contextlib import asynccontextmanager
from typing import Any, Final

from telegram.error import InvalidToken, NetworkError, TelegramError
from telegram.ext import Application

from bot.errors import SettingsError, StoreError

log = logging.getLogger(__name__)

RETRY_SECONDS: Final = 5.0

AnyApplication = Application[Any, Any, Any, Any, Any, Any]
Errand = Callable[[], Awaitable[None]]
"""What is to be done once Telegram is reached, beside everything else."""


@asynccontextmanager
async def in_contact(
    application: AnyApplication, stop: asyncio.Event, errand: Errand
) -> AsyncIterator[bool]:
    """The application, started, once Telegram is reached; False where the stop came first.

    Nobody's answer waits for the errand. At the end what has come is answered. Raises
    SettingsError on a token that Telegram does not know.
    """
    try:
        if await connected(application, stop):
            await application.start()
            async with _beside(errand):
                yield True
        else:
            yield False
    finally:
        await _shut_down(application)


async def keep_contact(application: AnyApplication, stop: asyncio.Event, errand: Errand) -> None:
    """Be able to send until ``stop`` is set, and answer nobody. Raises SettingsError."""
    try:
        if await connected(application, stop):
            async with _beside(errand):
                await stop.wait()
    finally:
        await _shut_down(application)


async def connected(application: AnyApplication, stop: asyncio.Event) -> bool:
    """Keep trying to reach Telegram; False where the stop came first. Raises SettingsError."""
    while not stop.is_set():
        try:
            await application.initialize()
        except InvalidToken:
            raise SettingsError(
                "TELEGRAM_BOT_TOKEN is not known to Telegram; wanted: a token from @BotFather"
            ) from None
        except NetworkError as error:
            log.warning("Telegram cannot be reached: %s", error)
            await pause(stop)
        else:
            return True
    return False


async def pause(stop: asyncio.Event) -> None:
    """Wait before trying again, or until ``stop`` is set."""
    with contextlib.suppress(TimeoutError):
        await asyncio.wait_for(stop.wait(), RETRY_SECONDS)


@asynccontextmanager
async def _beside(errand: Errand) -> AsyncIterator[None]:
    task = asyncio.create_task(_run(errand), name="errand")
    try:
        yield
    finally:
        task.cancel()
        await asyncio.gather(task, return_exceptions=True)


async def _run(errand: Errand) -> None:
    try:
        await errand()
    except (TelegramError, StoreError) as error:
        log.warning("the bot's page in Telegram is not up to date: %s", error)
    except Exception:
        log.exception("the bot is not wholly settled in")


async def _shut_down(application: AnyApplication) -> None:
    if application.updater is not None and application.updater.running:
        await application.updater.stop()
    if application.running:
        await application.stop()
    await application.shutdown()
    await application.bot.shutdown()
