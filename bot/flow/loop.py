"""Repeat a step until asked to stop: pause as told, back off on errors, never die of one."""

from __future__ import annotations

import asyncio
import logging
from collections.abc import Awaitable, Callable
from typing import Any, Final, TypeVar

from bot.errors import BotError, StoreDown, StoreError
from bot.traces import numbered, traced

log = logging.getLogger(__name__)

INSIST_SECONDS: Final = 1.0

_Value = TypeVar("_Value")
Step = Callable[[], Awaitable[None]]
Pause = Callable[[BotError | None], float]


async def repeat(
    step: Step, pause: Pause, stop: asyncio.Event, wake: asyncio.Event | None = None
) -> None:
    """Run ``step`` until ``stop`` is set; ``pause`` gives the seconds to the next run.

    ``wake`` ends a pause early; whoever sets ``stop`` sets it too. A BotError is handed to
    ``pause`` and logged; anything else is a fault of ours and ends the loop. In the logs each
    run goes by the task's name and a number.
    """
    task = asyncio.current_task()
    name = "step" if task is None else task.get_name()
    while not stop.is_set():
        with traced(numbered(name)):
            error = await _attempt(name, step)
        if not stop.is_set() and await wait(wake or stop, pause(error)) and wake is not None:
            wake.clear()


async def wait(event: asyncio.Event, seconds: float) -> bool:
    """Wait for the event, at most so long; whether it came."""
    try:
        async with asyncio.timeout(seconds):
            await event.wait()
    except TimeoutError:
        return False
    return True


async def cancelled(task: asyncio.Task[Any] | None) -> None:
    """End a task, if there is one that has not ended; what it raises is left to who awaits it."""
    if task is not None:
        task.cancel()
        await asyncio.gather(task, return_exceptions=True)


async def insist(act: Callable[[], Awaitable[_Value]]) -> _Value:
    """Read or write, however long the store refuses: what was begun is not to be given up."""
    while True:
        try:
            return await act()
        except StoreError as error:
            complain("the store refuses for now", error)
            await asyncio.sleep(INSIST_SECONDS)


def complain(what: str, error: BotError) -> None:
    """Log a fault. Of a database that does not answer its store has said so already, once."""
    level = logging.DEBUG if isinstance(error, StoreDown) else logging.WARNING
    log.log(level, "%s: %s: %s", what, type(error).__name__, error)


async def _attempt(name: str, step: Step) -> BotError | None:
    try:
        await step()
    except BotError as error:
        complain(name, error)
        return error
    return None
