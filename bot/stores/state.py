"""All that the embedded store holds in memory, and the changes that it can undergo.

A row is kept as the bytes of its JSON: a third of the memory of nested dicts, safe from a
caller's hands, and written to a snapshot as it is.
"""

from __future__ import annotations

from collections.abc import Callable
from typing import Any, Final

import orjson

from bot.stores.outbox import Change, Outbox
from bot.stores.roll import Roll

Key = int | str
Rows = dict[Any, bytes]

SUBSCRIBERS: Final = "subscribers"
DRAWS: Final = "draws"
MEMORIES: Final = "memories"
KEYS: Final[dict[str, type[Key]]] = {SUBSCRIBERS: int, DRAWS: str, MEMORIES: str}
"""The tables and what their rows are known by."""


class State:
    """Tables, roll and outbox; ``erased`` are the chats that files may still speak of."""

    def __init__(self) -> None:
        self.erased: set[int] = set()
        self.tables: dict[str, Rows] = {name: {} for name in KEYS}
        self.roll = Roll()
        self.outbox = Outbox(self.roll)
        self._appliers: dict[str, Callable[..., None]] = {
            "put": self._put,
            "drop": self._drop,
            "move": self._move,
            "open": self.outbox.open,
            "enqueue": self.outbox.enqueue,
            "claim": self.outbox.claim,
            "settle": self.outbox.settle,
            "prune": self.outbox.prune,
        }

    def apply(self, change: Change) -> None:
        """Undergo a change. Raises KeyError, TypeError, ValueError if it cannot be."""
        kind, *details = change
        self._appliers[kind](*details)

    def begin_run(self) -> None:
        """Whoever held claims, or knew chats by earlier ids, is no more."""
        self.roll.forget_moves()
        self.outbox.line_up()

    def _put(self, table: str, key: Key, row: orjson.Fragment | dict[str, Any]) -> None:
        self.tables[table][key] = _packed(row)
        if table == SUBSCRIBERS and isinstance(key, int):
            self.roll.join(key)

    def _drop(self, table: str, key: Key) -> None:
        del self.tables[table][key]
        if table == SUBSCRIBERS and isinstance(key, int):
            self.erased.add(key)
            self._leave(key)

    def _move(self, old: int, new: int, row: orjson.Fragment | dict[str, Any]) -> None:
        seat, other = self.roll.seat(old), self.roll.seat(new)
        subscribers = self.tables[SUBSCRIBERS]
        if seat is not None and other is not None and new in subscribers:
            self.outbox.inherit(seat, other)
            self._leave(new)
        self.roll.rename(old, new)
        del subscribers[old]
        subscribers[new] = _packed(row)

    def _leave(self, chat_id: int) -> None:
        seat = self.roll.seat(chat_id)
        if seat is not None:
            self.roll.leave(chat_id)
            self.outbox.erase(seat)


def _packed(row: orjson.Fragment | dict[str, Any]) -> bytes:
    """The row in a block of its own size: what orjson hands out sits in one ten times as large."""
    return bytes(memoryview(orjson.dumps(row)))
