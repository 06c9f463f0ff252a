"""Verdicts at the line that were wrong, each with its right value (rows V1 to V7)."""

from __future__ import annotations

from dataclasses import replace
from datetime import date
from typing import Any

import pytest

from bot.domain.people.profile import Profile
from bot.domain.people.submission import Presence, Span
from bot.domain.people.zones import zone
from bot.domain.verdicts.backtest import back_test
from bot.domain.verdicts.courses import would_meet
from bot.domain.verdicts.eligibility import Question, QuestionTopic
from bot.domain.verdicts.verdict import Line, Outcome, Verdict, verdict
from tests.domain.build import draw, typed, utc

CEC_420 = {"number": "420", "day": "2026-06-23", "cutoff": 516}
TIE_420 = utc("2026-04-14T00:03:10")
IN_CEC = Profile(score=516, nomination=False, programs={"cec": True})


def judged(profile: Profile, time_zone: str = "UTC", **changes: Any) -> Verdict:
    held = draw(**{"tie_break": TIE_420} | CEC_420 | changes)
    return verdict(profile, *typed(held), zone(time_zone))


@pytest.mark.parametrize(
    ("time_zone", "day", "tie_break", "outcome"),
    [
        ("America/Toronto", "2026-04-13", "2026-04-14T00:03:10", Outcome.TIE),
        ("America/Toronto", "2026-04-12", "2026-04-14T00:03:10", Outcome.MET),
        ("America/Toronto", "2026-04-14", "2026-04-14T00:03:10", Outcome.MISSED),
        ("Asia/Kolkata", "2026-04-30", "2026-04-29T22:20:00", Outcome.TIE),
        ("Asia/Kolkata", "2026-04-29", "2026-04-29T22:20:00", Outcome.MET),
        ("Asia/Kolkata", "2026-05-01", "2026-04-29T22:20:00", Outcome.MISSED),
        ("UTC", "2026-04-29", "2026-04-29T22:20:00", Outcome.TIE),
        ("America/Toronto", "2025-11-02", "2025-11-03T04:59:59", Outcome.TIE),
        ("America/Toronto", "2025-11-02", "2025-11-03T05:00:00", Outcome.MET),
        ("America/Toronto", "2025-11-02", "2025-11-02T04:00:00", Outcome.MISSED),
    ],
)
def test_a_stated_day_is_the_persons_own_from_midnight_to_midnight(
    time_zone: str, day: str, tie_break: str, outcome: Outcome
) -> None:
    profile = replace(IN_CEC, submitted=date.fromisoformat(day))
    assert judged(profile, time_zone, tie_break=utc(tie_break)).outcome is outcome


@pytest.mark.parametrize(
    ("start", "end", "outcome"),
    [
        ("03:16:00", "03:17:00", Outcome.TIE),
        ("03:15:00", "03:16:00", Outcome.MET),
        ("03:15:01", "03:16:01", Outcome.MET),
        ("03:16:01", "03:17:01", Outcome.MISSED),
        ("03:00:00", "04:00:00", Outcome.TIE),
    ],
)
def test_a_stated_minute_or_hour_is_an_interval(start: str, end: str, outcome: Outcome) -> None:
    span = Span(utc(f"2026-04-14T{start}"), utc(f"2026-04-14T{end}"))
    found = judged(replace(IN_CEC, submitted=span), tie_break=utc("2026-04-14T03:16:01"))
    assert found.outcome is outcome


def test_a_profile_that_had_expired_is_not_judged_as_if_nothing_had_happened() -> None:
    found = judged(replace(IN_CEC, score=600, submitted=date(2025, 3, 1)))
    assert (found.outcome, found.if_eligible) == (Outcome.UNKNOWN, Outcome.MET)
    assert found.presence is Presence.EXPIRED
    assert found.ask == Question(QuestionTopic.SUBMITTED, "expired")


def test_the_last_day_of_the_twelve_months_still_counts() -> None:
    for day, outcome in (("2025-06-23", Outcome.MET), ("2025-06-22", Outcome.UNKNOWN)):
        profile = replace(IN_CEC, score=600, submitted=date.fromisoformat(day))
        assert judged(profile).outcome is outcome


def test_a_profile_that_was_not_submitted_yet_is_asked_about() -> None:
    found = judged(replace(IN_CEC, score=600, submitted=date(2026, 6, 25)))
    assert (found.outcome, found.presence) == (Outcome.UNKNOWN, Presence.NOT_YET)
    assert found.ask == Question(QuestionTopic.SUBMITTED, "not_yet")


