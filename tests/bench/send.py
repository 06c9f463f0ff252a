"""How many messages a second each client sends, and what one costs in processor time.

    python -m tests.bench.send

A server in another process answers ``sendMessage`` at once, and then after 60 ms as
Telegram does. The message is an alert's length with three buttons. Rivals: PTB over its own
httpx, aiogram. "Ours" is the messenger as the bot runs it: paced (at a rate that never binds),
put into words, sent, and the answer read. Best of three rounds in changing order.
"""

from __future__ import annotations

import asyncio
import subprocess
import sys
import time
from collections.abc import AsyncIterator, Awaitable, Callable
from contextlib import asynccontextmanager

from aiogram import Bot as AiogramBot
from aiogram.client.session.aiohttp import AiohttpSession
from aiogram.client.telegram import TelegramAPIServer
from aiogram.types import InlineKeyboardMarkup as AiogramKeyboard
from telegram import Bot, InlineKeyboardMarkup, LinkPreviewOptions
from telegram.request import BaseRequest, HTTPXRequest

from bot.bot_api.messenger import TelegramMessenger
from bot.bot_api.pacer import Pacer
from bot.bot_api.rendering import render_message
from bot.bot_api.transport import Transport
from bot.chat.frame.keyboards import markup
from bot.domain.notices.delivery import Sent
from bot.domain.notices.notice import Alert, verdicts
from bot.domain.notices.pace import Pace
from bot.domain.people.profile import Profile, Subscriber
from tests.domain.build import CEC, draw

TOKEN = "110201543:bench"
IN_FLIGHT = (10, 50, 160)
DELAYS = (0.0, 0.06)
SECONDS = 0.6
ROUNDS = 3
UNBOUND = 100_000.0

Send = Callable[[int], Awaitable[object]]


class FakeTelegram(asyncio.Protocol):
    """Answers every request with a message, after a delay, with as little work as can be."""

    delay = 0.0
    BODY = (
        b'{"ok":true,"result":{"message_id":7,"date":1,"text":"hi",'
        b'"chat":{"id":1001,"type":"private"}}}'
    )
    ANSWER = (
        b"HTTP/1.1 200 OK\r\nContent-Type: application/json\r\nContent-Length: %d\r\n\r\n%s"
        % (len(BODY), BODY)
    )

    def __init__(self) -> None:
        self._read = b""

    def connection_made(self, transport: asyncio.BaseTransport) -> None:
        assert isinstance(transport, asyncio.Transport)
        self._transport = transport

    def data_received(self, data: bytes) -> None:
        self._read += data
        head, found, body = self._read.partition(b"\r\n\r\n")
        if not found:
            return
        length = int(head.lower().partition(b"content-length:")[2].split(b"\r\n")[0])
        if len(body) >= length:
            self._read = body[length:]
            asyncio.get_running_loop().call_later(self.delay, self._answer)

    def _answer(self) -> None:
        self._transport.write(self.ANSWER)


async def serve(delay: float) -> None:
    """Serve until killed; the first line of standard output is the port."""
    FakeTelegram.delay = delay
    server = await asyncio.get_running_loop().create_server(FakeTelegram, "127.0.0.1", 0)
    print(server.sockets[0].getsockname()[1], flush=True)
    await server.serve_forever()


def alert_to(chat_id: int) -> Alert:
    """An alert like any other."""
    subscriber = Subscriber(chat_id, profiles=(Profile(score=540),))
    announced = draw()
    return Alert(
        subscriber, announced, CEC, verdicts(subscriber, announced, CEC), None, silent=False
    )


SCREEN = render_message(alert_to(1))


@asynccontextmanager
async def ptb(url: str, request: BaseRequest) -> AsyncIterator[Send]:
    """PTB's send_message over some transport."""
    keyboard: InlineKeyboardMarkup | None = markup(SCREEN.rows)
    preview = LinkPreviewOptions(is_disabled=True)
    bot = Bot(TOKEN, base_url=f"{url}/bot", request=request)
    async with request:
        yield lambda chat_id: bot.send_message(
            chat_id,
            SCREEN.text,
            parse_mode="HTML",
            reply_markup=keyboard,
            link_preview_options=preview,
        )


