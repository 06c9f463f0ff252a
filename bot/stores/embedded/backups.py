"""A copy of the embedded store for each of the last days, made while it runs.

To go back to one: stop the bot and copy it over ``draw-bot.sqlite3``. Copies are ordered by a
sequence number, so that a clock that was ahead for a while does not push out the later ones.
"""

from __future__ import annotations

import logging
import os
import re
import shutil
from collections.abc import Collection
from dataclasses import dataclass
from datetime import date
from pathlib import Path
from typing import Final

from bot.stores.embedded.connections import asked, open_connection, run_transaction
from bot.stores.embedded.documents import DocumentDatabase
from bot.stores.embedded.erasure import scrub
from bot.stores.embedded.wholeness import check_content, damaged, header_of
from bot.stores.files import beside, plain_errors, prepared, remove_drafts
from bot.stores.sql.steps import DRAWS, MEMORIES, SUBSCRIBERS, Get, one_step
from bot.stores.sql.transactions import erase_person

log = logging.getLogger(__name__)

KEPT: Final = 7
MADE: Final = "backup"
"""The memory by which a copy is known as one, once it was restored; its value is its day."""

_NAME: Final = re.compile(r"(\d{6})\.(\d{4}-\d\d-\d\d)\.sqlite3")


@dataclass(frozen=True, slots=True)
class Backup:
    """A copy that was read back: its day, and how much it holds.

    ``damaged`` rows were so in the store already; the copy has them as they are.
    """

    day: date
    subscribers: int
    draws: int
    damaged: int = 0


class Backups:
    """The copies of the store in a folder."""

    def __init__(self, data_dir: Path) -> None:
        self._folder = data_dir / "backups"

    def paths(self) -> list[Path]:
        """The copies, oldest first. Raises StoreError."""
        with plain_errors(self._folder):
            names = os.listdir(self._folder) if self._folder.is_dir() else []
            return [self._folder / name for name in sorted(filter(_NAME.fullmatch, names))]

    def write(self, path: Path, day: date) -> None:
        """Make the day's copy of a store unless there is one, read it back, remove the oldest.

        Raises StoreFull, StoreError, StoreDamaged; then the older copies are all still there.
        """
        copies = self.paths()
        if day in map(_day, copies):
            return
        prepared(self._folder)
        remove_drafts(self._folder)
        number = int(copies[-1].name[:6]) + 1 if copies else 1
        copy = self._folder / f"{number:06d}.{day.isoformat()}.sqlite3"
        with beside(copy) as draft:
            with open_connection(path) as source, open_connection(draft, writes=True) as target:
                source.connection.execute("BEGIN")
                unsound = asked(source.connection, "unsound")
                source.connection.backup(target.connection)
                target.connection.execute("PRAGMA journal_mode = DELETE").fetchall()
                mark = {"key": MADE, "value": day.isoformat(), "unsound": len(unsound)}
                target.table(MEMORIES).put({MADE: mark})
            self._read(draft, day)
        if unsound:
            log.warning(
                "the backup of %s holds %d damaged rows as the store has them; see check",
                day,
                len(unsound),
            )
        with plain_errors(self._folder):
            for old in self.paths()[:-KEPT]:
                old.unlink()

    def newest(self) -> Backup | None:
        """Read the newest copy back, all of it. Raises StoreDamaged, StoreError."""
        copies = self.paths()
        return self._read(copies[-1], _day(copies[-1])) if copies else None

    def forget(self, chat_ids: Collection[int]) -> None:
        """Take erased chats out of every copy. Raises StoreError."""
        # The half of a copy that a crash left holds them too.
        remove_drafts(self._folder)
        for copy in self.paths():
            with beside(copy) as draft:
                shutil.copyfile(copy, draft)
                with open_connection(draft, writes=True) as database, database.connection:
                    _forget(database, chat_ids)
                scrub(draft, chat_ids)

    def _read(self, path: Path, day: date) -> Backup:
        header_of(path)
        with open_connection(path) as database:
            check_content(path, database.connection)
            mark = run_transaction(database, one_step(Get(MEMORIES, MADE)))
            unsound = len(asked(database.connection, "unsound"))
            # A row that was erased since may have been among them.
            if unsound > (mark or {}).get("unsound", 0):
                raise damaged(path, "the checksum of a row is wrong")
            subscribers, draws = len(database.table(SUBSCRIBERS)), len(database.table(DRAWS))
            return Backup(day, subscribers, draws, unsound)


def _day(copy: Path) -> date:
    return date.fromisoformat(copy.name[7:17])


def _forget(database: DocumentDatabase, chat_ids: Collection[int]) -> None:
    connection = database.connection
    connection.execute("BEGIN")
    for chat_id in chat_ids:
        run_transaction(database, erase_person(chat_id))
    people = database.table(SUBSCRIBERS)
    for chat_id, row in asked(connection, "groups"):
        match row:
            case {"group": {"added_by": int(adder)} as group} if adder in chat_ids:
                del group["added_by"]
                people.put({chat_id: row})
    connection.execute("DELETE FROM erased")
