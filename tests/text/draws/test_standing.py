"""A place in the pool in words: the snapshot's day, a range, and how the band has moved."""

from __future__ import annotations

from datetime import date

import pytest

from bot.domain.draws.pool import Place, PoolStanding, pool_standing
from bot.text.draws.standing import signed, standing_text
from tests.domain.table import draws
from tests.text.locales import all_words


@pytest.mark.parametrize("words", all_words(), ids=lambda words: words.language)
def test_every_snapshot_is_told_with_its_day(words):
    found = pool_standing(485, draws())
    text = standing_text(485, found, 0, words)
    for place in found.places:
        assert words.short_day(place.as_of) in text
        assert words.number(place.in_band) in text
    assert words.day(found.now.as_of) in text


@pytest.mark.parametrize("words", all_words(), ids=lambda words: words.language)
def test_one_snapshot_has_not_moved(words):
    place = Place(date(2026, 9, 27), 601, 1200, 728, 0, 728, 229_904)
    text = standing_text(700, PoolStanding((place,)), 0, words)
    assert "±" not in text
    assert words.number(229_904) in text


def test_a_change_bears_its_sign():
    english = next(words for words in all_words() if words.language == "en")
    assert [signed(count, english) for count in (970, -1204, 0)] == ["+970", "−1,204", "±0"]
