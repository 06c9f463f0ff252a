"""Taps, groups and crowds that would hold others up, over the real process and real HTTP."""

from __future__ import annotations

import asyncio
import time
from collections.abc import AsyncIterator
from pathlib import Path
from typing import Any

import pytest

from tests.e2e.process import World, before_297, up_to
from tests.e2e.test_corrections import corrected
from tests.e2e.test_groups import heard, joined, posts
from tests.people import PATIENCE, Message, Person

ADA, BOB, MEMBERS = 1001, 1002, 3001
GROUP, MOVED = -500, -1004
CROWD = 150
LONGEST = 45.0
PROMPT = 5.0
"""Seconds that a busy machine may take for what happens at once."""


@pytest.fixture
async def scene(tmp_path: Path) -> AsyncIterator[World]:
    """The bot runs and knows every draw up to #296; at the end it stops without a traceback."""
    async with before_297(tmp_path) as running:
        yield running
        began = time.monotonic()
        assert await running.stop() == 0
        assert time.monotonic() - began < 10
        assert "Traceback" not in running.log()


async def hears(person: Person, part: str) -> float:
    """How many seconds it takes until the person hears this."""
    began = time.monotonic()
    await person.hear(part, LONGEST)
    return time.monotonic() - began


async def group_hears(scene: World, part: str, chat_id: int = GROUP) -> float:
    """How many seconds it takes until the bot says this in a group."""
    began = time.monotonic()
    async with asyncio.timeout(LONGEST):
        await heard(scene, chat_id, part)
    return time.monotonic() - began


FAULTS: dict[str, dict[str, Any]] = {
    "hangs": {"kind": "hang"},
    "hangs after it was taken": {"kind": "hang_after"},
    "takes twelve seconds": {"kind": "hold", "seconds": 12},
    "429": {"kind": "too_many", "retry_after": 900},
    "500": {"kind": "refuse", "code": 500, "description": "Internal Server Error"},
    "cut": {"kind": "cut"},
}


@pytest.mark.parametrize("fault", FAULTS.values(), ids=FAULTS.keys())
async def test_answers_to_taps_that_fail_hold_up_neither_screens_nor_others(
    scene: World, fault: dict[str, Any]
) -> None:
    """More people tap than the bot has connections: screens change and alerts go out."""
    ada, bob = await scene.person(ADA), await scene.person(BOB)
    await ada.say("/score 530")
    await ada.hear("530")
    await ada.say("/alerts")
    settings = await ada.hear("Quiet hours")
    scene.api.create_people(MEMBERS, CROWD)
    scene.api.fail(method="answerCallbackQuery", times=None, **fault)
    for member in range(MEMBERS, MEMBERS + CROWD):
        scene.api.tap_data(member, "1:nowhere:show", 1)
    await ada.tap("Quiet hours", settings["message_id"])
    assert await hears(ada, "silent?") < PROMPT
    await bob.say("/help")
    assert await hears(bob, "/status") < PROMPT
    scene.publish(up_to("297"))
    assert await hears(ada, "#297") < 2 * PROMPT


@pytest.mark.parametrize("fault", FAULTS.values(), ids=FAULTS.keys())
async def test_answers_to_inline_queries_that_fail_hold_up_nobody(
    scene: World, fault: dict[str, Any]
) -> None:
    """More people type the bot's name than updates are handled at once."""
    bob = await scene.person(BOB)
    scene.api.create_people(MEMBERS, CROWD)
    scene.api.fail(method="answerInlineQuery", times=None, **fault)
    for member in range(MEMBERS, MEMBERS + CROWD):
        scene.api.inline(member, "cec")
    await bob.say("/help")
    assert await hears(bob, "/status") < PROMPT


async def in_a_group(scene: World, members: int = 0) -> None:
    """Ada administers a group with the bot and other members."""
    await scene.person(ADA)
    scene.api.create_people(MEMBERS, members)
    await joined(scene, GROUP, "group")
    await heard(scene, GROUP, "never anyone")


@pytest.mark.parametrize("text", ["/score 500", "/start", "/here", "/last", "/draws"])
async def test_an_administrator_does_not_wait_behind_what_many_members_ask(
    scene: World, text: str
) -> None:
    await in_a_group(scene, 40)
    panel = await heard(scene, GROUP, "never anyone")
    for member in range(MEMBERS, MEMBERS + 40):
        scene.api.say(member, text, chat_id=GROUP)
    query = scene.api.tap(ADA, "Post nothing", panel["message_id"], GROUP)
    assert await scene.api.wait_for_answer(query, PROMPT) is not None
    await heard(scene, GROUP, "I post nothing here")
    scene.api.say(ADA, "/here", chat_id=GROUP)
    assert await group_hears(scene, "I post the facts") < 5 * PROMPT
    sends = [row for row in scene.api.sends() if row["chat_id"] == GROUP]
    assert len(sends) <= 12


