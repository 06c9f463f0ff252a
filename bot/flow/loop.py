"""Repeat a step until asked to stop: pause between runs, and survive the errors of a run."""

from __future__ import annotations

import asyncio
import logging
import traceback
from collections.abc import Awaitable, Callable
from datetime import timedelta
from pathlib import Path
from typing import Any, Final, TypeVar

from bot.domain.health.incidents import Incident, IncidentKind
from bot.errors import BotError, StoreDown, StoreError
from bot.traces import numbered, traced

log = logging.getLogger(__name__)

RETRY_SECONDS: Final = 1.0
FIRST_PAUSE_SECONDS: Final = 1.0
LONGEST_PAUSE_SECONDS: Final = 60.0
STEADY_SECONDS: Final = 600.0
"""After a run of this length the pause before the next start is the first one again."""

_Value = TypeVar("_Value")
Step = Callable[[], Awaitable[None]]
Pause = Callable[[BotError | None], float]


async def repeat(
    step: Step, pause: Pause, stop: asyncio.Event, wake: asyncio.Event | None = None
) -> None:
    """Run ``step`` until ``stop`` is set; ``pause`` gives the seconds to the next run.

    ``wake`` ends a pause early; set it together with ``stop``. A BotError is handed to
    ``pause`` and logged; any other error is a fault of ours and ends the loop. Each run has
    the task's name and a number in the logs.
    """
    task = asyncio.current_task()
    name = "step" if task is None else task.get_name()
    while not stop.is_set():
        failure: BotError | None = None
        with traced(numbered(name)):
            try:
                await step()
            except BotError as error:
                log_fault(name, error)
                failure = error
        if not stop.is_set() and await wait(wake or stop, pause(failure)) and wake is not None:
            wake.clear()


def after_failures(pause: Callable[[int], timedelta]) -> Pause:
    """A pause for ``repeat`` that depends on the number of failed runs in a row."""
    failures = 0

    def next_pause(error: BotError | None) -> float:
        nonlocal failures
        failures = 0 if error is None else failures + 1
        return pause(failures).total_seconds()

    return next_pause


async def supervised(
    work: Callable[[], Awaitable[None]],
    stop: asyncio.Event,
    report: Callable[[Incident], None],
) -> None:
    """Do ``work`` until it ends, and start it again when it fails by a fault of ours.

    One loop that fails must not end the others. The pause before a restart doubles with each
    failure up to LONGEST_PAUSE_SECONDS. A BotError ends the work: it is meant for the command line.
    """
    task, loop = asyncio.current_task(), asyncio.get_running_loop()
    name = "loop" if task is None else task.get_name()
    pause = 0.0
    while True:
        began = loop.time()
        try:
            return await work()
        except BotError:
            raise
        except Exception as error:
            # The message may quote a person's text; the kind and the place do not.
            frames = traceback.extract_tb(error.__traceback__)
            place = " < ".join(f"{Path(f.filename).name}:{f.lineno}" for f in reversed(frames[-5:]))
            log.error(
                "%s failed and begins again: error=%s at=%s",
                name,
                type(error).__name__,
                place,
            )
            fault = {"fault": type(error).__name__}
            report(Incident(IncidentKind.LOOP_FAILED, name, fault))
        if loop.time() - began > STEADY_SECONDS:
            pause = 0.0
        pause = min(2 * pause or FIRST_PAUSE_SECONDS, LONGEST_PAUSE_SECONDS)
        if stop.is_set() or await wait(stop, pause):
            return None


async def wait(event: asyncio.Event, seconds: float) -> bool:
    """Wait for the event, at most so long; whether it came."""
    try:
        async with asyncio.timeout(seconds):
            await event.wait()
    except TimeoutError:
        return False
    return True


async def cancelled(*tasks: asyncio.Task[Any] | None) -> None:
    """Cancel tasks that may have ended, and wait for them; their errors are not raised here.

    None is a task that was not started.
    """
    started = [task for task in tasks if task is not None]
    for task in started:
        task.cancel()
    await asyncio.gather(*started, return_exceptions=True)


async def retry_forever(act: Callable[[], Awaitable[_Value]]) -> _Value:
    """Retry a read or write until the store takes it: a half-done step must be finished."""
    while True:
        try:
            return await act()
        except StoreError as error:
            log_fault("the store refuses for now", error)
            await asyncio.sleep(RETRY_SECONDS)


def log_fault(what: str, error: BotError) -> None:
    """Log a fault; quietly where the database is down, because its store has logged that once."""
    level = logging.DEBUG if isinstance(error, StoreDown) else logging.WARNING
    log.log(level, "%s: %s: %s", what, type(error).__name__, error)
