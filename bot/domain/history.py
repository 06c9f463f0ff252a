"""What the earlier draws say of a new one: gaps, streaks, moves, records."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Context:
    """One line that the data supports, as facts: ``key`` names the sentence.

    ``values`` are its numbers, dates and draw type keys, for the text layer to put in words.
    """

    key: str
    values: dict[str, object]
