"""Behind a proxy: IRCC, the feeds and Telegram are reached through it, all or none."""

from __future__ import annotations

import asyncio
import contextlib
import re
from pathlib import Path
from urllib.parse import urlsplit

import pytest

from bot.sandbox.ircc.ircc import EN_PATH
from tests.e2e.process import TOKEN, World, up_to, world
from tests.test_main import draw_bot

HOSTS = {"files.invalid": "ircc", "telegram.invalid": "api"}
"""Names that only the proxy knows."""


class Proxy:
    """An HTTP proxy on loopback; remembers whom it was asked for."""

    def __init__(self, scene: World) -> None:
        self._scene = scene
        self.asked: list[str] = []

    async def __aenter__(self) -> Proxy:
        self._server = await asyncio.start_server(self._serve, "127.0.0.1", 0)
        self.url = f"http://127.0.0.1:{self._server.sockets[0].getsockname()[1]}"
        return self

    async def __aexit__(self, *_: object) -> None:
        self._server.close()

    async def _serve(self, reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        with contextlib.suppress(ConnectionError, asyncio.IncompleteReadError):
            head = (await reader.readuntil(b"\r\n\r\n")).decode("latin-1")
            method, url, rest = head.split(" ", 2)
            parts = urlsplit(url)
            self.asked.append(parts.hostname or "")
            there = urlsplit(getattr(self._scene, HOSTS[parts.hostname or ""]).url)
            onward, server = await asyncio.open_connection(there.hostname, there.port)
            # The sandbox answers to names of loopback alone.
            rest = re.sub(r"(?i)\r\nhost: [^\r]*", f"\r\nHost: {there.netloc}", rest)
            # One request a connection: later ones would come past this rewriting.
            rest = re.sub(r"(?i)\r\nconnection: [^\r]*", "", rest)
            rest = rest.replace("\r\n", "\r\nConnection: close\r\n", 1)
            server.write(f"{method} {parts.path} {rest}".encode("latin-1"))
            await asyncio.gather(_pass(reader, server), _pass(onward, writer))
        writer.close()


async def _pass(source: asyncio.StreamReader, sink: asyncio.StreamWriter) -> None:
    while part := await source.read(1 << 16):
        sink.write(part)
        await sink.drain()
    sink.close()


@pytest.mark.parametrize("name", ["HTTP_PROXY", "http_proxy", "ALL_PROXY", ".env"])
async def test_everything_goes_through_the_proxy(tmp_path: Path, name: str) -> None:
    async with world(tmp_path) as scene, Proxy(scene) as proxy:
        scene.publish(up_to("296"))
        settings = {
            "TELEGRAM_BOT_TOKEN": TOKEN,
            "TELEGRAM_API_URL": "http://telegram.invalid",
            "ROUNDS_URL": f"http://files.invalid{EN_PATH}",
        }
        if name == ".env":
            (tmp_path / ".env").write_text(f"ALL_PROXY={proxy.url} # ours\n")
        else:
            settings[name] = proxy.url
        ran = await asyncio.to_thread(draw_bot, tmp_path, "check", **settings)
    assert "rounds: ok" in ran.stdout, ran.stdout
    assert "telegram: ok" in ran.stdout, ran.stdout
    assert set(proxy.asked) == set(HOSTS)


async def test_what_needs_no_proxy_goes_past_it(tmp_path: Path) -> None:
    async with world(tmp_path) as scene, Proxy(scene) as proxy:
        scene.publish(up_to("296"))
        settings = {"HTTP_PROXY": proxy.url, "NO_PROXY": "[::1], 127.0.0.1"}
        ran = await asyncio.to_thread(draw_bot, tmp_path, "check", **scene.environment() | settings)
    assert "rounds: ok" in ran.stdout, ran.stdout
    assert "telegram: ok" in ran.stdout, ran.stdout
    assert proxy.asked == []
