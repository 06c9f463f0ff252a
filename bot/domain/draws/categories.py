"""What a published draw name means: a programme, a category and its version, or unknown.

IRCC changes case, commas and version suffixes at will and invents names every February, so a
name is read as a set of words: a type is recognised only when all of its own words are there
and nothing is left over that the type does not allow. Everything else stays unknown.

Sources: all 22 names in IRCC's file from 2015-01-31 to 2026-10-01, and those that it gave the
same draws until 2025 ("2023-1" for "Version 1"); categories of 2026 as announced on 2026-02-18
(Researchers has had no draw yet).
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from enum import StrEnum
from functools import lru_cache

PROGRAMS = ("cec", "fsw", "fst")
"""The federal programmes whose eligibility a person states."""

CATEGORIES = (
    "french",
    "healthcare",
    "stem",
    "trades",
    "transport",
    "agriculture",
    "education",
    "physicians",
    "senior_managers",
    "researchers",
    "military",
)
"""Every category that a draw has been or may be held for."""

CURRENT_CATEGORIES = tuple(key for key in CATEGORIES if key != "agriculture")
"""The categories in force since 2026-02-18; agriculture ended then."""


class Kind(StrEnum):
    """What a draw selects by."""

    GENERAL = "general"
    PROGRAM = "program"
    CATEGORY = "category"
    UNKNOWN = "unknown"


@dataclass(frozen=True, slots=True)
class DrawType:
    """The meaning of a published name.

    ``key`` is ``general``, a programme (``cec fsw fst pnp``), a category, or ``unknown``;
    ``version`` is IRCC's number for the category's definition, as text.
    """

    kind: Kind
    key: str
    version: str | None = None


UNKNOWN = DrawType(Kind.UNKNOWN, "unknown")

DRAW_TYPES = ("general", *PROGRAMS, "pnp", *CATEGORIES)
"""Every type key that a person can filter by."""


@dataclass(frozen=True, slots=True)
class _Reading:
    kind: Kind
    key: str
    required: frozenset[str]
    allowed: frozenset[str] = frozenset()


def _reading(kind: Kind, key: str, required: str, allowed: str = "") -> _Reading:
    return _Reading(kind, key, frozenset(required.split()), frozenset(allowed.split()))


_CANADIAN_WORK = "with canadian work experience"

_READINGS = (
    _reading(Kind.GENERAL, "general", "general"),
    _reading(Kind.GENERAL, "general", "no program specified"),
    _reading(Kind.PROGRAM, "cec", "canadian experience class"),
    _reading(Kind.PROGRAM, "pnp", "provincial nominee", "class"),
    _reading(Kind.PROGRAM, "fst", "federal skilled trade", "class"),
    _reading(Kind.PROGRAM, "fsw", "federal skilled worker", "class"),
    _reading(Kind.CATEGORY, "french", "french language", "proficiency"),
    _reading(Kind.CATEGORY, "healthcare", "healthcare", "social service"),
    _reading(Kind.CATEGORY, "healthcare", "health care", "social service"),
    _reading(Kind.CATEGORY, "stem", "stem", "science technology engineering math"),
    _reading(Kind.CATEGORY, "trades", "trade"),
    _reading(Kind.CATEGORY, "transport", "transport"),
    _reading(Kind.CATEGORY, "agriculture", "agriculture", "agri food agrifood"),
    _reading(Kind.CATEGORY, "education", "education"),
    _reading(Kind.CATEGORY, "physicians", f"physician {_CANADIAN_WORK}"),
    _reading(Kind.CATEGORY, "senior_managers", f"senior manager {_CANADIAN_WORK}"),
    _reading(Kind.CATEGORY, "researchers", f"researcher {_CANADIAN_WORK}"),
    _reading(Kind.CATEGORY, "military", "skilled military recruit"),
)

_FILLERS = frozenset({"and", "occupation", "the", "program", "programme"})

_SINGULAR = {
    "occupations": "occupation",
    "trades": "trade",
    "services": "service",
    "workers": "worker",
    "nominees": "nominee",
    "physicians": "physician",
    "managers": "manager",
    "researchers": "researcher",
    "recruits": "recruit",
}

_VERSION = re.compile(r"(?:\b20\d\d)?[\W_]*version[\W_]*(\d+)[\W_]*$", re.IGNORECASE)
_OLD_VERSION = re.compile(r"\b20\d\d\W+(\d+)\W*$")


@lru_cache(maxsize=256)
def classify(name: str) -> DrawType:
    """The meaning of a published name; a name with any unexpected word is ``UNKNOWN``."""
    rest, version = without_version(name)
    words = {_SINGULAR.get(word, word) for word in re.findall(r"[^\W_]+", rest.casefold())}
    for reading in _READINGS:
        if reading.required <= words <= reading.required | reading.allowed | _FILLERS:
            return DrawType(reading.kind, reading.key, version)
    return UNKNOWN


def without_version(name: str) -> tuple[str, str | None]:
    """A published name without IRCC's number for the category's definition, and that number."""
    for pattern in (_VERSION, _OLD_VERSION):
        match = pattern.search(name)
        if match is not None:
            return name[: match.start()], match[1]
    return name, None
