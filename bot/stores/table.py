"""TinyDB's table over packed rows: a write touches the rows it is about and copies no others."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping, MutableMapping
from typing import TYPE_CHECKING, Any

import orjson
from tinydb.table import Table

from bot.stores.outbox import Change
from bot.stores.state import KEYS, Key, Rows

if TYPE_CHECKING:
    from bot.stores.storage import PackedStorage

Document = dict[str, Any]


class PackedRows(Mapping[str, Document]):
    """Rows as TinyDB reads them, by the text of their keys, each unpacked when looked at."""

    def __init__(self, rows: Rows, key: type[Key]) -> None:
        self._rows = rows
        self._key = key

    def __getitem__(self, key: str) -> Document:
        row: Document = orjson.loads(self._rows[self._key(key)])
        return row

    def __iter__(self) -> Iterator[str]:
        return map(str, self._rows)

    def __len__(self) -> int:
        return len(self._rows)


class Draft(MutableMapping[Any, Document]):
    """Rows as one update sees them: what it writes is held back until ``changes`` is asked."""

    def __init__(self, rows: Rows) -> None:
        self._rows = rows
        self._touched: dict[Key, Document | None] = {}

    def __getitem__(self, key: Key) -> Document:
        if key not in self._touched:
            self._touched[key] = orjson.loads(self._rows[key])
        row = self._touched[key]
        if row is None:
            raise KeyError(key)
        return row

    def __setitem__(self, key: Key, row: Document) -> None:
        self._touched[key] = row

    def __delitem__(self, key: Key) -> None:
        if key not in self:
            raise KeyError(key)
        self._touched[key] = None

    def __contains__(self, key: object) -> bool:
        if key in self._touched:
            return self._touched[key] is not None
        return key in self._rows

    def __iter__(self) -> Iterator[Key]:
        yield from (key for key in self._rows if key in self)
        yield from (
            key for key, row in self._touched.items() if row is not None and key not in self._rows
        )

    def __len__(self) -> int:
        return sum(1 for _ in self)

    def clear(self) -> None:
        """Drop every row."""
        self._touched = dict.fromkeys(self._rows)

    def changes(self, table: str) -> Iterator[Change]:
        """What is different now."""
        for key, row in self._touched.items():
            before = self._rows.get(key)
            if row is None:
                if before is not None:
                    yield ["drop", table, key]
                continue
            packed = orjson.dumps(row)
            if packed != before:
                yield ["put", table, key, orjson.Fragment(packed)]


class InPlaceTable(Table):
    """A TinyDB table whose writes are changes to the storage, not copies of all of it."""

    default_query_cache_capacity = 0

    def __init__(self, storage: PackedStorage, name: str, **options: Any) -> None:
        self.document_id_class = KEYS[name]  # type: ignore[assignment]
        super().__init__(storage, name, **options)
        self._packed = storage

    def put(self, key: Key, row: Document) -> None:
        """Add a row or replace all of it."""
        self._packed.change(["put", self.name, key, orjson.Fragment(orjson.dumps(row))])

    def drop(self, key: Key) -> None:
        """Remove a row if it is there."""
        if key in self._packed.rows(self.name):
            self._packed.change(["drop", self.name, key])

    def row(self, key: Key) -> Document | None:
        """A row by its key."""
        return self.get(doc_id=key)  # type: ignore[arg-type]

    def _update_table(self, updater: Callable[[Any], object]) -> None:
        draft = Draft(self._packed.rows(self.name))
        updater(draft)
        self._packed.change(*draft.changes(self.name))
        self.clear_cache()
