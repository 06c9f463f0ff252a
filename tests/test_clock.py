"""The machine's clock: set back to 1970, or a year ahead for a while."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta

import pytest

from bot.clock import JumpDetector, SystemClock

NOON = datetime(2026, 11, 28, 12, tzinfo=UTC)
EPOCH = datetime(1970, 1, 1, tzinfo=UTC)


class Machine:
    """A clock that can be set, and a count of seconds that cannot."""

    def __init__(self, now: datetime = NOON) -> None:
        self.now = now
        self.seconds = 1_000.0

    def go_on(self, seconds: float) -> None:
        self.now += timedelta(seconds=seconds)
        self.seconds += seconds

    def clock(self) -> SystemClock:
        return SystemClock(lambda: self.now, lambda: self.seconds)

    def detector(self) -> JumpDetector:
        return JumpDetector(lambda: self.now, lambda: self.seconds)


def test_it_is_the_machines_time() -> None:
    assert abs(SystemClock().now() - datetime.now(UTC)) < timedelta(minutes=1)


def test_an_impossible_time_goes_on_from_the_last_possible_one() -> None:
    machine = Machine()
    clock = machine.clock()
    machine.go_on(30)
    assert clock.now() == NOON + timedelta(seconds=30)
    machine.now = EPOCH
    machine.go_on(3_600)
    assert clock.now() == NOON + timedelta(seconds=3_630)
    machine.now = NOON + timedelta(hours=2)
    assert clock.now() == NOON + timedelta(hours=2)


def test_a_machine_that_begins_in_1970_has_a_time_that_goes_on() -> None:
    machine = Machine(EPOCH)
    clock = machine.clock()
    first = clock.now()
    machine.go_on(60)
    assert clock.now() - first == timedelta(minutes=1)
    machine.now = NOON
    assert clock.now() == NOON


def test_a_year_ahead_for_a_while_is_over_when_it_is_over() -> None:
    machine = Machine()
    clock = machine.clock()
    machine.now += timedelta(days=365)
    assert clock.now() == NOON + timedelta(days=365)
    machine.now = NOON
    assert clock.now() == NOON


@pytest.mark.parametrize(
    ("by", "jumped"),
    [
        (timedelta(days=365), True),
        (timedelta(days=-365), True),
        (timedelta(minutes=5), True),
        (timedelta(minutes=4), False),
        (timedelta(minutes=-4), False),
        (timedelta(), False),
    ],
)
def test_a_jump_is_seen_once(by: timedelta, jumped: bool) -> None:
    machine = Machine()
    detector = machine.detector()
    machine.go_on(30)
    assert detector.jump() is None
    machine.now += by
    machine.go_on(30)
    assert detector.jump() == (by if jumped else None)
    machine.go_on(30)
    assert detector.jump() is None
