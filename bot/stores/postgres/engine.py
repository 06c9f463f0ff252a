"""Runs the transactions that both databases share on connections to PostgreSQL."""

from __future__ import annotations

from typing import Any, TypeVar

from psycopg.types.json import Json

from bot.stores.postgres.database import Connection, Database, rows
from bot.stores.sql.named_queries import POSTGRES, named_queries
from bot.stores.sql.steps import Ask, Get, Put, Remove, Transaction

_Result = TypeVar("_Result")


class PostgresEngine:
    """``sql.steps.Engine`` on a pool of connections."""

    def __init__(self, database: Database) -> None:
        self._database = database

    async def write(self, transaction: Transaction[_Result], *, lazy: bool = False) -> _Result:
        async with self._database.transaction() as connection:
            if lazy:
                await rows(connection, "lazy")
            return await _run(connection, transaction, locking=True)

    async def read(self, transaction: Transaction[_Result], *, many: bool = False) -> _Result:
        async with self._database.connection() as connection:
            return await _run(connection, transaction, locking=False)

    async def close(self) -> None:
        await self._database.close()


async def _run(
    connection: Connection, transaction: Transaction[_Result], *, locking: bool
) -> _Result:
    """Take a transaction's steps, and return its result; ``locking`` the documents it gets."""
    answer: Any = None
    while True:
        try:
            step = transaction.send(answer)
        except StopIteration as end:
            result: _Result = end.value
            return result
        match step:
            case Ask(query, parameters):
                bound = {
                    name: Json(value) if isinstance(value, dict | list) else value
                    for name, value in parameters.items()
                }
                answer = await rows(connection, query, **bound)
            case Get(table, key):
                lock = locking and f"lock_{table}" in named_queries(POSTGRES)
                found = await rows(connection, f"{'lock' if lock else 'get'}_{table}", key=key)
                answer = found[0][0] if found else None
            case Put(table, documents):
                listed = [[key, document] for key, document in documents.items()]
                answer = await rows(connection, f"put_{table}", rows=Json(listed))
            case Remove(table, key):
                answer = await rows(connection, f"drop_{table}", key=key)
