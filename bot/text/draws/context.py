"""The one line that earlier draws say of a new one, in words."""

from __future__ import annotations

from bot.domain.draws.history import Context
from bot.text.catalogue import Markup, Words
from bot.text.names import type_draw


def context_line(context: Context | None, words: Words) -> Markup:
    """The line; empty without a context, or when its key has no sentence yet."""
    if context is None or not words.has(key := f"context-{context.key}"):
        return Markup()
    line = words.say(key, **_values(context, words))
    if context.across is None:
        return line
    return words.say("across-new-points", line=line, since=context.across)


def _values(context: Context, words: Words) -> dict[str, object]:
    values = {
        name: str(value) if name.endswith("cutoff") else value
        for name, value in context.values.items()
    }
    if isinstance(kind := values.get("type"), str):
        values["type"] = type_draw(kind, words)
    if "low" in values and "high" in values:
        low, high = values.pop("low"), values.pop("high")
        values["range"] = f"{low}" if low == high else f"{low}–{high}"
    return values
