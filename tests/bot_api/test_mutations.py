"""Thousands of spoilt updates and answers: no other chat is affected, nothing is quoted."""

from __future__ import annotations

import asyncio
import copy
import json
import logging
import random
from collections.abc import Iterator
from typing import Any, Final

import psutil
import pytest
from telegram import Bot, Update

from bot.bot_api.inbox import OwnInbox
from bot.bot_api.messenger import TelegramMessenger
from bot.bot_api.ordering import UpdateQueue
from bot.bot_api.pacer import Pacer
from bot.bot_api.receiving import Receiver
from bot.bot_api.transport import Transport
from bot.domain.health.incidents import Incident
from bot.domain.health.measures import Histogram
from bot.domain.health.receiving import Receiving
from bot.domain.notices.delivery import Failed, Gone, Limited, Moved, Refused, Sent, decide
from bot.domain.notices.pace import Pace
from tests.bot_api.test_messenger import POST, TO_ANOTHER, render
from tests.bot_api.updates import CHAT, MEMBER, MEMBERSHIP, MESSAGE, SECRET_WORD, USER
from tests.chat.wire import TOKEN, answer, wire
from tests.fakes import NOON, FakeClock

pytestmark = pytest.mark.no_cover  # it repeats what other tests run, for long

TIMES: Final = 10_000
SEED: Final = 20261128
MOST_MEGABYTES: Final = 60

VALUES: Final[tuple[Any, ...]] = (
    *(None, True, False, 0, -1, 1, 1.5, 2**31, 2**52, 2**53, 2**63, -(2**63), 10**18),
    *("", "2", "\x00", "\u202e", "\ud83d", "x" * 5000, SECRET_WORD, [], {}, [[]], {"": {}}),
)
GOOD: Final[tuple[dict[str, Any], ...]] = (
    {"message": MESSAGE},
    {"message": {**MESSAGE, "text": "/start", "entities": [{"type": "bot_command", "offset": 0}]}},
    {"message": {**MESSAGE, "migrate_to_chat_id": -1001, "chat": {"id": -5, "type": "group"}}},
    {"channel_post": {**MESSAGE, "chat": {"id": -7, "type": "channel", "title": SECRET_WORD}}},
    {
        "callback_query": {
            "id": "5",
            "from": USER,
            "chat_instance": "1",
            "data": "1:a:b",
            "message": MESSAGE,
        }
    },
    {"inline_query": {"id": "5", "from": USER, "query": SECRET_WORD, "offset": ""}},
    {"my_chat_member": {**MEMBERSHIP, "old_chat_member": MEMBER, "new_chat_member": MEMBER}},
)


def places(value: Any, path: tuple[Any, ...] = ()) -> Iterator[tuple[Any, ...]]:
    """Every place in a JSON value, by keys and indices."""
    if isinstance(value, list):
        value = dict(enumerate(value))
    for key, inner in value.items() if isinstance(value, dict) else ():
        yield (*path, key)
        yield from places(inner, (*path, key))


def spoilt(value: Any, chance: random.Random) -> Any:
    """The value with one to three places replaced, removed, added to, or repeated."""
    value = copy.deepcopy(value)
    for _ in range(chance.randint(1, 3)):
        found = list(places(value))
        if not found:
            break
        *path, last = chance.choice(found)
        holder = value
        for key in path:
            holder = holder[key]
        match chance.randrange(4):
            case 0 if isinstance(holder, dict):
                del holder[last]
            case 1 if isinstance(holder, dict):
                holder[chance.choice(("id", "of_tomorrow", "chat", "from"))] = holder[last]
            case 2:
                holder[last] = [holder[last]]
            case _:
                holder[last] = copy.deepcopy(chance.choice(VALUES))
    return value


