"""A writing process is killed with -9 at random moments, and every answered write is there."""

from __future__ import annotations

import asyncio
import random
import signal
import sys
from asyncio.subprocess import PIPE, Process
from collections import defaultdict
from datetime import timedelta
from pathlib import Path

import pytest

from bot.stores.embedded import Backups
from tests.stores.embedded.writer import NOW
from tests.stores.folders import opened

ROOT = Path(__file__).resolve().parents[3]
Promises = dict[str, set[int]]


@pytest.mark.parametrize(
    ("checkpoint_after", "kills"),
    [(60.0, 6), (0.0, 10)],
    ids=["in the WAL", "in a checkpoint or a backup"],
)
async def test_what_was_promised_before_a_kill_is_there_after_it(
    tmp_path: Path, checkpoint_after: float, kills: int
) -> None:
    chance = random.Random(kills)
    folder = tmp_path / "data"
    promised: Promises = defaultdict(set)
    for _ in range(kills):
        first = max(promised["joined"], default=0) + 100
        writer = await started(folder, checkpoint_after, first)
        await killed(writer, promised, after=chance.randint(1, 400))
        await check(folder, promised)
        Backups(folder).newest()


async def started(folder: Path, checkpoint_after: float, first: int) -> Process:
    command = sys.executable, "-m", "tests.stores.embedded.writer"
    arguments = folder, str(checkpoint_after), str(first)
    return await asyncio.create_subprocess_exec(*command, *arguments, stdout=PIPE, cwd=ROOT)


async def killed(writer: Process, promised: Promises, after: int) -> None:
    """Kill the process once it has said so many lines, and hear it out."""
    assert writer.stdout is not None
    async for line in writer.stdout:
        word, number = line.split()
        promised[word.decode()].add(int(number))
        after -= 1
        if after == 0:
            writer.send_signal(signal.SIGKILL)
    assert await writer.wait() == -signal.SIGKILL


async def check(folder: Path, promised: Promises) -> None:
    """Every answered write is there once; a claimed and unsettled notice is in doubt."""
    async with opened(folder) as store:
        for number in promised["joined"]:
            subscriber = await store.subscriber(number)
            assert subscriber is not None
            assert subscriber.profile.score == number % 1200
        for number in promised["enqueued"]:
            tally = await store.tally(f"draw:{number}:1")
            assert tally is not None
            assert (tally.waiting, tally.sent) in [(1, 0), (0, 1)]
            assert tally.sent == (await store.told(f"draw:{number}:1", number) is not None)
        notices = await store.claim(10**6, NOW, timedelta(0))
    fresh = {notice.chat_id for notice in notices if not notice.in_doubt}
    assert not fresh & promised["claimed"]
