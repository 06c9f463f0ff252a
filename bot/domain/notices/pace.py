"""How fast the bot may speak: evenly, replies before alerts, and slower where Telegram says so.

Telegram's limits: about 30 messages a second over the whole bot (up to 1,000 with paid
broadcasts), about one a second in a chat where short bursts pass, 20 a minute in a group.
Over them it answers 429 with ``retry_after``. Source: core.telegram.org/bots/faq,
"My bot is hitting limits", read November 2026.

- An alert starts when its place on an even grid has come. A start that came late (the process
  was busy, or answers went first) is made up for, at no more than twice the rate.
- In any one second there are never more alerts than the rate and never more starts than the
  ceiling. No allowance builds up while nothing is sent.
- An answer to a person waits for the ceiling and for its own chat only. The rate lies below the
  ceiling, and below it alerts leave a place free, so whoever asks now and then is answered at once;
  many answers take the alerts' places.
- A 429 on an alert stops all alerts for exactly its ``retry_after`` and lowers the rate by a
  step, which comes back over a minute. A 429 on an answer stops that chat alone.

All times are seconds of one monotonic clock.
"""

from __future__ import annotations

import math
from collections import deque
from dataclasses import dataclass
from enum import IntEnum
from typing import Final

CEILING: Final = 30
"""Starts a second over the whole bot: answers are never more, and alerts only at a rate that was
set above it, as paid broadcasts allow."""

WIRE: Final = 0.02
"""Two messages may arrive so many seconds closer together than they were sent."""

LEFT_FOR_ANSWERS: Final = 1
"""The places below the ceiling that alerts leave free: who asks meanwhile is answered at once."""

SPARE: Final = 0.003
"""The share of the rate left unused, so that lateness can be made up within any one second."""

MADE_UP: Final = 0.1
"""The most lateness, in seconds, that is made up for; what is beyond it is lost."""

TICK: Final = 0.005
"""Starts due within so many seconds may go together: a process does not wake more often."""

STEP: Final = 0.1
"""The share of the rate that one 429 on an alert takes away."""

LEAST: Final = 0.2
"""The share of the rate that is always left."""

STEP_BACK_SECONDS: Final = 60.0
"""The time in which one step comes back."""


class Lane(IntEnum):
    """What a call does: the lower lane goes first.

    EDIT changes a message that a person looks at, REPLY answers a person with a new one, ALERT
    tells of a draw. The spacing within a chat is of new messages only.
    """

    EDIT = 0
    REPLY = 1
    ALERT = 2


@dataclass(frozen=True, slots=True)
class Spacing:
    """One message each ``seconds`` in a chat, after a burst of at most ``burst`` at once."""

    seconds: float
    burst: int

    @property
    def slack(self) -> float:
        """How far ahead of its even spacing a burst may run, in seconds."""
        return self.seconds * (self.burst - 1)


PRIVATE: Final = Spacing(1.0, 10)
GROUP: Final = Spacing(4.0, 5)
"""Five at once and then fifteen in a minute: never more than twenty."""


def spacing(chat_id: int) -> Spacing:
    """The spacing in a chat; Telegram numbers groups and channels below zero."""
    return GROUP if chat_id < 0 else PRIVATE


class Window:
    """At most ``most`` starts in any one stretch of ``seconds``."""

    def __init__(self, most: int, seconds: float = 1.0) -> None:
        self._starts: deque[float] = deque(maxlen=most)
        self._most = most
        self._seconds = seconds

    def opening(self, left: int = 0) -> float:
        """The earliest instant at which one more may start, with so many places left after it."""
        most = self._most - left
        if len(self._starts) < most:
            return -math.inf
        return self._starts[-most] + self._seconds

    def started(self, now: float) -> None:
        """Count a start; instants never go back."""
        self._starts.append(now)


class Rate:
    """Alerts a second: lower by a step after a 429, then climbing back steadily."""

    def __init__(self, full: float) -> None:
        self._full = full
        self._lost = 0.0
        self._since = 0.0

    def at(self, now: float) -> float:
        """The rate at an instant."""
        return self._full * (1 - self._lost_at(now))

    def fall(self, now: float) -> None:
        """Lower the rate by one step."""
        self._lost = min(self._lost_at(now) + STEP, 1 - LEAST)
        self._since = now

    def _lost_at(self, now: float) -> float:
        return max(0.0, self._lost - STEP * (now - self._since) / STEP_BACK_SECONDS)


