"""TinyDB's storage: the state in memory, with or without a journal beneath it."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from contextlib import contextmanager
from datetime import date
from typing import Any

from tinydb.storages import Storage

from bot.stores.outbox import Change
from bot.stores.state import KEYS, Rows, State
from bot.stores.table import Draft, PackedRows


class PackedStorage(Storage):
    """In memory only. All changes go through ``change``, one transaction at a time."""

    def __init__(self, state: State | None = None) -> None:
        self.state = State() if state is None else state
        self._gathered: list[Change] | None = None

    def rows(self, table: str) -> Rows:
        """A table's packed rows, to be looked at only."""
        return self.state.tables[table]

    def read(self) -> dict[str, Any]:
        """Every table, without copying it."""
        return {name: PackedRows(rows, KEYS[name]) for name, rows in self.state.tables.items()}

    def write(self, data: Mapping[str, Mapping[Any, Any]]) -> None:
        """Make the tables hold just this, as TinyDB asks when it drops a table."""
        with self.together():
            for name, rows in self.state.tables.items():
                draft = Draft(rows)
                draft.clear()
                draft.update({KEYS[name](key): row for key, row in data.get(name, {}).items()})
                self.change(*draft.changes(name))

    @contextmanager
    def together(self) -> Iterator[None]:
        """Make all changes within one transaction: none is seen before the end of the block."""
        gathered: list[Change] = []
        self._gathered = gathered
        try:
            yield
        finally:
            self._gathered = None
        self.change(*gathered)

    def change(self, *changes: Change) -> None:
        """Make changes, all or none. Raises StoreError, and nothing has changed."""
        if self._gathered is not None:
            self._gathered += changes
        elif changes:
            self._write_down(changes)
            for change in changes:
                self.state.apply(change)

    def _write_down(self, changes: tuple[Change, ...]) -> None:
        """Memory needs no notes."""

    async def durable(self) -> None:
        """Wait until every change so far would outlive a power cut."""

    async def forget(self) -> None:
        """Rid the files of what was removed; memory has none."""

    async def back_up(self, day: date) -> None:
        """Make the day's copy; memory has none."""

    async def shut(self) -> None:
        """Let go of everything; harmless when repeated."""
