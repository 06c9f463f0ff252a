"""Feeds and the real process: news once and never at a first start; failures harm nothing."""

from __future__ import annotations

import time
from collections.abc import AsyncIterator
from pathlib import Path

import pytest

from bot.sandbox.ircc.ircc import EN_PATH, FEED_PATH
from bot.sources.web import Patience
from tests.e2e.process import World, up_to, world
from tests.people import PATIENCE, Person

OLD = "2026 Express Entry categories are coming"
NEW = "Canada announces the 2026 Express Entry categories"
MORNING, NOON = "2026-02-18T15:00:00+00:00", "2026-02-18T18:00:00+00:00"


def entry(name: str, title: str, published: str) -> str:
    return (
        f"<entry><id>{name}</id><title>{title}</title><summary>As said.</summary>"
        f"<link href='https://canada.test/{name}'/><published>{published}</published></entry>"
    )


def feed(*entries: str) -> bytes:
    """An Atom feed."""
    return f"<feed xmlns='http://www.w3.org/2005/Atom'>{''.join(entries)}</feed>".encode()


FIRST = entry("1", OLD, "2026-02-18T09:00:00-05:00")
SECOND = entry("2", NEW, "2026-02-18T12:50:00-05:00")


@pytest.fixture
async def scene(tmp_path: Path) -> AsyncIterator[World]:
    """Nothing runs yet; the bot will read one feed."""
    async with world(tmp_path) as prepared:
        prepared.settings["FEED_URLS"] = prepared.ircc.url + FEED_PATH
        prepared.publish(up_to("395"))
        yield prepared


async def reader(scene: World) -> Person:
    """A person who turned news on."""
    person = await scene.person(1001)
    await person.say("/start")
    await person.hear("1 of 3")
    await person.say("/news")
    await person.hear("Recent Express Entry news")
    await person.tap("Send me news")
    await person.wait_for(lambda message: "Don’t send me news" in str(message["reply_markup"]))
    return person


async def feed_asked(scene: World, times: int) -> None:
    """Wait until the feed has been asked for so often."""
    while len(scene.ircc.requests(FEED_PATH)) < times:
        await scene.ircc.wait_for_requests(len(scene.ircc.seen) + 1, PATIENCE)


async def test_news_comes_once_and_none_at_a_first_start(scene: World) -> None:
    scene.ircc.publish(feed(FIRST), FEED_PATH)
    await scene.start(at=MORNING)
    await feed_asked(scene, 1)
    person = await reader(scene)
    await person.say("/news")
    await person.hear(OLD)
    assert await scene.stop() == 0

    scene.ircc.publish(feed(SECOND, FIRST), FEED_PATH)
    await scene.start(at=NOON)
    heard = await person.hear(NEW)
    assert "Express Entry news" in heard["text"]
    assert await scene.stop() == 0

    await scene.start(at=NOON)
    await feed_asked(scene, 3)
    await scene.looked_again(3)
    told = [m for m in await person.messages() if NEW in m["text"]]
    assert len(told) == 1
    assert await scene.stop() == 0


@pytest.mark.parametrize("fault", ["404", "html", "hang"])
async def test_a_bad_feed_holds_up_neither_the_watch_nor_the_stop(scene: World, fault: str) -> None:
    if fault == "html":
        scene.ircc.publish(b"<html><body>Maintenance</body></html>", FEED_PATH)
    elif fault == "hang":
        scene.ircc.fail("hang", times=None, path=FEED_PATH)
    await scene.start(at=NOON)
    await feed_asked(scene, 1)
    await scene.looked_again(3)
    assert len(scene.ircc.requests(EN_PATH)) >= 3
    assert len(scene.ircc.requests(FEED_PATH)) == 1
    began = time.monotonic()
    assert await scene.stop() == 0
    assert time.monotonic() - began < Patience().read
