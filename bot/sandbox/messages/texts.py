"""The text or caption of a call: parsed, measured, with the entities that Telegram adds."""

from __future__ import annotations

import re
from collections.abc import Mapping
from typing import Any

from bot.sandbox.messages.entities import Entity, by_place, trim, units
from bot.sandbox.messages.markup import parse_html
from bot.sandbox.state.refusals import bad_request
from bot.sandbox.state.stage import Call
from bot.sandbox.state.state import Wire

TEXT_UNITS = 4096
CAPTION_UNITS = 1024

FINDERS = (
    ("://", re.compile(r"(?P<url>https?://[^\s<>\"]+[^\s<>\".,;:!?)\]])")),
    ("@", re.compile(r"(?P<email>[\w.+-]+@[\w-]+\.[\w.-]*\w)")),
    ("@", re.compile(r"(?<!\w)(?P<mention>@[A-Za-z0-9_]{4,32})(?!\w)")),
    ("/", re.compile(r"(?<![\w/<>])(?P<bot_command>/[A-Za-z0-9_]{1,64}(?:@\w{3,32})?)(?![\w/<>])")),
    ("#", re.compile(r"(?<!\w)(?P<hashtag>#\w*[^\W\d_]\w*)")),
)
"""Entities that Telegram finds itself, each with a part that every match contains."""

SHIELDS = frozenset({"code", "pre", "text_link", "custom_emoji", "date_time", "url"})
"""Entities within which it marks nothing."""


def message_text(call: Call) -> Wire:
    """A message's fields for the text of a sendMessage or editMessageText. Raises CallRefused."""
    if not call.get("text"):
        raise bad_request("message text is empty")
    text, entities = _parsed(call.values, "text", "entities")
    if not text:
        raise bad_request("text must be non-empty")
    if units(text) > TEXT_UNITS:
        raise bad_request("message is too long")
    return {"text": text, "entities": entities} if entities else {"text": text}


def caption(values: Mapping[str, Any]) -> Wire:
    """A message's fields for a caption; none without a caption. Raises CallRefused."""
    if not values.get("caption"):
        return {}
    text, entities = _parsed(values, "caption", "caption_entities")
    if units(text) > CAPTION_UNITS:
        raise bad_request("message caption is too long")
    return {"caption": text, "caption_entities": entities} if entities else {"caption": text}


def _parsed(values: Mapping[str, Any], text: str, entities: str) -> tuple[str, list[Entity]]:
    mode = values.get("parse_mode")
    if not mode:
        parsed = values[text], list(values.get(entities) or ())
    elif mode.lower() == "html":
        parsed = parse_html(values[text])
    else:
        raise bad_request("unsupported parse_mode")
    trimmed = trim(*parsed)
    return trimmed[0], with_found(*trimmed)


def with_found(text: str, entities: list[Entity]) -> list[Entity]:
    """The entities, and those that Telegram finds by itself where nothing else stands."""
    all_of_them = list(entities)
    for part, finder in FINDERS:
        if part in text:
            for match in finder.finditer(text):
                found: Entity = {
                    "type": match.lastgroup,
                    "offset": units(text[: match.start()]),
                    "length": units(match.group()),
                }
                if not any(
                    other["type"] in SHIELDS
                    and found["offset"] < other["offset"] + other["length"]
                    and other["offset"] < found["offset"] + found["length"]
                    for other in all_of_them
                ):
                    all_of_them.append(found)
    return by_place(all_of_them) if len(all_of_them) > len(entities) else all_of_them
