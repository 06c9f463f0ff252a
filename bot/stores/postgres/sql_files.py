"""The SQL of the PostgreSQL store, read from ``sql/``: queries by name, migrations by number."""

from __future__ import annotations

import re
from collections.abc import Mapping
from dataclasses import dataclass
from functools import cache
from importlib.resources import files
from typing import Final

_SQL: Final = files("bot.stores") / "sql"
_NAME: Final = re.compile(r"^-- name: (\w+)\n", re.MULTILINE)
_MIGRATION: Final = re.compile(r"(\d{4})_\w+\.sql")


@dataclass(frozen=True, slots=True)
class Migration:
    """One step of the schema; steps are only ever added, never changed."""

    version: int
    sql: str


@cache
def queries() -> Mapping[str, str]:
    """Every query by its name."""
    _, *parts = _NAME.split((_SQL / "queries.sql").read_text(encoding="utf-8"))
    return dict(zip(parts[::2], parts[1::2], strict=True))


@cache
def migrations() -> tuple[Migration, ...]:
    """Every step of the schema, in order."""
    found = [
        Migration(int(match[1]), entry.read_text(encoding="utf-8"))
        for entry in (_SQL / "migrations").iterdir()
        if (match := _MIGRATION.fullmatch(entry.name))
    ]
    return tuple(sorted(found, key=lambda migration: migration.version))
