"""What reaches the operator: in their chats, and at ALERT_URL."""

from __future__ import annotations

import json
from collections.abc import AsyncIterator
from dataclasses import replace
from datetime import UTC, datetime

import pytest
from telegram import Bot

from bot.bot_api.transport import Transport
from bot.chat.operator.reports import TelegramOperator
from bot.domain.health.episodes import Episode, Report
from bot.domain.health.incidents import IncidentKind
from bot.sandbox.api import BotApi
from bot.web.alert_url import AlertUrl
from tests.addresses import nobody
from tests.chat.wire import TOKEN, answer, wire

THEN = datetime(2026, 7, 21, 17, 2, tzinfo=UTC)
FACTS = {"fault": "it answered 403", "failures": 5}
EPISODE = Episode(IncidentKind.SOURCE_SILENT, "rounds", THEN, facts=FACTS)
SILENT = Report(IncidentKind.SOURCE_SILENT, False, (EPISODE,))
BACK = Report(IncidentKind.SOURCE_SILENT, True, (replace(EPISODE, facts={"now": THEN, "new": ()}),))
VANISHED = [Episode(IncidentKind.DRAW_VANISHED, str(number), THEN) for number in range(420)]


@pytest.fixture
async def api() -> AsyncIterator[BotApi]:
    api = BotApi()
    await api.start(token=TOKEN)
    api.create_people(1, 2)
    yield api
    await api.stop()


@pytest.fixture
async def bot(api: BotApi) -> AsyncIterator[Bot]:
    async with Transport(2) as transport:
        yield Bot(TOKEN, base_url=f"{api.url}/bot", request=transport)


def told(api: BotApi, chat_id: int) -> list[str]:
    return [message["text"] for message in api.messages(chat_id) if message["from_bot"]]


async def test_every_chat_hears_of_the_beginning_and_of_the_end(api: BotApi, bot: Bot) -> None:
    operator = TelegramOperator(bot, (1, 2))
    assert [await operator.tell(SILENT), await operator.tell(BACK)] == [True, True]
    for chat_id in (1, 2):
        began, ended = told(api, chat_id)
        assert "has not been read since" in began
        assert "file again" in ended


async def test_what_the_operator_is_asked_comes_with_buttons(api: BotApi, bot: Bot) -> None:
    facts: dict[str, object] = {
        "doubt": "implausible",
        "name": "CEC",
        "date": THEN.date(),
        "size": 1,
        "cutoff": "0",
    }
    facts["minutes"] = 15
    asked = [
        Episode(IncidentKind.DRAW_DOUBTED, number, THEN, facts=facts | {"question": f"q{number}"})
        for number in ("448", "449")
    ]
    operator = TelegramOperator(bot, (1,))
    for episodes in (asked[:1], asked):
        await operator.tell(Report(IncidentKind.DRAW_DOUBTED, False, tuple(episodes)))
    one, two = (message["reply_markup"]["inline_keyboard"] for message in api.messages(1))
    assert [[button["callback_data"] for button in row] for row in two] == [
        ["1:doubt:yes:q448", "1:doubt:no:q448"],
        ["1:doubt:yes:q449", "1:doubt:no:q449"],
    ]
    assert [button["text"] for button in one[0]] == ["It is right", "Wait for a correction"]
    assert two[1][0]["text"] == "#449: It is right"


async def test_many_of_a_kind_are_one_message_with_their_number(api: BotApi, bot: Bot) -> None:
    operator = TelegramOperator(bot, (1,))
    await operator.tell(Report(IncidentKind.DRAW_VANISHED, False, tuple(VANISHED)))
    (text,) = told(api, 1)
    assert "#0 is gone" in text
    assert "419" in text


async def test_what_is_over_without_a_word_is_told_without_one(api: BotApi, bot: Bot) -> None:
    operator = TelegramOperator(bot, (1,))
    assert await operator.tell(Report(IncidentKind.DRAW_VANISHED, True, tuple(VANISHED[:1])))
    assert told(api, 1) == []


async def test_a_chat_that_missed_a_report_gets_it_later(api: BotApi, bot: Bot) -> None:
    api.create_person(99, started=False)
    operator = TelegramOperator(bot, (99, 2))
    assert await operator.tell(SILENT)
    assert told(api, 99) == []
    api.say(99, "/start")
    assert await operator.tell(BACK)
    assert len(told(api, 99)) == len(told(api, 2)) == 2


async def test_a_report_that_reaches_no_chat_is_not_delivered(api: BotApi, bot: Bot) -> None:
    api.create_person(99, started=False)
    assert not await TelegramOperator(bot, (99,)).tell(SILENT)
    with nobody() as url:
        unopened = Bot(TOKEN, base_url=f"{url}/bot", request=Transport(1))
        assert not await TelegramOperator(unopened, (1,)).tell(SILENT)


async def test_where_there_is_no_operator_nothing_stays_due(bot: Bot) -> None:
    assert await TelegramOperator(bot, ()).tell(SILENT)


async def test_the_url_is_called_when_trouble_begins_and_when_it_ends() -> None:
    async with wire() as server:
        operator = AlertUrl(f"{server.url}/hook?key=secret")
        assert [await operator.tell(SILENT), await operator.tell(BACK)] == [True, True]
    began, ended = (json.loads(request.body) for request in server.requests)
    assert began == {
        "event": "began",
        "kind": "source_silent",
        "count": 1,
        "subjects": ["rounds"],
        "since": "2026-07-21T17:02:00Z",
        "ended": None,
        "fault": "it answered 403",
    }
    assert (ended["event"], ended["ended"]) == ("ended", "2026-07-21T17:02:00Z")


async def test_a_url_that_does_not_take_it_is_not_delivered_and_not_logged(
    caplog: pytest.LogCaptureFixture,
) -> None:
    async with wire() as server:
        server.answers.append(answer(500, b"no"))
        assert not await AlertUrl(f"{server.url}/secret").tell(SILENT)
    with nobody() as url:
        assert not await AlertUrl(f"{url}/secret").tell(SILENT)
    assert "secret" not in caplog.text
