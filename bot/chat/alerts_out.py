"""An alert as Telegram gets it."""

from __future__ import annotations

from bot.chat.keyboards import alert_rows
from bot.chat.screens import Screen
from bot.domain.notices import Alert
from bot.text.alerts import alert as alert_text
from bot.text.catalogue import catalogue


def render_alert(alert: Alert) -> Screen:
    """The words and the buttons, in the reader's language."""
    words = catalogue(alert.subscriber.language)
    return Screen(alert_text(alert, words), alert_rows(alert, words))
