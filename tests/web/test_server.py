"""The HTTP server: where it can be reached, and what it says when it cannot have its port."""

from __future__ import annotations

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
