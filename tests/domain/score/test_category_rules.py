"""Categories: the dated lists, and the people who meet them."""

from __future__ import annotations

import json
from datetime import date
from typing import Any

import pytest

from bot.domain.score.background import Background
from bot.domain.score.category_rules import categories
from bot.domain.score.criteria import CriterionReason
from bot.domain.score.crs import Candidate, Education
from bot.domain.score.language_tests import NO_LEVELS, Levels
from bot.domain.score.programs import ProgramFinding
from bot.domain.score.work import Where, Work, days_of
from bot.rules import rules_on
from tests.shared import SHARED, needs_shared

TODAY = date(2026, 11, 22)
RULES = rules_on(TODAY)
PHYSICIAN, NURSE, SOLDIER, SOFTWARE = "31102", "31301", "42102", "21231"


def about(
    occupation: str | None,
    where: Where | None = Where.CANADA,
    began: str | None = "2025-06",
    french: Levels = NO_LEVELS,
    canadian_work: int = 1,
    all_work: bool = True,
) -> Background:
    """A person who has worked in one occupation since a month, and by default in no other."""
    candidate = Candidate(30, Education.BACHELOR, french=french, canadian_work=canadian_work)
    dates = (None, None) if began is None else (days_of(began), (TODAY, TODAY))
    works = () if occupation is None else (Work(occupation, where, *dates),)
    return Background(candidate, TODAY, works, all_work and bool(works))


def lists() -> dict[str, frozenset[str]]:
    """The list of each category that has one."""
    definitions = {key: RULES.definition(key) for key in RULES.categories}
    return {key: one.codes for key, one in definitions.items() if one and one.codes}


def found(key: str, background: Background) -> ProgramFinding:
    """The finding for one category."""
    by_key = {finding.key: finding for finding in categories(background, RULES)}
    return by_key[key]


@pytest.mark.parametrize(
    ("key", "background", "answer", "reason"),
    [
        ("healthcare", about(NURSE), True, CriterionReason.MET),
        ("healthcare", about(NURSE, Where.ABROAD), True, CriterionReason.MET),
        ("healthcare", about(NURSE, began="2026-01"), False, CriterionReason.TOO_LITTLE_WORK),
        ("healthcare", about(NURSE, began="2025-11"), None, CriterionReason.RECENT_WORK_UNSAID),
        ("healthcare", about(NURSE, began=None), None, CriterionReason.RECENT_WORK_UNSAID),
        ("healthcare", about(None), None, CriterionReason.OCCUPATION_UNSAID),
        ("healthcare", about(NURSE, canadian_work=0), True, CriterionReason.MET),
        ("healthcare", about(SOFTWARE, all_work=False), None, CriterionReason.OCCUPATION_UNSAID),
        ("healthcare", about(NURSE, all_work=False), True, CriterionReason.MET),
        ("healthcare", about(PHYSICIAN), True, CriterionReason.MET),
        ("physicians", about(PHYSICIAN), True, CriterionReason.MET),
        ("physicians", about(PHYSICIAN, Where.ABROAD), False, CriterionReason.NOT_IN_CANADA),
        ("physicians", about(NURSE), False, CriterionReason.NOT_LISTED),
        ("senior_managers", about("00012", Where.ABROAD), False, CriterionReason.NOT_IN_CANADA),
        ("researchers", about("41200"), True, CriterionReason.MET),
        ("stem", about(SOFTWARE), False, CriterionReason.NOT_LISTED),
        ("physicians", about(PHYSICIAN, Where.BOTH), None, CriterionReason.RECENT_WORK_UNSAID),
        ("physicians", about(PHYSICIAN, canadian_work=0), False, CriterionReason.NOT_IN_CANADA),
        ("military", about(SOLDIER), None, CriterionReason.SERVICE_UNSAID),
        ("military", about(NURSE), False, CriterionReason.NOT_LISTED),
        ("french", about(None, french=Levels(7, 7, 7, 7)), True, CriterionReason.MET),
        ("french", about(None, french=Levels(9, 9, 6, 9)), False, CriterionReason.FRENCH_TOO_LOW),
    ],
)
def test_who_meets_a_category(
    key: str, background: Background, answer: bool | None, reason: CriterionReason
) -> None:
    finding = found(key, background)
    assert (finding.answer, finding.reason) == (answer, reason)


def test_every_category_in_force_is_answered_for() -> None:
    keys = {finding.key for finding in categories(about(NURSE), RULES)}
    assert keys == set(RULES.categories)


def test_two_occupations_can_open_a_category_each() -> None:
    nurse = Work(NURSE, Where.ABROAD, days_of("2025-09-22"), days_of("2026-11-21"))
    educator = Work("42202", Where.ABROAD, days_of("2024-05-01"), days_of("2025-08-31"))
    candidate = Candidate(30, Education.BACHELOR, foreign_work=2)
    background = Background(candidate, TODAY, (nurse, educator), all_work=True)
    met = [finding.key for finding in categories(background, RULES) if finding.answer]
    assert met == ["healthcare", "education"]


def test_work_in_one_listed_occupation_adds_up_and_in_two_does_not() -> None:
    halves = ("2024-01-01", "2024-07-10"), ("2025-01-01", "2025-07-10")
    for codes, answer in ((("31301", "31301"), True), (("31301", "32101"), False)):
        works = tuple(
            Work(code, Where.ABROAD, days_of(began), days_of(ended))
            for code, (began, ended) in zip(codes, halves, strict=True)
        )
        background = Background(Candidate(30, Education.BACHELOR), TODAY, works, all_work=True)
        assert found("healthcare", background).answer is answer


def test_one_occupation_can_be_on_several_lists() -> None:
    met = [finding.key for finding in categories(about(PHYSICIAN), RULES) if finding.answer]
    assert met == ["healthcare", "physicians"]


def test_an_unknown_list_leaves_the_answer_open() -> None:
    earlier = categories(about(NURSE), rules_on(date(2026, 2, 17)))
    by_key = {finding.key: finding for finding in earlier}
    assert (by_key["healthcare"].answer, by_key["french"].answer) == (None, False)


def test_the_lists_have_the_published_lengths() -> None:
    assert {key: len(codes) for key, codes in lists().items()} == {
        "healthcare": 37,
        "stem": 11,
        "trades": 25,
        "education": 5,
        "transport": 4,
        "physicians": 3,
        "senior_managers": 4,
        "researchers": 2,
        "military": 3,
    }


@needs_shared
def test_the_lists_agree_with_the_file_that_they_were_read_from() -> None:
    text = (SHARED / "category_occupations.json").read_text("utf-8")
    published: dict[str, Any] = json.loads(text)["categories"]
    assert {key: sorted(codes) for key, codes in lists().items()} == {
        key: sorted(codes) for key, codes in published.items()
    }
