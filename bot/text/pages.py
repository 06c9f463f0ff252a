"""Standing pages: what is kept and why, and what the bot can do."""

from __future__ import annotations

from collections.abc import Iterable

from bot.text.catalogue import Markup, Words, lines, paragraphs


def privacy(words: Words) -> Markup:
    """What is stored about a person, and how to have it sent or erased."""
    return paragraphs(words.say("privacy"), words.say("disclaimer"))


Commands = Iterable[tuple[str, str]]
"""Names of commands, each with what it does."""


def help_page(sections: Iterable[tuple[str, Commands]], closing: Markup, words: Words) -> Markup:
    """The commands by section, each with what it does, and what the bot is not."""
    listed = (
        lines(
            words.say("help-section", title=title),
            *(words.say("help-command", command=name, does=does) for name, does in commands),
        )
        for title, commands in sections
    )
    return paragraphs(
        words.say("help-title"),
        *listed,
        closing,
        words.say("disclaimer"),
    )
