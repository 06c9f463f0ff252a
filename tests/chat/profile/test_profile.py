"""The profile: one message whose lines are buttons, edited in place, with a way back."""

from __future__ import annotations

from datetime import UTC, date, datetime, timedelta

import pytest

from bot.domain.people.submission import Span
from bot.text.catalogue import Words
from bot.text.times import date_examples
from tests.chat.talk import Talk, data, labels


async def test_it_shows_everything_that_is_stored(talk: Talk) -> None:
    await talk.begin(
        530,
        nomination=True,
        programs={"cec": True, "fsw": False},
        categories={"french": True},
        submitted=datetime(2024, 3, 1, 10, tzinfo=UTC),
        time_zone="America/Toronto",
    )
    heard = await talk.say("/profile")
    for part in (
        "530 (with your nomination about 1130)",
        "Provincial nomination: yes",
        "Canadian Experience Class, Provincial Nominee Program",
        "March 1, 2024, 05:00 (10:00 UTC)",
        "Time zone: Toronto\n",
        "English",
    ):
        assert part in heard["text"]


async def test_nothing_said_is_shown_as_not_said(either: tuple[Talk, Words]) -> None:
    talk, words = either
    heard = await talk.say("/profile")
    assert heard["html"].count(words.say("not-said")) == 3


async def test_an_expired_date_is_pointed_out(talk: Talk) -> None:
    await talk.begin(530, submitted=date(2023, 5, 1))
    heard = await talk.say("/profile")
    assert "this profile has expired" in heard["text"]


@pytest.mark.parametrize("line", range(6))
async def test_every_line_opens_its_question_in_place_and_leads_back(
    either: tuple[Talk, Words], line: int
) -> None:
    talk, words = either
    await talk.begin(530, language=words.language)
    profile = await talk.say("/profile")
    await talk.tap(data(profile)[line])
    assert talk.newest()["html"] != profile["html"]
    await talk.tap("1:profile:show")
    assert talk.newest()["html"] == profile["html"]
    assert len(talk.messages()) == 1


async def test_the_score_is_changed_from_here_and_shown_here(talk: Talk) -> None:
    await talk.begin(530)
    await talk.say("/profile")
    await talk.tap("1:score:open:profile")
    heard = await talk.say("541")
    assert "What I know about you" in heard["text"]
    assert (await talk.profile()).score == 541


async def test_going_back_gives_up_the_question(talk: Talk) -> None:
    await talk.begin(530)
    await talk.say("/profile")
    await talk.tap("1:score:open:profile")
    await talk.tap("‹ Back")
    heard = await talk.say("541")
    assert "Shall I set your score to 541?" in heard["text"]


async def test_a_line_of_the_list_is_ticked_and_unticked(either: tuple[Talk, Words]) -> None:
    talk, words = either
    name = words.label("type-french-short")
    await talk.begin(530, language=words.language)
    await talk.say("/profile")
    await talk.tap(words.label("profile-applies-button"))
    await talk.tap(words.label("next-button"))
    said = []
    for box in ("☐", "☑"):
        await talk.tap(f"{box} {name}")
        said.append((await talk.profile()).categories.get("french"))
    assert said == [True, None]


async def test_one_ticked_programme_makes_the_others_no_and_says_so(talk: Talk) -> None:
    await talk.begin(530)
    await talk.say("/profile")
    heard = await talk.tap("1:applies:show:profile")
    assert labels(heard)[:3] == ["☐ CEC", "☐ FSW", "☐ FST"]
    assert "without a tick counts as no" not in heard["text"]
    heard = await talk.tap("☐ CEC")
    assert "without a tick counts as no" in heard["text"]
    assert (await talk.profile()).programs == {"cec": True, "fsw": False, "fst": False}
    await talk.tap("☐ FSW")
    assert (await talk.profile()).programs == {"cec": True, "fsw": True, "fst": False}


async def test_categories_that_were_not_shown_stay_open(talk: Talk) -> None:
    await talk.begin(530)
    await talk.say("/profile")
    await talk.tap("1:applies:show:profile")
    await talk.tap("☐ CEC")
    await talk.tap("Next ›")
    heard = await talk.tap("Done")
    assert "What I know about you" in heard["text"]
    profile = await talk.profile()
    assert profile.categories == {}
    assert profile.nomination is False


async def test_a_ticked_category_stays_on_its_page(talk: Talk) -> None:
    await talk.begin(530)
    await talk.say("/profile")
    await talk.tap("1:applies:show:profile")
    await talk.tap("Next ›")
    heard = await talk.tap("☐ Trades")
    assert "☑ Trades" in labels(heard)
    assert (await talk.profile()).categories == {"trades": True}


async def test_a_list_that_is_out_of_date_is_refreshed_and_changes_nothing(talk: Talk) -> None:
    await talk.begin(530, programs={"cec": False})
    await talk.say("/profile")
    await talk.tap("1:applies:show:profile")
    edits = talk.api.calls()["editMessageText"]
    popup = await talk.tap_stale("1:applies:turn:profile:cec:y")
    assert talk.api.calls()["editMessageText"] == edits
    assert "out of date" in popup
    assert (await talk.profile()).programs == {"cec": False}


async def test_a_second_tap_on_the_same_button_changes_nothing_more(talk: Talk) -> None:
    await talk.begin(530)
    await talk.say("/profile")
    heard = await talk.tap("1:applies:show:profile")
    talk.api.tap(talk.me, "☐ CEC", heard["message_id"])
    talk.api.tap(talk.me, "☐ CEC", heard["message_id"])
    await talk.settle()
    assert (await talk.profile()).programs == {"cec": True, "fsw": False, "fst": False}


