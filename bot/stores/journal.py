"""The transactions since a snapshot: a line each, appended, never changed.

A line is a checksum, a space and a JSON list of changes. The checksum also covers the one
before it, so that a line lost or moved is noticed as well as one spoilt. A last line that is
spoilt was never promised to anybody: it is dropped. Any other is damage.
"""

from __future__ import annotations

import os
from binascii import crc32
from collections.abc import Iterator
from contextlib import suppress
from pathlib import Path
from typing import Any, Final

import orjson

from bot.errors import StoreDamaged, StoreError, StoreTooNew
from bot.stores.files import plain_errors, write_beside
from bot.stores.outbox import Change

_FORMAT: Final = "draw-bot journal"
_VERSION: Final = 1


class Journal:
    """A journal that is being written."""

    def __init__(self, path: Path, size: int, checksum: int, transactions: int) -> None:
        """Go on behind the first ``size`` bytes. Raises StoreError."""
        self.path = path
        self.size = size
        self.transactions = transactions
        self._checksum = checksum
        self._spoilt = self._lost = False
        with plain_errors(path):
            self._descriptor = os.open(path, os.O_WRONLY | os.O_CLOEXEC)
            os.ftruncate(self._descriptor, size)
            os.lseek(self._descriptor, size, os.SEEK_SET)

    @classmethod
    def begin(cls, path: Path, generation: int) -> Journal:
        """Begin an empty journal. Raises StoreError."""
        header = {"format": _FORMAT, "version": _VERSION, "generation": generation}
        line, checksum = _line(orjson.dumps(header), 0)
        write_beside(path, [line])
        return cls(path, len(line), checksum, 0)

    def append(self, changes: tuple[Change, ...]) -> None:
        """Write one transaction down, not yet to the disk. Raises StoreError; it is not there."""
        if self._spoilt:
            raise StoreError(f"{self.path} cannot be written any more; restart the bot")
        line, checksum = _line(orjson.dumps(changes), self._checksum)
        with plain_errors(self.path):
            try:
                _write(self._descriptor, line)
            except OSError:
                self._cut()
                raise
        self.size += len(line)
        self.transactions += 1
        self._checksum = checksum

    def sync(self) -> None:
        """Bring it to the disk. Raises StoreError; then nothing can be appended any more.

        Nor can it be brought to the disk later: the kernel tells of a loss only once.
        """
        if self._lost:
            raise StoreError(f"{self.path} may lack what was written; restart the bot")
        with plain_errors(self.path):
            try:
                os.fdatasync(self._descriptor)
            except OSError:
                self._spoilt = self._lost = True
                raise

    def close(self) -> None:
        """Let go of the file."""
        os.close(self._descriptor)

    def _cut(self) -> None:
        self._spoilt = True
        with suppress(OSError):
            os.ftruncate(self._descriptor, self.size)
            os.lseek(self._descriptor, self.size, os.SEEK_SET)
            self._spoilt = False


class JournalReader:
    """A journal that is being read: ``size`` and ``checksum`` are of what was good so far."""

    def __init__(self, path: Path) -> None:
        self.path = path
        self.size = 0
        self.checksum = 0
        self.transactions = 0
        self.torn = False

    def __iter__(self) -> Iterator[list[Change]]:
        """Every transaction. Raises StoreDamaged, StoreTooNew, StoreError."""
        with plain_errors(self.path), open(self.path, "rb") as file:
            self._check_header(self._read(next(file, b"")))
            for line in file:
                payload = self._read(line)
                if payload is None:
                    self.torn = True
                    break
                yield orjson.loads(payload)
                self.transactions += 1
            if file.read(1):
                raise self.damage("cannot be read")

    def damage(self, fault: str) -> StoreDamaged:
        """The error that says where the reading stands."""
        return StoreDamaged(
            f"{self.path} is damaged: line {self.transactions + 2} {fault}; nothing was changed"
        )

    def _read(self, line: bytes) -> bytes | None:
        payload = line[9:-1]
        written, checksum = _line(payload, self.checksum)
        if written != line:
            return None
        self.size += len(line)
        self.checksum = checksum
        return payload

    def _check_header(self, payload: bytes | None) -> None:
        header: Any = None if payload is None else orjson.loads(payload)
        if not isinstance(header, dict) or header.get("format") != _FORMAT:
            raise StoreDamaged(f"{self.path} does not begin as a journal; nothing was changed")
        if header["version"] > _VERSION:
            raise StoreTooNew(f"{self.path} was written by a later version of the bot")


def _line(payload: bytes, before: int) -> tuple[bytes, int]:
    checksum = crc32(payload, before)
    return b"%08x %s\n" % (checksum, payload), checksum


def _write(descriptor: int, line: bytes) -> None:
    rest = memoryview(line)
    while rest:
        rest = rest[os.write(descriptor, rest) :]
