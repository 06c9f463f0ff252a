"""The HTTP server: its addresses, and the error for a taken port."""

from __future__ import annotations

import asyncio
import socket

import aiohttp
import pytest
from aiohttp import web

from bot.errors import SettingsError
from bot.web.server import serving


async def hello(_: web.Request) -> web.Response:
    return web.Response(text="hello")


ROUTES = [web.get("/", hello)]


async def said_by(host: str, port: int) -> str:
    async with aiohttp.ClientSession() as session, session.get(f"http://{host}:{port}/") as answer:
        return await answer.text()


@pytest.mark.parametrize("host", ["127.0.0.1", "[::1]"])
async def test_it_answers_over_both_protocols(host: str) -> None:
    if host == "[::1]" and not socket.has_dualstack_ipv6():
        pytest.skip("this system has no IPv6")
    async with serving(0, ROUTES) as port:
        assert await said_by(host, port) == "hello"


async def test_it_answers_where_there_is_no_ipv6(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(socket, "has_dualstack_ipv6", lambda: False)
    async with serving(0, ROUTES) as port:
        assert await said_by("127.0.0.1", port) == "hello"


@pytest.mark.parametrize("host", ["127.0.0.1", ""], ids=["one interface", "every interface"])
async def test_a_port_that_another_has_is_said_so(host: str) -> None:
    with socket.create_server((host, 0)) as other:
        port = other.getsockname()[1]
        with pytest.raises(SettingsError, match=f"PORT {port} cannot be had"):
            async with serving(port, ROUTES):
                pass


async def raw(port: int) -> tuple[asyncio.StreamReader, asyncio.StreamWriter]:
    return await asyncio.open_connection("127.0.0.1", port)


async def test_connections_that_say_nothing_shut_nobody_out(
    caplog: pytest.LogCaptureFixture,
) -> None:
    """As many as the process may open files, each with half a header."""
    async with serving(0, ROUTES, most=20) as port:
        writers = []
        for _ in range(300):
            _, writer = await raw(port)
            writer.write(b"GET / HTTP/1.1\r\nHost: ")
            writers.append(writer)
        async with asyncio.timeout(1):
            assert await said_by("127.0.0.1", port) == "hello"
        for writer in writers:
            writer.close()
    assert [record.getMessage() for record in caplog.records] == [
        "20 connections to PORT are open; the oldest give way"
    ]


async def test_a_request_that_is_being_answered_does_not_give_way() -> None:
    asked, released = asyncio.Event(), asyncio.Event()

    async def slow(_: web.Request) -> web.Response:
        asked.set()
        await released.wait()
        return web.Response(text="done")

    async with serving(0, [web.get("/", slow)], most=3) as port:
        answer = asyncio.create_task(said_by("127.0.0.1", port))
        await asked.wait()
        others = [await raw(port) for _ in range(10)]
        for reader, _ in others[:7]:
            assert await reader.read() == b""
        released.set()
        assert await answer == "done"
        for _, writer in others:
            writer.close()


async def test_half_a_header_is_waited_for_only_so_long(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("bot.web.server.HEADER_SECONDS", 0.2)
    async with serving(0, ROUTES) as port:
        reader, writer = await raw(port)
        writer.write(b"GET / HTTP/1.1\r\nHost: ")
        assert await reader.read() == b""
        writer.close()


@pytest.mark.parametrize(
    "request_line",
    [
        b"GET / HTTP/9.9\r\n\r\n",
        b"\x16\x03\x01\x02\x00\x01\x00\x01\xfc\x03\x03\r\n\r\n",
        b"SSH-2.0-OpenSSH_9.2\r\n\r\n",
        b"GET / HTTP/1.1\r\nHost: a\r\nContent-Length: -1\r\n\r\n",
        b"GET / HTTP/1.1\r\nHost: a\r\nX: " + b"a" * 20_000 + b"\r\n\r\n",
        b"POST / HTTP/1.1\r\nHost: a\r\nTransfer-Encoding: chunked\r\n\r\nzz\r\n",
    ],
)
async def test_a_request_that_is_not_http_is_refused_without_a_log_line(
    request_line: bytes, caplog: pytest.LogCaptureFixture
) -> None:
    async with serving(0, ROUTES) as port:
        for _ in range(20):
            reader, writer = await raw(port)
            writer.write(request_line)
            status = (await reader.read()).split(b" ")[1:2]
            writer.close()
            assert status in ([b"400"], [b"405"])
        assert await said_by("127.0.0.1", port) == "hello"
    assert caplog.records == []


async def test_a_fault_of_ours_is_still_logged(caplog: pytest.LogCaptureFixture) -> None:
    async def broken(_: web.Request) -> web.Response:
        raise KeyError("ours")

    async with serving(0, [web.get("/", broken)]) as port:
        assert "500" in await said_by("127.0.0.1", port)
    assert "ours" in caplog.text