class Grid:
    """Even spacing, on which lateness is made up for but idleness is not."""

    def __init__(self) -> None:
        self._next = -math.inf
        self._brisk = -math.inf

    def opening(self) -> float:
        """The earliest instant of the next start."""
        return max(self._next, self._brisk)

    def stop_until(self, until: float) -> None:
        """Let nothing start before an instant."""
        self._next = max(self._next, until)

    def started(self, due: float, now: float, interval: float) -> None:
        """Count a start of something that was waiting since ``due``."""
        place = max(self._next, due, now - MADE_UP)
        self._next = place + interval
        self._brisk = max(self._brisk, now - TICK) + interval / 2


class Chats:
    """The spacing within each chat, remembered only while it still matters."""

    _SWEEP_AT_LEAST: Final = 1024

    def __init__(self) -> None:
        self._even: dict[int, float] = {}
        self._held: dict[int, float] = {}
        self._sweep_at = self._SWEEP_AT_LEAST

    def __len__(self) -> int:
        return len(self._even.keys() | self._held.keys())

    def opening(self, lane: Lane, chat_id: int) -> float:
        """The earliest instant of the next start in this chat. Only replies come in bursts."""
        held = self._held.get(chat_id, -math.inf)
        if lane is Lane.EDIT:
            return held
        slack = spacing(chat_id).slack if lane is Lane.REPLY else 0.0
        return max(held, self._even.get(chat_id, -math.inf) - slack)

    def started(self, lane: Lane, chat_id: int, now: float) -> None:
        """Count a start."""
        if lane is Lane.EDIT:
            return
        even = max(self._even.get(chat_id, now), now)
        self._even[chat_id] = even + spacing(chat_id).seconds
        if len(self._even) >= self._sweep_at:
            self._sweep(now)

    def hold(self, chat_id: int, until: float) -> None:
        """Let nothing start in this chat before an instant."""
        self._held[chat_id] = max(self._held.get(chat_id, until), until)

    def _sweep(self, now: float) -> None:
        self._even = {chat: even for chat, even in self._even.items() if even > now}
        self._held = {chat: until for chat, until in self._held.items() if until > now}
        self._sweep_at = max(self._SWEEP_AT_LEAST, 2 * len(self._even))


class Pace:
    """When each message may start; ``rate`` is alerts a second over the whole bot."""

    def __init__(self, rate: float) -> None:
        above = rate > CEILING
        self._left = 0 if above else LEFT_FOR_ANSWERS
        self._rate = Rate(rate if above else min(rate, (CEILING - self._left) / (1 + WIRE)))
        self._grid = Grid()
        self._alerts = Window(math.ceil(rate))
        self._answers = Window(CEILING, 1 + WIRE)
        self._all = Window(math.ceil(rate), 1 + SPARE) if above else Window(CEILING, 1 + WIRE)
        self._chats = Chats()
        self._stopped_until = -math.inf

    def opening(self, lane: Lane) -> float:
        """The earliest instant at which the lane's next call may start."""
        if lane is Lane.ALERT:
            alone, beside = self._alerts.opening(), self._all.opening(self._left)
            return max(self._grid.opening(), alone, beside)
        return max(self._answers.opening(), self._all.opening())

    def chat_opening(self, lane: Lane, chat_id: int) -> float:
        """The earliest instant at which a call of this lane to this chat may start."""
        return self._chats.opening(lane, chat_id)

    def started(self, lane: Lane, chat_id: int, due: float, now: float) -> None:
        """Count a start, not before both openings, of a message that waited since ``due``."""
        self._chats.started(lane, chat_id, now)
        self._all.started(now)
        if lane is Lane.ALERT:
            self._alerts.started(now)
            self._grid.started(due, now, (1 + SPARE) / self._rate.at(now))
        else:
            self._answers.started(now)

    def limited(self, lane: Lane, chat_id: int, retry_after: float, now: float) -> None:
        """Obey a 429: stop the alerts, or the one chat, for ``retry_after`` seconds."""
        if lane is not Lane.ALERT:
            self._chats.hold(chat_id, now + retry_after)
            return
        if now >= self._stopped_until:
            self._rate.fall(now)
        self._stopped_until = max(self._stopped_until, now + retry_after)
        self._grid.stop_until(self._stopped_until)

    def rate(self, now: float) -> float:
        """Alerts a second at present."""
        return self._rate.at(now)
