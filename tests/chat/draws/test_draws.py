"""Draws: the latest, one in full, the list paged in place, and the question under a verdict."""

from __future__ import annotations

from datetime import date
from typing import Any

import pytest

from bot.chat.frame.archive import archive
from bot.chat.frame.keyboards import alert_rows
from bot.text.catalogue import Words, catalogue
from tests.chat.talk import Talk, data, labels


async def test_the_latest_draw_comes_with_the_verdict(talk: Talk) -> None:
    await talk.begin(530, programs={"cec": True})
    heard = await talk.say("/last")
    assert heard["text"].startswith("✅ You would have been invited: 530, cut-off 522 (CEC)")
    assert "First CEC draw in 32 months" in heard["text"]


@pytest.mark.parametrize(
    ("typed", "number"),
    [("cec", "#297"), ("pnp", "#296"), ("French", "#295"), ("santé", "#284"), ("general", "#294")],
)
async def test_the_latest_of_a_type(talk: Talk, typed: str, number: str) -> None:
    heard = await talk.say(f"/last {typed}")
    assert number in heard["text"].splitlines()[1]


async def test_a_type_that_is_not_known_is_answered_with_those_that_are(talk: Talk) -> None:
    heard = await talk.say("/last bananas")
    assert "I don’t know that type of draw" in heard["text"]
    heard = await talk.tap("French")
    assert "French draw" in heard["text"].splitlines()[0]


async def test_a_type_without_a_draw_is_said_to_have_none(either: tuple[Talk, Words]) -> None:
    talk, words = either
    heard = await talk.say("/last military")
    assert heard["html"] == words.say("draws-none-of-type", type=words.label("type-military"))


async def test_one_draw_in_full(either: tuple[Talk, Words]) -> None:
    talk, words = either
    await talk.begin(530, programs={"cec": True}, language=words.language)
    heard = await talk.say("/draw 297")
    assert heard["text"].startswith("✅ ")
    assert "#297" in heard["text"].splitlines()[1]
    assert words.label("type-cec") in heard["text"]


@pytest.mark.parametrize("typed", ["#297", "draw 297", "no. 297", "/draw #297", "/draw ２９７"])
async def test_a_draw_is_found_however_its_number_is_typed(talk: Talk, typed: str) -> None:
    heard = await talk.say(typed)
    assert "#297" in heard["text"].splitlines()[1]


@pytest.mark.parametrize("number", ["298", "0", "999999", "91"])
async def test_a_number_without_a_draw_is_said_to_be_unknown(
    either: tuple[Talk, Words], number: str
) -> None:
    talk, words = either
    heard = await talk.say(f"/draw {number}")
    assert words.say("draw-unknown", draw=number) in heard["html"]
    assert words.say("draw-newest", draw="297") in heard["html"]


async def test_a_draw_that_was_split_is_offered_by_its_parts(talk: Talk) -> None:
    heard = await talk.say("/draw 91")
    assert labels(heard)[:2] == ["#91a", "#91b"]
    heard = await talk.tap("#91a")
    assert "#91a" in heard["text"].splitlines()[1]


async def test_draw_without_a_number_says_what_is_wanted(talk: Talk) -> None:
    heard = await talk.say("/draw")
    assert "/draw 297" in heard["text"]
    heard = await talk.say("/draw bananas")
    assert "/draw 297" in heard["text"]


async def test_draw_with_a_type_is_the_latest_of_it(talk: Talk) -> None:
    heard = await talk.say("/draw pnp")
    assert "#296" in heard["text"]


async def test_the_list_is_paged_in_place(either: tuple[Talk, Words]) -> None:
    talk, words = either
    await talk.begin(530, programs={"cec": True}, language=words.language)
    heard = await talk.say("/draws")
    assert "✅ #297" in heard["text"]
    assert "#289" not in heard["text"]
    heard = await talk.tap(words.label("draws-older-button"))
    assert "#289" in heard["text"]
    heard = await talk.tap(words.label("draws-newer-button"))
    assert "#297" in heard["text"]
    assert len(talk.messages()) == 1


async def test_the_list_of_a_type_ends_with_its_first_draw(talk: Talk) -> None:
    heard = await talk.say("/draws health")
    assert "Healthcare" in heard["text"]
    assert "page 1 of 1" in heard["text"]
    assert "Older ›" not in labels(heard)


async def test_the_list_can_be_filtered_and_opened_by_taps(talk: Talk) -> None:
    await talk.begin(530, programs={"cec": True})
    await talk.say("/draws")
    await talk.tap("Choose a type")
    heard = await talk.tap("French")
    assert heard["text"].startswith("French-language proficiency")
    await talk.tap("#295")
    assert "#295" in talk.newest()["text"].splitlines()[1]


async def test_a_type_that_is_not_known_filters_nothing(talk: Talk) -> None:
    heard = await talk.say("/draws bananas")
    assert "I don’t know that type of draw" in heard["text"]
    heard = await talk.tap("PNP")
    assert heard["text"].startswith("Provincial Nominee Program")


async def test_before_the_first_look_there_is_nothing_to_show(talk: Talk) -> None:
    empty = type(talk.store).in_memory()
    talk.store = empty
    await talk.restart()
    for command in ("/last", "/draws", "/draw 297", "/start"):
        assert await talk.say(command) is not None
    await empty.close()


