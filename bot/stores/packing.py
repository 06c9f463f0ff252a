"""Arrays of numbers as text, so that a million of them are one JSON value."""

from __future__ import annotations

import sys
from array import array
from base64 import b64decode, b64encode


def pack(numbers: array[int]) -> str:
    """Numbers as base64 of little-endian 64-bit words."""
    return b64encode(_little_endian(numbers).tobytes()).decode("ascii")


def unpack(text: str) -> array[int]:
    """The numbers that ``pack`` wrote. Raises ValueError."""
    numbers = array("q")
    numbers.frombytes(b64decode(text, validate=True))
    return _little_endian(numbers)


def pack_bytes(numbers: bytearray) -> str:
    """Small numbers as base64, a byte each."""
    return b64encode(numbers).decode("ascii")


def unpack_bytes(text: str) -> bytearray:
    """The numbers that ``pack_bytes`` wrote. Raises ValueError."""
    return bytearray(b64decode(text, validate=True))


def _little_endian(numbers: array[int]) -> array[int]:
    if sys.byteorder == "little":
        return numbers
    swapped = numbers[:]
    swapped.byteswap()
    return swapped
