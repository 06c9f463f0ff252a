"""A message without the markup that a server refuses: plainer words are better than none.

A self-hosted Bot API server may be older than the tags and buttons that we use.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from typing import Any, Final

from telegram import TelegramObject

from bot.text.catalogue import unmarked

_TIME_TAG: Final = re.compile(r"</?tg-time\b[^>]*>")
_OF_BUTTONS: Final = ("reply markup", "reply_markup", "keyboard", "button")
_OF_THE_TEXT: Final = ("can't parse entities", "entit", "parse_mode", "tag")
LONGEST_TEXT: Final = 4096

Fields = Mapping[str, Any]


def is_about_markup(fault: str) -> bool:
    """Whether a refusal is about tags or buttons."""
    said = fault.casefold()
    return any(phrase in said for phrase in (*_OF_BUTTONS, *_OF_THE_TEXT))


def plainer(fields: Fields, fault: str) -> Iterator[dict[str, Any]]:
    """A call's parameters with ever less markup; the first that differ are the likeliest."""
    name = "caption" if "caption" in fields else "text"
    if any(phrase in fault.casefold() for phrase in _OF_BUTTONS) and "reply_markup" in fields:
        unstyled = without_styles(fields)
        if unstyled != fields:
            yield unstyled
        yield _without(fields, "reply_markup")
    text = fields.get(name)
    if not isinstance(text, str):
        return
    if _TIME_TAG.search(text):
        yield {**fields, name: without_times(text)}
    if fields.get("parse_mode"):
        plain = unmarked(text)[:LONGEST_TEXT]
        yield {**_without(fields, "parse_mode"), name: plain}
        if "reply_markup" in fields:
            yield {**_without(fields, "parse_mode", "reply_markup"), name: plain}


def without_times(text: str) -> str:
    """The text without tags of Bot API 9.5 that older servers do not know."""
    return _TIME_TAG.sub("", text)


def without_styles(fields: Fields) -> dict[str, Any]:
    """A call's parameters without the colours of buttons, which came with Bot API 9.4."""
    markup = fields.get("reply_markup")
    told = markup.to_dict() if isinstance(markup, TelegramObject) else markup
    if not isinstance(told, Mapping) or "inline_keyboard" not in told:
        return dict(fields)
    rows = [[_without(button, "style") for button in row] for row in told["inline_keyboard"]]
    is_styled = any("style" in button for row in told["inline_keyboard"] for button in row)
    return {**fields, "reply_markup": {"inline_keyboard": rows}} if is_styled else dict(fields)


def _without(fields: Fields, *names: str) -> dict[str, Any]:
    return {name: value for name, value in fields.items() if name not in names}
