"""Leaving: paused, shown, erased; blocked and back again."""

from __future__ import annotations

import json

from bot.domain.people.profile import Profile
from bot.flow.tidy import KEPT
from bot.stores.rows.rows import subscriber_from
from bot.text.catalogue import Words
from tests.chat.talk import Talk, labels

ME = Profile().key


async def test_stop_pauses_and_keeps_everything(either: tuple[Talk, Words]) -> None:
    talk, words = either
    before = await talk.begin(530, language=words.language)
    heard = await talk.say("/stop")
    assert heard["html"] == words.say("stop-done")
    stored = await talk.stored()
    assert not stored.active
    assert stored.profiles == before.profiles
    await talk.tap(words.label("alerts-resume-button"))
    assert (await talk.stored()).active


async def test_delete_asks_once_and_then_erases_at_once(either: tuple[Talk, Words]) -> None:
    talk, words = either
    await talk.begin(530, language=words.language)
    heard = await talk.say("/delete")
    assert labels(heard) == [words.label("delete-yes-button"), words.label("delete-no-button")]
    assert await talk.store.subscriber(talk.me) is not None
    heard = await talk.tap(words.label("delete-yes-button"))
    assert heard["html"] == words.say("delete-done")
    assert await talk.store.subscriber(talk.me) is None


async def test_delete_can_be_thought_better_of(talk: Talk) -> None:
    before = await talk.begin(530)
    await talk.say("/delete")
    heard = await talk.tap("No, keep it")
    assert heard["text"].startswith("Nothing was erased.")
    assert await talk.stored() == before


async def test_an_old_button_does_not_bring_an_erased_person_back(
    either: tuple[Talk, Words],
) -> None:
    talk, words = either
    await talk.begin(530, language=words.language)
    await talk.say("/profile")
    await talk.store.erase_subscriber(talk.me)
    for data in (
        "1:applies:turn:profile:cec:u",
        "1:start:score",
        "1:score:open:profile",
        "1:alerts:which:all",
        "1:mute:on:297",
        f"1:ask:yes:program:297:{ME}:cec",
        "1:delete:yes",
        "1:profile:show",
    ):
        assert await talk.tap_stale(data) == words.label("stranger-popup")
    assert await talk.store.subscriber(talk.me) is None


async def test_my_data_is_the_export_row_as_a_file(talk: Talk) -> None:
    before = await talk.begin(530, programs={"cec": True})
    heard = await talk.say("/mydata")
    document = heard["document"]
    assert document["file_name"] == "my-data.json"
    row = json.loads(talk.api.stage.world.files[document["file_id"]].content)
    assert row.pop("kind") == "subscriber"
    assert subscriber_from(row) == before


async def test_my_data_says_what_is_not_in_the_file(either: tuple[Talk, Words]) -> None:
    talk, words = either
    await talk.begin(530, language=words.language)
    await talk.say("/mydata")
    texts = [message.get("html") or "" for message in talk.messages()]
    assert any(f" {KEPT.days} " in text for text in texts)


async def test_commands_of_leaving_store_nothing_about_a_stranger(
    either: tuple[Talk, Words],
) -> None:
    talk, words = either
    for command in ("/stop", "/delete", "/mydata"):
        heard = await talk.say(command)
        assert heard["html"] == words.say("delete-nothing")
    assert await talk.store.subscriber(talk.me) is None


async def test_looking_around_stores_nothing_about_a_stranger(talk: Talk) -> None:
    for command in ("/help", "/status", "/last", "/draws"):
        await talk.say(command)
    await talk.tap("#296")
    assert await talk.store.subscriber(talk.me) is None


async def test_blocking_pauses_and_unblocking_resumes(talk: Talk) -> None:
    before = await talk.begin(530)
    talk.api.block(talk.me)
    await talk.settle()
    assert not (await talk.stored()).active
    talk.api.unblock(talk.me)
    await talk.settle()
    assert await talk.stored() == before


async def test_an_old_question_about_erasing_erases_nothing(talk: Talk) -> None:
    before = await talk.begin(530)
    old = await talk.say("/delete")
    await talk.say("/profile")
    await talk.tap("Yes, erase it all", old["message_id"])
    assert "out of date" in talk.popup()
    assert await talk.stored() == before


async def test_a_typed_yes_erases_nothing(talk: Talk) -> None:
    before = await talk.begin(530)
    await talk.say("/delete")
    await talk.say("yes")
    assert (await talk.stored()).profiles == before.profiles
