"""Open the store's folder: lock it, and check that its file is whole and of a known schema.

Nothing is changed before the file has been found whole.
"""

from __future__ import annotations

import logging
import sqlite3
from dataclasses import dataclass
from pathlib import Path
from typing import Final

from bot.errors import StoreDamaged
from bot.stores.embedded.backups import Backups
from bot.stores.embedded.connections import open_connection
from bot.stores.embedded.lock import Lock
from bot.stores.embedded.moving_over import move_over, put_aside
from bot.stores.embedded.old_files import copies_of_old_files, old_files
from bot.stores.embedded.wal import wal_content
from bot.stores.embedded.wholeness import APPLICATION_ID, check_content, damaged, header_of
from bot.stores.files import beside, plain_errors, prepared_data_dir, wal_of
from bot.stores.sql.named_queries import SQLITE, migrations

log = logging.getLogger(__name__)

FILE_NAME: Final = "draw-bot.sqlite3"


@dataclass(frozen=True, slots=True)
class Opened:
    """The file, the lock on its folder, and its backups."""

    path: Path
    lock: Lock
    backups: Backups


def open_folder(folder: Path) -> Opened:
    """Lock the folder and check its file; a missing one is created.

    Raises SettingsError, AlreadyRunning, StoreDamaged, StoreTooNew, StoreError; then nothing was
    changed.
    """
    prepared_data_dir(folder)
    lock = Lock(folder / "store.lock")
    path, backups = folder / FILE_NAME, Backups(folder)
    try:
        with plain_errors(path):
            if not path.exists():
                _begin(path, backups)
            _open(path)
            put_aside(folder)
    except StoreDamaged as fault:
        lock.release()
        copies, old_copies = backups.paths(), copies_of_old_files(folder)
        if copies:
            way_back = (
                f"The way back: cp {copies[-1]} {path}; or, to begin anew, move the folder away"
            )
        elif old_copies and not path.exists():
            way_back = (
                "The way back: move the snapshots and journals away; "
                f"cp {old_copies[-1]} {folder / 'snapshot.1.jsonl'}"
            )
        else:
            way_back = "There is no backup; with the folder moved away the bot begins anew"
        raise StoreDamaged(f"{fault}. {way_back}") from fault
    except BaseException:
        lock.release()
        raise
    return Opened(path, lock, backups)


def _begin(path: Path, backups: Backups) -> None:
    """Make the file, unless there should be one. Raises StoreError."""
    is_old = bool(old_files(path.parent))
    if not is_old and (wal_of(path).exists() or backups.paths()):
        raise damaged(path, "it is missing")
    with beside(path) as draft:
        with open_connection(draft, writes=True) as database:
            database.connection.execute(f"PRAGMA application_id = {APPLICATION_ID}")
            _migrate(draft, database.connection)
        if is_old:
            move_over(path.parent, draft)


def _open(path: Path) -> None:
    """Check the file, migrate its schema, and log how much a broken WAL may have cost."""
    wal = wal_of(path)
    header = header_of(path)
    if header.is_backup and wal.exists():
        log.warning("%s belongs to the file before the restored backup: removed", wal)
        wal.unlink()
    if header.is_backup:
        path.with_name(path.name + "-shm").unlink(missing_ok=True)
    content = wal_content(path, header.page_size)
    with open_connection(path, writes=True) as database:
        execute = database.connection.execute
        execute("PRAGMA journal_mode = WAL")
        ((_, frames, _),) = execute("PRAGMA wal_checkpoint(PASSIVE)").fetchall()
        check_content(path, database.connection)
        _migrate(path, database.connection)
    lost = content.lost(frames)
    if lost:
        log.warning(
            "%s is broken: up to %d transactions of the last minute before the stop may be lost",
            wal,
            lost,
        )


def _migrate(path: Path, connection: sqlite3.Connection) -> None:
    """Apply the steps of the schema that are missing, each in a transaction."""
    ((version,),) = connection.execute("PRAGMA user_version").fetchall()
    for migration in migrations(SQLITE)[version:]:
        connection.executescript(
            f"BEGIN; {migration.sql}; PRAGMA user_version = {migration.version}; COMMIT"
        )
        if version:
            log.info("%s: the schema is now at version %d", path, migration.version)