def test_where_the_instant_of_the_draw_is_known_it_decides_within_a_day() -> None:
    ran_at = utc("2026-06-23T11:00:00")
    early, late = utc("2026-06-23T10:59:59"), utc("2026-06-23T11:00:01")
    for moment, outcome in ((early, Outcome.MET), (late, Outcome.UNKNOWN)):
        profile = replace(IN_CEC, score=600, submitted=moment)
        assert judged(profile, ran_at=ran_at).outcome is outcome


def test_an_expired_profile_has_no_say_in_the_tie_break() -> None:
    found = judged(replace(IN_CEC, submitted=date(2025, 3, 1)))
    assert (found.line, found.if_eligible) == (Line.AT_NO_DATE, Outcome.TIE)


@pytest.mark.parametrize(
    ("profile", "either_way"),
    [
        (Profile(score=530, nomination=False), True),
        (Profile(score=530, nomination=False, programs={"fsw": True}), True),
        (Profile(score=530), False),
        (Profile(score=545, nomination=False), False),
        (Profile(score=530, nomination=False, programs={"cec": False}), False),
        (Profile(score=530, nomination=False, programs={"cec": True}), False),
        (Profile(score=530, programs={"cec": True}, submitted=date(2024, 1, 1)), True),
    ],
)
def test_a_score_that_no_answer_could_save_is_missed_either_way(
    profile: Profile, either_way: bool
) -> None:
    found = judged(profile, cutoff=545)
    assert found.either_way is either_way
    if either_way:
        assert (found.outcome, found.ask) == (Outcome.MISSED, None)


def test_after_the_tie_break_it_is_missed_either_way_too() -> None:
    found = judged(Profile(score=516, nomination=False, submitted=date(2026, 5, 1)))
    assert (found.outcome, found.either_way) == (Outcome.MISSED, True)


def test_a_nomination_that_was_not_said_could_help_up_to_its_points() -> None:
    pnp = {"name": "Provincial Nominee Program"}
    assert judged(Profile(score=99), cutoff=700, **pnp).either_way
    assert not judged(Profile(score=100), cutoff=700, **pnp).either_way


def test_a_new_name_is_never_missed_either_way() -> None:
    found = judged(Profile(score=1, nomination=False), name="Leadership and innovation")
    assert found.outcome is Outcome.UNKNOWN


def test_the_twelve_months_and_the_chart_count_either_way_as_not_met() -> None:
    held = typed(draw(**{"tie_break": TIE_420} | CEC_420 | {"cutoff": 545}))
    year = back_test(Profile(score=530, nomination=False), [held], date(2026, 7, 1))
    assert (len(year.missed), len(year.unknown)) == (1, 0)
    assert would_meet(year.judged[0]) is False


def test_the_twelve_months_judge_as_if_the_profile_had_been_in_the_pool_and_count_when() -> None:
    held = [typed(draw(str(number), f"2026-0{number}-10", 500)) for number in range(1, 7)]
    profile = replace(IN_CEC, submitted=date(2026, 4, 1))
    year = back_test(profile, held, date(2026, 7, 1))
    assert (len(year.met), len(year.out_of_pool)) == (6, 3)


@pytest.mark.parametrize(
    ("score", "from_total", "about"),
    [(101, False, True), (101, True, False), (194, False, True), (195, False, False)],
)
def test_a_total_from_before_the_nomination_is_told_as_about_where_that_matters(
    score: int, from_total: bool, about: bool
) -> None:
    nominee = Profile(score=score, nomination=True, from_total=from_total)
    found = judged(nominee, cutoff=700, name="Provincial Nominee Program")
    assert (found.outcome, found.about) == (Outcome.MET, about)


@pytest.mark.parametrize(
    ("score", "from_total", "outcome"),
    [
        (600, None, Outcome.MET),
        (601, None, Outcome.UNKNOWN),
        (690, None, Outcome.UNKNOWN),
        (690, False, Outcome.MET),
        (90, True, Outcome.MISSED),
    ],
)
def test_a_nominees_score_from_601_up_is_asked_about_once(
    score: int, from_total: bool | None, outcome: Outcome
) -> None:
    nominee = Profile(score=score, nomination=True, from_total=from_total)
    found = judged(nominee, cutoff=697, name="Provincial Nominee Program")
    assert found.outcome is outcome
    assert (found.ask == Question(QuestionTopic.NOMINATION_IN_SCORE)) is (
        outcome is Outcome.UNKNOWN
    )
