"""The python-telegram-bot application and the two things that speak through it."""

from __future__ import annotations

import math
from dataclasses import dataclass
from typing import Final

from telegram.ext import ApplicationBuilder

from bot.bot_api.inbox import OwnInbox
from bot.bot_api.lifecycle import AnyApplication, Contact
from bot.bot_api.messenger import TelegramMessenger
from bot.bot_api.ordering import UpdateQueue
from bot.bot_api.pacer import PacedRequests, Pacer
from bot.bot_api.polling import Polling
from bot.bot_api.receiving import Receiver, ReportIncident
from bot.bot_api.rendering import render_message
from bot.bot_api.tolerant import MOST_ANSWERS, TolerantBot
from bot.bot_api.transport import Transport
from bot.bot_api.webhook import WebhookReceiver
from bot.chat import register
from bot.chat.frame.services import Services
from bot.chat.operator import TelegramOperator
from bot.domain.health.measures import Measures
from bot.domain.health.receiving import Receiving
from bot.domain.notices.pace import CEILING, TOP_PAID_RATE, Pace
from bot.ports import Clock, Inbox

LEAST_IN_FLIGHT: Final = 8
SECONDS_IN_FLIGHT: Final = 0.16
"""Telegram answers in about 60 ms: 8 sends in flight are enough at 30 a second, 160 at 1,000
(measured November 2026). More would only mean more in doubt after a crash."""
FOR_HELD_SENDS: Final = 64
"""Connections for sends that Telegram holds (``MOST_SLOW`` of the delivery)."""

FOR_REPLIES: Final = 32


@dataclass(frozen=True, slots=True)
class Telegram:
    """What speaks with Telegram. ``in_flight`` is how many alerts may be under way at once."""

    application: AnyApplication
    contact: Contact
    receiving: Receiving
    polling: Polling
    webhook: WebhookReceiver
    pacer: Pacer
    messenger: TelegramMessenger
    operator: TelegramOperator
    in_flight: int

    @property
    def page(self) -> str | None:
        """The bot's page, where it can be written to; None until Telegram has said its name."""
        try:
            return str(self.application.bot.link) if self.application.bot.username else None
        except RuntimeError:
            return None

    def answer_with(self, services: Services) -> None:
        """Let the application answer people with these services."""
        register(self.application, services)


def build_telegram(
    token: str,
    url: str,
    clock: Clock,
    *,
    rate: float | None,
    paid: bool,
    admin_chat_ids: tuple[int, ...],
    report: ReportIncident,
    inbox: Inbox | None = None,
    measures: Measures | None = None,
) -> Telegram:
    """The application for this token at this Bot API server.

    ``rate`` is alerts a second; None is as many as Telegram is found to take. ``report`` takes
    the incidents for the operator. ``inbox`` is needed where several processes answer; ``measures``
    collects the measurements.
    """
    inbox, measures, receiving = inbox or OwnInbox(), measures or Measures(), Receiving()
    pacer = Pacer(Pace(rate, paid=paid))
    fastest = rate or (TOP_PAID_RATE if paid else CEILING)
    in_flight = max(LEAST_IN_FLIGHT, math.ceil(fastest * SECONDS_IN_FLIGHT))
    transport = Transport(in_flight + FOR_HELD_SENDS + FOR_REPLIES + MOST_ANSWERS)
    bot = TolerantBot(
        token,
        f"{url}/bot",
        f"{url}/file/bot",
        request=transport,
        get_updates_request=Transport(1),
        rate_limiter=PacedRequests(pacer),
    )
    application = ApplicationBuilder().bot(bot).updater(None).build()
    queue = UpdateQueue(application.process_update, inbox, receiving, clock, measures.reply_seconds)
    receiver = Receiver(bot, inbox, queue, receiving, clock, report)
    contact = Contact(application, receiving, clock)
    return Telegram(
        application,
        contact,
        receiving,
        Polling(contact, receiver, queue),
        WebhookReceiver(contact, receiver, queue),
        pacer,
        TelegramMessenger(
            transport,
            bot.base_url,
            pacer,
            render_message,
            report=report,
            paid=paid,
            measures=measures,
        ),
        TelegramOperator(bot, admin_chat_ids),
        in_flight,
    )
