"""Categories: the dated lists, and who meets them."""

from __future__ import annotations

import json
from datetime import date
from typing import Any

import pytest

from bot.domain.score.background import Background, RecentWork
from bot.domain.score.category_rules import categories
from bot.domain.score.crs import Candidate, Education
from bot.domain.score.language_tests import NO_LEVELS, Levels
from bot.domain.score.programs import Finding, Reason
from bot.rules import rules_on
from tests.shared import SHARED, needs_shared

RULES = rules_on(date(2026, 11, 22))
PHYSICIAN, NURSE, SOLDIER, SOFTWARE = "31102", "31301", "42102", "21231"


def about(
    occupation: str | None,
    recent_work: RecentWork | None = RecentWork.CANADA,
    french: Levels = NO_LEVELS,
    canadian_work: int = 1,
) -> Background:
    """Somebody with an occupation."""
    candidate = Candidate(30, Education.BACHELOR, french=french, canadian_work=canadian_work)
    return Background(candidate, occupation, recent_work)


def lists() -> dict[str, frozenset[str]]:
    """The list of each category that has one."""
    definitions = {key: RULES.definition(key) for key in RULES.categories}
    return {key: one.codes for key, one in definitions.items() if one and one.codes}


def found(key: str, background: Background) -> Finding:
    """The finding for one category."""
    by_key = {finding.key: finding for finding in categories(background, RULES)}
    return by_key[key]


@pytest.mark.parametrize(
    ("key", "background", "answer", "reason"),
    [
        ("healthcare", about(NURSE), True, Reason.MET),
        ("healthcare", about(NURSE, RecentWork.ABROAD), True, Reason.MET),
        ("healthcare", about(NURSE, RecentWork.LESS), False, Reason.TOO_LITTLE_WORK),
        ("healthcare", about(NURSE, None), None, Reason.RECENT_WORK_UNSAID),
        ("healthcare", about(None), None, Reason.OCCUPATION_UNSAID),
        ("healthcare", about(NURSE, canadian_work=0), False, Reason.TOO_LITTLE_WORK),
        ("healthcare", about(PHYSICIAN), True, Reason.MET),
        ("physicians", about(PHYSICIAN), True, Reason.MET),
        ("physicians", about(PHYSICIAN, RecentWork.ABROAD), False, Reason.NOT_IN_CANADA),
        ("physicians", about(NURSE), False, Reason.NOT_LISTED),
        ("senior_managers", about("00012", RecentWork.ABROAD), False, Reason.NOT_IN_CANADA),
        ("researchers", about("41200"), True, Reason.MET),
        ("stem", about(SOFTWARE), False, Reason.NOT_LISTED),
        ("military", about(SOLDIER), None, Reason.SERVICE_UNSAID),
        ("military", about(NURSE), False, Reason.NOT_LISTED),
        ("french", about(None, french=Levels(7, 7, 7, 7)), True, Reason.MET),
        ("french", about(None, french=Levels(9, 9, 6, 9)), False, Reason.FRENCH_TOO_LOW),
    ],
)
def test_who_meets_a_category(
    key: str, background: Background, answer: bool | None, reason: Reason
) -> None:
    finding = found(key, background)
    assert (finding.answer, finding.reason) == (answer, reason)


def test_every_category_in_force_is_answered_for() -> None:
    keys = {finding.key for finding in categories(about(NURSE), RULES)}
    assert keys == set(RULES.categories)


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
