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
    none_of,
    said,
    say,
    ticked,
    without_nomination,
)


@pytest.mark.parametrize("key", TICKS)
def test_each_line_keeps_yes_and_no_and_forgets(key: str) -> None:
    profile = Profile()
    for answer in (True, False, None):
        profile = say(profile, key, answer)
        assert said(profile, key) is answer
    assert profile == Profile()


@pytest.mark.parametrize("key", TICKS)
def test_a_line_is_ticked_and_unticked(key: str) -> None:
    once = ticked(Profile(), key)
    assert applying(once) == (key,)
    assert ticked(once, key) == Profile()
    assert applying(ticked(say(Profile(), key, False), key)) == (key,)


def test_one_ticked_programme_makes_the_others_no() -> None:
    one = ticked(Profile(), "cec")
    assert one.programs == {"cec": True, "fsw": False, "fst": False}
    two = ticked(one, "fst")
    assert two.programs == {"cec": True, "fsw": False, "fst": True}
    assert ticked(ticked(two, "cec"), "fst").programs == {}


def test_none_of_some_lines_leaves_the_ticked_and_the_others() -> None:
    before = ticked(Profile(), "french")
    after = none_of(before, ("french", "stem"))
    assert after.categories == {"french": True, "stem": False}


@pytest.mark.parametrize(("before", "after"), [(None, False), (False, False), (True, True)])
def test_a_nomination_that_was_not_named_is_none(before: bool | None, after: bool) -> None:
    assert without_nomination(Profile(nomination=before)).nomination is after


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
