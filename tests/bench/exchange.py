"""A bot moves: laptop → PostgreSQL → laptop by ``export`` and ``import``, as an operator would.

    python -m tests.bench.exchange [people in PostgreSQL] [people on the laptop]

A million people go from one database to another, and fewer from an embedded store, which holds
everybody in memory, to a database and back. Printed are the time and the most memory of each
command, and whether the files are the same byte for byte. There is no rival: TinyDB has no export.
"""

from __future__ import annotations

import filecmp
import os
import subprocess
import sys
import tempfile
import time
from collections.abc import Mapping
from pathlib import Path

from bot.stores.rows.rows import subscriber_row
from tests.bench.store import person, say
from tests.e2e.broadcasts import write_subscribers
from tests.postgres import Server, running


def command(what: str, file: Path, settings: Mapping[str, str]) -> None:
    """Run it, and print its seconds and megabytes. Raises where it fails."""
    began = time.perf_counter()
    process = subprocess.Popen(
        [sys.executable, "-m", "bot", what, str(file)],
        env={"PATH": os.environ["PATH"], **settings},
        stdout=subprocess.DEVNULL,
        stderr=subprocess.DEVNULL,
    )
    _, status, usage = os.wait4(process.pid, 0)
    assert status == 0, f"{what} ended with {status}"
    where = "PostgreSQL" if "DATABASE_URL" in settings else "laptop"
    size = file.stat().st_size / 1e6
    took = time.perf_counter() - began
    say(f"{what}, {where}, {size:.0f} MB", f"{took:.1f} s, {usage.ru_maxrss / 1024:.0f} MB at most")


def moved(folder: Path, people: int, stores: list[Mapping[str, str]]) -> None:
    """Through each of the stores in turn; what each gives, beside what the first gave."""
    say(f"-- {people:,} people", "")
    came = folder / "first.jsonl"
    rows = (subscriber_row(person(number)) for number in range(1, people + 1))
    write_subscribers(came, ({"kind": "subscriber"} | row for row in rows))
    files = []
    for number, settings in enumerate(stores):
        command("import", came, settings)
        came = folder / f"{people}-{number}.jsonl"
        command("export", came, settings)
        files.append(came)
    same = all(filecmp.cmp(files[0], other, shallow=False) for other in files[1:])
    say("byte for byte the same", "yes" if same else "NO")


def database(server: Server) -> Mapping[str, str]:
    return {"DATABASE_URL": server.url(server.create())}


def main() -> None:
    many = int(sys.argv[1]) if len(sys.argv) > 1 else 1_000_000
    fewer = int(sys.argv[2]) if len(sys.argv) > 2 else 100_000
    with running() as server, tempfile.TemporaryDirectory(dir=os.environ.get("BENCH_DIR")) as here:
        folder = Path(here)
        laptops = [{"DATA_DIR": str(folder / name)} for name in ("old", "new")]
        moved(folder, fewer, [laptops[0], database(server), laptops[1]])
        moved(folder, many, [database(server), database(server)])


if __name__ == "__main__":
    main()
