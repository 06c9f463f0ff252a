"""The transport over real sockets, against a server that does all that servers do wrong."""

from __future__ import annotations

import asyncio
import contextlib
import logging
import traceback
from collections.abc import AsyncIterator, Iterator
from datetime import timedelta

import pytest
from telegram import Bot, InlineKeyboardButton, InlineKeyboardMarkup
from telegram.error import (
    BadRequest,
    ChatMigrated,
    Conflict,
    Forbidden,
    InvalidToken,
    NetworkError,
    TelegramError,
    TimedOut,
)

from bot.bot_api.transport import NotDelivered, Timeouts, TooManyRequests, Transport
from bot.sandbox.api import BotApi
from tests.addresses import nobody
from tests.chat.wire import (
    CUT,
    HALF_AN_ANSWER,
    HANG,
    TOKEN,
    Bytes,
    Wire,
    answer,
    ok,
    page,
    refusal,
    wire,
)

PATIENT = Timeouts(pool=60, connect=60, write=60, read=60)
"""On a busy machine the test waits for the expected answer."""

SOON = 0.2
"""Seconds, for what never comes."""


@pytest.fixture
async def server() -> AsyncIterator[Wire]:
    async with wire() as served:
        yield served


@pytest.fixture
async def transport() -> AsyncIterator[Transport]:
    async with Transport(4, PATIENT) as opened:
        yield opened


@pytest.fixture
def bot(server: Wire, transport: Transport) -> Bot:
    return bot_at(server.url, transport)


def bot_at(url: str, transport: Transport) -> Bot:
    return Bot(TOKEN, base_url=f"{url}/bot", request=transport, get_updates_request=transport)


async def test_a_call_is_one_json_object_with_nested_values_as_they_are(
    server: Wire, bot: Bot
) -> None:
    keyboard = InlineKeyboardMarkup([[InlineKeyboardButton("Détails", callback_data="d:297")]])
    message = await bot.send_message(-1001234567890123, "cut-off 522 ✅", reply_markup=keyboard)

    assert message.message_id == 7
    (request,) = server.requests
    assert request.line == f"POST /bot{TOKEN}/sendMessage HTTP/1.1"
    assert request.headers["content-type"] == "application/json"
    assert request.headers["user-agent"].startswith("python-telegram-bot")
    assert request.fields == {
        "chat_id": -1001234567890123,
        "text": "cut-off 522 ✅",
        "reply_markup": {"inline_keyboard": [[{"text": "Détails", "callback_data": "d:297"}]]},
    }


async def test_connections_are_kept_and_used_again(server: Wire, bot: Bot) -> None:
    for _ in range(20):
        await bot.send_message(1001, "hi")

    assert server.connections == 1


async def test_no_more_requests_are_in_flight_than_allowed(server: Wire, bot: Bot) -> None:
    server.hold = asyncio.Event()
    sends = [asyncio.create_task(bot.send_message(1001, "hi")) for _ in range(12)]
    await server.came(4)
    server.hold.set()
    await asyncio.gather(*sends)

    assert server.most_at_once == 4
    assert len(server.requests) == 12


async def test_a_request_that_never_gets_a_connection_was_not_delivered(server: Wire) -> None:
    server.answers.append(HANG)
    async with Transport(1, PATIENT) as narrow:
        bot = bot_at(server.url, narrow)
        first = asyncio.create_task(bot.send_message(1001, "hi"))
        await server.came(1)
        with pytest.raises(NotDelivered):
            await bot.send_message(1002, "hi", pool_timeout=SOON, connect_timeout=SOON)
        first.cancel()

    assert len(server.requests) == 1


async def test_pictures_and_documents_arrive_whole(transport: Transport) -> None:
    api = BotApi()
    bot = bot_at(await api.start(token=TOKEN), transport)
    api.create_person(1001)
    picture = b"\x89PNG\r\n\x1a\n\0\0\0\rIHDR" + b"\0\0\1\0" * 2 + bytes(2_000_000)
    document = b"chat_id;score\n"
    try:
        await bot.send_photo(1001, picture, caption="<b>297</b>", parse_mode="HTML")
        await bot.send_document(1001, document, filename="données.csv", caption="é")
        shown, sent = api.messages(1001)
    finally:
        await api.stop()

    assert shown["html"] == "<b>297</b>"
    assert shown["photo"][-1]["file_size"] == len(picture)
    assert sent["document"]["file_name"] == "données.csv"
    assert sent["document"]["file_size"] == len(document)


