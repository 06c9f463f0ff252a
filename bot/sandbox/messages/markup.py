"""Telegram's HTML: from a text with tags to a text with entities.

The rules, tags and messages are those of https://core.telegram.org/bots/api#html-style and of
tdlib/td (MessageEntity.cpp, parse_html). Offsets in messages count UTF-8 bytes.
"""

from __future__ import annotations

import re
from dataclasses import dataclass

from bot.sandbox.messages.entities import Entity, by_place, units
from bot.sandbox.state.refusals import CallRefused, bad_request

KINDS = {
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
"""What each tag means."""

SPECIAL = re.compile(r"[<&]")
NAMED = {"lt": "<", "gt": ">", "amp": "&", "quot": '"'}
REFERENCE = re.compile(r"&(?:(lt|gt|amp|quot)|#([0-9]+)|#[xX]([0-9a-fA-F]+));?")
TAG_NAME = re.compile(r"[^\s>]*")
ATTRIBUTE_NAME = re.compile(r"[^\s=>]*")
NAME_TOKEN = re.compile(r"[A-Za-z0-9.\-]*")
SPACE = re.compile(r"\s*")
HOST = re.compile(r"(?:[\w-]+\.)+[\w-]+(?=[/?#]|$)")
DATE_TIME_FORMAT = re.compile(r"r|w?[dD]?[tT]?")
LAST_CODE_POINT = 0x10FFFF
SURROGATES = range(0xD800, 0xE000)


def parse_html(source: str) -> tuple[str, list[Entity]]:
    """Text and entities of a text in Telegram's HTML. Raises CallRefused as Telegram does."""
    if "<" not in source and "&" not in source:
        return source, []
    return _Parser(source).run()


@dataclass(slots=True)
class _Open:
    """A tag that waits for its end; ``begins`` counts the pieces of text before it."""

    tag: str
    attributes: dict[str, str]
    offset: int
    begins: int


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
        """Read it all."""
        while found := SPECIAL.search(self._source, self._at):
            self._add(self._source[self._at : found.start()])
            self._at = found.start()
            if self._source[self._at] == "&":
                character, self._at = _referenced(self._source, self._at)
                self._add(character)
            elif self._source.startswith("</", self._at):
                self._end_tag()
            else:
                self._start_tag()
        self._add(self._source[self._at :])
        if self._open:
            tag = self._open[-1].tag
            raise _fault(f'Can\'t find end tag corresponding to start tag "{tag}"')
        languages = {_place(e): e["language"] for e in self._entities if "language" in e}
        pres = {_place(e) for e in self._entities if e["type"] == "pre"}
        kept = []
        for entity in self._entities:
            bare = {key: value for key, value in entity.items() if key != "language"}
            if entity["type"] == "pre" and _place(entity) in languages:
                kept.append(bare | {"language": languages[_place(entity)]})
            elif "language" not in entity or _place(entity) not in pres:
                kept.append(bare)
        return "".join(self._text), by_place(kept)

    def _add(self, text: str) -> None:
        if text:
            self._text.append(text)
            self._units += units(text)

    def _start_tag(self) -> None:
        begin = self._at
        self._at += 1
        tag = self._take(TAG_NAME).lower()
        if self._at >= len(self._source):
            raise self._fault_at("Unclosed start tag", begin)
        if tag not in KINDS:
            raise self._fault_at(f'Unsupported start tag "{tag}"', begin)
        attributes: dict[str, str] = {}
        while not self._passes(">"):
            name = self._take(ATTRIBUTE_NAME).lower()
            if not name:
                raise self._fault_at(f'Empty attribute name in the tag "{tag}"', begin)
            attributes[name] = self._attribute_value(tag, name, begin)
        if tag == "span" and attributes.get("class") != "tg-spoiler":
            raise self._fault_at('Tag "span" must have class "tg-spoiler"', begin)
        self._open.append(_Open(tag, attributes, self._units, len(self._text)))

    def _attribute_value(self, tag: str, name: str, begin: int) -> str:
        if not self._passes("="):
            if self._at >= len(self._source):
                raise self._fault_at(f'Unclosed start tag "{tag}"', begin)
            if (tag, name) != ("blockquote", "expandable"):
                fault = f'Expected equal sign in declaration of an attribute of the tag "{tag}"'
                raise self._fault_at(fault, begin)
            return ""
        self._take(SPACE)
        if self._at >= len(self._source):
            raise self._fault_at(f'Unclosed start tag "{tag}"', begin)
        if self._source[self._at] in "'\"":
            return self._quoted(begin)
        token = self._at
        value = self._take(NAME_TOKEN).lower()
        if not re.match(r"[\s>]", self._source[self._at : self._at + 1]):
            raise self._fault_at("Unexpected end of name token", token)
        return value

    def _quoted(self, begin: int) -> str:
        end = self._source.find(self._source[self._at], self._at + 1)
        if end < 0 or end + 1 >= len(self._source):
            raise self._fault_at("Unclosed start tag", begin)
        value = self._source[self._at + 1 : end]
        self._at = end + 1
        parts, at = [], 0
        while (found := value.find("&", at)) >= 0:
            character, after = _referenced(value, found)
            parts += [value[at:found], character]
            at = after
        return "".join([*parts, value[at:]])

    def _end_tag(self) -> None:
        begin = self._at
        if not self._open:
            raise self._fault_at("Unexpected end tag", begin)
        self._at += 2
        name = self._take(TAG_NAME).lower()
        if not self._passes(">"):
            raise self._fault_at("Unclosed end tag", begin)
        opened = self._open.pop()
        if name not in ("", opened.tag):
            fault = f', expected "</{opened.tag}>", found "</{name}>"'
            raise self._fault_at("Unmatched end tag", begin, fault)
        length = self._units - opened.offset
        entity = {"offset": opened.offset, "length": length}
        meaning = _meaning(opened, "".join(self._text[opened.begins :]))
        if length and meaning is not None:
            self._entities.append(entity | meaning)

    def _take(self, pattern: re.Pattern[str]) -> str:
        found = pattern.match(self._source, self._at)
        taken = found.group() if found else ""
        self._at += len(taken)
        return taken

    def _passes(self, mark: str) -> bool:
        self._take(SPACE)
        if not self._source.startswith(mark, self._at):
            return False
        self._at += 1
        return True

    def _fault_at(self, fault: str, at: int, more: str = "") -> CallRefused:
        return _fault(f"{fault} at byte offset {len(self._source[:at].encode())}{more}")


def _fault(fault: str) -> CallRefused:
    return bad_request(f"can't parse entities: {fault}")


def _referenced(source: str, at: int) -> tuple[str, int]:
    """The character that a reference stands for, and where it ends; a bare & is itself."""
    found = REFERENCE.match(source, at)
    if found is None:
        return "&", at + 1
    named, decimal, hexadecimal = found.groups()
    if named:
        return NAMED[named], found.end()
    code = int(decimal) if decimal else int(hexadecimal, 16)
    if not 0 < code <= LAST_CODE_POINT:
        return "&", at + 1
    if code in SURROGATES:
        raise _fault(
            "Text contains invalid Unicode characters after decoding HTML entities, "
            "check for unmatched surrogate code units"
        )
    return chr(code), found.end()


def _meaning(opened: _Open, content: str) -> Entity | None:
    """The entity of a tag, without its place; None for a tag without a meaning."""
    attributes = opened.attributes
    match opened.tag:
        case "a":
            url = _link(attributes.get("href") or content)
            return {"type": "text_link", "url": url} if url else None
        case "code" if attributes.get("class", "").startswith("language-"):
            return {"type": "code", "language": attributes["class"].removeprefix("language-")}
        case "blockquote" if "expandable" in attributes:
            return {"type": "expandable_blockquote"}
        case "tg-emoji":
            return {"type": "custom_emoji", "custom_emoji_id": attributes.get("emoji-id", "")}
        case "tg-time":
            # https://core.telegram.org/bots/api#date-time-entity-formatting
            unix, style = attributes.get("unix", ""), attributes.get("format", "")
            if not unix.isdecimal() or not DATE_TIME_FORMAT.fullmatch(style):
                raise _fault('Invalid date or its format specified in the tag "tg-time"')
            entity = {"type": "date_time", "unix_time": int(unix)}
            return entity | {"date_time_format": style} if style else entity
        case tag:
            return {"type": KINDS[tag]}


def _link(url: str) -> str | None:
    """A link as Telegram stores it, or None for an invalid one: the text then stays plain."""
    if url.startswith(("tg:", "mailto:", "tel:")):
        return url
    scheme, _, rest = url.rpartition("://")
    host = HOST.match(rest)
    if host is None or scheme not in ("", "http", "https"):
        return None
    path = rest[host.end() :]
    return f"{scheme or 'http'}://{host.group()}{path if path.startswith('/') else '/' + path}"


def _place(entity: Entity) -> tuple[int, int]:
    return entity["offset"], entity["length"]
