"""The webhook over real HTTP: its secret, and bodies of the wrong form."""

from __future__ import annotations

import asyncio
import gzip
import io
import json
from collections.abc import AsyncIterator
from typing import Any

import aiohttp
import pytest

from bot.errors import StoreDown
from bot.web.server import LARGEST_BODY, serving
from bot.web.webhook import SECRET_HEADER, Webhook

SECRET = "hush"
UPDATE = {"update_id": 7, "message": {"message_id": 1, "date": 1717171717, "chat": {"id": 5}}}


class Scene:
    """A webhook and the accepted updates."""

    def __init__(self) -> None:
        self.taken: list[dict[str, Any]] = []
        self.error: Exception | None = None
        self.takes = True
        self.port = 0

    async def take(self, row: dict[str, Any]) -> bool:
        if self.error is not None:
            raise self.error
        self.taken.append(row)
        return self.takes

    async def post(self, body: bytes, secret: str = SECRET, **headers: str) -> int:
        """The status of an answer; header names are given with underscores."""
        named = {name.replace("_", "-"): value for name, value in headers.items()}
        async with (
            aiohttp.ClientSession(auto_decompress=False) as session,
            session.post(
                f"http://127.0.0.1:{self.port}/hook",
                data=io.BytesIO(body),
                headers={SECRET_HEADER: secret} | named,
                skip_auto_headers=["Content-Encoding"],
            ) as answer,
        ):
            return answer.status


@pytest.fixture
async def scene() -> AsyncIterator[Scene]:
    scene = Scene()
    async with serving(0, Webhook("/hook", SECRET, scene.take).routes()) as port:
        scene.port = port
        yield scene


def with_number(place: str, number: object) -> bytes:
    """The update with one number replaced."""
    return json.dumps(UPDATE).replace(f'"{place}": ', f'"{place}": {number}, "was": ', 1).encode()


async def test_an_update_is_taken(scene: Scene) -> None:
    assert await scene.post(json.dumps(UPDATE).encode()) == 200
    assert scene.taken == [UPDATE]


@pytest.mark.parametrize("secret", ["", "hus", "hush!", "é"])
async def test_nobody_speaks_without_the_secret(scene: Scene, secret: str) -> None:
    assert await scene.post(json.dumps(UPDATE).encode(), secret) == 403
    assert scene.taken == []


@pytest.mark.parametrize(
    "body",
    [
        b"",
        b"no json",
        b"[]",
        b"{}",
        b'{"update_id": "7"}',
        b'{"update_id": true}',
        b'{"update_id": 1.5}',
        b"\xff\xfe",
        b"[" * 5_000,
        with_number("update_id", 10**30),
        with_number("update_id", "1e300"),
    ],
)
async def test_what_is_no_update_is_the_senders_fault(
    scene: Scene, body: bytes, caplog: pytest.LogCaptureFixture
) -> None:
    assert await scene.post(body) == 400
    assert scene.taken == []
    assert caplog.records == []


async def test_what_is_not_taken_for_an_update_is_the_senders_fault(scene: Scene) -> None:
    scene.error = ValueError("not an update")
    assert await scene.post(json.dumps(UPDATE).encode()) == 400


async def test_an_update_that_cannot_be_recorded_comes_again(
    scene: Scene, caplog: pytest.LogCaptureFixture
) -> None:
    scene.error = StoreDown("no answer")
    assert await scene.post(json.dumps(UPDATE).encode()) == 503
    assert caplog.messages == ["an update is not taken, Telegram will send it again: no answer"]
    scene.error = None
    assert await scene.post(json.dumps(UPDATE).encode()) == 200
    assert scene.taken == [UPDATE]


async def test_while_no_update_is_taken_telegram_has_to_wait(scene: Scene) -> None:
    scene.takes = False
    assert await scene.post(json.dumps(UPDATE).encode()) == 503


@pytest.mark.parametrize("coding", ["gzip", "deflate"])
async def test_a_body_that_is_not_coded_as_it_says_is_the_senders_fault(
    scene: Scene, coding: str, caplog: pytest.LogCaptureFixture
) -> None:
    assert await scene.post(json.dumps(UPDATE).encode(), Content_Encoding=coding) == 400
    assert caplog.records == []


async def test_a_body_in_gzip_is_taken_up_to_the_limit(scene: Scene) -> None:
    packed = gzip.compress(json.dumps(UPDATE).encode())
    assert await scene.post(packed, Content_Encoding="gzip") == 200
    bomb = gzip.compress(b" " * (LARGEST_BODY + 1))
    assert await scene.post(bomb, Content_Encoding="gzip") == 413
    assert await scene.post(b" " * (LARGEST_BODY + 1)) == 413


async def test_a_body_that_does_not_come_is_waited_for_only_so_long(
    scene: Scene, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("bot.web.webhook.BODY_SECONDS", 0.2)
    reader, writer = await asyncio.open_connection("127.0.0.1", scene.port)
    head = f"POST /hook HTTP/1.1\r\nHost: a\r\n{SECRET_HEADER}: {SECRET}\r\nContent-Length: 99\r\n"
    writer.write(head.encode() + b'\r\n{"upd')
    assert b" 408 " in await reader.readuntil(b"\r\n")
    writer.close()


async def test_half_a_character_is_no_fault_of_the_senders(scene: Scene) -> None:
    """Refused, the update would come again for a day and keep its chat's next ones waiting."""
    body = json.dumps({**UPDATE, "message": {"text": "\ud83d"}}).encode()
    assert await scene.post(body) == 200
    assert [row["update_id"] for row in scene.taken] == [7]


async def test_a_body_that_ends_early_writes_no_log_line(
    scene: Scene, caplog: pytest.LogCaptureFixture
) -> None:
    _, writer = await asyncio.open_connection("127.0.0.1", scene.port)
    head = f"POST /hook HTTP/1.1\r\nHost: a\r\n{SECRET_HEADER}: {SECRET}\r\nContent-Length: 99\r\n"
    writer.write(head.encode() + b'\r\n{"upd')
    assert await scene.post(json.dumps(UPDATE).encode()) == 200
    writer.close()
    await writer.wait_closed()
    for _ in range(3):  # by then the server knows
        assert await scene.post(json.dumps(UPDATE).encode()) == 200
    assert caplog.records == []
