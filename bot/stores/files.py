"""The folder of the embedded store: names, safe writing, and errors in plain words.

``snapshot.7.jsonl`` is everything as it was when ``journal.7.jsonl`` was begun, which holds
the transactions since. The snapshot before the newest is kept with its journal: moved into
place, the two are worth the newest snapshot.
"""

from __future__ import annotations

import errno
import os
import re
from collections.abc import Iterable, Iterator
from contextlib import contextmanager, suppress
from pathlib import Path
from typing import Final

from bot.errors import SettingsError, StoreError, StoreFull

_FULL: Final = frozenset({errno.ENOSPC, errno.EDQUOT, errno.EFBIG})
_NAME: Final = re.compile(r"(snapshot|journal)\.(\d+)\.jsonl")
_DRAFT: Final = ".new"
_PRIVATE: Final = 0o600


class Folder:
    """Where the store's files lie."""

    def __init__(self, path: Path) -> None:
        self.path = path

    def prepare(self) -> None:
        """Make the folder where it is missing, for its owner only.

        Raises SettingsError where a file is in its way, StoreError.
        """
        try:
            prepared(self.path)
        except StoreError as fault:
            if not isinstance(fault.__cause__, FileExistsError | NotADirectoryError):
                raise
            raise SettingsError(
                f"DATA_DIR cannot be a folder: {fault}; wanted: a folder's path"
            ) from fault

    @property
    def backups(self) -> Path:
        """Where the copies of the last days are."""
        return self.path / "backups"

    @property
    def lock(self) -> Path:
        """The file that the process which owns the store keeps locked."""
        return self.path / "store.lock"

    def snapshot(self, generation: int) -> Path:
        """The path of a snapshot."""
        return self.path / f"snapshot.{generation}.jsonl"

    def journal(self, generation: int) -> Path:
        """The path of a journal."""
        return self.path / f"journal.{generation}.jsonl"

    def snapshots(self) -> list[int]:
        """The generations that have a snapshot, ascending."""
        return self._generations("snapshot")

    def journals(self) -> list[int]:
        """The generations that have a journal, ascending."""
        return self._generations("journal")

    def tidy(self) -> None:
        """Remove what neither the newest snapshot nor the one before it needs, and drafts.

        Raises StoreError.
        """
        kept = self.snapshots()[-2:]
        oldest = kept[0] if len(kept) == 2 else 0
        old = [self.snapshot(each) for each in self.snapshots() if each < oldest]
        old += [self.journal(each) for each in self.journals() if each < oldest]
        with plain_errors(self.path):
            for path in (*old, *drafts(self.path)):
                path.unlink()

    def _generations(self, kind: str) -> list[int]:
        with plain_errors(self.path):
            names = os.listdir(self.path)
        matches = (_NAME.fullmatch(name) for name in names)
        return sorted(int(match[2]) for match in matches if match and match[1] == kind)


def drafts(path: Path) -> list[Path]:
    """What ``write_beside`` is writing in a folder, or was when it crashed."""
    return list(path.glob(f"*{_DRAFT}"))


def prepared(path: Path) -> Path:
    """The folder, made where it is missing, for its owner only. Raises StoreError."""
    with plain_errors(path):
        path.mkdir(mode=0o700, parents=True, exist_ok=True)
    return path


@contextmanager
def plain_errors(path: Path) -> Iterator[None]:
    """Say an OSError in one line, as a StoreError."""
    try:
        yield
    except OSError as fault:
        if fault.errno in _FULL:
            raise StoreFull(f"{path}: {fault.strerror}; all that was saved is kept") from fault
        raise StoreError(f"{path}: {fault.strerror or fault}") from fault


def write_beside(path: Path, chunks: Iterable[bytes]) -> int:
    """Write a file under another name, bring it to the disk, then give it its own name.

    Returns its size in bytes. Raises StoreFull and StoreError; then there is no such file, or
    still the one before.
    """
    draft = path.with_name(path.name + _DRAFT)
    with plain_errors(path):
        try:
            with open(draft, "wb", opener=_private) as file:
                file.writelines(chunks)
                file.flush()
                os.fsync(file.fileno())
                size = file.tell()
            os.replace(draft, path)
            sync_folder(path.parent)
        except BaseException:
            with suppress(OSError):
                draft.unlink(missing_ok=True)
            raise
    return size


def sync_folder(path: Path) -> None:
    """Bring names to the disk."""
    descriptor = os.open(path, os.O_RDONLY)
    try:
        os.fsync(descriptor)
    finally:
        os.close(descriptor)


def _private(path: str, flags: int) -> int:
    return os.open(path, flags, _PRIVATE)
