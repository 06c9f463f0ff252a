"""What happens when a handler fails: one calm line, one report, never a second try.

The report and the log name the kind of failure and where in the code it happened. Neither
holds an error's own message, which may quote typed text, unless the error is Telegram's or
the bot's own.
"""

from __future__ import annotations

import asyncio
import contextlib
import logging
import secrets
import traceback
from collections.abc import Callable
from pathlib import Path
from typing import Final

from telegram import Bot, Update
from telegram.constants import ChatType, ParseMode
from telegram.error import Forbidden, TelegramError
from telegram.ext import ContextTypes

from bot.chat.frame.services import Services
from bot.domain.people.rate_limit import Allowances
from bot.errors import BotError, StoreDown, StoreError
from bot.text.catalogue import FALLBACK, Markup, catalogue

log = logging.getLogger(__name__)

REPORT_SECONDS: Final = 3600.0
REPORTS_AT_ONCE: Final = 6
"""How many different faults the operator hears of in ``REPORT_SECONDS``; all are in the log."""

FRAMES: Final = 4
"""How many places in the code a description names, the innermost last."""


def new_reference() -> str:
    """A short reference shared by the person, the operator and the log."""
    return secrets.token_hex(3)


class Failures:
    """The application's error handler."""

    def __init__(self, services: Services, reference: Callable[[], str] = new_reference) -> None:
        self._store = services.store
        self._admins = services.admin_chat_ids
        self._reference = reference
        self._of_one_fault = Allowances(1, 1 / REPORT_SECONDS)
        self._of_all_faults = Allowances(REPORTS_AT_ONCE, REPORTS_AT_ONCE / REPORT_SECONDS)

    async def handle(self, update: object, context: ContextTypes.DEFAULT_TYPE) -> None:
        """Notify the person and the operator, and log the failure, each once.

        The operator gets one report of a fault in an hour, and a few reports in all: a person who
        makes a handler fail again and again must not hide other faults. While the database is away,
        only the person is notified: the store has logged the outage.
        """
        error = context.error
        assert error is not None
        if isinstance(error, Forbidden):
            log.info("somebody cannot be answered: %s", error)
            return
        reference = self._reference()
        away = isinstance(error, StoreDown)
        log.log(
            logging.DEBUG if away else logging.ERROR, "reference %s: %s", reference, describe(error)
        )
        if isinstance(update, Update):
            language = _clients_language(update) if away else await self._language(update)
            chat = update.effective_chat
            if chat is not None and chat.type == ChatType.PRIVATE:
                text = catalogue(language).say("failure", reference=reference)
                await _send(context.bot, chat.id, text)
        fault = describe(error)
        if not away and self._is_reported(fault):
            text = catalogue(FALLBACK).say("failure-report", reference=reference, fault=fault)
            for chat_id in self._admins:
                await _send(context.bot, chat_id, text)

    def _is_reported(self, fault: str) -> bool:
        now = asyncio.get_running_loop().time()
        is_new = self._of_one_fault.takes(fault, now)
        return is_new and self._of_all_faults.takes(0, now)

    async def _language(self, update: Update) -> str:
        chat = update.effective_chat
        with contextlib.suppress(StoreError):
            subscriber = None if chat is None else await self._store.subscriber(chat.id)
            if subscriber is not None:
                return subscriber.language
        return _clients_language(update)


def describe(error: BaseException) -> str:
    """The kind of failure and where it happened; its words only where they are safe to tell."""
    frames = traceback.extract_tb(error.__traceback__)[-FRAMES:]
    places = ", ".join(f"{Path(frame.filename).name}:{frame.lineno}" for frame in frames)
    words = f" ({error})" if isinstance(error, (TelegramError, BotError)) else ""
    return f"{type(error).__name__}{words} at {places or 'no place'}"


def _clients_language(update: Update) -> str:
    user = update.effective_user
    return FALLBACK if user is None else user.language_code or FALLBACK


async def _send(bot: Bot, chat_id: int, text: Markup) -> None:
    try:
        await bot.send_message(chat_id, text, parse_mode=ParseMode.HTML)
    except TelegramError as error:
        log.warning("a failure cannot be told: %s", error)
