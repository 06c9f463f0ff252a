"""Reminders of the real bot: each arrives once, over kill -9 and from one day to the next."""

from __future__ import annotations

import asyncio
from pathlib import Path

from tests.e2e.broadcasts import write_subscribers
from tests.e2e.process import World, up_to, world
from tests.people import PATIENCE

EXPIRING, INVITED, NEITHER = 5001, 5002, 5003

PEOPLE = [
    {"kind": "subscriber", "chat_id": EXPIRING, "profiles": [{"submitted": "2023-06-30"}]},
    {
        "kind": "subscriber",
        "chat_id": INVITED,
        "language": "fr",
        "profiles": [{"invitation": {"received": "2024-04-08"}}],
    },
    {"kind": "subscriber", "chat_id": NEITHER, "profiles": [{"score": 530}]},
]


async def reminded_at(scene: World, when: str, arrived: int) -> list[str]:
    """Start the bot at this time and kill it once so many reminders have arrived in all."""
    await scene.start(at=when)
    async with asyncio.timeout(PATIENCE):
        while len(scene.api.sends()) < arrived:
            await scene.api.wait_for_events(scene.api.last_event(), 1.0)
    await scene.looked_again(3)
    await scene.kill()
    return [str(event["chat_id"]) for event in scene.api.sends()]


async def test_each_reminder_arrives_once_over_kills(tmp_path: Path) -> None:
    async with world(tmp_path) as scene:
        scene.api.create_people(EXPIRING, len(PEOPLE))
        scene.publish(up_to("296"))
        file = tmp_path / "people.jsonl"
        write_subscribers(file, PEOPLE)
        assert await scene.command("import", str(file)) == 0
        first = await reminded_at(scene, "2024-05-31T15:00:00+00:00", 2)
        assert sorted(first) == [str(EXPIRING), str(INVITED)]
        assert await reminded_at(scene, "2024-05-31T16:30:00+00:00", 2) == first
        again = await reminded_at(scene, "2024-06-04T10:00:00+00:00", 3)
        assert again == [*first, str(INVITED)]
        texts = [message["text"] for message in scene.api.messages(INVITED)]
        assert "il reste 7 jours" in texts[0]
        assert "In 30 days" in scene.api.messages(EXPIRING)[0]["text"]
