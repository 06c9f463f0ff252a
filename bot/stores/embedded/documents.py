"""TinyDB over SQLite: each table keeps one JSON document in a row, with a checksum.

TinyDB's own storages rewrite a file at each change; this one reads and writes the documents that
a call is about.
"""

from __future__ import annotations

import sqlite3
from binascii import crc32
from collections.abc import Callable, Iterator, Mapping, MutableMapping
from typing import Any, Final

import orjson
from tinydb import TinyDB
from tinydb.storages import Storage
from tinydb.table import Table

from bot.stores.sql.steps import KEYS, SUBSCRIBERS, Document, Key

_SUM: Final = b'{"sum":"'
_SEALED_AT: Final = len(_SUM) + 8 + len(b'",')


def sealed(document: Any) -> str:
    """A document as it is stored: JSON whose first key is a checksum of the rest.

    A value that is not an object (an import may hold one) is wrapped in one.
    """
    whole = document if isinstance(document, dict) and document else {"kept": document}
    rest = orjson.dumps(whole)[1:]
    return f'{{"sum":"{crc32(rest):08x}",{rest.decode()}'


def is_sound(stored: bytes) -> bool:
    """Whether the checksum of a row is right."""
    return stored[:8] == _SUM and stored[8:16] == b"%08x" % crc32(stored[_SEALED_AT:])


def unsealed(stored: bytes) -> Document:
    """The document of a row; where its checksum is wrong, ``{"damaged": …}`` with its text."""
    if is_sound(stored):
        document: Document = orjson.loads(stored)
        del document["sum"]
        return document
    return {"damaged": stored.decode(errors="replace")}


sqlite3.register_converter("document", unsealed)


class Documents(MutableMapping[Any, Document]):
    """The documents of a table by their keys; ``changes`` collects the writes."""

    def __init__(self, connection: sqlite3.Connection, table: str) -> None:
        self.changes: dict[Key, Document | None] = {}
        self._connection = connection
        self._table = table

    def __getitem__(self, key: Key) -> Document:
        query = f"SELECT facts FROM {self._table} WHERE {KEYS[self._table]} = ?"
        found = self._connection.execute(query, (key,)).fetchone()
        if found is None:
            raise KeyError(key)
        document: Document = found[0]
        return document

    def __setitem__(self, key: Key, document: Document) -> None:
        self.changes[key] = document

    def __delitem__(self, key: Key) -> None:
        self.changes[key] = None

    def __iter__(self) -> Iterator[Key]:
        query = f"SELECT {KEYS[self._table]} FROM {self._table}"
        return iter([key for (key,) in self._connection.execute(query)])

    def __len__(self) -> int:
        found = self._connection.execute(f"SELECT count(*) FROM {self._table}").fetchone()
        return int(found[0])


class DocumentStorage(Storage):
    """TinyDB's storage on a connection: ``write`` takes what changed, None for a removed one."""

    def __init__(self, connection: sqlite3.Connection) -> None:
        self._connection = connection

    def read(self) -> dict[str, Any]:
        """The tables, each read as far as it is looked at."""
        return {table: Documents(self._connection, table) for table in KEYS}

    def write(self, data: Mapping[str, Mapping[Any, Document | None]]) -> None:
        """Add, replace and remove documents."""
        for table, changes in data.items():
            key = KEYS[table]
            removed = [(each,) for each, document in changes.items() if document is None]
            put = [
                (each, sealed(document))
                for each, document in changes.items()
                if document is not None
            ]
            self._connection.executemany(f"DELETE FROM {table} WHERE {key} = ?", removed)
            self._connection.executemany(
                f"INSERT INTO {table} ({key}, facts) VALUES (?, ?)"
                f" ON CONFLICT ({key}) DO UPDATE SET facts = excluded.facts",
                put,
            )


class DocumentTable(Table):
    """A TinyDB table that writes the documents a call is about, and no others."""

    default_query_cache_capacity = 0

    def __init__(self, storage: Storage, name: str) -> None:
        super().__init__(storage, name)
        self.document_id_class = int if name == SUBSCRIBERS else str  # type: ignore[assignment]

    def put(self, documents: Mapping[Any, Document]) -> None:
        """Add documents, or replace all of each."""
        self._storage.write({self.name: documents})  # type: ignore[dict-item]

    def _update_table(self, updater: Callable[[Any], object]) -> None:
        documents: Any = self._read_table()
        updater(documents)
        self._storage.write({self.name: documents.changes})


class DocumentDatabase(TinyDB):
    """TinyDB on a connection to SQLite."""

    table_class = DocumentTable  # type: ignore[assignment]

    def __init__(self, connection: sqlite3.Connection) -> None:
        super().__init__(storage=lambda: DocumentStorage(connection))
        connection.create_function("is_sound", 1, is_sound, deterministic=True)
        self.connection = connection

    def table(self, name: str, **options: Any) -> DocumentTable:
        table: DocumentTable = super().table(name, **options)  # type: ignore[assignment]
        return table
