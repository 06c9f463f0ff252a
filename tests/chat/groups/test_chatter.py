"""An hour in a busy group, a forum and a channel: what the bot posts there, counted."""

from __future__ import annotations

from collections import Counter
from datetime import timedelta
from types import SimpleNamespace
from typing import Any

import pytest

from bot.chat.groups import groups
from tests.chat.talk import ADA, Message, Talk

GROUP, FORUM, CHANNEL = -500, -1002, -1001
TOPIC = 7
CHATTY = range(2001, 2011)
MINUTES = 60
CHATS: dict[int, dict[str, Any]] = {
    GROUP: {"kind": "supergroup"},
    FORUM: {"kind": "supergroup", "topics": {TOPIC: "Draws"}},
    CHANNEL: {"kind": "channel"},
}


def said(talk: Talk, chat_id: int) -> list[Message]:
    return [message for message in talk.api.messages(chat_id) if message["from_bot"]]


async def entered(talk: Talk) -> None:
    """Two hundred members in each chat, ten of them chatty; Ada administers all three."""
    for member in (*CHATTY, *range(3000, 3190)):
        talk.api.create_person(member)
    for chat_id, kind in CHATS.items():
        talk.api.create_group(chat_id, **kind)
        talk.api.promote(ADA, chat_id)
        talk.api.add_bot(ADA, chat_id, "administrator" if chat_id == CHANNEL else "member")
    await talk.settle()


async def minute(talk: Talk, number: int) -> None:
    """Each of the ten writes a line; one asks for a fact, and two for what is private."""
    for place, member in enumerate(CHATTY):
        for chat_id, where in ((GROUP, {}), (FORUM, {"thread": TOPIC})):
            turn = (place + number) % len(CHATTY)
            text = {0: "/last", 1: "/score 500", 2: "/profile"}.get(turn, "Any news today?")
            talk.api.say(member, text, chat_id=chat_id, **where)
    await talk.settle()
    talk.clock.go_on(seconds=60)


async def test_an_hour_of_chatter_gets_the_facts_asked_for_and_two_hints(
    talk: Talk, monkeypatch: pytest.MonkeyPatch
) -> None:
    loop = SimpleNamespace(time=lambda: talk.clock.now().timestamp())
    monkeypatch.setattr(groups, "asyncio", SimpleNamespace(get_running_loop=lambda: loop))
    await entered(talk)
    before = {chat_id: len(said(talk, chat_id)) for chat_id in CHATS}
    began = talk.clock.now()
    for number in range(MINUTES):
        await minute(talk, number)
    assert talk.clock.now() - began == timedelta(hours=1)
    for chat_id in (GROUP, FORUM):
        posted = said(talk, chat_id)[before[chat_id] :]
        kinds = Counter("#297" in message["text"] for message in posted)
        assert kinds == {True: MINUTES, False: 3600 / groups.HINT_SECONDS}
        if chat_id == FORUM:
            assert {message["message_thread_id"] for message in posted} == {TOPIC}
    assert len(said(talk, CHANNEL)) == before[CHANNEL]
    assert talk.messages() == []
