"""Remarks on a year: tie-breaks, open draws, and earlier rules."""

from __future__ import annotations

from datetime import date

import pytest

from bot.domain.people.profile import Profile
from bot.domain.verdicts.backtest import back_test
from bot.text.catalogue import catalogue
from bot.text.verdicts.years import remarks
from tests.domain.table import typed_draws
from tests.text.locales import all_words

TODAY = date(2026, 10, 2)
DECIDED = {
    "nomination": False,
    "programs": {"cec": True, "fsw": False, "fst": False},
    "categories": dict.fromkeys(
        ("french", "healthcare", "trades", "transport", "physicians", "senior_managers"), False
    )
    | {"military": False},
}


RULES_SINCE = date(2026, 2, 18)


def year_of(since=RULES_SINCE, **facts):
    """The year up to TODAY, of draws from a day on."""
    draws = [typed for typed in typed_draws() if typed[0].date >= since]
    return back_test(Profile(**DECIDED | facts), draws, TODAY)


@pytest.mark.parametrize("words", all_words(), ids=lambda words: words.language)
def test_a_year_without_doubts_needs_no_remark(words):
    year = year_of(score=600)
    assert remarks(year, words) == []


@pytest.mark.parametrize("words", all_words(), ids=lambda words: words.language)
def test_what_an_early_submission_alone_decides_is_told(words):
    year = year_of(score=516, submitted=date(2025, 11, 1))
    assert remarks(year, words) == [
        words.say("year-tie-break-only", early=len(year.by_tie_break_only)),
        words.say("year-ties", ties=len(year.tied)),
    ]


@pytest.mark.parametrize("words", all_words(), ids=lambda words: words.language)
def test_what_cannot_be_told_yet_is_counted(words):
    year = year_of(score=600, categories={})
    assert remarks(year, words) == [words.say("year-unknown", unknown=len(year.unknown))]


@pytest.mark.parametrize("words", all_words(), ids=lambda words: words.language)
def test_draws_of_other_rules_than_the_answer_are_counted(words):
    year = year_of(since=date(2025, 1, 1), score=600)
    before = [
        judged
        for judged in year.judged
        if judged.draw_type.key in ("healthcare", "trades", "education")
        and judged.draw.date < RULES_SINCE
    ]
    assert len(before) > 0
    assert words.say("year-other-rules", other=len(before)) in remarks(year, words)


@pytest.mark.parametrize("words", all_words(), ids=lambda words: words.language)
def test_draws_before_new_points_are_counted(words):
    year = back_test(Profile(score=600), typed_draws(), date(2026, 11, 28))
    told = words.say("year-older-points", before=len(year.judged), since=date(2026, 11, 3))
    assert told in remarks(year, words)


@pytest.mark.parametrize(
    ("met", "told"),
    [(0, "aucune ne vous aurait valu"), (1, "1 vous aurait valu"), (2, "2 vous auraient")],
)
def test_french_agrees_with_how_many_were_met(met, told):
    assert told in catalogue("fr").say("year", draws=48, mine=21, met=met)
