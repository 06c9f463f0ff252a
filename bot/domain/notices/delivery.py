"""The result of a send, and the decision that follows from it.

| Telegram's answer                  | consequence                                          |
|------------------------------------|------------------------------------------------------|
| ``Sent``                           | done; the message id is kept for corrections         |
| ``Limited`` (429)                  | again after the given time; the chat waits           |
| ``Failed`` (5xx, network, timeout) | again, backed off, for a day and 20 attempts         |
| ``Moved`` (group became another)   | again at once, to the new chat, as a new message     |
| ``Gone`` (blocked, not found, …)   | given up; the chat is paused, nothing is erased      |
| ``Refused`` (400 on our text)      | given up; a fault of ours, so the operator is told   |
| ``Unneeded`` (no message to edit)  | given up; the reader has deleted it                  |

Sources: Telegram Bot API 10.1, "Making requests" and "ResponseParameters"; measurements of
November 2026 in docs/decisions.md.
"""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime, timedelta
from typing import Final

FIRST_RETRY: Final = timedelta(seconds=2)
LONGEST_RETRY: Final = timedelta(minutes=10)
GIVE_UP_AFTER: Final = timedelta(days=1)
GIVE_UP_ATTEMPTS: Final = 20
"""Fewer take less than two hours, however old the notice looks: the clock may be wrong for a
while, and an alert that was given up is never sent."""
MOVES_AT_ONCE: Final = 3
"""A chat that has moved more often is tried again later: two chats may name each other."""

OUTAGE_SUSPECTED: Final = 20
"""So many private chats gone in a row, none reached in between, may be Telegram's fault. It is
no proof: a probe decides, so that chats that left on purpose delay no other chat."""

RESUMED: Final = "resumed"
"""The key under which the store remembers when the operator last let a halt end (UTC)."""


@dataclass(frozen=True, slots=True)
class Sent:
    """Telegram has the message; ``topic_lost`` if it went to General instead of its topic."""

    message_id: int
    topic_lost: bool = False


@dataclass(frozen=True, slots=True)
class Limited:
    """Too many requests: nothing was sent, and nothing may be for ``retry_after``."""

    retry_after: timedelta


@dataclass(frozen=True, slots=True)
class Failed:
    """Telegram or the network failed; ``in_doubt`` where the message may have arrived."""

    fault: str
    in_doubt: bool = False


@dataclass(frozen=True, slots=True)
class Moved:
    """The group has become a supergroup with another id."""

    chat_id: int


@dataclass(frozen=True, slots=True)
class Gone:
    """The chat cannot be written to: blocked, deactivated, deleted, kicked, no right."""

    fault: str


@dataclass(frozen=True, slots=True)
class Refused:
    """Telegram refuses the message itself."""

    fault: str


@dataclass(frozen=True, slots=True)
class Unneeded:
    """The message to edit is gone, or can no longer be edited."""

    fault: str


SendResult = Sent | Limited | Failed | Moved | Gone | Refused | Unneeded


@dataclass(frozen=True, slots=True)
class Done:
    """Delivered."""

    message_id: int


@dataclass(frozen=True, slots=True)
class Retry:
    """To be sent again, not before ``at`` (UTC); ``attempts`` so far."""

    at: datetime
    attempts: int
    in_doubt: bool = False


@dataclass(frozen=True, slots=True)
class GiveUp:
    """Not to be sent again; ``kind`` is ``gone``, ``refused``, ``expired`` or ``dropped``."""

    kind: str
    fault: str = ""


Decision = Done | Retry | GiveUp


def decide(
    result: SendResult, *, attempts: int, opened: datetime, now: datetime, jitter: float
) -> Decision:
    """The decision after a send; the notice's broadcast was opened at ``opened``.

    ``attempts`` counts the failures before this one; ``jitter`` is in [0, 1).
    """
    match result:
        case Sent(message_id):
            return Done(message_id)
        case Limited(retry_after):
            return Retry(now + retry_after, attempts)
        case Moved():
            pause = backoff(attempts, jitter) if attempts >= MOVES_AT_ONCE else timedelta()
            return Retry(now + pause, attempts + 1)
        case Gone(fault):
            return GiveUp("gone", fault)
        case Refused(fault):
            return GiveUp("refused", fault)
        case Unneeded(fault):
            return GiveUp("dropped", fault)
        case Failed(fault, in_doubt):
            if now - opened >= GIVE_UP_AFTER and attempts >= GIVE_UP_ATTEMPTS:
                return GiveUp("expired", fault)
            return Retry(now + backoff(attempts, jitter), attempts + 1, in_doubt)


def backoff(attempts: int, jitter: float) -> timedelta:
    """The pause after one more failure: doubling, capped, spread over its upper half."""
    whole = min(FIRST_RETRY * (1 << min(attempts, 20)), LONGEST_RETRY)
    return whole / 2 + whole / 2 * jitter
