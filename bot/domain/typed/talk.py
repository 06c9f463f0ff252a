"""Plain words in place of a command: "help", "stop", "merci", "when is the next CEC draw?"."""

from __future__ import annotations

from dataclasses import dataclass
from functools import cache
from typing import Final

from bot.domain.typed.draws import type_phrases, types_named
from bot.domain.typed.plain import LONGEST, Phrasebook, RulesPhrasebook, plain, table, tagged

_MARKS: Final = frozenset(".,!?¡¿;:…\"'«»()-~*\ufe0f")
_OF_A_TYPE: Final = frozenset(("forecast", "last", "draws", "chart"))
"""Wishes that a type of draw may narrow."""
_OF_A_FORECAST: Final = frozenset(("forecast", "next", "when", "draw"))
_TOGETHER: Final = {
    frozenset(("stop", "alerts")): "stop",
    frozenset(("crs", "score")): "crs",
    frozenset(("cancel", "menu")): "menu",
    frozenset(("news", "next", "draw")): "forecast",
    frozenset(("last", "score")): "last",
}
"""Pairs of which each word alone would ask for something else."""
_POLITE: Final = frozenset(("hello", "thanks"))


@cache
def _words() -> dict[str, dict[str, tuple[str, ...]]]:
    return table("talk.toml")


_ANSWERS: Final = Phrasebook(lambda: tagged(_words()["answer"]), ignored=_MARKS)
_BOOK: Final = RulesPhrasebook(
    lambda rules: {
        **tagged(_words()["filler"], "filler"),
        **type_phrases(rules),
        **{one: name for name in ("draw", "last") for one in table("draws.toml")[name]["all"]},
        **tagged(_words()["draw"]),
        **tagged(_words()["says"]),
    },
    ignored=_MARKS,
)


@dataclass(frozen=True, slots=True)
class PlainWish:
    """A command without its slash, as plain words ask for it, and the text after it.

    Beside the commands there are ``menu``, ``cancel``, ``thanks`` and ``hello``.
    """

    asks: str
    text: str = ""


def plain_wish(text: str) -> PlainWish | None:
    """The wish of a whole text; None for a text with any other word."""
    typed = plain(text) if len(text) <= LONGEST else ""
    if typed == "?":
        return PlainWish("help")
    pieces = _BOOK.pieces(typed)
    types = types_named(pieces)
    order = [piece.tag for piece in pieces]
    if "thanks" in order and "help" in order[order.index("thanks") :]:
        return PlainWish("thanks")
    tags = {piece.tag for piece in pieces if ":" not in piece.tag} - {"filler"}
    asks = _meant(tags if tags <= _POLITE else tags - _POLITE)
    if asks is None or len(types) > 1 or (types and asks not in _OF_A_TYPE):
        return None
    return PlainWish(asks, "".join(types))


def _meant(tags: set[str]) -> str | None:
    """The one wish behind all the words that are more than fillers."""
    if (tags <= {"next", "when", "draw"} and len(tags) > 1) or "forecast" in tags <= _OF_A_FORECAST:
        return "forecast"
    if together := _TOGETHER.get(frozenset(tags)):
        return together
    if "last" in tags and tags <= {"last", "draw", "draws", "when"}:
        return "last"
    if tags <= {"draw", "draws"} and tags:
        return "draws"
    if tags == _POLITE:
        return "hello"
    return tags.copy().pop() if len(tags) == 1 and tags <= _words()["says"].keys() else None


def yes_or_no(text: str) -> bool | None:
    """What "yes", "Oui!", "नहीं" or "no" says; None for anything else."""
    typed = plain(text) if len(text) <= LONGEST else ""
    said = [piece.tag for piece in _ANSWERS.pieces(typed)]
    return said == ["yes"] if said in (["yes"], ["no"]) else None
