"""Opening the folder: the newest snapshot, then every journal since."""

from __future__ import annotations

from dataclasses import dataclass
from itertools import pairwise
from pathlib import Path

from bot.errors import StoreDamaged
from bot.stores.files import Folder
from bot.stores.journal import Journal, JournalReader
from bot.stores.lock import Lock
from bot.stores.snapshot import read_snapshot
from bot.stores.state import State


@dataclass(frozen=True, slots=True)
class Opened:
    """The state, the journal to go on with, and what keeps others out."""

    folder: Folder
    lock: Lock
    state: State
    journal: Journal
    generation: int


def open_folder(path: Path) -> Opened:
    """Take the folder and bring its state to memory.

    Raises AlreadyRunning, StoreDamaged, StoreTooNew, StoreError; then nothing was changed.
    """
    folder = Folder(path)
    folder.prepare()
    lock = Lock(folder.lock)
    try:
        newest = max(folder.snapshots(), default=None)
        state = State() if newest is None else _from_snapshot(folder, newest)
        readers = _replayed(folder, newest or 0, state)
        journal = _journal(folder, newest or 0, readers)
    except BaseException:
        lock.release()
        raise
    state.begin_run()
    return Opened(folder, lock, state, journal, (newest or 0) + max(len(readers) - 1, 0))


def _from_snapshot(folder: Folder, newest: int) -> State:
    try:
        return read_snapshot(folder.snapshot(newest))
    except StoreDamaged as fault:
        raise _advised(fault, folder, newest) from fault


def _advised(fault: StoreDamaged, folder: Folder, damaged: int) -> StoreDamaged:
    copies = [generation for generation in folder.snapshots() if generation < damaged]
    if not copies:
        return fault
    return StoreDamaged(
        f"{fault}; the last good copy is {folder.snapshot(copies[-1])}, "
        "and with the damaged file moved away the bot goes on from it"
    )


def _replayed(folder: Folder, first: int, state: State) -> list[JournalReader]:
    since = [generation for generation in folder.journals() if generation >= first]
    for wanted, generation in enumerate(since, first):
        if generation != wanted:
            raise StoreDamaged(f"{folder.journal(wanted)} is missing; nothing was changed")
    readers = [JournalReader(folder.journal(generation)) for generation in since]
    try:
        for reader in readers:
            _replay(reader, state)
        for before, after in pairwise(readers):
            if before.torn and after.transactions:
                raise before.damage("cannot be read")
    except StoreDamaged as fault:
        raise _advised(fault, folder, first + 1) from fault
    return readers


def _replay(reader: JournalReader, state: State) -> None:
    for changes in reader:
        try:
            for change in changes:
                state.apply(change)
        except (ValueError, TypeError, LookupError) as fault:
            raise reader.damage("cannot be done again") from fault


def _journal(folder: Folder, first: int, readers: list[JournalReader]) -> Journal:
    """The journal to go on with. A torn end is cut off for good in each."""
    if not readers:
        return Journal.begin(folder.journal(first), first)
    for reader in readers:
        journal = Journal(reader.path, reader.size, reader.checksum, reader.transactions)
        if reader.torn:
            journal.sync()
        if reader is not readers[-1]:
            journal.close()
    return journal
