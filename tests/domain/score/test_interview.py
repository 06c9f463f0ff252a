"""The interview: as few questions as the answers allow, correctable, and never lost."""

from __future__ import annotations

import json
from datetime import date
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from bot.domain.score.background import background
from bot.domain.score.crs import crs_score
from bot.domain.score.interview import (
    expired_tests,
    next_question,
    progress,
    with_reply,
    without_last,
)
from bot.domain.score.questions import ReplyKind, choices, question_named, questions
from bot.domain.score.replies import ReplyFault
from bot.rules import rules_on
from tests.interviews import SINGLE, SPOUSE

TODAY = date(2026, 11, 22)
NOC = {"21231", "31301", "72310", "00012", "65100"}

COUPLE = {**SINGLE, **SPOUSE}


def reply(answers: dict[str, Any], key: str, text: str) -> dict[str, Any]:
    """The answers with this reply, which must be good."""
    after = with_reply(answers, question_named(key), text, TODAY, NOC)
    assert not isinstance(after, ReplyFault), (key, text, after)
    return after


def interviewed(replies: dict[str, str], answers: dict[str, Any] | None = None) -> dict[str, Any]:
    """The answers after an interview in the bot's own order."""
    answers = answers or {}
    while (asked := next_question(answers, TODAY)) is not None:
        answers = reply(answers, asked.key, replies[asked.key])
    return answers


def keys_asked(replies: dict[str, str]) -> list[str]:
    """The questions that a person with these replies is asked."""
    return list(interviewed(replies))


def test_a_single_person_with_ielts_needs_under_fifteen_taps() -> None:
    asked = keys_asked(SINGLE)
    assert asked == list(SINGLE)
    typed = {key for key in asked if question_named(key).kind is not ReplyKind.CHOICE} - {
        "work_ended",
        "occupation_2",
    }
    picking_the_occupation = 1
    assert len(asked) - len(typed) + picking_the_occupation < 15


def test_the_interview_ends_in_a_score() -> None:
    answers = interviewed(SINGLE)
    breakdown = crs_score(background(answers, TODAY).candidate, rules_on(TODAY).crs)
    # Age, degree, four abilities, two years in Canada; then both pairs of transferability.
    assert breakdown.total == 105 + 120 + (31 + 31 + 23 + 31) + 53 + (13 + 25) + (13 + 25)


def test_spouse_questions_are_only_for_an_accompanying_spouse() -> None:
    about_spouse = [key for key in keys_asked(COUPLE) if key.startswith("spouse_")]
    assert len(about_spouse) == 6
    for spouse in ("single", "not_coming"):
        asked = keys_asked({**COUPLE, "spouse": spouse})
        assert not [key for key in asked if key.startswith("spouse_")]


def test_nobody_is_asked_what_their_answers_already_rule_out() -> None:
    asked = keys_asked(
        {
            **SINGLE,
            "education": "secondary",
            "first_test": "none",
            "canadian_work": "0",
            "foreign_work": "0",
            "any_work": "no",
        }
    )
    assert asked == [
        "spouse", "born", "education", "first_test", "canadian_work", "foreign_work", "sibling",
        "nomination", "any_work",
    ]  # fmt: skip


def test_a_second_occupation_is_asked_about_as_the_first() -> None:
    second = {
        "occupation_2": "31301",
        "work_where_2": "abroad",
        "work_began_2": "2020",
        "work_ended_2": "March 2022",
        "more_work": "no",
    }
    answers = interviewed({**SINGLE, **second})
    assert list(answers)[-5:] == list(second)
    works = background(answers, TODAY).works
    assert [work.occupation for work in works] == ["21231", "31301"]
    assert works[1].began == (date(2020, 1, 1), date(2020, 12, 31))
    assert works[1].ended == (date(2022, 3, 1), date(2022, 3, 31))
    assert background(answers, TODAY).all_work


