"""The five cases of a change of the rules, over the real process."""

from __future__ import annotations

import json
import shutil
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from datetime import date
from pathlib import Path
from typing import Any

import pytest

from bot.sandbox.ircc.rounds import Row, load_table
from tests.e2e.candidates import labels
from tests.e2e.process import World, world
from tests.people import Message, Person
from tests.rulebooks import EDITIONS, HEALTHCARE, WAGES

OPERATOR = 9001
NEW_LIST = Row(
    "448", date(2027, 3, 3), "Healthcare and Social Services Occupations, 2027-Version 4", 4000, 470
)
AFTER_NEW_POINTS = Row("448", date(2026, 11, 24), "Canadian Experience Class", 2000, 520)
YES = {"answer": "yes", "on": "2026-03-01"}


def subscriber(chat_id: int, profile: dict[str, Any]) -> dict[str, Any]:
    """A row of an export."""
    facts = {"name": "me"} | profile
    return {"kind": "subscriber", "chat_id": chat_id, "profiles": [facts]} | {
        "language": "en",
        "time_zone": "UTC",
        "onboarded": True,
    }


async def imported(scene: World, *profiles: dict[str, Any]) -> list[Person]:
    """People with these profiles, imported before the bot starts."""
    header = {"kind": "header", "format": "draw-bot", "version": 1}
    rows = [header, *(subscriber(1001 + n, each) for n, each in enumerate(profiles))]
    file = scene.data.parent / "people.jsonl"
    file.write_text("".join(json.dumps(row) + "\n" for row in rows), "utf-8")
    assert await scene.command("import", str(file)) == 0
    return [await scene.person(1001 + n) for n in range(len(profiles))]


@asynccontextmanager
async def running(scene: World, at: str, row: Row) -> AsyncIterator[None]:
    """The bot runs at this time; it knew every draw before, and this one is published."""
    table = load_table()
    scene.publish(table)
    await scene.start(at=at)
    await scene.looked_again()
    scene.publish([*table, row])
    yield
    assert await scene.stop() == 0


@pytest.fixture
async def scene(tmp_path: Path) -> AsyncIterator[World]:
    """The two servers, and nothing that runs."""
    async with world(tmp_path, ADMIN_CHAT_IDS=str(OPERATOR)) as found:
        yield found


def put(scene: World, name: str) -> None:
    """An operator's edition in DATA_DIR/rules."""
    folder = scene.data / "rules"
    folder.mkdir(parents=True, exist_ok=True)
    shutil.copy(EDITIONS / f"{name}.toml", folder)


async def heard(person: Person, number: str) -> Message:
    """The alert about a draw."""
    return await person.hear(f"#{number}")


@pytest.mark.parametrize("known", [False, True], ids=["unknown label", "with the edition"])
@pytest.mark.parametrize("said", ["yes", "no"])
async def test_a_new_list_asks_again_whoever_had_answered(
    scene: World, known: bool, said: str
) -> None:
    operator = await scene.person(OPERATOR)
    answer = YES | {"answer": said, "about": "2026-3"}
    facts = {"score": 530, "programs": {"cec": YES}, "categories": {"healthcare": answer}}
    short = facts | {"categories": {"healthcare": said}}
    people = await imported(scene, facts, short)
    if known:
        put(scene, HEALTHCARE)
    async with running(scene, "2027-03-03T15:00:00+00:00", NEW_LIST):
        for person in people:
            told = await heard(person, "448")
            assert told["text"].startswith("❔")
            if known:
                assert "IRCC changed the list" in told["text"]
                assert "February 18, 2027" in told["text"]
                assert "32200" in told["text"]
            else:
                assert "IRCC published a new version of the category" in told["text"]
            await person.tap("Yes", told["message_id"])
            answered = await person.wait_for(
                lambda message, first=told["message_id"]: (
                    message["message_id"] == first and message["text"].startswith("✅")
                )
            )
            assert "#448" in answered["text"]
        if not known:
            alarm = await operator.hear("2027-Version 4")
            assert "RULES_DIR" in alarm["text"]


async def test_a_score_from_before_new_points_carries_a_caveat_and_a_button(scene: World) -> None:
    facts = {"score": 530, "programs": {"cec": YES}}
    old, new = await imported(
        scene, facts | {"scored": "2026-10-15"}, facts | {"scored": "2026-11-20"}
    )
    async with running(scene, "2026-11-24T15:00:00+00:00", AFTER_NEW_POINTS):
        told = await heard(old, "448")
        assert told["text"].startswith("✅")
        assert "IRCC announced new points from November 3, 2026." in told["text"]
        assert "the number in your IRCC account counts" in told["text"]
        assert "Give the new number" in labels(told)
        assert "announced new points" not in (await heard(new, "448"))["text"]
        for command in ("/profile", "/pool", "/whatif"):
            await old.say(command)
            await old.wait_for(
                lambda message, first=told["message_id"]: (
                    message["message_id"] > first and "announced new points" in message["text"]
                )
            )
        await old.tap("Give the new number", told["message_id"])
        await old.hear("Send me your CRS score")
        await old.say("541")
        await old.hear("541")


async def test_a_score_above_the_old_ceiling_is_asked_about_and_kept(scene: World) -> None:
    async with running(scene, "2026-11-28T15:00:00+00:00", AFTER_NEW_POINTS):
        person = await scene.person(1001)
        await person.say("/start")
        await person.hear("CRS")
        await person.say("/score 712")
        told = await person.hear("712")
        assert "I don’t know the new highest score" in told["text"]
        assert "impossible" not in told["text"]
        assert "cannot be" not in told["text"]
        await person.tap("No", told["message_id"])
        kept = await person.hear("without a nomination’s 600 points.")
        assert "712" in kept["text"]


async def test_a_confirmed_edition_counts_from_its_day_and_marks_older_scores(
    scene: World,
) -> None:
    put(scene, WAGES)
    row = Row("448", date(2027, 3, 2), "Canadian Experience Class", 2000, 520)
    facts = {"score": 530, "programs": {"cec": YES}}
    old, new = await imported(
        scene, facts | {"scored": "2026-12-15"}, facts | {"scored": "2027-03-02"}
    )
    async with running(scene, "2027-03-02T15:00:00+00:00", row):
        told = await heard(old, "448")
        assert "IRCC changed the points on March 2, 2027" in told["text"]
        assert "changed the points" not in (await heard(new, "448"))["text"]
        pushed = await old.hear("the score that you stored (530) is from before")
        assert "Give the new number" in labels(pushed)


async def test_one_row_that_cannot_be_read_keeps_nobody_elses_alert_back(scene: World) -> None:
    """Answers about a category that only a lost edition knew."""
    put(scene, "2027-02-18-leadership")
    facts = {"score": 530, "programs": {"cec": "yes"}}
    _, other = await imported(scene, facts | {"categories": {"leadership": "yes"}}, facts)
    (scene.data / "rules" / "2027-02-18-leadership.toml").unlink()
    row = Row("448", date(2027, 3, 2), "Canadian Experience Class", 2000, 520)
    operator = await scene.person(OPERATOR)
    async with running(scene, "2027-03-02T15:00:00+00:00", row):
        assert (await heard(other, "448"))["text"].startswith("✅")
        await operator.hear("Rows of the store that I cannot read: 1")
