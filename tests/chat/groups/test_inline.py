"""Cards of a draw in any chat: facts alone, quickly, with the way to the private chat."""

from __future__ import annotations

from typing import Any

import pytest

from bot.chat.groups.inline import CACHE_SECONDS
from bot.text.catalogue import Words
from tests.chat.talk import Talk

MARKS = set("✅🟠❌⚪❔")


async def asked(talk: Talk, text: str) -> dict[str, Any]:
    """The bot's answer to this inline query."""
    query = talk.api.inline(talk.me, text)
    await talk.settle()
    answer = talk.api.answer_to(query)
    assert answer is not None
    return answer


@pytest.mark.parametrize(
    ("text", "number"),
    [("", "297"), ("  ", "297"), ("cec", "297"), ("PNP", "296"), ("#295", "295"), ("91a", "91a")],
)
async def test_a_card_of_the_draw_that_is_asked_for(
    either: tuple[Talk, Words], text: str, number: str
) -> None:
    talk, words = either
    await talk.begin(530, programs={"cec": True})
    answer = await asked(talk, text)
    (card,) = answer["results"]
    message = card["input_message_content"]["message_text"]
    assert f"#{number}" in card["title"]
    assert f"#{number}" in message
    assert not MARKS & set(message)
    assert "530" not in message
    ((button,),) = card["reply_markup"]["inline_keyboard"]
    assert button["text"] == words.label("about-me-button")
    assert button["url"] == f"https://t.me/sandbox_draw_bot?start=draw-{number}"
    assert answer["cache_time"] == CACHE_SECONDS


@pytest.mark.parametrize("text", ["bananas", "99999", "x" * 256, "<b>", "researchers"])
async def test_where_there_is_no_such_draw_the_private_chat_is_offered(
    talk: Talk, text: str
) -> None:
    answer = await asked(talk, text)
    assert answer["results"] == []
    assert answer["button"]["start_parameter"] == "hello"
