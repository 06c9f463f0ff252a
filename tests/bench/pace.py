"""How evenly alerts start, how long replies wait behind them, and the effect of a 429.

    python -m tests.bench.pace

Each limiter is asked for 25, 30 and 1,000 alerts a second for 9 seconds, while a person is
answered every 0.3 seconds. Every call takes 60 ms. After 4 seconds one alert meets a 429 with a
``retry_after`` of 2 seconds. The rival is PTB's own AIORateLimiter, told to retry.
"""

from __future__ import annotations

import asyncio
import itertools
import warnings
from collections.abc import Callable, Coroutine, Sequence
from datetime import timedelta
from typing import Any

from telegram.error import RetryAfter
from telegram.ext import AIORateLimiter, BaseRateLimiter

from bot.bot_api.pacer import PacedRequests, Pacer
from bot.bot_api.transport import TooManyRequests
from bot.domain.notices.pace import Lane, Pace

SECONDS = 9.0
LIMITED_AFTER = 4.0
RETRY_AFTER = 2.0
ANSWER_SECONDS = 0.06
REPLY_EVERY = 0.3
RATES = (25, 30, 1000)

Call = Callable[[], Coroutine[Any, Any, bool]]


class Telegram:
    """Notes when each call arrives; one alert meets a 429."""

    def __init__(self) -> None:
        self.began = asyncio.get_running_loop().time()
        self.alerts: list[float] = []
        self.limited_at: float | None = None

    def now(self) -> float:
        return asyncio.get_running_loop().time() - self.began

    async def alert(self) -> bool:
        self.alerts.append(self.now())
        await asyncio.sleep(ANSWER_SECONDS)
        if self.limited_at is None and self.now() > LIMITED_AFTER:
            self.limited_at = self.now()
            raise TooManyRequests(timedelta(seconds=RETRY_AFTER))
        return True

    async def reply(self) -> bool:
        await asyncio.sleep(ANSWER_SECONDS)
        return True


class Ours:
    """Our pacer: as the messenger uses it for alerts, and as PTB does for replies."""

    def __init__(self, rate: int) -> None:
        self._pacer = Pacer(Pace(rate))
        self._requests = PacedRequests(self._pacer)

    async def alert(self, chat_id: int, call: Call) -> None:
        start = await self._pacer.slot(Lane.ALERT, chat_id)
        try:
            await call()
        except RetryAfter:
            self._pacer.limited(chat_id, RETRY_AFTER, start)
        else:
            self._pacer.passed(start)

    async def reply(self, chat_id: int, call: Call) -> None:
        await through(self._requests, chat_id, call)


class Theirs:
    """PTB's AIORateLimiter, which knows one kind of message."""

    def __init__(self, rate: int) -> None:
        self._requests = AIORateLimiter(overall_max_rate=rate, max_retries=3)

    async def alert(self, chat_id: int, call: Call) -> None:
        await through(self._requests, chat_id, call)

    reply = alert


async def through(requests: BaseRateLimiter[Any], chat_id: int, call: Call) -> None:
    """Make a call as PTB does."""
    await requests.process_request(call, (), {}, "sendMessage", {"chat_id": chat_id}, None)


class Trial:
    """One limiter, one rate."""

    def __init__(self, limiter: Ours | Theirs) -> None:
        self._limiter = limiter
        self._chats = itertools.count(1)
        self.telegram = Telegram()
        self.replies: list[float] = []

    async def run(self, in_flight: int) -> None:
        async with asyncio.TaskGroup() as tasks:
            workers = [tasks.create_task(self._send()) for _ in range(in_flight)]
            answering = tasks.create_task(self._answer(tasks))
            await asyncio.sleep(SECONDS)
            for task in (*workers, answering):
                task.cancel()

    async def _send(self) -> None:
        while True:
            await self._limiter.alert(next(self._chats), self.telegram.alert)

    async def _answer(self, tasks: asyncio.TaskGroup) -> None:
        while True:
            await asyncio.sleep(REPLY_EVERY)
            tasks.create_task(self._reply())

    async def _reply(self) -> None:
        asked = self.telegram.now()
        await self._limiter.reply(next(self._chats), self.telegram.reply)
        self.replies.append(self.telegram.now() - asked)


def most_in_any_second(starts: Sequence[float]) -> int:
    """The most starts in any one second."""
    most = first = 0
    for last, start in enumerate(starts):
        while start - starts[first] >= 1:
            first += 1
        most = max(most, last - first + 1)
    return most


def steady(starts: Sequence[float]) -> float:
    """Starts a second from the second second to the 429."""
    return sum(1 for start in starts if 1 <= start < LIMITED_AFTER) / (LIMITED_AFTER - 1)


def report(name: str, rate: int, trial: Trial) -> None:
    """One line of figures."""
    starts, limited_at = trial.telegram.alerts, trial.telegram.limited_at
    assert limited_at is not None
    # Sends that started before the 429 are on their way: allow them a moment.
    pause = [start for start in starts if 0.01 < start - limited_at < RETRY_AFTER - 0.01]
    after = [start for start in starts if start - limited_at >= RETRY_AFTER - 0.01]
    waits = sorted(trial.replies)
    print(
        f"{rate:>6} {name:<22}"
        f"{sum(1 for start in starts if start < 1):>8}{most_in_any_second(starts):>8}"
        f"{steady(starts):>9.1f}{len(pause):>10}{after[0] - limited_at:>9.3f}"
        f"{sum(1 for start in after if start < after[0] + 1):>8}"
        f"{waits[len(waits) // 2] * 1000:>10.0f}{waits[-1] * 1000:>8.0f}"
    )


async def compare(rate: int) -> None:
    """Both limiters at one rate, one after the other."""
    in_flight = max(8, rate * 16 // 100)
    for name, limiter in (("ours", Ours(rate)), ("PTB's AIORateLimiter", Theirs(rate))):
        trial = Trial(limiter)
        await trial.run(in_flight)
        report(name, rate, trial)


def main() -> None:
    """Print the table."""
    warnings.simplefilter("ignore", DeprecationWarning)
    print(f"Alerts a second; a 429 with retry_after {RETRY_AFTER:.0f}; replies in ms (idle: 60).")
    print(
        f"{'asked':>6} {'limiter':<22}{'first s':>8}{'any s':>8}{'steady':>9}"
        f"{'in pause':>10}{'resumed':>9}{'next s':>8}{'reply p50':>10}{'worst':>8}"
    )
    for rate in RATES:
        asyncio.run(compare(rate))


if __name__ == "__main__":
    main()
