"""The weekly digest in words, in every language."""

from __future__ import annotations

from dataclasses import replace
from datetime import date

import pytest

from bot.domain.notices.digests import Digest, PoolChange
from bot.domain.people.profile import Group, Subscriber
from bot.text.catalogue import LANGUAGES, Words, catalogue
from bot.text.notices import digest_text
from tests.domain.build import NAMES, draw

FIRST, LAST = date(2026, 9, 26), date(2026, 10, 2)
DRAWS = (
    replace(draw("445", "2026-09-28", 725, name=NAMES["pnp"]), size=1),
    replace(draw("446", "2026-09-29", 518, name=NAMES["cec"]), size=2000),
    replace(draw("447", "2026-10-01", 476, name=NAMES["trades"]), size=3500),
)
MORE = PoolChange(date(2026, 9, 27), 229904, date(2026, 9, 13), 228000)
WEEK = Digest(Subscriber(-5, group=Group()), FIRST, LAST, DRAWS, MORE)

every_language = pytest.mark.parametrize("words", [*map(catalogue, LANGUAGES)], ids=LANGUAGES)


@every_language
def test_it_says_the_draws_their_cutoffs_and_the_pool(words: Words) -> None:
    text = digest_text(WEEK, words)
    for part in ("#445", "725", "#446", "518", "#447", "476", words.number(3500)):
        assert part in text
    for part in (words.number(229904), words.number(1904), words.day(MORE.day)):
        assert part in text
    assert len(text) <= 1200
    assert not set(text) & set("✅🟠❌⚪❔")


@every_language
def test_a_week_without_a_draw_is_one_line(words: Words) -> None:
    text = digest_text(replace(WEEK, draws=(), pool=None), words)
    assert words.day(FIRST) in text
    assert "\n" not in text


@every_language
@pytest.mark.parametrize("before", [229904, 229905, 100])
def test_the_pool_may_grow_or_shrink_or_stay(words: Words, before: int) -> None:
    change = replace(MORE, total_before=before)
    other = digest_text(replace(WEEK, pool=change), words)
    assert other != digest_text(replace(WEEK, pool=None), words)
    assert words.day(MORE.day_before) in other


def test_in_english_and_french() -> None:
    english, french = (digest_text(WEEK, catalogue(tag)).splitlines()[1:] for tag in ("en", "fr"))
    assert english[0].startswith("• #445, Sep 28, 2026: PNP, cut-off <b>725</b>, 1 invitation")
    assert english[-1].startswith("Pool on September 27, 2026: 229,904 candidates, 1,904 more")
    assert "seuil <b>518</b>" in french[1]
    assert "de plus qu’au" in french[-1]
