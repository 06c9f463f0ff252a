"""Static pages: the stored data and its purpose, and the bot's commands."""

from __future__ import annotations

from collections.abc import Iterable

from bot.text.catalogue import Markup, Words, lines, paragraphs


def privacy(words: Words) -> Markup:
    """The data stored about a person, and how to export or erase it."""
    return paragraphs(words.say("privacy"), words.say("disclaimer"))


Commands = Iterable[tuple[str, str]]
"""Names of commands, each with its description."""


def help_page(sections: Iterable[tuple[str, Commands]], closing: Markup, words: Words) -> Markup:
    """The commands by section, each with its description, and the bot's limits."""
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
