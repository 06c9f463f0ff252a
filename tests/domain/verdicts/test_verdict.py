"""The verdict on a draw: every line, every outcome, and every question."""

from __future__ import annotations

from dataclasses import replace
from datetime import UTC, date, datetime, timedelta, timezone
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bot.domain.draws.categories import DrawType
from bot.domain.notices.notice import priority
from bot.domain.people.profile import Profile
from bot.domain.verdicts.eligibility import Question, QuestionTopic
from bot.domain.verdicts.verdict import Line, Outcome, Verdict, verdict
from tests.domain.build import CEC, FRENCH, GENERAL, NEW_NAME, PNP, draw, typed, utc

IN_CEC = Profile(score=522, programs={"cec": True})
TIE_BREAK = utc("2024-03-19T18:58:58")
SECOND = timedelta(seconds=1)
NEWFOUNDLAND = timezone(timedelta(hours=-2, minutes=-30))


def judged(profile: Profile, **changes: Any) -> Verdict:
    return verdict(profile, *typed(draw(**changes)))


def test_the_case_that_the_project_was_born_from() -> None:
    told = {
        name: judged(profile).outcome.value
        for name, profile in {
            "530": Profile(score=530, programs={"cec": True}),
            "515": Profile(score=515, programs={"cec": True}),
            "522 before": replace(IN_CEC, submitted=date(2024, 3, 1)),
            "522 after": replace(IN_CEC, submitted=date(2024, 4, 1)),
            "522 no date": IN_CEC,
            "530 not CEC": Profile(score=530, programs={"cec": False}),
            "530 nothing said": Profile(score=530),
        }.items()
    }
    assert told == {
        "530": "met",
        "515": "missed",
        "522 before": "met",
        "522 after": "missed",
        "522 no date": "tie",
        "530 not CEC": "not_for_you",
        "530 nothing said": "unknown",
    }


@pytest.mark.parametrize(
    ("score", "line", "outcome", "distance"),
    [
        (523, Line.ABOVE, Outcome.MET, 1),
        (695, Line.ABOVE, Outcome.MET, 173),
        (521, Line.BELOW, Outcome.MISSED, -1),
        (0, Line.BELOW, Outcome.MISSED, -522),
        (None, Line.NO_SCORE, Outcome.UNKNOWN, None),
        (696, Line.SCORE_UNCLEAR, Outcome.UNKNOWN, 174),
        (1200, Line.SCORE_UNCLEAR, Outcome.UNKNOWN, 678),
    ],
)
def test_off_the_line_the_score_decides(
    score: int | None, line: Line, outcome: Outcome, distance: int | None
) -> None:
    found = judged(replace(IN_CEC, score=score))
    assert (found.line, found.outcome, found.distance) == (line, outcome, distance)


@pytest.mark.parametrize(
    ("submitted", "line", "outcome"),
    [
        (TIE_BREAK - SECOND, Line.AT_BEFORE, Outcome.MET),
        (TIE_BREAK, Line.AT_AFTER, Outcome.MISSED),
        (TIE_BREAK + SECOND, Line.AT_AFTER, Outcome.MISSED),
        ((TIE_BREAK - SECOND).astimezone(NEWFOUNDLAND), Line.AT_BEFORE, Outcome.MET),
        (TIE_BREAK.astimezone(NEWFOUNDLAND), Line.AT_AFTER, Outcome.MISSED),
        (date(2024, 3, 18), Line.AT_BEFORE, Outcome.MET),
        (date(2024, 3, 19), Line.AT_SAME_DAY, Outcome.TIE),
        (date(2024, 3, 20), Line.AT_AFTER, Outcome.MISSED),
        (None, Line.AT_NO_DATE, Outcome.TIE),
    ],
)
def test_on_the_line_the_submission_decides(
    submitted: datetime | date | None, line: Line, outcome: Outcome
) -> None:
    found = judged(replace(IN_CEC, submitted=submitted))
    assert (found.line, found.outcome, found.distance) == (line, outcome, 0)


@pytest.mark.parametrize("submitted", [None, date(2017, 10, 31), utc("2017-10-31T23:59:59")])
def test_before_the_tie_breaking_rule_everybody_on_the_line_was_in(
    submitted: datetime | date | None,
) -> None:
    found = judged(replace(IN_CEC, submitted=submitted), day="2017-11-01", tie_break=None)
    assert (found.line, found.outcome) == (Line.AT_EVERYONE, Outcome.MET)


@pytest.mark.parametrize("submitted", [None, date(2024, 1, 1), utc("2024-01-01T00:00:00")])
def test_on_the_line_without_a_readable_tie_break_nobody_can_tell(
    submitted: datetime | date | None,
) -> None:
    found = judged(replace(IN_CEC, submitted=submitted), tie_break=None)
    assert (found.line, found.outcome, found.ask) == (Line.AT_NO_TIE_BREAK, Outcome.TIE, None)


