"""How the bot and the process that draws speak: a length in four bytes, then so many bytes."""

from __future__ import annotations

import struct
from typing import Final

HEAD: Final = struct.Struct(">I")


def framed(content: bytes) -> bytes:
    """The content under its length."""
    return HEAD.pack(len(content)) + content


def length(head: bytes) -> int:
    """How many bytes follow."""
    return int(HEAD.unpack(head)[0])
