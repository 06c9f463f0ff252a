"""The operator hears once that the source fails, and once that it is back."""

from __future__ import annotations

from collections.abc import AsyncIterator
from dataclasses import replace
from pathlib import Path

import pytest

from bot.sandbox.ircc.ircc import EN_PATH
from tests.e2e.process import World, before_297, up_to
from tests.people import Person

OPERATOR = 7


@pytest.fixture
async def scene(tmp_path: Path) -> AsyncIterator[World]:
    """The bot runs, knows every draw up to #296, and has an operator."""
    async with before_297(tmp_path, ADMIN_CHAT_IDS=str(OPERATOR)) as running:
        yield running


@pytest.fixture
async def operator(scene: World) -> Person:
    """A person whom the bot may write to."""
    person = await scene.person(OPERATOR)
    await person.say("/help")
    await person.hear("/status")
    return person


async def told(person: Person, part: str) -> int:
    return sum(part in message["text"] for message in await person.messages())


async def test_one_alarm_and_one_all_clear(scene: World, operator: Person) -> None:
    scene.ircc.fail("denied", times=None, path=EN_PATH)
    alarm = await operator.hear("has not been read since")
    assert "403" in alarm["text"]
    await scene.looked_again(2)
    scene.publish(up_to("297"))
    scene.ircc.recover()
    clear = await operator.hear("file again")
    assert "#297" in clear["text"]
    await scene.looked_again(3)
    assert await told(operator, "has not been read since") == 1
    assert await told(operator, "file again") == 1


async def test_a_name_that_is_new_and_files_that_shrink(scene: World, operator: Person) -> None:
    rows = [
        replace(row, name="Leadership, 2027-Version 1", name_fr=None)
        if row.number == "297"
        else row
        for row in up_to("297")
    ]
    scene.publish(rows)
    assert "#297" in (await operator.hear("a name that I don’t know"))["text"]
    scene.publish(rows[:200])
    await operator.hear("missing 98 of 298 draws")
    scene.publish(rows)
    await operator.hear("whole again")


async def test_status_tells_everybody_the_same(scene: World, operator: Person) -> None:
    scene.publish(up_to("297"))
    await scene.looked_again()
    await operator.say("/status")
    status = await operator.hear("last read")
    assert "It last changed" in status["text"]
    assert "#297" in status["text"]


async def test_a_placeholder_is_announced_only_once_the_operator_says_that_it_is_right(
    scene: World, operator: Person
) -> None:
    reader = await scene.person(1001)
    await reader.say("/score 530")
    await reader.hear("530")
    scene.publish(
        [replace(row, cutoff=1, size=1) if row.number == "297" else row for row in up_to("297")]
    )
    asked = await operator.hear("Draw #297 looks wrong: its figures are far from")
    await scene.looked_again(5)
    assert await told(reader, "#297") == 0
    await operator.tap("It is right", asked["message_id"])
    await operator.hear("at the next check")
    assert "cut-off 1" in (await reader.hear("#297"))["text"]
