"""A bot that repeats each message, over the sandbox's Telegram."""

from __future__ import annotations

from typing import Any

from telegram import Update
from telegram.ext import MessageHandler, filters

from bot.bot_api.application import Telegram, build_telegram
from bot.bot_api.receiving import ReportIncident
from bot.sandbox.api import BotApi
from tests.fakes import FakeClock

ADA = 1001


def echo_bot(api: BotApi, clock: FakeClock, report: ReportIncident) -> Telegram:
    """The bot; it answers "heard" and the text."""
    telegram = build_telegram(
        api.token, api.url, clock, rate=25, paid=False, admin_chat_ids=(), report=report
    )

    async def echo(update: Update, _: Any) -> None:
        assert update.message is not None
        await update.message.reply_text(f"heard {update.message.text}")

    telegram.application.add_handler(MessageHandler(filters.TEXT, echo))
    return telegram


async def no_errand() -> None:
    """Nothing is to be done once Telegram is reached."""
