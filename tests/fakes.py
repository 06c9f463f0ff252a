"""Working fakes of the world outside: a source, a messenger, an operator and a clock."""

from __future__ import annotations

import asyncio
from collections.abc import Callable, Iterable
from datetime import UTC, datetime, timedelta

from bot.domain.draws.draw import Draw
from bot.domain.draws.reading import Dispute, Reading, Rejected
from bot.domain.health.episodes import Report
from bot.domain.health.incidents import Incident
from bot.domain.notices.delivery import SendResult, Sent
from bot.domain.notices.notice import Alert
from bot.errors import SourceError

NOON = datetime(2024, 5, 31, 16, tzinfo=UTC)
"""The day of draw #297, noon in Toronto."""


class FakeClock:
    """A clock that a test moves by hand."""

    def __init__(self, now: datetime = NOON) -> None:
        self._now = now

    def now(self) -> datetime:
        return self._now

    def go_on(self, **by: float) -> None:
        self._now += timedelta(**by)

    def set(self, now: datetime) -> None:
        self._now = now


class FakeSource:
    """IRCC's file in memory: ``publish`` puts draws on top, ``fail`` breaks the next poll."""

    def __init__(self) -> None:
        self.looks = 0
        self._draws: tuple[Draw, ...] = ()
        self._rejected: tuple[Rejected, ...] = ()
        self._disputes: tuple[Dispute, ...] = ()
        self._error: SourceError | None = None
        self._changed = True

    def publish(self, *draws: Draw) -> None:
        """Add draws, or replace those of the same number."""
        numbers = {draw.number for draw in draws}
        kept = tuple(draw for draw in self._draws if draw.number not in numbers)
        self._draws, self._changed = (*draws, *kept), True

    def withdraw(self, number: str) -> None:
        self._draws = tuple(draw for draw in self._draws if draw.number != number)
        self._changed = True

    def reject(self, number: str, fault: str) -> None:
        self._rejected, self._changed = (Rejected(number, fault),), True

    def forget(self) -> None:
        """Return the whole file at the next poll, as at the first one of a new process."""
        self._changed = True

    def dispute(self, *disputes: Dispute) -> None:
        self._disputes, self._changed = disputes, True

    def fail(self, error: SourceError) -> None:
        self._error = error

    async def look(self) -> Reading | None:
        self.looks += 1
        error, self._error = self._error, None
        if error is not None:
            raise error
        changed, self._changed = self._changed, False
        return Reading(self._draws, self._rejected, self._disputes) if changed else None


class FakeMessenger:
    """Stores the alerts sent; ``answer`` decides the result of each, ``gate`` holds sends up."""

    def __init__(self) -> None:
        self.sent: list[Alert] = []
        self.attempts = 0
        self.at_once = 0
        self.most_at_once = 0
        self.answer: Callable[[Alert], SendResult | None] = lambda _: None
        self.passes: Callable[[int], bool | None] = lambda _: None
        self.probed: list[int] = []
        self.titles: dict[int, str] = {}
        self.gate = asyncio.Event()
        self.gate.set()
        self._changed = asyncio.Event()

    async def probe(self, chat_id: int) -> bool | None:
        self.probed.append(chat_id)
        return self.passes(chat_id)

    async def title(self, chat_id: int) -> str:
        return self.titles.get(chat_id, "")

    async def send_alert(
        self, alert: Alert, on_wire: Callable[[], None] = lambda: None
    ) -> SendResult:
        on_wire()
        self.attempts += 1
        self.at_once += 1
        self.most_at_once = max(self.most_at_once, self.at_once)
        self._changed.set()
        try:
            await self.gate.wait()
            result = self.answer(alert)
        finally:
            self.at_once -= 1
            self._changed.set()
        if result is not None:
            return result
        self.sent.append(alert)
        return Sent(len(self.sent) if alert.edits is None else alert.edits)

    def chats(self) -> list[int]:
        """The chats that got a message, in order."""
        return [alert.subscriber.chat_id for alert in self.sent]

    async def until(self, happened: Callable[[], bool], seconds: float = 30.0) -> None:
        """Wait until this is true. Raises TimeoutError."""
        async with asyncio.timeout(seconds):
            while not happened():
                self._changed.clear()
                await self._changed.wait()


class FakeOperator:
    """Stores the incidents reported; while it is ``deaf``, nothing is delivered."""

    way = "fake"
    is_limited = False

    def __init__(self) -> None:
        self.incidents: list[Incident] = []
        self.cleared: list[Incident] = []
        self.deaf = False

    async def tell(self, report: Report) -> bool:
        if not self.deaf:
            told = self.cleared if report.over else self.incidents
            told += [episode.incident for episode in report.episodes]
        return not self.deaf

    def kinds(self) -> list[str]:
        return [str(incident.kind) for incident in self.incidents]


def oldest_first(draws: Iterable[Draw]) -> list[str]:
    """The numbers of these draws by date."""
    return [draw.number for draw in sorted(draws, key=lambda draw: draw.date)]
