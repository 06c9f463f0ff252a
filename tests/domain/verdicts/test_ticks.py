"""The tick list: each line is open, yes or no, and a reply to a question is stored."""

from __future__ import annotations

from datetime import date

import pytest

from bot.domain.draws.categories import classify
from bot.domain.people.answers import Given
from bot.domain.people.profile import Profile
from bot.domain.verdicts.eligibility import Question, QuestionTopic
from bot.domain.verdicts.ticks import (
    answered,
    applying,
    given_about,
    given_on,
    is_open,
    none_of,
    said_of,
    say,
    stored_answer,
    ticked,
    ticks_on,
    without_nomination,
)
from tests.domain.build import CEC, FRENCH, HEALTHCARE

TODAY = date(2026, 11, 28)
TICKS = ticks_on(TODAY)
EARLIER = classify("Healthcare and social services occupations (Version 2)")
NEW = classify("Healthcare and Social Services Occupations, 2027-Version 4")


@pytest.mark.parametrize("key", TICKS)
def test_each_line_keeps_yes_and_no_and_forgets(key: str) -> None:
    profile = Profile()
    for answer in (True, False, None):
        profile = say(profile, key, answer, given_on(key, TODAY))
        assert stored_answer(profile, key) is said_of(profile, key, TODAY) is answer
    assert profile == Profile()


@pytest.mark.parametrize("key", TICKS)
def test_a_line_is_ticked_and_unticked(key: str) -> None:
    once = ticked(Profile(), key, TODAY)
    assert applying(once, TODAY) == (key,)
    assert ticked(once, key, TODAY) == Profile()
    refused = say(Profile(), key, False, given_on(key, TODAY))
    assert applying(ticked(refused, key, TODAY), TODAY) == (key,)


def test_one_ticked_programme_makes_the_others_no() -> None:
    one = ticked(Profile(), "cec", TODAY)
    assert one.programs == {"cec": True, "fsw": False, "fst": False}
    two = ticked(one, "fst", TODAY)
    assert two.programs == {"cec": True, "fsw": False, "fst": True}
    assert ticked(ticked(two, "cec", TODAY), "fst", TODAY).programs == {}


def test_none_of_some_lines_leaves_the_ticked_and_the_others() -> None:
    before = ticked(Profile(), "french", TODAY)
    after = none_of(before, ("french", "stem"), TODAY)
    assert after.categories == {"french": True, "stem": False}


@pytest.mark.parametrize(("before", "after"), [(None, False), (False, False), (True, True)])
def test_a_nomination_that_was_not_named_is_none(before: bool | None, after: bool) -> None:
    assert without_nomination(Profile(nomination=before), TODAY).nomination is after


def test_the_lines_are_those_of_the_day() -> None:
    assert TICKS[:4] == ("cec", "fsw", "fst", "pnp")
    assert "agriculture" in ticks_on(date(2026, 2, 17))
    assert "agriculture" not in TICKS


def test_an_answer_about_an_earlier_list_is_shown_as_not_said() -> None:
    profile = say(Profile(), "healthcare", True, Given(date(2025, 6, 1), "2"))
    assert stored_answer(profile, "healthcare") is True
    assert said_of(profile, "healthcare", TODAY) is None
    assert applying(profile, TODAY) == ()


@pytest.mark.parametrize(
    ("draw_type", "held", "about"),
    [
        (HEALTHCARE, date(2026, 9, 4), "2026-3"),
        (NEW, date(2027, 3, 1), "2027-4"),
        # About an earlier draw, the answer is about the list of today.
        (EARLIER, date(2025, 12, 11), "2026-3"),
    ],
)
def test_an_answer_is_about_the_definition_of_the_draw(
    draw_type: object, held: date, about: str
) -> None:
    assert given_about(draw_type, held, TODAY) == Given(TODAY, about)  # type: ignore[arg-type]


@pytest.mark.parametrize(
    ("question", "answer", "expected"),
    [
        (Question(QuestionTopic.PROGRAM, "cec"), True, Profile(programs={"cec": True})),
        (Question(QuestionTopic.PROGRAM, "cec"), False, Profile(programs={"cec": False})),
        (
            Question(QuestionTopic.CATEGORY, "healthcare"),
            True,
            Profile(categories={"healthcare": True}),
        ),
        (Question(QuestionTopic.NOMINATION), False, Profile(nomination=False)),
        (
            Question(QuestionTopic.ANY_PROGRAM),
            False,
            Profile(programs={"cec": False, "fsw": False, "fst": False}),
        ),
    ],
)
def test_an_answer_is_stored_and_closes_its_question(
    question: Question, answer: bool, expected: Profile
) -> None:
    about = HEALTHCARE, date(2026, 9, 4)
    assert is_open(Profile(), question, *about)
    after = answered(Profile(), question, answer, *about, TODAY)
    assert (after.programs, after.categories) == (expected.programs, expected.categories)
    assert after.nomination is expected.nomination
    assert {given.on for given in after.given.values()} == {TODAY}
    assert not is_open(after, question, *about)


def test_a_question_about_a_new_list_is_open_again() -> None:
    question = Question(QuestionTopic.CATEGORY, "healthcare")
    told = answered(Profile(), question, True, HEALTHCARE, date(2026, 9, 4), TODAY)
    assert is_open(told, question, NEW, date(2027, 3, 1))
    again = answered(told, question, False, NEW, date(2027, 3, 1), date(2027, 3, 1))
    assert not is_open(again, question, NEW, date(2027, 3, 1))


def test_one_programme_closes_the_question_about_any() -> None:
    about = FRENCH, TODAY
    assert not is_open(Profile(programs={"fsw": True}), Question(QuestionTopic.ANY_PROGRAM), *about)
    assert is_open(Profile(programs={"fsw": False}), Question(QuestionTopic.ANY_PROGRAM), *about)


@pytest.mark.parametrize(
    "topic", [QuestionTopic.SCORE, QuestionTopic.SUBMITTED, QuestionTopic.NOMINATION_IN_SCORE]
)
def test_a_question_that_is_typed_stays_open_and_takes_no_yes(topic: QuestionTopic) -> None:
    assert is_open(Profile(score=500), Question(topic), CEC, TODAY)
    with pytest.raises(ValueError, match="not a question of yes or no"):
        answered(Profile(), Question(topic), True, CEC, TODAY, TODAY)


def test_any_programme_takes_no_bare_yes() -> None:
    with pytest.raises(ValueError, match="not a question of yes or no"):
        answered(Profile(), Question(QuestionTopic.ANY_PROGRAM), True, FRENCH, TODAY, TODAY)
