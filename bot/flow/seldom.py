"""Remember when a page was last asked for, so that a restart does not ask again too soon."""

from __future__ import annotations

import asyncio
from datetime import datetime, timedelta

from bot.domain.health.schedule import rest_of
from bot.flow.loop import retry_forever, wait
from bot.ports import Clock, Store


class SeldomPage:
    """A page to be asked for once in a ``period``; ``name`` tells it apart in the store."""

    def __init__(self, name: str, url: str, period: timedelta, store: Store, clock: Clock) -> None:
        self.period = period
        self._key = asked_key(name)
        self._url = url
        self._store = store
        self._clock = clock

    async def wait(self, stop: asyncio.Event) -> bool:
        """Wait for the rest of the period, at another address not at all; whether ``stop`` came."""
        row = await retry_forever(lambda: self._store.recall(self._key)) or {}
        asked = datetime.fromisoformat(row["at"]) if row.get("url") == self._url else None
        rest = rest_of(self.period, asked, self._clock.now())
        return await wait(stop, rest.total_seconds())

    async def note(self) -> None:
        """Store that it was asked for now. Raises StoreError."""
        row = {"url": self._url, "at": self._clock.now().isoformat()}
        await self._store.remember(self._key, row)


def asked_key(name: str) -> str:
    """The key under which the store remembers when the page of this name was asked for."""
    return f"asked:{name}"
