"""Bringing a file to the disk once for all who wait, instead of once for each."""

from __future__ import annotations

import asyncio
import logging
from collections.abc import Callable
from concurrent.futures import ThreadPoolExecutor
from typing import Final

from bot.errors import StoreError

LONGEST_WAIT: Final = 0.05
"""Seconds that something written, which nobody waits for, may stay off the disk."""

TURN_SECONDS: Final = 0.004
"""Between the beginnings of two turns under load: each costs a thread's wake-up, about 0.25 ms
of a core, which a thousand claims a second then share by four (measured in tests/bench/store)."""

BURST_SECONDS: Final = 0.1
"""How far turns may run ahead of that, so that a few writes after a pause need not wait."""

_log = logging.getLogger(__name__)


class GroupSync:
    """Takes turns in a thread, one at a time; who writes during a turn is in the next one.

    The thread is its own, so that no other work of the bot's can stand before a turn. Between
    two turns is who holds ``pause``: the lock is fair, so that turns without end keep nobody out.
    """

    def __init__(self, sync: Callable[[], None]) -> None:
        self._sync = sync
        self._thread = ThreadPoolExecutor(1, thread_name_prefix="journal")
        self._written = 0
        self._safe = 0
        self._turn: asyncio.Task[None] | None = None
        self.pause = asyncio.Lock()
        self._later: asyncio.TimerHandle | None = None
        self._fault: StoreError | None = None
        self._next_turn = 0.0

    @property
    def behind(self) -> bool:
        """Whether something written is not known to be on the disk."""
        return self._safe < self._written

    def wrote(self) -> None:
        """Something was written: a turn comes soon, at once if somebody waits."""
        self._written += 1
        self._begin_later()

    def caught_up(self) -> None:
        """All that was written is on the disk, by another way than a turn."""
        self._safe = self._written
        self._cancel_later()

    async def done(self) -> None:
        """Wait until all that was written so far is on the disk. Raises StoreError."""
        wanted = self._written
        while self._safe < wanted:
            if self._fault is not None:
                raise StoreError(str(self._fault)) from self._fault
            await asyncio.wait({self._turn or self._begin()})

    def close(self) -> None:
        """Let go of the thread; a turn under way ends first."""
        self._cancel_later()
        self._thread.shutdown()

    async def idle(self) -> None:
        """Wait until no turn is under way."""
        while self._turn is not None:
            await asyncio.wait({self._turn})

    def _begin_later(self) -> None:
        if self._turn is None and self._later is None:
            self._later = asyncio.get_running_loop().call_later(LONGEST_WAIT, self._begin)

    def _cancel_later(self) -> None:
        if self._later is not None:
            self._later.cancel()
            self._later = None

    def _begin(self) -> asyncio.Task[None]:
        self._cancel_later()
        if self._turn is None:
            self._turn = asyncio.create_task(self._take_turn())
        return self._turn

    async def _take_turn(self) -> None:
        await asyncio.sleep(self._rest())
        try:
            async with self.pause:
                reach = self._written
                await asyncio.get_running_loop().run_in_executor(self._thread, self._sync)
                self._safe = reach
        except StoreError as fault:
            _log.error("what was written cannot be brought to the disk: %s", fault)
            self._fault = fault
        finally:
            self._turn = None
        if self.behind and self._fault is None:
            self._begin_later()

    def _rest(self) -> float:
        now = asyncio.get_running_loop().time()
        rest = max(0.0, self._next_turn - now)
        self._next_turn = max(self._next_turn, now - BURST_SECONDS) + TURN_SECONDS
        return rest
