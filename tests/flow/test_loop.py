"""A repeated step: pauses, errors, and the ends of both."""

from __future__ import annotations

import asyncio

import pytest

from bot.domain.health.incidents import IncidentKind
from bot.errors import AlreadyRunning, BotError, SourceDown
from bot.flow.loop import repeat, supervised


class Steps:
    """Counts its runs, fails as told, and stops the loop after so many."""

    def __init__(self, most: int, *errors: BotError) -> None:
        self.stop = asyncio.Event()
        self.runs = 0
        self.pauses: list[BotError | None] = []
        self._most = most
        self._errors = list(errors)

    async def step(self) -> None:
        self.runs += 1
        if self.runs == self._most:
            self.stop.set()
        if self._errors:
            raise self._errors.pop(0)

    def pause(self, error: BotError | None) -> float:
        self.pauses.append(error)
        return 0.0


async def test_a_step_is_repeated_until_the_stop() -> None:
    steps = Steps(3)
    await repeat(steps.step, steps.pause, steps.stop)
    assert (steps.runs, steps.pauses) == (3, [None, None])


async def test_an_error_decides_on_the_pause_and_ends_nothing() -> None:
    down = SourceDown("503")
    steps = Steps(2, down)
    await repeat(steps.step, steps.pause, steps.stop)
    assert steps.pauses == [down]


async def test_whoever_wakes_the_loop_ends_its_pause() -> None:
    steps, wake = Steps(2), asyncio.Event()
    looping = asyncio.create_task(repeat(steps.step, lambda _: 3600.0, steps.stop, wake))
    wake.set()
    await asyncio.wait_for(looping, 30)
    assert steps.runs == 2


class TestSupervised:
    """A fault of ours in one loop ends neither it nor the others."""

    @pytest.fixture(autouse=True)
    def quick(self, monkeypatch: pytest.MonkeyPatch) -> None:
        monkeypatch.setattr("bot.flow.loop.FIRST_PAUSE_SECONDS", 0.001)

    async def test_work_that_fails_begins_again_and_is_reported(
        self, caplog: pytest.LogCaptureFixture
    ) -> None:
        stop, told, runs = asyncio.Event(), [], []

        async def work() -> None:
            runs.append(1)
            if len(runs) < 4:
                raise KeyError("what somebody wrote")

        await supervised(work, stop, told.append)
        assert len(runs) == 4
        assert [incident.kind for incident in told] == [IncidentKind.LOOP_FAILED] * 3
        assert "KeyError at=test_loop.py" in caplog.text
        assert "what somebody wrote" not in caplog.text

    async def test_the_pause_grows(self, monkeypatch: pytest.MonkeyPatch) -> None:
        stop, pauses = asyncio.Event(), []

        async def noted(_: asyncio.Event, seconds: float) -> bool:
            pauses.append(seconds)
            return len(pauses) == 8

        async def work() -> None:
            raise ValueError

        monkeypatch.setattr("bot.flow.loop.FIRST_PAUSE_SECONDS", 1.0)
        monkeypatch.setattr("bot.flow.loop.wait", noted)
        await supervised(work, stop, lambda _: None)
        assert pauses == [1, 2, 4, 8, 16, 32, 60, 60]

    async def test_an_error_for_the_command_line_ends_it(self) -> None:
        async def work() -> None:
            raise AlreadyRunning("another")

        with pytest.raises(AlreadyRunning):
            await supervised(work, asyncio.Event(), lambda _: None)

    async def test_after_a_stop_nothing_begins_again(self) -> None:
        stop, runs = asyncio.Event(), []

        async def work() -> None:
            runs.append(1)
            stop.set()
            raise ValueError

        await supervised(work, stop, lambda _: None)
        assert len(runs) == 1
