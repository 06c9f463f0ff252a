"""When the source is looked at."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bot.domain.health.pulse import Pulse
from bot.domain.health.schedule import (
    Rhythm,
    feed_pause,
    is_publishing_time,
    next_look,
    next_opening,
)

RHYTHM = Rhythm(timedelta(seconds=30), timedelta(seconds=300))
NOON = datetime(2026, 7, 21, 16, tzinfo=UTC)
"""A Tuesday, noon in Toronto."""
NIGHT = datetime(2026, 7, 22, 4, tzinfo=UTC)


def pause(
    now: datetime, pulse: Pulse | None = None, jitter: float = 0.0, **rest: datetime
) -> float:
    at = next_look(now, RHYTHM, pulse or Pulse(), jitter=jitter, **rest)
    return (at - now).total_seconds()


def failing(now: datetime, times: int, way: str = "SourceDown", **rest: datetime) -> Pulse:
    pulse = Pulse()
    for _ in range(times):
        pulse = pulse.failed(now, "503", way=way, **rest)
    return pulse


@pytest.mark.parametrize(
    ("now", "expected"),
    [
        pytest.param(datetime(2026, 7, 21, 14, tzinfo=UTC), 30, id="Tuesday 10:00 in summer"),
        pytest.param(datetime(2026, 7, 21, 13, 50, tzinfo=UTC), 300, id="Tuesday 09:50"),
        pytest.param(datetime(2026, 1, 20, 14, 50, tzinfo=UTC), 300, id="Tuesday 09:50 in winter"),
        pytest.param(datetime(2026, 1, 20, 15, tzinfo=UTC), 30, id="Tuesday 10:00 in winter"),
        pytest.param(datetime(2026, 3, 9, 14, tzinfo=UTC), 30, id="summer time begins"),
        pytest.param(datetime(2026, 11, 2, 14, 50, tzinfo=UTC), 300, id="winter time begins"),
        pytest.param(datetime(2026, 7, 21, 22, 59, tzinfo=UTC), 30, id="Tuesday 18:59"),
        pytest.param(datetime(2026, 7, 21, 23, tzinfo=UTC), 300, id="Tuesday 19:00"),
        pytest.param(datetime(2026, 7, 25, 16, tzinfo=UTC), 300, id="Saturday noon"),
        pytest.param(datetime(2026, 7, 1, 16, tzinfo=UTC), 300, id="Canada Day, noon"),
    ],
)
def test_often_in_the_hours_when_ircc_publishes(now: datetime, expected: float) -> None:
    assert pause(now) == expected


def test_jitter_shortens_a_pause_by_a_little_and_never_lengthens_it() -> None:
    assert pause(NOON, jitter=0.999) == pytest.approx(25.5, abs=0.01)


@pytest.mark.parametrize(
    ("now", "opening"),
    [
        pytest.param(datetime(2026, 7, 21, 13, 57, tzinfo=UTC), "2026-07-21T14:00", id="today"),
        pytest.param(datetime(2026, 7, 21, 14, tzinfo=UTC), "2026-07-22T14:00", id="tomorrow"),
        pytest.param(datetime(2026, 7, 24, 14, tzinfo=UTC), "2026-07-27T14:00", id="a weekend"),
        pytest.param(datetime(2026, 10, 30, 23, tzinfo=UTC), "2026-11-02T15:00", id="winter time"),
        pytest.param(datetime(2026, 12, 24, 23, tzinfo=UTC), "2026-12-29T15:00", id="Christmas"),
    ],
)
def test_the_next_opening_is_ten_o_clock_of_a_working_day(now: datetime, opening: str) -> None:
    assert next_opening(now) == datetime.fromisoformat(opening).replace(tzinfo=UTC)


def test_a_long_pause_ends_when_the_hours_begin() -> None:
    assert pause(datetime(2026, 7, 21, 13, 58, tzinfo=UTC)) == 120
    assert pause(datetime(2026, 7, 21, 13, 59, 50, tzinfo=UTC)) == 30


def test_a_sign_makes_looks_come_faster_for_a_while() -> None:
    until = NOON + timedelta(minutes=10)
    assert pause(NOON, hurry_until=until) == 10
    assert pause(NIGHT, hurry_until=NIGHT + timedelta(minutes=10)) == 10
    assert pause(until, hurry_until=until) == 30


@pytest.mark.parametrize(("failures", "expected"), [(1, 30), (2, 60), (3, 120), (500, 120)])
def test_failures_that_repeat_themselves_slow_the_looks_down(failures: int, expected: int) -> None:
    assert pause(NOON, failing(NOON, failures)) == expected


def test_a_failure_of_another_kind_begins_anew() -> None:
    pulse = failing(NOON, 10).failed(NOON, "cut", way="SourceUnreadable")
    assert (pulse.failures, pause(NOON, pulse)) == (11, 30)


def test_one_success_ends_the_back_off() -> None:
    assert pause(NOON, failing(NOON, 10).read(NOON)) == 30


def test_no_sign_hurries_a_source_that_fails() -> None:
    assert pause(NOON, failing(NOON, 3), hurry_until=NOON + timedelta(minutes=10)) == 120


@pytest.mark.parametrize("jitter", [0.0, 0.5, 0.999])
def test_a_wait_that_was_asked_for_is_obeyed(jitter: float) -> None:
    pulse = failing(NOON, 1, retry_at=NOON + timedelta(hours=2))
    assert 7200 <= pause(NOON, pulse, jitter) < 7205


def test_a_wait_from_a_clock_that_was_a_year_ahead_is_none() -> None:
    assert pause(NOON, failing(NOON, 1, retry_at=NOON + timedelta(days=365))) == 30


@given(
    minutes=st.integers(0, 3_000_000),
    failures=st.integers(0, 30),
    jitter=st.floats(0, 1, exclude_max=True),
)
def test_no_look_comes_sooner_than_the_rhythm_allows_nor_misses_the_opening(
    minutes: int, failures: int, jitter: float
) -> None:
    now = NOON + timedelta(minutes=minutes)
    at = next_look(now, RHYTHM, failing(now, failures), jitter=jitter)
    assert at - now >= RHYTHM.busy * 0.85
    assert at <= max(next_opening(now), now + RHYTHM.busy)
    if is_publishing_time(now):
        assert at - now <= RHYTHM.busy * (1 if failures == 0 else 4)


def test_a_feed_is_asked_every_ten_minutes_and_less_often_while_it_fails() -> None:
    minutes = [feed_pause(failures, 0.0).total_seconds() / 60 for failures in (0, 1, 2, 4, 50)]
    assert minutes == [10, 20, 40, 160, 160]
    assert feed_pause(0, 0.99) < feed_pause(0, 0.0)
