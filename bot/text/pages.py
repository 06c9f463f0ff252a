"""Standing pages: what is kept and why, and what the bot can do."""

from __future__ import annotations

from collections.abc import Iterable

from bot.text.catalogue import Markup, Words, lines, paragraphs


def privacy(words: Words) -> Markup:
    """What is stored about a person, and how to have it sent or erased."""
    return paragraphs(words.say("privacy"), words.say("disclaimer"))


def help_page(commands: Iterable[tuple[str, str]], words: Words) -> Markup:
    """Every command with what it does, and what the bot is not."""
    listed = (words.say("help-command", command=name, does=does) for name, does in commands)
    return paragraphs(
        words.say("help-title"),
        lines(*listed),
        words.say("help-closing"),
        words.say("disclaimer"),
    )
