"""The real bot with groups, a channel and several people: facts in public, verdicts in private."""

from __future__ import annotations

import asyncio
import time
from collections.abc import AsyncIterator
from pathlib import Path
from typing import Any

import pytest

from tests.e2e.broadcasts import write_subscribers
from tests.e2e.process import World, before_297, up_to, world
from tests.people import PATIENCE, Message

ADA, EVE = 1001, 1003
GROUP, FORUM, CHANNEL, MOVED = -500, -1002, -1003, -1004
TOPIC = 7


@pytest.fixture
async def scene(tmp_path: Path) -> AsyncIterator[World]:
    """The bot runs, knows every draw up to #296, and is in a group, a forum and a channel."""
    async with before_297(tmp_path) as running:
        await running.person(ADA)
        yield running


async def joined(scene: World, chat_id: int, kind: str, who: int = ADA, **rest: Any) -> None:
    """A person takes the bot into a chat that they administer."""
    api = scene.api
    api.create_group(chat_id, kind=kind, **rest)
    api.promote(who, chat_id)
    api.add_bot(who, chat_id, "administrator" if kind == "channel" else "member")


async def heard(scene: World, chat_id: int, part: str) -> Message:
    """The bot's newest message in a chat with this part, as soon as it is there."""
    deadline = time.monotonic() + PATIENCE
    while time.monotonic() < deadline:
        seen = scene.api.last_event()
        for message in reversed(scene.api.messages(chat_id)):
            if message["from_bot"] and part in message["html"]:
                return message
        await scene.api.wait_for_events(seen, 0.5)
    raise TimeoutError(f"nothing of {part!r} in {chat_id}")


async def refused(scene: World, chat_id: int) -> None:
    """Wait until a call to this chat was refused."""
    async with asyncio.timeout(PATIENCE):
        while not any(one["chat_id"] == chat_id for one in scene.api.refusals()):
            await scene.api.wait_for_events(scene.api.last_event(), 0.5)


def posts(scene: World, chat_id: int) -> list[Message]:
    return [one for one in scene.api.messages(chat_id) if one["from_bot"] and "#297" in one["text"]]


async def test_a_draw_is_posted_in_a_group_a_topic_and_a_channel(scene: World) -> None:
    await joined(scene, GROUP, "group")
    await joined(scene, FORUM, "supergroup", topics={TOPIC: "Draws"})
    await joined(scene, CHANNEL, "channel")
    scene.api.say(ADA, "/here", chat_id=FORUM, thread=TOPIC)
    await heard(scene, FORUM, "in the chosen topic")
    await heard(scene, GROUP, "never anyone")
    scene.publish(up_to("297"))
    for chat_id in (GROUP, FORUM, CHANNEL):
        post = await heard(scene, chat_id, "#297")
        assert "522" in post["text"]
        assert not set(post["text"]) & set("✅🟠❌⚪❔")
        ((button,),) = post["reply_markup"]["inline_keyboard"]
        assert button["url"] == "https://t.me/sandbox_draw_bot?start=draw-297"
    assert (await heard(scene, FORUM, "#297"))["message_thread_id"] == TOPIC
    await scene.looked_again()
    assert [len(posts(scene, each)) for each in (GROUP, FORUM, CHANNEL)] == [1, 1, 1]


@pytest.mark.parametrize("quietly", [True, False])
async def test_a_group_that_becomes_a_supergroup_in_a_broadcast_gets_it_once(
    scene: World, quietly: bool
) -> None:
    await scene.person(EVE, "fr")
    await joined(scene, GROUP, "group", who=EVE)
    await heard(scene, GROUP, "la note de personne")
    scene.api.fail("too_many", times=None, method="sendMessage", chat_id=GROUP, retry_after=1)
    scene.publish(up_to("297"))
    await refused(scene, GROUP)
    scene.api.migrate(EVE, GROUP, MOVED, quietly=quietly)
    scene.api.recover()
    post = await heard(scene, MOVED, "#297")
    assert "Catégorie de l’expérience canadienne" in post["text"]
    await scene.looked_again()
    assert (len(posts(scene, GROUP)), len(posts(scene, MOVED))) == (0, 1)
    scene.api.say(EVE, "/alerts", chat_id=MOVED)
    await heard(scene, MOVED, "la note de personne")


