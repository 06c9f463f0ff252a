"""Names of advisory locks, as the numbers that PostgreSQL knows them by."""

from __future__ import annotations

from binascii import crc32
from typing import Final

_OURS: Final = 0x64726177 << 32
"""Others may use advisory locks in the same database too: ours begin with "draw"."""


def lock_key(name: str) -> int:
    """The number of a lock, the same in every process."""
    return _OURS | crc32(name.encode())
