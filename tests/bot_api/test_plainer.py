"""Ever less markup: the colours of buttons go before the buttons themselves."""

from __future__ import annotations

import pytest
from telegram import InlineKeyboardButton, InlineKeyboardMarkup

from bot.bot_api.plainer import plainer

FAULT = "Can't parse inline keyboard button: invalid button style specified"
PLAIN = {"inline_keyboard": [[{"text": "Erase", "callback_data": "1:erase"}]]}
STYLED = {"inline_keyboard": [[{**PLAIN["inline_keyboard"][0][0], "style": "danger"}]]}
OBJECT = InlineKeyboardMarkup(
    [[InlineKeyboardButton("Erase", callback_data="1:erase", style="danger")]]
)


@pytest.mark.parametrize("markup", [STYLED, OBJECT], ids=["an alert's", "an answer's"])
def test_buttons_lose_their_colours_first(markup: object) -> None:
    versions = list(plainer({"text": "Sure?", "reply_markup": markup}, FAULT))
    assert versions[0] == {"text": "Sure?", "reply_markup": PLAIN}
    assert versions[1] == {"text": "Sure?"}


def test_buttons_without_colours_are_not_tried_again() -> None:
    assert list(plainer({"text": "Sure?", "reply_markup": PLAIN}, FAULT)) == [{"text": "Sure?"}]
