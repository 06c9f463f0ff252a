"""Count the transactions that SQLite's write-ahead log (WAL) held, even if it is damaged.

SQLite reads a WAL up to the first broken frame. It does not report the frames behind it, nor a WAL
that was cut or is missing. But each frame's header says whether it ends a transaction, and
the index of the WAL, a file that a killed process leaves too, counts its frames. Formats:
https://www.sqlite.org/fileformat2.html#the_write_ahead_log and
https://www.sqlite.org/walformat.html#the_wal_index_file_format (read 2026-11-28).
"""

from __future__ import annotations

from collections import Counter
from dataclasses import dataclass
from pathlib import Path
from struct import Struct
from typing import Final

from bot.stores.files import wal_of

_HEADER_SIZE: Final = 32
_FRAME: Final = Struct(">4xI8s8x")
"""The header of a frame: whether it ends a transaction, and its salts."""

_INDEX: Final = Struct("=16xI12x8s56xI")


@dataclass(frozen=True, slots=True)
class WalContent:
    """The places, counted from 1, of the frames that end a transaction; and, as its index counts
    them, how many frames there were, and how many of them had been brought into the file."""

    commits: tuple[int, ...] = ()
    indexed: int = 0
    backfilled: int = 0

    def lost(self, frames: int) -> int:
        """How many transactions may be lost at most, where so many frames can be read."""
        broken_off = sum(place > frames for place in self.commits)
        return max(broken_off, self.indexed - max(frames, self.backfilled), 0)


def wal_content(path: Path, page_size: int) -> WalContent:
    """Read the headers of a file's WAL, even if it is broken. Raises OSError.

    Frames of an earlier use of the WAL, which it overwrites from its beginning, have other salts.
    """
    wal, size = wal_of(path), _FRAME.size + page_size
    frames: list[tuple[int, bytes]] = []
    if wal.exists():
        with open(wal, "rb") as file:
            for at in range(_HEADER_SIZE, wal.stat().st_size - size + 1, size):
                file.seek(at)
                frames.append(_FRAME.unpack(file.read(_FRAME.size)))
    salts = Counter(salt for _, salt in frames).most_common(1)
    commits = [at for at, (ends, salt) in enumerate(frames, 1) if ends and salt == salts[0][0]]
    index = path.with_name(path.name + "-shm")
    head = index.read_bytes()[: _INDEX.size] if index.exists() else b""
    if len(head) < _INDEX.size:
        return WalContent(tuple(commits))
    indexed, salt, backfilled = _INDEX.unpack(head)
    if salts and salt != salts[0][0]:
        return WalContent(tuple(commits))
    return WalContent(tuple(commits), indexed, backfilled)
