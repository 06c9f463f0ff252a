"""What goes out through the outbox, as Telegram gets it."""

from __future__ import annotations

from bot.chat.keyboards import alert_rows, reminding_rows
from bot.chat.screens import Screen
from bot.domain.messages import Message
from bot.domain.notices import Alert
from bot.text.alerts import alert as alert_text
from bot.text.catalogue import catalogue
from bot.text.reminders import reminding_text


def render_message(message: Message) -> Screen:
    """The words and the buttons, in the reader's language."""
    words = catalogue(message.subscriber.language)
    if isinstance(message, Alert):
        return Screen(alert_text(message, words), alert_rows(message, words))
    return Screen(reminding_text(message, words), reminding_rows(message, words))
