"""The /whatif text: both years, gained and lost draws, and caveats."""

from __future__ import annotations

from datetime import date

import pytest

from bot.domain.people.profile import Profile
from bot.domain.verdicts.backtest import what_if
from bot.domain.verdicts.whatif import Changes, changed
from bot.sandbox.messages.markup import parse_html, units
from bot.text.directions import without_directions
from bot.text.verdicts.whatif import MOST_ROWS, changes_text, what_if_text
from tests.domain.table import typed_draws
from tests.text.locales import all_words

TODAY = date(2026, 10, 2)
ALL_OF_IT = ("cec", "fsw", "pnp", "french", "healthcare", "senior_managers", "physicians")
PERSON = Profile(score=485, nomination=False, programs={"cec": True})


def told(profile, changes, words):
    compared = what_if(profile, changed(profile, changes, TODAY), typed_draws(), TODAY)
    return compared, parse_html(what_if_text(profile, changes, compared, words))[0]


@pytest.mark.parametrize("words", all_words(), ids=lambda words: words.language)
@pytest.mark.parametrize(
    "changes", [Changes(), Changes(695, ALL_OF_IT), Changes(0), Changes(joins=("french",))]
)
@pytest.mark.parametrize("profile", [PERSON, Profile(), Profile(score=690, nomination=True)])
def test_every_wish_fits_in_a_message(profile, changes, words):
    _, text = told(profile, changes, words)
    assert units(text) < 4096
    assert text.count("\n✅") <= MOST_ROWS


@pytest.mark.parametrize("words", all_words(), ids=lambda words: words.language)
def test_each_gained_draw_is_named_up_to_what_fits_and_the_rest_counted(words):
    compared, text = told(PERSON, Changes(516), words)
    rows = [line for line in text.splitlines() if line.startswith("✅")]
    gained = compared.gained
    assert [without_directions(row).split(" ")[1] for row in rows] == [
        f"#{judged.draw.number}" for judged in gained[:MOST_ROWS]
    ]
    assert words.label("whatif-more", more=len(gained) - MOST_ROWS) in text


@pytest.mark.parametrize("words", all_words(), ids=lambda words: words.language)
def test_the_changes_are_named_in_plain_words(words):
    text = changes_text(PERSON, Changes(505, ("pnp", "french")), words)
    assert "505" in text
    assert "485" in text
    assert words.label("whatif-nomination") in text
    assert words.label("type-french") in text
    assert changes_text(PERSON, Changes(joins=("cec",)), words) == words.label("type-cec")


@pytest.mark.parametrize("words", all_words(), ids=lambda words: words.language)
def test_draws_that_cannot_be_told_are_neither_passed_over_nor_called_the_same(words):
    little_said = Profile(score=522)
    _, as_is = told(little_said, Changes(), words)
    compared, text = told(little_said, Changes(530), words)
    unknown = words.label("year-unknown", unknown=len(compared.then.unknown))
    assert unknown in as_is
    assert unknown in text
    assert words.label("whatif-same") not in text


@pytest.mark.parametrize("words", all_words(), ids=lambda words: words.language)
@pytest.mark.parametrize(("score", "said"), [(None, True), (505, True), (510, False), (535, False)])
def test_points_for_french_are_no_longer_missing_where_the_score_has_them(score, said, words):
    _, text = told(PERSON, Changes(score, ("french",)), words)
    assert (words.label("whatif-french", least="25", most="62") in text) is said
