"""A copy of the embedded store for each of the last days, made while it runs.

A copy is a snapshot under the name of its day. To go back to one: stop the bot, move the files
of DATA_DIR aside, and put the copy there as ``snapshot.1.jsonl``.
"""

from __future__ import annotations

from collections.abc import Collection
from dataclasses import dataclass
from datetime import date
from pathlib import Path
from typing import Final

import orjson

from bot.errors import StoreDamaged
from bot.stores.files import drafts, plain_errors, prepared
from bot.stores.snapshot import Frozen, freeze, read_snapshot, write_snapshot
from bot.stores.state import DRAWS, SUBSCRIBERS

KEPT: Final = 7


@dataclass(frozen=True, slots=True)
class Backup:
    """A copy that was read back: whose day it is, and what it holds."""

    day: date
    subscribers: int
    draws: int


class Backups:
    """The copies in a folder."""

    def __init__(self, folder: Path, kept: int = KEPT) -> None:
        self._folder = folder
        self._kept = kept

    def days(self) -> list[date]:
        """The days that have a copy, oldest first. Raises StoreError."""
        if not self._folder.is_dir():
            return []
        with plain_errors(self._folder):
            copies = self._folder.glob("????-??-??.jsonl")
            return sorted(day for path in copies if (day := _day(path.stem)) is not None)

    def write(self, frozen: Frozen, day: date) -> None:
        """Make the day's copy, read it back, and let go of the oldest.

        Raises StoreFull, StoreError, and StoreDamaged where the copy does not hold what it
        should; then the older copies are all still there.
        """
        prepared(self._folder)
        self._sweep()
        write_snapshot(self._path(day), frozen)
        found = self.read(day)
        if found.subscribers != len(frozen.tables[SUBSCRIBERS]):
            raise StoreDamaged(f"{self._path(day)} does not hold everybody")
        with plain_errors(self._folder):
            for old in self.days()[: -self._kept]:
                self._path(old).unlink()

    def read(self, day: date) -> Backup:
        """Read a copy back, all of it. Raises StoreDamaged, StoreTooNew, StoreError."""
        state = read_snapshot(self._path(day))
        return Backup(day, len(state.tables[SUBSCRIBERS]), len(state.tables[DRAWS]))

    def newest(self) -> Backup | None:
        """Read the newest copy back. Raises as ``read``."""
        days = self.days()
        return self.read(days[-1]) if days else None

    def forget(self, chat_ids: Collection[int]) -> None:
        """Take these chats out of every copy: what is erased is erased. Raises StoreError."""
        self._sweep()
        for day in self.days():
            if self._holds(day, chat_ids):
                self._rewrite(day, chat_ids)

    def _sweep(self) -> None:
        """Remove the half of a copy that a crash left."""
        with plain_errors(self._folder):
            for draft in drafts(self._folder):
                draft.unlink()

    def _holds(self, day: date, chat_ids: Collection[int]) -> bool:
        starts = tuple(b"[%d," % chat_id for chat_id in chat_ids)
        ends = tuple(b'"added_by":%d}}]\n' % chat_id for chat_id in chat_ids)
        path = self._path(day)
        with plain_errors(path), open(path, "rb") as file:
            return any(line.startswith(starts) or line.endswith(ends) for line in file)

    def _rewrite(self, day: date, chat_ids: Collection[int]) -> None:
        state = read_snapshot(self._path(day))
        for chat_id in state.tables[SUBSCRIBERS].keys() & set(chat_ids):
            state.apply(["drop", SUBSCRIBERS, chat_id])
        for chat_id, packed in state.tables[SUBSCRIBERS].items():
            row = orjson.loads(packed) if chat_id < 0 else {}
            if row.get("group", {}).get("added_by") in chat_ids:
                del row["group"]["added_by"]
                state.apply(["put", SUBSCRIBERS, chat_id, row])
        write_snapshot(self._path(day), freeze(state))

    def _path(self, day: date) -> Path:
        return self._folder / f"{day.isoformat()}.jsonl"


def _day(name: str) -> date | None:
    """The day that a copy is named after; what else lies in the folder is none of ours."""
    try:
        return date.fromisoformat(name)
    except ValueError:
        return None
