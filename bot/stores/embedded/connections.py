"""Connections to the store's file, and SQLite's errors in the bot's own words."""

from __future__ import annotations

import sqlite3
from collections.abc import Iterator
from contextlib import closing, contextmanager
from datetime import datetime
from pathlib import Path
from typing import Any, Final, TypeVar

import orjson

from bot.errors import SettingsError, StoreDamaged, StoreError, StoreFull
from bot.stores.embedded.documents import DocumentDatabase, sealed
from bot.stores.sql.named_queries import SQLITE, named_queries
from bot.stores.sql.steps import Ask, Get, Put, Remove, Transaction
from bot.stores.sql.transactions import micros

_Result = TypeVar("_Result")

BUSY_SECONDS: Final = 5.0
"""How long a call waits while another program, such as sqlite3, holds the file."""

CACHE_KIB: Final = 1024
"""Pages that each connection keeps; the kernel keeps the rest of the file."""

OLDEST: Final = (3, 38, 0)
"""The first SQLite with ``->>`` and ``unixepoch()`` (https://sqlite.org/releaselog/3_38_0.html)."""

_FULL: Final = frozenset(
    {
        sqlite3.SQLITE_FULL,
        sqlite3.SQLITE_IOERR_WRITE,
        sqlite3.SQLITE_IOERR_TRUNCATE,
        sqlite3.SQLITE_IOERR_SHMSIZE,
    }
)
_WHAT_TO_DO: Final = {
    sqlite3.SQLITE_BUSY: "another program holds it: end that program",
    sqlite3.SQLITE_LOCKED: "another program holds it: end that program",
    sqlite3.SQLITE_READONLY: "it cannot be written: look at the owner and the rights of its folder",
    sqlite3.SQLITE_CANTOPEN: "it cannot be opened: look at the owner and the rights of its folder",
    sqlite3.SQLITE_PERM: "it cannot be opened: look at the owner and the rights of its folder",
    sqlite3.SQLITE_AUTH: "it cannot be opened: look at the owner and the rights of its folder",
}


def connected(
    path: Path, *, writes: bool = False, patience: float | None = None
) -> DocumentDatabase:
    """A connection to the file, to be used by one thread at a time; it waits ``patience`` seconds,
    or ``BUSY_SECONDS``, for a lock. Raises SettingsError where SQLite is too old, StoreError."""
    if sqlite3.sqlite_version_info < OLDEST:
        raise SettingsError(
            f"SQLite {sqlite3.sqlite_version} is too old; wanted: {'.'.join(map(str, OLDEST))} or "
            "later, which the system's packages, a newer Python or Docker may bring (README.md)"
        )
    with plain_sqlite_errors(path):
        connection = sqlite3.connect(
            path,
            timeout=patience or BUSY_SECONDS,
            isolation_level=None,
            detect_types=sqlite3.PARSE_DECLTYPES,
            check_same_thread=False,
        )
        connection.execute(f"PRAGMA cache_size = -{CACHE_KIB}")
        connection.execute("PRAGMA secure_delete = ON")
        connection.execute("PRAGMA foreign_keys = ON")
        connection.execute("PRAGMA wal_autocheckpoint = 0")
        connection.execute(f"PRAGMA query_only = {'OFF' if writes else 'ON'}")
        return DocumentDatabase(connection)


@contextmanager
def open_connection(path: Path, *, writes: bool = False) -> Iterator[DocumentDatabase]:
    """A connection that is closed at the end. Errors of SQLite in the block become StoreErrors."""
    database = connected(path, writes=writes)
    with closing(database.connection), plain_sqlite_errors(path):
        yield database


def checkpoint(path: Path) -> None:
    """Bring the WAL into the file, and empty it. Raises StoreError.

    Most of it is done while others write, so that they wait for the rest only.
    """
    with open_connection(path, writes=True) as database:
        database.connection.execute("PRAGMA wal_checkpoint(PASSIVE)").fetchall()
        ((busy, *_),) = database.connection.execute("PRAGMA wal_checkpoint(TRUNCATE)").fetchall()
    if busy:
        raise StoreError(f"{path}: a long read holds up the checkpoint, which is tried again")


@contextmanager
def plain_sqlite_errors(path: Path) -> Iterator[None]:
    """Turn an error of SQLite into a StoreError of one line."""
    try:
        yield
    except sqlite3.Error as error:
        raise store_error(path, error) from error


def store_error(path: Path, error: sqlite3.Error) -> StoreError:
    """Translate an error of SQLite into a StoreError."""
    code = getattr(error, "sqlite_errorcode", 0)
    if code in _FULL:
        return StoreFull(f"{path}: the disk is full; all that was saved is kept")
    if code & 0xFF in (sqlite3.SQLITE_CORRUPT, sqlite3.SQLITE_NOTADB):
        return StoreDamaged(f"{path} is damaged ({error}); nothing was changed")
    return StoreError(f"{path}: {_WHAT_TO_DO.get(code & 0xFF, error)}")


def run_transaction(database: DocumentDatabase, transaction: Transaction[_Result]) -> _Result:
    """Take a transaction's steps on a connection, and return its result. Raises sqlite3.Error."""
    answer: Any = None
    while True:
        try:
            step = transaction.send(answer)
        except StopIteration as end:
            result: _Result = end.value
            return result
        match step:
            case Ask(query, parameters):
                answer = asked(database.connection, query, **parameters)
            case Get(table, key):
                answer = database.table(table).get(doc_id=key)  # type: ignore[arg-type]
            case Put(table, documents):
                database.table(table).put(documents)
                answer = None
            case Remove(table, key):
                answer = database.table(table).remove(doc_ids=[key])  # type: ignore[list-item]


def asked(connection: sqlite3.Connection, query: str, **parameters: Any) -> list[tuple[Any, ...]]:
    """Every row of a named query."""
    for name, value in parameters.items():
        match value:
            case dict():
                parameters[name] = sealed(value)
            case list():
                written = orjson.dumps(value, micros, orjson.OPT_PASSTHROUGH_DATETIME)
                parameters[name] = written.decode()
            case datetime():
                parameters[name] = micros(value)
    return connection.execute(named_queries(SQLITE)[query], parameters).fetchall()
