"""Telegram's HTML: from a text with tags to a text with entities, and back.

The rules, tags and messages are those of https://core.telegram.org/bots/api#html-style and of
tdlib/td (MessageEntity.cpp, parse_html). Offsets in entities count UTF-16 code units; offsets
in messages count UTF-8 bytes.
"""

from __future__ import annotations

import html
import re
from dataclasses import dataclass
from typing import Any

from bot.sandbox.refusals import Refusal, bad_request

Entity = dict[str, Any]

TYPES = {
    "b": "bold",
    "strong": "bold",
    "i": "italic",
    "em": "italic",
    "u": "underline",
    "ins": "underline",
    "s": "strikethrough",
    "strike": "strikethrough",
    "del": "strikethrough",
    "tg-spoiler": "spoiler",
    "span": "spoiler",
    "a": "text_link",
    "tg-emoji": "custom_emoji",
    "tg-time": "date_time",
    "code": "code",
    "pre": "pre",
    "blockquote": "blockquote",
}
TAG_OF = {kind: tag for tag, kind in reversed(TYPES.items())}
TAG_OF["expandable_blockquote"] = "blockquote"

_SPECIAL = re.compile(r"[<&]")
_NAMED = {"&lt;": "<", "&gt;": ">", "&amp;": "&", "&quot;": '"'}
_REFERENCE = re.compile(r"&(?:lt|gt|amp|quot|#[0-9]{1,7}|#[xX][0-9a-fA-F]{1,6});?")
_ATTRIBUTE = re.compile(r"""\s*([^\s=>]+)\s*(?:(=)\s*(?:"([^"]*)"|'([^']*)'|([A-Za-z0-9.\-]+)))?""")


def units(text: str) -> int:
    """The length of a text in UTF-16 code units, as Telegram counts."""
    return len(text) if text.isascii() else len(text.encode("utf-16-le")) // 2


@dataclass(slots=True)
class _Open:
    tag: str
    attributes: dict[str, str]
    offset: int


def parse_html(source: str) -> tuple[str, list[Entity]]:
    """Text and entities of a text in Telegram's HTML. Raises Refusal as Telegram does."""
    if "<" not in source and "&" not in source:
        return source, []
    return _Parser(source).run()


class _Parser:
    """One pass over one text."""

    def __init__(self, source: str) -> None:
        self._source = source
        self._at = 0
        self._text: list[str] = []
        self._units = 0
        self._open: list[_Open] = []
        self._entities: list[Entity] = []

    def run(self) -> tuple[str, list[Entity]]:
        while found := _SPECIAL.search(self._source, self._at):
            self._add(self._source[self._at : found.start()])
            self._at = found.start()
            self._special()
        self._add(self._source[self._at :])
        if self._open:
            tag = self._open[-1].tag
            raise _fault(f'Can\'t find end tag corresponding to start tag "{tag}"')
        self._entities.sort(key=lambda entity: (entity["offset"], -entity["length"]))
        return "".join(self._text), self._entities

    def _add(self, text: str) -> None:
        if text:
            self._text.append(text)
            self._units += units(text)

    def _special(self) -> None:
        if self._source[self._at] == "&":
            self._reference()
        elif self._source.startswith("</", self._at):
            self._end_tag()
        else:
            self._start_tag()

    def _reference(self) -> None:
        found = _REFERENCE.match(self._source, self._at)
        self._add(_character(found.group()) if found else "&")
        self._at = found.end() if found else self._at + 1

    def _start_tag(self) -> None:
        begin = self._at
        name = re.compile(r"[^\s>]*").match(self._source, begin + 1)
        tag = name.group().lower() if name else ""
        self._at = begin + 1 + len(tag)
        if self._at >= len(self._source):
            raise self._fault_at("Unclosed start tag", begin)
        if tag not in TYPES:
            raise self._fault_at(f'Unsupported start tag "{tag}"', begin)
        attributes = self._attributes(tag, begin)
        if tag == "span" and attributes.get("class") != "tg-spoiler":
            raise self._fault_at('Tag "span" must have class "tg-spoiler"', begin)
        self._open.append(_Open(tag, attributes, self._units))

    def _attributes(self, tag: str, begin: int) -> dict[str, str]:
        attributes: dict[str, str] = {}
        while not self._skip_to(">"):
            found = _ATTRIBUTE.match(self._source, self._at)
            if found is None:
                raise self._fault_at("Unclosed start tag", begin)
            name, _, *values = found.groups()
            attributes[name.lower()] = html.unescape(next((v for v in values if v is not None), ""))
            self._at = found.end()
        return attributes

    def _skip_to(self, mark: str) -> bool:
        while self._source[self._at : self._at + 1].isspace():
            self._at += 1
        if self._source[self._at : self._at + 1] != mark:
            return False
        self._at += 1
        return True

    def _end_tag(self) -> None:
        begin = self._at
        if not self._open:
            raise self._fault_at("Unexpected end tag", begin)
        found = re.compile(r"</([^\s>]*)\s*").match(self._source, begin)
        name = found.group(1).lower() if found else ""
        self._at = found.end() if found else begin
        if not self._skip_to(">"):
            raise self._fault_at("Unclosed end tag", begin)
        opened = self._open.pop()
        if name not in ("", opened.tag):
            fault = f', expected "</{opened.tag}>", found "</{name}>"'
            raise self._fault_at("Unmatched end tag", begin, fault)
        self._close(opened)

    def _close(self, opened: _Open) -> None:
        length = self._units - opened.offset
        if length:
            entity = {"offset": opened.offset, "length": length, **_meaning(opened)}
            self._entities.append(entity)

    def _fault_at(self, fault: str, at: int, more: str = "") -> Refusal:
        return _fault(f"{fault} at byte offset {len(self._source[:at].encode())}{more}")


