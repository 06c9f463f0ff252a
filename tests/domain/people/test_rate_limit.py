"""A burst is let through, a flood only drop by drop, and nobody pays for another."""

from __future__ import annotations

from bot.domain.people.rate_limit import Allowances

ADA, BOB = 1, 2


def test_a_burst_is_let_through_and_no_more() -> None:
    allowances = Allowances(burst=5, per_second=1)
    assert [allowances.takes(ADA, 0.0) for _ in range(7)] == [True] * 5 + [False] * 2


def test_a_flood_gets_the_steady_rate() -> None:
    allowances = Allowances(burst=5, per_second=2)
    taken = sum(allowances.takes(ADA, tick / 200) for tick in range(200 * 10))
    assert 5 + 2 * 10 - 1 <= taken <= 5 + 2 * 10


def test_who_waits_has_the_whole_burst_again() -> None:
    allowances = Allowances(burst=3, per_second=1)
    for _ in range(9):
        allowances.takes(ADA, 0.0)
    assert [allowances.takes(ADA, 4.0) for _ in range(4)] == [True, True, True, False]


def test_one_persons_flood_costs_nobody_else() -> None:
    allowances = Allowances(burst=3, per_second=1)
    for _ in range(100):
        allowances.takes(ADA, 0.0)
    assert allowances.takes(BOB, 0.0)


def test_people_who_ask_nothing_are_let_go() -> None:
    allowances = Allowances()
    for person in range(10_001):
        allowances.takes(person, float(person))
    assert len(allowances._used_until) < 100
