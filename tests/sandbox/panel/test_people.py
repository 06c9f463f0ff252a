"""A conversation through the real client, played in this process and over HTTP."""

from __future__ import annotations

import asyncio
import sys
from collections.abc import AsyncIterator

import pytest
from telegram import Bot, InlineKeyboardButton, InlineKeyboardMarkup

from bot.sandbox.api import BotApi
from tests.people import Controls, Elsewhere, Here, Person

KEYBOARD = InlineKeyboardMarkup([[InlineKeyboardButton("Yes", callback_data="cec:yes")]])


@pytest.fixture(params=["here", "elsewhere"])
async def controls(api: BotApi, request: pytest.FixtureRequest) -> AsyncIterator[Controls]:
    if request.param == "here":
        yield Here(api)
    else:
        async with Elsewhere(api.url) as controls:
            yield controls


@pytest.fixture
async def ada(controls: Controls) -> Person:
    return await Person.create(controls, 1001)


async def test_what_a_person_says_reaches_the_bot_as_an_update(ada: Person, bot: Bot) -> None:
    await ada.say("/start draw-297")
    (update,) = await bot.get_updates(timeout=5)
    assert update.message is not None
    assert update.message.chat_id == 1001
    assert [entity.type for entity in update.message.entities] == ["bot_command"]
    assert await bot.get_updates(offset=update.update_id + 1) == ()


async def test_what_the_bot_sends_can_be_heard_with_its_markup(ada: Person, bot: Bot) -> None:
    await bot.send_message(1001, "<b>✅</b> #297", parse_mode="HTML", disable_notification=True)
    heard = await ada.hear("#297")
    assert heard["html"] == "<b>✅</b> #297"
    assert heard["silent"]


async def test_a_tap_is_a_callback_query_and_its_answer_can_be_seen(
    ada: Person, bot: Bot, api: BotApi
) -> None:
    sent = await bot.send_message(1001, "CEC?", reply_markup=KEYBOARD)
    tapping = asyncio.create_task(ada.tap_and_read("Yes"))
    (update,) = await bot.get_updates(timeout=5)
    assert update.callback_query is not None
    assert update.callback_query.data == "cec:yes"
    await bot.edit_message_text("CEC: yes", 1001, sent.message_id)
    await bot.answer_callback_query(update.callback_query.id, "Noted")
    assert (await ada.hear("CEC: yes"))["version"] == 1
    assert await tapping == {"text": "Noted"}
    assert [event["kind"] for event in api.events()][1:] == ["tapped", "edited", "answered"]


async def test_a_button_that_is_not_there_cannot_be_tapped(ada: Person, bot: Bot) -> None:
    await bot.send_message(1001, "CEC?", reply_markup=KEYBOARD)
    with pytest.raises(LookupError, match="Maybe"):
        await ada.tap("Maybe")


async def test_it_serves_alone_and_stops_when_told() -> None:
    serving = await asyncio.create_subprocess_exec(
        sys.executable, "-m", "bot.sandbox.api", "--port", "0", stdout=asyncio.subprocess.PIPE
    )
    assert serving.stdout is not None
    url = (await serving.stdout.readline()).decode().strip()
    async with Elsewhere(url) as controls:
        ada = await Person.create(controls, 1001)
        said = await ada.say("/start")
        assert said["entities"][0]["type"] == "bot_command"
    serving.terminate()
    assert await serving.wait() == 0
