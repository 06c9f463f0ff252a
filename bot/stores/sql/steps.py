"""The steps of a transaction: queries and document operations for either database.

A transaction is a generator that yields steps and is sent their answers. So its meaning is
written once, whether the answers come from SQLite in a thread or are awaited from PostgreSQL.
"""

from __future__ import annotations

from collections.abc import Generator, Mapping
from dataclasses import dataclass
from typing import Any, Final, Protocol, TypeVar

_Result = TypeVar("_Result")

Key = int | str
Document = dict[str, Any]

SUBSCRIBERS: Final = "subscribers"
DRAWS: Final = "draws"
MEMORIES: Final = "memories"
KEYS: Final[Mapping[str, str]] = {SUBSCRIBERS: "chat_id", DRAWS: "number", MEMORIES: "key"}
"""The tables of documents, and the column that each is keyed by."""


@dataclass(frozen=True, slots=True)
class Ask:
    """Run a named query; answered by its rows.

    Among the parameters a dict is a document, a list is rows for ``{each}`` in the query, and a
    datetime is an instant.
    """

    query: str
    parameters: Mapping[str, Any]


@dataclass(frozen=True, slots=True)
class Get:
    """Read a document; answered by it, or by None. It stays as it is until the transaction ends."""

    table: str
    key: Key


@dataclass(frozen=True, slots=True)
class Put:
    """Add documents, or replace all of each; a replaced one keeps its place."""

    table: str
    documents: Mapping[Key, Document]


@dataclass(frozen=True, slots=True)
class Remove:
    """Remove a document if it is there."""

    table: str
    key: Key


Step = Ask | Get | Put | Remove
Transaction = Generator[Step, Any, _Result]


class Engine(Protocol):
    """Runs transactions, each all or not at all."""

    async def write(self, transaction: Transaction[_Result], *, lazy: bool = False) -> _Result:
        """Run it, and return once it is synced, or, if it is lazy, once it is visible."""
        ...

    async def read(self, transaction: Transaction[_Result], *, many: bool = False) -> _Result:
        """Run one that only reads; while it reads ``many`` rows, others have their turn."""
        ...

    async def close(self) -> None:
        """Sync the queued transactions and close; closing twice is harmless."""
        ...


def ask(query: str, **parameters: Any) -> Ask:
    """The step that runs a named query with these parameters."""
    return Ask(query, parameters)


def one_step(step: Step) -> Transaction[Any]:
    """A transaction of one step; its result is the answer."""
    answer = yield step
    return answer