@pytest.mark.parametrize("fault", FAULTS.values(), ids=FAULTS.keys())
async def test_a_group_whose_calls_fail_holds_up_nobody_elsewhere(
    scene: World, fault: dict[str, Any]
) -> None:
    """More of its members tap than updates are handled at once."""
    await in_a_group(scene, CROWD)
    bob = await scene.person(BOB)
    scene.api.fail(chat_id=GROUP, times=None, **fault)
    for member in range(MEMBERS, MEMBERS + CROWD):
        scene.api.tap(member, "Post nothing", chat_id=GROUP)
    await bob.say("/help")
    assert await hears(bob, "/status") < PROMPT


async def test_a_members_flood_keeps_no_draw_from_the_group(scene: World) -> None:
    await in_a_group(scene, 2)
    for _ in range(60):
        for text in ("/start", "/privacy"):
            scene.api.say(MEMBERS, text, chat_id=GROUP)
    scene.publish(up_to("297"))
    assert await group_hears(scene, "#297") < 2 * PROMPT
    scene.api.say(MEMBERS + 1, "/last", chat_id=MEMBERS + 1)
    assert await group_hears(scene, "#297", MEMBERS + 1) < PROMPT


async def test_a_member_who_taps_gets_one_pop_up_and_changes_nothing(scene: World) -> None:
    await in_a_group(scene, 1)
    before = scene.api.messages(GROUP)
    query = scene.api.tap(MEMBERS, "Post nothing", chat_id=GROUP)
    answer = await scene.api.wait_for_answer(query, PATIENCE)
    assert answer is not None
    assert "administrator" in answer["text"]
    assert scene.api.calls()["answerCallbackQuery"] == 1
    scene.publish(up_to("297"))
    await heard(scene, GROUP, "#297")
    assert scene.api.messages(GROUP)[: len(before)] == before


@pytest.mark.parametrize("quietly", [True, False])
async def test_a_correction_after_a_move_is_a_new_post_and_overwrites_nothing(
    scene: World, quietly: bool
) -> None:
    """The new chat numbers its messages from one: the old numbers are other messages there."""
    await in_a_group(scene)
    scene.publish(up_to("297"))
    post = await heard(scene, GROUP, "#297")
    scene.api.migrate(ADA, GROUP, MOVED, quietly=quietly)
    while scene.api.messages(MOVED)[-1]["message_id"] < post["message_id"] - 2:
        scene.api.say(ADA, "hello", chat_id=MOVED)
    panel = None
    while panel is None or panel["message_id"] < post["message_id"]:
        scene.api.say(ADA, "/alerts", chat_id=MOVED)
        panel = await newest_panel(scene, panel)
    before = {row["message_id"]: row["html"] for row in scene.api.messages(MOVED)}
    scene.publish(corrected(cutoff=520))
    post = await heard(scene, MOVED, "520")
    assert post["message_id"] not in before
    after = {row["message_id"]: row["html"] for row in scene.api.messages(MOVED)}
    assert before.items() <= after.items()
    assert len(posts(scene, MOVED)) == 1


async def newest_panel(scene: World, before: Message | None) -> Message:
    """The settings that the bot has sent in the new chat after this message."""
    async with asyncio.timeout(PATIENCE):
        while True:
            panel = await heard(scene, MOVED, "Express Entry draws")
            if before is None or panel["message_id"] > before["message_id"]:
                return panel
            await scene.api.wait_for_events(scene.api.last_event(), 0.5)


async def test_of_twenty_thousand_who_write_at_once_the_next_is_not_starved(scene: World) -> None:
    ada = await scene.person(ADA)
    scene.api.create_people(10_000, 20_000)
    for person in range(10_000, 30_000):
        scene.api.say(person, "/help")
    await ada.say("/privacy")
    assert await hears(ada, "What is kept about you") < LONGEST


async def test_a_person_whose_groups_all_throw_the_bot_out_delays_nobody(scene: World) -> None:
    """That person hears of one group a second; more groups than updates are handled at once."""
    ada = await scene.person(ADA)
    await ada.say("/score 530")
    await ada.hear("530")
    groups = range(-100_000 - CROWD, -100_000)
    for chat_id in groups:
        await joined(scene, chat_id, "group")
    for chat_id in groups:
        await heard(scene, chat_id, "never anyone")
    for chat_id in groups:
        scene.api.remove_bot(ADA, chat_id)
    await ada.hear("no longer post")
    crowd = [await scene.person(person) for person in range(MEMBERS, MEMBERS + 30)]
    for person in crowd:
        await person.say("/help")
    took = [await hears(person, "/status") for person in crowd]
    assert sum(took) < 2 * PROMPT
