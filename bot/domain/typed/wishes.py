"""Questions that begin with "what if": a score, points more or less, a nomination, French, CLB 9.

A wish that rules something out is not understood: people can ask about gains and other scores.
"""

from __future__ import annotations

from dataclasses import dataclass, replace
from enum import StrEnum
from itertools import takewhile
from typing import Final

from bot.domain.typed.draws import type_phrases, types_named
from bot.domain.typed.plain import (
    EMOJI,
    LONGEST,
    NUMBER,
    Piece,
    RulesPhrasebook,
    plain,
    table,
    tagged,
)
from bot.domain.typed.results import (
    HIGHEST_LEVEL,
    ResultsFault,
    read_results,
    result_phrases,
)
from bot.domain.typed.scores import ScoreFault, score_phrases, typed_score
from bot.rules import Crs, Rulebook, rulebook


class WishFault(StrEnum):
    """Why the bot cannot answer a wish."""

    UNKNOWN = "unknown"
    LEVEL = "level"
    NO_SCORE = "no_score"
    TOO_LOW = "too_low"
    TOO_HIGH = "too_high"
    WITH_OR_WITHOUT = "with_or_without"


@dataclass(frozen=True, slots=True)
class LevelWish:
    """One level in all four abilities: CLB (``language`` en) or NCLC (fr)."""

    language: str
    level: int


@dataclass(frozen=True, slots=True)
class Wish:
    """One question, as typed.

    ``score`` is without a nomination's points; ``step`` is so many points from the person's
    own score. ``types`` are keys of draw types; ``pnp`` is a provincial nomination.
    """

    score: int | None = None
    step: int | None = None
    types: frozenset[str] = frozenset()
    level: LevelWish | None = None


_MARKS: Final = frozenset((*".,!?:;()[]\"'«»“”¿¡-~=/", EMOJI, "filler", "with"))
_LEAST_SCORE: Final = 100
"""A smaller number may be meant as points more, and is asked back."""

_MEANT: Final = {
    "nomination": "type:pnp", "with": "filler", "out_of": "unknown", "without": "unknown"
}  # fmt: skip
"""The tags of score phrases that have another meaning in a wish."""


def wish_phrases(rules: Rulebook) -> dict[str, str]:
    """Every phrase that a wish may hold, with its tag."""
    words = table("wishes.toml")
    return {
        **tagged(words["if"], "filler"),
        **{one: _MEANT.get(tag, tag) for one, tag in score_phrases(rules).items()},
        **tagged(words["more"], "plus"),
        **tagged(words["less"], "minus"),
        **type_phrases(rules),
        **{
            one: tag
            for one, tag in result_phrases().items()
            if tag.partition(":")[0] in ("level", "test", "each")
        },
    }


_BOOK: Final = RulesPhrasebook(
    wish_phrases,
    (("plus", r"\+"), ("minus", r"(?<![\w])-(?= ?\d)")),
    ignored=_MARKS,
)


def typed_wish(text: str, crs: Crs) -> Wish | WishFault | ScoreFault:
    """The meaning of a typed wish, or the reason why the bot cannot answer it.

    ``crs`` are the rules of the day on which it was typed.
    """
    typed = plain(text) if len(text) <= LONGEST else ""
    pieces = _BOOK.pieces(typed)
    kinds = {piece.tag.partition(":")[0] for piece in pieces}
    if not pieces or not kinds <= _KINDS:
        return WishFault.UNKNOWN
    types = types_named(pieces)
    if not kinds & {"level", "test"}:
        return _scored(Wish(types=types), pieces, crs)
    at = next(at for at, one in enumerate(pieces) if one.tag.startswith(("level:", "test:")))
    numbers = [*takewhile(lambda piece: piece.tag == NUMBER, pieces[at + 1 :])]
    is_french = any(piece.tag == "type:french" for piece in pieces)
    level = _level(pieces[at], [piece.text for piece in numbers], is_french=is_french)
    if isinstance(level, WishFault):
        return level
    french = rulebook().newest.definition("french")
    is_category = french is not None and level.language == "fr" and level.level >= french.level
    types = types | {"french"} if is_category else types - {"french"}
    named = ("level:", "test:", "each")
    rest = [one for one in pieces if one not in numbers and not one.tag.startswith(named)]
    return _scored(Wish(types=types, level=level), rest, crs)


_KINDS: Final = frozenset(
    (NUMBER, "plus", "minus", "between", "type", "shared", "level", "test", "each")
)


def _level(named: Piece, numbers: list[str], *, is_french: bool) -> LevelWish | WishFault:
    """The level in "CLB 9", "celpip 9", "IELTS 8 7 7 7" or "French CLB 7"."""
    kind, _, key = named.tag.partition(":")
    language = "fr" if kind == "level" and is_french else key
    if kind == "test":
        return _of_test(key, numbers)
    levels = [int(one) for one in numbers if one.isdecimal()]
    if len(levels) not in (1, 4) or not 1 <= min(levels) <= max(levels) <= HIGHEST_LEVEL:
        return WishFault.UNKNOWN
    return LevelWish(language, min(*levels, 10))


def _of_test(test: str, numbers: list[str]) -> LevelWish | WishFault:
    """CELPIP's results are levels; another test's have to be all four."""
    scales = rulebook().newest.language.scales
    scale = next((one for one in reversed(scales) if one.test == test), None)
    if scale is None:
        return WishFault.UNKNOWN
    least = (item for one in scale.abilities for item in one.least.items())
    if len(numbers) == 1 and any(level != result for level, result in least):
        return WishFault.UNKNOWN
    text = " ".join(numbers * 4 if len(numbers) == 1 else numbers)
    results = read_results(text, test, scale.language, scale.abilities)
    if isinstance(results, ResultsFault):
        return WishFault.UNKNOWN
    pairs = zip(scale.abilities, results, strict=True)
    return LevelWish(scale.language, min(ability.level(result) for ability, result in pairs))


def _scored(wish: Wish, pieces: list[Piece], crs: Crs) -> Wish | WishFault | ScoreFault:
    numbers = [piece.text for piece in pieces if piece.tag == NUMBER]
    signs = {piece.tag for piece in pieces} & {"plus", "minus"}
    if numbers[1:] == [str(crs.nomination)] and signs == {"plus"}:
        numbers, signs = numbers[:1], set()
        wish = replace(wish, types=wish.types | {"pnp"})
    if not numbers:
        return WishFault.UNKNOWN if signs or wish == Wish() else wish
    typed = typed_score(" ".join(numbers) if len(numbers) > 1 else numbers[0], crs)
    if isinstance(typed, ScoreFault):
        return WishFault.UNKNOWN if typed is ScoreFault.NOT_A_NUMBER else typed
    if len(signs) > 1:
        return WishFault.UNKNOWN
    return _with_points(wish, typed, signs, crs)


def _with_points(wish: Wish, points: int, signs: set[str], crs: Crs) -> Wish | WishFault:
    """The wish with a score, or with points up or down; as many up as a nomination adds are one."""
    nominated = wish.types | {"pnp"}
    if signs == {"minus"}:
        return replace(wish, step=-points)
    if signs == {"plus"} and points == crs.nomination:
        return replace(wish, types=nominated)
    if points > crs.last_ceiling:
        without = replace(wish, score=points - crs.nomination, types=nominated)
        return WishFault.TOO_HIGH if signs else without
    if signs == {"plus"}:
        return replace(wish, step=points)
    if "pnp" in wish.types and points > crs.nomination:
        return WishFault.WITH_OR_WITHOUT
    return WishFault.UNKNOWN if points < _LEAST_SCORE else replace(wish, score=points)
