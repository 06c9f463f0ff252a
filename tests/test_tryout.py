"""The ``try`` command as a process: one line, a clean end, nothing left behind."""

from __future__ import annotations

import asyncio
import os
import re
import signal
import socket
import sys
from asyncio.subprocess import PIPE, Process
from pathlib import Path

import aiohttp

ROOT = Path(__file__).resolve().parents[1]


async def begun(folder: Path, port: int = 0) -> Process:
    """``python -m bot try`` in a folder of its own, with none of this machine's settings."""
    kept = {name: os.environ[name] for name in ("PATH", "HOME") if name in os.environ}
    return await asyncio.create_subprocess_exec(
        *(sys.executable, "-m", "bot", "try", "--port", str(port)),
        cwd=folder,
        env=kept | {"PYTHONPATH": str(ROOT)},
        stdout=PIPE,
        stderr=PIPE,
    )


async def test_it_says_one_line_serves_the_page_and_leaves_nothing_behind(tmp_path: Path) -> None:
    process = await begun(tmp_path)
    assert process.stdout is not None
    line = (await process.stdout.readline()).decode()
    found = re.search(r"http://127\.0\.0\.1:[0-9]+/", line)
    assert found, line
    async with aiohttp.ClientSession() as session, session.get(found.group()) as answer:
        assert answer.status == 200
        assert "<title>Draw bot" in await answer.text()
    process.send_signal(signal.SIGINT)
    rest, errors = await process.communicate()
    assert (process.returncode, rest, errors) == (0, b"", b"")
    assert list(tmp_path.iterdir()) == []


async def test_a_port_that_is_taken_is_one_line_that_says_what_to_do(tmp_path: Path) -> None:
    with socket.socket() as taken:
        taken.bind(("127.0.0.1", 0))
        taken.listen()
        port = taken.getsockname()[1]
        process = await begun(tmp_path, port)
        said, errors = await process.communicate()
    assert (process.returncode, said) == (2, b"")
    (line,) = errors.decode().splitlines()
    assert f"port {port} cannot be had" in line
    assert "--port" in line
