"""The first visit: three steps that can be skipped, gone back to, and left in the middle."""

from __future__ import annotations

from dataclasses import replace
from datetime import date

import pytest

from bot.domain.draws.categories import classify
from bot.domain.people.profile import Profile
from bot.domain.verdicts.verdict import Outcome, verdict
from bot.text.catalogue import Words
from tests.chat.talk import Talk, labels, recorded_draws

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
    heard = await talk.tap("☐ CEC")
    assert "A program without a tick counts as no." in heard["text"]
    await talk.tap("Next ›")
    heard = await talk.tap("None of these")
    assert "3 of 3 · When you submitted your profile" in heard["text"]
    heard = await talk.say("2024-03-01 10:00 UTC")
    assert "I’m watching for you now" in heard["text"]
    assert "The last twelve months, with these details" in heard["text"]
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
    await talk.tap(words.label("next-button"))
    await talk.tap(words.label("next-button"))
    heard = await talk.tap(words.label("skip-button"))
    assert words.label("start-alert-button") in labels(heard)
    assert (await talk.stored()).onboarded
    assert (await talk.stored()).explain_silence
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
    await talk.tap("Next ›")
    await talk.tap("Next ›")
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
    await talk.tap("Next ›")
    await talk.tap("Next ›")
    heard = await talk.tap("Mar 2024")
    assert "Which day in March 2024?" in heard["text"]
    await talk.tap("1", heard["message_id"])
    assert (await talk.profile()).submitted == date(2024, 3, 1)
    assert (await talk.stored()).onboarded


async def test_the_months_and_days_offered_are_those_of_a_living_profile(talk: Talk) -> None:
    await talk.say("/start")
    await talk.tap("Skip ›")
    await talk.tap("Next ›")
    heard = await talk.tap("Next ›")
    months = [label for label in labels(heard) if label[-1].isdigit()]
    assert (months[0], months[-1], len(months)) == ("May 2024", "May 2023", 13)
    heard = await talk.tap("May 2023")
    assert labels(heard) == ["31", "‹ Back"]


async def test_the_example_of_a_date_is_of_these_days(talk: Talk) -> None:
    await talk.begin(onboarded=False, pending="submitted:start")
    heard = await talk.say("/start")
    assert "2024-04-15 10:00 UTC" in heard["text"]
    heard = await talk.say("03/04/2024")
    assert "Try 2024-04-15 or April 15, 2024." in heard["text"]


