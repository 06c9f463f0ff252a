"""The files of release 0.1.0: a snapshot, and journals of the changes since.

``snapshot.7.jsonl`` is everything as it was when ``journal.7.jsonl`` was begun. Each journal line
is a checksum, which covers the line before too, and a JSON list of changes. A last line that is
torn was never answered.
"""

from __future__ import annotations

import re
from array import array
from base64 import b64decode
from binascii import crc32
from collections.abc import Iterator
from itertools import islice
from pathlib import Path
from typing import Any, Final

import orjson

from bot.stores.embedded.wholeness import damaged
from bot.stores.files import plain_errors

Change = list[Any]

PATTERN: Final = re.compile(r"(snapshot|journal)\.(\d+)\.jsonl")
_NARROW: Final = ("states", "priorities", "outcomes", "attempts", "doubtful")
_FORMATS: Final = ("draw-bot store", "draw-bot journal")


def old_files(folder: Path) -> list[Path]:
    """Every snapshot and journal in a folder."""
    with plain_errors(folder):
        return [path for path in folder.iterdir() if PATTERN.fullmatch(path.name)]


def copies_of_old_files(folder: Path) -> list[Path]:
    """The daily copies that release 0.1.0 made, oldest first; each is a snapshot."""
    return sorted((folder / "backups").glob("????-??-??.jsonl"))


def old_changes(folder: Path) -> Iterator[Change]:
    """The content of the newest snapshot and of the journals since, as changes in order.

    Raises StoreDamaged, StoreError.
    """
    generations: dict[str, list[int]] = {"snapshot": [], "journal": []}
    for path in old_files(folder):
        kind, number, _ = path.name.split(".")
        generations[kind].append(int(number))
    newest = max(generations["snapshot"], default=0)
    if newest:
        yield from _checked(folder / f"snapshot.{newest}.jsonl", _in_snapshot)
    since = sorted(each for each in generations["journal"] if each >= newest)
    if since != list(range(newest, newest + len(since))):
        raise damaged(folder / f"journal.{newest}.jsonl", "it, or a later one, is missing")
    for generation in since:
        yield from _checked(folder / f"journal.{generation}.jsonl", _in_journal)


def _checked(path: Path, read: Any) -> Iterator[Change]:
    with plain_errors(path), open(path, "rb") as file:
        try:
            yield from read(file)
        except (ValueError, TypeError, LookupError, StopIteration) as fault:
            raise damaged(path, str(fault) or "it ends too soon") from fault


def _in_snapshot(file: Iterator[bytes]) -> Iterator[Change]:
    lines = _summed(file)
    _check_header(next(lines))
    people: dict[int, Any] = {}
    for line in lines:
        section = orjson.loads(line)
        if "table" in section:
            for key, row in map(orjson.loads, islice(lines, section["rows"])):
                if section["table"] == "subscribers":
                    people[key] = row
                else:
                    yield ["put", section["table"], key, row]
        elif "roll" in section:
            roll = section["roll"]
            for seat, chat_id in zip(_wide(roll["seats"]), _wide(roll["chats"]), strict=True):
                if chat_id:
                    yield ["seat", seat, chat_id, people[chat_id]]
            yield ["last_seat", roll["last"]]
        else:
            row = section["broadcast"]  # its records are parallel lists
            wide = {name: _wide(row[name]) for name in ("seats", "messages")}
            yield ["broadcast", row | wide | {name: b64decode(row[name]) for name in _NARROW}]


def _summed(file: Iterator[bytes]) -> Iterator[bytes]:
    """The lines before the last one, which holds their checksum."""
    checksum = 0
    for line in file:
        if line.startswith(b'{"end":'):
            if line != b'{"end":"%08x"}\n' % checksum:
                raise ValueError("its checksum is wrong")
            return
        checksum = crc32(line, checksum)
        yield line
    raise ValueError("it ends too soon")


def _in_journal(file: Iterator[bytes]) -> Iterator[Change]:
    checksum, number = 0, 0
    for number, line in enumerate(file):
        payload = line[9:-1]
        checksum = crc32(payload, checksum)
        if line != b"%08x %s\n" % (checksum, payload):
            if any(True for _ in file):
                raise ValueError(f"line {number + 1} cannot be read")
            return
        if number:
            yield from orjson.loads(payload)
        else:
            _check_header(payload)


def _check_header(line: bytes) -> None:
    header = orjson.loads(line)
    if header["format"] not in _FORMATS or header["version"] != 1:
        raise ValueError("it does not begin as a file of release 0.1.0")


def _wide(text: str) -> array[int]:
    numbers = array("q")
    numbers.frombytes(b64decode(text, validate=True))
    return numbers
