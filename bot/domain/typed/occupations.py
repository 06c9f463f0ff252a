"""Occupations by code, by official title, or by a name that people use, in English or French.

A search reads words forgivingly: without case, accents, plurals or order, and a word may be
begun only. The names that people use and no title holds are in ``occupations.tsv``. Where neither
a name nor a title has all the words, the titles with the most of them are given, unless all that
they share are words such as "technician", which say nothing of the occupation.
"""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Iterable, Mapping
from difflib import get_close_matches
from functools import cache
from typing import Final

from bot.domain.typed.plain import LONGEST, grouped, plain, table, tsv_rows
from bot.rules import Occupation, occupations

OCCUPATIONS: Final = occupations()
"""Every unit group by its code."""

MOST: Final = 8
"""How many occupations a search gives at most."""

_KINDS: Final = table("occupations.toml")["words"]
_IGNORED: Final = frozenset(_KINDS["ignored"])
_QUALIFIERS: Final = frozenset(_KINDS["qualifier"])
_GENERIC: Final = frozenset(_KINDS["generic"])


def search(text: str, most: int = MOST) -> tuple[Occupation, ...]:
    """The occupations that a text may mean, best first; none where nothing fits.

    "31301" and "NOC 31301" give that group; fewer digits give the groups that begin with them.
    A misspelt word counts as the nearest known one.
    """
    typed = plain(text[:LONGEST])
    digits = re.search(r"\d+", typed)
    words = _words(typed)
    if digits is not None and not words:
        found = [code for code in OCCUPATIONS if code.startswith(digits[0])]
    else:
        found = _codes(words)
    if words and not found:
        nearest = [
            next(iter(get_close_matches(word, _known(), 1, _ALIKE)), word)
            if len(word) >= _LEAST_SPELT
            else word
            for word in words
        ]
        found = _codes(nearest)
    return tuple(OCCUPATIONS[code] for code in found[:most])


def is_job_title(text: str) -> bool:
    """Whether the whole text is a name of an occupation, a title of a group, or "NOC 31301"."""
    typed = plain(text[:LONGEST])
    words = _words(typed)
    by_code = re.fullmatch(r"(?:noc|cnp)\W*(\d{5})", typed)
    if by_code is not None:
        return by_code[1] in OCCUPATIONS
    return " ".join(words) in _names() or frozenset(words) in _whole_titles()


def _codes(words: list[str]) -> list[str]:
    """Groups with this everyday name, then groups whose titles hold all the words."""
    names = _names()
    named = names.get(" ".join(words)) or names.get(
        " ".join(word for word in words if word not in _QUALIFIERS), ()
    )
    by_title, count = _ranked(words)
    is_whole = count == len(set(words))
    if not named and not is_whole:
        # The longest name within the words, as in "software engineer backend".
        parts = (
            words[start : start + length]
            for length in range(len(words) - 1, 0, -1)
            for start in range(len(words) - length + 1)
        )
        telling = (" ".join(part) for part in parts if not {*part} <= _GENERIC)
        named = next((names[name] for name in telling if name in names), ())
    says_enough = any(_distances(word) for word in words if word not in _GENERIC)
    if not is_whole and (named or not says_enough):
        by_title = []
    return list(dict.fromkeys((*named, *by_title)))


def _words(text: str) -> list[str]:
    """The words that count, plurals as singulars: "nurses" is "nurse", but "boss" stays."""
    words = re.findall(r"[a-z]+", plain(text))
    return [re.sub(r"(?<=..[^s])s$", "", word) for word in words if word not in _IGNORED]


_LEAST_SPELT: Final = 5
"""A word of fewer letters is not taken as a misspelling."""
_ALIKE: Final = 0.85
"""How alike a slip and its word are at least, as ``difflib`` measures it."""


@cache
def _names() -> Mapping[str, tuple[str, ...]]:
    """The groups of each name that people use, in the order of the lines."""
    return grouped(
        (" ".join(_words(name)), code)
        for codes, names in tsv_rows("occupations.tsv")
        for name in names.split(", ")
        for code in codes.split()
    )


@cache
def _index() -> Mapping[str, tuple[tuple[str, str, int], ...]]:
    """Each word with the code, the language and the place of every title that holds it."""
    return grouped(
        (word, (code, language, place))
        for code, found in OCCUPATIONS.items()
        for language in ("en", "fr")
        for place, word in enumerate(_words(found.title(language)))
    )


@cache
def _whole_titles() -> frozenset[frozenset[str]]:
    return frozenset(
        frozenset(_words(title))
        for one in OCCUPATIONS.values()
        for title in (one.title_en, one.title_fr)
    )


@cache
def _known() -> tuple[str, ...]:
    """Every word of a title or a name."""
    return tuple({*_index(), *(word for name in _names() for word in name.split())})


_BEGUN: Final = 20
"""A word that is only begun ranks behind any whole one."""


def _ranked(words: Iterable[str]) -> tuple[list[str], int]:
    """Codes by how early and how wholly the most words are found, and how many words those are."""
    found: dict[tuple[str, str], list[int]] = defaultdict(list)
    for word in dict.fromkeys(words):
        for title, distance in _distances(word).items():
            found[title].append(distance)
    most = max(map(len, found.values()), default=0)
    best: dict[str, int] = {}
    for (code, _), distances in found.items():
        if len(distances) == most:
            best[code] = min(sum(distances), best.get(code, sum(distances)))
    return sorted(best, key=lambda code: (best[code], code)), most


def _distances(word: str) -> dict[tuple[str, str], int]:
    """For each title that holds the word, or one that begins with it, how far it is from best."""
    nearest: dict[tuple[str, str], int] = {}
    for whole, places in _index().items():
        if not whole.startswith(word):
            continue
        begun = 0 if whole == word else _BEGUN
        for code, language, place in places:
            title = (code, language)
            nearest[title] = min(place + begun, nearest.get(title, place + begun))
    return nearest
