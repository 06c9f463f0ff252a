"""A burst passes, a flood gets the steady rate, and each person has a separate limit."""

from __future__ import annotations

from bot.domain.people.rate_limit import Allowances

ADA, BOB = 1, 2


def test_a_burst_passes_and_no_more() -> None:
    allowances = Allowances(burst=5, per_second=1)
    assert [allowances.takes(ADA, 0.0) for _ in range(7)] == [True] * 5 + [False] * 2


def test_a_flood_gets_the_steady_rate() -> None:
    allowances = Allowances(burst=5, per_second=2)
    taken = sum(allowances.takes(ADA, tick / 200) for tick in range(200 * 10))
    assert 5 + 2 * 10 - 1 <= taken <= 5 + 2 * 10


def test_after_a_wait_the_whole_burst_is_there_again() -> None:
    allowances = Allowances(burst=3, per_second=1)
    for _ in range(9):
        allowances.takes(ADA, 0.0)
    assert [allowances.takes(ADA, 4.0) for _ in range(4)] == [True, True, True, False]


def test_the_flood_of_one_person_limits_no_other() -> None:
    allowances = Allowances(burst=3, per_second=1)
    for _ in range(100):
        allowances.takes(ADA, 0.0)
    assert allowances.takes(BOB, 0.0)


def test_people_with_a_full_allowance_are_dropped() -> None:
    allowances = Allowances()
    for person in range(10_001):
        allowances.takes(person, float(person))
    assert len(allowances._used_until) < 100


def test_one_at_a_time_is_taken_whatever_the_clock_reads() -> None:
    for now in (0.1, 86_399.7, 1e6 + 0.3, 1.7e9 + 0.1):
        assert Allowances(1, 1 / 300).takes(7, now)
