"""Other bots' messages, forwarded words and strangers' links change no stored facts."""

from __future__ import annotations

from typing import Any

import pytest

from bot.text.catalogue import catalogue
from tests.chat.talk import ADA, Talk

BOT = {"id": 777, "is_bot": True, "first_name": "Another bot", "username": "another_bot"}
OURSELVES = {
    "id": 110201543,
    "is_bot": True,
    "first_name": "Draw bot",
    "username": "sandbox_draw_bot",
}


async def arrives(talk: Talk, **content: Any) -> None:
    """A message in the private chat that the sandbox's people would not write."""
    stage = talk.api.stage
    wire = {
        "message_id": 9000,
        "date": int(stage.now()),
        "chat": stage.world.chats[ADA].wire(),
        "from": stage.world.people[ADA].wire(),
        "text": "/score 500",
        "entities": [{"type": "bot_command", "offset": 0, "length": 6}],
        **content,
    }
    stage.updates.put("message", wire)
    await talk.settle()


async def test_another_program_is_not_answered(talk: Talk) -> None:
    before = await talk.begin(530)
    await arrives(talk, **{"from": BOT})
    assert talk.messages() == []
    assert await talk.stored() == before


async def test_a_card_of_our_own_in_the_private_chat_is_not_answered(talk: Talk) -> None:
    await talk.begin(530)
    await arrives(talk, via_bot=OURSELVES, text="#297 · CEC", entities=[])
    assert talk.messages() == []


@pytest.mark.parametrize("text", ["/score 500", "500", "/delete", "/stop", "yes", "/start"])
async def test_forwarded_words_are_not_the_persons_own(talk: Talk, text: str) -> None:
    before = await talk.begin(530)
    heard = await talk.say(text, forwarded=True)
    assert heard is not None
    assert heard["html"].startswith(catalogue("en").say("fallback-forwarded"))
    assert await talk.stored() == before


@pytest.mark.parametrize(
    "payload",
    [
        "draw-99999",
        "draw-297;drop",
        "score-500",
        "../../etc/passwd",
        "<b>hello</b>",
        "delete",
        "1:delete:yes",
        "x" * 64,
        "draw-" + "9" * 59,
    ],
)
async def test_a_strangers_link_changes_nothing(talk: Talk, payload: str) -> None:
    before = await talk.begin(530)
    heard = await talk.say(f"/start {payload}")
    assert heard is not None
    assert payload not in heard["text"]
    assert await talk.stored() == before


async def test_what_was_asked_while_the_bot_was_away_is_answered(talk: Talk) -> None:
    """Telegram keeps updates for a day: a fact that was told then is still a fact."""
    await talk.begin(530)
    talk.clock.go_on(hours=23)
    await talk.say("/score 500")
    assert (await talk.profile()).score == 500
