"""Forecasts in words, for every type that there is, and never more than they have earned."""

from __future__ import annotations

from datetime import date

import pytest

from bot.domain.draws.categories import known_types
from bot.domain.draws.forecast import forecast
from bot.domain.draws.history import of_type
from bot.domain.draws.tallies import records
from bot.text.draws.forecasts import forecast_text, records_text
from tests.domain.table import typed_draws
from tests.text.locales import all_words

TODAY = date(2026, 10, 2)


@pytest.mark.parametrize("words", all_words(), ids=lambda words: words.language)
@pytest.mark.parametrize(
    "key", sorted({key for key in known_types() if of_type(key, typed_draws())})
)
def test_a_range_is_told_only_where_it_beats_the_same_as_last_time(key, words):
    found = forecast(key, typed_draws())
    last = of_type(key, typed_draws())[-1].date
    text = forecast_text(found, last, TODAY, words)
    shown = words.say("forecast-range", low=str(found.likely.low), high=str(found.likely.high))
    earned = (
        found.card is not None
        and found.card.beats_naive
        and not found.rhythm.has_fallen_silent(TODAY)
    )
    assert (shown in text) == earned
    assert words.day(last) in text


@pytest.mark.parametrize("words", all_words(), ids=lambda words: words.language)
def test_a_range_comes_with_how_many_held_and_both_errors(words):
    found = forecast("pnp", typed_draws())
    text = forecast_text(found, date(2026, 9, 28), TODAY, words)
    held, ranges = found.card.held(20)
    for figure in (str(held), str(ranges), words.decimal(found.card.error("method"))):
        assert figure in text


@pytest.mark.parametrize("words", all_words(), ids=lambda words: words.language)
def test_records_name_the_draws_that_hold_them(words):
    text = records_text(records(of_type("pnp", typed_draws())), words)
    for figure in ("663", "#298", "902", "#91b", "118", "#143", "#296"):
        assert figure in text
    assert records_text(records(of_type("military", typed_draws())), words) == ""


@pytest.mark.parametrize("words", all_words(), ids=lambda words: words.language)
def test_of_few_pauses_all_are_told_and_no_share_of_them(words):
    found = forecast("physicians", typed_draws())
    text = forecast_text(found, date(2026, 9, 3), TODAY, words)
    assert words.say("forecast-rhythm-few", gaps=2, short=71, long=125) in text