@pytest.mark.parametrize(
    ("profile", "ask"),
    [
        (Profile(programs={"cec": True}), Question(QuestionTopic.SCORE)),
        (Profile(score=700, programs={"cec": True}), Question(QuestionTopic.NOMINATION_IN_SCORE)),
        (IN_CEC, Question(QuestionTopic.SUBMITTED)),
        (replace(IN_CEC, submitted=TIE_BREAK.date()), Question(QuestionTopic.SUBMITTED)),
        (replace(IN_CEC, submitted=TIE_BREAK), None),
        (replace(IN_CEC, score=530), None),
        (Profile(score=530), Question(QuestionTopic.PROGRAM, "cec")),
        (Profile(), Question(QuestionTopic.PROGRAM, "cec")),
        (Profile(score=530, programs={"cec": False}), None),
        (Profile(programs={"cec": False}), None),
    ],
)
def test_one_question_is_asked_where_it_would_help(profile: Profile, ask: Question | None) -> None:
    assert judged(profile).ask == ask


@pytest.mark.parametrize(
    ("score", "if_eligible"),
    [(530, Outcome.MET), (522, Outcome.TIE), (515, Outcome.MISSED), (None, Outcome.UNKNOWN)],
)
def test_an_unknown_says_what_would_follow_from_a_yes(
    score: int | None, if_eligible: Outcome
) -> None:
    found = judged(Profile(score=score))
    assert (found.outcome, found.if_eligible) == (Outcome.UNKNOWN, if_eligible)


def test_whoever_is_not_eligible_is_told_no_more_whatever_the_score() -> None:
    for score in (None, 0, 522, 600, 1200):
        found = judged(Profile(score=score, programs={"cec": False}))
        assert (found.outcome, found.if_eligible) == (Outcome.NOT_FOR_YOU, None)


@pytest.mark.parametrize(
    ("nomination", "score", "outcome", "compared"),
    [
        (True, 77, Outcome.MET, 677),
        (True, 75, Outcome.MISSED, 675),
        (True, 600, Outcome.MET, 1200),
        (True, 601, Outcome.UNKNOWN, 1200),
        (False, 600, Outcome.NOT_FOR_YOU, 600),
        (None, 77, Outcome.UNKNOWN, 677),
    ],
)
def test_in_a_pnp_draw_a_nomination_counts_600_or_is_presumed_to(
    nomination: bool | None, score: int, outcome: Outcome, compared: int
) -> None:
    profile = Profile(score=score, nomination=nomination)
    found = verdict(profile, draw("296", "2024-05-30", 676), PNP)
    assert (found.outcome, found.compared) == (outcome, compared)


@pytest.mark.parametrize(("nomination", "compared"), [(True, 1000), (False, 400), (None, 400)])
def test_elsewhere_a_nomination_counts_only_where_it_is_said(
    nomination: bool | None, compared: int
) -> None:
    profile = Profile(score=400, nomination=nomination, programs={"cec": True})
    for draw_type in (CEC, GENERAL, FRENCH):
        assert verdict(profile, draw(), draw_type).compared == compared


def test_a_name_that_is_not_known_is_unknown_without_a_question() -> None:
    found = verdict(IN_CEC, draw(cutoff=1), NEW_NAME)
    assert (found.outcome, found.ask, found.if_eligible) == (Outcome.UNKNOWN, None, Outcome.MET)


def test_every_line_has_been_seen_above() -> None:
    profiles = [
        replace(IN_CEC, score=score, submitted=submitted)
        for score in (None, 521, 522, 523, 700)
        for submitted in (None, TIE_BREAK.date(), TIE_BREAK, TIE_BREAK - SECOND)
    ]
    found = {judged(profile).line for profile in profiles}
    found |= {judged(IN_CEC, tie_break=None).line}
    found |= {judged(IN_CEC, day="2015-01-31", tie_break=None).line}
    assert found == set(Line)


def test_the_tie_breaks_day_is_a_day_of_utc() -> None:
    evening = datetime(2024, 3, 19, 21, 0, tzinfo=NEWFOUNDLAND)
    found = judged(replace(IN_CEC, submitted=date(2024, 3, 20)), tie_break=evening)
    assert evening.astimezone(UTC).date() == date(2024, 3, 19)
    assert found.line is Line.AT_AFTER


ANSWERS = st.none() | st.booleans()
MOMENTS = st.integers(-200_000, 200_000).map(lambda seconds: TIE_BREAK + seconds * SECOND)


@given(
    score=st.integers(0, 694),
    more=st.integers(1, 695),
    nomination=ANSWERS,
    member=ANSWERS,
    submitted=st.none() | MOMENTS | MOMENTS.map(datetime.date),
    draw_type=st.sampled_from([CEC, PNP, GENERAL, FRENCH, NEW_NAME]),
    cutoff=st.integers(0, 1200),
)
def test_a_higher_score_is_never_worse(
    score: int,
    more: int,
    nomination: bool | None,
    member: bool | None,
    submitted: datetime | date | None,
    draw_type: DrawType,
    cutoff: int,
) -> None:
    said = {} if member is None else {"cec": member}
    french = {} if member is None else {"french": member}
    lower = Profile("me", score, nomination, said, french, submitted, from_total=False)
    higher = replace(lower, score=min(score + more, 695))
    held = draw(cutoff=cutoff)
    order = [priority(verdict(each, held, draw_type)) for each in (higher, lower)]
    assert order == sorted(order)


@given(
    first=MOMENTS,
    later=st.integers(0, 300_000),
    score=st.sampled_from([521, 522, 523]),
)
def test_an_earlier_submission_is_never_worse(first: datetime, later: int, score: int) -> None:
    early, late = (
        judged(replace(IN_CEC, score=score, submitted=submitted))
        for submitted in (first, first + later * SECOND)
    )
    assert priority(early) <= priority(late)
