"""A letter: the operator's message to every subscriber."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import datetime
from typing import Final

from bot.domain.notices.notice import Broadcast, Notice, Topic
from bot.domain.people.profile import Subscriber
from bot.domain.people.quiet import is_quiet

LETTERS: Final = "letters"
"""The key under which the store remembers letters, drafts included, by theirs."""

KEPT: Final = 10
LONGEST: Final = 3500
"""The most characters of a letter: Telegram takes 4,096, ours around it included."""

_PRIORITY: Final = 6


@dataclass(frozen=True, slots=True)
class Letter:
    """A letter to one person."""

    subscriber: Subscriber
    text: str
    silent: bool
    reply_to: None = None
    edits: None = None

    @property
    def about(self) -> str:
        """The kind of letter, for logs."""
        return "a letter of the operator"


def letter_key(now: datetime) -> str:
    """The key of a letter written at this instant (UTC)."""
    return f"{now:%Y%m%dT%H%M%S}"


def with_letter(letters: Mapping[str, str], key: str, text: str) -> dict[str, str]:
    """The letters with one more; only the newest are kept."""
    return dict(sorted((dict(letters) | {key: text}).items())[-KEPT:])


def letter_broadcast(key: str, now: datetime) -> Broadcast:
    """The broadcast of the letter of this key: the same letter is never sent twice."""
    return Broadcast(f"letter:{key}", Topic.LETTER, key, 1, now)


def match_letter(broadcast: Broadcast, subscriber: Subscriber) -> Notice | None:
    """The notice for this person, or None where they said /stop; groups get draws alone."""
    if not subscriber.active or subscriber.group is not None:
        return None
    return Notice(broadcast.id, subscriber.chat_id, _PRIORITY, None)


def letter(text: str, subscriber: Subscriber, now: datetime) -> Letter:
    """The letter to this person, silent in their quiet hours."""
    return Letter(subscriber, text, silent=is_quiet(subscriber, now))
