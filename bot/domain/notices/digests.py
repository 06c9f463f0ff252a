"""The weekly digest of a group that wants it: the draws of a week, and the change of the pool.

It is due on Saturday at ten in the group's time zone, and after downtime until the end of Sunday.
It is made when it is sent and recorded as sent after that, so a restart neither loses nor repeats
it. IRCC holds draws from Monday to Friday.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace
from datetime import UTC, date, datetime, timedelta
from typing import Final

from bot.domain.draws.categories import classify
from bot.domain.draws.draw import Draw
from bot.domain.draws.pool import snapshots
from bot.domain.notices.notice import Broadcast, Notice, Topic
from bot.domain.people.profile import Subscriber
from bot.domain.people.zones import zone

DIGEST_HOUR: Final = 10
_SATURDAY: Final = 5
_WEEK: Final = timedelta(days=7)
_LATE: Final = timedelta(days=1)
_PRIORITY: Final = 6


@dataclass(frozen=True, slots=True)
class PoolChange:
    """The size of the pool on the latest published day, and on the published day before it."""

    day: date
    total: int
    day_before: date
    total_before: int


@dataclass(frozen=True, slots=True)
class Digest:
    """The draws from the first to the last day, oldest first, for one group.

    ``pool`` is None where IRCC published no new snapshot in the week. It makes no sound.
    """

    subscriber: Subscriber
    first: date
    last: date
    draws: tuple[Draw, ...]
    pool: PoolChange | None
    silent: bool = True
    reply_to: None = None
    edits: None = None

    @property
    def about(self) -> str:
        """The subject in words, for logs."""
        return f"the week to {self.last}"

    def noted(self, subscriber: Subscriber) -> Subscriber:
        """The group, as now stored, once this has been sent."""
        group = subscriber.group
        if group is None or group.digest_after is None:
            return subscriber
        sent = self.last + timedelta(days=1)
        return replace(subscriber, group=replace(group, digest_after=sent))


def digest_broadcast(now: datetime) -> Broadcast:
    """The broadcast of the digests of this hour (UTC)."""
    hour = now.astimezone(UTC).strftime("%Y-%m-%dT%H")
    return Broadcast(f"digest:{hour}", Topic.DIGEST, hour, 1, now)


def match_digest(broadcast: Broadcast, subscriber: Subscriber, now: datetime) -> Notice | None:
    """The notice for a group whose digest is due, or None."""
    if not subscriber.active or _due(subscriber, now) is None:
        return None
    return Notice(broadcast.id, subscriber.chat_id, _PRIORITY, None)


def digest(subscriber: Subscriber, draws: Sequence[Draw], now: datetime) -> Digest | None:
    """The digest that is due for this group now (UTC), or None. ``draws`` are oldest first."""
    saturday = _due(subscriber, now)
    if saturday is None:
        return None
    first, last = saturday - _WEEK, saturday - timedelta(days=1)
    muted = subscriber.alerts.muted
    posted = (draw for draw in draws if first <= draw.date <= last)
    wanted = tuple(draw for draw in posted if classify(draw.name).key not in muted)
    return Digest(subscriber, first, last, wanted, _pool_change(draws, first, last))


def last_digest_day(time_zone: str, now: datetime) -> date:
    """The Saturday of the latest digest that was due in this time zone by now (UTC)."""
    there = now.astimezone(zone(time_zone))
    saturday = there.date() - timedelta(days=(there.weekday() - _SATURDAY) % 7)
    is_early = saturday == there.date() and there.hour < DIGEST_HOUR
    return saturday - _WEEK if is_early else saturday


def _due(subscriber: Subscriber, now: datetime) -> date | None:
    group = subscriber.group
    if group is None or group.digest_after is None:
        return None
    saturday = last_digest_day(subscriber.time_zone, now)
    is_late = subscriber.today(now) - saturday > _LATE
    return None if is_late or saturday <= group.digest_after else saturday


def _pool_change(draws: Sequence[Draw], first: date, last: date) -> PoolChange | None:
    """The newest snapshot of the week's draws, and the snapshot before it."""
    before = snapshots(draw for draw in draws if draw.date < first)
    known = snapshots(draw for draw in draws if draw.date <= last)
    days = list(known)[-2:]
    if len(days) < 2 or days[-1] in before:
        return None
    earlier, newest = days
    return PoolChange(newest, known[newest].total, earlier, known[earlier].total)
