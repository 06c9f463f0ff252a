"""IRCC's second file and the real process: shown where it is believed, and refused harmlessly."""

from __future__ import annotations

import json
from collections.abc import AsyncIterator
from datetime import date
from pathlib import Path

import pytest

from bot.sandbox.ircc.ircc import EN_PATH, TIMES_PATH
from bot.text.catalogue import catalogue
from tests.e2e.process import World, up_to, world
from tests.people import PATIENCE

NOON = "2026-11-28T17:00:00+00:00"
GOOD = {
    "default-update": {"flpt_lastupdated": "November 10, 2026", "flpt_interval": "monthly"},
    "current-flpt": {"cec": "About 5 months", "fsw": "About 8 months", "pnp-ee": "9 months"},
}
BAD = GOOD | {"current-flpt": {"cec": "About 500 months"}}


@pytest.fixture
async def scene(tmp_path: Path) -> AsyncIterator[World]:
    """Nothing runs yet; the bot will read the processing times."""
    async with world(tmp_path) as prepared:
        prepared.settings["PROCESSING_TIMES_URL"] = prepared.ircc.url + TIMES_PATH
        prepared.settings["ADMIN_CHAT_IDS"] = "1002"
        prepared.publish(up_to("447"))
        yield prepared


async def asked(scene: World) -> None:
    """Wait until the file has been asked for, and something else after it."""
    while not scene.ircc.requests(TIMES_PATH):
        await scene.ircc.wait_for_requests(len(scene.ircc.seen) + 1, PATIENCE)
    await scene.looked_again(3)


async def applied(scene: World, language: str) -> tuple[str, str]:
    """What /guide says after applying: its text and its markup."""
    words = catalogue(language)
    person = await scene.person(1001, language=language)
    await person.say("/guide")
    await person.hear(words.label("guide-button"))
    await person.tap(words.label("guide-applied-button"))
    heard = await person.wait_for(lambda message: "canada.ca" in str(message.get("entities")))
    return heard["text"], str(heard["entities"])


@pytest.mark.parametrize("language", ["en", "fr"])
@pytest.mark.parametrize(
    ("served", "day", "months"),
    [
        ("the file", date(2026, 11, 10), (5, 8, 9)),
        ("another form", date(2026, 9, 3), (6, 7, 7)),
        ("403", date(2026, 9, 3), (6, 7, 7)),
    ],
)
async def test_the_guide_shows_the_file_or_else_the_rulebook(
    scene: World, served: str, day: date, months: tuple[int, ...], language: str
) -> None:
    scene.ircc.publish(json.dumps(BAD if served == "another form" else GOOD).encode(), TIMES_PATH)
    if served == "403":
        scene.ircc.fail("denied", times=None, path=TIMES_PATH)
    await scene.start(at=NOON)
    await asked(scene)
    text, marked = await applied(scene, language)
    words = catalogue(language)
    assert words.day(day) in text
    assert words.label("guide-times-link") in marked
    rows = [line for line in text.splitlines() if line.startswith("• ")][:3]
    assert [int("".join(filter(str.isdecimal, row))) for row in rows] == list(months)
    assert len(scene.ircc.requests(TIMES_PATH)) == 1
    assert len(scene.ircc.requests(EN_PATH)) >= 3
    assert await scene.stop() == 0
    refusals = [line for line in scene.log().splitlines() if "processing-times: Source" in line]
    assert len(refusals) == (served != "the file")


async def test_the_operator_hears_once_of_a_file_of_another_form(scene: World) -> None:
    operator = await scene.person(1002)
    scene.ircc.publish(json.dumps(BAD).encode(), TIMES_PATH)
    await scene.start(at=NOON)
    heard = await operator.hear("file of processing times")
    assert "cec takes 500 months" in heard["text"]
    await scene.looked_again(3)
    told = [m for m in await operator.messages() if "processing times" in m["text"]]
    assert len(told) == 1
    assert await scene.stop() == 0


async def test_empty_turns_it_off(scene: World) -> None:
    scene.settings["PROCESSING_TIMES_URL"] = ""
    await scene.start(at=NOON)
    await scene.looked_again(3)
    assert not scene.ircc.requests(TIMES_PATH)
    assert await scene.stop() == 0
