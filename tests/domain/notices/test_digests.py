"""The weekly digest: when it is due, what it holds, and that it is due once."""

from __future__ import annotations

from dataclasses import replace
from datetime import UTC, date, datetime, timedelta

import pytest

from bot.domain.draws.draw import BANDS, Draw, Pool
from bot.domain.notices.digests import (
    PoolChange,
    digest,
    digest_broadcast,
    last_digest_day,
    match_digest,
)
from bot.domain.people.profile import Alerts, Group, Subscriber
from tests.domain.build import NAMES, draw

SATURDAY = date(2026, 10, 3)
NOON = datetime(2026, 10, 3, 16, tzinfo=UTC)
BEFORE = SATURDAY - timedelta(days=7)


def pool(day: str, total: int) -> Pool:
    return Pool(date.fromisoformat(day), (total, *[0] * (len(BANDS) - 1)), total)


def of(number: str, day: str, key: str, counted: Pool | None = None) -> Draw:
    return replace(draw(number, day, 500, name=NAMES[key]), pool=counted)


OLD = of("443", "2026-09-15", "cec", pool("2026-09-13", 228000))
EARLY = of("444", "2026-09-25", "cec")
PNP = of("445", "2026-09-28", "pnp", pool("2026-09-27", 229904))
CEC = of("446", "2026-09-29", "cec", pool("2026-09-27", 229904))
TRADES = of("447", "2026-10-02", "trades")
NEXT = of("448", "2026-10-03", "trades", pool("2026-10-02", 1))
DRAWS = (OLD, EARLY, PNP, CEC, TRADES, NEXT)


def group(time_zone: str = "America/Toronto", after: date | None = BEFORE, **rest: object):
    return Subscriber(-5, time_zone=time_zone, group=Group(digest_after=after), **rest)


def test_it_holds_the_draws_of_seven_days_and_the_change_of_the_pool() -> None:
    made = digest(group(), DRAWS, NOON)
    assert made is not None
    assert (made.first, made.last) == (date(2026, 9, 26), date(2026, 10, 2))
    assert made.draws == (PNP, CEC, TRADES)
    assert made.pool == PoolChange(date(2026, 9, 27), 229904, date(2026, 9, 13), 228000)
    assert made.silent


def test_types_that_are_left_out_stay_out() -> None:
    made = digest(group(alerts=Alerts(muted=frozenset({"pnp", "trades"}))), DRAWS, NOON)
    assert made is not None
    assert made.draws == (CEC,)


@pytest.mark.parametrize(
    "draws",
    [(), (OLD,), (OLD, TRADES), (PNP, CEC), (OLD, replace(CEC, pool=OLD.pool))],
    ids=["none", "old", "no snapshot", "first", "the same"],
)
def test_without_a_new_snapshot_nothing_is_said_of_the_pool(draws: tuple[Draw, ...]) -> None:
    made = digest(group(), draws, NOON)
    assert made is not None
    assert made.pool is None


@pytest.mark.parametrize(
    ("zone", "at", "due"),
    [
        ("America/Toronto", "2026-10-03T13:59", False),
        ("America/Toronto", "2026-10-03T14:00", True),
        ("America/Vancouver", "2026-10-03T16:59", False),
        ("America/Vancouver", "2026-10-03T17:00", True),
        ("Asia/Kolkata", "2026-10-03T04:29", False),
        ("Asia/Kolkata", "2026-10-03T04:30", True),
        ("UTC", "2026-10-04T23:59", True),
        ("UTC", "2026-10-05T00:00", False),
        ("UTC", "2026-10-02T12:00", False),
        ("America/Toronto", "2026-11-07T14:59", False),
        ("America/Toronto", "2026-11-07T15:00", True),
    ],
)
def test_it_is_due_from_saturday_at_ten_there_until_sunday_ends(
    zone: str, at: str, due: bool
) -> None:
    now = datetime.fromisoformat(at).replace(tzinfo=UTC)
    chat = group(zone)
    assert (digest(chat, DRAWS, now) is not None) == due
    assert (match_digest(digest_broadcast(now), chat, now) is not None) == due


def test_it_is_due_once_a_week() -> None:
    chat, sent, now = group(), [], NOON - timedelta(days=3)
    for _ in range(24 * 21):
        made = digest(chat, DRAWS, now)
        if made is not None:
            sent.append(made.last)
            chat = made.noted(chat)
        now += timedelta(hours=1)
    assert sent == [date(2026, 10, 2), date(2026, 10, 9), date(2026, 10, 16)]


def test_a_group_that_did_not_ask_gets_none() -> None:
    broadcast = digest_broadcast(NOON)
    for chat in (group(after=None), replace(group(), active=False), Subscriber(7)):
        assert match_digest(broadcast, chat, NOON) is None


def test_turned_off_while_it_is_sent_it_stays_off() -> None:
    made = digest(group(), DRAWS, NOON)
    assert made is not None
    off = group(after=None)
    assert made.noted(off) == off


@pytest.mark.parametrize(
    ("at", "day"),
    [
        ("2026-10-03T13:00", BEFORE),
        ("2026-10-03T15:00", SATURDAY),
        ("2026-10-07T15:00", SATURDAY),
    ],
)
def test_the_last_digest_day_is_the_latest_that_was_due(at: str, day: date) -> None:
    now = datetime.fromisoformat(at).replace(tzinfo=UTC)
    assert last_digest_day("America/Toronto", now) == day
