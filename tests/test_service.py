"""A running bot in this process: it answers, tells, serves HTTP, and ends all that it has begun."""

from __future__ import annotations

import asyncio
import gc
import logging
import re
import signal
from collections.abc import AsyncIterator, Iterator
from contextlib import asynccontextmanager
from datetime import UTC, datetime, timedelta
from pathlib import Path
from types import SimpleNamespace

import aiohttp
import pytest

from bot import __version__
from bot.app import built, run
from bot.errors import SettingsError, StoreDown
from bot.flow.checkup import Events
from bot.service import Bot, Half, _ended, _mind_clock, serve
from bot.settings import read_settings
from bot.stores.backend import backend_of
from bot.stores.embedded import TinyStore
from tests.e2e.bot_at import ShiftedClock
from tests.e2e.halves import PUBLIC, SECRET
from tests.e2e.process import World, up_to, world
from tests.people import PATIENCE

DAY_OF_297 = datetime(2024, 5, 31, 15, tzinfo=UTC)


@pytest.fixture(autouse=True)
def collector_as_before() -> Iterator[None]:
    """Undo the changes of a bot to the garbage collection of its process."""
    thresholds = gc.get_threshold()
    yield
    gc.set_threshold(*thresholds)
    gc.unfreeze()


@asynccontextmanager
async def running(scene: World, half: Half, **settings: str) -> AsyncIterator[Bot]:
    """A half of the bot on the day of #297; it has to end without a fault."""
    stop = asyncio.Event()
    async with built(
        read_settings(scene.environment() | settings), ShiftedClock(DAY_OF_297)
    ) as bot:
        served = asyncio.create_task(serve(bot, stop, half))
        try:
            yield bot
        finally:
            stop.set()
            await asyncio.wait_for(served, PATIENCE)


async def address(caplog: pytest.LogCaptureFixture) -> str:
    """Where the one bot with a PORT serves HTTP, once it has logged its port."""
    async with asyncio.timeout(PATIENCE):
        while not (found := re.search(r"serving on port (\d+)", caplog.text)):  # noqa: ASYNC110
            await asyncio.sleep(0.01)
    return f"http://127.0.0.1:{found[1]}"


async def got(url: str) -> tuple[int, str]:
    """The status and the text of a page."""
    async with aiohttp.ClientSession() as session, session.get(url) as answer:
        return answer.status, await answer.text()


async def test_a_bot_answers_and_ends_at_a_signal(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, caplog: pytest.LogCaptureFixture
) -> None:
    caplog.set_level(logging.INFO, logger="bot.service")
    monkeypatch.setattr("bot.app.STOP_SECONDS", 1e6)  # the end of this process is not wanted
    async with world(tmp_path) as scene:
        scene.publish(up_to("296"))
        ended = asyncio.create_task(run(read_settings(scene.environment())))
        person = await scene.person(1001)
        await person.say("/start")
        await person.hear("1 of 3")
        signal.raise_signal(signal.SIGTERM)
        await asyncio.wait_for(ended, PATIENCE)
        async with backend_of(None, scene.data).opened_store() as store:
            assert await store.subscriber(1001) is not None
    begins, stops, has_stopped = (
        record.getMessage() for record in caplog.records if record.name == "bot.service"
    )
    about = f'part=run version={__version__} store="{scene.data}"'
    assert begins == f"the bot starts: {about} people=0 draws=0 alerts_waiting=0"
    assert stops.startswith("the bot stops, and finishes what is under way: part=run sends=0")
    assert has_stopped.startswith(f"the bot has stopped: {about} people=1 draws=")


