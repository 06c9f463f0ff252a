"""A server that misbehaves below HTTP: it hangs, cuts and answers bytes of the test's choice."""

from __future__ import annotations

import asyncio
import json
from collections import deque
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from dataclasses import dataclass
from typing import Any

TOKEN = "110201543:AAHdqTcvCH1vGWJxfSeofSAs0K5PALDsaw"
MESSAGE = {"message_id": 7, "date": 1, "chat": {"id": 1001, "type": "private"}, "text": "hi"}


@dataclass(frozen=True, slots=True)
class Request:
    """A client's request."""

    line: str
    headers: dict[str, str]
    body: bytes

    @property
    def fields(self) -> dict[str, Any]:
        return json.loads(self.body)


@dataclass(frozen=True, slots=True)
class Bytes:
    """Answer with these bytes, then close the connection if ``cut`` is set."""

    content: bytes
    cut: bool = False


HANG = Bytes(b"")
CUT = Bytes(b"", cut=True)


def answer(status: int, body: bytes, content_type: str = "application/json") -> Bytes:
    """A whole HTTP answer."""
    head = f"HTTP/1.1 {status} Any\r\nContent-Type: {content_type}\r\n"
    return Bytes(f"{head}Content-Length: {len(body)}\r\n\r\n".encode() + body)


def ok(result: Any = None) -> Bytes:
    """Telegram's yes; a message unless told."""
    return answer(200, json.dumps({"ok": True, "result": result or MESSAGE}).encode())


def refusal(status: int, description: str, **parameters: Any) -> Bytes:
    """Telegram's no."""
    body: dict[str, Any] = {"ok": False, "error_code": status, "description": description}
    if parameters:
        body["parameters"] = parameters
    return answer(status, json.dumps(body).encode())


def page(status: int) -> Bytes:
    """A web page, as whatever stands before Telegram may answer."""
    return answer(status, b"<html><h1>nginx</h1></html>", "text/html")


HALF_AN_ANSWER = Bytes(ok().content[:-20], cut=True)


class Wire:
    """The server: it answers each request with the next of ``answers``, then with yes."""

    def __init__(self) -> None:
        self.answers: deque[Bytes] = deque()
        self.requests: list[Request] = []
        self.connections = 0
        self.at_once = 0
        self.most_at_once = 0
        self.hold: asyncio.Event | None = None
        self.url = ""
        self._writers: set[asyncio.StreamWriter] = set()
        self._came = asyncio.Condition()

    async def came(self, count: int) -> None:
        """Wait until so many requests have come."""
        async with asyncio.timeout(30), self._came:
            await self._came.wait_for(lambda: len(self.requests) >= count)

    def hang_up(self) -> None:
        """Close every connection from this side."""
        for writer in self._writers:
            writer.close()

    async def serve(self, reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        self.connections += 1
        self._writers.add(writer)
        try:
            while await self._exchange(reader, writer):
                pass
        except (asyncio.IncompleteReadError, ConnectionError):
            pass
        finally:
            writer.close()
            self._writers.discard(writer)

    async def _exchange(self, reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> bool:
        await self._note(await _read(reader))
        self.at_once += 1
        self.most_at_once = max(self.most_at_once, self.at_once)
        if self.hold is not None:
            await self.hold.wait()
        given = self.answers.popleft() if self.answers else ok()
        writer.write(given.content)
        await writer.drain()
        self.at_once -= 1
        return not given.cut

    async def _note(self, request: Request) -> None:
        async with self._came:
            self.requests.append(request)
            self._came.notify_all()


async def _read(reader: asyncio.StreamReader) -> Request:
    head = (await reader.readuntil(b"\r\n\r\n")).decode()
    line, *rest = head.strip().split("\r\n")
    headers = {name.lower(): value for name, value in (row.split(": ", 1) for row in rest)}
    body = await reader.readexactly(int(headers.get("content-length", 0)))
    return Request(line, headers, body)


@asynccontextmanager
async def wire() -> AsyncIterator[Wire]:
    """A server on a port of the system's choice."""
    served = Wire()
    server = await asyncio.start_server(served.serve, "127.0.0.1", 0)
    host, port = server.sockets[0].getsockname()
    served.url = f"http://{host}:{port}"
    try:
        yield served
    finally:
        server.close()
        served.hang_up()
