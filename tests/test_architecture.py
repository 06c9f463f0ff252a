"""The imports that each package may have: the sources follow the table of docs/architecture.md."""

from __future__ import annotations

import ast
import re
import sys
from collections.abc import Collection, Iterator
from graphlib import TopologicalSorter
from pathlib import Path

import pytest

ROOT = Path(__file__).resolve().parents[1]
BOT = ROOT / "bot"

STANDARD_LIBRARY_TOO_WORLDLY = {"os", "time", "random", "asyncio", "logging", "socket", "pathlib"}

MAY_IMPORT: dict[str, set[str]] = {
    "errors": set(),
    "setting_values": {"psycopg"},
    "settings": {"errors", "setting_values", "dotenv"},
    "host": {"errors"},
    "clock": set(),
    "platforms": {"errors", "settings"},
    "ports": {"domain", "rules"},
    "rules": {"rules"},
    "domain": {"domain", "rules", "dateutil", "icalendar"},
    "text": {"text", "domain", "rules", "fluent", "babel"},
    "traces": set(),
    "flow": {"flow", "domain", "rules", "ports", "errors", "traces"},
    "sources": {
        *("sources", "domain", "rules", "ports", "errors", "httpx", "feedparser", "selectolax"),
    },
    "stores": {
        "stores",
        "domain",
        "rules",
        "ports",
        "errors",
        "tinydb",
        "orjson",
        "msgspec",
        "psycopg",
        "psycopg_pool",
    },
    "chat": {
        *("__version__", "chat", "domain", "rules", "text", "ports", "errors", "traces"),
        "telegram",
    },
    "bot_api": {
        *("bot_api", "chat", "domain", "rules", "text", "ports", "errors", "traces"),
        *("telegram", "aiohttp", "yarl", "orjson"),
    },
    "web": {
        "__version__",
        "web",
        "domain",
        "ports",
        "errors",
        "aiohttp",
        "orjson",
        "prometheus_client",
    },
    "charts": {"charts", "domain", "text", "errors", "matplotlib"},
    "sandbox": {"sandbox", "domain", "sources", "errors", "aiohttp"},
}
"""A room of bot/ and the packages that it may import, apart from the standard library."""

LAYERS: dict[str, tuple[str, ...]] = {
    "domain": (
        *("dates", "draws", "invitation", "people", "typed", "score", "verdicts"),
        *("health", "news", "notices"),
    ),
    "text": (
        *("directions", "typography", "catalogue", "names", "places", "times", "marks", "pages"),
        "guide",
        *("draws", "verdicts", "notices", "score", "invitation", "news", "health"),
    ),
    "chat": (
        *("frame", "profile", "draws", "news", "alerts", "calculator", "invitation"),
        *("onboarding", "onward", "fallback", "typed_text", "about", "groups", "operator"),
        "conversation",
    ),
    "stores": ("files", "rows", "sql", "embedded", "postgres", "backend", "exchange"),
    "sandbox": (
        *(
            "clock",
            "faults",
            "guard",
            "state",
            "messages",
            "server",
            "ircc",
            "panel",
            "serving",
            "api",
        ),
    ),
}
"""The packages of a room, lowest first: each imports only itself and those before it."""

UNBOUND = {"app", "service", "check", "logs", "tryout", "__main__"}
"""Modules that may import every room: the composition root and the commands."""


def test_the_paper_has_the_same_table() -> None:
    paper = (ROOT / "docs" / "architecture.md").read_text(encoding="utf-8")
    rows = re.findall(r"^\| `bot/(\w+)/` \|.*\| ([^|]*) \|$", paper, re.MULTILINE)
    told = {room: set(re.split(r", ", packages)) - {"itself"} for room, packages in rows}
    rooms = {room for room, _ in modules() if (BOT / room).is_dir()}
    assert told == {room: MAY_IMPORT[room] - {room, "__version__"} for room in rooms}


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
    """The names in the table: the bot's rooms and third-party packages."""
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


def inner(path: Path) -> str:
    """The package within its room that a file belongs to."""
    return path.relative_to(BOT).with_suffix("").parts[1]


@pytest.mark.parametrize("room", LAYERS)
def test_the_arrows_within_a_room_go_one_way(room: str) -> None:
    layers = LAYERS[room]
    for path in sorted((BOT / room).rglob("*.py")):
        if (own := inner(path)) == "__init__":
            continue
        allowed = layers[: layers.index(own) + 1]
        for name in imports(path):
            parts = name.split(".")
            if parts[:2] == ["bot", room] and len(parts) > 2:
                assert parts[2] in allowed, f"{path} imports {name}"


def modules_imported(path: Path, known: Collection[str]) -> set[str]:
    """The bot's modules that a file imports, at run time or for typing."""
    found = set()
    for node in ast.walk(ast.parse(path.read_text(encoding="utf-8"))):
        if isinstance(node, ast.ImportFrom) and (node.module or "").startswith("bot"):
            for alias in node.names:
                full = f"{node.module}.{alias.name}"
                found.add(full if full in known else node.module)
    return found & set(known)


def test_no_import_circle() -> None:
    names = {}
    for path in BOT.rglob("*.py"):
        parts = path.relative_to(ROOT).with_suffix("").parts
        names[".".join(parts[:-1] if parts[-1] == "__init__" else parts)] = path
    graph = {
        name: {
            other
            for other in modules_imported(path, names)
            if other != name and not name.startswith(other + ".")
        }
        for name, path in names.items()
    }
    tuple(TopologicalSorter(graph).static_order())


def test_no_folder_holds_too_many_modules() -> None:
    for folder in {path.parent for path in BOT.rglob("*.py")}:
        count = len([path for path in folder.glob("*.py") if path.name != "__init__.py"])
        assert count <= 15, folder


def test_only_the_try_out_imports_the_sandbox() -> None:
    for room, path in modules():
        if room not in ("sandbox", "tryout"):
            assert "sandbox" not in rooms(imports(path)), path