async def test_two_halves_share_a_database(
    tmp_path: Path,
    database_url: str,
    monkeypatch: pytest.MonkeyPatch,
    caplog: pytest.LogCaptureFixture,
) -> None:
    """The web half takes updates by webhook, the worker tells, and each knows of the other."""
    caplog.set_level(logging.INFO, "bot")
    monkeypatch.setattr("bot.service.OVERHEAR_SECONDS", 0.1)
    by_webhook = {"WEBHOOK_URL": PUBLIC, "WEBHOOK_SECRET": SECRET, "PORT": "0"}
    slow = {"POLL_SECONDS": "3600", "POLL_IDLE_SECONDS": "3600"}  # so that no poll is overdue
    async with world(tmp_path, DATABASE_URL=database_url) as scene:
        scene.publish(up_to("296"))
        async with running(scene, Half.WEB, **by_webhook, **slow), running(scene, Half.WORKER):
            url = await address(caplog)
            scene.api.deliver_webhooks_to(url)
            person = await scene.person(1001)
            await person.say("/start")
            await person.hear("1 of 3")
            await scene.looked_again()
            scene.publish(up_to("297"))
            await person.hear("#297")
            # The web half sees draws that the worker recorded only after a moment.
            recorded = f"draw_bot_draws {len(up_to('297'))}\n"
            async with asyncio.timeout(PATIENCE):
                while (await got(f"{url}/healthz"))[0] != 200:  # noqa: ASYNC110
                    await asyncio.sleep(0.05)
                while recorded not in (metrics := (await got(f"{url}/metrics"))[1]):  # noqa: ASYNC110
                    await asyncio.sleep(0.05)
            assert "draw_bot_telegram_heard 1\n" in metrics


async def test_while_the_store_is_away_http_still_answers(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, caplog: pytest.LogCaptureFixture
) -> None:
    caplog.set_level(logging.INFO, "bot")

    async def away(*_: object) -> None:
        raise StoreDown("the store does not answer")

    async with world(tmp_path) as scene:
        scene.publish(up_to("296"))
        async with running(scene, Half.BOTH, PORT="0"):
            url = await address(caplog)
            await scene.looked_again()
            assert "draw_bot_draws" in (await got(f"{url}/metrics"))[1]
            with monkeypatch.context() as patch:
                for method in ("draws", "recall"):
                    patch.setattr(TinyStore, method, away)
                status, health = await got(f"{url}/healthz")
                assert (status, '"store":"does not answer"' in health) == (503, True)
                status, metrics = await got(f"{url}/metrics")
                assert status == 200
                assert "draw_bot_draws" not in metrics
                assert "draw_bot_telegram_heard" in metrics


@pytest.mark.parametrize("half", [Half.BOTH, Half.WORKER])
async def test_a_token_that_telegram_does_not_know_ends_the_bot(tmp_path: Path, half: Half) -> None:
    async with world(tmp_path) as scene:
        settings = read_settings(
            scene.environment() | {"TELEGRAM_BOT_TOKEN": f"987654321:{'a' * 35}"}
        )
        async with built(settings, ShiftedClock(DAY_OF_297)) as bot:
            with pytest.raises(SettingsError, match="is not known to Telegram"):
                await asyncio.wait_for(serve(bot, asyncio.Event(), half), PATIENCE)


async def test_a_loop_that_does_not_end_is_cancelled(caplog: pytest.LogCaptureFixture) -> None:
    loop = asyncio.create_task(asyncio.Event().wait(), name="deliver")
    await _ended([loop], 0.01)
    assert loop.cancelled()
    assert "deliver did not end in time" in caplog.text


@pytest.mark.parametrize(
    ("minutes", "told"),
    [
        (None, []),
        (-90, [("clock_set", "back", {"minutes": 90, "times": 1})]),
        (6, [("clock_set", "ahead", {"minutes": 6, "times": 1})]),
    ],
)
async def test_the_operator_hears_of_a_clock_that_was_set(
    minutes: int | None, told: list[tuple[str, str, dict[str, int]]]
) -> None:
    bot = SimpleNamespace(events=Events())
    jumped = None if minutes is None else timedelta(minutes=minutes)
    await _mind_clock(bot, SimpleNamespace(jump=lambda: jumped))
    assert [(event.kind, event.subject, event.facts) for event in bot.events.taken()] == told
