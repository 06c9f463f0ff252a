"""Telegram in a hurry: so many updates a second, and how long each waits for its answer."""

from __future__ import annotations

import asyncio
from collections.abc import Sequence
from time import monotonic
from typing import Any

import aiohttp

from bot.web.webhook import SECRET_HEADER
from tests.e2e.halves import SECRET

CONNECTIONS = 100
"""As many as Telegram opens at most."""


def message(update_id: int, chat_id: int, text: str) -> dict[str, Any]:
    """A command as Telegram sends it."""
    person = {"id": chat_id, "is_bot": False, "first_name": "Ada", "language_code": "en"}
    chat = {"id": chat_id, "type": "private", "first_name": "Ada"}
    entities = [{"type": "bot_command", "offset": 0, "length": len(text)}]
    content = {"date": 1717171717, "text": text, "entities": entities}
    return {
        "update_id": update_id,
        "message": {"message_id": update_id, "from": person, "chat": chat, **content},
    }


async def hammer(
    url: str, rate: int, seconds: float, people: Sequence[int]
) -> list[tuple[float, int]]:
    """The seconds that each update waited for its answer, from the instant at which it was due,
    and the answer's status. Each is another person's turn to say /help."""
    connector = aiohttp.TCPConnector(limit=CONNECTIONS)
    began = monotonic()
    async with aiohttp.ClientSession(connector=connector) as session:
        posts = []
        for number in range(int(rate * seconds)):
            due = began + number / rate
            await asyncio.sleep(max(0.0, due - monotonic()))
            update = message(10**6 + number, people[number % len(people)], "/help")
            posts.append(asyncio.create_task(_post(session, url, update, due)))
        return await asyncio.gather(*posts)


async def _post(
    session: aiohttp.ClientSession, url: str, update: dict[str, Any], due: float
) -> tuple[float, int]:
    async with session.post(url, json=update, headers={SECRET_HEADER: SECRET}) as answer:
        await answer.read()
        return monotonic() - due, answer.status


def percentile(waits: Sequence[float], share: float) -> float:
    """The wait that this share of all did not exceed."""
    return sorted(waits)[min(len(waits) - 1, int(len(waits) * share))]
