"""What goes out through the outbox, as Telegram gets it."""

from __future__ import annotations

from bot.chat.keyboards import about_me, alert_rows, reminding_rows
from bot.chat.news import bulletin_row
from bot.chat.screens import Screen
from bot.domain.bulletins import Bulletin
from bot.domain.letters import Letter
from bot.domain.messages import Message
from bot.domain.notices import Alert
from bot.domain.posts import Post, ShutOut
from bot.domain.reminding import Reminding
from bot.text.alerts import alert as alert_text
from bot.text.catalogue import catalogue
from bot.text.groups import post, shut_out
from bot.text.letters import letter_text
from bot.text.news import bulletin_text
from bot.text.reminders import reminding_text


def render_message(message: Message) -> Screen:
    """The words and the buttons, in the reader's language."""
    words = catalogue(message.subscriber.language)
    match message:
        case Alert():
            return Screen(alert_text(message, words), alert_rows(message, words))
        case Post():
            return Screen(post(message, words), ((about_me(message.draw.number, words),),))
        case ShutOut():
            return Screen(shut_out(message, words))
        case Reminding():
            return Screen(reminding_text(message, words), reminding_rows(message, words))
        case Bulletin():
            return Screen(bulletin_text(message, words), (bulletin_row(words),))
        case Letter():
            return Screen(letter_text(message, words))
