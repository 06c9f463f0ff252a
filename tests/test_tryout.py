"""The ``try`` command: one line, a clean end, nothing left behind."""

from __future__ import annotations

import asyncio
import contextlib
import os
import re
import signal
import socket
import sys
from asyncio.subprocess import PIPE, Process
from pathlib import Path

import aiohttp
import pytest

from bot.errors import SettingsError
from bot.sandbox.api import TOKEN
from bot.tryout import Sandbox, tryout
from tests.people import PATIENCE, Elsewhere, Person

ROOT = Path(__file__).resolve().parents[1]


async def begun(folder: Path, port: int = 0, module: str = "bot") -> Process:
    """``python -m bot try`` in an empty folder, with none of this machine's settings."""
    kept = {name: os.environ[name] for name in ("PATH", "HOME") if name in os.environ}
    return await asyncio.create_subprocess_exec(
        *(sys.executable, "-m", module, "try", "--port", str(port)),
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
    assert os.listdir(tmp_path) == []


async def test_the_bot_tells_the_next_draw_and_forgets_nobody_on_another_day() -> None:
    sandbox = Sandbox(asyncio.Event())
    url = await sandbox.open(0)
    try:
        async with aiohttp.ClientSession(url) as session, Elsewhere(url) as controls:
            person = Person(controls, 1001)
            await person.say("/start")
            await person.hear("1 of 3")
            await person.say("530")
            await person.hear("2 of 3")
            await deed(session, "publish_next")
            await person.hear("#297")
            await deed(session, "begin", day="2025-12-01")
            await person.say("/score")
            await person.hear("530")
            await deed(session, "publish_next")
            await person.hear("#383")
    finally:
        await sandbox.close()


async def deed(session: aiohttp.ClientSession, name: str, /, **arguments: str) -> None:
    """Do something at the panel."""
    async with session.post(f"/panel/{name}", json=arguments) as answer:
        assert answer.status == 200, await answer.text()


async def test_where_the_bot_ends_by_itself_so_does_the_command(tmp_path: Path) -> None:
    process = await begun(tmp_path, module="tests.e2e.known_token")
    assert process.stdout is not None
    url = (await process.stdout.readline()).decode().split()[4]
    ended = asyncio.create_task(process.communicate())
    async with asyncio.timeout(60), aiohttp.ClientSession() as session:
        while not ended.done():
            with contextlib.suppress(aiohttp.ClientError):
                async with session.get(f"{url}bot{TOKEN}/getUpdates?timeout=1") as answer:
                    await answer.read()
    _, errors = await ended
    assert process.returncode == 3
    assert "another process already polls" in errors.decode()


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


async def test_a_signal_ends_it() -> None:
    said: asyncio.Queue[str] = asyncio.Queue()
    trying = asyncio.create_task(tryout(0, said.put_nowait))
    line = await asyncio.wait_for(said.get(), PATIENCE)
    assert re.fullmatch(r"The bot is at http://127\.0\.0\.1:\d+/ \(Ctrl-C ends it\)", line)
    signal.raise_signal(signal.SIGINT)
    await asyncio.wait_for(trying, PATIENCE)


async def test_a_port_that_is_taken_starts_nothing() -> None:
    with socket.create_server(("127.0.0.1", 0)) as taken:
        port = taken.getsockname()[1]
        with pytest.raises(SettingsError, match=f"port {port} cannot be had"):
            await tryout(port, print)
