"""Waiting for one's turn to speak, and Telegram's calls held to it."""

from __future__ import annotations

import asyncio
import heapq
import itertools
from collections.abc import Callable, Coroutine
from dataclasses import dataclass, field
from datetime import timedelta
from functools import partial
from typing import Any, Final

from telegram.error import BadRequest, NetworkError, RetryAfter, TimedOut
from telegram.ext import BaseRateLimiter

from bot.bot_api.outcomes import wait_of
from bot.bot_api.plainer import is_about_markup, plainer
from bot.bot_api.transport import NotDelivered, TooManyRequests
from bot.chat.frame.group_visits import GOES_FIRST
from bot.domain.notices.pace import TICK, Lane, Learned, Pace

LONGEST_WAIT_FOR_AN_ANSWER: Final = timedelta(minutes=1)
"""An answer that Telegram wants later than this is not worth waiting for."""

PAUSE_SECONDS: Final = 0.5
"""Before an answer that Telegram did not take is sent once more."""

NEW_MESSAGE: Final = ("send", "copy", "forward")
"""How the methods begin that put a new message into a chat."""

Answer = bool | dict[str, Any] | list[dict[str, Any]]


@dataclass(order=True, slots=True)
class _Waiting:
    due: float
    place: int
    chat_id: int = field(compare=False)
    start: asyncio.Future[float] = field(compare=False)


class Pacer:
    """Hands out starts in the order of the pace. It belongs to one event loop."""

    def __init__(self, pace: Pace) -> None:
        self._pace = pace
        self._places = itertools.count()
        self._lanes: dict[Lane, list[_Waiting]] = {lane: [] for lane in Lane}
        self._alarm: asyncio.TimerHandle | None = None

    async def slot(self, lane: Lane, chat_id: int) -> float:
        """Wait until a message to this chat may start; the instant at which it does."""
        loop = asyncio.get_running_loop()
        waiting = _Waiting(loop.time(), next(self._places), chat_id, loop.create_future())
        heapq.heappush(self._lanes[lane], waiting)
        # An alert that comes just before the alarm goes with those that wait for it.
        rings_soon = self._alarm is not None and self._alarm.when() <= loop.time() + TICK
        if lane is not Lane.ALERT or not rings_soon:
            self._serve()
        return await waiting.start

    def limited(self, chat_id: int, retry_after: float, start: float) -> None:
        """Obey a 429, in seconds, that a message to this chat with this start has met."""
        self._pace.limited(chat_id, retry_after, start, asyncio.get_running_loop().time())

    def passed(self, start: float) -> None:
        """The message with this start got through."""
        self._pace.passed(start, asyncio.get_running_loop().time())

    def held(self, chat_id: int) -> float:
        """For how many seconds Telegram still wants nothing in this chat."""
        return self._pace.held(chat_id, asyncio.get_running_loop().time())

    @property
    def learned(self) -> Learned | None:
        """The rate that was found; None where it was set."""
        return self._pace.learned

    def learn(self, learned: Learned) -> None:
        """Begin with a rate that an earlier life has found."""
        self._pace.learn(learned)

    def rate(self) -> float:
        """Alerts a second at present: the full rate, or less after a 429."""
        return self._pace.rate(asyncio.get_running_loop().time())

    def _serve(self) -> None:
        loop = asyncio.get_running_loop()
        now = loop.time()
        wakes = []
        for lane in Lane:
            wake = self._serve_lane(lane, now)
            if wake is not None:
                wakes.append(max(wake, now + TICK) if lane is Lane.ALERT else wake)
        when = min(wakes, default=None)
        if self._alarm is not None:
            if self._alarm.when() == when:
                return
            self._alarm.cancel()
        self._alarm = None if when is None else loop.call_at(when, self.ring)

    def _serve_lane(self, lane: Lane, now: float) -> float | None:
        """Start every send that may start; the next time to check, or None for an empty queue."""
        queue = self._lanes[lane]
        while queue:
            first = queue[0]
            if first.start.done():
                heapq.heappop(queue)
            elif first.due > now:
                return first.due
            elif (chat_opens := self._pace.chat_opening(lane, first.chat_id)) > now:
                first.due = chat_opens
                heapq.heapreplace(queue, first)
            elif (
                opens := self._pace.opening(lane, now, alerts_wait=bool(self._lanes[Lane.ALERT]))
            ) > now:
                return opens
            else:
                heapq.heappop(queue)
                self._pace.started(lane, first.chat_id, first.due, now)
                first.start.set_result(now)
        return None

    def ring(self) -> None:
        """Serve again at the time of the alarm."""
        self._alarm = None
        self._serve()


