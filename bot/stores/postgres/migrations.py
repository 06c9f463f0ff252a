"""Bring a database's schema up to date; the first process to start does it."""

from __future__ import annotations

import logging
from typing import Final

from bot.errors import StoreTooNew
from bot.stores.postgres.database import Database, lock_key
from bot.stores.sql.named_queries import POSTGRES, migrations

_log = logging.getLogger(__name__)

_LOCK: Final = lock_key("migrations")


async def migrate(database: Database) -> None:
    """Apply the steps that are missing, all or none. Raises StoreTooNew, StoreError."""
    async with database.transaction() as connection:
        await connection.execute("SELECT pg_advisory_xact_lock(%s)", (_LOCK,))
        await connection.execute(
            "CREATE TABLE IF NOT EXISTS schema_versions"
            " (version integer PRIMARY KEY, applied timestamptz NOT NULL DEFAULT now())"
        )
        cursor = await connection.execute("SELECT version FROM schema_versions")
        applied = {version for (version,) in await cursor.fetchall()}
        known = {migration.version for migration in migrations(POSTGRES)}
        if applied - known:
            raise StoreTooNew(
                f"PostgreSQL at {database.address} was changed by a later version of the bot"
            )
        for migration in migrations(POSTGRES):
            if migration.version not in applied:
                await connection.execute(migration.sql)
                await connection.execute(
                    "INSERT INTO schema_versions (version) VALUES (%s)", (migration.version,)
                )
                _log.info("the database's schema is now at version %d", migration.version)
