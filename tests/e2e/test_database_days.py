"""Bad days of the database: it comes late, it freezes, it cannot keep every name."""

from __future__ import annotations

import asyncio
import signal
import socket
import time
from pathlib import Path

from tests.e2e.cable import Cable
from tests.e2e.halves import Process, processes
from tests.e2e.process import up_to, world
from tests.postgres import Server, name_of

LEADS = r"this process leads(?! no longer)"


def free_port() -> int:
    with socket.socket() as taken:
        taken.bind(("127.0.0.1", 0))
        return int(taken.getsockname()[1])


async def test_a_database_that_is_up_a_little_later_is_waited_for(
    tmp_path: Path, postgres_server: Server, database_url: str
) -> None:
    cable = Cable(postgres_server.folder, free_port())
    url = f"postgresql://postgres@127.0.0.1:{cable.port}/{name_of(database_url)}"
    async with world(tmp_path, DATABASE_URL=url) as scene, processes(scene) as started:
        scene.publish(up_to("296"))
        bot = await Process.start(scene, "run")
        started.append(bot)
        await bot.logged("does not answer: .*; waiting for it, 60 seconds at most")
        async with cable:
            await bot.logged(LEADS)
            assert await bot.stop() == 0
        assert bot.log().count("waiting for it") == 1


async def test_a_stop_while_the_database_is_not_up_yet(tmp_path: Path) -> None:
    url = f"postgresql://postgres@127.0.0.1:{free_port()}/bot"
    async with world(tmp_path, DATABASE_URL=url) as scene, processes(scene) as started:
        bot = await Process.start(scene, "run")
        started.append(bot)
        await bot.logged("waiting for it")
        assert await bot.stop() == 0
        assert "Traceback" not in bot.log()


async def test_a_stop_while_the_database_is_frozen_ends_within_ten_seconds(
    tmp_path: Path, postgres_server: Server, database_url: str
) -> None:
    async with (
        Cable(postgres_server.folder) as cable,
        world(tmp_path, DATABASE_URL=cable.url(name_of(database_url))) as scene,
        processes(scene) as started,
    ):
        scene.publish(up_to("296"))
        bot = await Process.start(scene, "run")
        started.append(bot)
        await bot.logged(LEADS)
        await scene.looked_again()
        cable.cut()
        await asyncio.sleep(1)
        began = time.monotonic()
        bot.send(signal.SIGTERM)
        assert await bot.ended() == 0
        assert time.monotonic() - began < 10.5
        assert "Traceback" not in bot.log()


async def test_a_database_that_cannot_keep_every_name_is_refused_at_the_start(
    tmp_path: Path, postgres_server: Server
) -> None:
    postgres_server.execute(
        "CREATE DATABASE latin ENCODING 'LATIN1' LC_COLLATE 'C' LC_CTYPE 'C' TEMPLATE template0"
    )
    try:
        url = postgres_server.url("latin")
        async with world(tmp_path, DATABASE_URL=url) as scene, processes(scene) as started:
            bot = await Process.start(scene, "run")
            started.append(bot)
            assert await bot.ended() == 1
            (line,) = bot.log().splitlines()
            assert "keeps text in LATIN1" in line
            assert await scene.command("check") == 1
    finally:
        postgres_server.drop("latin")
