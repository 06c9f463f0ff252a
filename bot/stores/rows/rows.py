"""Subscribers, draws and broadcasts as rows, and back.

A row that is read must be sound: an unknown key or an impossible value raises ``BadRow``, which
says where.
"""

from __future__ import annotations

from datetime import UTC, datetime, time
from functools import lru_cache
from typing import Any, Final

from msgspec import to_builtins

from bot.domain.draws.categories import UNKNOWN, known_types
from bot.domain.draws.draw import BANDS, Draw, Pool, number_key
from bot.domain.draws.recording import Known
from bot.domain.notices.notice import Broadcast
from bot.domain.people.profile import REMINDER_LEADS, Alerts, Group, Profile, Subscriber
from bot.domain.people.zones import zone
from bot.stores.rows.profiles import profile_from, profile_shape
from bot.stores.rows.reading import BadRow, check_known, moment, read, wrong
from bot.stores.rows.shapes import (
    AlertsShape,
    BroadcastShape,
    DrawShape,
    GroupShape,
    PoolShape,
    ProfileShape,
    SubscriberShape,
)

Row = dict[str, Any]

_USUAL_ALERTS: Final = Alerts()
_USUAL_ALERTS_SHAPE: Final = AlertsShape()
_NO_FACTS: Final = (Profile(),)


def subscriber_row(subscriber: Subscriber) -> Row:
    """Everything stored about a person, or about a group."""
    group, alerts = subscriber.group, subscriber.alerts
    shape = SubscriberShape(
        subscriber.chat_id,
        language=subscriber.language,
        time_zone=subscriber.time_zone,
        active=subscriber.active,
        profiles=[profile_shape(each) for each in subscriber.profiles] if group is None else None,
        alerts=AlertsShape(
            which=alerts.which,
            quiet=alerts.quiet and (f"{alerts.quiet[0]:%H:%M}", f"{alerts.quiet[1]:%H:%M}"),
            muted=sorted(alerts.muted),
            news=alerts.news,
            reminders=None
            if alerts.reminders == _USUAL_ALERTS.reminders
            else sorted(alerts.reminders, reverse=True),
        ),
        current=subscriber.current,
        pending=subscriber.pending,
        onboarded=subscriber.onboarded,
        explain_silence=subscriber.explain_silence,
        group=None
        if group is None
        else GroupShape(group.topic, group.added_by, group.digest_after),
        unreachable_since=subscriber.unreachable_since,
    )
    row: Row = to_builtins(shape)
    return row


def subscriber_from(row: object) -> Subscriber:
    """The person that a row describes. Raises BadRow."""
    return subscriber_of(read(SubscriberShape, row))


def subscriber_of(shape: SubscriberShape) -> Subscriber:
    """The person of a shape. Raises BadRow."""
    group, since = shape.group, shape.unreachable_since
    if shape.chat_id == 0:
        raise wrong("chat_id", 0, "is not a chat id")
    if group is not None and group.added_by == 0:
        raise wrong("group: added_by", 0, "is not a chat id")
    profiles = _NO_FACTS if shape.profiles is None else _profiles(shape.profiles)
    if shape.current >= len(profiles):
        raise BadRow(f"current: there is no profile {shape.current}")
    return Subscriber(
        shape.chat_id,
        language=shape.language,
        time_zone=_time_zone(shape.time_zone),
        active=shape.active,
        profiles=profiles,
        current=shape.current,
        alerts=_alerts(shape.alerts),
        pending=shape.pending,
        onboarded=shape.onboarded,
        group=None if group is None else Group(group.topic, group.added_by, group.digest_after),
        unreachable_since=since and moment("unreachable_since", since),
        explain_silence=shape.explain_silence,
    )


def draw_row(known: Known) -> Row:
    """A draw as recorded."""
    draw, pool = known.draw, known.draw.pool
    shape = DrawShape(
        draw.number,
        draw.date,
        draw.name,
        draw.size,
        draw.cutoff,
        tie_break=draw.tie_break,
        ran_at=draw.ran_at,
        invited=draw.invited,
        url=draw.url,
        pool=None
        if pool is None
        else PoolShape(as_of=pool.as_of, counts=list(pool.counts), total=pool.total),
        notes=list(draw.notes),
        name_fr=draw.name_fr,
        revision=known.revision,
        first_seen=known.first_seen,
    )
    row: Row = to_builtins(shape)
    return row


def draw_from(row: object) -> Known:
    """The recorded draw that a row describes. Raises BadRow."""
    shape: DrawShape = read(DrawShape, row)
    try:
        number_key(shape.number)
    except ValueError as fault:
        raise BadRow(f"number: {fault}") from None
    day = moment("date", shape.date)
    draw = Draw(
        shape.number,
        day,
        shape.name,
        shape.size,
        shape.cutoff,
        tie_break=shape.tie_break and moment("tie_break", shape.tie_break),
        ran_at=shape.ran_at and moment("ran_at", shape.ran_at),
        invited=shape.invited,
        url=shape.url,
        pool=None if shape.pool is None else _pool(shape.pool),
        notes=tuple(shape.notes),
        name_fr=shape.name_fr,
    )
    seen = shape.first_seen or datetime(day.year, day.month, day.day, tzinfo=UTC)
    return Known(draw, shape.revision, moment("first_seen", seen))


def broadcast_row(broadcast: Broadcast) -> Row:
    """A broadcast without its notices."""
    row: Row = to_builtins(broadcast)
    return row


def broadcast_from(row: object) -> Broadcast:
    """The broadcast that a row describes. Raises BadRow."""
    shape: BroadcastShape = read(BroadcastShape, row)
    opened = moment("opened", shape.opened)
    return Broadcast(shape.id, shape.topic, shape.subject, shape.revision, opened)


@lru_cache(maxsize=1024)
def _time_zone(name: str) -> str:
    try:
        zone(name)
    except ValueError:
        fault = "is not a time zone such as America/Toronto or UTC+05:30"
        raise wrong("time_zone", name, fault) from None
    return name


def _profiles(rows: list[ProfileShape]) -> tuple[Profile, ...]:
    profiles = []
    for place, row in enumerate(rows, 1):
        try:
            profiles.append(profile_from(row))
        except BadRow as fault:
            raise BadRow(f"profiles: item {place}: {fault}") from None
    return tuple(profiles)


def _alerts(row: AlertsShape) -> Alerts:
    if row == _USUAL_ALERTS_SHAPE:
        # These are frequent, and immutable: one object serves all.
        return _USUAL_ALERTS
    check_known("alerts: muted", row.muted, (*known_types(), UNKNOWN.key))
    reminders = _USUAL_ALERTS.reminders if row.reminders is None else row.reminders
    check_known("alerts: reminders", reminders, REMINDER_LEADS)
    return Alerts(
        which=row.which,
        quiet=row.quiet and (time.fromisoformat(row.quiet[0]), time.fromisoformat(row.quiet[1])),
        muted=frozenset(row.muted),
        news=row.news,
        reminders=frozenset(reminders),
    )


def _pool(row: PoolShape) -> Pool:
    if len(row.counts) not in (0, len(BANDS)):
        raise BadRow(f"pool: counts: {len(BANDS)} bands are wanted, and not {len(row.counts)}")
    as_of = row.as_of and moment("pool: as_of", row.as_of)
    return Pool(as_of, tuple(row.counts), row.total)
