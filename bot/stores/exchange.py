"""Export and import of subscribers and draws as JSON lines.

The file: a header, then subscribers in order of their chat ids, then draws in order of their
numbers, then the rows that this release cannot read, as they are. Exporting an imported file
gives the same file. The outbox stays behind: it belongs to a running bot.
"""

from __future__ import annotations

import json
import shutil
from array import array
from collections.abc import Callable, Iterable, Iterator
from contextlib import contextmanager, nullcontext
from dataclasses import dataclass
from itertools import chain, islice
from pathlib import Path
from tempfile import TemporaryFile
from typing import BinaryIO, Final

import orjson

from bot.domain.draws.recording import Known
from bot.domain.people.profile import Subscriber
from bot.domain.people.turnover import DAY_MARK
from bot.errors import ImportRefused
from bot.ports import Store, UnreadableRow
from bot.stores.files import beside, plain_errors
from bot.stores.rows import (
    BadRow,
    ChatId,
    Row,
    Text,
    check_known,
    draw_from,
    draw_row,
    read,
    subscriber_from,
    subscriber_row,
)

_FORMAT: Final = "draw-bot"
_VERSION: Final = 1
_VERSION_WITH_UNREADABLE: Final = 3
"""A file that release 0.1.0 cannot read says so by its version. No release wrote 2."""

_PAGE: Final = 1000
_BYTE_ORDER_MARK: Final = b"\xef\xbb\xbf"

Entry = Subscriber | Known | UnreadableRow

_KEYS: Final = {"subscribers": ChatId, "draws": Text}


def _unreadable_from(row: object) -> UnreadableRow:
    match row:
        case {"table": str(table), "key": key, "row": kept, **rest} if table in _KEYS and not rest:
            return UnreadableRow(table, read(_KEYS[table], key, "key"), "", kept)
    raise BadRow("table, key and row are wanted")


_READERS: Final[dict[str, Callable[[object], Entry]]] = {
    "subscriber": subscriber_from,
    "draw": draw_from,
    "unreadable": _unreadable_from,
}


@dataclass(frozen=True, slots=True)
class Exchanged:
    """How many of each went over."""

    subscribers: int
    draws: int


async def export_store(store: Store, path: Path) -> Exchanged:
    """Write the file, readable by its owner only; an existing file is replaced at the end.

    Raises StoreError.
    """
    with plain_errors(path), TemporaryFile(dir=path.parent) as file:
        spool = _Spool(file)
        cursor: int | None = 0
        while cursor is not None:
            page, cursor = await store.subscribers_after(cursor, _PAGE)
            for subscriber in page:
                spool.add(subscriber.chat_id, _line("subscriber", subscriber_row(subscriber)))
        draws = [_line("draw", draw_row(known)) for known in (await store.draws()).values()]
        unreadable = [
            _line("unreadable", {"table": kept.table, "key": kept.key, "row": kept.row})
            for kept in await store.unreadable_rows()
            if kept.table in _KEYS
        ]
        header = _header(_VERSION_WITH_UNREADABLE if unreadable else _VERSION)
        _write(path, chain([header], spool.in_order(), draws, unreadable))
        return Exchanged(len(spool), len(draws))


async def import_store(store: Store, path: Path) -> Exchanged:
    """Add and replace the entries of a file, after validating all of them.

    Raises ImportRefused, and nothing was imported; StoreError, and some may have been.
    """
    with _lines_of(path) as file:
        for _ in _entries(file):
            pass
        file.seek(0)
        entries, subscribers, draws = _entries(file), 0, 0
        while page := list(islice(entries, _PAGE)):
            people = [entry for entry in page if isinstance(entry, Subscriber)]
            known = [entry for entry in page if isinstance(entry, Known)]
            await store.put_subscribers(people)
            # Imported chats are not today's new ones: the day is counted from here on.
            await store.record(known, [], {DAY_MARK: None})
            for kept in page:
                if isinstance(kept, UnreadableRow):
                    await store.keep_row(kept)
            subscribers += len(people)
            draws += len(known)
        return Exchanged(subscribers, draws)


def _entries(file: Iterable[bytes]) -> Iterator[Entry]:
    number = 0
    for number, line in enumerate(file, 1):
        try:
            if number == 1:
                _check_header(_object(line.removeprefix(_BYTE_ORDER_MARK)))
            elif line.strip():
                row = _object(line)
                kind = row.pop("kind", None)
                check_known("kind", [kind], tuple(_READERS))
                yield _READERS[kind](row)
        except BadRow as fault:
            raise ImportRefused(number, str(fault)) from None
    if number == 0:
        raise ImportRefused(1, "the file is empty")


def _object(line: bytes) -> Row:
    try:
        row = orjson.loads(line)
        orjson.dumps(row)
    except orjson.JSONDecodeError as fault:
        raise BadRow(f"not JSON: {fault}") from None
    except orjson.JSONEncodeError as fault:
        raise BadRow(f"no store can keep it: {fault}") from None
    if not isinstance(row, dict):
        raise BadRow("not an object")
    return row


def _check_header(row: Row) -> None:
    version = row.pop("version", None)
    if row != {"kind": "header", "format": _FORMAT} or type(version) is not int:
        raise BadRow(f"the first line must be {_header(_VERSION).decode().strip()}")
    if version not in (_VERSION, _VERSION_WITH_UNREADABLE):
        raise BadRow("the file was written by a later version of the bot")


class _Spool:
    """Lines set aside in a file, to be taken back in the order of their keys."""

    def __init__(self, file: BinaryIO) -> None:
        self._file = file
        self._keys = array("q")
        self._starts = array("q")

    def __len__(self) -> int:
        return len(self._keys)

    def add(self, key: int, line: bytes) -> None:
        self._keys.append(key)
        self._starts.append(self._file.tell())
        self._file.write(line)

    def in_order(self) -> Iterator[bytes]:
        for place in sorted(range(len(self._keys)), key=self._keys.__getitem__):
            self._file.seek(self._starts[place])
            yield self._file.readline()


@contextmanager
def _lines_of(path: Path) -> Iterator[BinaryIO]:
    """The file, or a copy of it where it can be read only once."""
    with plain_errors(path), open(path, "rb") as file:
        if file.seekable():
            yield file
            return
        with TemporaryFile() as copy:
            shutil.copyfileobj(file, copy)
            copy.seek(0)
            yield copy


def _write(path: Path, lines: Iterable[bytes]) -> None:
    """Write the file at once, or into the pipe that has this name."""
    is_pipe = path.exists() and not path.is_file()
    with nullcontext(path) if is_pipe else beside(path) as draft, open(draft, "wb") as file:
        file.writelines(lines)


def _line(kind: str, row: Row) -> bytes:
    return json.dumps({"kind": kind} | row, ensure_ascii=False).encode() + b"\n"


def _header(version: int) -> bytes:
    return _line("header", {"format": _FORMAT, "version": version})
