"""Forecasts in words: the rhythm, a range only where it has earned it, never a promise."""

from __future__ import annotations

from datetime import UTC, datetime

import pytest

from bot.text.catalogue import Words
from tests.chat.talk import Talk, data, known_up_to

CEC = {"cec": True, "fsw": False, "fst": False}


@pytest.fixture
async def later(talk: Talk) -> Talk:
    """The same talk on the day after #447."""
    await talk.store.record(known_up_to("447"), [])
    talk.clock.set(datetime(2026, 10, 2, 12, tzinfo=UTC))
    return talk


async def test_a_range_that_beats_the_simple_rule_comes_with_its_score_card(later: Talk) -> None:
    heard = await later.say("/forecast pnp")
    assert "in four out of five cases: 669 to 790" in heard["text"]
    assert "16 of my last 20 ranges for PNP were right." in heard["text"]
    assert "not a promise" in heard["text"]


async def test_a_range_that_does_not_is_not_shown(later: Talk) -> None:
    heard = await later.say("/forecast cec")
    assert "Usually every 14 days" in heard["text"]
    assert "I give no range: over 42 draws since 2023" in heard["text"]
    assert "in four of five cases" not in heard["text"]


async def test_a_type_that_fell_silent_is_said_to_have(later: Talk) -> None:
    heard = await later.say("/forecast general")
    assert "None since April 23, 2024" in heard["text"]
    assert "may have ended" in heard["text"]
    assert "cases" not in heard["text"]


async def test_the_longest_pause_is_told_of_those_that_were_looked_at(later: Talk) -> None:
    """General draws once paused for 560 days: the 57 are the longest of the last twenty."""
    heard = await later.say("/forecast general")
    assert "the longest of the last 20 gaps was 57 days." in heard["text"]
    heard = await later.say("/forecast stem")
    assert "the longest gap before was 156 days." in heard["text"]


@pytest.mark.parametrize(
    ("typed", "told"),
    [
        ("military", "There has been only one, on July 23, 2026."),
        ("researchers", "There has been no draw of this type yet"),
        ("senior managers", "I give no range: there are too few draws"),
        ("education", "may have ended"),
        ("bananas", "I don’t know that type of draw"),
    ],
)
async def test_types_without_a_history_are_told_as_such(later: Talk, typed: str, told: str) -> None:
    heard = await later.say(f"/forecast {typed}")
    assert told in heard["text"]


async def test_alone_it_speaks_of_the_persons_types_and_leads_to_the_others(
    either: tuple[Talk, Words],
) -> None:
    talk, words = either
    await talk.begin(515, programs=CEC, categories={"french": True}, language=words.language)
    heard = await talk.say("/forecast")
    for key in ("general", "cec", "french"):
        assert words.label(f"type-{key}") in heard["text"]
    assert words.label("type-pnp") not in heard["text"]
    assert "1:forecast:show:pnp" in data(heard)
    heard = await talk.tap(words.label("type-pnp-short"))
    assert words.label("type-pnp") in heard["text"]
    assert len(talk.messages()) == 1


async def test_a_button_from_elsewhere_changes_nothing(talk: Talk) -> None:
    await talk.begin(515)
    await talk.say("/forecast")
    assert "out of date" in await talk.tap_stale("1:forecast:show:bananas")
