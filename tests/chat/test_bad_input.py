"""Unexpected input: the bot answers calmly or ignores it, and changes nothing."""

from __future__ import annotations

import pytest

from bot.domain.people.profile import Profile
from bot.text.catalogue import Words
from tests.chat.talk import ADA, OPERATOR, Talk

ME = Profile().key


@pytest.mark.parametrize(
    ("typed", "key"),
    [
        ("hello", "fallback-hello"),
        ("?", "help-title"),
        ("<b>522", "fallback-text"),
        ("x" * 10_000, "fallback-text"),
        ("٪" * 100, "fallback-text"),
        ("/nonsense", "fallback-command"),
        ("/whatever 5", "fallback-command"),
        ("/score@another_bot 5", "fallback-command"),
        ("522.5", "score-fault-fraction"),
        ("1500", "score-fault-too_high"),
        ("-522", "score-fault-negative"),
    ],
)
async def test_stray_text_gets_a_helpful_answer_and_changes_nothing(
    either: tuple[Talk, Words], typed: str, key: str
) -> None:
    talk, words = either
    before = await talk.begin(400, language=words.language)
    heard = await talk.say(typed)
    assert words.say(key) in heard["html"]
    stored = await talk.stored()
    assert stored.profiles == before.profiles


async def test_a_type_by_itself_is_its_latest_draw(talk: Talk) -> None:
    heard = await talk.say("french")
    assert "#295" in heard["text"].splitlines()[1]


async def test_a_draw_is_no_score_even_where_a_score_is_asked_for(talk: Talk) -> None:
    await talk.say("/start")
    heard = await talk.say("#297")
    assert "#297" in heard["text"]
    assert "not a score" not in heard["text"]
    heard = await talk.say("505")
    assert "Your score is 505" in heard["text"]


async def test_pictures_and_documents_are_not_wanted(talk: Talk) -> None:
    before = await talk.begin(400)
    message = talk.api.say(ADA, "passport")
    wire = talk.api.stage.world.chats[ADA].messages[message["message_id"]].wire
    del wire["text"]
    wire["photo"] = [{"file_id": "a", "file_unique_id": "b", "width": 1, "height": 1}]
    await talk.settle()
    assert "Please send no documents" in talk.newest()["text"]
    assert await talk.stored() == before


async def test_an_edited_message_is_not_a_new_wish(talk: Talk) -> None:
    before = await talk.begin(400)
    said = talk.api.say(ADA, "hello")
    await talk.settle()
    messages = len(talk.messages())
    for text in ("/score 500", "500", "/stop"):
        talk.api.edit(ADA, said["message_id"], text)
        await talk.settle()
    assert len(talk.messages()) == messages
    assert await talk.stored() == before


@pytest.mark.parametrize(
    "data",
    [
        "",
        "1",
        "2:profile:show",
        "1:nowhere:show",
        "1:profile:nothing",
        "profile:show",
        "1:applies:turn:profile:dentist:u",
        "1:applies:turn:profile",
        "1:applies:show",
        "1:applies:none:moon",
        "1:submitted:show:moon",
        "1:submitted:day:profile:2024-03-01",
        "1:submitted:forget:profile",
        "1:zone:pick:profile:Asia/Kolkata",
        "1:delete:yes",
        "1:submitted:month:profile:yesterday",
        "1:submitted:day:profile",
        "1:submitted:forget",
        "1:score:open:moon",
        "1:score:yes:522",
        "1:score:no",
        "1:zone:pick:profile:Mars/Base",
        "1:zone:show",
        "1:language:pick:profile:xx",
        "1:language:show:moon",
        "1:alerts:which:some",
        "1:alerts:hours:25:99",
        "1:alerts:hours:22",
        "1:alerts:type:bananas:on",
        "1:mute:on:99999",
        "1:mute:on",
        "1:draw:show:99999",
        "1:draw:show",
        "1:draw:details",
        "1:draw:latest:bananas",
        "1:draws:page:all:x",
        "1:draws:page:bananas:0",
        "1:draws:page",
        f"1:ask:yes:program:297:{ME}:bananas",
        f"1:ask:yes:category:297:{ME}:bananas",
        f"1:ask:yes:program:99999:{ME}:cec",
        "1:ask:yes:program:297:7:cec",
        "1:ask:yes:program:297:x:cec",
        f"1:ask:yes:score:297:{ME}",
        "1:ask:yes",
        f"1:ask:open:program:297:{ME}:cec",
        "1:ask:open",
        "x" * 64,
    ],
)
async def test_a_button_that_means_nothing_is_answered_calmly(talk: Talk, data: str) -> None:
    before = await talk.begin(400)
    await talk.say("/profile")
    messages = talk.messages()
    assert "out of date" in await talk.tap_stale(data)
    assert talk.messages() == messages
    assert await talk.stored() == before


async def test_a_button_of_a_message_that_is_gone_is_answered(talk: Talk) -> None:
    await talk.begin(400)
    heard = await talk.say("/profile")
    await talk.tap_stale("1:alerts:show", heard["message_id"] + 1000)
    assert "Your alerts" in talk.newest()["text"]


async def test_a_page_beyond_the_end_is_the_last_one(talk: Talk) -> None:
    await talk.say("/draws")
    await talk.tap_stale("1:draws:page:all:99999")
    assert "#1 " in talk.newest()["text"]


async def test_the_operator_is_a_person_like_any_other(talk: Talk) -> None:
    talk.me = OPERATOR
    await talk.say("/score 500")
    assert (await talk.profile()).score == 500
    talk.me = ADA
    talk.api.stage.world.chats[OPERATOR].messages.clear()


async def test_whoever_writes_in_a_private_chat_is_that_chat(talk: Talk) -> None:
    await talk.begin(400)
    wire = talk.api.say(ADA, "/profile")
    del talk.api.stage.world.chats[ADA].messages[wire["message_id"]].wire["from"]
    await talk.settle()
    assert "400" in talk.newest()["text"]
