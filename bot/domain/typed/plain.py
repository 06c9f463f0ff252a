"""What all readers share: plain letters and digits, and reading by a table of phrases.

A reader accepts a text only where it knows every word of it. Nothing is skipped because it is
unknown, so a word that changes the meaning ("not", "about", "my friend's") is never overlooked.
"""

from __future__ import annotations

import re
import tomllib
import unicodedata
from collections.abc import Callable, Collection, Iterable, Iterator, Mapping
from dataclasses import dataclass
from functools import cache, cached_property, lru_cache, partial
from importlib.resources import files
from typing import Final, TypeVar

from bot.rules import Rulebook, rulebook

_Value = TypeVar("_Value")

LONGEST: Final = 100
"""No typed value that means something is longer, in characters."""

NUMBER: Final = "number"
UNKNOWN: Final = "unknown"
EMOJI: Final = "emoji"

_ORDINARY_MARKS: Final = str.maketrans("’‘ʼ´`٫٬،؛؟–—−‐‑।・、。", "'''''.,,;?-----.,,.")
"""Apostrophes, dashes, and the marks of Arabic, Hindi and Chinese, as the usual ones."""

_SAYING_NO: Final = "°❌❎🚫👎✖"
"""Symbols that change the meaning."""

_HAN: Final = r"[\u3007\u3400-\u9fff]"
_PIECE: Final = re.compile(
    r"\d+(?:[.,']\d+)*"
    rf"|{_HAN}"
    # Vowel signs of Devanagari and Gurmukhi are parts of a word, but no letters to Python.
    r"|(?:[^\W\d_\u3007\u3400-\u9fff]|[\u0900-\u0963\u0971-\u097f\u0a00-\u0a65\u0a70-\u0a7f])+"
    r"|\S"
)


def plain(text: str) -> str:
    """The text in lower case, without accents, in ordinary digits and single spaces.

    Marks of direction go too: a text copied from an Arabic message has them.
    """
    bare = unicodedata.normalize("NFKD", text)
    letters = "".join(
        str(unicodedata.decimal(mark, mark))
        for mark in bare
        if not unicodedata.combining(mark) and unicodedata.category(mark) != "Cf"
    ).casefold()
    return " ".join(letters.translate(_ORDINARY_MARKS).split())


@cache
def _taking_back() -> re.Pattern[str]:
    said = {
        key: "|".join(sorted(map(re.escape, map(plain, phrases)), key=len, reverse=True))
        for key, phrases in table("scores.toml")["taken_back"].items()
    }
    no, sorry = said["no"], said["sorry"]
    word = r"(?![a-z])"
    return re.compile(rf"(?:(?:{no}) ?[,!;-]+ ?|(?:(?:{no})[ ,]+)?(?:{sorry}){word}[ ,.!;:-]*)+")


def without_correction(text: str) -> str:
    """The plain text without a beginning that takes back an earlier message, such as "no,"."""
    taken_back = _taking_back().match(text)
    return text[taken_back.end() :] if taken_back else text


_HAN_TENS: Final = re.compile(r"([一二三四五六七八九]?)十([一二三四五六七八九]?)")
_HAN_ZEROS: Final = str.maketrans("零两〇一二三四五六七八九", "020123456789")


def with_figures(text: str) -> str:
    """The plain text with Chinese numerals as figures: "三月十五日" as "3月15日"."""
    digits = _HAN_TENS.sub(lambda match: (match[1] or "一") + (match[2] or "〇"), text)
    return digits.translate(_HAN_ZEROS)


@dataclass(frozen=True, slots=True)
class Piece:
    """A part of a typed text: its meaning (the tag), and its place in the plain text.

    A number's tag is ``NUMBER``. The tag of a word that is in no table is ``UNKNOWN``, and a mark
    that is in no table is its own tag.
    """

    tag: str
    text: str
    start: int
    end: int


