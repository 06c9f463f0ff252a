"""Where a score stands in the pool: a range, with the snapshot's day."""

from __future__ import annotations

from bot.domain.draws.draw import BANDS
from bot.domain.draws.pool import snapshots
from bot.text.catalogue import Words
from tests.chat.talk import Talk, labels, recorded_draws

NEWEST = snapshots([draw for draw in recorded_draws() if draw.date.isoformat() <= "2024-05-31"])
AS_OF, POOL = list(NEWEST.items())[-1]


async def test_how_many_stand_above_is_a_range_with_its_day(either: tuple[Talk, Words]) -> None:
    talk, words = either
    await talk.begin(485, language=words.language)
    heard = await talk.say("/pool")
    above = sum(count for (low, _), count in zip(BANDS, POOL.counts, strict=True) if low > 490)
    band = POOL.counts[BANDS.index((481, 490))]
    assert words.say("pool-title", date=AS_OF, total=POOL.total) in heard["html"]
    told = words.say("pool-above", score="485", least=above, most=above + band)
    assert told in heard["html"]


async def test_at_the_top_of_a_band_the_number_is_exact(talk: Talk) -> None:
    heard = await talk.say("/pool CRS 490")
    assert "were above 490" in heard["text"]
    assert "between" not in heard["text"]


async def test_a_number_that_is_no_score_is_not_passed_over(talk: Talk) -> None:
    await talk.begin(490)
    heard = await talk.say("/pool 1300")
    assert heard["text"].startswith("No CRS score is above 1200.")
    assert "were above 490" in heard["text"]


async def test_without_a_score_it_asks_for_one(either: tuple[Talk, Words]) -> None:
    talk, words = either
    await talk.begin(None, language=words.language)
    heard = await talk.say("/pool")
    assert words.say("pool-no-score") in heard["html"]
    assert words.label("ask-score-button") in labels(heard)


async def test_a_nomination_counts_and_never_lifts_over_the_most(talk: Talk) -> None:
    await talk.begin(140, nomination=True)
    heard = await talk.say("/pool")
    assert "were above 740" in heard["text"]
    assert "601–1200" in heard["text"]
    await talk.begin(1130, nomination=True)
    heard = await talk.say("/pool")
    assert "were above 1200" in heard["text"]


async def test_the_draws_since_the_snapshot_are_told(talk: Talk) -> None:
    heard = await talk.say("/pool 500")
    invited = sum(
        draw.size
        for draw in recorded_draws()
        if AS_OF.isoformat() <= draw.date.isoformat() <= "2024-05-31"
    )
    assert f"since then {invited:,} invitations" in heard["text"]


async def test_before_the_first_reading_there_is_no_figure(failing: Talk) -> None:
    failing.store = failing.store.in_memory()
    await failing.restart()
    heard = await failing.say("/pool 500")
    assert "I haven’t read IRCC’s pool figures yet" in heard["text"]
    for command in ("/whatif 500", "/chart", "/chart pool", "/chart months", "/forecast"):
        heard = await failing.say(command)
        assert "yet" in heard["text"], command
