"""Other web pages in the same browser cannot use the sandbox."""

from __future__ import annotations

from collections.abc import AsyncIterator

import aiohttp
import pytest

from bot.sandbox.api import TOKEN, BotApi
from bot.sandbox.ircc.ircc import IrccServer
from bot.sandbox.panel.chat_page import page_routes

ELSEWHERE = "https://evil.example"


@pytest.fixture
async def url() -> AsyncIterator[str]:
    api = BotApi()
    yield await api.start(TOKEN, routes=page_routes(api.stage.world))
    await api.stop()


@pytest.mark.parametrize(
    ("method", "path", "headers", "body", "status"),
    [
        ("GET", "/", {"Host": "evil.example"}, None, 403),
        ("GET", "/", {"Host": "evil.example:80"}, None, 403),
        ("GET", "/", {"Host": "127.0.0.1.evil.example"}, None, 403),
        ("GET", "/", {"Host": "localhost:1"}, None, 200),
        ("GET", "/", {"Host": "[::1]:1"}, None, 200),
        ("GET", "/events", {"Origin": ELSEWHERE}, None, 403),
        ("POST", "/control/sends", {"Origin": ELSEWHERE}, b"{}", 403),
        ("POST", "/control/sends", {"Origin": "null"}, b"{}", 403),
        ("POST", "/control/sends", {"Content-Type": "text/plain"}, b"{}", 415),
        ("POST", "/control/sends", {"Content-Type": "application/x-www-form-urlencoded"}, b"", 200),
        ("POST", "/control/sends", {"Content-Type": "application/json"}, b"{}", 200),
        ("POST", "/control/sends", {"Content-Type": "application/json"}, b"{", 400),
        ("POST", "/control/sends", {"Content-Type": "application/json"}, b"[1]", 400),
        ("POST", "/control/sends", {"Content-Type": "application/json"}, b"\xff", 400),
        ("POST", f"/bot{TOKEN}/getMe", {"Origin": ELSEWHERE}, None, 403),
        ("POST", f"/bot{TOKEN}/getMe", {}, None, 200),
    ],
)
async def test_who_may_use_it(
    url: str, method: str, path: str, headers: dict[str, str], body: bytes | None, status: int
) -> None:
    async with (
        aiohttp.ClientSession() as session,
        session.request(method, url + path, headers=headers, data=body) as answer,
    ):
        assert answer.status == status, await answer.text()


async def test_no_page_may_frame_it_or_guess_a_type(url: str) -> None:
    async with aiohttp.ClientSession() as session, session.get(url) as answer:
        assert answer.headers["X-Frame-Options"] == "DENY"
        assert answer.headers["X-Content-Type-Options"] == "nosniff"
        assert "frame-ancestors 'none'" in answer.headers["Content-Security-Policy"]


async def test_a_sent_web_page_is_a_download_that_runs_nothing(url: str) -> None:
    form = aiohttp.FormData({"chat_id": "1001"})
    form.add_field("document", b"<script>1</script>", filename="a.html", content_type="text/html")
    async with aiohttp.ClientSession() as session:
        async with session.post(
            f"{url}/control/create_person", json={"person_id": 1001, "name": "Ada"}
        ) as answer:
            assert answer.status == 200, await answer.text()
        async with session.post(f"{url}/bot{TOKEN}/sendDocument", data=form) as answer:
            sent = (await answer.json())["result"]
        async with session.get(f"{url}/sent/{sent['document']['file_id']}") as answer:
            assert answer.headers["Content-Disposition"] == "attachment"
            assert answer.headers["Content-Security-Policy"].startswith("sandbox")


async def test_the_pretended_source_has_the_same_guard() -> None:
    server = IrccServer()
    await server.start()
    async with (
        aiohttp.ClientSession() as session,
        session.post(f"{server.url}/control/recover", headers={"Origin": ELSEWHERE}) as answer,
    ):
        assert answer.status == 403
    await server.stop()
