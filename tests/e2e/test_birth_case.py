"""The case the project was born from: #297, the first CEC draw in 32 months, from file to phone."""

from __future__ import annotations

from collections.abc import AsyncIterator
from pathlib import Path

import pytest

from tests.e2e.process import World, up_to, world
from tests.people import Message, Person


@pytest.fixture
async def scene(tmp_path: Path) -> AsyncIterator[World]:
    """The bot runs, and knows every draw up to #296."""
    async with world(tmp_path) as running:
        running.publish(up_to("296"))
        await running.start(at="2024-05-31T15:00:00+00:00")
        await running.looked_again()
        yield running
        assert await running.stop() == 0


async def candidate(
    scene: World, person_id: int, score: str, cec: bool | None = None, submitted: str = ""
) -> Person:
    """Somebody who subscribed and stored these facts, as a person does it."""
    person = await scene.person(person_id)
    await person.say("/start")
    await person.hear("CRS")
    await person.say(score)
    await person.hear("2 of 3")
    for _ in range({None: 0, True: 1, False: 2}[cec]):
        await tap_cec(person)
    await person.tap("I’m not sure about the rest")
    await person.hear("3 of 3")
    if submitted:
        await person.say(submitted)
    else:
        await person.tap("Skip ›")
    await person.hear("twelve months")
    return person


async def tap_cec(person: Person) -> None:
    """Tap the CEC's line, and wait until the list shows it."""
    before = await person.hear("2 of 3")
    await person.tap(cec_button(before))
    await person.wait_for(
        lambda message: (
            message["message_id"] == before["message_id"]
            and cec_button(message) != cec_button(before)
        )
    )


def cec_button(message: Message) -> str:
    return next(label for label in labels(message) if label.endswith("Canadian Experience Class"))


def labels(message: Message) -> list[str]:
    """The buttons under a message."""
    rows = (message["reply_markup"] or {"inline_keyboard": []})["inline_keyboard"]
    return [button["text"] for row in rows for button in row]


async def alert(scene: World, person: Person) -> Message:
    """Publish #297 where it is not yet, and wait for the person's alert."""
    scene.publish(up_to("297"))
    return await person.hear("#297")


async def test_a_candidate_above_the_line_would_have_been_invited(scene: World) -> None:
    person = await candidate(scene, 1001, "530", cec=True)
    heard = await alert(scene, person)
    text = heard["text"]
    assert text.startswith("✅")
    for part in ("#297", "Canadian Experience Class", "3,000", "522", "530", "8 points above"):
        assert part in text
    assert "32 months" in text
    await scene.looked_again()
    assert sum("#297" in m["text"] for m in await person.messages() if m["from_bot"]) == 1


@pytest.mark.parametrize(
    ("score", "cec", "submitted", "mark", "part"),
    [
        ("515", True, "", "❌", "7 points below"),
        ("522", True, "2024-03-01", "✅", "522"),
        ("522", True, "2024-04-01", "❌", "522"),
        ("522", True, "", "🟠", "522"),
        ("530", None, "", "❔", "530"),
    ],
)
async def test_each_outcome_has_its_mark(
    scene: World, score: str, cec: bool | None, submitted: str, mark: str, part: str
) -> None:
    person = await candidate(scene, 1001, score, cec, submitted)
    heard = await alert(scene, person)
    assert heard["text"].startswith(mark)
    assert part in heard["text"]


async def test_the_question_under_an_unknown_verdict_is_answered_by_a_tap(scene: World) -> None:
    person = await candidate(scene, 1001, "530")
    heard = await alert(scene, person)
    assert heard["text"].startswith("❔")
    await person.tap("Yes", heard["message_id"])
    answered = await person.wait_for(lambda message: message["text"].startswith("✅"))
    assert "#297" in answered["text"]
