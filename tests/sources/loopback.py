"""A web server on loopback with scripted answers, good and bad."""

from __future__ import annotations

import asyncio
from collections import deque
from dataclasses import dataclass, field
from typing import Final

HANG: Final = b""


@dataclass(frozen=True, slots=True)
class Request:
    """A client's request: its first line, and its headers by lower-case name."""

    line: str
    headers: dict[str, str]


@dataclass
class Loopback:
    """Gives its answers in order, the last one for ever; use as an async context manager.

    An answer is the bytes to send before the connection is closed, or pieces of them, which are
    sent with a pause after each. ``HANG`` keeps the client waiting until ``released`` is set;
    ``asked`` is set by the first request.
    """

    answers: deque[bytes | list[bytes]] = field(default_factory=deque)
    pause: float = 0.0
    requests: list[Request] = field(default_factory=list)
    asked: asyncio.Event = field(default_factory=asyncio.Event)
    released: asyncio.Event = field(default_factory=asyncio.Event)
    most_at_once: int = 0
    _now: int = 0

    async def __aenter__(self) -> Loopback:
        self._server = await asyncio.start_server(self._serve, "127.0.0.1", 0)
        host, port = self._server.sockets[0].getsockname()
        self.url = f"http://{host}:{port}/rounds.json"
        return self

    async def __aexit__(self, *_: object) -> None:
        self.released.set()
        self._server.close()
        await self._server.wait_closed()

    def answer(self, *answers: bytes | list[bytes], pause: float = 0.0) -> None:
        """What to answer from now on."""
        self.answers, self.pause = deque(answers), pause

    async def _serve(self, reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        self._now += 1
        self.most_at_once = max(self.most_at_once, self._now)
        try:
            self.requests.append(_request(await reader.readuntil(b"\r\n\r\n")))
            self.asked.set()
            answer = self.answers.popleft() if len(self.answers) > 1 else self.answers[0]
            if answer == HANG:
                await self.released.wait()
            for piece in [answer] if isinstance(answer, bytes) else answer:
                writer.write(piece)
                await writer.drain()
                await asyncio.sleep(self.pause)
        except ConnectionError:
            pass
        finally:
            self._now -= 1
            writer.close()


def answer(body: bytes = b"", status: str = "200 OK", **headers: str) -> bytes:
    """A whole answer; header names are given with underscores."""
    named = {name.replace("_", "-"): value for name, value in headers.items()}
    named.setdefault("Content-Length", str(len(body)))
    lines = [f"HTTP/1.1 {status}", *(f"{name}: {value}" for name, value in named.items())]
    return ("\r\n".join([*lines, "Connection: close", "", ""])).encode() + body


def _request(head: bytes) -> Request:
    line, *lines = head.decode("latin-1").split("\r\n")
    pairs = (header.partition(": ") for header in lines if header)
    return Request(line, {name.lower(): value for name, _, value in pairs})
