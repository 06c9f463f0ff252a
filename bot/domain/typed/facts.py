"""What people type, read forgivingly: scores, draw numbers, and words for a type of draw.

Digits of any script and width are digits, case and accents do not matter, and words around a
value do no harm where the meaning is plain. What cannot be meant is a fault with a name, so
that the answer can say what is wrong and what is wanted.
"""

from __future__ import annotations

import re
import unicodedata
from enum import StrEnum
from typing import Final

from bot.domain.draws.categories import UNKNOWN, classify, without_version
from bot.domain.draws.draw import MAX_SCORE

LONGEST: Final = 100
"""No typed value that means something is longer, in characters."""


class ScoreFault(StrEnum):
    """Why a text is not a score."""

    NOT_A_NUMBER = "not_a_number"
    FRACTION = "fraction"
    NEGATIVE = "negative"
    TOO_HIGH = "too_high"


_WORD = r"(?:my|mon|ma|le|la|the|crs|scg|ee|score|note|points?|is|est|de|of|at)\b"
_BEFORE = rf"(?:{_WORD}(?:\s*[-–])?|[:=])"
"""A dash after a word parts it from the number, as in "CRS-522"."""
_AFTER = r"(?:points?|pts?|crs|scg)"
_SCORE = re.compile(rf"(?:{_BEFORE}\s*)*([-−–]?)\s*(\d[\d .,']*)\s*(?:{_AFTER}\s*)*[.!]?")
_THOUSANDS = re.compile(r"\d{1,3}(?:[ .,']\d{3})+")
_DECIMAL = re.compile(r"(\d+)[.,](\d*)")


def plain(text: str) -> str:
    """The text in lower case, without accents, in ordinary digits and single spaces.

    Marks of direction go too: they come along where somebody copies from an Arabic message.
    """
    bare = unicodedata.normalize("NFKD", text)
    letters = "".join(_ordinary(mark) for mark in bare if _is_shown(mark)).casefold()
    return " ".join(letters.translate(_ORDINARY_MARKS).split())


_ORDINARY_MARKS: Final = str.maketrans("’٫٬،", "'.,,")
"""Apostrophe, and Arabic's decimal point, thousands separator and comma."""


def _is_shown(mark: str) -> bool:
    return not unicodedata.combining(mark) and unicodedata.category(mark) != "Cf"


def _ordinary(mark: str) -> str:
    """Digits of every script as 0 to 9."""
    return str(unicodedata.decimal(mark, mark))


def score(text: str) -> int | ScoreFault:
    """The score, from 0 to 1200, in "522", "CRS 522", "5２２" or "522 points"."""
    match = _SCORE.fullmatch(plain(text)) if len(text) <= LONGEST else None
    if match is None:
        return ScoreFault.NOT_A_NUMBER
    number = _whole(match[2].strip().rstrip(".,"))
    if not isinstance(number, int):
        return number
    if match[1] and number:
        return ScoreFault.NEGATIVE
    return number if number <= MAX_SCORE else ScoreFault.TOO_HIGH


def _whole(digits: str) -> int | ScoreFault:
    if digits.isdecimal():
        return int(digits)
    if _THOUSANDS.fullmatch(digits):
        return int(re.sub(r"\D", "", digits))
    decimal = _DECIMAL.fullmatch(digits)
    if decimal is None:
        return ScoreFault.NOT_A_NUMBER
    return int(decimal[1]) if int(decimal[2] or 0) == 0 else ScoreFault.FRACTION


_DRAW_NUMBER = re.compile(
    r"(?:draw|round|ronde|tirage|no\.?|n[o°]|number|numero)?\s*#?\s*0*(\d{1,6}[a-z]?)"
)


def draw_number(text: str) -> str | None:
    """The draw's number in "297", "#297", "draw 91A" or "ronde 297"; None for anything else."""
    match = _DRAW_NUMBER.fullmatch(plain(text)) if len(text) <= LONGEST else None
    return None if match is None else match[1]


def marked_draw_number(text: str) -> str | None:
    """The same where the text says that a draw is meant: "#297", "draw 297", but not "297"."""
    return None if plain(text[:LONGEST])[:1].isdecimal() else draw_number(text)


_TYPE_WORDS: Final = {
    "general": "general all generale generales tous specifie",
    "cec": "cec canadian ecc",
    "fsw": "fsw ctqf ptqf",
    "fst": "fst ctmsf ptmsf",
    "pnp": "pnp pcp ccp provincial nominee nominees province provinces nomination designation",
    "french": "french francais francaise francophone francophones",
    "healthcare": "health healthcare sante nurse nurses infirmier infirmiere social sociaux",
    "stem": "stem stim",
    "transport": "transport transports transportation",
    "agriculture": "agriculture agri agroalimentaire food farming",
    "education": "education teacher teachers enseignant enseignants",
    "physicians": "physician physicians doctor doctors medecin medecins",
    "senior_managers": "manager managers senior executives cadre cadres superieurs superieures",
    "researchers": "researcher researchers research chercheur chercheurs recherche",
    "military": "military militaire militaires army recruits recrues",
}

_SHARED_WORDS: Final = {
    "cec": "experience",
    "fsw": "skilled worker workers travailleur travailleurs qualifie qualifies",
    "trades": "trade trades metier metiers",
}
"""Words that stand in the names of other types too, and so decide only where no other does."""

_TYPE_OF, _SHARED = (
    {word: key for key, words in table.items() for word in words.split()}
    for table in (_TYPE_WORDS, _SHARED_WORDS)
)

_FILLERS: Final = """
    and et the de des du la le les l d en au aux a with class classe categorie category
    program programme programs draw draws round rounds ronde rondes occupation occupations
    profession professions proficiency competence linguistique language langue services care
    federal canada canadien canadienne candidates candidats work travail ayant last latest
    specialises qualifiees aucun
"""

_IGNORED: Final = frozenset(_FILLERS.split())


def draw_type(text: str) -> str | None:
    """The key of the draw type meant by "cec", "French", "santé" or "provincial nominee".

    So is one by its name as IRCC publishes it. None where no word means a type, where one means
    nothing that is known, or where two mean different types.
    """
    if len(text) > LONGEST:
        return None
    published = classify(text)
    return _meant(without_version(text)[0]) if published == UNKNOWN else published.key


def _meant(text: str) -> str | None:
    words = {word for word in re.findall(r"[^\W_]+", plain(text)) if word not in _IGNORED}
    shared = words & _SHARED.keys()
    meant = {_TYPE_OF.get(word) for word in words - shared} or {_SHARED[word] for word in shared}
    return meant.pop() if len(meant) == 1 else None


_YES: Final = frozenset(("yes", "y", "yep", "yeah", "ok", "okay", "sure", "oui", "o", "ouais"))
_NO: Final = frozenset(("no", "n", "nope", "non", "nah"))


def yes_or_no(text: str) -> bool | None:
    """What "yes", "Oui!", "no" or "non" says; None for anything else."""
    word = plain(text).strip(" .!") if len(text) <= LONGEST else ""
    return word in _YES if word in _YES | _NO else None
