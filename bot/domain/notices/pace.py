"""How fast the bot may speak: evenly, replies before alerts, and slower where Telegram says so.

Telegram's limits: about 30 messages a second over the whole bot (up to 1,000 with paid
broadcasts), about one a second in a chat where short bursts pass, 20 a minute in a group.
Over them it answers 429 with ``retry_after``. Source: core.telegram.org/bots/faq,
"My bot is hitting limits", read November 2026.

- An alert starts when its place on an even grid has come. A start that came late (the process
  was busy, or answers went first) is made up for, at no more than twice the rate.
- In any one second there are never more alerts than the rate and never more starts than the
  ceiling. No allowance builds up while nothing is sent.
- Telegram counts arrivals, not starts. An answer that came later than usual shows that the message
  may have arrived late; then it keeps its place under the ceiling that much longer (``Wire``).
- An answer to a person waits for the ceiling and for its own chat only; a few answers take the
  alerts' places. While alerts wait, a third of the ceiling is kept from many answers.
- In a chat an alert goes before answers, so that nobody's flood keeps a draw from a group.
- A 429 holds its chat. Only where several chats are refused together is it taken to be of the
  whole bot (``Refusals``): then all alerts pause, and the rate falls a step.
- A rate that was set comes back over a minute. One that was not is found: it climbs while
  alerts are sent. The messages that got through in the second before a refusal are the number
  that Telegram takes; the rate stays just below it (``FoundRate``).

All times are seconds of one monotonic clock.
"""

from __future__ import annotations

import math
from bisect import bisect_left, bisect_right, insort
from collections import deque
from dataclasses import dataclass
from enum import IntEnum
from typing import Final

CEILING: Final = 30
"""Starts a second over the whole bot: answers are never more, and alerts only at a rate that was
set above it, as paid broadcasts allow."""

WIRE: Final = 0.003
"""Two messages may arrive so many seconds closer together than ``Wire`` sees."""

LATEST: Final = 0.25
"""A message is not taken to have arrived later than this many seconds after the usual time: a chat
that answers slowly is no sign of a slow way."""

COMPARED: Final = 100
"""The shortest of so many answers shows how long the way to Telegram is."""

LEFT_FOR_ANSWERS: Final = 1
"""The places below the ceiling that alerts leave free, so that a question is answered at once. At
more than 28.9 alerts a second there are none: one answer a second still finds a place within 10 ms
(``LEFT_OPEN``), and a further one waits 35 ms."""

KEPT_FOR_ALERTS: Final = 10
"""The places below the ceiling that answers leave free while alerts wait."""

FIRST_RATE: Final = 25.0
"""The rate at which one that is to be found begins."""

TOP_PAID_RATE: Final = 1000.0
CLIMB: Final = 1.0
"""How much faster alerts become with each second in which they are sent, at the least."""

CLIMB_SHARE: Final = 0.01
"""The same as a share of the rate: from 25 to 1,000 in five minutes."""

LEFT_OPEN: Final = 0.85
"""Of the messages that Telegram takes in a second, alerts leave so much of one: then there is
nearly always a place for an answer to a person."""

LEFT_OPEN_SHARE: Final = 0.015
"""The same as a share, which counts where Telegram takes hundreds."""

FORGOTTEN_IN: Final = 600.0
"""A refused rate is tried again after so many seconds of sending without another refusal."""

LOWEST_RATE: Final = 1.0

REFUSED_TOGETHER: Final = 3
"""So many chats refused in a row, one of them private, or private ones within ``TOGETHER_SECONDS``:
it is the bot. Groups alone prove nothing, since one person may have many in slow mode to halt the
alerts. Neither does a private chat that has just got several messages (``BUSY``)."""

BUSY: Final = 2
"""A chat that got more messages than this, beyond its even spacing, may be refused for its own."""

TOGETHER_SECONDS: Final = 10.0
FIRST_HOLD: Final = 5.0
LONGEST_HOLD: Final = 300.0
"""All alerts pause for what the refused chats were told, but no longer than this at first, and
twice as long each time; one slow group of many must not hold everybody for a quarter of an hour."""

SPARE: Final = 0.003
"""The share of the rate left unused, so that lateness can be made up within any one second."""

