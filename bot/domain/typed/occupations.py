"""Occupations by their official title, found by code or by words in English or French.

A search reads words forgivingly: without case, accents, plurals or order, and a word may be
begun only. All words must be found in one language's title; where no title has them all, the
titles with the most of them are given. Everyday names that no title holds are in ``_EVERYDAY``.
"""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from typing import Final

from bot.domain.typed.facts import LONGEST, plain
from bot.domain.typed.noc import TABLES


@dataclass(frozen=True, slots=True)
class Occupation:
    """A unit group of NOC 2021; the code is text, because leading zeros count."""

    code: str
    title_en: str
    title_fr: str

    def title(self, language: str) -> str:
        """The official title: French for French, English for every other language."""
        return self.title_fr if language == "fr" else self.title_en


OCCUPATIONS: Final[Mapping[str, Occupation]] = {
    line.split("|", 1)[0]: Occupation(*line.split("|"))
    for table in TABLES
    for line in table.splitlines()
}
"""Every unit group by its code."""

MOST: Final = 8
"""How many occupations a search gives at most."""

_EVERYDAY: Final = {
    "rn": "31301",
    "nurse": "31301",
    "infirmier": "31301",
    "infirmiere": "31301",
    "lpn": "32101",
    "doctor": "31102",
    "family doctor": "31102",
    "gp": "31102",
    "medecin": "31102",
    "physician": "31102",
    "surgeon": "31101",
    "chirurgien": "31101",
    "chirurgienne": "31101",
    "psw": "33102",
    "personal support worker": "33102",
    "paramedic": "32102",
    "physio": "31202",
    "kine": "31202",
    "developer": "21232",
    "software developer": "21232",
    "programmer": "21232",
    "developpeur": "21232",
    "developpeuse": "21232",
    "ingenieur logiciel": "21231",
    "ingenieure logiciel": "21231",
    "it manager": "20012",
    "hr manager": "10011",
    "accountant": "11100",
    "bookkeeper": "12200",
    "ece": "42202",
    "daycare worker": "42202",
    "professor": "41200",
    "lawyer": "41101",
    "trucker": "73300",
    "truck driver": "73300",
    "camionneur": "73300",
    "camionneuse": "73300",
    "hvac": "72402",
    "car mechanic": "72410",
    "electrician": "72200",
    "electricien": "72200",
    "electricienne": "72200",
    "carpenter": "72310",
    "menuisier": "72310",
    "pilot": "72600",
    "cook": "63200",
    "chef": "62200",
    "server": "65200",
    "waiter": "65200",
    "waitress": "65200",
}

_IGNORED: Final = frozenset(
    re.findall(
        "[a-z]+",
        "a am an and au aux cnp d de des du en et for i in je l la le les my noc of or ou s suis"
        " the un une",
    )
)


def search(text: str, most: int = MOST) -> tuple[Occupation, ...]:
    """The occupations that a text may mean, best first; none where nothing fits.

    "31301" and "NOC 31301" give that group; fewer digits give the groups that begin with them.
    """
    typed = plain(text[:LONGEST])
    digits = re.search(r"\d+", typed)
    if digits is not None:
        return tuple(_with_code(digits[0]))[:most]
    everyday = _EVERYDAY.get(" ".join(_words(typed)))
    by_title = [code for code in _ranked(_words(typed)) if code != everyday]
    codes = [everyday, *by_title] if everyday else by_title
    return tuple(OCCUPATIONS[code] for code in codes[:most])


def _with_code(digits: str) -> Iterable[Occupation]:
    return (found for code, found in OCCUPATIONS.items() if code.startswith(digits))


def _words(text: str) -> list[str]:
    words = re.findall(r"[a-z]+", plain(text))
    return [_singular(word) for word in words if word not in _IGNORED]


def _singular(word: str) -> str:
    return word[:-1] if len(word) > 3 and word.endswith("s") and not word.endswith("ss") else word


_Places = dict[str, list[tuple[str, str, int]]]


def _index() -> _Places:
    """Each word with the code, the language and the place of every title that holds it."""
    places: _Places = defaultdict(list)
    for code, found in OCCUPATIONS.items():
        for language in ("en", "fr"):
            for place, word in enumerate(_words(found.title(language))):
                places[word].append((code, language, place))
    return places


_INDEX: Final = _index()

_BEGUN: Final = 20
"""A word that is only begun ranks behind any whole one."""


def _ranked(words: list[str]) -> list[str]:
    """Codes by how many different words are found, then how early and how wholly they are."""
    found: dict[tuple[str, str], list[int]] = defaultdict(list)
    for word in dict.fromkeys(words):
        for title, distance in _distances(word).items():
            found[title].append(distance)
    most = max(map(len, found.values()), default=0)
    best: dict[str, int] = {}
    for (code, _), distances in found.items():
        if len(distances) == most:
            best[code] = min(sum(distances), best.get(code, sum(distances)))
    return sorted(best, key=lambda code: (best[code], code))


def _distances(word: str) -> dict[tuple[str, str], int]:
    """For each title that holds the word, or one that begins with it, how far it is from best."""
    nearest: dict[tuple[str, str], int] = {}
    for whole, places in _INDEX.items():
        if not whole.startswith(word):
            continue
        begun = 0 if whole == word else _BEGUN
        for code, language, place in places:
            title = (code, language)
            nearest[title] = min(place + begun, nearest.get(title, place + begun))
    return nearest
