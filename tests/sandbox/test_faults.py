"""Ordered failures: the client's view, and whether the message went out anyway."""

from __future__ import annotations

import asyncio
import time
from typing import Any

import pytest
from telegram import Bot
from telegram.error import (
    BadRequest,
    ChatMigrated,
    Forbidden,
    NetworkError,
    RetryAfter,
    TelegramError,
    TimedOut,
)

from bot.sandbox.api import BotApi
from bot.sandbox.panel.people import NoSuchThing
from tests.people import PATIENCE


@pytest.fixture
def bot(api: BotApi, bot: Bot) -> Bot:
    api.create_people(1, 3)
    return bot


@pytest.mark.parametrize(
    ("kind", "detail", "error", "sent"),
    [
        ("too_many", {"retry_after": 3}, RetryAfter, 0),
        ("refuse", {"code": 500, "description": "Internal Server Error"}, NetworkError, 0),
        ("refuse", {"code": 403, "description": "Forbidden: no"}, Forbidden, 0),
        ("refuse", {"code": 400, "description": "Bad Request: no"}, BadRequest, 0),
        (
            "refuse",
            {"code": 400, "description": "x", "parameters": {"migrate_to_chat_id": -9}},
            ChatMigrated,
            0,
        ),
        ("html", {"status": 502}, NetworkError, 0),
        ("html", {"status": 200}, TelegramError, 0),
        ("cut", {}, NetworkError, 0),
        ("cut_after", {}, NetworkError, 1),
        ("hang", {}, TimedOut, 0),
        ("hang_after", {}, TimedOut, 1),
    ],
)
async def test_a_failure_befalls_the_next_call_that_fits(
    api: BotApi, bot: Bot, kind: str, detail: dict[str, Any], error: type[Exception], sent: int
) -> None:
    api.fail(kind, method="sendMessage", chat_id=2, **detail)
    await bot.send_message(1, "to another chat")
    with pytest.raises(error):
        await bot.send_message(2, "hello", read_timeout=0.2 if error is TimedOut else PATIENCE)
    assert await api.wait_for_calls("sendMessage", 2, PATIENCE) == 2
    if sent:
        await api.wait_for_events(seconds=PATIENCE, chat_id=2)
    assert len(api.messages(2)) == sent
    await bot.send_message(2, "all is well")
    assert len(api.messages(2)) == sent + 1


async def test_a_failure_may_last_until_it_is_lifted(api: BotApi, bot: Bot) -> None:
    api.fail("html", times=None, status=503)
    for _ in range(3):
        with pytest.raises(NetworkError):
            await bot.send_message(1, "hello")
    api.recover()
    await bot.send_message(1, "hello")
    assert api.calls()["sendMessage"] == 4


async def test_answers_can_be_late_but_messages_are_not(api: BotApi, bot: Bot) -> None:
    api.set_delay(0.06)
    await bot.send_message(1, "hello")
    assert time.monotonic() - api.sends()[0]["at"] >= 0.06


async def test_who_hangs_is_let_go_when_the_server_stops(api: BotApi, bot: Bot) -> None:
    api.fail("hang")
    hanging = asyncio.create_task(bot.send_message(1, "hello"))
    assert await api.wait_for_calls("sendMessage") == 1
    await api.stop()
    with pytest.raises(NetworkError):
        await hanging


async def test_a_failure_that_there_is_not_cannot_be_ordered(api: BotApi) -> None:
    with pytest.raises(NoSuchThing, match="hnag"):
        api.fail("hnag")
