"""Updates by webhook over real HTTP: it is set, watched, and set again where it was taken away."""

from __future__ import annotations

import asyncio
from collections.abc import AsyncIterator, Awaitable, Callable
from contextlib import asynccontextmanager
from typing import Any

import pytest
from telegram.error import TelegramError

from bot.bot_api import lifecycle, webhook
from bot.errors import StoreDown
from bot.sandbox.api import BotApi
from tests.bot_api.echo import ADA, echo_bot, no_errand
from tests.fakes import NOON, FakeClock
from tests.people import PATIENCE

URL = "https://bot.example/hook"
SECRET = "hush"


def message(number: int, text: str) -> dict[str, Any]:
    """An update as Telegram sends it."""
    chat = {"id": ADA, "type": "private", "first_name": "Ada"}
    sender = {"id": ADA, "is_bot": False, "first_name": "Ada"}
    row = {"message_id": number, "date": 1717171717, "chat": chat, "from": sender, "text": text}
    return {"update_id": number, "message": row}


class Scene:
    """A bot that repeats each message, and the sandbox's Telegram."""

    def __init__(self, api: BotApi) -> None:
        self.api = api
        self.clock = FakeClock()
        self.telegram = echo_bot(api, self.clock, lambda _: None)

    @asynccontextmanager
    async def running(self, errand: Callable[[], Awaitable[None]] | None = None) -> AsyncIterator:
        """The bot with its webhook; it has to end without a fault."""
        stop = asyncio.Event()
        run = self.telegram.webhook.run(URL, SECRET, stop, errand or no_errand)
        task = asyncio.create_task(run)
        try:
            yield stop
        finally:
            stop.set()
            await asyncio.wait_for(task, PATIENCE)

    async def called(self, method: str, times: int) -> None:
        """Wait until a method was called so often. Raises TimeoutError."""
        if await self.api.wait_for_calls(method, times, PATIENCE) < times:
            raise TimeoutError(f"{method} was called {self.api.calls()} times")

    async def until(self, happened: Callable[[], bool]) -> None:
        """Wait until this is true, over the bot's next calls. Raises TimeoutError."""
        async with asyncio.timeout(PATIENCE):
            while not happened():
                await self.called("getWebhookInfo", self.api.calls().get("getWebhookInfo", 0) + 1)

    def inform(self, times: int | None, **about: Any) -> None:
        """Let Telegram answer this about the webhook."""
        info = {"url": URL, "has_custom_certificate": False, "pending_update_count": 0} | about
        self.api.fail("answer", "getWebhookInfo", times=times, body={"ok": True, "result": info})


@pytest.fixture
def scene(api: BotApi, monkeypatch: pytest.MonkeyPatch) -> Scene:
    """Pauses are short: the test is about their end."""
    monkeypatch.setattr(webhook, "CONTACT_SECONDS", 0.01)
    monkeypatch.setattr(webhook, "RETRY_SECONDS", 0.01)
    monkeypatch.setattr(lifecycle, "CONTACT_SECONDS", 0.01)
    monkeypatch.setattr(lifecycle, "RETRY_SECONDS", 0.01)
    return Scene(api)


async def test_updates_are_taken_while_it_runs_and_answered_before_it_ends(scene: Scene) -> None:
    take = scene.telegram.webhook.take
    assert not await take(message(1, "too early"))
    async with scene.running():
        await scene.called("setWebhook", 1)
        assert await take(message(2, "one"))
        assert await take(message(3, "two"))
        assert await take(message(3, "two"))  # Telegram may send one again
    assert not await take(message(4, "too late"))
    answers = [row["text"] for row in scene.api.messages(ADA) if row["from_bot"]]
    assert answers == ["heard one", "heard two"]


async def test_a_refused_webhook_is_set_again_and_again(scene: Scene) -> None:
    scene.api.fail("refuse", "setWebhook", times=3, code=400, description="Bad Request: bad host")
    async with scene.running():
        await scene.called("setWebhook", 2)
        assert scene.telegram.receiving.pulse.fault == "Bad host"
        await scene.called("setWebhook", 4)
        await scene.until(lambda: scene.telegram.receiving.pulse.failing_since is None)


