"""A step that is repeated: pauses, errors, and what ends both."""

from __future__ import annotations

import asyncio

from bot.errors import BotError, SourceDown
from bot.flow.loop import repeat


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
