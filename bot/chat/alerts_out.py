"""An alert as Telegram gets it."""

from __future__ import annotations

from bot.chat.keyboards import alert_rows, markup
from bot.chat.messenger import Rendered
from bot.domain.notices import Alert
from bot.text.alerts import alert as alert_text
from bot.text.catalogue import catalogue


def render_alert(alert: Alert) -> Rendered:
    """The words and the buttons, in the reader's language."""
    words = catalogue(alert.subscriber.language)
    return Rendered(alert_text(alert, words), markup(alert_rows(alert, words)))
