"""The cut-offs over time that a person sees, and the line to compare them with."""

from __future__ import annotations

from datetime import date

import pytest

from bot.domain.people.profile import Profile
from bot.domain.verdicts.courses import course, would_meet
from tests.domain.build import series
from tests.domain.table import typed_draws

CEC = {"cec": True, "fsw": False, "fst": False}


@pytest.mark.parametrize(
    ("profile", "types"),
    [
        (Profile(programs=CEC), ("cec",)),
        (Profile(programs=CEC, categories={"french": True}), ("cec", "french")),
        (Profile(programs=CEC, nomination=True), ("pnp",)),
        (Profile(), ("cec", "french", "healthcare", "physicians", "senior_managers")),
        (Profile(programs=dict.fromkeys(CEC, False)), ("cec",)),
    ],
)
def test_the_types_are_those_for_the_person_or_that_may_be(profile, types):
    found = course(profile, typed_draws(), 1)
    assert found is not None
    assert set(types) <= set(found.types)
    assert "pnp" not in found.types or profile.nomination


def test_general_draws_are_shown_beside_the_persons_own_where_there_were_any():
    found = course(Profile(programs=CEC), typed_draws(), 3)
    assert found is not None
    assert found.types == ("general", "cec")


def test_the_line_counts_a_nomination():
    found = course(Profile(score=140, nomination=True), typed_draws(), 1)
    assert found is not None
    assert found.line == 740
    assert found.met == sum(judged.draw.cutoff < 740 for judged in found.draws.judged)


@pytest.mark.parametrize(
    ("profile", "key"),
    [
        (Profile(programs=CEC), "cec"),
        (Profile(score=1130, programs=CEC), "cec"),
        (Profile(score=500, nomination=False), "pnp"),
    ],
)
def test_there_is_no_line_without_a_score_nor_for_draws_of_others(profile, key):
    found = course(profile, typed_draws(), 1, key)
    assert found is not None
    assert found.line is None
    assert found.met == 0


def test_a_draw_that_may_be_for_them_counts_as_if_it_were():
    found = course(Profile(score=520), series("cec", ("2026-08-18", 523), ("2026-09-29", 518)), 1)
    assert found is not None
    assert [would_meet(judged) for judged in found.draws.judged] == [True, False]


def test_it_ends_with_the_newest_draw_and_goes_back_by_whole_years():
    found = course(Profile(), typed_draws(), 3)
    assert found is not None
    assert (found.draws.since, found.draws.until) == (date(2023, 10, 1), date(2026, 10, 1))
    assert course(Profile(), [], 1) is None
