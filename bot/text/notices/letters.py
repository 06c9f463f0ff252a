"""The operator's letters, as people read them."""

from __future__ import annotations

from bot.domain.notices.letters import Letter
from bot.text.catalogue import Markup, Words, escape, paragraphs


def letter_text(told: Letter, words: Words) -> Markup:
    """The sender and the text."""
    return paragraphs(words.say("letter-title"), escape(told.text))
