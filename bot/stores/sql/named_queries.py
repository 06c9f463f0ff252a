"""Named queries, read from ``.sql`` files: those that both databases share, and each one's own."""

from __future__ import annotations

import re
from collections.abc import Mapping
from dataclasses import dataclass
from functools import cache
from importlib.resources import files
from typing import Final

_STORES: Final = files("bot.stores")
_NAME: Final = re.compile(r"^-- name: (\w+)\n", re.MULTILINE)
_PARAMETER: Final = re.compile(r"(?<![:\w]):([a-z_]+)")
_MIGRATION: Final = re.compile(r"(\d{4})_\w+\.sql")


@dataclass(frozen=True, slots=True)
class Dialect:
    """The dialect of a database: the fillers for ``{…}`` in a query, and the form of a named
    parameter (``%s`` stands for its name)."""

    package: str
    parameter: str
    fillers: tuple[tuple[str, str], ...]


@dataclass(frozen=True, slots=True)
class Migration:
    """One step of the schema; steps are only ever added, never changed."""

    version: int
    sql: str


SQLITE: Final = Dialect(
    "embedded",
    ":%s",
    (
        ("each", "json_each(:rows)"),
        ("place", "key"),
        ("instant", "integer"),
        ("json", "blob"),
        ("is_sound", "is_sound(CAST(facts AS blob))"),
        *((name, "") for name in ("skip_locked", "for_update", "for_share", "in_term")),
    ),
)
POSTGRES: Final = Dialect(
    "postgres",
    "%%(%s)s",
    (
        (
            "each",
            "json_array_elements(CAST(:rows AS json)) WITH ORDINALITY AS each (value, key)",
        ),
        ("place", "key - 1"),
        ("instant", "timestamptz"),
        ("json", "text"),
        ("is_sound", "TRUE"),
        ("skip_locked", "FOR UPDATE OF outbox SKIP LOCKED"),
        ("for_update", "FOR UPDATE"),
        ("for_share", "FOR SHARE"),
        ("in_term", "AND EXISTS (SELECT 1 FROM terms WHERE term = :term)"),
    ),
)


@cache
def named_queries(dialect: Dialect) -> Mapping[str, str]:
    """Every query of a database by its name."""
    written: dict[str, str] = {}
    for file in (_STORES / "sql" / "shared.sql", _STORES / dialect.package / "sql" / "queries.sql"):
        text = file.read_text(encoding="utf-8")
        for name, filler in dialect.fillers:
            text = text.replace(f"{{{name}}}", filler)
        _, *parts = _NAME.split(_PARAMETER.sub(lambda match: dialect.parameter % match[1], text))
        written |= dict(zip(parts[::2], parts[1::2], strict=True))
    return written


@cache
def migrations(dialect: Dialect) -> tuple[Migration, ...]:
    """Every step of a database's schema, in order."""
    found = [
        Migration(int(match[1]), entry.read_text(encoding="utf-8"))
        for entry in (_STORES / dialect.package / "sql" / "migrations").iterdir()
        if (match := _MIGRATION.fullmatch(entry.name))
    ]
    return tuple(sorted(found, key=lambda migration: migration.version))
