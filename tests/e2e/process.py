"""The real bot as a process, against a strict Bot API and a copy of IRCC's server."""

from __future__ import annotations

import asyncio
import os
import signal
import sys
from collections.abc import AsyncIterator, Iterable
from contextlib import asynccontextmanager
from dataclasses import dataclass, field
from pathlib import Path
from typing import Final

from bot.domain.draws.draw import number_key
from bot.sandbox.api import BotApi
from bot.sandbox.ircc.ircc import EN_PATH, FR_PATH, IrccServer
from bot.sandbox.ircc.rounds import Row, load_table, render
from tests.addresses import OFFLINE
from tests.people import PATIENCE, Person

ROOT = Path(__file__).resolve().parents[2]
STOPS_WITHIN: Final = 30.0
"""Seconds. A stop takes a fraction of one; the rest is for a machine that is busy otherwise."""

TOKEN = "123456789:AAEndToEndTestsOnLoopback0123456789"


@dataclass
class World:
    """Telegram and IRCC on loopback, and the bot between them.

    ``root`` is the folder of the bot's version, and ``python`` the one that runs it.
    """

    data: Path
    api: BotApi = field(default_factory=BotApi)
    ircc: IrccServer = field(default_factory=IrccServer)
    settings: dict[str, str] = field(default_factory=dict)
    process: asyncio.subprocess.Process | None = None
    root: Path = ROOT
    python: str = sys.executable

    def environment(self) -> dict[str, str]:
        """The bot's environment, without this machine's own settings."""
        kept = {name: os.environ[name] for name in ("PATH", "HOME", "LANG") if name in os.environ}
        return kept | {
            **OFFLINE,
            "PYTHONPATH": str(self.root),
            "TELEGRAM_BOT_TOKEN": TOKEN,
            "TELEGRAM_API_URL": self.api.url,
            "DATA_DIR": str(self.data),
            "ROUNDS_URL": f"{self.ircc.url}{EN_PATH}",
            "ROUNDS_FR_URL": f"{self.ircc.url}{FR_PATH}",
            "POLL_SECONDS": "0.1",
            "POLL_IDLE_SECONDS": "0.1",
            **self.settings,
        }

    def publish(self, rows: Iterable[Row]) -> None:
        """Put IRCC's files with these draws in place."""
        rows = list(rows)
        self.ircc.publish(render(rows), EN_PATH)
        self.ircc.publish(render(rows, language="fr"), FR_PATH)

    async def start(self, at: str | None = None, *more: str) -> None:
        """Start the bot, with its clock set to ``at`` and ``more`` arguments for bot_at.py.

        It logs to ``bot.log`` beside its data.
        """
        module = ("bot", "run") if at is None else ("tests.e2e.bot_at", at, *more)
        with (self.data.parent / "bot.log").open("ab") as log:
            self.process = await asyncio.create_subprocess_exec(
                *(self.python, "-m", *module),
                cwd=self.data.parent,
                env=self.environment(),
                stdout=log,
                stderr=log,
            )

    async def command(self, *arguments: str) -> int:
        """Run another command of the bot over the same data; its exit status."""
        process = await asyncio.create_subprocess_exec(
            *(self.python, "-m", "bot", *arguments),
            cwd=self.data.parent,
            env=self.environment(),
            stdout=asyncio.subprocess.DEVNULL,
        )
        return await process.wait()

    async def kill(self) -> None:
        """End the bot as a power cut would."""
        await self._end(signal.SIGKILL)

    async def stop(self, number: str = "SIGTERM") -> int:
        """Ask the bot to stop by this signal; its exit status."""
        return await self._end(signal.Signals[number])

    async def _end(self, number: signal.Signals) -> int:
        assert self.process is not None
        if self.process.returncode is None:
            self.process.send_signal(number)
        return await asyncio.wait_for(self.process.wait(), PATIENCE)

    def log(self) -> str:
        """Everything that the bot has logged."""
        return (self.data.parent / "bot.log").read_text(encoding="utf-8")

    async def looked_again(self, looks: int = 2) -> None:
        """Wait until the bot has asked for the English file so many more times."""
        before = len(self.ircc.requests(EN_PATH))
        while len(self.ircc.requests(EN_PATH)) < before + looks:
            await self.ircc.wait_for_requests(len(self.ircc.seen) + 1, PATIENCE)

    async def person(self, person_id: int, language: str = "en") -> Person:
        """A new person."""
        return await Person.create(self.api, person_id, language=language)


@asynccontextmanager
async def world(folder: Path, **settings: str) -> AsyncIterator[World]:
    """A world with nothing running in it but the two servers."""
    scene = World(folder / "data", settings=settings)
    await scene.api.start(TOKEN)
    await scene.ircc.start()
    try:
        yield scene
    finally:
        if scene.process is not None and scene.process.returncode is None:
            await scene.kill()
        await scene.ircc.stop()
        await scene.api.stop()


@asynccontextmanager
async def before_297(folder: Path, **settings: str) -> AsyncIterator[World]:
    """A bot that runs on the day of #297 and knows every draw before it; it has to end well."""
    async with world(folder, **settings) as running:
        running.publish(up_to("296"))
        await running.start(at="2024-05-31T15:00:00+00:00")
        await running.looked_again()
        yield running
        assert await running.stop() == 0


def up_to(number: str) -> list[Row]:
    """Our own table's draws from the first to this one."""
    return [row for row in load_table() if number_key(row.number) <= number_key(number)]
