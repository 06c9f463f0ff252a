"""The real process behind a webhook: its secret, its limits, and its health."""

from __future__ import annotations

import asyncio
import io
import time
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import aiohttp
import pytest

from bot.web.webhook import SECRET_HEADER
from tests.e2e.halves import PUBLIC, SECRET, Process, answering, processes
from tests.e2e.hammer import hammer, message
from tests.e2e.process import STOPS_WITHIN, World, up_to, world
from tests.people import PATIENCE

SHOWN = {SECRET_HEADER: SECRET}
HOOK = "/hook"


@dataclass
class Behind:
    """A bot behind a webhook, and a way to knock at its door."""

    scene: World
    process: Process
    url: str
    session: aiohttp.ClientSession

    async def post(self, body: Any, headers: dict[str, str] = SHOWN) -> int:
        """Send something to the webhook; the status of the answer."""
        way = {"data": io.BytesIO(body)} if isinstance(body, bytes) else {"json": body}
        async with self.session.post(f"{self.url}{HOOK}", headers=headers, **way) as answer:
            return answer.status

    async def get(self, path: str) -> tuple[int, str]:
        """Ask for a page; its status and its text."""
        async with self.session.get(f"{self.url}{path}") as answer:
            return answer.status, await answer.text()


@asynccontextmanager
async def behind(folder: Path, **settings: str) -> AsyncIterator[Behind]:
    """Both halves in one process, on the embedded store."""
    async with world(folder, **settings) as scene, processes(scene) as started:
        scene.publish(up_to("296"))
        process = await answering(scene, "run")
        started.append(process)
        await process.logged("sends updates to the webhook")
        async with aiohttp.ClientSession() as session:
            yield Behind(scene, process, await process.address(), session)


async def test_people_are_answered_by_webhook(tmp_path: Path) -> None:
    async with behind(tmp_path) as here:
        person = await here.scene.person(1001)
        await person.say("/start")
        await person.hear("1 of 3")
        began = time.monotonic()
        assert await here.process.stop() == 0
        assert time.monotonic() - began < STOPS_WITHIN
        assert "Traceback" not in here.process.log()


async def test_a_webhook_that_telegram_refuses_is_an_outage_that_ends(tmp_path: Path) -> None:
    fault = "Bad Request: bad webhook: Webhook can be set up only on ports 80, 88, 443 or 8443"
    async with world(tmp_path, WEBHOOK_URL=PUBLIC) as scene, processes(scene) as started:
        scene.publish(up_to("296"))
        scene.api.fail("refuse", "setWebhook", times=None, code=400, description=fault)
        process = await Process.start(scene, "run", PORT="0")
        started.append(process)
        await process.logged("Telegram does not take the webhook")
        scene.api.deliver_webhooks_to(await process.address())
        await process.logged("kind=telegram_silent")
        scene.api.recover()
        await process.logged("sends updates to the webhook")
        person = await scene.person(1001)
        await person.say("/start")
        await person.hear("1 of 3")
        assert await process.stop() == 0
        assert "Traceback" not in process.log()


async def test_whoever_does_not_know_the_secret_is_refused(tmp_path: Path) -> None:
    async with behind(tmp_path) as here:
        for headers in ({}, {SECRET_HEADER: "wrong"}, {SECRET_HEADER: "é"}):
            assert await here.post(message(1, 1001, "/start"), headers) == 403
            assert await here.post(b"x" * 2 * 1024 * 1024, headers) == 403


BODIES = {
    "2 MB": (b"{" + b" " * 2 * 1024 * 1024 + b"}", 413),
    "nothing": (b"", 400),
    "no JSON": (b"<html>", 400),
    "no object": (b"[1]", 400),
    "no number": (b'{"update_id": "1"}', 400),
    "no message": (b'{"update_id": 1, "message": 5}', 200),
    "no chat": (b'{"update_id": 1, "message": {"chat": []}}', 200),
    "no date": (b'{"update_id": 1, "message": {"date": 1000000000000000000}}', 200),
    "a number that cannot be": (b'{"update_id": 9223372036854775808}', 400),
    "of a later Bot API": (b'{"update_id": 1, "of_tomorrow": {}}', 200),
    "half a character": (b'{"update_id": 1, "message": {"text": "\\ud83d"}}', 200),
}


