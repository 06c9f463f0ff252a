"""Eligibility for a draw: the whole table of answers, and the one question."""

from __future__ import annotations

from datetime import date

import pytest

from bot.domain.draws.categories import DrawType, known_categories
from bot.domain.people.profile import Answer, Profile
from bot.domain.verdicts.eligibility import (
    Eligibility,
    Question,
    QuestionTopic,
    Reason,
    any_of,
    eligibility,
)
from tests.domain.build import CEC, FRENCH, FST, FSW, GENERAL, HEALTHCARE, NEW_NAME, PNP

NOW = date(2026, 8, 19)

ASK_CATEGORY = Question(QuestionTopic.CATEGORY, "healthcare")
ASK_PROGRAMS = Question(QuestionTopic.ANY_PROGRAM)

FULL = Profile(
    score=500,
    nomination=True,
    programs={"cec": True, "fsw": True, "fst": True},
    categories=dict.fromkeys(known_categories(), True),
)
NOTHING = Profile()


@pytest.mark.parametrize("profile", [FULL, NOTHING])
def test_a_name_that_is_not_known_is_for_nobody_to_tell(profile: Profile) -> None:
    assert eligibility(profile, NEW_NAME, NOW) == Eligibility(None, Reason.NAME_UNKNOWN)


@pytest.mark.parametrize("profile", [FULL, NOTHING])
def test_a_general_draw_is_open_to_all(profile: Profile) -> None:
    assert eligibility(profile, GENERAL, NOW) == Eligibility(True, Reason.OPEN_TO_ALL)


@pytest.mark.parametrize(
    ("nomination", "expected"),
    [
        (True, Eligibility(True, Reason.NOMINATED)),
        (False, Eligibility(False, Reason.NOT_NOMINATED)),
        (None, Eligibility(None, Reason.NOMINATION_UNSAID, Question(QuestionTopic.NOMINATION))),
    ],
)
def test_a_pnp_draw_asks_for_a_nomination_and_nothing_else(
    nomination: Answer, expected: Eligibility
) -> None:
    for programs in ({}, {"cec": False, "fsw": False, "fst": False}):
        profile = Profile(nomination=nomination, programs=programs)
        assert eligibility(profile, PNP, NOW) == expected


@pytest.mark.parametrize("draw_type", [CEC, FSW, FST], ids=lambda draw_type: draw_type.key)
def test_a_programme_draw_asks_for_that_programme(draw_type: DrawType) -> None:
    key = draw_type.key
    others = {other: True for other in ("cec", "fsw", "fst") if other != key}
    said = {
        answer: eligibility(Profile(nomination=True, programs=programs), draw_type, NOW)
        for answer, programs in {
            True: {key: True},
            False: others | {key: False},
            None: others,
        }.items()
    }
    assert said == {
        True: Eligibility(True, Reason.IN_PROGRAM),
        False: Eligibility(False, Reason.NOT_IN_PROGRAM),
        None: Eligibility(None, Reason.PROGRAM_UNSAID, Question(QuestionTopic.PROGRAM, key)),
    }


NONE_SAID: dict[str, bool] = {}
ONE_YES = {"fsw": True}
YES_AND_NO = {"cec": False, "fsw": False, "fst": True}
SOME_NO = {"cec": False, "fst": False}
ALL_NO = {"cec": False, "fsw": False, "fst": False}

CATEGORY_TABLE: list[tuple[Answer, dict[str, bool], Answer, Reason, Question | None]] = [
    (True, ONE_YES, True, Reason.IN_CATEGORY, None),
    (True, YES_AND_NO, True, Reason.IN_CATEGORY, None),
    (True, NONE_SAID, None, Reason.NO_PROGRAM_SAID, ASK_PROGRAMS),
    (True, SOME_NO, None, Reason.NO_PROGRAM_SAID, ASK_PROGRAMS),
    (True, ALL_NO, False, Reason.IN_NO_PROGRAM, None),
    (False, ONE_YES, False, Reason.NOT_IN_CATEGORY, None),
    (False, YES_AND_NO, False, Reason.NOT_IN_CATEGORY, None),
    (False, NONE_SAID, False, Reason.NOT_IN_CATEGORY, None),
    (False, SOME_NO, False, Reason.NOT_IN_CATEGORY, None),
    (False, ALL_NO, False, Reason.NOT_IN_CATEGORY, None),
    (None, ONE_YES, None, Reason.CATEGORY_UNSAID, ASK_CATEGORY),
    (None, YES_AND_NO, None, Reason.CATEGORY_UNSAID, ASK_CATEGORY),
    (None, NONE_SAID, None, Reason.CATEGORY_UNSAID, ASK_CATEGORY),
    (None, SOME_NO, None, Reason.CATEGORY_UNSAID, ASK_CATEGORY),
    (None, ALL_NO, False, Reason.IN_NO_PROGRAM, None),
]


@pytest.mark.parametrize(("member", "programs", "answer", "reason", "ask"), CATEGORY_TABLE)
def test_a_category_draw_asks_for_the_category_and_for_a_programme(
    member: Answer,
    programs: dict[str, bool],
    answer: Answer,
    reason: Reason,
    ask: Question | None,
) -> None:
    categories = {} if member is None else {"healthcare": member}
    profile = Profile(programs=programs, categories=categories)
    assert eligibility(profile, HEALTHCARE, NOW) == Eligibility(answer, reason, ask)


def test_a_nomination_does_not_stand_in_for_a_programme() -> None:
    profile = Profile(nomination=True, programs=ALL_NO, categories={"french": True})
    assert eligibility(profile, FRENCH, NOW).answer is False


def test_another_category_does_not_count() -> None:
    profile = Profile(programs=ONE_YES, categories={"healthcare": True, "french": False})
    assert eligibility(profile, FRENCH, NOW).answer is False


@pytest.mark.parametrize(
    ("answers", "together"),
    [
        ([True, False, None], True),
        ([False, False, False], False),
        ([False, None, False], None),
        ([None, None, None], None),
        ([], False),
    ],
)
def test_any_of_is_yes_by_one_yes_and_no_by_all_no(answers: list[Answer], together: Answer) -> None:
    assert any_of(answers) is together
