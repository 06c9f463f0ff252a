"""Names of profiles: short, in one line, and unlike the others in the chat."""

from __future__ import annotations

import unicodedata
from collections.abc import Iterable
from enum import StrEnum
from typing import Final

LONGEST_NAME: Final = 30
"""In characters: a name has to fit on a button, and ten of them into one alert."""

MOST_PROFILES: Final = 10

_JOINERS: Final = "\u200c\u200d"
"""Without these two, names in Hindi, Punjabi or Persian would be spelled wrongly."""


class NameFault(StrEnum):
    """Why a typed name cannot be taken."""

    EMPTY = "empty"
    TOO_LONG = "too_long"
    TAKEN = "taken"


def profile_name(typed: str, others: Iterable[str]) -> str | NameFault:
    """The name to store, in one line and without invisible characters, or the fault."""
    shown = "".join(map(_shown, unicodedata.normalize("NFC", typed)))
    name = " ".join(shown.split())
    if not name.strip(_JOINERS):
        return NameFault.EMPTY
    if len(name) > LONGEST_NAME:
        return NameFault.TOO_LONG
    if name.casefold() in {other.casefold() for other in others}:
        return NameFault.TAKEN
    return name


def _shown(character: str) -> str:
    """The character, or nothing or a space in place of one that cannot be seen."""
    if character in _JOINERS or not unicodedata.category(character).startswith("C"):
        return character
    return " " if character.isspace() else ""
