"""Pictures are drawn in another process, which may die and must not outlive the bot."""

from __future__ import annotations

import asyncio
import io
import os
import pickle
import signal
import subprocess
import sys
from collections.abc import AsyncIterator
from datetime import date

import psutil
import pytest

from bot.charts.frames import HEAD, framed, length
from bot.charts.studio import Studio
from bot.charts.worker import answer_charts
from bot.errors import ChartFailed
from bot.text.draws.pictures import Bar, CutoffChart, PoolChart, Series
from tests.people import PATIENCE

PNG = b"\x89PNG\r\n\x1a\n"

SMALL = PoolChart("The pool", "", (Bar("601–1200", 728, "728", True),), 0, "you: 740", "")
IMPOSSIBLE = CutoffChart(
    "",
    "",
    date(2026, 1, 1),
    date(2026, 2, 1),
    (Series("cec", "", (), "no such colour", "o"),),
    (),
    1,
    "",
    "",
    "",
)


@pytest.fixture
async def studio() -> AsyncIterator[Studio]:
    studio = Studio(PATIENCE)
    yield studio
    await studio.close()


async def test_a_chart_becomes_a_png(studio: Studio) -> None:
    assert (await studio.draw(SMALL)).startswith(PNG)


class Noticed(Studio):
    """Sets ``closed`` when it has ended its process."""

    def __init__(self, idle: float) -> None:
        super().__init__(PATIENCE, idle)
        self.closed = asyncio.Event()

    async def close(self) -> None:
        await super().close()
        self.closed.set()


async def test_the_process_starts_with_a_picture_and_ends_when_idle() -> None:
    stop, studio = asyncio.Event(), Noticed(idle=0.05)
    assert studio._process is None
    await studio.draw(SMALL)
    assert studio._process is not None
    running = asyncio.create_task(studio.run(stop))
    await asyncio.wait_for(studio.closed.wait(), PATIENCE)
    assert studio._process is None
    assert (await studio.draw(SMALL)).startswith(PNG)
    stop.set()
    await running


async def test_the_process_ends_with_the_bot() -> None:
    stop, studio = asyncio.Event(), Noticed(idle=PATIENCE)
    running = asyncio.create_task(studio.run(stop))
    await studio.draw(SMALL)
    assert studio._process is not None
    stop.set()
    await running
    assert studio._process is None


async def test_many_at_once_each_get_their_own(studio: Studio) -> None:
    pictures = await asyncio.gather(studio.draw(SMALL), studio.draw(SMALL))
    assert pictures[0] == pictures[1]


async def test_a_chart_that_cannot_be_drawn_harms_no_other(studio: Studio) -> None:
    with pytest.raises(ChartFailed, match="could not be drawn"):
        await studio.draw(IMPOSSIBLE)
    assert (await studio.draw(SMALL)).startswith(PNG)


async def test_a_process_that_died_is_started_again(studio: Studio) -> None:
    await studio.draw(SMALL)
    assert studio._process is not None
    os.kill(studio._process.pid, signal.SIGKILL)
    await studio._process.wait()
    assert (await studio.draw(SMALL)).startswith(PNG)


async def test_a_process_that_hangs_is_given_up() -> None:
    studio = Studio(patience=0.0)
    with pytest.raises(ChartFailed, match="TimeoutError"):
        await studio.draw(SMALL)
    assert studio._process is None


def test_the_process_ends_when_the_bot_is_gone() -> None:
    """The pipe closes however the bot went."""
    worker = subprocess.Popen(
        [sys.executable, "-m", "bot.charts.worker"], stdin=subprocess.PIPE, stdout=subprocess.PIPE
    )
    worker.communicate(timeout=PATIENCE)
    assert worker.returncode == 0


def test_the_worker_answers_in_frames_and_stops_at_the_end() -> None:
    pictures = io.BytesIO()
    answer_charts(io.BytesIO(framed(pickle.dumps(SMALL)) * 2), pictures, lambda chart: b"png")
    answered = pictures.getvalue()
    assert length(answered[: HEAD.size]) == 3
    assert answered == framed(b"png") * 2


async def test_the_drawing_process_is_not_given_the_bots_secrets(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    monkeypatch.setenv("TELEGRAM_BOT_TOKEN", "123:hush")
    monkeypatch.setenv("DATABASE_URL", "postgres://bot:hush@db.example/bot")
    studio = Studio()
    try:
        process = await studio._running()
        environment = psutil.Process(process.pid).environ()
    finally:
        await studio.close()
    assert "PATH" in environment
    assert "hush" not in str(environment)