ANSWERS = [
    pytest.param(refusal(400, "Bad Request: message is too long"), BadRequest, id="400"),
    pytest.param(refusal(403, "Forbidden: bot was blocked by the user"), Forbidden, id="403"),
    pytest.param(
        refusal(400, "Bad Request: upgraded", migrate_to_chat_id=-100), ChatMigrated, id="moved"
    ),
    pytest.param(refusal(401, "Unauthorized"), InvalidToken, id="401"),
    pytest.param(refusal(404, "Not Found"), InvalidToken, id="404"),
    pytest.param(refusal(409, "Conflict: terminated"), Conflict, id="409"),
    pytest.param(refusal(429, "Too Many Requests", retry_after=7), TooManyRequests, id="429"),
    pytest.param(refusal(500, "Internal Server Error"), NotDelivered, id="500"),
    pytest.param(refusal(503, "restart"), NotDelivered, id="503"),
    pytest.param(page(502), NetworkError, id="502 in HTML"),
    pytest.param(page(403), NetworkError, id="403 in HTML"),
    pytest.param(page(429), NetworkError, id="429 in HTML"),
    pytest.param(page(200), NetworkError, id="200 in HTML"),
    pytest.param(answer(200, b"[1, 2]"), NetworkError, id="200 in JSON of another shape"),
    pytest.param(answer(200, b""), NetworkError, id="200 with nothing"),
    pytest.param(answer(302, b""), NetworkError, id="a redirect"),
    pytest.param(HANG, TimedOut, id="no answer"),
    pytest.param(CUT, NetworkError, id="cut before the answer"),
    pytest.param(HALF_AN_ANSWER, NetworkError, id="cut in the answer"),
    pytest.param(Bytes(b"SSH-2.0-OpenSSH\r\n", cut=True), NetworkError, id="not HTTP"),
]


def patience(given: Bytes) -> float:
    """How many seconds the answer may take."""
    return SOON if given is HANG else PATIENT.read


@pytest.mark.parametrize(("given", "error"), ANSWERS)
async def test_every_answer_becomes_an_error_of_its_own_kind(
    server: Wire, bot: Bot, given: Bytes, error: type[TelegramError]
) -> None:
    server.answers.append(given)

    with pytest.raises(TelegramError) as caught:
        await bot.send_message(1001, "hi", read_timeout=patience(given))

    assert type(caught.value) is error


async def test_a_request_that_reached_nobody_was_not_delivered(transport: Transport) -> None:
    with nobody() as url, pytest.raises(NotDelivered, match="no connection to Telegram"):
        await bot_at(url, transport).send_message(1001, "hi")


async def test_a_server_that_does_not_speak_tls_gets_nothing(
    server: Wire, transport: Transport
) -> None:
    bot = bot_at(server.url.replace("http://", "https://"), transport)

    with pytest.raises(NotDelivered) as caught:
        await bot.send_message(1001, "hi", connect_timeout=SOON)
    assert not any(TOKEN in text for text in texts(caught.value))
    assert not server.requests


async def test_a_connection_closed_while_idle_is_replaced(server: Wire, bot: Bot) -> None:
    await bot.send_message(1001, "hi")
    server.hang_up()
    while server.connections == 1:
        try:
            await bot.send_message(1001, "hi")
        except NetworkError:
            continue

    assert server.connections == 2


@pytest.mark.parametrize(
    ("parameters", "wait"),
    [
        ({"retry_after": 7}, 7),
        ({"retry_after": 3600}, 3600),
        ({}, 5),
        ({"retry_after": 10**12}, 3600),
        ({"retry_after": "2"}, 2),
        ({"retry_after": 0.5}, 0.5),
        ({"retry_after": None}, 5),
        ({"retry_after": -3}, 5),
        ({"retry_after": [7]}, 5),
        ({"retry_after": "nan"}, 5),
    ],
)
async def test_a_429_says_how_long_to_wait(
    server: Wire, bot: Bot, parameters: dict[str, int], wait: int
) -> None:
    server.answers.append(refusal(429, "Too Many Requests", **parameters))

    with pytest.raises(TooManyRequests) as caught:
        await bot.send_message(1001, "hi")

    assert caught.value.retry_after == timedelta(seconds=wait)


async def test_a_call_may_bring_its_own_patience(server: Wire, bot: Bot) -> None:
    server.hold = asyncio.Event()
    poll = asyncio.create_task(bot.get_me(read_timeout=None))
    await server.came(1)
    with pytest.raises(TimedOut):
        await bot.send_message(1001, "hi", read_timeout=SOON)
    assert not poll.done()
    poll.cancel()


