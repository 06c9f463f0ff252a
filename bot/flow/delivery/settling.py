"""Batches settlements: those that arrive during one write go into the next."""

from __future__ import annotations

import asyncio
from collections.abc import Sequence
from typing import Final

from bot.flow.loop import retry_forever
from bot.ports import Clock, Settlement, Store

MOST: Final = 200
"""The largest batch."""


class Settling:
    """Records what became of notices; a batch costs hardly more than one settlement."""

    def __init__(self, store: Store, clock: Clock) -> None:
        self._store = store
        self._clock = clock
        self._waiting: list[tuple[Settlement, asyncio.Future[None]]] = []
        self._writing = False
        self._rest: asyncio.Task[None] | None = None

    async def settle(self, settlement: Settlement) -> None:
        """Return once the settlement is written, however long the store refuses."""
        if self._writing:
            written = asyncio.get_running_loop().create_future()
            self._waiting.append((settlement, written))
            await written
            return
        self._writing = True
        try:
            await self._write([settlement])
        finally:
            self._writing = bool(self._waiting)
            if self._writing:
                self._rest = asyncio.create_task(self._write_rest())

    async def _write_rest(self) -> None:
        while self._waiting:
            batch, self._waiting = self._waiting[:MOST], self._waiting[MOST:]
            fault: Exception | None = None
            try:
                await self._write([settlement for settlement, _ in batch])
            except Exception as error:  # each waiting sender gets it
                fault = error
            for _, written in batch:
                if not written.done():
                    written.set_result(None) if fault is None else written.set_exception(fault)
        self._writing = False

    async def _write(self, settlements: Sequence[Settlement]) -> None:
        await retry_forever(lambda: self._store.settle(settlements, self._clock.now()))