async def test_what_telegram_would_repeat_is_skipped_and_only_updates_are_taken(
    tmp_path: Path,
) -> None:
    async with behind(tmp_path) as here:
        answers = {name: await here.post(body) for name, (body, _) in BODIES.items()}
        assert answers == {name: status for name, (_, status) in BODIES.items()}


async def test_an_update_that_comes_twice_is_answered_once(tmp_path: Path) -> None:
    async with behind(tmp_path) as here:
        person = await here.scene.person(1001)
        twice = message(10**6, 1001, "/help")
        assert [await here.post(twice), await here.post(twice)] == [200, 200]
        assert await here.post(message(10**6 + 1, 1001, "/privacy")) == 200
        await person.hear("What is kept about you")
        await here.process.stop()
        answers = [heard for heard in await person.messages() if heard["from_bot"]]
        assert len(answers) == 2


async def test_many_updates_at_once_are_all_taken(tmp_path: Path) -> None:
    """How quickly is for tests/bench/webhook.py to say."""
    async with behind(tmp_path) as here:
        here.scene.api.create_people(5001, 100)
        answers = await hammer(f"{here.url}{HOOK}", 200, 2, range(5001, 5101))
        assert [status for _, status in answers] == [200] * 400


async def test_it_says_how_it_is(tmp_path: Path) -> None:
    """A look every hour: of ten a second the last is soon overdue on a busy machine."""
    rhythm = {"POLL_SECONDS": "3600", "POLL_IDLE_SECONDS": "3600"}
    async with behind(tmp_path, **rhythm) as here:
        await here.process.logged("kind=source_stale subject=296")
        async with asyncio.timeout(PATIENCE):  # the bot stores an episode after its log line
            while '"trouble":[]' in (await here.get("/healthz"))[1]:
                continue
        status, health = await here.get("/healthz")
        assert status == 200
        assert '"store":"ok"' in health
        assert '"trouble":[{"kind":"source_stale","subject":"296"' in health
        status, metrics = await here.get("/metrics")
        assert status == 200
        assert f"draw_bot_draws {len(up_to('296'))}\n" in metrics
        assert "draw_bot_alerts_queued 0\n" in metrics
        assert 'draw_bot_trouble{kind="source_stale"} 1\n' in metrics
        assert 'draw_bot_trouble{kind="source_silent"} 0\n' in metrics
        assert 'draw_bot_reply_seconds_bucket{le="+Inf"}' in metrics


async def test_it_is_unwell_while_the_source_cannot_be_read(tmp_path: Path) -> None:
    settings = {"ROUNDS_URL": "http://127.0.0.1:9/nothing.json"}
    async with world(tmp_path, **settings) as scene, processes(scene) as started:
        started.append(await Process.start(scene, "run", PORT="0"))
        async with aiohttp.ClientSession() as session:
            async with session.get(f"{await started[0].address()}/healthz") as answer:
                assert answer.status == 503
            async with session.post(f"{await started[0].address()}{HOOK}") as answer:
                assert answer.status == 404


async def test_a_port_that_is_taken_stops_the_start(tmp_path: Path) -> None:
    async with behind(tmp_path) as here:
        (tmp_path / "other").mkdir()
        async with world(tmp_path / "other") as scene, processes(scene) as started:
            port = here.url.rpartition(":")[2]
            started.append(await Process.start(scene, "run", PORT=port))
            assert await started[0].ended() == 2
            assert f"PORT {port}" in started[0].log().splitlines()[-1]


@pytest.mark.parametrize("half", ["web", "worker"])
async def test_a_half_without_a_database_says_so_in_one_line(tmp_path: Path, half: str) -> None:
    async with world(tmp_path) as scene, processes(scene) as started:
        started.append(await Process.start(scene, half, WEBHOOK_URL=PUBLIC))
        assert await started[0].ended() == 2
        assert started[0].log().count("\n") == 1
        assert "DATABASE_URL" in started[0].log()
