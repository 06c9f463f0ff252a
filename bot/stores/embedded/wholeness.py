"""Whether a file of the store is whole: its header, its size, its pages and its schema."""

from __future__ import annotations

import sqlite3
from contextlib import closing
from dataclasses import dataclass
from pathlib import Path
from struct import Struct
from typing import Final

from bot.errors import StoreDamaged, StoreTooNew
from bot.stores.files import plain_errors, wal_of
from bot.stores.sql.named_queries import SQLITE, migrations

APPLICATION_ID: Final = 0x64726177
"""Says in the file's header whose file it is: "draw"."""

_MAGIC: Final = b"SQLite format 3\x00"
_HEADER: Final = Struct(">16sHB9xI36xI28x")
_ROLLBACK: Final = 1


@dataclass(frozen=True, slots=True)
class Header:
    """Fields of the file header (https://www.sqlite.org/fileformat2.html, §1.3)."""

    page_size: int
    pages: int
    is_backup: bool


def header_of(path: Path) -> Header:
    """Raises StoreDamaged for a file that is cut or of another program, StoreError."""
    with plain_errors(path), open(path, "rb") as file:
        head, size = file.read(_HEADER.size), path.stat().st_size
    if len(head) < _HEADER.size or not head.startswith(_MAGIC):
        raise damaged(path, "it is no SQLite file")
    _, page_size, write_version, pages, application_id = _HEADER.unpack(head)
    if application_id != APPLICATION_ID:
        raise damaged(path, "it is not a store of this bot")
    # 1 stands for 65,536, which does not fit into two bytes.
    header = Header(65536 if page_size == 1 else page_size, pages, write_version == _ROLLBACK)
    wal = wal_of(path)
    has_wal = wal.exists() and wal.stat().st_size > 0
    if not has_wal and size != header.pages * header.page_size:
        raise damaged(path, f"it has {size} bytes in place of {header.pages * header.page_size}")
    return header


def check_content(path: Path, connection: sqlite3.Connection) -> None:
    """Look at every page and every index entry. Raises StoreDamaged, StoreTooNew, sqlite3.Error."""
    ((version,),) = connection.execute("PRAGMA user_version").fetchall()
    if version > len(migrations(SQLITE)):
        raise StoreTooNew(f"{path} was written by a later version of the bot")
    ((fault,),) = connection.execute("PRAGMA integrity_check(1)").fetchall()
    if fault != "ok":
        raise damaged(path, fault)
    with closing(sqlite3.connect(":memory:")) as empty:
        for migration in migrations(SQLITE)[:version]:
            empty.executescript(migration.sql)
        if _schema(connection) != _schema(empty):
            raise damaged(path, "its schema was changed")


def damaged(path: Path, fault: str) -> StoreDamaged:
    """An error of one line that names the file and its fault."""
    return StoreDamaged(f"{path} is damaged ({' '.join(fault.split())}); nothing was changed")


def _schema(connection: sqlite3.Connection) -> list[tuple[str, str]]:
    query = "SELECT name, sql FROM sqlite_schema WHERE sql IS NOT NULL ORDER BY name"
    return connection.execute(query).fetchall()
