"""The first visit: three steps that can be skipped, gone back to, and left in the middle."""

from __future__ import annotations

from datetime import date

import pytest

from bot.text.catalogue import Words
from tests.chat.talk import Talk, labels

HELLO = "Hello. I watch Canada’s Express Entry draws for you."


async def test_a_newcomer_is_asked_for_the_score_first(talk: Talk) -> None:
    heard = await talk.say("/start")
    assert HELLO in heard["text"]
    assert "1 of 3" in heard["text"]
    assert labels(heard) == ["I don’t know it", "Skip ›"]


async def test_the_three_steps_by_typing_end_with_the_last_twelve_months(talk: Talk) -> None:
    await talk.say("/start")
    heard = await talk.say("CRS 530")
    assert "Your score is 530" in heard["text"]
    assert "2 of 3 · What applies to you" in heard["text"]
    await talk.tap("▫️ Canadian Experience Class")
    await talk.tap("Categories: French, healthcare, trades… ›")
    heard = await talk.tap("That’s all: the rest is no")
    assert "3 of 3 · When you submitted" in heard["text"]
    heard = await talk.say("2024-03-01 10:00 UTC")
    assert "From now on I watch for you" in heard["text"]
    assert "The last twelve months, with these facts" in heard["text"]
    profile = await talk.profile()
    assert profile.score == 530
    assert profile.programs == {"cec": True, "fsw": False, "fst": False}
    assert profile.nomination is False
    assert set(profile.categories.values()) == {False}
    assert (await talk.stored()).onboarded


async def test_everything_can_be_skipped_by_buttons(either: tuple[Talk, Words]) -> None:
    talk, words = either
    await talk.say("/start")
    await talk.tap(words.label("skip-button"))
    await talk.tap(words.label("applies-unsure-button"))
    heard = await talk.tap(words.label("skip-button"))
    assert words.label("start-alert-button") in labels(heard)
    assert (await talk.stored()).onboarded
    assert (await talk.profile()).score is None
    assert len(talk.messages()) == 1


async def test_each_step_leads_back(talk: Talk) -> None:
    await talk.say("/start")
    await talk.tap("Skip ›")
    heard = await talk.tap("‹ Back")
    assert "1 of 3" in heard["text"]


async def test_the_last_step_leads_back_too(talk: Talk) -> None:
    await talk.begin(onboarded=False, pending="submitted:start")
    await talk.say("/start")
    heard = await talk.tap("‹ Back")
    assert "2 of 3" in heard["text"]
    await talk.tap("I’m not sure about the rest")
    await talk.tap("Mar 2024")
    heard = await talk.tap("‹ Back")
    assert "3 of 3" in heard["text"]


async def test_who_does_not_know_the_score_is_told_where_it_stands(talk: Talk) -> None:
    await talk.say("/start")
    heard = await talk.tap("I don’t know it")
    assert labels(heard) == ["Work it out here", "IRCC’s own tool", "Skip ›", "‹ Back"]
    heard = await talk.say("498")
    assert "2 of 3" in heard["text"]


async def test_the_date_can_be_tapped(talk: Talk) -> None:
    await talk.say("/start")
    await talk.tap("Skip ›")
    await talk.tap("I’m not sure about the rest")
    heard = await talk.tap("Mar 2024")
    assert "Which day in Mar 2024?" in heard["text"]
    await talk.tap("1", heard["message_id"])
    assert (await talk.profile()).submitted == date(2024, 3, 1)
    assert (await talk.stored()).onboarded


async def test_the_months_and_days_offered_are_those_of_a_living_profile(talk: Talk) -> None:
    await talk.say("/start")
    await talk.tap("Skip ›")
    heard = await talk.tap("I’m not sure about the rest")
    months = [label for label in labels(heard) if label[-1].isdigit()]
    assert (months[0], months[-1], len(months)) == ("May 2024", "May 2023", 13)
    heard = await talk.tap("May 2023")
    assert labels(heard) == ["31", "‹ Back"]


async def test_the_example_of_a_date_is_of_these_days(talk: Talk) -> None:
    await talk.begin(onboarded=False, pending="submitted:start")
    heard = await talk.say("/start")
    assert "2024-04-15 10:00 UTC" in heard["text"]
    heard = await talk.say("03/04/2024")
    assert "Write it like 2024-04-15 or April 15, 2024." in heard["text"]


@pytest.mark.parametrize(
    ("deeds", "step"),
    [
        ([], "1 of 3"),
        (["skip"], "2 of 3"),
        (["skip", "tick"], "2 of 3"),
        (["skip", "unsure"], "3 of 3"),
    ],
)
async def test_a_bot_that_died_goes_on_where_it_was(
    talk: Talk, deeds: list[str], step: str
) -> None:
    buttons = {
        "skip": "Skip ›",
        "tick": "▫️ Canadian Experience Class",
        "unsure": "I’m not sure about the rest",
    }
    await talk.say("/start")
    for deed in deeds:
        await talk.tap(buttons[deed])
    before = await talk.profile()
    await talk.restart()
    heard = await talk.say("/start")
    assert step in heard["text"]
    assert await talk.profile() == before


