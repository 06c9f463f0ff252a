"""Read IRCC's processing times once a day, and store the ones that are believed."""

from __future__ import annotations

import asyncio
from collections.abc import Callable

from bot.domain.health.pulse import Pulse
from bot.domain.health.schedule import TIMES_PERIOD, times_pause
from bot.domain.invitation.processing import PROCESSING_TIMES, times_from, times_row
from bot.errors import SourceError, StoreError
from bot.flow.loop import after_failures, repeat
from bot.flow.seldom import SeldomPage, asked_key
from bot.ports import Clock, Store, TimesSource


class TimesReader:
    """Works apart from the pipe: after a failure the stored times stay as they are."""

    def __init__(self, source: TimesSource, store: Store, clock: Clock) -> None:
        self.pulse = Pulse()
        self._source = source
        self._store = store
        self._clock = clock
        self._seldom = SeldomPage(PROCESSING_TIMES, source.url, TIMES_PERIOD, store, clock)

    async def run(self, chance: Callable[[], float], stop: asyncio.Event) -> None:
        """Read them again and again until ``stop`` is set; a restart asks no earlier than due."""
        if await self._seldom.wait(stop):
            return
        pause = after_failures(lambda failures: times_pause(failures, chance()))
        await repeat(self.read, pause, stop)

    async def read(self) -> None:
        """Poll the file once. Raises SourceError and StoreError."""
        try:
            times = await self._source.look()
        except SourceError as error:
            now, way = self._clock.now(), type(error).__name__
            self.pulse = self.pulse.failed(now, str(error), way=way, retry_at=error.retry_at)
            raise
        self.pulse = self.pulse.read(self._clock.now(), changed=times is not None)
        try:
            stored = times_from(await self._store.recall(PROCESSING_TIMES))
            # Two of IRCC's servers may hold two versions: the later one stays.
            if times is not None and (stored is None or times.since >= stored.since):
                await self._store.remember(PROCESSING_TIMES, times_row(times))
            await self._seldom.note()
        except StoreError:
            self._source.forget()
            raise


async def forget_times(store: Store) -> None:
    """Drop the stored times, because the operator turned the file off. Raises StoreError."""
    for key in (PROCESSING_TIMES, asked_key(PROCESSING_TIMES)):
        if await store.recall(key) is not None:
            await store.remember(key, None)
