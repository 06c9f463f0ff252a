"""What reaches the operator's chats."""

from __future__ import annotations

from collections.abc import AsyncIterator
from datetime import UTC, datetime

import pytest
from telegram import Bot

from bot.bot_api.transport import Transport
from bot.chat.operator.reports import TelegramOperator
from bot.domain.health.incidents import Incident, IncidentKind
from bot.sandbox.api import BotApi
from tests.chat.wire import TOKEN

THEN = datetime(2026, 7, 21, 17, 2, tzinfo=UTC)
SILENT = Incident(
    IncidentKind.SOURCE_SILENT,
    "rounds",
    {"since": THEN, "fault": "it answered 403", "failures": 5},
)
BACK = Incident(IncidentKind.SOURCE_SILENT, "rounds", {"since": THEN, "now": THEN, "new": ()})
VANISHED = Incident(IncidentKind.DRAW_VANISHED, "297")


@pytest.fixture
async def api() -> AsyncIterator[BotApi]:
    api = BotApi()
    await api.start(token=TOKEN)
    api.create_people(1, 2)
    yield api
    await api.stop()


@pytest.fixture
async def operator(api: BotApi) -> AsyncIterator[TelegramOperator]:
    async with Transport(2) as transport:
        bot = Bot(TOKEN, base_url=f"{api.url}/bot", request=transport)
        yield TelegramOperator(bot, (1, 2))


def told(api: BotApi, chat_id: int) -> list[str]:
    return [message["text"] for message in api.messages(chat_id) if message["from_bot"]]


async def test_every_chat_hears_of_an_incident_once(
    api: BotApi, operator: TelegramOperator
) -> None:
    for _ in range(3):
        await operator.report(SILENT)
    for chat_id in (1, 2):
        (text,) = told(api, chat_id)
        assert "has not been read since" in text


async def test_when_it_is_over_the_next_one_is_told_again(
    api: BotApi, operator: TelegramOperator
) -> None:
    await operator.report(SILENT)
    await operator.all_clear(BACK)
    await operator.report(SILENT)
    assert ["read again" in text for text in told(api, 1)] == [False, True, False]


async def test_what_is_over_without_a_word_stays_without_one(
    api: BotApi, operator: TelegramOperator
) -> None:
    await operator.report(VANISHED)
    await operator.all_clear(VANISHED)
    assert len(told(api, 1)) == 1


async def test_a_chat_that_cannot_be_told_keeps_nothing_from_the_others(api: BotApi) -> None:
    async with Transport(2) as transport:
        bot = Bot(TOKEN, base_url=f"{api.url}/bot", request=transport)
        await TelegramOperator(bot, (99, 2)).report(SILENT)
    assert len(told(api, 2)) == 1
