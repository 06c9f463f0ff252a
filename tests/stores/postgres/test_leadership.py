"""One process at a time does what only one may do; another takes over when it cannot."""

from __future__ import annotations

import asyncio
import contextlib
import os
import signal
import subprocess
import sys
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from pathlib import Path

import pytest

from bot.stores.embedded import OnlyOne
from bot.stores.postgres.leadership import ASK_SECONDS, DatabaseLeadership
from tests.postgres import Server

SILENCE = 1.0
"""So that a hang is soon noticed. A busy machine may seem to hang, so who leads may change."""

PATIENCE = 60


class Worker:
    """Says when its turn begins and ends."""

    def __init__(self, leadership: DatabaseLeadership | OnlyOne) -> None:
        self.leads = asyncio.Event()
        self.over = asyncio.Event()
        self.stop = asyncio.Event()
        self.task = asyncio.create_task(leadership.lead(self.work, self.stop))

    async def work(self, over: asyncio.Event) -> None:
        self.over.clear()
        self.leads.set()
        await over.wait()
        self.leads.clear()
        self.over.set()

    async def end(self) -> None:
        self.stop.set()
        await self.task


@asynccontextmanager
async def workers(url: str, how_many: int, silence: float = SILENCE) -> AsyncIterator[list[Worker]]:
    started = [Worker(DatabaseLeadership(url, "test", silence=silence)) for _ in range(how_many)]
    try:
        yield started
    finally:
        for worker in started:
            await worker.end()


async def leader(among: list[Worker]) -> Worker:
    """Wait for a leader, and return it.

    One that was held up may hear a moment late that another leads by now.
    """
    async with asyncio.timeout(PATIENCE):
        while len(leading := [worker for worker in among if worker.leads.is_set()]) != 1:  # noqa: ASYNC110
            await asyncio.sleep(0.01)
    return leading[0]


async def test_exactly_one_leads(database_url: str) -> None:
    async with workers(database_url, 3, silence=PATIENCE) as three:
        first = await leader(three)
        await asyncio.sleep(ASK_SECONDS * 2)
        assert [worker for worker in three if worker.leads.is_set()] == [first]


async def test_another_leads_when_the_first_stops(database_url: str) -> None:
    async with workers(database_url, 2) as two:
        first = await leader(two)
        await first.end()
        assert first.over.is_set()
        assert await leader(two) is not first


async def test_different_names_are_different_locks(database_url: str) -> None:
    async with workers(database_url, 1) as one:
        await leader(one)
        other = Worker(DatabaseLeadership(database_url, "another", silence=SILENCE))
        await leader([other])
        await other.end()


async def test_a_leader_that_is_cut_off_is_told_to_stop(
    database_url: str, postgres_server: Server
) -> None:
    async with workers(database_url, 2) as two:
        first = await leader(two)
        assert postgres_server.cut(database_url) >= 1
        async with asyncio.timeout(PATIENCE):
            await first.over.wait()
        await leader(two)


async def test_work_that_fails_ends_it(database_url: str) -> None:
    async def fail(_: asyncio.Event) -> None:
        raise LookupError

    with pytest.raises(LookupError):
        await DatabaseLeadership(database_url, "test").lead(fail, asyncio.Event())


@pytest.mark.parametrize("number", [signal.SIGKILL, signal.SIGSTOP], ids=["killed", "stopped"])
async def test_another_takes_over_from_a_process_that_is(database_url: str, number: int) -> None:
    script = Path(__file__).with_name("leader.py")
    process = await asyncio.create_subprocess_exec(
        *(sys.executable, str(script), database_url, str(SILENCE)),
        stdout=subprocess.PIPE,
        env={**os.environ, "PYTHONPATH": str(script.parents[3])},
    )
    assert process.stdout is not None
    try:
        assert await process.stdout.readline() == b"leads\n"
        async with workers(database_url, 1) as one:
            process.send_signal(number)
            await leader(one)
            if number == signal.SIGSTOP:
                process.send_signal(signal.SIGCONT)
                assert await process.stdout.readline() == b"over\n"
    finally:
        with contextlib.suppress(ProcessLookupError):
            process.kill()
        await process.wait()


async def test_where_nobody_else_can_be_one_always_leads() -> None:
    only = Worker(OnlyOne())
    await leader([only])
    await only.end()
    assert only.over.is_set()
