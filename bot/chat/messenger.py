"""Alerts to Telegram: render, wait for a start, send, and say what came of it."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass

from telegram import InlineKeyboardMarkup, LinkPreviewOptions, ReplyParameters
from telegram.constants import ParseMode
from telegram.error import TelegramError
from telegram.ext import ExtBot

from bot.chat.results import result_of
from bot.domain.delivery import SendResult, Sent
from bot.domain.notices import Alert
from bot.domain.pace import Lane


@dataclass(frozen=True, slots=True)
class Rendered:
    """An alert in words: Telegram HTML, and the buttons under it."""

    text: str
    keyboard: InlineKeyboardMarkup | None = None


class TelegramMessenger:
    """The Messenger over Telegram; the bot's rate limiter keeps the pace."""

    def __init__(
        self, bot: ExtBot[Lane], render: Callable[[Alert], Rendered], *, paid: bool = False
    ) -> None:
        self._bot = bot
        self._render = render
        self._paid = paid

    async def send_alert(self, alert: Alert) -> SendResult:
        """Wait for a start, then send; every failure is a value, none is raised."""
        rendered = self._render(alert)
        try:
            message = await self._bot.send_message(
                alert.subscriber.chat_id,
                rendered.text,
                parse_mode=ParseMode.HTML,
                link_preview_options=LinkPreviewOptions(is_disabled=True),
                reply_markup=rendered.keyboard,
                disable_notification=alert.silent,
                reply_parameters=_reply(alert.reply_to),
                allow_paid_broadcast=self._paid or None,
                rate_limit_args=Lane.ALERT,
            )
        except TelegramError as error:
            return result_of(error)
        return Sent(message.message_id)


def _reply(message_id: int | None) -> ReplyParameters | None:
    if message_id is None:
        return None
    return ReplyParameters(message_id, allow_sending_without_reply=True)
