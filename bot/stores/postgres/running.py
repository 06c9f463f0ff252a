"""Runs the transactions that both databases share on a connection to PostgreSQL."""

from __future__ import annotations

from typing import Any, TypeVar

from bot.stores.postgres.database import Connection, json_text, rows
from bot.stores.sql.named_queries import POSTGRES, named_queries
from bot.stores.sql.steps import Ask, Count, Get, GetAll, Put, Remove, Step, Transaction

_Result = TypeVar("_Result")


async def run_awaited(
    connection: Connection, transaction: Transaction[_Result], *, locking: bool = False
) -> _Result:
    """Take a transaction's steps, and return its result; ``locking`` the documents it gets."""
    answer = None
    try:
        while True:
            answer = await _answer(connection, transaction.send(answer), locking=locking)
    except StopIteration as end:
        result: _Result = end.value
        return result


async def _answer(connection: Connection, step: Step, *, locking: bool) -> Any:
    match step:
        case Ask(query, parameters):
            bound = {
                name: json_text(value) if isinstance(value, dict | list) else value
                for name, value in parameters.items()
            }
            return await _asked(connection, query, bound)
        case Get(table, key):
            lock = locking and f"lock_{table}" in named_queries(POSTGRES)
            found = await rows(connection, f"{'lock' if lock else 'get'}_{table}", key=key)
            return found[0][0] if found else None
        case GetAll(table):
            return [facts for (facts,) in await rows(connection, f"get_all_{table}")]
        case Count(table):
            return (await rows(connection, f"count_{table}"))[0][0]
        case Put(table, documents):
            listed = [[key, document] for key, document in documents.items()]
            return await _asked(connection, f"put_{table}", {"rows": json_text(listed)})
        case Remove(table, key):
            return await _asked(connection, f"drop_{table}", {"key": key})


async def _asked(
    connection: Connection, query: str, bound: dict[str, Any]
) -> list[tuple[Any, ...]]:
    cursor = await connection.execute(named_queries(POSTGRES)[query], bound)
    return await cursor.fetchall() if cursor.description else []
