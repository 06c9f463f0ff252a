"""Test results as people type them: "8 7.5 6.5 7", "L-8 R-7.5 W-6.5 S-7", "503/699 …", "CLB 9".

Results are four numbers in the order listening, reading, writing, speaking, with or without
labels. Levels may stand in their place: each then counts as the least result that gives it. Every
word has to be known (``results.toml``); anything else is a fault.
"""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence
from enum import StrEnum
from typing import Final, Protocol

from bot.domain.typed.plain import (
    EMOJI,
    LONGEST,
    NUMBER,
    Phrasebook,
    Piece,
    plain,
    table,
    tagged,
)

FourResults = tuple[float, float, float, float]


class ResultScale(Protocol):
    """One ability's range, and the least result for each level."""

    @property
    def lowest(self) -> float:
        """The lowest result that the test gives."""

    @property
    def highest(self) -> float:
        """The highest result that the test gives."""

    @property
    def least(self) -> Mapping[int, float]:
        """The least result for each level."""

    def has(self, result: float) -> bool:
        """Whether the test can give this result at all."""


class ResultsFault(StrEnum):
    """Why a text is not four results."""

    NOT_FOUR = "not_four"
    NOT_ON_SCALE = "not_on_scale"
    ANOTHER_TEST = "another_test"


class _Unclear(Exception):
    """The parts of a text are not results of this test."""

    def __init__(self, fault: ResultsFault) -> None:
        super().__init__(fault)
        self.fault = fault


HIGHEST_LEVEL: Final = 12
"""The benchmarks end there, and the charts already at 10."""

_MARKS: Final = frozenset((*".,;:()[]\"'=-|!", EMOJI, "filler"))
_CODES: Final = {
    **dict.fromkeys(("listening", "reading", "writing", "speaking"), "L"),
    NUMBER: "N",
    "minimal": "N",
    "each": "E",
    "level": "K",
    "test": "T",
    "/": "/",
}
_ORDER: Final = ("listening", "reading", "writing", "speaking")
_INITIALS: Final = re.compile(r"\b[lrws]{4}\b")
_DECIMAL_COMMA: Final = re.compile(r"(?<=\d),(?=\d)")


def result_phrases() -> dict[str, str]:
    """Every phrase that results may come with, and its meaning."""
    words = table("results.toml")
    return {
        **tagged(words["filler"], "filler"),
        **tagged(words["ability"]),
        **{one: f"test:{key}" for key, several in words["test"].items() for one in several},
        **{one: f"level:{key}" for key, several in words["level"].items() for one in several},
        **tagged(words["each"], "each"),
        **tagged(words["minimal"], "minimal"),
    }


_BOOK: Final = Phrasebook(result_phrases, ((NUMBER, r"\d+(?:\.\d+)?"),), ignored=_MARKS)


def read_results(
    text: str, test: str, language: str, scales: Sequence[ResultScale]
) -> FourResults | ResultsFault:
    """The four results of a test, or the fault.

    ``scales`` are the abilities' in the order of the results. A comma may part results or be a
    decimal point, whichever makes four results.
    """
    typed = plain(text) if len(text) <= LONGEST else ""
    # "LRWS" and "L/R/W/S" are four labels of one letter.
    typed = re.sub(r"\b([lrws])\s?/\s?(?=[lrws]\b)", r"\1 ", typed)
    typed = _INITIALS.sub(lambda match: " ".join(match[0]), typed)
    readings = [typed, _DECIMAL_COMMA.sub(".", typed), _DECIMAL_COMMA.sub(" ", typed)]
    results, faults = set(), []
    for reading in dict.fromkeys(readings):
        try:
            listening, read, writing, speaking = _results(reading, test, language, scales)
            results.add((listening, read, writing, speaking))
        except _Unclear as unclear:
            faults.append(unclear.fault)
    if len(results) == 1:
        return results.pop()
    return ResultsFault.NOT_FOUR if results else max(faults, key=list(ResultsFault).index)