async def test_one_alert_tells_of_both_profiles(scene: World) -> None:
    person = await scene.person(1002)
    assert await scene.stop() == 0
    profiles = [
        {"name": "me", "score": 530, "programs": {"cec": "yes"}},
        {"name": "Grace", "score": 515, "programs": {"cec": "yes"}},
    ]
    file = scene.data.parent / "couple.jsonl"
    write_subscribers(file, [{"kind": "subscriber", "chat_id": 1002, "profiles": profiles}])
    assert await scene.command("import", str(file)) == 0
    await scene.start(at="2024-05-31T15:00:00+00:00")
    scene.publish(up_to("297"))
    heard = await person.hear("#297")
    mine, other, *_ = heard["text"].splitlines()
    assert mine.startswith("✅ You: would have been invited, 530")
    assert other.startswith("❌ Grace: not this time, 515")
    await scene.looked_again()
    assert sum("#297" in one["text"] for one in await person.messages() if one["from_bot"]) == 1


async def test_an_inline_query_is_answered_with_a_card(scene: World) -> None:
    answer = await scene.api.wait_for_answer(scene.api.inline(ADA, "295"), PATIENCE)
    assert answer is not None
    (card,) = answer["results"]
    assert "#295" in card["input_message_content"]["message_text"]
    assert answer["cache_time"] > 0


@pytest.mark.parametrize(
    ("chat_id", "kind", "rest"),
    [(GROUP, "supergroup", {}), (FORUM, "supergroup", {"topics": {TOPIC: "Draws"}})],
    ids=["group", "forum"],
)
async def test_an_administrator_is_answered_in_two_seconds_while_ten_members_chat(
    scene: World, chat_id: int, kind: str, rest: dict[str, Any]
) -> None:
    chatty = range(2001, 2011)
    for member in (*chatty, *range(3000, 3190)):
        await scene.person(member)
    await joined(scene, chat_id, kind, **rest)
    await heard(scene, chat_id, "never anyone")
    took = []
    for button, shown in (("Which draws", "Tap a type"), ("‹ Back", "never anyone")):
        for member in chatty:
            for text in ("Any news?", "/score 500", "/last", "/start"):
                scene.api.say(member, text, chat_id=chat_id)
        began = time.monotonic()
        query = scene.api.tap(ADA, button, chat_id=chat_id)
        while scene.api.answer_to(query) is None:
            await scene.api.wait_for_events(scene.api.last_event(), 0.05)
        took.append(time.monotonic() - began)
        await heard(scene, chat_id, shown)
    assert min(took) < 2, took
    scene.publish(up_to("297"))
    await heard(scene, chat_id, "#297")


async def test_a_weekly_summary_is_posted_once_over_restarts(tmp_path: Path) -> None:
    async with world(tmp_path) as scene:
        scene.publish(up_to("296"))
        await scene.start(at="2024-05-31T15:00:00+00:00")
        await scene.looked_again()
        await scene.person(ADA)
        await joined(scene, GROUP, "group")
        await heard(scene, GROUP, "never anyone")
        scene.api.tap(ADA, "▫️ Weekly summary", chat_id=GROUP)
        await heard(scene, GROUP, "On Saturdays at 10:00 (UTC)")
        scene.publish(up_to("297"))
        await heard(scene, GROUP, "#297")
        assert await scene.stop() == 0
        for at in ("09:30", "10:10", "10:20", "22:00"):
            await scene.start(at=f"2024-06-01T{at}:00+00:00")
            if at == "10:10":
                summary = await heard(scene, GROUP, "May 25, 2024 to May 31, 2024")
                assert "#296" in summary["text"] and "#297" in summary["text"]
                assert summary["text"].count("cut-off") == 2
            await scene.looked_again(5)
            assert await scene.stop() == 0
        said = [one for one in scene.api.messages(GROUP) if one["from_bot"]]
        assert sum("May 25, 2024 to" in one["text"] for one in said) == 1
