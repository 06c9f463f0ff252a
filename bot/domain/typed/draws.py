"""Draws as people ask for them: a number, a type in everyday words, the last five, those of a year.

The words for types are the rulebook's, and those of other languages in ``draws.toml``. Every word
has to be known, and two words for different types mean neither.
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from typing import Final

from bot.domain.draws.categories import UNKNOWN, classify, without_label
from bot.domain.typed.plain import (
    EMOJI,
    LONGEST,
    Piece,
    RulesPhrasebook,
    plain,
    table,
    tagged,
    with_figures,
    without_correction,
)
from bot.rules import Rulebook

MOST_LISTED: Final = 50
"""A number up to this is a count where draws are listed, and a draw's number above it."""

_YEARS: Final = range(2015, 2100)
_NUMBER: Final = ("number", r"\d{1,6}(?:(?:[a-z]|st|nd|rd|th|eme)(?![a-z\d]))?")
_MARKS: Final = frozenset((*".,;:!?()\"'«»“”¿¡-/", EMOJI, "filler"))
_NAMES_A_DRAW: Final = frozenset(("draw", "number_word", "#"))


@dataclass(frozen=True, slots=True)
class DrawsAsked:
    """Which draws are asked for: of a type, how many of the latest, of a year; or one by number."""

    key: str | None = None
    count: int | None = None
    year: int | None = None
    number: str | None = None


def type_phrases(rules: Rulebook) -> dict[str, str]:
    """The words for each type of draw, with ``type:`` and its key.

    Words that several types share have ``shared:`` instead: they count only if no other word does.
    """
    own = table("draws.toml")["type"]
    types = rules.newest.types.values()
    return {
        **{word: f"shared:{rule.key}" for rule in types for word in rule.shared},
        **{word: f"type:{rule.key}" for rule in types for word in rule.typed},
        **{one: f"type:{key}" for key, several in own.items() for one in several},
    }


def draw_phrases(rules: Rulebook) -> dict[str, str]:
    """Every phrase that a question about draws may hold, with its tag."""
    words, numbers = table("draws.toml"), table("numbers.toml")["number"]
    phrases = {
        **tagged(words["filler"], "filler"),
        **{one: f"number:{key}" for key, several in numbers.items() for one in several},
        **type_phrases(rules),
        **{one: name for name in ("pool", "months") for one in words[name]["all"]},
        **{one: name for name in ("number_word", "last", "draw") for one in words[name]["all"]},
    }
    return {with_figures(plain(phrase)): tag for phrase, tag in phrases.items()}


_BOOK: Final = RulesPhrasebook(draw_phrases, (_NUMBER,), ignored=_MARKS)


def _pieces(text: str) -> list[Piece]:
    typed = without_correction(plain(text)) if len(text) <= LONGEST else ""
    return _BOOK.pieces(with_figures(typed))


def draw_number(text: str) -> str | None:
    """The draw's number in "297", "#297", "draw 91A" or "第297轮"; None for anything else."""
    found = _pieces(text)
    numbers = [piece.text for piece in found if piece.tag == "number"]
    others = {piece.tag for piece in found} - {"number"}
    return _bare(numbers[0]) if len(numbers) == 1 and others <= _NAMES_A_DRAW else None


def _bare(number: str) -> str:
    """A number without its ordinal ending and leading zeros; "91a" keeps its letter."""
    return re.sub(r"(?:st|nd|rd|th|eme)$", "", number).lstrip("0") or "0"


def marked_draw_number(text: str) -> str | None:
    """The same where the text says that a draw is meant: "#297", "draw 297", but not "297"."""
    is_marked = any(piece.tag in _NAMES_A_DRAW for piece in _pieces(text))
    return draw_number(text) if is_marked else None


def draws_asked(text: str) -> DrawsAsked | None:
    """What "pnp 3", "last 5", "cec 2026" or "297" asks for; None for any other text."""
    found = _pieces(text)
    tags = {piece.tag.partition(":")[0] for piece in found}
    types = types_named(found)
    if not found or not tags <= {"number", "shared", "type", "last", *_NAMES_A_DRAW}:
        return None
    numbers = [
        piece.tag.partition(":")[2] or _bare(piece.text)
        for piece in found
        if piece.tag.startswith("number") and piece.tag != "number_word"
    ]
    years = [int(one) for one in numbers if one.isdecimal() and int(one) in _YEARS]
    others = [one for one in numbers if not (one.isdecimal() and int(one) in _YEARS)]
    if len(types) > 1 or len(years) > 1 or len(others) > 1:
        return None
    asked = DrawsAsked(next(iter(types), None), year=years[0] if years else None)
    if not others:
        return asked
    is_count = others[0].isdecimal() and 1 <= int(others[0]) <= MOST_LISTED
    if is_count and not any(piece.tag == "#" for piece in found):
        return DrawsAsked(asked.key, int(others[0]), asked.year)
    return DrawsAsked(number=others[0]) if asked == DrawsAsked() else None


def types_named(found: list[Piece]) -> frozenset[str]:
    """The types that the words mean; shared words decide only where no other does."""
    by_tag = {
        tag: {piece.tag.partition(":")[2] for piece in found if piece.tag.startswith(f"{tag}:")}
        for tag in ("type", "shared")
    }
    return frozenset(by_tag["type"] or by_tag["shared"])


def draw_type(text: str) -> str | None:
    """The key of the draw type meant by "cec", "French", "santé", "法语" or "provincial nominee".

    So is one by its name as IRCC publishes it. None where no word means a type, where one means
    nothing that is known, or where two mean different types.
    """
    if len(text) > LONGEST:
        return None
    published = classify(text)
    if published != UNKNOWN:
        return published.key
    asked = draws_asked(without_label(text)[0])
    return asked.key if asked is not None and asked.count is None else None


def picture_asked(text: str) -> str | None:
    """Whether "pool" or "months" is asked for, among the pictures; None for anything else."""
    found = {piece.tag for piece in _pieces(text)} & {"pool", "months"}
    return found.pop() if len(found) == 1 else None