MADE_UP: Final = 0.5
"""The most lateness, in seconds, that is made up for."""

TICK: Final = 0.005
"""Starts due within so many seconds may go together: a process does not wake more often."""

STEP: Final = 0.1
"""The share of the rate that a refusal of the whole bot takes away; of a found rate at most."""

LEAST: Final = 0.2
"""The share of a rate that was set which refusals always leave."""

STEP_BACK_SECONDS: Final = 60.0
"""The time in which one step comes back."""


class Lane(IntEnum):
    """The purpose of a call: the lower lane goes first.

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
        self.most = most
        self._starts: list[float] = []
        self._seconds = seconds

    def opening(self, left: int = 0) -> float:
        """The earliest instant at which one more may start, with so many places left after it."""
        most = self.most - left
        if len(self._starts) < most:
            return -math.inf
        return self._starts[-most] + self._seconds

    def started(self, now: float) -> None:
        """Count a start."""
        insort(self._starts, now)
        # More than the window holds, since the last ones may yet be delayed.
        del self._starts[: -2 * self.most]

    def delayed(self, start: float, seconds: float) -> None:
        """Count a start as one that was made so many seconds later."""
        place = bisect_left(self._starts, start)
        if place < len(self._starts) and self._starts[place] == start:
            del self._starts[place]
            insort(self._starts, start + seconds)

    def in_the_second_before(self, instant: float) -> int:
        """How many starts there were in that second."""
        first = bisect_right(self._starts, instant - 1.0)
        return bisect_left(self._starts, instant) - first


class Wire:
    """How late a message may have arrived, by the time that its answer took.

    A message arrives between its start and its answer. The shortest answers show how long the way
    is; the rest of a longer one may have passed before the message arrived.
    """

    def __init__(self) -> None:
        self._seconds: deque[float] = deque(maxlen=COMPARED)

    def late(self, seconds: float) -> float:
        """The most that a message answered after so many seconds arrived late."""
        self._seconds.append(seconds)
        return min(seconds - min(self._seconds), LATEST)


@dataclass(frozen=True, slots=True)
class Learned:
    """A rate that was found, and the one that was refused last, if any."""

    rate: float
    refused: int | None = None
    """So many messages got through in a second, and the next was refused."""


class Rate:
    """Alerts a second as they were set: lower by a step after a 429, then climbing back."""

    def __init__(self, full: float) -> None:
        self._full = full
        self._lost = 0.0
        self._since = 0.0

    def at(self, now: float) -> float:
        """The rate at an instant."""
        return self._full * (1 - self._lost_at(now))

    def started(self, now: float) -> None:
        """Sending does not change it."""

    def fall(self, now: float, taken: int) -> None:
        """Lower the rate by one step."""
        self._lost = min(self._lost_at(now) + STEP, 1 - LEAST)
        self._since = now

    def _lost_at(self, now: float) -> float:
        return max(0.0, self._lost - STEP * (now - self._since) / STEP_BACK_SECONDS)


class FoundRate:
    """Alerts a second, where nobody has set them: just below the number that Telegram takes.

    ``most`` is the number beyond which it does not climb.
    """

    def __init__(self, most: int) -> None:
        self._most = most
        self._rate = FIRST_RATE
        self._refused: int | None = None
        self._last: float | None = None
        self._clean = 0.0

    @property
    def most(self) -> int:
        """How many messages Telegram takes in a second, as far as is known."""
        return self._most if self._refused is None else self._refused

    @property
    def learned(self) -> Learned:
        """The value that a later run may begin with."""
        return Learned(self._rate, self._refused)

    def learn(self, learned: Learned) -> None:
        """Begin with the rate of an earlier process."""
        if learned.refused is not None:
            self._refused = min(max(learned.refused, math.ceil(LOWEST_RATE)), self._most)
        self._rate = min(max(learned.rate, LOWEST_RATE), self._limit())

    def at(self, now: float) -> float:
        """The rate at an instant."""
        return self._rate

    def started(self, now: float) -> None:
        """Climb by the time since the last start; pauses teach nothing."""
        if self._last is not None:
            seconds = min(max(0.0, now - self._last), 1.0)
            self._clean += seconds
            if self._clean >= FORGOTTEN_IN:
                self._refused, self._clean = None, 0.0
            step = max(CLIMB, CLIMB_SHARE * self._rate) * seconds
            self._rate = min(self._rate + step, self._limit())
        self._last = now

    def fall(self, now: float, taken: int) -> None:
        """Telegram took ``taken`` messages in a second and refused the next: stay below that.

        The count may lack one that arrived late, so the limit is one more, but below the present
        rate. The count may also be low because few were sent, so the limit falls a ``STEP`` at
        most.
        """
        below = max(1, math.ceil(self._rate) - 1)
        self._refused = max(min(taken + 1, below), math.ceil(self._rate * (1 - STEP)))
        self._clean = 0.0
        self._rate = min(self._rate, self._limit())

    def _limit(self) -> float:
        return max(LOWEST_RATE, self.most - max(LEFT_OPEN, LEFT_OPEN_SHARE * self.most))


@dataclass(frozen=True, slots=True)
class RateRefusal:
    """A 429: when it came, the seconds that it says to wait, and how many messages had started in
    the second before its own."""

    at: float
    wait: float
    before: int


class Refusals:
    """Which 429s are of the whole bot; Telegram does not say."""

    def __init__(self) -> None:
        self._in_a_row: dict[int, RateRefusal] = {}
        self._lately: dict[int, RateRefusal] = {}
        self._holds = 0

    def together(self, chat_id: int, refusal: RateRefusal) -> list[RateRefusal]:
        """Count a refusal; those of the whole bot, the first first, or none if it is the chat's."""
        self._in_a_row[chat_id] = refusal
        if chat_id > 0:
            self._lately[chat_id] = refusal
        self._lately = {
            chat: earlier
            for chat, earlier in self._lately.items()
            if refusal.at - earlier.at < TOGETHER_SECONDS
        }
        together = max(self._in_a_row, self._lately, key=len)
        if len(together) < REFUSED_TOGETHER or max(together) < 0:
            return []
        refusals = list(together.values())
        self._in_a_row.clear()
        self._lately.clear()
        return refusals

    def hold(self, refusals: list[RateRefusal]) -> float:
        """The seconds for which all alerts pause after these."""
        longest = min(FIRST_HOLD * (1 << min(self._holds, 10)), LONGEST_HOLD)
        self._holds += 1
        return min(longest, *(refusal.wait for refusal in refusals))

    def passed(self) -> None:
        """A message got through."""
        self._in_a_row.clear()
        self._holds = 0


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

    def held_until(self, chat_id: int) -> float:
        """Until when Telegram wants nothing in this chat."""
        return self._held.get(chat_id, -math.inf)

    def opening(self, lane: Lane, chat_id: int) -> float:
        """The earliest instant of the next start in this chat.

        Messages come in bursts; the last place of a burst is kept for alerts.
        """
        held = self.held_until(chat_id)
        if _is_free(lane, chat_id):
            return held
        usual = spacing(chat_id)
        slack = usual.slack if lane is Lane.ALERT else usual.slack - usual.seconds
        return max(held, self._even.get(chat_id, -math.inf) - slack)

    def is_busy(self, chat_id: int, now: float) -> bool:
        """Whether the chat has just got more messages than one or two."""
        return self._even.get(chat_id, now) - now > BUSY * spacing(chat_id).seconds

    def started(self, lane: Lane, chat_id: int, now: float) -> None:
        """Count a start."""
        if _is_free(lane, chat_id):
            return
        even = max(self._even.get(chat_id, now), now)
        self._even[chat_id] = even + spacing(chat_id).seconds
        if len(self._even) >= self._sweep_at:
            self._even = {chat: even for chat, even in self._even.items() if even > now}
            self._held = {chat: until for chat, until in self._held.items() if until > now}
            self._sweep_at = max(self._SWEEP_AT_LEAST, 2 * len(self._even))

    def hold(self, chat_id: int, until: float) -> None:
        """Let nothing start in this chat before an instant."""
        self._held[chat_id] = max(self._held.get(chat_id, until), until)