@pytest.mark.no_cover
async def test_ten_thousand_spoilt_updates(caplog: pytest.LogCaptureFixture) -> None:
    caplog.set_level(logging.INFO)
    chance, handled, events = random.Random(SEED), [], list[Incident]()

    async def handle(update: Update) -> None:
        """Read what handlers read."""
        chat, user = update.effective_chat, update.effective_user
        handled.append((update.update_id, chat and chat.id, user and user.language_code))
        if update.message is not None and update.message.text is not None:
            update.message.parse_entities()
            _ = update.message.text_html

    receiving, clock = Receiving(), FakeClock()
    queue = UpdateQueue(handle, OwnInbox(), receiving, clock, Histogram())
    receiver = Receiver(Bot(TOKEN), OwnInbox(), queue, receiving, clock, events.append)
    process = psutil.Process()
    for number in range(1, 2 * TIMES, 2):
        if number == TIMES // 5 + 1:
            before = process.memory_info().rss
        good = json.loads(json.dumps(chance.choice(GOOD)).replace("1001", str(number)))
        await receiver.take({"update_id": number, **spoilt(good, chance)})
        if number % 1000 == 1:  # an update of another person in between
            other = {**MESSAGE, "chat": {**CHAT, "id": number}, "from": {**USER, "id": number}}
            await receiver.take({"update_id": number + 1, "message": other})
    await asyncio.wait_for(queue.drain(), 60)

    assert process.memory_info().rss - before < MOST_MEGABYTES * 1_000_000
    others = {number for number, chat, _ in handled if chat == number - 1}
    assert others == set(range(2, 2 * TIMES + 1, 1000))
    assert sum(receiving.skipped.values()) > TIMES / 3
    assert len(handled) > TIMES / 20, "most are not refused for their own sake"
    assert SECRET_WORD not in caplog.text
    assert "Traceback" not in caplog.text
    assert len([line for line in caplog.messages if "skipped" in line]) <= 100
    assert {type(chat) for _, chat, _ in handled} <= {int, type(None)}


ANSWERS: Final[tuple[tuple[int, dict[str, Any]], ...]] = (
    (200, {"ok": True, "result": {"message_id": 7, "date": 1, "chat": CHAT, "text": "hi"}}),
    (400, {"ok": False, "error_code": 400, "description": "Bad Request: chat not found"}),
    (400, {"ok": False, "error_code": 400, "description": "Bad Request: can't parse entities"}),
    (403, {"ok": False, "error_code": 403, "description": "Forbidden: bot was blocked"}),
    (
        400,
        {
            "ok": False,
            "error_code": 400,
            "description": "Bad Request: upgraded",
            "parameters": {"migrate_to_chat_id": -1001},
        },
    ),
    (
        429,
        {
            "ok": False,
            "error_code": 429,
            "description": "Too Many Requests: retry after 5",
            "parameters": {"retry_after": 5},
        },
    ),
    (500, {"ok": False, "error_code": 500, "description": "Internal Server Error"}),
)


@pytest.mark.no_cover
async def test_ten_thousand_spoilt_answers(caplog: pytest.LogCaptureFixture) -> None:
    """Every one is a result that is retried, given up or believed for one chat alone."""
    chance, results = random.Random(SEED), list[Any]()
    process = psutil.Process()
    async with wire() as server, Transport(4) as transport:
        for number in range(TIMES):
            if number == TIMES // 10:
                before = process.memory_info().rss
            status, body = spoilt_answer(chance)
            server.answers.clear()
            server.answers.append(answer(status, body))
            messenger = TelegramMessenger(
                transport,
                f"{server.url}/bot{TOKEN}",
                Pacer(Pace(1_000_000)),
                render,
                report=lambda _: None,
            )
            results.append(await messenger.send_alert(POST, lambda: None))
            if number % 1000 == 999:
                server.answers.clear()
                assert await messenger.send_alert(TO_ANOTHER, lambda: None) == Sent(7)
    assert process.memory_info().rss - before < MOST_MEGABYTES * 1_000_000
    for result in results:
        assert isinstance(result, Sent | Failed | Gone | Limited | Moved | Refused)
        decide(result, attempts=0, opened=NOON, now=NOON, jitter=0.5)
        if isinstance(result, Sent):
            assert 0 < result.message_id < 2**31
        if isinstance(result, Limited):
            assert 0 <= result.retry_after.total_seconds() <= 3600
        if isinstance(result, Moved):
            assert -(2**52) < result.chat_id < 0
    assert len({type(result) for result in results}) == 6
    assert SECRET_WORD not in caplog.text
    assert "Traceback" not in caplog.text


def spoilt_answer(chance: random.Random) -> tuple[int, bytes]:
    """A spoilt answer: its values, its status, or its very bytes."""
    status, body = chance.choice(ANSWERS)
    written = json.dumps(spoilt(body, chance) if chance.random() < 0.8 else body).encode()
    if chance.random() < 0.1:
        written = written[: chance.randrange(len(written))]
    if chance.random() < 0.1:
        status = chance.choice((200, 201, 302, 400, 401, 403, 404, 409, 413, 429, 500, 502))
    return status, written
