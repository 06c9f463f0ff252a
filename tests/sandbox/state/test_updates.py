"""How updates reach the bot: long polls, two pollers, webhooks, and the wanted kinds."""

from __future__ import annotations

import asyncio
import time
from collections.abc import AsyncIterator

import pytest
from aiohttp import web
from telegram import Bot, Update
from telegram.error import BadRequest, Conflict

from bot.sandbox.api import BotApi
from tests.sandbox.client import client


@pytest.fixture
def bot(api: BotApi, bot: Bot) -> Bot:
    api.create_person(1)
    return bot


async def test_a_long_poll_ends_with_the_first_update(api: BotApi, bot: Bot) -> None:
    polling = asyncio.create_task(bot.get_updates(timeout=20))
    await api.wait_for_calls("getUpdates")
    api.say(1, "hello")
    assert [update.message.text for update in await polling if update.message] == ["hello"]


async def test_a_long_poll_without_updates_ends_empty(bot: Bot) -> None:
    assert await bot.get_updates(timeout=0) == ()


async def test_updates_come_again_until_they_are_confirmed(api: BotApi, bot: Bot) -> None:
    for text in ("one", "two", "three"):
        api.say(1, text)
    first, *_ = await bot.get_updates(limit=1)
    assert [update.update_id for update in await bot.get_updates()] == [1, 2, 3]
    assert [u.update_id for u in await bot.get_updates(offset=first.update_id + 1)] == [2, 3]
    assert [update.update_id for update in await bot.get_updates(offset=-1)] == [3]
    assert api.pending_updates() == 1


async def test_the_second_poller_sends_the_first_away(api: BotApi, bot: Bot) -> None:
    async with client(api) as other:
        first = asyncio.create_task(bot.get_updates(timeout=20))
        await api.wait_for_calls("getUpdates")
        second = asyncio.create_task(other.get_updates(timeout=20))
        with pytest.raises(Conflict, match="terminated by other getUpdates request"):
            await first
        api.say(1, "hello")
        assert len(await second) == 1


async def test_only_what_the_bot_asked_for_comes(api: BotApi, bot: Bot) -> None:
    await bot.get_updates(allowed_updates=[Update.MY_CHAT_MEMBER])
    api.say(1, "hello")
    api.block(1)
    (update,) = await bot.get_updates()
    assert update.my_chat_member is not None
    assert update.my_chat_member.new_chat_member.status == "kicked"


class Hook:
    """A bot's webhook: the first post fails, the rest succeed."""

    def __init__(self) -> None:
        self.posts: asyncio.Queue[tuple[str, int, str | None]] = asyncio.Queue()
        self.failures = 1
        self.failing: int | None = None

    async def take(self, request: web.Request) -> web.Response:
        chat_id = (await request.json())["message"]["chat"]["id"]
        if self.failures and self.failing in (None, chat_id):
            self.failures -= 1
            return web.Response(status=500)
        secret = request.headers.get("X-Telegram-Bot-Api-Secret-Token")
        self.posts.put_nowait((request.path, (await request.json())["update_id"], secret))
        return web.Response()


@pytest.fixture
async def hook() -> AsyncIterator[tuple[Hook, str]]:
    hook = Hook()
    app = web.Application()
    app.router.add_post("/telegram", hook.take)
    runner = web.AppRunner(app)
    await runner.setup()
    await web.TCPSite(runner, "127.0.0.1", 0).start()
    yield hook, f"http://127.0.0.1:{runner.addresses[0][1]}"
    await runner.cleanup()


async def test_a_webhook_gets_each_update_with_the_secret(
    api: BotApi, bot: Bot, hook: tuple[Hook, str]
) -> None:
    taker, origin = hook
    api.deliver_webhooks_to(origin)
    await bot.set_webhook("https://bot.example.org/telegram", secret_token="s3cret")
    api.say(1, "one")
    api.say(1, "two")
    async with asyncio.timeout(30):
        assert await taker.posts.get() == ("/telegram", 1, "s3cret")
        assert await taker.posts.get() == ("/telegram", 2, "s3cret")
    info = await bot.get_webhook_info()
    assert info.url == "https://bot.example.org/telegram"
    assert "500" in (info.last_error_message or "")


async def test_a_chat_whose_update_is_not_taken_holds_up_no_other(
    api: BotApi, bot: Bot, hook: tuple[Hook, str]
) -> None:
    """Its updates come again in their order, after pauses that grow."""
    taker, origin = hook
    taker.failures, taker.failing = 4, 1
    api.create_person(2)
    api.deliver_webhooks_to(origin)
    await bot.set_webhook("https://bot.example.org/telegram")
    began = time.monotonic()
    for person, text in ((1, "one"), (1, "two"), (2, "three"), (2, "four")):
        api.say(person, text)
    async with asyncio.timeout(30):
        assert [(await taker.posts.get())[1] for _ in range(4)] == [3, 4, 1, 2]
    assert time.monotonic() - began >= 0.2 + 0.4 + 0.8 + 1.6


async def test_another_webhook_gets_what_waits_at_once(
    api: BotApi, bot: Bot, hook: tuple[Hook, str]
) -> None:
    taker, origin = hook
    await bot.set_webhook("http://127.0.0.1:9/nobody")
    api.say(1, "one")
    while (await bot.get_webhook_info()).last_error_message is None:  # noqa: ASYNC110
        await asyncio.sleep(0.01)
    taker.failures = 0
    await bot.set_webhook(f"{origin}/telegram")
    async with asyncio.timeout(30):
        assert (await taker.posts.get())[1] == 1


async def test_polling_and_a_webhook_exclude_each_other(api: BotApi, bot: Bot) -> None:
    polling = asyncio.create_task(bot.get_updates(timeout=20))
    await api.wait_for_calls("getUpdates")
    await bot.set_webhook("https://bot.example.org/telegram")
    with pytest.raises(Conflict, match="terminated by setWebhook request"):
        await polling
    with pytest.raises(Conflict, match="can't use getUpdates method while webhook is active"):
        await bot.get_updates()
    await bot.delete_webhook(drop_pending_updates=True)
    assert await bot.get_updates() == ()


@pytest.mark.parametrize(
    ("url", "secret", "fault"),
    [
        ("http://bot.example.org/", "x", "an https url must be provided"),
        ("https://bot.example.org:8080/", "x", "ports 80, 88, 443 or 8443"),
        ("https://bot.example.org/", "not allowed!", "unallowed characters"),
    ],
)
async def test_a_webhook_that_telegram_would_not_take(
    bot: Bot, url: str, secret: str, fault: str
) -> None:
    with pytest.raises(BadRequest, match=fault):
        await bot.set_webhook(url, secret_token=secret)


async def test_a_poller_is_answered_when_the_server_stops(api: BotApi, bot: Bot) -> None:
    polling = asyncio.create_task(bot.get_updates(timeout=20))
    await api.wait_for_calls("getUpdates")
    await api.stop()
    assert await polling == ()