async def test_an_answer_typed_after_a_restart_still_counts(talk: Talk) -> None:
    await talk.say("/start")
    await talk.restart()
    heard = await talk.say("530")
    assert "2 of 3" in heard["text"]
    assert (await talk.profile()).score == 530


async def test_start_again_shows_where_one_stands_and_resets_nothing(talk: Talk) -> None:
    before = await talk.begin(530, programs={"cec": True})
    heard = await talk.say("/start")
    assert heard["text"].startswith("Where you stand")
    assert "530" in heard["text"]
    assert await talk.stored() == before


async def test_start_resumes_alerts_that_were_stopped(talk: Talk) -> None:
    await talk.begin(530, active=False)
    await talk.say("/start")
    assert (await talk.stored()).active


async def test_a_deep_link_opens_its_draw_once_the_onboarding_is_done(talk: Talk) -> None:
    await talk.say("/start draw-297")
    await talk.say("530")
    await talk.tap("▫️ Canadian Experience Class")
    await talk.tap("I’m not sure about the rest")
    await talk.restart()
    heard = await talk.tap("Skip ›")
    assert heard["text"].startswith("✅ You would have been invited: 530, cut-off 522 (CEC)")


async def test_a_deep_link_opens_its_draw_at_once_for_somebody_known(talk: Talk) -> None:
    await talk.begin(515, programs={"cec": True})
    heard = await talk.say("/start draw-297")
    assert heard["text"].startswith("❌ Not this time: 515")


@pytest.mark.parametrize("payload", ["draw-99999", "draw-", "group", "draw-297; drop", "x" * 64])
async def test_a_deep_link_that_means_nothing_is_an_ordinary_start(
    talk: Talk, payload: str
) -> None:
    heard = await talk.say(f"/start {payload}")
    assert HELLO in heard["text"]
    await talk.begin()
    heard = await talk.say(f"/start {payload}")
    assert heard["text"].startswith("Where you stand")


async def test_the_test_alert_is_the_newest_draw_that_would_have_come(talk: Talk) -> None:
    await talk.begin(530, programs={"cec": True})
    await talk.say("/start")
    heard = await talk.tap("Send me a test alert")
    assert heard["text"].startswith("✅ You would have been invited")
    assert heard["text"].splitlines()[-1].startswith("This is a test.")
    assert "32 months" in heard["text"]
    await talk.begin(530, nomination=True, programs={"cec": False, "fsw": False, "fst": False})
    heard = await talk.tap("Send me a test alert")
    assert "✅ #296" in heard["text"]


async def test_the_language_is_that_of_the_telegram_client(either: tuple[Talk, Words]) -> None:
    talk, words = either
    heard = await talk.say("/start")
    assert heard["html"].startswith(words.say("start-hello").splitlines()[0])
    assert (await talk.stored()).language == words.language


async def test_the_year_is_counted_with_the_stored_facts(talk: Talk) -> None:
    await talk.begin(530, programs={"cec": True, "fsw": False, "fst": False})
    heard = await talk.say("/start")
    assert "The last twelve months, with these facts: of 48 draws, 21 were for you" in heard["text"]
    assert "I can’t tell yet" in heard["text"]


async def test_without_a_score_the_year_says_what_is_missing(
    either: tuple[Talk, Words],
) -> None:
    talk, words = either
    await talk.begin(None, language=words.language)
    heard = await talk.say("/start")
    assert words.say("year-no-score", draws=0, mine=0).split(".")[-2] in heard["html"]


@pytest.mark.parametrize("button", ["1:start:score", "1:start:applies", "1:start:done"])
async def test_an_old_button_of_the_onboarding_shows_where_one_stands(
    talk: Talk, button: str
) -> None:
    before = await talk.begin(530)
    await talk.say("/profile")
    await talk.tap_stale(button)
    assert talk.newest()["text"].startswith("Where you stand")
    assert await talk.stored() == before


async def test_an_old_list_of_the_onboarding_leads_to_where_one_stands(talk: Talk) -> None:
    before = await talk.begin(530)
    await talk.say("/profile")
    await talk.tap_stale("1:applies:unsure:start.297")
    assert talk.newest()["text"].startswith("Where you stand")
    assert await talk.stored() == before


async def test_who_gave_a_score_before_is_shown_it_in_the_first_step(talk: Talk) -> None:
    await talk.say("/score 530")
    heard = await talk.say("/start")
    assert "Your score is 530" in heard["text"]
    assert "1 of 3" in heard["text"]


async def test_the_time_zone_is_hinted_at_until_it_is_chosen(talk: Talk) -> None:
    await talk.begin(530)
    heard = await talk.say("/start")
    assert "Times are in UTC" in heard["text"]
    await talk.tap("My time zone")
    await talk.tap("Philippines")
    heard = await talk.say("/start")
    assert "Times are in UTC" not in heard["text"]
