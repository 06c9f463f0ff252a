"""A broadcast to many people, and what each of them got of it."""

from __future__ import annotations

import asyncio
import json
from collections import Counter
from collections.abc import Iterable
from dataclasses import dataclass
from pathlib import Path

from tests.e2e.process import World, up_to

FIRST = 5001
KNOWN, NEW = "296", "297"
DAY = "2024-05-31T15:00:00+00:00"
"""An hour at which #297 is news."""


def subscriber(chat_id: int, score: int = 530) -> dict[str, object]:
    """A line of the export format: a person who qualifies for the CEC."""
    profile = {"name": "me", "score": score, "programs": {"cec": "yes"}}
    return {"kind": "subscriber", "chat_id": chat_id, "profiles": [profile]}


def write_subscribers(path: Path, subscribers: Iterable[dict[str, object]]) -> None:
    """A file for ``import``."""
    with path.open("w", encoding="utf-8") as file:
        file.write(json.dumps({"kind": "header", "format": "draw-bot", "version": 1}) + "\n")
        file.writelines(json.dumps(line) + "\n" for line in subscribers)


async def subscribed(scene: World, subscribers: list[dict[str, object]]) -> None:
    """Import these people, each with a chat, and every draw up to #296."""
    scene.api.create_people(FIRST, len(subscribers))
    file = scene.data.parent / "people.jsonl"
    write_subscribers(file, subscribers)
    assert await scene.command("import", str(file)) == 0
    scene.publish(up_to(KNOWN))
    await scene.start(at=DAY)
    await scene.looked_again()


@dataclass(frozen=True)
class Arrivals:
    """How often each person got the alert, in order of first arrival."""

    times: Counter[int]

    @property
    def people(self) -> int:
        return len(self.times)

    @property
    def doubles(self) -> int:
        return sum(self.times.values()) - len(self.times)

    def order(self) -> list[int]:
        return list(self.times)


def arrivals(scene: World) -> Arrivals:
    """The alerts on #297 that have arrived so far; what others are told does not count."""
    chats = (event["chat_id"] for event in scene.api.sends())
    return Arrivals(Counter(chat_id for chat_id in chats if chat_id >= FIRST))


async def all_told(scene: World, people: int, seconds: float = 60.0) -> Arrivals:
    """Wait until so many people have got the alert. Raises TimeoutError."""
    async with asyncio.timeout(seconds):
        while (now := arrivals(scene)).people < people:
            await scene.api.wait_for_events(scene.api.last_event(), 1.0)
    return now
