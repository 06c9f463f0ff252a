"""Messages of the outbox in the form that Telegram gets."""

from __future__ import annotations

from bot.chat.frame.keyboards import about_me, alert_rows, reminding_rows
from bot.chat.frame.screens import Screen
from bot.chat.news import bulletin_row
from bot.domain.notices.bulletins import Bulletin
from bot.domain.notices.digests import Digest
from bot.domain.notices.letters import Letter
from bot.domain.notices.messages import Message
from bot.domain.notices.notice import Alert
from bot.domain.notices.posts import Post, ShutOut
from bot.domain.notices.reminding import Reminding
from bot.text.catalogue import catalogue
from bot.text.news import bulletin_text
from bot.text.notices import alert as alert_text
from bot.text.notices import digest_text, letter_text, post, reminding_text, shut_out_text


def render_message(message: Message) -> Screen:
    """The words and the buttons, in the reader's language."""
    words = catalogue(message.subscriber.language)
    match message:
        case Alert():
            return Screen(alert_text(message, words), alert_rows(message, words))
        case Post():
            return Screen(post(message, words), ((about_me(message.draw.number, words),),))
        case ShutOut():
            return Screen(shut_out_text(message, words))
        case Digest():
            return Screen(digest_text(message, words))
        case Reminding():
            return Screen(reminding_text(message, words), reminding_rows(message, words))
        case Bulletin():
            return Screen(bulletin_text(message, words), (bulletin_row(words),))
        case Letter():
            return Screen(letter_text(message, words))