@pytest.mark.parametrize(
    ("text", "stored"),
    [
        ("2021", "2021"),
        ("2021-03", "2021-03"),
        ("March 2021", "2021-03"),
        ("mars 2021", "2021-03"),
        ("3/2021", "2021-03"),
        ("2021-03-15", "2021-03-15"),
        ("15 March 2021", "2021-03-15"),
        ("2021年3月", "2021-03"),
        ("2027", ReplyFault.FUTURE),
        ("soon", ReplyFault.NOT_A_DATE),
        ("13/2021", ReplyFault.NOT_A_DATE),
    ],
)
def test_a_month_is_read_as_people_write_it(text: str, stored: str | ReplyFault) -> None:
    answers = interviewed(SINGLE)
    after = with_reply(answers, question_named("work_began"), text, TODAY, NOC)
    assert (after if isinstance(after, ReplyFault) else after["work_began"]) == stored


def test_work_does_not_end_before_it_began() -> None:
    answers = interviewed(SINGLE)
    ended = question_named("work_ended")
    assert with_reply(answers, ended, "2023-05", TODAY, NOC) is ReplyFault.ENDED_BEFORE
    assert reply(answers, "work_ended", "2023")["work_ended"] == "2023"


def test_answers_kept_from_an_earlier_interview_are_asked_what_is_new() -> None:
    whole = interviewed(SINGLE)
    kept = {key: whole[key] for key in whole if not key.startswith(("work_", "occupation_"))}
    asked = next_question({**kept, "recent_work": "canada", "work_ended": "still"}, TODAY)
    assert asked is not None
    assert asked.key == "work_where"


def test_a_tradesperson_is_asked_for_a_certificate_and_an_offer() -> None:
    carpenter = {**SINGLE, "occupation": "72310", "certificate": "no"}
    asked = keys_asked({**carpenter, "job_offer": "no"})
    assert asked[-2:] == ["certificate", "job_offer"]
    assert keys_asked({**carpenter, "certificate": "yes"})[-1] == "certificate"


def test_the_second_test_is_of_the_other_language() -> None:
    second = question_named("second_test")
    assert choices(second, {"first_test": "ielts"}) == ("tcf", "tef", "none")
    assert choices(second, {"first_test": "tef"}) == ("ielts", "celpip", "pte", "none")


@pytest.mark.parametrize("replies", [SINGLE, COUPLE], ids=["single", "couple"])
def test_killed_anywhere_it_goes_on(replies: dict[str, str]) -> None:
    whole = interviewed(replies)
    for place in range(len(whole)):
        stored = json.dumps(dict(list(whole.items())[:place]))
        assert interviewed(replies, json.loads(stored)) == whole


@pytest.mark.parametrize("replies", [SINGLE, COUPLE], ids=["single", "couple"])
def test_every_question_can_be_gone_back_to(replies: dict[str, str]) -> None:
    answers = interviewed(replies)
    for key in reversed(list(answers)):
        answers = without_last(answers, TODAY)
        asked = next_question(answers, TODAY)
        assert asked is not None
        assert asked.key == key
    assert without_last({}, TODAY) == {}


def test_a_correction_keeps_what_still_has_its_meaning() -> None:
    answers = reply(interviewed(SINGLE), "education", "doctoral")
    assert answers == {**interviewed(SINGLE), "education": "doctoral"}
    assert next_question(answers, TODAY) is None


def test_another_test_asks_for_its_results_again() -> None:
    answers = reply(interviewed(SINGLE), "first_test", "celpip")
    assert "first_results" not in answers
    asked = next_question(answers, TODAY)
    assert asked is not None
    assert asked.key == "first_results"


def test_the_same_answer_again_changes_nothing() -> None:
    answers = interviewed(SINGLE)
    assert reply(answers, "first_test", "ielts") == answers


def test_a_spouse_who_stays_behind_takes_their_answers_along() -> None:
    answers = reply(interviewed(COUPLE), "spouse", "not_coming")
    assert not [key for key in answers if key.startswith("spouse_")]
    assert answers["spouse"] == "not_coming"