@asynccontextmanager
async def ptb_httpx(url: str, in_flight: int) -> AsyncIterator[Send]:
    """PTB as it comes."""
    async with ptb(url, HTTPXRequest(in_flight, pool_timeout=60, read_timeout=60)) as send:
        yield send


@asynccontextmanager
async def ptb_ours(url: str, in_flight: int) -> AsyncIterator[Send]:
    """PTB over our transport: how replies go."""
    async with ptb(url, Transport(in_flight)) as send:
        yield send


@asynccontextmanager
async def ours(url: str, in_flight: int) -> AsyncIterator[Send]:
    """The messenger: how alerts go."""
    async with Transport(in_flight) as transport:
        messenger = TelegramMessenger(
            transport, f"{url}/bot{TOKEN}", Pacer(Pace(UNBOUND)), render_message
        )

        async def send(chat_id: int) -> None:
            result = await messenger.send_alert(alert_to(chat_id))
            assert isinstance(result, Sent), result

        yield send


@asynccontextmanager
async def aiogram(url: str, in_flight: int) -> AsyncIterator[Send]:
    """aiogram's send_message."""
    session = AiohttpSession(api=TelegramAPIServer.from_base(url), limit=in_flight)
    keyboard = markup(SCREEN.rows)
    assert keyboard is not None
    buttons = AiogramKeyboard.model_validate(keyboard.to_dict())
    async with AiogramBot("110201543:AAHdqTcvCH1vGWJxfSeofSAs0K5PALDsaw", session) as bot:
        yield lambda chat_id: bot.send_message(
            chat_id, SCREEN.text, parse_mode="HTML", reply_markup=buttons
        )


CLIENTS = {
    "PTB, its own httpx": ptb_httpx,
    "aiogram": aiogram,
    "PTB over our transport": ptb_ours,
    "ours": ours,
}


async def measure(send: Send, in_flight: int) -> tuple[float, float]:
    """Messages a second, and milliseconds of processor time for one."""
    sent = 0
    ends = time.perf_counter() + SECONDS

    async def work() -> None:
        nonlocal sent
        while time.perf_counter() < ends:
            sent += 1
            await send(sent)

    began, processor = time.perf_counter(), time.process_time()
    await asyncio.gather(*(work() for _ in range(in_flight)))
    return (
        sent / (time.perf_counter() - began),
        (time.process_time() - processor) / sent * 1000,
    )


async def compare(url: str, in_flight: int) -> None:
    """One line of the table: the best round of each client, since noise only ever takes away."""
    figures: dict[str, list[tuple[float, float]]] = {name: [] for name in CLIENTS}
    for number in range(ROUNDS):
        names = list(CLIENTS) if number % 2 else list(reversed(CLIENTS))
        for name in names:
            async with CLIENTS[name](url, in_flight) as send:
                figures[name].append(await measure(send, in_flight))
    cells = (
        f"{max(speed for speed, _ in rounds):>8.0f} {min(cost for _, cost in rounds):>6.2f} ms"
        for rounds in figures.values()
    )
    print(f"{in_flight:>9}" + "".join(f"{cell:>25}" for cell in cells))


def main() -> None:
    """Print a table for each delay."""
    if sys.argv[1:2] == ["--serve"]:
        asyncio.run(serve(float(sys.argv[2])))
        return
    for delay in DELAYS:
        command = [sys.executable, "-m", "tests.bench.send", "--serve", str(delay)]
        with subprocess.Popen(command, stdout=subprocess.PIPE, text=True) as server:
            assert server.stdout is not None
            url = f"http://127.0.0.1:{server.stdout.readline().strip()}"
            print(f"\nmessages a second and processor time each; answers in {delay * 1000:.0f} ms")
            print("in flight" + "".join(f"{name:>25}" for name in CLIENTS))
            for in_flight in IN_FLIGHT:
                asyncio.run(compare(url, in_flight))
            server.terminate()


if __name__ == "__main__":
    main()
