"""Notices: their recipients and their order.

A *broadcast* is one thing to be told to many; a *notice* is that thing for one chat. A notice
holds facts, not words: the words are chosen at sending, in the reader's language. Its key is
broadcast + chat, and a draw's broadcast is draw + revision, so adding one twice is harmless.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum
from typing import Final

from bot.domain.draws.categories import DrawType, classify
from bot.domain.draws.draw import Draw
from bot.domain.draws.history import Context
from bot.domain.invitation.sixty_days import keeps_alerts_quiet
from bot.domain.people.profile import Subscriber, Which
from bot.domain.people.quiet import is_quiet
from bot.domain.people.zones import zone
from bot.domain.verdicts.verdict import Outcome, Verdict, verdict

NEAR_MISS: Final = 20
"""A miss by this many points or fewer is served before the other misses."""

_PRIORITIES: Final = {
    Outcome.MET: 0,
    Outcome.TIE: 1,
    Outcome.UNKNOWN: 2,
    Outcome.MISSED: 3,
    Outcome.NOT_FOR_YOU: 5,
}
_FAR_MISS: Final = 4

EDITED_LAST: Final = 6
"""The priority of a message that is only to be edited."""


class Topic(StrEnum):
    """The subject of a broadcast."""

    DRAW = "draw"
    CORRECTION = "correction"
    REMINDER = "reminder"
    NEWS = "news"
    LETTER = "letter"
    DIGEST = "digest"

    @property
    def comes_first(self) -> bool:
        """Whether it is told before everything else: a draw does not wait behind news."""
        return self in (Topic.DRAW, Topic.CORRECTION)


@dataclass(frozen=True, slots=True)
class Broadcast:
    """One thing to be told to many; times are UTC.

    ``subject`` is the draw's number, the hour for which people are reminded, an article's key or
    a letter's; for digests the hour as well.
    """

    id: str
    topic: Topic
    subject: str
    revision: int
    opened: datetime


@dataclass(frozen=True, slots=True)
class Notice:
    """A broadcast for one chat.

    ``priority`` is served lowest first. ``attempts`` counts earlier sends that failed;
    ``in_doubt`` says that an earlier send may have arrived (a crash between sending and
    settling). ``outcome`` is the verdict that the message carries.
    """

    broadcast: str
    chat_id: int
    priority: int
    outcome: Outcome | None
    attempts: int = 0
    in_doubt: bool = False


@dataclass(frozen=True, slots=True)
class Alert:
    """All that a message about a draw to one person is made of.

    ``verdicts`` match the subscriber's profiles, in their order. ``reply_to`` is the
    first message where this one corrects it, and ``before`` the draw as that message knew it,
    where that is still known. ``edits`` is the message whose place this one takes, quietly.
    ``explains_silence`` says that draws like this one are kept back from now on.
    """

    subscriber: Subscriber
    draw: Draw
    draw_type: DrawType
    verdicts: tuple[Verdict, ...]
    context: Context | None
    silent: bool
    corrects: bool = False
    reply_to: int | None = None
    before: Draw | None = None
    edits: int | None = None
    explains_silence: bool = False

    @property
    def about(self) -> str:
        """The subject in words, for logs."""
        return f"draw #{self.draw.number}"


def draw_broadcast(draw: Draw, revision: int, now: datetime) -> Broadcast:
    """The broadcast that announces a draw, or (from revision 2 on) its correction."""
    topic = Topic.DRAW if revision == 1 else Topic.CORRECTION
    return Broadcast(broadcast_id(draw.number, revision), topic, draw.number, revision, now)


def broadcast_id(number: str, revision: int) -> str:
    """The id of the broadcast of a draw's revision."""
    return f"draw:{number}:{revision}"


def broadcast_of(broadcast: str, opened: datetime) -> Broadcast | None:
    """The broadcast of this id, opened at an instant (UTC); None if no broadcast has such an id."""
    kind, _, subject = broadcast.partition(":")
    revision = 1
    if kind == Topic.DRAW:
        subject, _, number = subject.rpartition(":")
        revision = int(number) if number.isdecimal() else 0
        kind = Topic.DRAW if revision == 1 else Topic.CORRECTION
    if kind not in tuple(Topic) or not subject or not revision:
        return None
    return Broadcast(broadcast, Topic(kind), subject, revision, opened)


