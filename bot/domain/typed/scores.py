"""Scores as people type them: "522", "my CRS is 522", "j'ai 522 points", "489 + 600".

A sentence is a score only where every word of it is known (``scores.toml``). Two numbers are a
separate fault, because the bot can ask which one is meant.
"""

from __future__ import annotations

import re
from collections.abc import Mapping
from enum import StrEnum
from functools import cache
from typing import Final

from bot.domain.typed.plain import (
    EMOJI,
    LONGEST,
    NUMBER,
    Piece,
    RulesPhrasebook,
    plain,
    table,
    tagged,
    without_correction,
)
from bot.rules import Crs, Rulebook


class ScoreFault(StrEnum):
    """Why a text is not a score."""

    NOT_A_NUMBER = "not_a_number"
    FRACTION = "fraction"
    NEGATIVE = "negative"
    TOO_HIGH = "too_high"
    SEVERAL = "several"


_MARKS: Final = frozenset((*".,!?:;=()[]\"«»“”¿¡-~'*_", EMOJI))
_TAGS: Final = frozenset(
    (NUMBER, "filler", "between", "with", "without", "nomination", "plus", "not")
)
_LEAST_OF_SEVERAL: Final = 100
"""Smaller numbers together with another one belong to something else, such as a date."""

_NEGATIVE: Final = re.compile(r"(?:^|[:=(]) ?-\d")
_SPACED_THOUSANDS: Final = re.compile(r"(?<![\d.,])1 (?=\d{3}(?![\d.,]\d|\d))")
_LETTER_FOR_DIGIT: Final = re.compile(r"\d[oil](?![a-z])|(?<![a-z])[oil]\d")
_THOUSANDS: Final = re.compile(r"[1-9]\d{0,2}(?:[.,']\d{3})+")
_DECIMAL: Final = re.compile(r"(\d+)[.,](\d+)")


def score_phrases(rules: Rulebook) -> Mapping[str, str]:
    """Every phrase that a score may come with, and its role."""
    words = table("scores.toml")
    points = {str(rules.on(edition.day).crs.nomination) for edition in rules.editions}
    nominations = (*words["nomination"]["all"], *points)
    return {
        **tagged(words["out_of"], "out_of"),
        **tagged(words["between"], "between"),
        **tagged(words["filler"], "filler"),
        **tagged(words["never"], "never"),
        **tagged(words["not"], "not"),
        **tagged(words["plus"], "plus"),
        **tagged(words["with"], "with"),
        **tagged(words["nomination"], "nomination"),
        **{f"{no} {it}": "without" for no in words["without"]["all"] for it in nominations},
        **{f"{it} {no}": "without" for no in words["without_after"]["all"] for it in nominations},
    }


_BOOK: Final = RulesPhrasebook(score_phrases, ignored=_MARKS)


@cache
def _out_of() -> frozenset[str]:
    return frozenset(map(plain, table("scores.toml")["out_of"]["all"]))


def typed_score(text: str, crs: Crs) -> int | ScoreFault:
    """The score, from 0 to 1200, with a nomination's points where the text speaks of them.

    ``crs`` are the rules of the day on which it was typed, with both of these numbers.
    """
    if len(text) > LONGEST:
        return ScoreFault.NOT_A_NUMBER
    typed = _typed(text)
    if _LETTER_FOR_DIGIT.search(typed):
        return ScoreFault.NOT_A_NUMBER
    points = _points(_pieces(typed, crs), crs)
    if isinstance(points, int) and points and _NEGATIVE.search(typed):
        return ScoreFault.NEGATIVE
    return points


def several_scores(text: str, crs: Crs) -> tuple[int, ...]:
    """The numbers of which one may be meant, where ``score`` finds several."""
    if typed_score(text, crs) is not ScoreFault.SEVERAL:
        return ()
    numbers = map(_whole, _numbers(_pieces(_typed(text), crs)))
    return tuple(dict.fromkeys(one for one in numbers if isinstance(one, int)))


def _typed(text: str) -> str:
    return _SPACED_THOUSANDS.sub("1", without_correction(plain(text)))


def _pieces(typed: str, crs: Crs) -> list[Piece]:
    """The pieces that mean something, without the second number of "489/1200" or "489 of 1200"."""
    pieces = _BOOK.pieces(typed)
    for place, piece in enumerate(pieces[2:], start=2):
        number, of = pieces[place - 2 : place]
        if piece.text == str(crs.total) and number.tag == NUMBER and of.text in _out_of():
            return [*pieces[: place - 1], *pieces[place + 1 :]]
    return pieces


def _numbers(pieces: list[Piece]) -> list[str]:
    return [piece.text for piece in pieces if piece.tag == NUMBER]


def _points(pieces: list[Piece], crs: Crs) -> int | ScoreFault:
    tags = {piece.tag for piece in pieces}
    if not tags <= _TAGS:
        return ScoreFault.NOT_A_NUMBER
    numbers = [_whole(number) for number in _numbers(pieces)]
    if "not" in tags and len(numbers) < 2:
        return ScoreFault.NOT_A_NUMBER
    match numbers:
        case [int(one)] if "nomination" in tags and one > crs.nomination:
            # It may hold the nomination's points or not: the bot has to ask.
            return _in_range(one, crs)
        case [int(one)] if "nomination" in tags:
            return one + crs.nomination if tags & {"plus", "with"} else ScoreFault.NOT_A_NUMBER
        case [one] if not tags & {"plus", "between"}:
            return one if isinstance(one, ScoreFault) else _in_range(one, crs)
        case [int(one), int(more), *sums] if more == crs.nomination and "plus" in tags:
            is_sum = sums in ([], [one + more])
            return _in_range(one + more, crs) if is_sum else ScoreFault.NOT_A_NUMBER
        case [_, _, *_] if all(
            isinstance(one, int) and _LEAST_OF_SEVERAL <= one <= crs.total for one in numbers
        ):
            return ScoreFault.SEVERAL
        case _:
            return ScoreFault.NOT_A_NUMBER


def _in_range(points: int, crs: Crs) -> int | ScoreFault:
    return points if points <= crs.total else ScoreFault.TOO_HIGH


def _whole(digits: str) -> int | ScoreFault:
    if digits.isdecimal():
        return int(digits)
    if _THOUSANDS.fullmatch(digits):
        return int(re.sub(r"\D", "", digits))
    decimal = _DECIMAL.fullmatch(digits)
    if decimal is None:
        return ScoreFault.NOT_A_NUMBER
    return int(decimal[1]) if int(decimal[2]) == 0 else ScoreFault.FRACTION