async def test_a_stop_ends_the_attempts_to_set_it(
    scene: Scene, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(webhook, "RETRY_SECONDS", 1e6)
    scene.api.fail("refuse", "setWebhook", times=None, code=401, description="Unauthorized")
    async with scene.running():
        await scene.called("setWebhook", 1)


async def test_a_webhook_that_was_taken_away_is_set_again(
    scene: Scene, caplog: pytest.LogCaptureFixture
) -> None:
    scene.inform(1, url="")
    async with scene.running():
        await scene.called("setWebhook", 2)
    assert caplog.messages.count("the webhook was taken away; it is set again") == 1


async def test_updates_that_do_not_arrive_are_a_failure_until_one_does(scene: Scene) -> None:
    receiving = scene.telegram.receiving
    failed = {"last_error_date": int(NOON.timestamp()), "last_error_message": "Connection refused"}
    scene.inform(None, pending_update_count=7, **failed)
    async with scene.running():
        await scene.until(lambda: receiving.pulse.fault == "7 updates wait: Connection refused")
        scene.clock.go_on(minutes=1)
        assert await scene.telegram.webhook.take(message(1, "at last"))
        await scene.until(lambda: receiving.pulse.failing_since is None)


async def test_telegram_that_cannot_be_asked_is_noted(scene: Scene) -> None:
    async with scene.running():
        await scene.called("getWebhookInfo", 1)
        scene.api.fail("refuse", "getWebhookInfo", times=None, code=502, description="Bad Gateway")
        await scene.until(lambda: "Bad Gateway" in str(scene.telegram.receiving.pulse.fault))
        scene.api.recover()
        await scene.until(lambda: scene.telegram.receiving.pulse.failing_since is None)


async def test_telegram_that_is_away_at_the_start_is_tried_until_it_answers(
    scene: Scene, caplog: pytest.LogCaptureFixture
) -> None:
    scene.api.fail("refuse", "getMe", times=20, code=502, description="Bad Gateway")
    async with scene.running():
        await scene.called("setWebhook", 1)
    assert scene.api.calls()["getMe"] == 21
    said = [line.partition(" times")[0] for line in caplog.messages if "cannot be reached" in line]
    assert said == [f"Telegram cannot be reached, {times}" for times in (1, 2, 4, 8, 16)]


@pytest.mark.parametrize(
    ("error", "logged"),
    [
        (TelegramError("Flood"), "the bot's page in Telegram is not up to date: Flood"),
        (StoreDown("no answer"), "the bot's page in Telegram is not up to date: no answer"),
        (ZeroDivisionError(), "the bot is not wholly settled in"),
    ],
    ids=["Telegram", "store", "fault"],
)
async def test_a_failed_errand_stops_no_answer(
    scene: Scene, caplog: pytest.LogCaptureFixture, error: Exception, logged: str
) -> None:
    async def fail() -> None:
        raise error

    async with scene.running(fail):
        await scene.called("setWebhook", 1)
        assert await scene.telegram.webhook.take(message(1, "hello"))
    assert "heard hello" in [row["text"] for row in scene.api.messages(ADA)]
    assert logged in caplog.messages


async def test_a_process_that_only_sends_asks_whether_telegram_answers(scene: Scene) -> None:
    stop, receiving = asyncio.Event(), scene.telegram.receiving
    keeping = asyncio.create_task(scene.telegram.contact.keep(stop))
    await scene.called("getMe", 3)
    assert receiving.is_heard(scene.clock.now())
    scene.api.fail("refuse", "getMe", times=None, code=502, description="Bad Gateway")
    calls = scene.api.calls()["getMe"]
    await scene.called("getMe", calls + 3)
    scene.clock.go_on(minutes=10)
    assert not receiving.is_heard(scene.clock.now())
    scene.api.recover()
    async with asyncio.timeout(PATIENCE):
        while not receiving.is_heard(scene.clock.now()):
            await scene.called("getMe", scene.api.calls()["getMe"] + 1)
    stop.set()
    await asyncio.wait_for(keeping, PATIENCE)


async def test_a_stop_before_telegram_is_reached_ends_it(scene: Scene) -> None:
    scene.api.fail("refuse", "getMe", times=None, code=502, description="Bad Gateway")
    stop = asyncio.Event()
    keeping = asyncio.create_task(scene.telegram.contact.keep(stop))
    running = asyncio.create_task(scene.telegram.webhook.run(URL, SECRET, stop, no_errand))
    await scene.called("getMe", 3)
    stop.set()
    await asyncio.wait_for(asyncio.gather(keeping, running), PATIENCE)
    assert "setWebhook" not in scene.api.calls()


@pytest.mark.parametrize("result", [True, [], {"url": None}, {"url": URL, "last_error_date": "x"}])
async def test_what_is_no_account_of_the_webhook_stops_no_answer(
    scene: Scene, result: object
) -> None:
    async with scene.running():
        await scene.called("getWebhookInfo", 1)
        body = {"ok": True, "result": result}
        scene.api.fail("answer", "getWebhookInfo", times=None, body=body)
        await scene.until(lambda: "not Telegram's" in str(scene.telegram.receiving.pulse.fault))
        assert await scene.telegram.webhook.take(message(1, "hello"))
        scene.api.recover()
        await scene.until(lambda: scene.telegram.receiving.pulse.failing_since is None)
    assert scene.api.calls()["setWebhook"] == 1


async def test_an_errand_that_telegram_refuses_is_done_later(
    scene: Scene, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(lifecycle, "ERRAND_SECONDS", 0.01)
    tries = iter([TelegramError("Flood"), StoreDown("no answer"), None])
    done = asyncio.Event()

    async def settle_in() -> None:
        if (fault := next(tries)) is not None:
            raise fault
        done.set()

    async with scene.running(settle_in):
        await asyncio.wait_for(done.wait(), PATIENCE)
