"""The one question that a person's next message answers, and the place that follows.

The question is stored as short text, so that a conversation survives a restart:
``score:start.297@1717168500`` asks for the score in the onboarding, which ends at draw #297;
``confirm:profile:530`` asks whether 530 is the score, and goes back to the profile;
``crs::born`` is the calculator's question ``born``.

After ``@`` stands when the question was asked, in Unix seconds. A question without it was dropped
by something else that the person did, or stored by a version that kept no time: the next message
does not answer it. It still keeps the place in the onboarding and in the calculator, and the
buttons under it still work.
"""

from __future__ import annotations

from dataclasses import dataclass, replace
from datetime import UTC, datetime, timedelta
from enum import StrEnum
from typing import Final

OPEN_FOR: Final = timedelta(minutes=15)
"""How long a message can answer a question: later, people have forgotten that it was asked."""


class QuestionKind(StrEnum):
    """The kinds of question."""

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
    JOB = "job"


class Destination(StrEnum):
    """The places that can follow a question."""

    NOWHERE = ""
    START = "start"
    PROFILE = "profile"
    DRAW = "draw"
    ALERTS = "alerts"


@dataclass(frozen=True, slots=True)
class Way:
    """The next place, with the number of the draw that it shows."""

    place: Destination = Destination.NOWHERE
    draw: str = ""

    def __str__(self) -> str:
        return f"{self.place}.{self.draw}".rstrip(".")


_ASKS = frozenset(ask.value for ask in QuestionKind)
_PLACES = frozenset(place.value for place in Destination)

NOWHERE = Way()
TO_PROFILE = Way(Destination.PROFILE)


@dataclass(frozen=True, slots=True)
class Pending:
    """A question, the place that follows it, and its value.

    ``asked`` is when it was asked (UTC, whole seconds); None once it is dropped.
    """

    ask: QuestionKind
    way: Way = NOWHERE
    value: str = ""
    asked: datetime | None = None

    def __str__(self) -> str:
        text = f"{self.ask}:{self.way}:{self.value}".rstrip(":")
        return text if self.asked is None else f"{text}@{int(self.asked.timestamp())}"

    def is_open(self, now: datetime) -> bool:
        """Whether the next message answers it: it was asked lately, and not dropped since."""
        return self.asked is not None and now - self.asked < OPEN_FOR

    def dropped(self) -> Pending:
        """The same question, which no message answers any more."""
        return replace(self, asked=None)


def parse_way(text: str) -> Way | None:
    """The way in a text; None if it cannot be parsed."""
    place, _, draw = text.partition(".")
    return Way(Destination(place), draw) if place in _PLACES else None


def parse_pending(text: str | None) -> Pending | None:
    """The stored question; None without one, or if it cannot be parsed."""
    if text is None:
        return None
    question, _, seconds = text.partition("@")
    ask, way_text, value, *_ = [*question.split(":"), "", ""]
    way = parse_way(way_text)
    if way is None or ask not in _ASKS:
        return None
    asked = datetime.fromtimestamp(int(seconds), UTC) if seconds.isdecimal() else None
    return Pending(QuestionKind(ask), way, value, asked)