def _fault(fault: str) -> Refusal:
    return bad_request(f"can't parse entities: {fault}")


def _character(reference: str) -> str:
    return _NAMED.get(reference if reference.endswith(";") else reference + ";") or html.unescape(
        reference
    )


def _meaning(opened: _Open) -> Entity:
    """What the tag says, apart from where."""
    attributes = opened.attributes
    match opened.tag:
        case "a":
            return {"type": "text_link", "url": attributes.get("href", "")}
        case "blockquote" if "expandable" in attributes:
            return {"type": "expandable_blockquote"}
        case "tg-emoji":
            return {"type": "custom_emoji", "custom_emoji_id": attributes.get("emoji-id", "")}
        case "tg-time":
            return _date_time(attributes)
        case tag:
            return {"type": TYPES[tag]}


def _date_time(attributes: dict[str, str]) -> Entity:
    entity: Entity = {"type": "date_time", "unix_time": int(attributes.get("unix", "0"))}
    if attributes.get("format"):
        entity["date_time_format"] = attributes["format"]
    return entity


def trim(text: str, entities: list[Entity]) -> tuple[str, list[Entity]]:
    """Without white space at both ends, as Telegram stores a text."""
    kept = text.strip()
    if kept == text:
        return text, entities
    lead = units(text[: len(text) - len(text.lstrip())])
    end = units(kept)
    moved = [_clipped(entity, lead, end) for entity in entities]
    return kept, [entity for entity in moved if entity["length"] > 0]


def _clipped(entity: Entity, lead: int, end: int) -> Entity:
    begin = max(entity["offset"] - lead, 0)
    stop = min(entity["offset"] + entity["length"] - lead, end)
    return {**entity, "offset": begin, "length": stop - begin}


def to_html(text: str, entities: list[Entity]) -> str:
    """A text with entities as HTML that a browser understands and ``parse_html`` reads back."""
    encoded = text.encode("utf-16-le")
    marks = _marks(entities)
    parts, last = [], 0
    for at, tag in marks:
        parts.append(html.escape(encoded[last * 2 : at * 2].decode("utf-16-le"), quote=False))
        parts.append(tag)
        last = at
    parts.append(html.escape(encoded[last * 2 :].decode("utf-16-le"), quote=False))
    return "".join(parts)


def _marks(entities: list[Entity]) -> list[tuple[int, str]]:
    """Tags in the order of their place; at one place ends come first, the innermost foremost."""
    marks = []
    for depth, entity in enumerate(entities):
        if entity["type"] in TAG_OF:
            begin, end = entity["offset"], entity["offset"] + entity["length"]
            opening, closing = _tags(entity)
            marks.append(((begin, 1, -end, depth), (begin, opening)))
            marks.append(((end, 0, -begin, -depth), (end, closing)))
    return [mark for _, mark in sorted(marks)]


def _tags(entity: Entity) -> tuple[str, str]:
    tag = TAG_OF[entity["type"]]
    return f"<{tag}{_attributes_of(entity)}>", f"</{tag}>"


def _attributes_of(entity: Entity) -> str:
    match entity["type"]:
        case "text_link":
            return f' href="{html.escape(entity["url"])}"'
        case "expandable_blockquote":
            return " expandable"
        case "custom_emoji":
            return f' emoji-id="{html.escape(entity["custom_emoji_id"])}"'
        case "date_time":
            style = entity.get("date_time_format")
            suffix = f' format="{html.escape(style)}"' if style else ""
            return f' unix="{entity["unix_time"]}"{suffix}'
        case _:
            return ""
