"""Callback data: short, versioned text, written and read in this one place.

``1:profile:cycle:cec`` holds the version, the place that answers the tap, the action, and its
arguments. Telegram allows 64 bytes: https://core.telegram.org/bots/api#inlinekeyboardbutton
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from typing import Final
from zlib import crc32

LIMIT: Final = 64
"""The most bytes that Telegram carries in a button."""

_VERSION: Final = "1"


@dataclass(frozen=True, slots=True)
class Tap:
    """A pressed button: which place answers it, what to do there, and with what."""

    place: str
    action: str
    args: tuple[str, ...] = ()


def pack(chosen: Iterable[str], keys: Sequence[str]) -> str:
    """Some of ``keys`` as a short code: a bit for each, and a check of the whole sequence.

    So a button stays within the limit whatever is chosen, and one from before the keys changed is
    recognized as out of date.
    """
    wanted = set(chosen)
    bits = sum(1 << place for place, key in enumerate(keys) if key in wanted)
    return f"{bits:x}.{_check(keys)}"


def unpack(code: str, keys: Sequence[str]) -> tuple[str, ...] | None:
    """The keys in a code, in their order; None for a code of other keys."""
    match = re.fullmatch(r"([0-9a-f]{1,16})\.([0-9a-f]{4})", code)
    if match is None or match[2] != _check(keys) or int(match[1], 16) >> len(keys):
        return None
    bits = int(match[1], 16)
    return tuple(key for place, key in enumerate(keys) if bits >> place & 1)


def _check(keys: Sequence[str]) -> str:
    return f"{crc32(','.join(keys).encode()) & 0xFFFF:04x}"


def tap_data(place: str, action: str, *args: str) -> str:
    """The text that a button carries. Raises ValueError where Telegram would refuse it."""
    data = ":".join((_VERSION, place, action, *args))
    if len(data.encode()) > LIMIT:
        raise ValueError(f"over {LIMIT} bytes: {data}")
    return data


def parse_tap(data: str) -> Tap | None:
    """Parse callback data; None for another version, or for foreign data."""
    version, *parts = data.split(":")
    if version != _VERSION or len(parts) < 2 or len(data.encode()) > LIMIT:
        return None
    place, action, *args = parts
    return Tap(place, action, tuple(args))
