"""Everything in one file: a header, the rows of each table, the roll, the outbox, an end.

One JSON value a line. A row's line is ``[key,row]``; the end holds the checksum of all before.
"""

from __future__ import annotations

from binascii import crc32
from collections.abc import Iterator
from dataclasses import dataclass
from itertools import islice
from pathlib import Path
from typing import Any, BinaryIO, Final

import orjson

from bot.errors import StoreDamaged, StoreTooNew
from bot.stores.deliveries import Deliveries
from bot.stores.files import plain_errors, write_beside
from bot.stores.roll import Roll
from bot.stores.state import KEYS, Key, Rows, State

_FORMAT: Final = "draw-bot store"
_VERSION: Final = 1
_CHUNK: Final = 500


@dataclass(frozen=True, slots=True)
class Frozen:
    """The state of one instant, safe from what happens next."""

    tables: dict[str, Rows]
    roll: Roll
    broadcasts: list[Deliveries]


def freeze(state: State) -> Frozen:
    """A copy of the containers; the rows themselves never change."""
    return Frozen(
        {name: rows.copy() for name, rows in state.tables.items()},
        state.roll.copy(),
        [deliveries.copy() for deliveries in state.outbox.broadcasts()],
    )


def write_snapshot(path: Path, frozen: Frozen) -> int:
    """Write a snapshot beside and rename it; its size in bytes. Raises StoreFull, StoreError."""
    return write_beside(path, _chunks(_lines(frozen)))


def read_snapshot(path: Path) -> State:
    """The state that a snapshot holds. Raises StoreDamaged, StoreTooNew, StoreError."""
    state = State()
    lines = _Lines(path)
    with plain_errors(path), open(path, "rb") as file:
        try:
            _read(lines.of(file), state)
        except StoreTooNew as fault:
            raise StoreTooNew(f"{path} was {fault}") from None
        except (ValueError, TypeError, LookupError) as fault:
            raise StoreDamaged(
                f"{path} is damaged: line {lines.count} cannot be read; nothing was changed"
            ) from fault
    return state


class _Lines:
    """Lines of a file, counted and checked against the end of the file."""

    def __init__(self, path: Path) -> None:
        self._path = path
        self.count = 0

    def of(self, file: BinaryIO) -> Iterator[bytes]:
        checksum = 0
        for line in file:
            self.count += 1
            if line.startswith(b'{"end":'):
                if line != _end(checksum):
                    raise ValueError("wrong checksum")
                return
            checksum = crc32(line, checksum)
            yield line
        raise ValueError("no end")


def _read(lines: Iterator[bytes], state: State) -> None:
    _check_header(orjson.loads(next(lines)))
    for line in lines:
        section = orjson.loads(line)
        if "table" in section:
            name = section["table"]
            _read_rows(islice(lines, section["rows"]), state.tables[name], KEYS[name])
        elif "roll" in section:
            state.roll.load(section["roll"])
        else:
            state.outbox.add(Deliveries.unpacked(section["broadcast"]))


def _check_header(header: Any) -> None:
    if header["format"] != _FORMAT:
        raise ValueError("another format")
    if header["version"] > _VERSION:
        raise StoreTooNew("written by a later version of the bot")


def _read_rows(lines: Iterator[bytes], rows: Rows, key: type[Key]) -> None:
    if key is int:
        for line in lines:
            comma = line.index(b",")
            rows[int(line[1:comma])] = line[comma + 1 : -2]
    else:
        for line in lines:
            name, row = orjson.loads(line)
            rows[name] = orjson.dumps(row)


def _lines(frozen: Frozen) -> Iterator[bytes]:
    yield _dumped({"format": _FORMAT, "version": _VERSION})
    for name, rows in frozen.tables.items():
        yield _dumped({"table": name, "rows": len(rows)})
        for key, row in rows.items():
            yield b"[%s,%s]\n" % (orjson.dumps(key), row)
    yield _dumped({"roll": frozen.roll.packed()})
    for deliveries in frozen.broadcasts:
        yield _dumped({"broadcast": deliveries.packed()})


def _chunks(lines: Iterator[bytes]) -> Iterator[bytes]:
    """Lines by the hundred, then the end."""
    checksum = 0
    while chunk := b"".join(islice(lines, _CHUNK)):
        checksum = crc32(chunk, checksum)
        yield chunk
    yield _end(checksum)


def _end(checksum: int) -> bytes:
    return _dumped({"end": f"{checksum:08x}"})


def _dumped(value: object) -> bytes:
    return orjson.dumps(value, option=orjson.OPT_APPEND_NEWLINE)
