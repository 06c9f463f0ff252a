"""Who may import whom: the table of docs/architecture.md, held by a walk over the sources."""

from __future__ import annotations

import ast
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest

ROOT = Path(__file__).resolve().parents[1]
BOT = ROOT / "bot"

STANDARD_LIBRARY_TOO_WORLDLY = {"os", "time", "random", "asyncio", "logging", "socket", "pathlib"}

MAY_IMPORT: dict[str, set[str]] = {
    "errors": set(),
    "setting_values": set(),
    "settings": {"errors", "setting_values"},
    "platforms": {"errors", "settings"},
    "ports": {"domain"},
    "rules": {"rules"},
    "domain": {"domain", "rules"},
    "text": {"text", "domain", "fluent", "babel"},
    "traces": set(),
    "flow": {"flow", "domain", "ports", "errors", "traces"},
    "sources": {"sources", "domain", "ports", "errors", "httpx", "feedparser"},
    "stores": {
        "stores",
        "domain",
        "ports",
        "errors",
        "tinydb",
        "orjson",
        "psycopg",
        "psycopg_pool",
    },
    "chat": {
        *("chat", "domain", "text", "ports", "errors", "traces"),
        *("telegram", "aiohttp", "yarl", "orjson"),
    },
    "web": {"web", "domain", "ports", "errors", "aiohttp", "orjson"},
    "charts": {"charts", "domain", "text", "errors", "matplotlib"},
    "sandbox": {"sandbox", "domain", "sources", "errors", "aiohttp"},
}
"""A room of bot/ and what it may import beside the standard library."""

UNBOUND = {"app", "service", "check", "logs", "tryout", "__main__"}
"""What is put together from everything: the composition root and the commands."""


def modules() -> Iterator[tuple[str, Path]]:
    """Each room with each of its files."""
    for path in sorted(BOT.rglob("*.py")):
        parts = path.relative_to(BOT).with_suffix("").parts
        if parts != ("__init__",):
            yield parts[0], path


def imports(path: Path) -> set[str]:
    """The absolute names that a file imports."""
    found = set()
    for node in ast.walk(ast.parse(path.read_text(encoding="utf-8"))):
        if isinstance(node, ast.Import):
            found |= {alias.name for alias in node.names}
        elif isinstance(node, ast.ImportFrom):
            assert node.level == 0, f"{path}: relative import"
            found.add(node.module or "")
            found |= {f"{node.module}.{alias.name}" for alias in node.names if node.module == "bot"}
    return found


def rooms(names: set[str]) -> set[str]:
    """What the table speaks of: our rooms and other people's packages."""
    found = set()
    for name in names - {"bot"}:
        top, _, rest = name.partition(".")
        if top == "bot":
            found.add(rest.partition(".")[0])
        elif top not in sys.stdlib_module_names:
            found.add(top)
    return found


@pytest.mark.parametrize(
    ("room", "path"), [pytest.param(r, p, id=str(p.relative_to(BOT))) for r, p in modules()]
)
def test_a_module_imports_only_what_its_room_may(room: str, path: Path) -> None:
    if room not in UNBOUND:
        assert rooms(imports(path)) <= MAY_IMPORT[room]


@pytest.mark.parametrize("room", ["domain", "text"])
def test_the_pure_rooms_touch_nothing(room: str) -> None:
    for path in (BOT / room).rglob("*.py"):
        tops = {name.partition(".")[0] for name in imports(path)}
        assert not tops & STANDARD_LIBRARY_TOO_WORLDLY, path


@pytest.mark.parametrize("room", ["domain", "text"])
def test_nothing_in_the_pure_rooms_is_async(room: str) -> None:
    for path in (BOT / room).rglob("*.py"):
        tree = ast.parse(path.read_text(encoding="utf-8"))
        assert not [n for n in ast.walk(tree) if isinstance(n, ast.AsyncFunctionDef)], path


def test_every_room_is_in_the_table() -> None:
    assert {room for room, _ in modules()} <= MAY_IMPORT.keys() | UNBOUND
