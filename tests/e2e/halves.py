"""Several processes of the bot at once, each with its own log and port."""

from __future__ import annotations

import asyncio
import re
import signal
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from pathlib import Path

from tests.e2e.process import World
from tests.people import PATIENCE

PUBLIC = "https://bot.example/hook"
"""Where Telegram would find the webhook; the sandbox sends to loopback instead."""

SECRET = "a-secret-between-the-two"
_SERVING = re.compile(r"serving on port (\d+)")


class Process:
    """A process that does a half of the bot, or both (``run``)."""

    def __init__(self, half: str, log: Path, process: asyncio.subprocess.Process) -> None:
        self.half = half
        self.process = process
        self._log = log

    @classmethod
    async def start(
        cls, scene: World, half: str, at: str | None = None, **settings: str
    ) -> Process:
        """Start it, with its clock set where told."""
        module = ("bot", half) if at is None else ("tests.e2e.bot_at", at, half)
        log = scene.data.parent / f"{half}-{len(list(scene.data.parent.glob('*.log')))}.log"
        with log.open("ab") as output:
            process = await asyncio.create_subprocess_exec(
                *(scene.python, "-m", *module),
                cwd=scene.data.parent,
                env=scene.environment() | settings,
                stdout=output,
                stderr=output,
            )
        return cls(half, log, process)

    def log(self) -> str:
        """Everything that it has logged."""
        return self._log.read_text(encoding="utf-8")

    async def logged(self, pattern: str | re.Pattern[str]) -> re.Match[str]:
        """Wait until it has logged something like this. Raises TimeoutError."""
        async with asyncio.timeout(PATIENCE):
            while not (found := re.search(pattern, self.log())):  # noqa: ASYNC110
                await asyncio.sleep(0.02)
        return found

    async def address(self) -> str:
        """Where it serves HTTP, once it does."""
        return f"http://127.0.0.1:{(await self.logged(_SERVING))[1]}"

    def send(self, number: signal.Signals) -> None:
        """A signal."""
        if self.process.returncode is None:
            self.process.send_signal(number)

    async def ended(self) -> int:
        """Its exit status, once it has ended."""
        return await asyncio.wait_for(self.process.wait(), PATIENCE)

    async def stop(self) -> int:
        """Ask it to stop; its exit status."""
        self.send(signal.SIGTERM)
        return await self.ended()


@asynccontextmanager
async def processes(scene: World) -> AsyncIterator[list[Process]]:
    """A list of processes; the remaining ones are killed at the end."""
    started: list[Process] = []
    try:
        yield started
    finally:
        for one in started:
            one.send(signal.SIGKILL)
            await one.ended()


async def answering(scene: World, half: str = "web", at: str | None = None) -> Process:
    """A process that answers by webhook, to which the sandbox sends updates."""
    settings = {"WEBHOOK_URL": PUBLIC, "WEBHOOK_SECRET": SECRET, "PORT": "0"}
    process = await Process.start(scene, half, at, **settings)
    scene.api.deliver_webhooks_to(await process.address())
    return process
