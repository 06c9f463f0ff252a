"""Pictures on request, drawn in a process of their own so that no reply waits for one."""

from __future__ import annotations

import asyncio
import contextlib
import logging
import pickle
import sys
from asyncio.subprocess import PIPE, Process
from pathlib import Path
from typing import Final

from bot.charts.frames import HEAD, framed, length
from bot.errors import ChartFailed
from bot.text.draws.pictures import Chart

PATIENCE: Final = 15.0
"""Seconds for one picture, in which a cold process must also start."""

SETTLING: Final = 3.0
"""Seconds after the bot's start in which the process would be in its way."""

log = logging.getLogger(__name__)

_WHERE_BOT_IS: Final = Path(__file__).resolve().parents[2]


class Studio:
    """Draws one picture after the other. The process starts with the first, or when warmed."""

    def __init__(self, patience: float = PATIENCE) -> None:
        self._patience = patience
        self._turn = asyncio.Lock()
        self._process: Process | None = None

    async def draw(self, chart: Chart) -> bytes:
        """The chart as a PNG. Raises ChartFailed."""
        async with self._turn:
            try:
                picture = await asyncio.wait_for(self._ask(chart), self._patience)
            except (OSError, TimeoutError, asyncio.IncompleteReadError) as fault:
                await self._end()
                raise ChartFailed(f"the drawing process failed: {fault!r}") from fault
            except asyncio.CancelledError:
                await self._end()
                raise
        if not picture:
            raise ChartFailed("the chart could not be drawn; the log says why")
        return picture

    async def run(self, stop: asyncio.Event) -> None:
        """Start the process once the bot has settled down, and end it when the bot stops."""
        with contextlib.suppress(TimeoutError):
            await asyncio.wait_for(stop.wait(), SETTLING)
        try:
            if not stop.is_set():
                await self.warm()
        except OSError as fault:
            log.warning("no process for drawing yet: %s", fault)
        await stop.wait()
        await self.close()

    async def warm(self) -> None:
        """Start the process ahead of the first picture."""
        async with self._turn:
            await self._running()

    async def close(self) -> None:
        """End the process; closing twice is harmless, and drawing starts it again."""
        async with self._turn:
            await self._end()

    async def _ask(self, chart: Chart) -> bytes:
        process = await self._running()
        assert process.stdin is not None and process.stdout is not None
        process.stdin.write(framed(pickle.dumps(chart)))
        await process.stdin.drain()
        head = await process.stdout.readexactly(HEAD.size)
        return await process.stdout.readexactly(length(head))

    async def _running(self) -> Process:
        if self._process is None or self._process.returncode is not None:
            self._process = await asyncio.create_subprocess_exec(
                *(sys.executable, "-m", "bot.charts.worker"),
                stdin=PIPE,
                stdout=PIPE,
                cwd=_WHERE_BOT_IS,
            )
        return self._process

    async def _end(self) -> None:
        process, self._process = self._process, None
        if process is None:
            return
        with contextlib.suppress(ProcessLookupError):
            process.kill()
        # Reads what is left: a full pipe could keep ``wait`` from ending.
        await process.communicate()