async def test_a_file_that_cannot_be_written_in_time_times_out(transport: Transport) -> None:
    """On a connection that stands: the time to make one counts too."""
    done = asyncio.Event()

    async def read_once(reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        await reader.readuntil(b"\r\n\r\n")
        writer.write(ok().content)
        await done.wait()
        writer.transport.abort()

    server = await asyncio.start_server(read_once, "127.0.0.1", 0, limit=1024)
    host, port = server.sockets[0].getsockname()
    bot = bot_at(f"http://{host}:{port}", transport)
    await bot.send_message(1001, "hi")

    limits = ("pool_timeout", "connect_timeout", "write_timeout", "read_timeout")
    with pytest.raises(TimedOut):
        await bot.send_document(1001, b"x" * 30_000_000, **dict.fromkeys(limits, SOON))
    done.set()
    server.close()


async def test_opening_and_closing_twice_is_harmless(server: Wire) -> None:
    transport = Transport(1)
    bot = bot_at(server.url, transport)
    await transport.shutdown()
    await transport.initialize()
    await transport.initialize()
    await bot.send_message(1001, "hi")
    await transport.shutdown()
    await transport.shutdown()

    with pytest.raises(NotDelivered, match="closed"):
        await bot.send_message(1001, "hi")


def texts(error: BaseException) -> Iterator[str]:
    """All that could be printed of an error and of every error behind it."""
    yield "".join(traceback.format_exception(error))
    pending: list[BaseException | None] = [error]
    while pending:
        one = pending.pop()
        if one is not None:
            yield from (str(one), repr(one), repr(vars(one)), *map(repr, one.args))
            pending += [one.__cause__, one.__context__]


@pytest.mark.parametrize(("given", "error"), ANSWERS)
async def test_the_token_is_in_no_error_and_no_log(
    server: Wire,
    bot: Bot,
    given: Bytes,
    error: type[TelegramError],
    caplog: pytest.LogCaptureFixture,
) -> None:
    caplog.set_level(logging.DEBUG)
    asyncio.get_running_loop().set_debug(True)
    server.answers.append(given)

    with pytest.raises(error) as caught:
        await bot.send_message(1001, "hi", read_timeout=patience(given))

    assert not any(TOKEN in text for text in texts(caught.value))
    assert TOKEN not in caplog.text


async def test_the_token_is_not_in_what_is_said_of_a_server_that_is_away(
    transport: Transport, caplog: pytest.LogCaptureFixture
) -> None:
    with nobody() as url:
        bot = bot_at(url, transport)
        caplog.set_level(logging.DEBUG)
        for call in (bot.send_message(1001, "hi"), bot.send_document(1001, b"x" * 30_000)):
            with pytest.raises(NotDelivered) as caught:
                await call
            assert not any(TOKEN in text for text in texts(caught.value))

    assert TOKEN not in caplog.text
    assert TOKEN not in repr(transport)


async def test_an_answer_that_comes_byte_by_byte_takes_no_longer_than_any_other(
    transport: Transport,
) -> None:
    left = asyncio.Event()

    async def trickle(reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        await reader.readuntil(b"\r\n\r\n")
        writer.write(b"HTTP/1.1 200 OK\r\nContent-Length: 1000\r\n\r\n")
        with contextlib.suppress(ConnectionError):
            while not writer.is_closing():
                writer.write(b" ")
                await writer.drain()
                await asyncio.sleep(SOON / 10)
        writer.transport.abort()
        left.set()

    server = await asyncio.start_server(trickle, "127.0.0.1", 0)
    host, port = server.sockets[0].getsockname()
    bot = bot_at(f"http://{host}:{port}", transport)
    limits = ("pool_timeout", "connect_timeout", "read_timeout")
    async with asyncio.timeout(PATIENT.read):
        with pytest.raises(TimedOut):
            await bot.send_message(1001, "hi", **dict.fromkeys(limits, SOON))
        await left.wait()
    server.close()


async def test_an_answer_without_an_end_is_not_kept(
    server: Wire, bot: Bot, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("bot.bot_api.transport.LARGEST_ANSWER", 10_000)
    server.answers += [answer(200, b" " * 10_001), ok()]
    with pytest.raises(NetworkError, match="the connection to Telegram broke"):
        await bot.send_message(1001, "hi")
    assert (await bot.send_message(1001, "hi")).message_id == 7


async def test_of_a_long_refusal_a_line_is_kept(server: Wire, bot: Bot) -> None:
    """It goes into logs, and to the operator, who gets no message of more than 4,096 characters."""
    server.answers.append(refusal(400, "Bad Request: " + "no\nand no " * 10_000))
    with pytest.raises(BadRequest) as caught:
        await bot.send_message(1001, "hi")
    assert caught.value.message.startswith("No and no no")
    assert len(caught.value.message) <= 200