class PacedRequests(BaseRateLimiter[None]):
    """Holds PTB's calls that touch a chat to the pace, as answers to people.

    An answer that meets a 429 is sent once more after the wait, and one that Telegram certainly did
    not take once more soon, as is a change that was lost on the way. An answer whose markup the
    server does not know is sent with less, so that it is not lost. (Alerts do not come this way:
    the messenger waits for its turns itself.)
    """

    def __init__(self, pacer: Pacer) -> None:
        self._pacer = pacer

    async def initialize(self) -> None:
        """Nothing to prepare."""

    async def shutdown(self) -> None:
        """Nothing to release."""

    async def process_request(
        self,
        callback: Callable[..., Coroutine[Any, Any, Answer]],
        args: Any,
        kwargs: dict[str, Any],
        endpoint: str,
        data: dict[str, Any],
        rate_limit_args: None,
    ) -> Answer:
        """Wait for the call's turn, then make it."""
        chat_id = data.get("chat_id")
        shows_nothing = endpoint.startswith("get") or endpoint == "sendChatAction"
        if shows_nothing or not isinstance(chat_id, int):
            try:
                return await callback(*args, **kwargs)
            except NetworkError as error:
                if chat_id is None or not _is_worth_repeating(endpoint, error):
                    raise
            await asyncio.sleep(PAUSE_SECONDS)
            return await callback(*args, **kwargs)
        is_new = endpoint.startswith(NEW_MESSAGE)
        lane = Lane.REPLY if is_new and not GOES_FIRST.get() else Lane.EDIT
        attempt = partial(self._attempt, lane, chat_id, partial(callback, *args, **kwargs))
        try:
            return await self._repeated(endpoint, attempt)
        except BadRequest as error:
            if not is_about_markup(error.message):
                raise
            refused = error
        for version in plainer(dict(data), refused.message):
            data.clear()  # the callback's own parameters
            data.update(version)
            try:
                return await self._repeated(endpoint, attempt)
            except BadRequest as error:
                refused = error
        raise refused

    async def _repeated(
        self, endpoint: str, attempt: Callable[[], Coroutine[Any, Any, Answer]]
    ) -> Answer:
        try:
            return await attempt()
        except RetryAfter as error:
            if wait_of(error) > LONGEST_WAIT_FOR_AN_ANSWER:
                raise
        except NetworkError as error:
            if not _is_worth_repeating(endpoint, error):
                raise
            await asyncio.sleep(PAUSE_SECONDS)
        return await attempt()

    async def _attempt(
        self, lane: Lane, chat_id: int, call: Callable[[], Coroutine[Any, Any, Answer]]
    ) -> Answer:
        held = timedelta(seconds=self._pacer.held(chat_id))
        if held > LONGEST_WAIT_FOR_AN_ANSWER:
            raise TooManyRequests(held)
        start = await self._pacer.slot(lane, chat_id)
        try:
            answer = await call()
        except RetryAfter as error:
            self._pacer.limited(chat_id, wait_of(error).total_seconds(), start)
            raise
        self._pacer.passed(start)
        return answer


def _is_worth_repeating(endpoint: str, error: NetworkError) -> bool:
    """Whether a call that failed on the way may be made again: a new message would come twice."""
    if isinstance(error, BadRequest | TimedOut):
        return False
    return isinstance(error, NotDelivered) or not endpoint.startswith(NEW_MESSAGE)
