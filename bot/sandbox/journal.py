"""What happened, in order of arrival, and a way to wait for the next thing."""

from __future__ import annotations

import asyncio
import contextlib
from collections import Counter
from collections.abc import Callable, Iterator
from dataclasses import asdict, dataclass
from typing import Any


@dataclass(frozen=True, slots=True)
class Event:
    """One thing that happened.

    ``kind``: ``message`` (the bot sent), ``said`` (a person wrote), ``edited``, ``deleted``,
    ``answered`` (a callback query), ``answered_inline``, ``action`` (typing), ``refused``,
    ``commands`` (the bot set its menu). ``detail`` is what more there is to say of it.
    ``at`` is monotonic time in seconds, the same clock for every process of this machine.
    """

    seq: int
    at: float
    kind: str
    chat_id: int | None
    message_id: int | None
    detail: Any = None

    def row(self) -> dict[str, Any]:
        """As a JSON object."""
        return asdict(self)


class Journal:
    """All events since the start, and counts of calls by method."""

    def __init__(self) -> None:
        self.events: list[Event] = []
        self.calls: Counter[str] = Counter()
        self.closed = False
        self._waiting: set[asyncio.Event] = set()

    @property
    def last(self) -> int:
        """The number of the newest event; the first is 1."""
        return len(self.events)

    def count(self, method: str) -> None:
        """A call has come in."""
        self.calls[method] += 1
        self._wake()

    def write(
        self,
        at: float,
        kind: str,
        chat_id: int | None = None,
        message_id: int | None = None,
        detail: Any = None,
    ) -> None:
        """Add an event and wake whoever waits."""
        self.events.append(Event(len(self.events) + 1, at, kind, chat_id, message_id, detail))
        self._wake()

    def close(self) -> None:
        """Nothing more will happen: nobody waits any longer."""
        self.closed = True
        self._wake()

    def after(self, seq: int, chat_id: int | None = None) -> list[Event]:
        """Events younger than ``seq``, of one chat or of all."""
        young = self.events[seq:]
        if chat_id is None:
            return young
        return [event for event in young if event.chat_id == chat_id]

    async def wait(self, seq: int, seconds: float, chat_id: int | None = None) -> list[Event]:
        """Events younger than ``seq``, once there are any; empty after ``seconds``."""
        await self._until(lambda: bool(self.after(seq, chat_id)), seconds)
        return self.after(seq, chat_id)

    async def wait_for_calls(self, method: str, times: int, seconds: float) -> int:
        """How often ``method`` was called, once that is ``times``, or after ``seconds``."""
        await self._until(lambda: self.calls[method] >= times, seconds)
        return self.calls[method]

    async def _until(self, fulfilled: Callable[[], bool], seconds: float) -> None:
        with self._woken() as woken, contextlib.suppress(TimeoutError):
            async with asyncio.timeout(seconds):
                while not self.closed and not fulfilled():
                    woken.clear()
                    await woken.wait()

    def _wake(self) -> None:
        for waiting in self._waiting:
            waiting.set()

    @contextlib.contextmanager
    def _woken(self) -> Iterator[asyncio.Event]:
        woken = asyncio.Event()
        self._waiting.add(woken)
        try:
            yield woken
        finally:
            self._waiting.discard(woken)
