"""The last twelve months for one person, and what if a fact changed."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from datetime import date

import pytest

from bot.domain.people.profile import Profile
from bot.domain.verdicts.backtest import (
    Judged,
    back_test,
    what_if,
    with_score,
)
from bot.domain.verdicts.eligibility import Reason
from tests.domain.build import NAMES as NAMES_OF_2026
from tests.domain.build import draw, typed, utc, with_yes

TODAY = date(2026, 8, 19)
TIE_BREAK = utc("2026-01-10T12:00:00")

NAMES = NAMES_OF_2026 | {
    "healthcare 2025": "Healthcare and social services occupations (Version 2)",
}
DRAWS = [
    typed(draw(number, day, cutoff, name=NAMES[key], tie_break=TIE_BREAK))
    for number, day, cutoff, key in (
        ("1", "2025-08-19", 534, "cec"),
        ("2", "2025-08-20", 533, "cec"),
        ("3", "2025-12-11", 476, "healthcare 2025"),
        ("4", "2026-02-20", 467, "healthcare"),
        ("5", "2026-04-14", 515, "cec"),
        ("6", "2026-04-15", 419, "french"),
        ("7", "2026-05-11", 798, "pnp"),
        ("8", "2026-06-23", 516, "cec"),
        ("9", "2026-07-21", 510, "cec"),
        ("10", "2026-08-19", 520, "cec"),
        ("11", "2026-08-20", 400, "cec"),
    )
]

PROFILE = Profile(
    score=516,
    nomination=False,
    programs={"cec": True},
    categories={"french": False},
    submitted=date(2026, 1, 9),
)


def numbers(judged: Sequence[Judged]) -> list[str]:
    return [each.draw.number for each in judged]


def test_the_year_begins_the_day_after_this_day_last_year_and_ends_today() -> None:
    found = back_test(PROFILE, DRAWS, TODAY)
    assert (found.since, found.until) == (date(2025, 8, 19), TODAY)
    assert numbers(found.judged) == ["10", "9", "8", "7", "6", "5", "4", "3", "2"]


def test_the_year_of_a_leap_day_begins_after_28_february() -> None:
    assert back_test(PROFILE, [], date(2028, 2, 29)).since == date(2027, 2, 28)


def test_each_draw_counts_where_its_verdict_puts_it() -> None:
    found = back_test(PROFILE, DRAWS, TODAY)
    assert numbers(found.for_them) == ["10", "9", "8", "5", "2"]
    assert numbers(found.met) == ["9", "8", "5"]
    assert numbers(found.by_tie_break_only) == ["8"]
    assert numbers(found.missed) == ["10", "2"]
    assert numbers(found.tied) == []
    assert numbers(found.unknown) == ["4", "3"]


def test_without_a_submission_date_the_line_is_undecided() -> None:
    found = back_test(replace(PROFILE, submitted=None), DRAWS, TODAY)
    assert (numbers(found.met), numbers(found.tied)) == (["9", "5"], ["8"])


def test_without_a_score_every_draw_for_them_is_unknown() -> None:
    found = back_test(replace(PROFILE, score=None), DRAWS, TODAY)
    assert numbers(found.for_them) == ["10", "9", "8", "5", "2"]
    assert numbers(found.unknown) == ["10", "9", "8", "5", "4", "3", "2"]
    assert found.nearest_miss is None


def test_the_nearest_miss_is_named() -> None:
    found = back_test(PROFILE, DRAWS, TODAY)
    assert found.nearest_miss is not None
    assert (found.nearest_miss.draw.number, found.nearest_miss.verdict.distance) == ("10", -4)


def test_of_equally_near_misses_the_newest_is_named() -> None:
    draws = [typed(draw(number, f"2026-06-0{number}", 520)) for number in "123"]
    found = back_test(PROFILE, draws, TODAY)
    assert found.nearest_miss is not None
    assert found.nearest_miss.draw.number == "3"


def test_what_was_judged_by_other_rules_than_on_its_day_is_said() -> None:
    found = back_test(with_yes(PROFILE, "healthcare", on=TODAY), DRAWS, TODAY)
    assert numbers(found.by_other_rules) == ["3"]
    as_old = with_yes(PROFILE, "healthcare", on=date(2025, 12, 11))
    assert numbers(back_test(as_old, DRAWS, TODAY).by_other_rules) == ["4"]


def test_the_order_of_the_draws_makes_no_difference() -> None:
    assert back_test(PROFILE, DRAWS[::-1], TODAY) == back_test(PROFILE, DRAWS, TODAY)


def test_without_draws_there_is_nothing_to_tell() -> None:
    found = back_test(PROFILE, [], TODAY)
    assert (found.judged, found.met, found.nearest_miss) == ((), (), None)


def test_another_score_meets_more_of_the_same_draws() -> None:
    found = what_if(PROFILE, with_score(PROFILE, 521), DRAWS, TODAY)
    assert (numbers(found.gained), numbers(found.lost)) == (["10"], [])
    assert (numbers(found.opened), len(found.then.for_them)) == ([], 5)


def test_a_lower_score_loses_draws() -> None:
    found = what_if(PROFILE, with_score(PROFILE, 512), DRAWS, TODAY)
    assert (numbers(found.gained), numbers(found.lost)) == ([], ["8", "5"])


def test_a_nomination_opens_the_pnp_draws_and_adds_its_points_everywhere() -> None:
    found = what_if(PROFILE, with_yes(PROFILE, "pnp", on=TODAY), DRAWS, TODAY)
    assert numbers(found.opened) == ["7"]
    assert numbers(found.gained) == ["10", "7", "2"]
    assert {each.verdict.compared for each in found.then.judged} == {1116}


@pytest.mark.parametrize(
    ("key", "opened", "gained"),
    [("french", ["6"], ["6"]), ("healthcare", ["4"], ["4"]), ("cec", [], [])],
)
def test_another_category_opens_its_draws(key: str, opened: list[str], gained: list[str]) -> None:
    found = what_if(PROFILE, with_yes(PROFILE, key, on=TODAY), DRAWS, TODAY)
    assert (numbers(found.opened), numbers(found.gained)) == (opened, gained)


def test_a_programme_makes_category_draws_possible() -> None:
    nobody = replace(PROFILE, programs={"cec": False, "fsw": False, "fst": False})
    member = with_yes(nobody, "french", on=TODAY)
    assert back_test(member, DRAWS, TODAY).for_them == ()
    found = back_test(with_yes(member, "fsw", on=TODAY), DRAWS, TODAY).for_them
    assert [each.verdict.eligibility.reason for each in found] == [Reason.IN_CATEGORY]


def test_changing_a_fact_leaves_the_person_as_they_were() -> None:
    with_score(PROFILE, 600), with_yes(PROFILE, "pnp", "french", on=TODAY)
    assert PROFILE.categories == {"french": False}
    assert (PROFILE.score, PROFILE.nomination) == (516, False)
