"""Feeds and the real process: news once and never at a first start; failures harm nothing."""

from __future__ import annotations

import time
from collections.abc import AsyncIterator
from pathlib import Path

import pytest

from bot.sandbox.ircc.ircc import EN_PATH, FEED_PATH, NOTICES_PATH
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


def notices(*titles: str) -> bytes:
    """IRCC's page of notices with these, all of one day."""
    rows = (
        f'<li><a href="/en/{len(title)}.html">{title}</a>&nbsp;<span>February 18, 2026</span></li>'
        for title in titles
    )
    return f"<html><body><main><h2>2026</h2><ul>{''.join(rows)}</ul></main></body></html>".encode()


async def notices_asked(scene: World, times: int) -> None:
    while len(scene.ircc.requests(NOTICES_PATH)) < times:
        await scene.ircc.wait_for_requests(len(scene.ircc.seen) + 1, PATIENCE)


async def test_a_notice_is_told_once_and_the_page_is_asked_once_an_hour(scene: World) -> None:
    scene.settings |= {"FEED_URLS": "", "NOTICES_URL": scene.ircc.url + NOTICES_PATH}
    scene.ircc.publish(notices("Notice – Express Entry of old"), NOTICES_PATH)
    await scene.start(at=MORNING)
    await notices_asked(scene, 1)
    person = await reader(scene)
    assert await scene.stop() == 0

    new, other = "Notice – New categories in Express Entry", "Notice – Visitors from Mexico"
    scene.ircc.publish(notices(new, other, "Notice – Express Entry of old"), NOTICES_PATH)
    await scene.start(at="2026-02-18T15:30:00+00:00")
    await scene.looked_again(3)
    assert len(scene.ircc.requests(NOTICES_PATH)) == 1
    assert await scene.stop() == 0

    for times in (2, 3):
        hour = 15 + 2 * times
        await scene.start(at=f"2026-02-18T{hour}:00:00+00:00")
        await notices_asked(scene, times)
        heard = await person.hear(new)
        assert "February 18, 2026" in heard["text"]
        await scene.looked_again(3)
        assert await scene.stop() == 0
    told = [m["text"] for m in await person.messages() if "Express Entry news" in m["text"]]
    assert sum(new in text for text in told) == 1
    assert not any(other in text for text in told)


async def test_a_page_of_another_form_is_one_log_line_and_tells_nothing(scene: World) -> None:
    scene.settings |= {"FEED_URLS": "", "NOTICES_URL": scene.ircc.url + NOTICES_PATH}
    scene.ircc.publish(b"<html><body><p>Welcome</p></body></html>", NOTICES_PATH)
    await scene.start(at=NOON)
    await notices_asked(scene, 1)
    await scene.looked_again(3)
    assert await scene.stop() == 0
    (line,) = [line for line in scene.log().splitlines() if "notices" in line]
    assert "the page of notices has no title with a day and a link" in line
