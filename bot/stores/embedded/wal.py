"""What SQLite's write-ahead log (WAL) held, told by the headers of its frames.

SQLite reads a WAL up to the first frame that is broken, and says nothing about those behind it.
Format: https://www.sqlite.org/fileformat2.html#the_write_ahead_log (read 2026-11-28).
"""

from __future__ import annotations

from collections import Counter
from dataclasses import dataclass
from pathlib import Path
from struct import Struct
from typing import Final

_HEADER_SIZE: Final = 32
_FRAME: Final = Struct(">II8s8x")
_SHM_FRAMES: Final = slice(16, 20)
_SHM_BACKFILLED: Final = slice(96, 100)


@dataclass(frozen=True, slots=True)
class WalContent:
    """The places, counted from 1, of the frames that end a transaction."""

    commits: tuple[int, ...]

    def behind(self, frames: int) -> int:
        """How many transactions end behind the first so many frames."""
        return sum(place > frames for place in self.commits)


def wal_content(wal: Path, page_size: int) -> WalContent:
    """What a WAL holds, whether or not it is broken. Raises OSError.

    Frames of an earlier use of the WAL, which it overwrites from its beginning, have other salts.
    """
    if not wal.exists():
        return WalContent(())
    frame_size = _FRAME.size + page_size
    frames = []
    with open(wal, "rb") as file:
        file.seek(_HEADER_SIZE)
        while len(head := file.read(_FRAME.size)) == _FRAME.size:
            frames.append(_FRAME.unpack(head))
            file.seek(frame_size - _FRAME.size, 1)
    salts = Counter(salt for _, _, salt in frames).most_common(1)
    return WalContent(
        tuple(
            place
            for place, (_, commits, salt) in enumerate(frames, 1)
            if commits and salt == salts[0][0]
        )
    )


def frames_of_missing(wal: Path, shm: Path) -> int:
    """How many frames a WAL held that is gone, while its index is still there. Raises OSError."""
    if wal.exists() or not shm.exists():
        return 0
    index = shm.read_bytes()[:100]
    frames = int.from_bytes(index[_SHM_FRAMES], "little")
    return max(0, frames - int.from_bytes(index[_SHM_BACKFILLED], "little"))
