"""The case the project was born from: #297, the first CEC draw in 32 months, from file to phone."""

from __future__ import annotations

from collections.abc import AsyncIterator
from pathlib import Path

import pytest

from tests.e2e.candidates import candidate
from tests.e2e.process import World, before_297, up_to
from tests.people import Message, Person


@pytest.fixture
async def scene(tmp_path: Path) -> AsyncIterator[World]:
    """The bot runs, and knows every draw up to #296."""
    async with before_297(tmp_path) as running:
        yield running


async def alert(scene: World, person: Person) -> Message:
    """Publish #297 unless it is published, and wait for the person's alert."""
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
        ("515", True, "", "❌", "7 points short"),
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
