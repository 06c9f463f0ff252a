"""Telegram's bad days, against the real process: one chat or one update stops nobody else."""

from __future__ import annotations

import asyncio
import json
import time
from collections.abc import AsyncIterator
from pathlib import Path
from typing import Any

import aiohttp
import pytest

from tests.bot_api.updates import SECRET_WORD, UNREADABLE
from tests.chat.wire import Wire, wire
from tests.e2e.broadcasts import FIRST, all_told, arrivals, subscribed, subscriber
from tests.e2e.process import World, up_to, world
from tests.people import PATIENCE

PEOPLE = 100
GROUP = -1001


@pytest.fixture
async def scene(tmp_path: Path) -> AsyncIterator[World]:
    async with world(tmp_path, PORT="0") as running:
        yield running
        assert running.process is not None
        assert running.process.returncode is None, "the process lives"
        assert await running.stop() == 0
        assert "Traceback" not in running.log()


async def health(scene: World) -> tuple[int, dict[str, Any]]:
    """What /healthz says."""
    port = scene.log().split("serving on port ")[1].split()[0]
    async with (
        aiohttp.ClientSession() as session,
        session.get(f"http://127.0.0.1:{port}/healthz") as answer,
    ):
        return answer.status, json.loads(await answer.read())


async def test_after_updates_that_cannot_be_read_the_next_person_is_answered(
    scene: World,
) -> None:
    scene.publish(up_to("296"))
    await scene.start()
    person = await scene.person(1002)
    await person.say("/help")
    await person.hear("/status")
    lines, polls = scene.log().count("\n"), scene.api.calls()["getUpdates"]
    for row in UNREADABLE.values():
        scene.api.raw_update(row)
    began = time.monotonic()
    await person.say("/privacy")
    await person.hear("What is kept about you")
    assert time.monotonic() - began < 2.0
    await scene.looked_again()
    assert scene.api.calls()["getUpdates"] - polls < 2 * len(UNREADABLE) + 5
    skipped = [line for line in scene.log().splitlines()[lines:] if "update skipped" in line]
    assert len(skipped) <= len(UNREADABLE)
    assert SECRET_WORD not in scene.log()
    status, row = await health(scene)
    assert (status, row["telegram"]) == (200, "ok")
    assert row["last_handled"] is not None


async def test_a_slow_group_waits_alone(scene: World) -> None:
    """Nine hundred seconds for one group, whose turn comes first: all others are told."""
    scene.api.create_group(GROUP)
    scene.api.create_person(7)
    scene.api.fail("too_many", chat_id=GROUP, times=None, retry_after=900)
    group = {"kind": "subscriber", "chat_id": GROUP, "group": {}}
    people = [group, *(subscriber(FIRST + place, 515) for place in range(2 * PEOPLE))]
    await subscribed(scene, people)
    scene.publish(up_to("297"))
    told = await all_told(scene, 2 * PEOPLE)
    assert (told.people, told.doubles) == (2 * PEOPLE, 0)
    refused = [row for row in scene.api.refusals() if row["chat_id"] == GROUP]
    assert len(refused) == 1


async def test_chats_that_telegram_holds_slow_nobody_else(scene: World) -> None:
    """One in ten is held for eight seconds: the others take what they take without them."""
    slow = range(FIRST, FIRST + PEOPLE, 10)
    for chat_id in slow:
        scene.api.fail("slow", "sendMessage", chat_id=chat_id, times=None, seconds=8)
    await subscribed(scene, [subscriber(FIRST + place) for place in range(PEOPLE)])
    scene.publish(up_to("297"))
    await all_told(scene, 1)
    began = time.monotonic()
    await all_told(scene, PEOPLE)
    assert time.monotonic() - began <= 1.15 * PEOPLE / 25 + 1


@pytest.mark.parametrize("gone", [range(20), range(0, PEOPLE, 3)], ids=["first 20", "a third"])
async def test_chats_that_left_stop_nobody_else(scene: World, gone: range) -> None:
    await subscribed(scene, [subscriber(FIRST + place) for place in range(PEOPLE)])
    for place in gone:
        scene.api.block_quietly(FIRST + place, 1)
    scene.publish(up_to("297"))
    told = await all_told(scene, PEOPLE - len(gone))
    assert not {FIRST + place for place in gone} & set(told.order())
    _, row = await health(scene)
    assert row["halted_since"] is None


@pytest.fixture
async def hook() -> AsyncIterator[Wire]:
    async with wire() as server:
        yield server


async def called(hook: Wire, event: str) -> None:
    """Wait until the URL was told of Telegram's silence. Raises TimeoutError."""
    async with asyncio.timeout(2 * PATIENCE):
        while (event, "telegram_silent") not in [  # noqa: ASYNC110
            (request.fields["event"], request.fields["kind"]) for request in hook.requests
        ]:
            await asyncio.sleep(0.1)


async def test_while_telegram_is_away_the_operator_hears_by_the_other_way(
    tmp_path: Path, hook: Wire
) -> None:
    settings = {"PORT": "0", "ALERT_URL": f"{hook.url}/hook"}
    async with world(tmp_path, **settings) as scene:
        scene.publish(up_to("296"))
        await scene.start(at="2024-05-31T15:00:00+00:00")
        await scene.looked_again()
        scene.api.fail("refuse", "getUpdates", times=None, code=401, description="Unauthorized")
        await called(hook, "began")
        scene.api.recover()
        await called(hook, "ended")
        assert await scene.stop() == 0


async def test_a_crash_leaves_no_more_in_doubt_than_was_under_way(tmp_path: Path) -> None:
    """Killed while Telegram holds sends: nobody is left out, and few are told twice."""
    async with world(tmp_path) as scene:
        for chat_id in range(FIRST, FIRST + PEOPLE, 4):
            scene.api.fail("slow", "sendMessage", chat_id=chat_id, times=1, seconds=5)
        await subscribed(scene, [subscriber(FIRST + place) for place in range(PEOPLE)])
        scene.publish(up_to("297"))
        await all_told(scene, PEOPLE // 2)
        await scene.kill()
        before = arrivals(scene)
        await scene.start(at="2024-05-31T15:10:00+00:00")
        told = await all_told(scene, PEOPLE)
        assert told.people == PEOPLE
        assert told.doubles <= 8 + 64
        assert told.doubles <= before.people
