"""The choice between the embedded store and PostgreSQL."""

from __future__ import annotations

import subprocess
import sys

import pytest

LOADED = """
import sys
from pathlib import Path
import bot.app, bot.check, bot.service
from bot.stores.backend import backend_of

print(backend_of(sys.argv[1] if sys.argv[1:] else None, Path("data")))
print("psycopg" in sys.modules)
"""


@pytest.mark.parametrize(
    ("arguments", "loaded"),
    [([], "False"), (["postgresql://user:word@127.0.0.1:5432/draws"], "True")],
    ids=["embedded", "postgres"],
)
def test_only_a_database_url_loads_the_driver(arguments: list[str], loaded: str) -> None:
    command = [sys.executable, "-c", LOADED, *arguments]
    done = subprocess.run(command, capture_output=True, text=True, check=True, timeout=60)
    assert done.stdout.split()[-1] == loaded
