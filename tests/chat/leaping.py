"""A real event loop whose time leaps to the next timer instead of passing."""

from __future__ import annotations

import asyncio
import selectors
from collections.abc import Coroutine
from typing import Any


class Leaping(asyncio.SelectorEventLoop):
    """An event loop that never waits for a timer: its clock leaps to it."""

    def __init__(self) -> None:
        self.clock = 0.0
        super().__init__(_Selector(self))

    def time(self) -> float:
        return self.clock


class _Selector(selectors.SelectSelector):
    def __init__(self, loop: Leaping) -> None:
        super().__init__()
        self._loop = loop

    def select(self, timeout: float | None = None) -> list[Any]:
        if timeout is None:
            raise AssertionError("everybody waits and no timer is set")
        self._loop.clock += timeout
        return super().select(0)


def run(scene: Coroutine[Any, Any, None]) -> None:
    """Play a scene in leaping time."""
    with asyncio.Runner(loop_factory=Leaping) as runner:
        runner.run(scene)


def now() -> float:
    return asyncio.get_running_loop().time()
