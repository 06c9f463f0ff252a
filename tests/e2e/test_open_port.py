"""PORT on the public internet: half requests and noise cost nobody else anything."""

from __future__ import annotations

import asyncio
import resource
import time
from pathlib import Path

import aiohttp
import pytest

from tests.e2e.halves import Process, processes
from tests.e2e.process import up_to, world

FILES = 256


@pytest.fixture
def few_files() -> object:
    """The bot may open few files; this process, which has as many connections, more."""
    soft, hard = resource.getrlimit(resource.RLIMIT_NOFILE)
    resource.setrlimit(resource.RLIMIT_NOFILE, (FILES, hard))
    yield soft, hard
    resource.setrlimit(resource.RLIMIT_NOFILE, (soft, hard))


async def test_half_requests_and_noise_shut_nobody_out(
    tmp_path: Path, few_files: tuple[int, int]
) -> None:
    async with world(tmp_path, PORT="0") as scene, processes(scene) as started:
        scene.publish(up_to("296"))
        bot = await Process.start(scene, "run")
        started.append(bot)
        address = await bot.address()
        await scene.looked_again()
        resource.setrlimit(resource.RLIMIT_NOFILE, few_files)
        port = int(address.rpartition(":")[2])
        lines = bot.log().count("\n")
        writers = []
        for _ in range(300):
            _, writer = await asyncio.open_connection("127.0.0.1", port)
            writer.write(b"GET / HTTP/1.1\r\nHost: ")
            writers.append(writer)
        for _ in range(2000):
            _, noisy = await asyncio.open_connection("127.0.0.1", port)
            noisy.write(b"GET / HTTP/9.9\r\n\r\n")
            noisy.close()
        began = time.monotonic()
        async with aiohttp.ClientSession() as session, session.get(f"{address}/healthz") as answer:
            assert answer.status in (200, 503)
            await answer.read()
        assert time.monotonic() - began < 1
        await scene.looked_again()
        assert bot.log().count("\n") - lines <= 2
        for writer in writers:
            writer.close()
        assert await bot.stop() == 0
