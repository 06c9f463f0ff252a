"""A text with entities: its length, its ends, and how it is written as HTML.

Offsets and lengths count UTF-16 code units (https://core.telegram.org/bots/api#messageentity).
"""

from __future__ import annotations

import html
from typing import Any

Entity = dict[str, Any]

TAGS = {
    "bold": "b",
    "italic": "i",
    "underline": "u",
    "strikethrough": "s",
    "spoiler": "tg-spoiler",
    "text_link": "a",
    "custom_emoji": "tg-emoji",
    "date_time": "tg-time",
    "code": "code",
    "pre": "pre",
    "blockquote": "blockquote",
    "expandable_blockquote": "blockquote",
}
"""Kinds of entities that come from a tag, and the tag that we write for each."""


def units(text: str) -> int:
    """The length of a text in UTF-16 code units."""
    return len(text) if text.isascii() else len(text.encode("utf-16-le")) // 2


def by_place(entities: list[Entity]) -> list[Entity]:
    """Entities by their place, an outer one before those within it."""
    return sorted(entities, key=lambda entity: (entity["offset"], -entity["length"]))


def trim(text: str, entities: list[Entity]) -> tuple[str, list[Entity]]:
    """Without white space at both ends, as Telegram stores a text."""
    kept = text.strip()
    if kept == text:
        return text, entities
    lead = units(text[: len(text) - len(text.lstrip())])
    end = units(kept)
    clipped = []
    for entity in entities:
        begin = max(entity["offset"] - lead, 0)
        stop = min(entity["offset"] + entity["length"] - lead, end)
        if stop > begin:
            clipped.append({**entity, "offset": begin, "length": stop - begin})
    return kept, clipped


def to_html(text: str, entities: list[Entity]) -> str:
    """A text with entities as HTML that a browser understands and ``parse_html`` reads back."""
    encoded = text.encode("utf-16-le")
    parts, last = [], 0
    for at, tag in _marks(entities):
        parts.append(_escaped(encoded[last * 2 : at * 2]))
        parts.append(tag)
        last = at
    parts.append(_escaped(encoded[last * 2 :]))
    return "".join(parts)


def _escaped(encoded: bytes) -> str:
    return html.escape(encoded.decode("utf-16-le"), quote=False)


def _marks(entities: list[Entity]) -> list[tuple[int, str]]:
    """Tags in the order of their place; at one place ends come first, the innermost foremost."""
    marks = []
    for depth, entity in enumerate(entities):
        if entity["type"] in TAGS:
            begin, end = entity["offset"], entity["offset"] + entity["length"]
            if language := entity.get("language"):
                opening = f'<pre><code class="language-{html.escape(language)}">'
                closing = "</code></pre>"
            else:
                tag = TAGS[entity["type"]]
                opening, closing = f"<{tag}{_attributes(entity)}>", f"</{tag}>"
            marks.append(((begin, 1, -end, depth), (begin, opening)))
            marks.append(((end, 0, -begin, -depth), (end, closing)))
    return [mark for _, mark in sorted(marks)]


def _attributes(entity: Entity) -> str:
    match entity["type"]:
        case "text_link":
            return _attribute("href", entity["url"])
        case "expandable_blockquote":
            return " expandable"
        case "custom_emoji":
            return _attribute("emoji-id", entity["custom_emoji_id"])
        case "date_time":
            unix = _attribute("unix", entity["unix_time"])
            return unix + _attribute("format", entity.get("date_time_format"))
        case _:
            return ""


def _attribute(name: str, value: object) -> str:
    return "" if value is None else f' {name}="{html.escape(str(value))}"'
