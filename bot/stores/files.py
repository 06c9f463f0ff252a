"""Files: safe writing, and errors in plain words."""

from __future__ import annotations

import errno
import os
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from pathlib import Path
from typing import Final

from bot.errors import SettingsError, StoreError, StoreFull

_FULL: Final = frozenset({errno.ENOSPC, errno.EDQUOT, errno.EFBIG})
_DRAFT: Final = ".new"


def remove_drafts(path: Path) -> None:
    """Remove the drafts that a crash left in a folder. Raises StoreError."""
    with plain_errors(path):
        for draft in list(path.glob(f"*{_DRAFT}")):
            draft.unlink()


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


@contextmanager
def beside(path: Path) -> Iterator[Path]:
    """An empty draft, for its owner only, that takes this name once the block has ended well.

    Raises StoreFull and StoreError; then there is no such file, or still the one before.
    """
    draft = path.with_name(path.name + _DRAFT)
    with plain_errors(path):
        draft.unlink(missing_ok=True)
        os.close(os.open(draft, os.O_WRONLY | os.O_CREAT | os.O_EXCL, 0o600))
        try:
            yield draft
            sync(draft)
            os.replace(draft, path)
            sync(path.parent)
        finally:
            with suppress(OSError):
                draft.unlink(missing_ok=True)


def sync(path: Path) -> None:
    """Bring a file's content, or a folder's names, to the disk. Raises OSError."""
    descriptor = os.open(path, os.O_RDONLY)
    try:
        (os.fsync if path.is_dir() else os.fdatasync)(descriptor)
    finally:
        os.close(descriptor)


def wal_of(path: Path) -> Path:
    """Where SQLite keeps the transactions that are not in the file yet."""
    return path.with_name(path.name + "-wal")


def prepared_data_dir(path: Path) -> None:
    """Make DATA_DIR where it is missing, for its owner only.

    Raises SettingsError where a file is in its way, StoreError.
    """
    try:
        prepared(path)
    except StoreError as fault:
        if not isinstance(fault.__cause__, FileExistsError | NotADirectoryError):
            raise
        raise SettingsError(
            f"DATA_DIR cannot be a folder: {fault}; wanted: a folder's path"
        ) from fault
