"""Keyboards that Telegram refuses."""

from __future__ import annotations

import json
from typing import Any

from bot.sandbox.state.refusals import CallRefused, bad_request

CALLBACK_DATA_BYTES = 64
LONGEST_MARKUP = 10_240
"""Bytes of a reply markup as JSON. Telegram does not say how many; developers report 10 kB."""
STYLES = frozenset({"danger", "success", "primary"})
"""The colours of buttons (Bot API 9.4)."""

ACTIONS = frozenset(
    {
        "url",
        "callback_data",
        "web_app",
        "login_url",
        "switch_inline_query",
        "switch_inline_query_current_chat",
        "switch_inline_query_chosen_chat",
        "copy_text",
        "callback_game",
        "pay",
    }
)


def check_markup(markup: Any) -> None:
    """Raise CallRefused for a reply markup that Telegram does not accept."""
    if len(json.dumps(markup, ensure_ascii=False).encode()) > LONGEST_MARKUP:
        raise bad_request("reply markup is too long")
    for row in markup.get("inline_keyboard", ()):
        for button in row:
            _check_text(button)
            actions = ACTIONS & button.keys()
            if not actions:
                raise _fault("Text buttons are unallowed in the inline keyboard")
            if len(actions) > 1:
                raise _fault("exactly one of its optional fields must be used")
            if button.get("style") not in (None, *STYLES):
                raise _fault("invalid button style specified")
            data = button.get("callback_data")
            if data is not None and not 1 <= len(data.encode()) <= CALLBACK_DATA_BYTES:
                raise bad_request("BUTTON_DATA_INVALID")
    for row in markup.get("keyboard", ()):
        for button in row:
            _check_text(button)


def _check_text(button: dict[str, Any]) -> None:
    if not button["text"].strip():
        raise _fault("the text of a button must be non-empty")


def _fault(fault: str) -> CallRefused:
    return bad_request(f"can't parse inline keyboard button: {fault}")


def find_button(markup: Any, wanted: str) -> dict[str, Any] | None:
    """The inline button with this text or callback data."""
    buttons = [button for row in markup.get("inline_keyboard", ()) for button in row]
    by_text = (button for button in buttons if button["text"] == wanted)
    by_data = (button for button in buttons if button.get("callback_data") == wanted)
    return next(by_text, None) or next(by_data, None)
