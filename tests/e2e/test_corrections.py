"""IRCC corrects an announced draw: from its file to the phone."""

from __future__ import annotations

from collections.abc import AsyncIterator
from dataclasses import replace
from pathlib import Path

import pytest

from bot.sandbox.ircc.rounds import Row
from tests.e2e.candidates import candidate
from tests.e2e.process import World, before_297, up_to
from tests.people import Message, Person


@pytest.fixture
async def scene(tmp_path: Path) -> AsyncIterator[World]:
    """The bot runs, and knows every draw up to #296."""
    async with before_297(tmp_path) as running:
        yield running


def corrected(**changes: object) -> list[Row]:
    """Our table up to #297, with #297 changed."""
    return [replace(row, **changes) if row.number == "297" else row for row in up_to("297")]


async def first_lines(person: Person) -> list[str]:
    """The first line of each of the bot's messages on #297."""
    told = [message for message in await person.messages() if message["from_bot"]]
    return [m["text"].partition("\n")[0] for m in told if "#297" in m["text"]]


async def test_a_changed_verdict_is_told_once_and_the_others_messages_are_edited(
    scene: World,
) -> None:
    above = await candidate(scene, 1001, "530", cec=True)
    below = await candidate(scene, 1002, "515", cec=True)
    scene.publish(up_to("297"))
    first: dict[int, Message] = {}
    for person in (above, below):
        first[person.id] = await person.hear("#297")
    scene.publish(corrected(cutoff=514))

    correction = await below.hear("Correction")
    assert correction["text"].startswith("✅")
    assert correction["reply_to_message"]["message_id"] == first[1002]["message_id"]
    for part in ("It replaces: ❌", "cut-off 522", "cut-off 514"):
        assert part in correction["text"]
    edited = await above.wait_for(lambda message: "514" in message["text"])
    assert edited["message_id"] == first[1001]["message_id"]
    await scene.looked_again()
    assert [len(await first_lines(person)) for person in (above, below)] == [1, 2]


async def test_a_renaming_says_nothing(scene: World) -> None:
    person = await candidate(scene, 1001, "530", cec=True)
    scene.publish(up_to("297"))
    heard = await person.hear("#297")
    scene.publish(corrected(name="Canadian Experience Class (Version 1)"))
    await scene.looked_again(4)
    (unchanged,) = [m for m in await person.messages() if m["message_id"] == heard["message_id"]]
    assert unchanged["text"] == heard["text"]
    assert len(await first_lines(person)) == 1
