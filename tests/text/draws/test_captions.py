"""Captions fit under a picture and count the draws that it shows."""

from __future__ import annotations

from datetime import date

import pytest

from bot.domain.draws.categories import known_types
from bot.domain.draws.tallies import TypeTally, monthly, year_so_far
from bot.domain.people.profile import Profile
from bot.domain.verdicts.courses import course
from bot.sandbox.messages.markup import parse_html, units
from bot.text.catalogue import catalogue
from bot.text.draws.captions import cutoff_caption, months_caption, picture_note
from tests.domain.table import draws, typed_draws
from tests.text.locales import all_words

LONGEST = 1024
CEC = {"cec": True, "fsw": False, "fst": False}


@pytest.mark.parametrize("words", all_words(), ids=lambda words: words.language)
@pytest.mark.parametrize("until", [date(2015, 2, 1), date(2023, 12, 31), date(2026, 10, 1)])
def test_the_year_in_figures_fits_under_its_picture(until, words):
    newest = max((draw for draw in draws() if draw.date <= until), key=lambda draw: draw.date)
    year = year_so_far(typed_draws(), newest.date)
    caption = months_caption(monthly(typed_draws(), newest.date), newest, year, words)
    assert units(parse_html(caption)[0]) < LONGEST
    for tally in year:
        assert words.number(tally.invited) in caption


@pytest.mark.parametrize("words", all_words(), ids=lambda words: words.language)
def test_a_year_with_every_type_of_draw_fits_too(words):
    newest = max(draws(), key=lambda draw: draw.date)
    year = [TypeTally(key, 22, 55_250, 507, 523) for key in known_types()]
    caption = months_caption(monthly(typed_draws(), newest.date), newest, year, words)
    assert units(parse_html(caption)[0]) < LONGEST


@pytest.mark.parametrize(
    ("profile", "key", "sentence"),
    [
        (Profile(score=515, programs=CEC), "cec", "chart-caption-mine"),
        (Profile(score=515), "cec", "chart-caption-may-be"),
        (Profile(score=515, nomination=False), "pnp", "chart-caption-others"),
        (Profile(programs=CEC), "cec", "chart-caption-no-score"),
    ],
)
@pytest.mark.parametrize("words", all_words(), ids=lambda words: words.language)
def test_the_line_is_told_with_what_it_would_have_met(profile, key, sentence, words):
    found = course(profile, typed_draws(), 1, key)
    values = {"draws": len(found.draws.judged), "line": str(found.line), "met": found.met}
    assert cutoff_caption(found, words) == words.say(sentence, **values)


def test_it_is_said_where_a_picture_is_in_english():
    in_english = [words.language for words in all_words() if picture_note(words)]
    assert sorted(in_english) == ["ar", "hi", "pa", "zh-Hans"]


def test_one_draw_is_spoken_of_as_one():
    words = catalogue("en")
    assert words.label("chart-caption-mine", line="505", draws=1, met=0).endswith(
        "invited in 0 of this 1 draw."
    )
    assert "It wasn’t open to you" in words.label("chart-caption-others", draws=1)