async def test_a_question_is_answered_by_a_tap_and_the_verdict_told_in_place(
    either: tuple[Talk, Words],
) -> None:
    talk, words = either
    await talk.begin(530, language=words.language)
    heard = await talk.say("/last")
    assert heard["text"].startswith("❔")
    await talk.tap(words.label("yes-button"))
    assert talk.newest()["text"].startswith("✅")
    assert talk.newest()["message_id"] == heard["message_id"]
    assert (await talk.profile()).programs == {"cec": True}
    assert talk.popup() == words.label("ask-noted-popup")


async def test_no_is_an_answer_too(talk: Talk) -> None:
    await talk.begin(530)
    await talk.say("/last")
    heard = await talk.tap("No")
    assert heard["text"].startswith("⚪")
    assert (await talk.profile()).programs == {"cec": False}


async def test_a_category_asks_one_question_after_the_other(talk: Talk) -> None:
    await talk.begin(400)
    await talk.say("/draw 295")
    heard = await talk.tap("Yes")
    assert heard["text"].startswith("❔")
    assert "None of them" in labels(heard)
    heard = await talk.tap("FSW")
    assert not heard["text"].startswith("❔")
    profile = await talk.profile()
    assert (profile.categories, profile.programs) == ({"french": True}, {"fsw": True})


async def test_none_of_the_programmes_makes_a_category_draw_not_for_you(talk: Talk) -> None:
    await talk.begin(400, categories={"french": True})
    await talk.say("/draw 295")
    heard = await talk.tap("None of them")
    assert heard["text"].startswith("⚪")
    assert (await talk.profile()).programs == {"cec": False, "fsw": False, "fst": False}


async def test_a_nomination_is_asked_about_under_a_pnp_draw(talk: Talk) -> None:
    await talk.begin(400)
    await talk.say("/last pnp")
    heard = await talk.tap("Yes")
    assert heard["text"].startswith("✅")
    assert (await talk.profile()).nomination is True


async def test_an_answer_given_elsewhere_is_not_overwritten_by_an_old_button(talk: Talk) -> None:
    await talk.begin(530)
    heard = await talk.say("/last")
    await talk.begin(530, programs={"cec": False})
    await talk.tap("Yes", heard["message_id"])
    assert "already" in talk.popup()
    assert talk.newest()["text"].startswith("⚪")
    assert (await talk.profile()).programs == {"cec": False}


async def test_a_missing_score_is_asked_for_and_the_draw_told_again(talk: Talk) -> None:
    await talk.begin(None, programs={"cec": True})
    await talk.say("/last")
    heard = await talk.tap("Enter my score")
    assert "Send me your CRS score" in heard["text"]
    await talk.restart()
    heard = await talk.say("515")
    assert "❌ Not this time: 515" in heard["text"]


async def test_a_missing_date_is_asked_for_and_the_draw_told_again(talk: Talk) -> None:
    await talk.begin(522, programs={"cec": True})
    heard = await talk.say("/last")
    assert heard["text"].startswith("🟠")
    await talk.tap("Enter my submission date")
    heard = await talk.say("2024-03-01")
    assert "✅ You would have been invited: 522" in heard["text"]
    assert (await talk.profile()).submitted == date(2024, 3, 1)


async def test_a_stored_score_that_cannot_be_is_asked_about(talk: Talk) -> None:
    await talk.begin(1130, programs={"cec": True})
    await talk.say("/last")
    await talk.tap("Answer")
    heard = await talk.tap("Yes")
    assert "#297" in heard["text"]
    profile = await talk.profile()
    assert (profile.score, profile.nomination) == (530, True)


async def test_details_come_below_and_lead_to_the_list(talk: Talk) -> None:
    await talk.begin(530, programs={"cec": True})
    await talk.say("/last")
    heard = await talk.tap("Details")
    assert len(talk.messages()) == 2
    assert "Pool as of" in heard["text"]
    assert data(heard)[-1] == "1:draws:page:all:0"


@pytest.mark.parametrize("number", ["91a", "176", "257", "289", "293", "295", "297"])
@pytest.mark.parametrize(
    "facts",
    [{}, {"programs": {"cec": True}}, {"nomination": True}, {"categories": {"french": True}}],
    ids=["nothing", "cec", "nominee", "french"],
)
async def test_an_alert_has_at_most_two_rows_of_buttons(
    talk: Talk, number: str, facts: dict[str, Any]
) -> None:
    subscriber = await talk.begin(530, **facts)
    draws = await archive(talk.store)
    draw = draws.find(number)
    assert draw is not None
    words = catalogue("en")
    rows = alert_rows(draws.alert(subscriber, draw), words)
    assert len(rows) <= 2
    assert [button.label for button in rows[-1]] == ["Details", "What if", "Settings"]


async def test_details_hold_the_pictures_sharing_and_muting(talk: Talk) -> None:
    await talk.begin(530, programs={"cec": True, "fsw": False, "fst": False}, nomination=False)
    await talk.say("/last")
    heard = await talk.tap("Details")
    for label in ("Chart", "The pool", "Share", "Mute: CEC", "All draws"):
        assert label in labels(heard)