@pytest.mark.parametrize(
    ("deeds", "step"),
    [
        ([], "1 of 3"),
        (["skip"], "2 of 3"),
        (["skip", "tick"], "2 of 3"),
        (["skip", "next", "next"], "3 of 3"),
    ],
)
async def test_a_bot_that_died_goes_on_where_it_was(
    talk: Talk, deeds: list[str], step: str
) -> None:
    buttons = {
        "skip": "Skip ›",
        "tick": "☐ CEC",
        "next": "Next ›",
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
    assert heard["text"].startswith("Your overview")
    assert "530" in heard["text"]
    assert await talk.stored() == before


async def test_start_resumes_alerts_that_were_stopped(talk: Talk) -> None:
    await talk.begin(530, active=False)
    heard = await talk.say("/start")
    assert heard["text"].startswith("Your alerts are on again.")
    assert (await talk.stored()).active
    assert "on again" not in (await talk.say("/start"))["text"]


async def test_a_deep_link_opens_its_draw_once_the_onboarding_is_done(talk: Talk) -> None:
    await talk.say("/start draw-297")
    await talk.say("530")
    await talk.tap("☐ CEC")
    await talk.tap("Next ›")
    await talk.tap("Next ›")
    await talk.restart()
    heard = await talk.tap("Skip ›")
    assert heard["text"].startswith("✅ You would have been invited: 530, cut-off 522 (CEC)")


async def test_a_deep_link_opens_its_draw_at_once_for_a_subscriber(talk: Talk) -> None:
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
    assert heard["text"].startswith("Your overview")


async def test_the_test_alert_is_the_newest_draw_that_would_have_come(talk: Talk) -> None:
    await talk.begin(530, programs={"cec": True})
    await talk.say("/start")
    heard = await talk.tap("Send me a test alert")
    assert heard["text"].startswith("✅ You would have been invited")
    assert heard["text"].splitlines()[-1].startswith("This is a test.")
    assert "32 months" in heard["text"]
    await talk.begin(530, nomination=True, programs={"cec": False, "fsw": False, "fst": False})
    heard = await talk.tap("Send me a test alert")
    assert heard["text"].startswith("✅")
    assert "#296" in heard["text"]


async def test_the_language_is_that_of_the_telegram_client(either: tuple[Talk, Words]) -> None:
    talk, words = either
    heard = await talk.say("/start")
    assert heard["html"].startswith(words.say("start-hello").splitlines()[0])
    assert (await talk.stored()).language == words.language


async def test_the_year_is_counted_with_the_stored_facts(talk: Talk) -> None:
    await talk.begin(530, programs={"cec": True, "fsw": False, "fst": False})
    heard = await talk.say("/start")
    assert (
        "The last twelve months, with these details: 21 of 48 draws were for you" in heard["text"]
    )
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
    assert talk.newest()["text"].startswith("Your overview")
    assert await talk.stored() == before


async def test_an_old_list_of_the_onboarding_leads_to_where_one_stands(talk: Talk) -> None:
    before = await talk.begin(530)
    await talk.say("/profile")
    await talk.tap_stale("1:applies:unsure:start.297")
    assert talk.newest()["text"].startswith("Your overview")
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
    assert "🕑 India" in labels(heard)
    await talk.tap("Another time zone")
    await talk.tap("Philippines")
    heard = await talk.say("/start")
    assert "Times are in UTC" not in heard["text"]


async def test_one_tap_after_the_onboarding_sets_the_time_zone(talk: Talk) -> None:
    await talk.begin(530)
    await talk.say("/start")
    heard = await talk.tap("🕑 India")
    assert (await talk.stored()).time_zone == "Asia/Kolkata"
    assert "Asia/Kolkata" in heard["text"] or "India" in heard["text"]
    assert "out of date" in await talk.tap_stale("1:zone:set:profile:America/Toronto")


MOST_TAPS = 5
MOST_UNKNOWN = 3


async def test_five_taps_decide_the_next_twenty_draws(either: tuple[Talk, Words]) -> None:
    """A person who gives only "CEC, 530" gets yes or no."""
    talk, words = either
    await talk.say("/start")
    await talk.say("530")
    taps = (f"☐ {words.label('type-cec-short')}", *map(words.label, BUTTONS))
    for tap in taps:
        await talk.tap(tap)
    assert len(taps) <= MOST_TAPS
    assert (await talk.stored()).onboarded
    profile = await talk.profile()
    assert profile == Profile(
        score=530,
        scored=profile.scored,
        nomination=False,
        programs={"cec": True, "fsw": False, "fst": False},
        categories=profile.categories,
        given=profile.given,
    )
    drawn = [draw for draw in recorded_draws() if 297 < int(draw.number.rstrip("ab")) <= 317]
    assert len(drawn) >= 20
    outcomes = [verdict(profile, draw, classify(draw.name)).outcome for draw in drawn]
    assert outcomes.count(Outcome.UNKNOWN) <= MOST_UNKNOWN


BUTTONS = ("next-button", "applies-none-button", "skip-button")


async def test_none_of_the_programmes_skips_the_categories(talk: Talk) -> None:
    await talk.say("/start")
    await talk.say("530")
    heard = await talk.tap("None of these")
    assert "3 of 3" in heard["text"]
    profile = await talk.profile()
    assert profile.programs == {"cec": False, "fsw": False, "fst": False}
    assert profile.nomination is False


async def test_a_nomination_is_confirmed_once(talk: Talk) -> None:
    await talk.say("/start")
    await talk.say("530")
    heard = await talk.tap("☐ I hold a nomination (+600)")
    assert "is not a nomination yet" in heard["text"]
    assert (await talk.profile()).nomination is None
    heard = await talk.tap("Yes, I hold it")
    assert "☑ I hold a nomination (+600)" in labels(heard)
    assert (await talk.profile()).nomination is True


async def test_a_step_that_is_answered_is_continued_and_not_skipped(talk: Talk) -> None:
    await talk.say("/start")
    await talk.say("530")
    heard = await talk.tap("‹ Back")
    assert "Continue ›" in labels(heard)
    assert "Skip ›" not in labels(heard)


async def test_none_is_offered_only_as_long_as_no_programme_is_ticked(talk: Talk) -> None:
    await talk.say("/start")
    heard = await talk.say("530")
    assert "None of these" in labels(heard)
    heard = await talk.tap("☐ CEC")
    assert "None of these" not in labels(heard)
    await talk.tap_stale("1:applies:none:start")
    assert "☐ French" in labels(talk.newest())
    assert (await talk.profile()).programs == {"cec": True, "fsw": False, "fst": False}


async def test_the_test_alert_after_the_onboarding_is_no_draw_that_is_kept_back(talk: Talk) -> None:
    await talk.begin(530, nomination=False, programs={"cec": False, "fsw": True, "fst": False})
    await talk.store.change_subscriber(
        talk.me, lambda stored: replace(stored, explain_silence=True)
    )
    await talk.say("/start")
    heard = await talk.tap("Send me a test alert")
    assert not heard["text"].startswith("⚪")