@pytest.mark.parametrize(
    ("key", "text", "fault"),
    [
        ("spouse", "perhaps", ReplyFault.NOT_A_CHOICE),
        ("canadian_work", "9", ReplyFault.NOT_A_CHOICE),
        ("born", "soon", ReplyFault.NOT_A_DATE),
        ("born", "03/04/1990", ReplyFault.AMBIGUOUS_DATE),
        ("born", "1990-02-30", ReplyFault.NOT_A_DATE),
        ("born", "2027-01-01", ReplyFault.FUTURE),
        ("born", "1890-01-01", ReplyFault.TOO_LONG_AGO),
        ("first_results", "8 7.5 6.5", ReplyFault.NOT_FOUR),
        ("first_results", "80 75 65 70", ReplyFault.NOT_ON_SCALE),
        ("occupation", "99999", ReplyFault.NOT_AN_OCCUPATION),
        ("spouse_education", "secondary", ReplyFault.NOT_ASKED),
        ("second_results", "450 450 450 450", ReplyFault.NOT_ASKED),
    ],
)
def test_a_reply_that_is_no_answer_says_why(key: str, text: str, fault: ReplyFault) -> None:
    answers = interviewed(SINGLE)
    assert with_reply(answers, question_named(key), text, TODAY, NOC) is fault


def test_a_stale_button_of_an_empty_interview_is_not_an_error() -> None:
    for asked in questions():
        after = with_reply({}, asked, "skip", TODAY, NOC)
        assert isinstance(after, ReplyFault)


@pytest.mark.parametrize("text", ["1996-05-17", "17 May 1996", "17 mai 1996", "17.05.1996"])
def test_a_birthday_is_read_as_people_write_it(text: str) -> None:
    assert reply({}, "born", text) == {"born": "1996-05-17"}


def test_expired_results_count_for_nothing_and_are_named() -> None:
    answers = reply(interviewed(SINGLE), "first_taken", "2024-11-22")
    assert expired_tests(answers, TODAY) == ("first",)
    assert background(answers, TODAY).candidate.english.lowest == 0
    assert expired_tests(interviewed(SINGLE), TODAY) == ()


def test_progress_counts_what_is_left() -> None:
    answers: dict[str, Any] = {}
    assert progress(answers, TODAY) == (0, 17)
    assert progress({"spouse": "coming"}, TODAY)[1] > 17
    answers = interviewed(SINGLE)
    assert progress(answers, TODAY) == (17, 17)


def test_the_questions_have_different_keys_and_buttons_wherever_possible() -> None:
    keys = [asked.key for asked in questions()]
    assert len(set(keys)) == len(keys)
    assert all(asked.choices for asked in questions() if asked.kind is ReplyKind.CHOICE)
    with pytest.raises(KeyError):
        question_named("salary")


@pytest.mark.no_cover
@settings(max_examples=60)
@given(st.data())
def test_any_walk_ends_and_gives_facts(data: st.DataObject) -> None:
    """Random replies, corrections and steps back never break the state."""
    typed = {
        ReplyKind.MONTH: ["2024", "2025-02", "2026-01-31"],
        ReplyKind.DATE: ["1990-01-01", "2025-05-05", "2026-01-31"],
        ReplyKind.RESULTS: ["8 7 7 7", "500 500 12 12", "90 90 90 90", "10 9 8 7"],
        ReplyKind.OCCUPATION: sorted(NOC),
    }
    answers: dict[str, Any] = {}
    for _ in range(80):
        asked = next_question(answers, TODAY)
        if data.draw(st.integers(0, 9)) == 0:
            answers = without_last(answers, TODAY)
            continue
        if data.draw(st.integers(0, 9)) == 0 or asked is None:
            asked = data.draw(st.sampled_from(questions()))
        text = data.draw(st.sampled_from([*asked.choices, *typed.get(asked.kind, [])]))
        after = with_reply(answers, asked, text, TODAY, NOC)
        if not isinstance(after, ReplyFault):
            answers = json.loads(json.dumps(after))
        if next_question(answers, TODAY) is None:
            assert crs_score(background(answers, TODAY).candidate, rules_on(TODAY).crs).total >= 0
