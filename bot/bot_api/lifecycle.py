"""Reaching Telegram, and letting go of it: the same however updates come."""

from __future__ import annotations

import asyncio
import contextlib
import logging
from collections.abc import AsyncIterator, Awaitable, Callable, Coroutine
from contextlib import asynccontextmanager
from typing import Any, Final, TypeVar

from telegram.error import InvalidToken, RetryAfter, TelegramError
from telegram.ext import Application

from bot.bot_api.outcomes import wait_of
from bot.domain.health.receiving import Receiving
from bot.errors import SettingsError, StoreError
from bot.ports import Clock

log = logging.getLogger(__name__)

RETRY_SECONDS: Final = 5.0
CONTACT_SECONDS: Final = 45.0
"""Well within the two minutes after which Telegram counts as not heard."""

NAME_SECONDS: Final = 60.0
"""How often our own name is looked up, which @BotFather may change at any time: commands in groups
and links bear it."""

ERRAND_SECONDS: Final = 60.0
LONGEST_ERRAND_SECONDS: Final = 3600.0
"""The first and the longest pause before an errand that failed is tried again."""

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
                async with _beside(_until_done(errand), self._learn_our_name()):
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
                self.failed(str(error), type(error).__name__)
                failures = self.receiving.pulse.failures
                if failures & (failures - 1) == 0:  # the 1st, 2nd, 4th, 8th, …
                    log.warning("Telegram cannot be reached, %d times: %s", failures, error)
                await pause(stop, RETRY_SECONDS)
            else:
                self.answered()
                return True
        return False

    async def _learn_our_name(self) -> None:
        while True:
            await asyncio.sleep(NAME_SECONDS)
            with contextlib.suppress(TelegramError):
                await self.application.bot.get_me()

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


async def _until_done(errand: Errand) -> None:
    """Do an errand, again after growing pauses while Telegram or the store refuses it."""
    wait = ERRAND_SECONDS
    while True:
        try:
            return await errand()
        except (TelegramError, StoreError) as error:
            log.warning("the bot's page in Telegram is not up to date: %s", error)
            told = wait_of(error).total_seconds() if isinstance(error, RetryAfter) else 0.0
            await asyncio.sleep(max(wait, told))
            wait = min(2 * wait, LONGEST_ERRAND_SECONDS)
        except Exception:
            return log.exception("the bot is not wholly settled in")


@asynccontextmanager
async def _beside(*work: Coroutine[Any, Any, None]) -> AsyncIterator[None]:
    tasks = [asyncio.create_task(each) for each in work]
    try:
        yield
    finally:
        for task in tasks:
            task.cancel()
        await asyncio.gather(*tasks, return_exceptions=True)
