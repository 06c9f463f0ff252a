"""The one question that a person's next message answers, and where to go on after it.

Both are stored as short text, so that a conversation goes on after a restart where it was:
``score:start.297`` asks for the score in the onboarding, which ends at draw #297;
``confirm:profile:530`` asks whether 530 is to be the score, and goes back to the profile;
``crs::born`` is the calculator's question ``born``.
"""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum


class Ask(StrEnum):
    """What is asked."""

    SCORE = "score"
    CONFIRM = "confirm"
    NOMINATED = "nominated"
    APPLIES = "applies"
    SUBMITTED = "submitted"
    ZONE = "zone"
    DELETE = "delete"
    CALCULATOR = "crs"
    INVITED = "ita"
    NAME = "name"


class Place(StrEnum):
    """Where a conversation can go on."""

    NOWHERE = ""
    START = "start"
    PROFILE = "profile"
    DRAW = "draw"
    ALERTS = "alerts"


@dataclass(frozen=True, slots=True)
class Way:
    """A place to go on at, with the number of the draw that it is about or that waits there."""

    place: Place = Place.NOWHERE
    draw: str = ""

    def __str__(self) -> str:
        return f"{self.place}.{self.draw}".rstrip(".")


_ASKS = frozenset(ask.value for ask in Ask)
_PLACES = frozenset(place.value for place in Place)

NOWHERE = Way()
TO_PROFILE = Way(Place.PROFILE)


@dataclass(frozen=True, slots=True)
class Pending:
    """A question, where to go on after it, and the value that is to be confirmed."""

    ask: Ask
    way: Way = NOWHERE
    value: str = ""

    def __str__(self) -> str:
        return f"{self.ask}:{self.way}:{self.value}".rstrip(":")


def parse_way(text: str) -> Way | None:
    """The way that was written as text; None where it cannot be understood."""
    place, _, draw = text.partition(".")
    return Way(Place(place), draw) if place in _PLACES else None


def parse_pending(text: str | None) -> Pending | None:
    """The question that was stored; None where there is none or it cannot be understood."""
    if text is None:
        return None
    ask, way_text, value, *_ = [*text.split(":"), "", ""]
    way = parse_way(way_text)
    return Pending(Ask(ask), way, value) if way is not None and ask in _ASKS else None
