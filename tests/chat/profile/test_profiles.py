"""Several profiles in one chat: their names, the current one, shared alerts, and removal."""

from __future__ import annotations

from dataclasses import replace

import pytest

from bot.domain.people.profile import Profile, Subscriber
from bot.domain.people.profile_names import LONGEST_NAME, MOST_PROFILES
from bot.text.catalogue import Words, catalogue
from tests.chat.talk import ADA, Talk, labels

GRACE = Profile(name="Grace", score=515, programs={"cec": True})


async def couple(talk: Talk, language: str = "en") -> Subscriber:
    """A person at 530 and their partner at 515; both qualify for the CEC."""
    before = await talk.begin(530, programs={"cec": True}, language=language)
    both = replace(before, profiles=(*before.profiles, GRACE))
    await talk.store.put_subscriber(both)
    return both


async def test_a_partner_is_added_by_name_and_gets_facts_of_their_own(
    either: tuple[Talk, Words],
) -> None:
    talk, words = either
    await talk.begin(530, language=words.language)
    await talk.say("/profile")
    await talk.tap(words.label("profile-who-button"))
    await talk.tap(words.label("who-add-button"))
    heard = await talk.say("Grace")
    assert words.say("who-added", name="Grace") in heard["html"]
    await talk.say("/score 515")
    mine, hers = (await talk.stored()).profiles
    assert (mine.name, mine.score) == ("me", 530)
    assert (hers.name, hers.score) == ("Grace", 515)


async def test_commands_speak_of_the_profile_that_was_turned_to(talk: Talk) -> None:
    await couple(talk)
    await talk.say("/profile")
    await talk.tap("More profiles")
    heard = await talk.tap("○ Grace · 515")
    assert heard["text"].startswith("Grace\n")
    assert "515" in heard["text"]
    for command in ("/score", "/whatif 520", "/pool", "/chart", "/draws", "/ita", "/crs"):
        heard = await talk.say(command)
        assert heard["html"].count("<b>Grace</b>") == 1, command
    await talk.say("/score 516")
    assert [each.score for each in (await talk.stored()).profiles] == [530, 516]


async def test_one_alert_has_a_line_for_each(talk: Talk) -> None:
    await couple(talk)
    heard = await talk.say("/last cec")
    first, second, *_ = heard["text"].splitlines()
    assert first.startswith("✅ You: would have been invited, 530")
    assert second.startswith("❌ Grace: not this time, 515")


async def test_a_question_says_whose_it_is_and_the_answer_goes_to_them(talk: Talk) -> None:
    both = await couple(talk)
    unsaid = replace(GRACE, programs={})
    await talk.store.put_subscriber(replace(both, profiles=(both.profiles[0], unsaid)))
    heard = await talk.say("/last cec")
    assert "Grace: Do you qualify" in heard["text"]
    await talk.tap("Yes")
    assert (await talk.stored()).profiles[1].programs == {"cec": True}


async def test_a_typed_answer_to_a_question_says_whose_it_is(talk: Talk) -> None:
    both = await couple(talk)
    unsaid = replace(GRACE, score=None)
    await talk.store.put_subscriber(replace(both, profiles=(both.profiles[0], unsaid)))
    await talk.say("/last cec")
    heard = await talk.tap(catalogue("en").label("ask-score-button"))
    assert heard["text"].startswith("Grace\n")
    await talk.say("514")
    assert [each.score for each in (await talk.stored()).profiles] == [530, 514]


async def test_a_button_of_a_profile_that_is_gone_changes_no_other(talk: Talk) -> None:
    both = await couple(talk)
    unsaid = replace(both.profiles[0], programs={})
    await talk.store.put_subscriber(replace(both, profiles=(unsaid, replace(GRACE, programs={}))))
    question = await talk.say("/last cec")
    await talk.say("/profile")
    await talk.tap("More profiles")
    await talk.tap("Remove You")
    await talk.tap("Yes, remove it")
    before = await talk.stored()
    assert [each.name for each in before.profiles] == ["Grace"]
    await talk.tap("Yes", question["message_id"])
    assert "out of date" in talk.popup()
    assert await talk.stored() == before


async def test_a_profile_is_renamed(either: tuple[Talk, Words]) -> None:
    talk, words = either
    await couple(talk, words.language)
    await talk.say("/profile")
    await talk.tap(words.label("profile-who-button"))
    await talk.tap(words.label("who-rename-button", name=words.label("profile-me")))
    await talk.say("Ada <3")
    assert [each.name for each in (await talk.stored()).profiles] == ["Ada <3", "Grace"]
    heard = await talk.say("/last cec")
    assert heard["html"].startswith("✅ <b>Ada &lt;3")


@pytest.mark.parametrize(
    ("typed", "fault"),
    [
        ("Grace", "taken"),
        ("you", "taken"),
        ("\u200d", "empty"),
        ("x" * (LONGEST_NAME + 1), "too_long"),
    ],
)
async def test_a_name_that_cannot_be_is_asked_for_again(talk: Talk, typed: str, fault: str) -> None:
    both = await couple(talk)
    await talk.say("/profile")
    await talk.tap("More profiles")
    await talk.tap("+ Add a profile")
    heard = await talk.say(typed)
    words = catalogue("en")
    assert heard["html"].startswith(words.say(f"who-fault-{fault}", longest=LONGEST_NAME))
    assert (await talk.stored()).profiles == both.profiles


async def test_there_are_no_more_than_ten(talk: Talk) -> None:
    before = await talk.begin(530)
    many = tuple(Profile(name=f"client {number}") for number in range(MOST_PROFILES))
    await talk.store.put_subscriber(replace(before, profiles=many))
    await talk.say("/profile")
    await talk.tap("More profiles")
    await talk.tap("+ Add a profile")
    assert talk.popup() == catalogue("en").label("who-full-popup", most=MOST_PROFILES)
    heard = await talk.say("/last cec")
    assert heard["text"].count("client ") >= MOST_PROFILES


async def test_the_last_profile_cannot_be_removed(talk: Talk) -> None:
    before = await talk.begin(530)
    await talk.say("/profile")
    heard = await talk.tap("More profiles")
    assert not any(label.startswith("Remove") for label in labels(heard))
    for button in ("1:who:remove", f"1:who:erase:{before.profile.key}", "1:who:pick:nobody"):
        assert "out of date" in await talk.tap_stale(button)
    assert await talk.stored() == before


async def test_everything_goes_with_one_delete(talk: Talk) -> None:
    await couple(talk)
    await talk.say("/delete")
    await talk.tap("Yes, erase it all")
    assert await talk.store.subscriber(ADA) is None


@pytest.mark.parametrize("command", ["/start", "/chart", "/whatif", "/crs"])
async def test_the_other_profile_is_one_tap_away(talk: Talk, command: str) -> None:
    await couple(talk, "en")
    heard = await talk.say(command)
    name = (heard.get("text") or heard.get("caption")).split("\n")[0]
    assert name == "You"
    heard = await talk.tap("👤 Grace")
    assert (await talk.stored()).profile.name == "Grace"
    shown = talk.newest()
    assert (shown.get("text") or shown.get("caption")).startswith("Grace")
    assert "👤 You" in labels(shown)


async def test_a_profile_that_is_gone_is_not_turned_to(talk: Talk) -> None:
    await couple(talk, "en")
    await talk.say("/whatif")
    before = await talk.stored()
    assert "out of date" in await talk.tap_stale("1:as:whatif:00000000")
    assert "out of date" in await talk.tap_stale("1:as:delete:00000000")
    assert await talk.stored() == before
