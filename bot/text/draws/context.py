"""The one line that earlier draws say of a new one, in words."""

from __future__ import annotations

from bot.domain.draws.history import Context
from bot.text.catalogue import Markup, Words
from bot.text.draws.draws import figure_range
from bot.text.names import type_draw


def context_line(context: Context | None, words: Words) -> Markup:
    """The line; empty without a context, or when its key has no sentence yet."""
    if context is None or not words.has(key := f"context-{context.key}"):
        return Markup()
    values = {
        # Cut-offs are written without a separator.
        name: str(value) if name.endswith("cutoff") else value
        for name, value in context.values.items()
    }
    if isinstance(kind := values.get("type"), str):
        values["type"] = type_draw(kind, words)
    if "low" in values and "high" in values:
        values["range"] = figure_range(values.pop("low"), values.pop("high"))
    line = words.say(key, **values)
    if context.across is None:
        return line
    return words.say("across-new-points", line=line, since=context.across)
