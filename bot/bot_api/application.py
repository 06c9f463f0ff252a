"""The python-telegram-bot application and the two things that speak through it."""

from __future__ import annotations

import math
from dataclasses import dataclass
from typing import Final

from telegram.ext import ApplicationBuilder

from bot.bot_api.inbox import OwnInbox
from bot.bot_api.lifecycle import AnyApplication
from bot.bot_api.messenger import TelegramMessenger
from bot.bot_api.ordering import InOrder
from bot.bot_api.pacer import PacedRequests, Pacer
from bot.bot_api.polling import Polls
from bot.bot_api.rendering import render_message
from bot.bot_api.transport import Transport
from bot.bot_api.webhook import Hooked
from bot.chat import register
from bot.chat.frame.services import Services
from bot.chat.operator.reports import TelegramOperator
from bot.domain.health.measures import Measures
from bot.domain.notices.pace import Pace
from bot.ports import Inbox

LEAST_IN_FLIGHT: Final = 8
SECONDS_IN_FLIGHT: Final = 0.16
"""Telegram answers in about 60 ms: 8 sends in flight are enough at 30 a second, 160 at 1,000
(measured November 2026). More would only mean more in doubt after a crash."""
FOR_REPLIES: Final = 16
FOR_UPDATES: Final = 2


@dataclass(frozen=True, slots=True)
class Telegram:
    """What speaks with Telegram. ``in_flight`` is how many alerts may be under way at once."""

    application: AnyApplication
    polls: Polls
    hooked: Hooked
    messenger: TelegramMessenger
    operator: TelegramOperator
    in_flight: int

    @property
    def page(self) -> str | None:
        """The bot's page, where it can be written to; None until Telegram has been reached."""
        try:
            return str(self.application.bot.link)
        except RuntimeError:
            return None

    def answer_with(self, services: Services) -> None:
        """Let the application answer people with these services."""
        register(self.application, services)


def build_telegram(
    token: str,
    url: str,
    *,
    rate: float,
    paid: bool,
    admin_chat_ids: tuple[int, ...],
    inbox: Inbox | None = None,
    measures: Measures | None = None,
) -> Telegram:
    """The application for this token at this Bot API server; ``rate`` is alerts a second.

    ``inbox`` is needed where several processes answer, ``measures`` takes what is measured.
    """
    inbox, measures = inbox or OwnInbox(), measures or Measures()
    in_flight = max(LEAST_IN_FLIGHT, math.ceil(rate * SECONDS_IN_FLIGHT))
    transport = Transport(in_flight + FOR_REPLIES)
    polls = Polls(FOR_UPDATES)
    pacer = Pacer(Pace(rate))
    application = (
        ApplicationBuilder()
        .token(token)
        .base_url(f"{url}/bot")
        .base_file_url(f"{url}/file/bot")
        .request(transport)
        .get_updates_request(polls)
        .rate_limiter(PacedRequests(pacer))
        .concurrent_updates(InOrder(inbox=inbox, seconds=measures.reply_seconds))
        .build()
    )
    messenger = TelegramMessenger(
        transport, application.bot.base_url, pacer, render_message, paid=paid, measures=measures
    )
    operator = TelegramOperator(application.bot, admin_chat_ids)
    hooked = Hooked(application, inbox)
    return Telegram(application, polls, hooked, messenger, operator, in_flight)
