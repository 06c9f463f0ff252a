"""What happened, in order of arrival, and a way to wait for the next thing."""

from __future__ import annotations

import asyncio
from collections import Counter
from collections.abc import Callable
from dataclasses import asdict, dataclass
from typing import Any


@dataclass(frozen=True, slots=True)
class JournalEntry:
    """One thing that happened.

    ``kind``: ``message`` (the bot sent), ``said`` (a person wrote), ``tapped``, ``edited``,
    ``deleted``, ``answered`` (a tap), ``answered_inline``, ``action`` (typing), ``refused``,
    ``commands`` (the bot set its menu). ``detail`` is what more there is to say of it: the
    method, the ``query_id`` of a tap and of its answer, the code and description of a refusal.
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
        self.events: list[JournalEntry] = []
        self.calls: Counter[str] = Counter()
        self.closed = False
        self._waiting: dict[asyncio.Event, int | None] = {}

    @property
    def last(self) -> int:
        """The number of the newest event; the first is 1."""
        return len(self.events)

    def count(self, method: str) -> None:
        """A call has come in."""
        self.calls[method] += 1
        self._wake(None)

    def write(
        self,
        at: float,
        kind: str,
        chat_id: int | None = None,
        message_id: int | None = None,
        detail: Any = None,
    ) -> None:
        """Add an event and wake the tasks that wait."""
        self.events.append(
            JournalEntry(len(self.events) + 1, at, kind, chat_id, message_id, detail)
        )
        self._wake(chat_id)

    def close(self) -> None:
        """Nothing more will happen: wake every waiter."""
        self.closed = True
        for woken in self._waiting:
            woken.set()

    def after(self, seq: int, chat_id: int | None = None) -> list[JournalEntry]:
        """Events younger than ``seq``, of one chat or of all."""
        young = self.events[seq:]
        if chat_id is None:
            return young
        return [event for event in young if event.chat_id == chat_id]

    async def wait(
        self, seq: int, seconds: float, chat_id: int | None = None
    ) -> list[JournalEntry]:
        """Events younger than ``seq``, once there are any; empty after ``seconds``."""
        await self._until(lambda: bool(self.after(seq, chat_id)), seconds, chat_id)
        return self.after(seq, chat_id)

    async def wait_for_calls(self, method: str, times: int, seconds: float) -> int:
        """How often ``method`` was called, once that is ``times``, or after ``seconds``."""
        await self._until(lambda: self.calls[method] >= times, seconds)
        return self.calls[method]

    async def _until(
        self, fulfilled: Callable[[], bool], seconds: float, chat_id: int | None = None
    ) -> None:
        woken = asyncio.Event()
        self._waiting[woken] = chat_id
        try:
            async with asyncio.timeout(seconds):
                while not self.closed and not fulfilled():
                    woken.clear()
                    await woken.wait()
        except TimeoutError:
            pass
        finally:
            del self._waiting[woken]

    def _wake(self, chat_id: int | None) -> None:
        """A waiter for one chat sleeps through events in others."""
        for woken, wanted in self._waiting.items():
            if wanted is None or wanted == chat_id:
                woken.set()