async def test_none_of_the_others_answers_the_rest_with_no(talk: Talk) -> None:
    await talk.begin(530, programs={"cec": True})
    await talk.say("/profile")
    await talk.tap("1:applies:show:profile")
    await talk.tap("Next ›")
    await talk.tap("☐ French")
    heard = await talk.tap("None of the others")
    assert "What I know about you" in heard["text"]
    profile = await talk.profile()
    assert profile.nomination is False
    assert profile.categories["french"] is True
    assert [key for key, answer in profile.categories.items() if answer] == ["french"]


@pytest.mark.parametrize(
    ("typed", "key"),
    [
        ("2024-02-30", "submitted-fault-impossible"),
        ("2024-06-02", "submitted-fault-future"),
        ("2023-05-30", "submitted-fault-too_old"),
        ("03/04/2024", "submitted-fault-ambiguous"),
        ("last spring", "submitted-fault-unreadable"),
        ("2" * 4000, "submitted-fault-unreadable"),
    ],
)
async def test_a_date_that_cannot_be_is_refused_with_the_reason(
    either: tuple[Talk, Words], typed: str, key: str
) -> None:
    talk, words = either
    before = await talk.begin(530, submitted=date(2024, 3, 1), language=words.language)
    await talk.say("/profile")
    await talk.tap("1:submitted:show:profile")
    heard = await talk.say(typed)
    assert words.say(key, **date_examples(talk.clock.now().date(), words)) in heard["html"]
    assert await talk.profile() == before.profile
    await talk.say("2024-03-02")
    assert (await talk.profile()).submitted == date(2024, 3, 2)


async def test_a_time_without_a_zone_is_in_the_persons_own(talk: Talk) -> None:
    await talk.begin(530, time_zone="Asia/Kolkata")
    await talk.say("/profile")
    await talk.tap("1:submitted:show:profile")
    await talk.say("1 March 2024 10:00")
    half_past = datetime(2024, 3, 1, 4, 30, tzinfo=UTC)
    assert (await talk.profile()).submitted == Span(half_past, half_past + timedelta(minutes=1))


async def test_the_date_can_be_forgotten(talk: Talk) -> None:
    await talk.begin(530, submitted=date(2024, 3, 1))
    await talk.say("/profile")
    await talk.tap("1:submitted:show:profile")
    await talk.tap("Remove the date")
    assert (await talk.profile()).submitted is None


@pytest.mark.parametrize(
    ("typed", "zone", "name"),
    [
        ("Toronto", "America/Toronto", "Toronto"),
        ("utc+5:30", "UTC+05:30", "UTC+05:30"),
        ("mumbai", "Asia/Kolkata", "India"),
    ],
)
async def test_the_time_zone_is_typed_as_a_city_or_an_offset_and_named_as_people_do(
    talk: Talk, typed: str, zone: str, name: str
) -> None:
    await talk.begin()
    await talk.say("/profile")
    await talk.tap("1:zone:show:profile")
    heard = await talk.say(typed)
    assert f"Your time zone is {name}." in heard["text"]
    assert (await talk.stored()).time_zone == zone


async def test_an_unknown_place_is_asked_for_again(either: tuple[Talk, Words]) -> None:
    talk, words = either
    await talk.begin(language=words.language)
    await talk.say("/profile")
    await talk.tap("1:zone:show:profile")
    heard = await talk.say("Atlantis")
    assert words.say("zone-unknown") in heard["html"]
    assert (await talk.stored()).time_zone == "UTC"
    await talk.tap("India" if words.language == "en" else "Inde")
    assert (await talk.stored()).time_zone == "Asia/Kolkata"


async def test_the_language_is_changed_at_once(talk: Talk) -> None:
    await talk.begin()
    await talk.say("/profile")
    await talk.tap("1:language:show:profile")
    heard = await talk.tap("Français")
    assert "J’utilise maintenant le français" in heard["text"]
    assert "Ce que je sais de vous" in heard["text"]


async def test_language_is_a_command_too(talk: Talk) -> None:
    await talk.begin()
    await talk.say("/language")
    heard = await talk.tap("Français")
    assert "J’utilise maintenant le français" in heard["text"]
    assert (await talk.stored()).language == "fr"


async def test_the_lines_bear_what_is_stored(talk: Talk) -> None:
    await talk.begin(530, submitted=date(2024, 3, 1), time_zone="Asia/Kolkata")
    heard = await talk.say("/profile")
    assert labels(heard) == [
        "Score: 530",
        "Programs and categories",
        "Submitted: Mar 1, 2024",
        "Calculator",
        "Invitation",
        "More profiles",
        "Alerts",
        "Time zone: India",
        "Language: English",
    ]
    assert len(heard["reply_markup"]["inline_keyboard"]) == 7


async def test_the_list_says_what_each_line_asks_for(either: tuple[Talk, Words]) -> None:
    talk, words = either
    await talk.begin(language=words.language)
    await talk.say("/profile")
    heard = await talk.tap("1:applies:show:profile")
    assert words.say("criteria-cec") in heard["html"]
    listed = await talk.tap(words.label("next-button"))
    heard = await talk.tap(words.label("applies-criteria-button"))
    assert words.say("criteria-list", months=6, years=3) in heard["html"]
    await talk.tap(words.label("back-button"))
    assert talk.newest()["html"] == listed["html"]


async def test_an_old_calendar_changes_nothing_once_the_date_was_typed(talk: Talk) -> None:
    await talk.begin(530)
    await talk.say("/profile")
    await talk.tap("1:submitted:show:profile")
    old = await talk.tap("Mar 2024")
    await talk.say("2024-04-01")
    await talk.tap("7", old["message_id"])
    assert "out of date" in talk.popup()
    assert (await talk.profile()).submitted == date(2024, 4, 1)
