"""Plain words in place of a command: "help", "stop", "merci", "when is the next CEC draw?"."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Final

from bot.domain.typed.draws import draw_type
from bot.domain.typed.plain import LONGEST, Phrasebook, Piece, plain, table, tagged

_WORDS: Final = table("talk.toml")
_BOOK: Final = Phrasebook(tagged(_WORDS["says"]))
_POLITE: Final = Phrasebook(tagged(_WORDS["polite"], "polite"))
_ANSWERS: Final = Phrasebook(tagged(_WORDS["answer"]))
_MARKS: Final = frozenset(".,!?¡¿;:…\"'«»()-~*\ufe0f")
_OF_A_TYPE: Final = frozenset(("forecast", "last", "draws", "chart"))
"""The wishes that one type of draw may narrow."""


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
    whole = _one(_BOOK.pieces(typed), typed)
    if whole is not None:
        return PlainWish(whole)
    bare = _without_politeness(typed)
    asks = _one(_BOOK.pieces(bare), bare)
    return _of_a_type(bare) if asks is None else PlainWish(asks)


def _one(pieces: list[Piece], typed: str) -> str | None:
    """The tag of a text that is one phrase, apart from marks."""
    rest = [piece for piece in pieces if piece.tag not in _MARKS] if typed != "?" else pieces
    return rest[0].tag if len(rest) == 1 and rest[0].tag in _WORDS["says"] else None


def _without_politeness(typed: str) -> str:
    pieces = _POLITE.pieces(typed)
    while pieces and pieces[0].tag in _MARKS | {"polite"}:
        del pieces[0]
    while pieces and pieces[-1].tag in _MARKS | {"polite"}:
        del pieces[-1]
    return typed[pieces[0].start : pieces[-1].end] if pieces else ""


def _of_a_type(typed: str) -> PlainWish | None:
    """ "when is the next cec draw": the wish without a word for a type, and that type."""
    words = typed.split()
    for length in (3, 2, 1):
        for start in range(len(words) - length + 1):
            key = draw_type(" ".join(words[start : start + length]))
            rest = " ".join((*words[:start], *words[start + length :]))
            asks = _one(_BOOK.pieces(rest), rest) if key else None
            if key and asks in _OF_A_TYPE:
                return PlainWish(asks, key)
    return None


def yes_or_no(text: str) -> bool | None:
    """What "yes", "Oui!", "नहीं" or "no" says; None for anything else."""
    typed = plain(text) if len(text) <= LONGEST else ""
    said = [piece.tag for piece in _ANSWERS.pieces(typed) if piece.tag not in _MARKS]
    return said == ["yes"] if said in (["yes"], ["no"]) else None
