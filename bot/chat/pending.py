"""The one question that a person's next message answers, as it is stored.

``submitted`` is asked on its own; ``submitted:draw:297`` goes back to draw #297 once answered,
``submitted:start:297`` goes on with the onboarding, which ends at that draw.
"""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum


class Ask(StrEnum):
    """What is asked."""

    SCORE = "score"
    APPLIES = "applies"
    SUBMITTED = "submitted"
    ZONE = "zone"


class After(StrEnum):
    """Where the conversation goes on once the question is answered."""

    NOTHING = ""
    START = "start"
    DRAW = "draw"


@dataclass(frozen=True, slots=True)
class Pending:
    """A question, where to go on after it, and the draw that it is about or that waits."""

    ask: Ask
    after: After = After.NOTHING
    draw: str = ""

    def __str__(self) -> str:
        return f"{self.ask}:{self.after}:{self.draw}".rstrip(":")


def parse_pending(text: str | None) -> Pending | None:
    """The question that was stored; None where there is none or it cannot be understood."""
    if text is None:
        return None
    ask, after, draw, *_ = [*text.split(":"), "", ""]
    try:
        return Pending(Ask(ask), After(after), draw)
    except ValueError:
        return None
