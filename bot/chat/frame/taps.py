"""What a button carries back: short, versioned text, written and read in this one place.

``1:profile:cycle:cec`` is version 1, the place that answers it, what is to be done, and with
what. Telegram allows 64 bytes: https://core.telegram.org/bots/api#inlinekeyboardbutton
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import Final

LIMIT: Final = 64
"""The most bytes that Telegram carries in a button."""

_VERSION: Final = "1"


@dataclass(frozen=True, slots=True)
class Tap:
    """A pressed button: which place answers it, what to do there, and with what."""

    place: str
    action: str
    args: tuple[str, ...] = ()


def tap_data(place: str, action: str, *args: str) -> str:
    """The text that a button carries. Raises ValueError where Telegram would refuse it."""
    data = ":".join((_VERSION, place, action, *args))
    if len(data.encode()) > LIMIT:
        raise ValueError(f"over {LIMIT} bytes: {data}")
    return data


def parse_tap(data: str) -> Tap | None:
    """What a button's text means; None for another version's, or for anything foreign."""
    version, *parts = data.split(":")
    if version != _VERSION or len(parts) < 2 or len(data.encode()) > LIMIT:
        return None
    place, action, *args = parts
    return Tap(place, action, tuple(args))
