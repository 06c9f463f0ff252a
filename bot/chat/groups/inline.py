"""Inline: ``@bot``, ``@bot cec`` or ``@bot 297`` in any chat gives a card with a draw's facts.

A card says nothing about the person who sends it. Its button opens the private chat on that draw.
Source: core.telegram.org/bots/api#answerinlinequery, Bot API 10.1.
"""

from __future__ import annotations

import logging
from typing import Final

from telegram import (
    InlineQueryResultArticle,
    InlineQueryResultsButton,
    InputTextMessageContent,
    Update,
)
from telegram.constants import ParseMode
from telegram.error import TelegramError
from telegram.ext import ContextTypes

from bot.chat.frame.archive import Archive, archive, type_of
from bot.chat.frame.keyboards import about_me, linked, markup
from bot.chat.frame.replying import NO_PREVIEW, briefly
from bot.chat.frame.screens import Screen
from bot.chat.frame.services import Services
from bot.domain.draws.draw import Draw
from bot.domain.draws.history import context as context_of
from bot.domain.typed import draw_number
from bot.text.catalogue import FALLBACK, Words, catalogue
from bot.text.names import short_name, type_meant
from bot.text.notices import draw_facts

log = logging.getLogger(__name__)

CACHE_SECONDS: Final = 60
"""How long Telegram may show the same answer again: a new draw is in the cards a minute later."""

TIME_ZONE: Final = "UTC"


class InlineCards:
    """Answers inline queries."""

    def __init__(self, services: Services) -> None:
        self._store = services.store

    async def answer(self, update: Update, context: ContextTypes.DEFAULT_TYPE) -> None:
        """Offer the card that matches; otherwise a button to the private chat."""
        query = update.inline_query
        assert query is not None
        words = catalogue(query.from_user.language_code or FALLBACK)
        draws = await archive(self._store)
        draw = asked_for(query.query, draws, words)
        cards = [] if draw is None else [card(draw, draws, words, context.bot.username)]
        ask = InlineQueryResultsButton(words.label("group-button"), start_parameter="hello")

        async def show() -> None:
            try:
                await query.answer(
                    cards, cache_time=CACHE_SECONDS, is_personal=True, button=None if cards else ask
                )
            except TelegramError as error:
                # The next letter that the person types is another query.
                log.info("an inline query is not answered: %s", error)

        await briefly(show())


def asked_for(text: str, draws: Archive, words: Words) -> Draw | None:
    """The draw of this number, the latest of this type, or the latest where nothing is said."""
    text = text.strip()
    if not text:
        return draws.latest()
    number = draw_number(text)
    if number is not None:
        return draws.find(number)
    key = type_meant(text, words)
    return None if key is None else draws.latest(key)


def card(draw: Draw, draws: Archive, words: Words, username: str) -> InlineQueryResultArticle:
    """A draw's facts, to be sent by the person who chooses the card."""
    kind = type_of(draw)
    told = draw_facts(draw, context_of(draw, kind, draws.draws), TIME_ZONE, words)
    screen = linked(Screen(told, ((about_me(draw.number, words),),)), username)
    return InlineQueryResultArticle(
        id=f"draw-{draw.number}",
        title=words.label("card-title", draw=draw.number, type=short_name(draw, kind, words)),
        description=words.label("card-description", date=draw.date, cutoff=str(draw.cutoff)),
        input_message_content=InputTextMessageContent(
            screen.text, parse_mode=ParseMode.HTML, link_preview_options=NO_PREVIEW
        ),
        reply_markup=markup(screen.rows),
    )