def _is_free(lane: Lane, chat_id: int) -> bool:
    """In a group edits count like messages; in private they are answers to taps."""
    return lane is Lane.EDIT and chat_id > 0


class Pace:
    """When each message may start; ``rate`` is alerts a second over the whole bot.

    Without a rate it is found, below 30 a second unless the operator pays.
    """

    def __init__(self, rate: float | None, *, paid: bool = False) -> None:
        to_find = TOP_PAID_RATE if paid else CEILING
        top = to_find if rate is None else rate
        beside_answers = (CEILING - LEFT_FOR_ANSWERS) / (1 + WIRE)
        self._above = top > CEILING
        self._found = FoundRate(math.ceil(top)) if rate is None else None
        self._rate = self._found or Rate(top if self._above else min(top, beside_answers))
        self._grid = Grid()
        self._wire = Wire()
        self._alerts = Window(math.ceil(top))
        self._answers = Window(CEILING, 1 + WIRE)
        self._all = Window(max(math.ceil(top), CEILING), 1 + WIRE)
        self._chats = Chats()
        self._refusals = Refusals()
        self._stopped_at = -math.inf
        self._stopped_until = -math.inf

    def opening(self, lane: Lane, now: float, *, alerts_wait: bool = False) -> float:
        """The earliest instant at which the lane's next call may start."""
        # The places of the window that Telegram was found not to take.
        left = 0 if self._found is None else self._all.most - self._found.most
        if lane is Lane.ALERT:
            spare = self._all.most - left - LEFT_FOR_ANSWERS
            if not self._above and self._rate.at(now) * (1 + WIRE) <= spare:
                left += LEFT_FOR_ANSWERS
            return max(self._grid.opening(), self._alerts.opening(), self._all.opening(left))
        stand_in_line = alerts_wait and not self._above and now >= self._stopped_until
        kept = KEPT_FOR_ALERTS if stand_in_line else 0
        return max(self._answers.opening(kept), self._all.opening(left))

    def chat_opening(self, lane: Lane, chat_id: int) -> float:
        """The earliest instant at which a call of this lane to this chat may start."""
        return self._chats.opening(lane, chat_id)

    def held(self, chat_id: int, now: float) -> float:
        """For how many seconds Telegram still wants nothing in this chat."""
        return max(0.0, self._chats.held_until(chat_id) - now)

    def started(self, lane: Lane, chat_id: int, due: float, now: float) -> None:
        """Count a start, not before both openings, of a message that waited since ``due``."""
        self._chats.started(lane, chat_id, now)
        self._all.started(now)
        if lane is Lane.ALERT:
            self._rate.started(now)
            self._alerts.started(now)
            self._grid.started(due, now, (1 + SPARE) / self._rate.at(now))
        else:
            self._answers.started(now)

    def limited(self, chat_id: int, retry_after: float, start: float, now: float) -> None:
        """Obey a 429 to what began at ``start``: hold the chat, or all alerts for a while."""
        self._chats.hold(chat_id, now + retry_after)
        if start <= self._stopped_at:
            return  # it was on its way when the others were refused, and says nothing new
        if self._chats.is_busy(chat_id, start):
            return
        before = self._all.in_the_second_before(start)
        refusals = self._refusals.together(chat_id, RateRefusal(now, retry_after, before))
        if not refusals:
            return
        if start >= self._stopped_until:  # an answer to a person in the pause says nothing new
            self._rate.fall(now, refusals[0].before)
        self._stopped_at = now
        self._stopped_until = max(self._stopped_until, now + self._refusals.hold(refusals))
        self._grid.stop_until(self._stopped_until)

    def passed(self, start: float, now: float) -> None:
        """The message that began at ``start`` got through."""
        self._refusals.passed()
        late = self._wire.late(now - start)
        self._all.delayed(start, late)
        self._answers.delayed(start, late)

    def rate(self, now: float) -> float:
        """Alerts a second at present."""
        return self._rate.at(now)

    @property
    def learned(self) -> Learned | None:
        """What was found, for a later life; None where the rate was set."""
        return None if self._found is None else self._found.learned

    def learn(self, learned: Learned) -> None:
        """Begin with the rate that an earlier process found."""
        if self._found is not None:
            self._found.learn(learned)