def _results(typed: str, test: str, language: str, scales: Sequence[ResultScale]) -> list[float]:
    """The results in the order of the scales. Raises _Unclear."""
    pieces = _BOOK.pieces(typed)
    tests = {piece.tag.partition(":")[2] for piece in pieces if piece.tag.startswith("test:")}
    tags = {piece.tag for piece in pieces}
    # CLB is said of French too; NCLC is not said of English, and M only of CELPIP.
    if tests - {test} or (language == "en" and "level:fr" in tags):
        raise _Unclear(ResultsFault.ANOTHER_TEST)
    if test != "celpip" and "minimal" in tags:
        raise _Unclear(ResultsFault.NOT_ON_SCALE)
    are_levels = any(_code(piece) == "K" for piece in pieces)
    rest = [piece for piece in pieces if _code(piece) not in "TK"]
    if are_levels and [_code(piece) for piece in rest] == ["N"]:
        return [_least(scale, _number(rest[0])) for scale in scales]
    places, numbers = _labelled(rest, scales)
    ordered = [number for _, number in sorted(zip(places, numbers, strict=True))]
    pairs = list(zip(scales, ordered, strict=True))
    if are_levels:
        return [_least(scale, level) for scale, level in pairs]
    if not all(scale.has(result) for scale, result in pairs):
        raise _Unclear(ResultsFault.NOT_ON_SCALE)
    return ordered


def _least(scale: ResultScale, level: float) -> float:
    """The least result of a level; the lowest of all below the chart."""
    if not level.is_integer() or not 0 <= level <= HIGHEST_LEVEL:
        raise _Unclear(ResultsFault.NOT_ON_SCALE)
    return max(
        (least for reached, least in scale.least.items() if reached <= level),
        default=scale.lowest,
    )


def _labelled(
    pieces: list[Piece], scales: Sequence[ResultScale]
) -> tuple[Sequence[int], list[float]]:
    """The places of the abilities, and a number for each, in the same order."""
    pieces = _without_maxima(pieces, scales)
    codes = "".join(map(_code, pieces))
    labels = [_ORDER.index(piece.tag) for piece in pieces if _code(piece) == "L"]
    numbers = [_number(piece) for piece in pieces if _code(piece) == "N"]
    if re.fullmatch("NE|EN", codes):
        return range(4), numbers * 4
    if re.fullmatch("N{4}", codes):
        return range(4), numbers
    if re.fullmatch("(?:LN){4}|(?:NL){4}|L{4}N{4}", codes) and len({*labels}) == 4:
        return labels, numbers
    raise _Unclear(ResultsFault.NOT_FOUR)


def _code(piece: Piece) -> str:
    return _CODES.get(piece.tag.partition(":")[0], "?")


def _number(piece: Piece) -> float:
    """CELPIP's M, "minimal proficiency or insufficient information", is below every level."""
    return 0.0 if piece.tag == "minimal" else float(piece.text)


def _without_maxima(pieces: list[Piece], scales: Sequence[ResultScale]) -> list[Piece]:
    """The pieces without the second numbers of "503/699 499/699 12/20 12/20"."""
    codes = "".join(map(_code, pieces))
    if "/" not in codes:
        return pieces
    if re.fullmatch("N(?:/N){3}|L{4}N(?:/N){3}|LN(?:/LN){3}|NL(?:/NL){3}", codes):
        return [piece for piece in pieces if piece.tag != "/"]
    places = [match.start() for match in re.finditer("N/N", codes)]
    if len(places) != 4 or codes.count("/") != 4:
        raise _Unclear(ResultsFault.NOT_FOUR)
    kept = [one for at, one in enumerate(pieces) if not {at - 1, at - 2} & {*places}]
    order = [_ORDER.index(one.tag) for one in kept if _code(one) == "L"] or range(4)
    maxima = [float(pieces[place + 2].text) for place in places]
    if len(order) != 4 or [scales[place].highest for place in order] != maxima:
        raise _Unclear(ResultsFault.NOT_ON_SCALE)
    return kept
