"""Work on other people's files beside the event loop."""

from __future__ import annotations

import asyncio
import contextlib
import threading
from collections.abc import Callable
from typing import TypeVar

T = TypeVar("T")


async def aside(work: Callable[[bytes], T], body: bytes) -> T:
    """What ``work`` makes of the body, in a thread of its own; raises what it raises.

    The thread is a daemon, unlike those of ``asyncio.to_thread``: when the bot stops, nobody waits
    for the rest of a large file.
    """
    loop = asyncio.get_running_loop()
    outcome: asyncio.Future[T] = loop.create_future()

    def settle(result: T | None, error: BaseException | None) -> None:
        if outcome.done():
            return
        if error is None:
            outcome.set_result(result)  # type: ignore[arg-type]
        else:
            outcome.set_exception(error)

    def run() -> None:
        result, failure = None, None
        try:
            result = work(body)
        except BaseException as error:
            failure = error
        # The loop may be closed by now, and then nobody asks any more.
        with contextlib.suppress(RuntimeError):
            loop.call_soon_threadsafe(settle, result, failure)

    threading.Thread(target=run, name="parse", daemon=True).start()
    return await outcome
