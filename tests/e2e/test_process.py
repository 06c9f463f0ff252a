"""The real process: a second one, no Telegram, and a request to stop."""

from __future__ import annotations

import asyncio
import re
import signal
import time
from pathlib import Path

import pytest

from bot.sandbox.ircc.ircc import EN_PATH
from tests.e2e.process import STOPS_WITHIN, World, up_to, world
from tests.people import PATIENCE, Person


async def ended(scene: World) -> int:
    """The exit status, once the process has ended by itself."""
    assert scene.process is not None
    return await asyncio.wait_for(scene.process.wait(), PATIENCE)


async def greeted(scene: World) -> Person:
    """A person whom the bot, just started, has answered."""
    await scene.start()
    person = await scene.person(1001)
    await person.say("/start")
    await person.hear("1 of 3")
    return person


async def test_a_second_process_on_the_same_store_stops_at_once(tmp_path: Path) -> None:
    (tmp_path / "other").mkdir()
    async with world(tmp_path) as first, world(tmp_path / "other") as second:
        first.publish(up_to("296"))
        await first.start()
        await first.looked_again()
        second.settings["DATA_DIR"] = str(first.data)
        await second.start()
        assert await ended(second) == 3
        assert second.log().splitlines()[-1].startswith("draw-bot: ")
        await first.looked_again()
        assert await first.stop() == 0


async def test_a_second_poller_on_the_same_token_stops_and_harms_nothing(tmp_path: Path) -> None:
    (tmp_path / "one").mkdir()
    (tmp_path / "two").mkdir()
    async with world(tmp_path / "one") as first, world(tmp_path / "two") as second:
        first.publish(up_to("296"))
        person = await greeted(first)
        second.settings["TELEGRAM_API_URL"] = first.api.url
        await second.start()
        assert await ended(second) == 3
        assert "another process" in second.log().splitlines()[-1]
        await person.say("530")
        await person.hear("2 of 3")
        assert await first.stop() == 0


@pytest.mark.parametrize("seconds", [0.0, 1.0, 2.5])
async def test_of_two_idle_pollers_that_start_together_one_goes_on(
    tmp_path: Path, seconds: float
) -> None:
    for name in ("one", "two"):
        (tmp_path / name).mkdir()
    async with world(tmp_path / "one") as first, world(tmp_path / "two") as second:
        for scene in (first, second):
            scene.publish(up_to("296"))
        second.settings["TELEGRAM_API_URL"] = first.api.url
        await first.start()
        await asyncio.sleep(seconds)
        await second.start()
        waits = [asyncio.create_task(ended(scene)) for scene in (first, second)]
        done, still = await asyncio.wait(waits, return_when=asyncio.FIRST_COMPLETED)
        assert [task.result() for task in done] == [3]
        gone, there = (first, second) if waits[0] in done else (second, first)
        assert "another process" in gone.log().splitlines()[-1]
        person = await first.person(1001)
        await person.say("/start")
        await person.hear("1 of 3")
        still.pop().cancel()
        assert await there.stop() == 0


async def test_the_first_look_does_not_wait_for_a_period_to_pass(tmp_path: Path) -> None:
    async with world(tmp_path, POLL_SECONDS="3600", POLL_IDLE_SECONDS="3600") as scene:
        scene.publish(up_to("296"))
        await scene.start()
        await scene.looked_again(1)
        assert await scene.stop() == 0


async def test_nobody_waits_for_the_bots_own_page_to_be_set(tmp_path: Path) -> None:
    async with world(tmp_path) as scene:
        scene.publish(up_to("296"))
        scene.api.fail("hang", times=None, method="setMyCommands")
        await greeted(scene)
        assert await scene.stop() == 0


async def test_ircc_is_told_where_the_bot_may_be_written_to(tmp_path: Path) -> None:
    async with world(tmp_path) as scene:
        scene.publish(up_to("296"))
        await greeted(scene)
        await scene.looked_again()
        named = scene.ircc.requests(EN_PATH)[-1].user_agent or ""
        assert re.fullmatch(r"draw-bot/\S+ \(\+https://t\.me/\w+\)", named)
        assert await scene.stop() == 0


async def test_draws_are_watched_while_telegram_cannot_be_reached(tmp_path: Path) -> None:
    async with world(tmp_path, TELEGRAM_API_URL="http://127.0.0.1:9") as scene:
        scene.publish(up_to("296"))
        await scene.start()
        await scene.looked_again()
        assert scene.ircc.requests(EN_PATH)
        began = time.monotonic()
        assert await scene.stop() == 0
        assert time.monotonic() - began < STOPS_WITHIN


async def test_a_token_that_telegram_does_not_know_stops_the_start(tmp_path: Path) -> None:
    async with world(tmp_path, TELEGRAM_BOT_TOKEN="123456789:AASomebodyElsesToken0") as scene:
        scene.publish(up_to("296"))
        await scene.start()
        assert await ended(scene) == 2
        assert "TELEGRAM_BOT_TOKEN" in scene.log().splitlines()[-1]


ASKS = ["SIGINT", "SIGTERM"]
if signal.getsignal(signal.SIGHUP) is not signal.SIG_IGN:  # the bot would inherit that
    ASKS.append("SIGHUP")


@pytest.mark.parametrize("number", ASKS)
async def test_it_stops_cleanly_when_asked_to(tmp_path: Path, number: str) -> None:
    async with world(tmp_path) as scene:
        scene.publish(up_to("296"))
        await greeted(scene)
        began = time.monotonic()
        assert await scene.stop(number) == 0
        assert time.monotonic() - began < STOPS_WITHIN
        assert "Traceback" not in scene.log()
