"""The panel over HTTP: each action, the state after it, and refusals."""

from __future__ import annotations

import asyncio
from collections.abc import AsyncIterator
from dataclasses import dataclass, field
from datetime import date, datetime, timedelta
from typing import Any

import aiohttp
import pytest

from bot.sandbox.api import TOKEN, BotApi
from bot.sandbox.clock import MovableClock
from bot.sandbox.ircc.ircc import EN_PATH, IrccServer
from bot.sandbox.ircc.publisher import Publisher
from bot.sandbox.panel.chat_page import page_routes
from bot.sandbox.panel.panel import Panel


@dataclass
class Desk:
    """A person at the panel, without a bot behind it."""

    api: BotApi
    ircc: IrccServer
    session: aiohttp.ClientSession
    begun: list[date] = field(default_factory=list)

    async def do(self, name: str, /, **arguments: Any) -> dict[str, Any]:
        """One deed; how everything stands after it, or the fault."""
        async with self.session.post(f"{self.api.url}/panel/{name}", json=arguments) as answer:
            return dict(await answer.json())

    async def state(self) -> dict[str, Any]:
        """How everything stands."""
        async with self.session.get(f"{self.api.url}/panel") as answer:
            return dict(await answer.json())


@pytest.fixture
async def desk() -> AsyncIterator[Desk]:
    api, ircc, clock = BotApi(), IrccServer(), MovableClock()
    publisher = Publisher(ircc, clock)
    publisher.begin(date(2024, 5, 30))
    begun: list[date] = []

    async def begin(day: date) -> None:
        begun.append(day)

    panel = Panel(api, ircc, publisher, clock, begin, {"en": "English", "pt-BR": "português"})
    await api.start(TOKEN, routes=[*page_routes(api.stage.world), *panel.routes()])
    await ircc.start()
    async with aiohttp.ClientSession() as session:
        yield Desk(api, ircc, session, begun)
    await ircc.stop()
    await api.stop()


async def status_of(session: aiohttp.ClientSession, url: str) -> int:
    """The status with which a URL is answered."""
    async with session.get(url) as answer:
        await answer.read()
        return answer.status


async def test_it_says_what_is_published_and_what_comes_next(desk: Desk) -> None:
    state = await desk.state()
    assert state["newest"]["number"] == "296"
    assert state["upcoming"] == {
        "number": "297",
        "day": "2024-05-31",
        "name": "Canadian Experience Class",
        "cutoff": 522,
        "size": 3000,
    }
    assert (await desk.do("publish_next"))["newest"]["number"] == "297"


async def test_it_names_the_bot_s_languages_as_telegram_does(desk: Desk) -> None:
    assert (await desk.state())["languages"] == {"en": "English", "pt-br": "português"}


async def test_people_come_and_change_their_language(desk: Desk) -> None:
    state = await desk.do("add_person", name="Omid", language="fa")
    (omid,) = state["people"]
    assert (omid["name"], omid["language"], omid["status"]) == ("Omid", "fa", "never")
    changed = await desk.do("set_language", person_id=omid["id"], language="fr")
    assert changed["people"][0]["language"] == "fr"


async def test_a_person_blocks_the_bot_and_lets_it_write_again(desk: Desk) -> None:
    (ada,) = (await desk.do("add_person", name="Ada", language="en"))["people"]
    blocked = await desk.do("block", person_id=ada["id"])
    assert blocked["people"][0]["status"] == "kicked"
    unblocked = await desk.do("unblock", person_id=ada["id"])
    assert unblocked["people"][0]["status"] == "member"


@pytest.mark.parametrize(("kind", "status"), [("group", "member"), ("channel", "administrator")])
async def test_a_person_opens_a_group_or_a_channel_with_the_bot(
    desk: Desk, kind: str, status: str
) -> None:
    (ada,) = (await desk.do("add_person", name="Ada", language="en"))["people"]
    for count in (1, 2):
        state = await desk.do("add_group", person_id=ada["id"], kind=kind)
        assert len({group["id"] for group in state["groups"]}) == count
    group = desk.api.people.chat(state["groups"][0]["id"])
    assert (group.kind, group.bot_status) == (kind, status)
    assert ada["id"] in group.administrators
    assert "fault" in await desk.do("add_group", person_id=ada["id"], kind="secret")


@pytest.mark.parametrize(("fault", "status"), [("denied", 403), ("down", 503)])
async def test_the_source_fails_until_it_is_well_again(desk: Desk, fault: str, status: int) -> None:
    assert (await desk.do("source", fault=fault))["source"] == fault
    for _ in range(2):
        assert await status_of(desk.session, desk.ircc.url + EN_PATH) == status
    await desk.do("source", fault="well")
    assert await status_of(desk.session, desk.ircc.url + EN_PATH) == 200


async def test_whoever_hangs_is_answered_when_the_source_is_well_again(desk: Desk) -> None:
    await desk.do("source", fault="hang")
    hanging = asyncio.create_task(status_of(desk.session, desk.ircc.url + EN_PATH))
    await desk.ircc.wait_for_requests(1)
    await desk.do("source", fault="well")
    assert await hanging == 200


async def test_the_clock_only_goes_forward(desk: Desk) -> None:
    before = datetime.fromisoformat((await desk.state())["now"])
    after = datetime.fromisoformat((await desk.do("jump", hours=24))["now"])
    assert timedelta(hours=24) <= after - before < timedelta(hours=24, minutes=1)
    ahead = datetime.fromisoformat((await desk.do("jump_to", day="2024-07-01"))["now"])
    assert ahead.date() == date(2024, 7, 1)
    assert "forward" in (await desk.do("jump_to", day="2024-06-30"))["fault"]
    assert "forward" in (await desk.do("jump", hours=-1))["fault"]


async def test_the_bot_begins_again_only_where_draws_are_recorded(desk: Desk) -> None:
    assert "fault" in await desk.do("begin", day="2014-12-31")
    assert "fault" in await desk.do("begin", day="soon")
    await desk.do("begin", day="2025-01-05")
    assert desk.begun == [date(2025, 1, 5)]


@pytest.mark.parametrize(
    ("name", "arguments"),
    [
        ("fly", {}),
        ("state", {}),
        ("jump", {}),
        ("source", {"fault": "moody"}),
        ("block", {"person_id": 7}),
        ("publish_correction", {"cutoff": "high"}),
    ],
)
async def test_what_cannot_be_done_is_told(
    desk: Desk, name: str, arguments: dict[str, Any]
) -> None:
    assert (await desk.do(name, **arguments))["fault"]


async def test_every_deed_is_an_event_for_the_page(desk: Desk) -> None:
    await desk.do("jump", hours=1)
    assert [event["kind"] for event in desk.api.events()] == ["panel"]


async def test_the_page_brings_all_of_itself_and_nothing_from_elsewhere(desk: Desk) -> None:
    async with desk.session.get(desk.api.url) as answer:
        page = await answer.text()
        assert "default-src 'self'" in answer.headers["Content-Security-Policy"]
    assert "://" not in page.replace("http://www.w3.org/2000/svg", "")
    for name in ("base.css", "chat.css", "panel.css", "main.js", "icon.svg"):
        assert await status_of(desk.session, f"{desk.api.url}/page/{name}") == 200
    assert await status_of(desk.session, f"{desk.api.url}/page/none.js") == 404
