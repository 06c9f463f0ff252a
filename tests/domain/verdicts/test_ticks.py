"""The tick list: each line not said, yes or no, and what a yes or no to a question stores."""

from __future__ import annotations

import pytest

from bot.domain.people.profile import Profile
from bot.domain.verdicts.eligibility import Question, Topic
from bot.domain.verdicts.ticks import (
    TICKS,
    answered,
    applying,
    is_open,
    rest_is_no,
    said,
    say,
    turned,
)


@pytest.mark.parametrize("key", TICKS)
def test_each_line_keeps_yes_and_no_and_forgets(key: str) -> None:
    profile = Profile()
    for answer in (True, False, None):
        profile = say(profile, key, answer)
        assert said(profile, key) is answer
    assert profile == Profile()


def test_a_tap_turns_not_said_to_yes_to_no_and_round_again() -> None:
    assert [turned(None), turned(True), turned(False)] == [True, False, None]


def test_the_rest_is_no_leaves_what_was_said() -> None:
    before = say(say(Profile(), "cec", True), "french", False)
    after = rest_is_no(before)
    assert applying(after) == ("cec",)
    assert all(said(after, key) is not None for key in TICKS)
    assert after.nomination is False


@pytest.mark.parametrize(
    ("question", "answer", "expected"),
    [
        (Question(Topic.PROGRAM, "cec"), True, Profile(programs={"cec": True})),
        (Question(Topic.PROGRAM, "cec"), False, Profile(programs={"cec": False})),
        (Question(Topic.CATEGORY, "agriculture"), True, Profile(categories={"agriculture": True})),
        (Question(Topic.NOMINATION), False, Profile(nomination=False)),
        (
            Question(Topic.ANY_PROGRAM),
            False,
            Profile(programs={"cec": False, "fsw": False, "fst": False}),
        ),
    ],
)
def test_an_answer_is_stored_and_closes_its_question(
    question: Question, answer: bool, expected: Profile
) -> None:
    assert is_open(Profile(), question)
    assert answered(Profile(), question, answer) == expected
    assert not is_open(expected, question)


def test_one_programme_closes_the_question_about_any() -> None:
    assert not is_open(Profile(programs={"fsw": True}), Question(Topic.ANY_PROGRAM))
    assert is_open(Profile(programs={"fsw": False}), Question(Topic.ANY_PROGRAM))


@pytest.mark.parametrize("topic", [Topic.SCORE, Topic.SUBMITTED, Topic.NOMINATION_IN_SCORE])
def test_a_question_that_is_typed_stays_open_and_takes_no_yes(topic: Topic) -> None:
    assert is_open(Profile(score=500), Question(topic))
    with pytest.raises(ValueError, match="not a question of yes or no"):
        answered(Profile(), Question(topic), True)


def test_any_programme_takes_no_bare_yes() -> None:
    with pytest.raises(ValueError, match="not a question of yes or no"):
        answered(Profile(), Question(Topic.ANY_PROGRAM), True)
