"""After /delete nothing is left of a person: not in a file, not in a copy, not in the log."""

from __future__ import annotations

import contextlib
import re
from collections.abc import AsyncIterator
from pathlib import Path

import pytest

from bot.domain.draws.draw import number_key
from tests.e2e.process import World, up_to, world
from tests.people import Person

CHAT = 7316490211
FEW_DRAWS = sorted(up_to("297"), key=lambda row: number_key(row.number))[-3:]


@pytest.fixture
async def scene(tmp_path: Path) -> AsyncIterator[World]:
    """The bot runs, and knows two draws before #297."""
    async with world(tmp_path) as running:
        running.publish(FEW_DRAWS[:-1])
        await running.start(at="2024-05-31T15:00:00+00:00")
        await running.looked_again()
        yield running


def files(scene: World) -> dict[str, str]:
    """Every file that the bot has written, its log included; drafts go while it runs."""
    found = {}
    for path in scene.data.parent.rglob("*"):
        with contextlib.suppress(FileNotFoundError, IsADirectoryError):
            found[path.name] = path.read_bytes().decode("latin-1")
    return found


def holding(scene: World, digits: int) -> list[str]:
    """The files in which this number stands."""
    number = re.compile(rf"(?<![\d.]){digits}(?!\d)")
    return [name for name, text in files(scene).items() if number.search(text)]


async def told(scene: World, score: int) -> Person:
    """A person with a score, a partner, and a delivered alert."""
    person = await scene.person(CHAT)
    await person.say("/start")
    await person.hear("1 of 3")
    await person.say(str(score))
    await person.hear("2 of 3")
    await person.tap("Next ›")
    await person.hear("Which categories")
    await person.tap("Next ›")
    await person.hear("3 of 3")
    await person.tap("Skip ›")
    await person.hear("twelve months")
    scene.publish(FEW_DRAWS)
    await person.hear("#297")
    await scene.looked_again()
    return person


async def test_after_delete_no_file_holds_the_chat_or_the_score(scene: World) -> None:
    score = next(each for each in range(437, 600) if not holding(scene, each))
    person = await told(scene, score)
    assert holding(scene, CHAT)
    assert holding(scene, score)
    await person.say("/delete")
    await person.hear("Erase everything that is stored")
    await person.tap("Yes, erase it all")
    await person.hear("Everything about you is erased")
    assert await scene.stop() == 0
    assert holding(scene, CHAT) == []
    assert holding(scene, score) == []
    assert str(CHAT) not in scene.log()
