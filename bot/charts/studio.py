"""Pictures on request, drawn in another process so that no reply waits for one."""

from __future__ import annotations

import asyncio
import contextlib
import os
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

IDLE: Final = 300.0
"""Seconds between two looks at whether pictures are wanted; the process, which takes about 70 MB,
ends at the first look without a picture since the one before."""

_NEEDED: Final = (
    *("HOME", "LANG", "LC_ALL", "LD_LIBRARY_PATH", "MPLCONFIGDIR", "PATH", "PYTHONPATH"),
    *("PYTHONDONTWRITEBYTECODE", "SYSTEMROOT", "TMPDIR", "TZ", "XDG_CACHE_HOME", "XDG_CONFIG_HOME"),
)
"""The drawing process's environment, without anything that may hold a secret."""

_WHERE_BOT_IS: Final = Path(__file__).resolve().parents[2]


class Studio:
    """Draws one picture after the other. The process starts with a picture and ends when idle."""

    def __init__(self, patience: float = PATIENCE, idle: float = IDLE) -> None:
        self._patience = patience
        self._idle = idle
        self._asked = 0
        self._turn = asyncio.Lock()
        self._process: Process | None = None

    async def draw(self, chart: Chart) -> bytes:
        """The chart as a PNG. Raises ChartFailed."""
        self._asked += 1
        async with self._turn:
            try:
                async with asyncio.timeout(self._patience):
                    process = await self._running()
                    assert process.stdin is not None and process.stdout is not None
                    process.stdin.write(framed(pickle.dumps(chart)))
                    await process.stdin.drain()
                    head = await process.stdout.readexactly(HEAD.size)
                    picture = await process.stdout.readexactly(length(head))
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
        """End the process when no picture was wanted for a while, and when the bot stops."""
        while not stop.is_set():
            asked = self._asked
            with contextlib.suppress(TimeoutError):
                await asyncio.wait_for(stop.wait(), self._idle)
            if stop.is_set() or self._asked == asked:
                await self.close()

    async def close(self) -> None:
        """End the process; closing twice is harmless, and drawing starts it again."""
        async with self._turn:
            await self._end()

    async def _running(self) -> Process:
        if self._process is None or self._process.returncode is not None:
            self._process = await asyncio.create_subprocess_exec(
                *(sys.executable, "-m", "bot.charts.worker"),
                stdin=PIPE,
                stdout=PIPE,
                cwd=_WHERE_BOT_IS,
                env={name: os.environ[name] for name in _NEEDED if name in os.environ},
            )
        return self._process

    async def _end(self) -> None:
        process, self._process = self._process, None
        if process is None:
            return
        with contextlib.suppress(ProcessLookupError):
            process.kill()
        # communicate() reads the rest: a full pipe could keep wait() from ending.
        await process.communicate()
