"""/whatif: changes are typed or tapped, compared with the stored facts, and never stored."""

from __future__ import annotations

from datetime import date
from itertools import combinations

import pytest

from bot.chat.draws.whatif import changes_data, parse_changes
from bot.chat.frame.taps import parse_tap
from bot.domain.draws.categories import known_types
from bot.domain.verdicts.whatif import Changes
from bot.text.catalogue import Words
from tests.chat.talk import Talk, data, labels

CEC = {"programs": {"cec": True, "fsw": False, "fst": False}, "nomination": False}


async def test_another_score_is_told_beside_the_own_one(talk: Talk) -> None:
    await talk.begin(515, **CEC, submitted=date(2024, 3, 1))
    heard = await talk.say("/whatif 530")
    assert heard["text"].startswith("What if: 530 points instead of 515\n")
    assert "you’d have been invited in 7." in heard["text"]
    assert "5 more of 21:" in heard["text"]
    assert "✅ #297 · May 31, 2024 · CEC · 522" in heard["text"]
    assert (await talk.profile()).score == 515


async def test_alone_it_offers_what_to_change(either: tuple[Talk, Words]) -> None:
    talk, words = either
    await talk.begin(515, **CEC, language=words.language)
    heard = await talk.say("/whatif")
    assert words.say("whatif-ask") in heard["html"]
    assert labels(heard)[:4] == ["−20", "−10", "+10", "+20"]


async def test_changes_are_tapped_together_in_place(talk: Talk) -> None:
    await talk.begin(515, **CEC)
    await talk.say("/whatif")
    await talk.tap("+20")
    heard = await talk.tap("+ NCLC 7 in French")
    assert len(talk.messages()) == 1
    assert heard["text"].startswith(
        "What if: 535 points instead of 515 and French-language proficiency"
    )
    assert "25 to 62 points" in heard["text"]
    assert {"Count +25", "Count +62"} <= {*labels(heard)}
    assert changes_data("show", Changes(525, ("french",))) in data(heard)
    assert changes_data("show", Changes(597, ("french",))) in data(heard)
    await talk.tap("Start over")
    assert talk.newest()["text"].startswith("What if …")


async def test_another_category_is_chosen_from_a_list(talk: Talk) -> None:
    await talk.begin(480, **CEC)
    await talk.say("/whatif")
    await talk.tap("Another program or category")
    assert "+ CEC" not in labels(talk.newest())
    heard = await talk.tap("+ Healthcare")
    assert "Healthcare and social services occupations" in heard["text"].splitlines()[0]
    assert "your answer is about other rules" not in heard["text"]
    await talk.tap("Another program or category")
    assert "− Healthcare" in labels(talk.newest())


async def test_a_score_over_the_most_is_one_with_a_nomination(talk: Talk) -> None:
    await talk.begin(515, **CEC)
    heard = await talk.say("/whatif 1130")
    assert heard["text"].startswith(
        "What if: 530 points instead of 515 and a provincial nomination"
    )


async def test_a_lower_score_says_what_is_lost(talk: Talk) -> None:
    await talk.begin(530, **CEC)
    heard = await talk.say("/whatif -10")
    assert "4 fewer:\n❌ #297" in heard["text"]
    assert "✅" not in heard["text"]
    assert "more of" not in heard["text"]


@pytest.mark.parametrize(
    ("typed", "told"),
    [
        ("bananas", "I did not understand that."),
        ("1300", "No CRS score is above 1200."),
        ("505.5", "A CRS score has no decimals."),
        ("without french", "I did not understand that."),
    ],
)
async def test_what_cannot_be_meant_is_answered_with_what_can(
    talk: Talk, typed: str, told: str
) -> None:
    await talk.begin(515, **CEC)
    heard = await talk.say(f"/whatif {typed}")
    assert heard["text"].startswith(told)
    assert "+10" in labels(heard)


async def test_without_a_score_there_are_no_steps_but_a_typed_score_is_taken(talk: Talk) -> None:
    await talk.begin(None, **CEC)
    heard = await talk.say("/whatif")
    assert "I don’t know your score" in heard["text"]
    assert "+10" not in labels(heard)
    heard = await talk.say("/whatif 530")
    assert heard["text"].startswith("What if: 530 points\n")
    assert "+10" in labels(heard)


async def test_the_alert_stays_when_its_button_leads_here(talk: Talk) -> None:
    await talk.begin(530, **CEC)
    alert = await talk.say("/last")
    assert labels(alert)[2:] == ["Details", "What if", "Settings"]
    await talk.tap("What if")
    first, second = talk.messages()
    assert first["text"].startswith("✅ You would have been invited")
    assert second["text"].startswith("What if …")


@pytest.mark.parametrize(
    "button",
    [
        "1:whatif:show:505",
        "1:whatif:show:9999:-",
        "1:whatif:show:x:-",
        "1:whatif:show:-:bananas",
        "1:whatif:choose:-",
    ],
)
async def test_a_button_from_elsewhere_changes_nothing(talk: Talk, button: str) -> None:
    await talk.begin(515, **CEC)
    await talk.say("/whatif")
    assert "out of date" in await talk.tap_stale(button)


@pytest.mark.parametrize("size", range(len(known_types()) + 1))
def test_every_combination_of_changes_fits_a_button_and_is_read_back(size: int) -> None:
    for joins in combinations(known_types(), size):
        for action, score in (("show", None), ("choose", 695)):
            tap = parse_tap(changes_data(action, Changes(score, joins)))
            assert tap is not None
            assert parse_changes(tap.args) == Changes(score, joins)
