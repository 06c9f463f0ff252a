"""Reaching Telegram, and letting go of it: the same however updates come."""

from __future__ import annotations

import asyncio
import contextlib
import logging
from collections.abc import AsyncIterator, Awaitable, Callable
from contextlib import asynccontextmanager
from typing import Any, Final, TypeVar

from telegram.error import InvalidToken, TelegramError
from telegram.ext import Application

from bot.domain.health.receiving import Receiving
from bot.errors import SettingsError, StoreError
from bot.ports import Clock

log = logging.getLogger(__name__)

RETRY_SECONDS: Final = 5.0
CONTACT_SECONDS: Final = 45.0
"""Well within the two minutes after which Telegram counts as not heard."""

_Value = TypeVar("_Value")
AnyApplication = Application[Any, Any, Any, Any, Any, Any]
Errand = Callable[[], Awaitable[None]]
"""A task that runs on its own once Telegram is reached."""


class Contact:
    """The application, with a record of how Telegram answers it."""

    def __init__(self, application: AnyApplication, receiving: Receiving, clock: Clock) -> None:
        self.application = application
        self.receiving = receiving
        self._clock = clock

    def answered(self) -> None:
        """Telegram has answered."""
        self.receiving.answered(self._clock.now())

    def failed(self, fault: str, way: str) -> None:
        """Telegram has refused or not answered; ``way`` names the kind of failure."""
        self.receiving.pulse = self.receiving.pulse.failed(self._clock.now(), fault, way=way)

    async def noted(self, call: Awaitable[_Value]) -> _Value | None:
        """Make a call, and note whether Telegram answered; None where it did not."""
        try:
            value = await call
        except TelegramError as error:
            self.failed(str(error), type(error).__name__)
            return None
        self.answered()
        return value

    @asynccontextmanager
    async def open(self, stop: asyncio.Event, errand: Errand) -> AsyncIterator[bool]:
        """The application started, once Telegram is reached; False where the stop came first.

        Answers do not wait for the errand. Raises SettingsError on a token that Telegram does
        not know.
        """
        try:
            if await self._reached(stop):
                await self.application.start()
                async with _beside(errand):
                    yield True
            else:
                yield False
        finally:
            await self._shut_down()

    async def keep(self, stop: asyncio.Event) -> None:
        """Keep the application able to send until ``stop`` is set. Raises SettingsError.

        Telegram is asked now and then whether it answers: nothing else would tell.
        """
        try:
            if await self._reached(stop):
                while not stop.is_set():
                    await self.noted(self.application.bot.get_me())
                    await pause(stop, CONTACT_SECONDS)
        finally:
            await self._shut_down()

    async def _reached(self, stop: asyncio.Event) -> bool:
        """Keep trying to reach Telegram; False where the stop came first. Raises SettingsError."""
        while not stop.is_set():
            try:
                await self.application.initialize()
            except InvalidToken:
                raise SettingsError(
                    "TELEGRAM_BOT_TOKEN is not known to Telegram; wanted: a token from @BotFather"
                ) from None
            except TelegramError as error:
                log.warning("Telegram cannot be reached: %s", error)
                self.failed(str(error), type(error).__name__)
                await pause(stop, RETRY_SECONDS)
            else:
                self.answered()
                return True
        return False

    async def _shut_down(self) -> None:
        if self.application.running:
            await self.application.stop()
        await self.application.shutdown()
        await self.application.bot.shutdown()


async def pause(stop: asyncio.Event, seconds: float) -> None:
    """Wait so long before trying again, or until ``stop`` is set."""
    if seconds > 0:
        with contextlib.suppress(TimeoutError):
            await asyncio.wait_for(stop.wait(), seconds)


@asynccontextmanager
async def _beside(errand: Errand) -> AsyncIterator[None]:
    async def run() -> None:
        try:
            await errand()
        except (TelegramError, StoreError) as error:
            log.warning("the bot's page in Telegram is not up to date: %s", error)
        except Exception:
            log.exception("the bot is not wholly settled in")

    task = asyncio.create_task(run(), name="errand")
    try:
        yield
    finally:
        task.cancel()
        await asyncio.gather(task, return_exceptions=True)