def verdicts(subscriber: Subscriber, draw: Draw, draw_type: DrawType) -> tuple[Verdict, ...]:
    """The verdict for each of the subscriber's profiles, in their order."""
    own = zone(subscriber.time_zone)
    return tuple([verdict(profile, draw, draw_type, own) for profile in subscriber.profiles])


def match(
    broadcast: Broadcast, draw: Draw, draw_type: DrawType, subscriber: Subscriber
) -> Notice | None:
    """The notice for this subscriber, or None where they do not want to hear of this draw.

    A profile with an open invitation is locked, so its verdict gives no reason to write.
    """
    if not subscriber.active or draw_type.key in subscriber.alerts.muted:
        return None
    judged = _unlocked(subscriber, verdicts(subscriber, draw, draw_type), broadcast.opened)
    if not judged:
        return None
    best = judged[0] if len(judged) == 1 else min(judged, key=priority)
    kept_back = not is_wanted(subscriber.alerts.which, best.outcome)
    if kept_back and not (subscriber.explain_silence and best.outcome is Outcome.NOT_FOR_YOU):
        return None
    return Notice(broadcast.id, subscriber.chat_id, priority(best), best.outcome)


def match_correction(
    broadcast: Broadcast, before: Draw | None, draw: Draw, subscriber: Subscriber
) -> Notice | None:
    """The notice for a person who got the draw as it was ``before`` its correction.

    A person whose verdict changes is served by the new one, before people whose message is only
    edited. All of them get it, whatever they chose since: their first message was wrong.
    """
    if not subscriber.active:
        return None
    best = min(verdicts(subscriber, draw, classify(draw.name)), key=priority)
    changed = before is None or changes_verdict(subscriber, before, draw, broadcast.opened)
    rank = priority(best) if changed else EDITED_LAST
    return Notice(broadcast.id, subscriber.chat_id, rank, best.outcome)


def changes_verdict(subscriber: Subscriber, before: Draw, draw: Draw, now: datetime) -> bool:
    """Whether the correction, and not the person's own change, gives another verdict."""
    was, has_become = (
        [
            verdict.outcome
            for verdict in _unlocked(
                subscriber, verdicts(subscriber, each, classify(each.name)), now
            )
        ]
        for each in (before, draw)
    )
    return was != has_become


def _unlocked(
    subscriber: Subscriber, judged: Sequence[Verdict], now: datetime
) -> tuple[Verdict, ...]:
    if not [profile for profile in subscriber.profiles if profile.invitation is not None]:
        return tuple(judged)
    today = subscriber.today(now)
    beside = zip(subscriber.profiles, judged, strict=True)
    return tuple(
        one
        for profile, one in beside
        if profile.invitation is None or not keeps_alerts_quiet(profile.invitation, today)
    )


def priority(of: Verdict) -> int:
    """Met, tie, unknown, near miss, other miss, not for you: 0 to 5, lowest served first."""
    if of.outcome is Outcome.MISSED and (of.distance is None or of.distance < -NEAR_MISS):
        return _FAR_MISS
    return _PRIORITIES[of.outcome]


def best_outcome(all_verdicts: Sequence[Verdict]) -> Outcome:
    """The outcome that leads a message about several profiles."""
    return min(all_verdicts, key=priority).outcome


def is_wanted(which: Which, outcome: Outcome) -> bool:
    """Whether a person with this choice wants a draw with this outcome."""
    match which:
        case Which.ALL:
            return True
        case Which.MINE:
            return outcome is not Outcome.NOT_FOR_YOU
        case Which.MET:
            return outcome in (Outcome.MET, Outcome.TIE)


def is_silent(subscriber: Subscriber, outcome: Outcome, now: datetime) -> bool:
    """Whether an alert sent now (UTC) should make no sound; it is never held back."""
    return outcome is Outcome.NOT_FOR_YOU or is_quiet(subscriber, now)