class Phrasebook:
    """Cuts a text into the phrases of a table, always taking the longest.

    ``phrases`` gives a tag for each phrase, and is called for the first text. ``patterns`` are
    regular expressions over the plain text that are tried before the phrases, each with its tag.
    Pieces with an ``ignored`` tag, such as marks and fillers, are left out.
    """

    def __init__(
        self,
        phrases: Callable[[], Mapping[str, str]],
        patterns: Iterable[tuple[str, str]] = (),
        *,
        ignored: Collection[str] = (),
    ) -> None:
        self._phrases = phrases
        self._patterns = tuple(patterns)
        self._ignored = ignored

    @cached_property
    def _tags(self) -> dict[tuple[str, ...], str]:
        return {
            tuple(_PIECE.findall(plain(phrase))): tag for phrase, tag in self._phrases().items()
        }

    @cached_property
    def _compiled(self) -> list[tuple[str, re.Pattern[str]]]:
        return [(tag, re.compile(pattern)) for tag, pattern in self._patterns]

    @cached_property
    def _longest(self) -> int:
        return max(map(len, self._tags), default=0)

    def pieces(self, text: str) -> list[Piece]:
        """The pieces of a plain text that mean something, in order."""
        found = list(_PIECE.finditer(text))
        pieces, place = [], 0
        while place < len(found):
            start = found[place].start()
            matches = ((tag, pattern.match(text, start)) for tag, pattern in self._compiled)
            fitting = (Piece(tag, match[0], start, match.end()) for tag, match in matches if match)
            piece = next(fitting, None) or self._longest_at(found, place)
            pieces.append(piece)
            place += sum(1 for match in found[place:] if match.start() < piece.end)
            if found[place - 1].end() > piece.end:
                # A pattern has taken "5" of "5,2026".
                found, place = list(_PIECE.finditer(text, piece.end)), 0
        return [piece for piece in pieces if piece.tag not in self._ignored]

    def _longest_at(self, found: list[re.Match[str]], place: int) -> Piece:
        most = min(self._longest, len(found) - place)
        for count in range(most, 0, -1):
            matches = found[place : place + count]
            tag = self._tags.get(tuple(match[0] for match in matches))
            if tag is not None:
                text = " ".join(match[0] for match in matches)
                return Piece(tag, text, matches[0].start(), matches[-1].end())
        part = found[place][0]
        if part[0].isdecimal():
            tag = NUMBER
        elif len(part) > 1 or part.isalpha():
            tag = UNKNOWN
        else:
            is_emoji = unicodedata.category(part) in ("So", "Sk", "Mn") and part not in _SAYING_NO
            tag = EMOJI if is_emoji else part
        return Piece(tag, part, *found[place].span())


class RulesPhrasebook:
    """A phrasebook with the rulebook's own words; ``phrases`` gives the table of a rulebook."""

    def __init__(
        self,
        phrases: Callable[[Rulebook], Mapping[str, str]],
        patterns: Iterable[tuple[str, str]] = (),
        *,
        ignored: Collection[str] = (),
    ) -> None:
        patterns = tuple(patterns)

        @lru_cache(maxsize=4)
        def book(rules: Rulebook) -> Phrasebook:
            return Phrasebook(partial(phrases, rules), patterns, ignored=ignored)

        self._book = book

    def pieces(self, text: str) -> list[Piece]:
        """The pieces of a plain text that mean something, by the rulebook in force."""
        return self._book(rulebook()).pieces(text)


def table(name: str) -> dict[str, dict[str, tuple[str, ...]]]:
    """The phrases of a TOML file in this package, by section and key."""
    text = files("bot.domain.typed").joinpath(name).read_text("utf-8")
    return {
        section: {
            key: tuple(filter(None, map(str.strip, re.split(r"[,\n]", phrases))))
            for key, phrases in keys.items()
        }
        for section, keys in tomllib.loads(text).items()
    }


def tsv_rows(name: str) -> Iterator[list[str]]:
    """The cells of each line of a TSV file in this package, without comments."""
    for line in files("bot.domain.typed").joinpath(name).read_text("utf-8").splitlines():
        if not line.startswith("#"):
            yield line.split("\t")


def grouped(pairs: Iterable[tuple[str, _Value]]) -> dict[str, tuple[_Value, ...]]:
    """The different values of each key, in the order of the pairs."""
    found: dict[str, dict[_Value, None]] = {}
    for key, value in pairs:
        found.setdefault(key, {})[value] = None
    return {key: tuple(values) for key, values in found.items()}


def tagged(keys: Mapping[str, Iterable[str]], tag: str = "") -> dict[str, str]:
    """Each phrase of a section with a tag, or with its own key for a tag."""
    return {phrase: tag or key for key, phrases in keys.items() for phrase in phrases}
