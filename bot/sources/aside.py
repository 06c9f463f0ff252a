"""Parse downloaded files in a thread outside the event loop."""

from __future__ import annotations

import asyncio
import contextlib
import threading
from collections.abc import Callable
from typing import TypeVar

T = TypeVar("T")


async def aside(work: Callable[[bytes], T], body: bytes) -> T:
    """Run ``work`` on the body in a new thread, and return its result. Raises its errors.

    The thread is a daemon, unlike those of ``asyncio.to_thread``: a stop does not wait for the rest
    of a large file.
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
        # The loop may be closed by now; then the result is not needed.
        with contextlib.suppress(RuntimeError):
            loop.call_soon_threadsafe(settle, result, failure)

    threading.Thread(target=run, name="parse", daemon=True).start()
    return await outcome
