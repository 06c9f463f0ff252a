"""Feeds of articles, RSS or Atom, however sloppy: conditional GET, and parsing off the loop."""

from __future__ import annotations

import asyncio
import io
import re
from collections.abc import Iterable
from datetime import UTC, datetime
from html.parser import HTMLParser
from time import struct_time
from typing import Any, Final
from urllib.parse import urlsplit

import feedparser

from bot.domain.news.articles import Article
from bot.errors import SourceError, SourceRefused, SourceUnreadable
from bot.sources.web import Page, Web

LARGEST_FEED: Final = 4 * 1024 * 1024
"""Bytes. The largest known feed has 1.7 MB (canadavisa.com, January 2023)."""
MOST_TEXT: Final = 20_000
"""Characters kept of one article."""
MOST_TITLE: Final = 300
MOST_LINK: Final = 1000

_DATES: Final = ("published_parsed", "updated_parsed", "created_parsed")
_WHOLE: Final = re.compile(rb"</(?:\w+:)?(?:rss|feed|rdf)\s*>\s*(?:<!--.*?-->\s*)*\Z", re.I | re.S)
_BLOCKS: Final = re.compile(
    "address|article|blockquote|br|dd|div|dl|dt|figcaption|figure|footer|h[1-6]|header|hr|li|main"
    "|ol|p|pre|section|table|td|th|tr|ul"
)
_UNSEEN: Final = frozenset({"script", "style"})


class Feed:
    """One feed; make one for each URL."""

    def __init__(self, web: Web, url: str) -> None:
        self.url = url
        self._page = Page(web, url, bytes)

    async def look(self) -> tuple[Article, ...] | None:
        """Its articles, or None where it has not changed. Raises SourceError."""
        body = await self._page.look()
        if body is None:
            return None
        try:
            return await asyncio.to_thread(parse, body)
        except SourceError:
            self.forget()
            raise

    def forget(self) -> None:
        """Bring everything again at the next look: what the last one brought was not kept."""
        self._page.forget()


def parse(body: bytes) -> tuple[Article, ...]:
    """The articles of a feed, in its order; what has neither title nor text is left out.

    feedparser is given bytes to read, never an address or a name, so that it opens nothing.
    Raises SourceRefused, SourceUnreadable.
    """
    try:
        return _parse(body)
    except SourceError:
        raise
    except Exception as error:
        # Parsers of other people's HTML fail in ways of their own; no feed may stop the bot.
        raise SourceUnreadable(f"the feed cannot be read: {error!r}") from error


def _parse(body: bytes) -> tuple[Article, ...]:
    document = feedparser.parse(io.BytesIO(body), sanitize_html=False, resolve_relative_uris=False)
    if not document.get("version"):
        raise _not_a_feed(body)
    if document.get("bozo") and not _WHOLE.search(body[-1000:]):
        raise SourceUnreadable("the feed is cut")
    return tuple(_articles(document.get("entries", ())))


def plain(html: str) -> str:
    """The text of some HTML: a line for each block, single spaces, no empty lines."""
    stripper = _Stripper()
    stripper.feed(html)
    stripper.close()
    lines = (" ".join(line.split()) for line in "".join(stripper.pieces).split("\n"))
    return "\n".join(line for line in lines if line)


class _Stripper(HTMLParser):
    """Gathers the text; whitespace of the source is one space, and a block begins a line."""

    def __init__(self) -> None:
        super().__init__(convert_charrefs=True)
        self.pieces: list[str] = []
        self._unseen = 0

    def handle_starttag(self, tag: str, attrs: object) -> None:
        self._unseen += tag in _UNSEEN
        self._break(tag)

    def handle_endtag(self, tag: str) -> None:
        self._unseen -= tag in _UNSEEN and self._unseen > 0
        self._break(tag)

    def handle_data(self, data: str) -> None:
        if not self._unseen:
            self.pieces.append(re.sub(r"\s+", " ", data))

    def _break(self, tag: str) -> None:
        if _BLOCKS.fullmatch(tag):
            self.pieces.append("\n")


def _not_a_feed(body: bytes) -> SourceRefused | SourceUnreadable:
    start = body[:1000].lower()
    if b"access denied" in start:
        return SourceRefused('a page that says "Access Denied" came in place of the feed')
    if not body.strip():
        return SourceUnreadable("the feed is empty")
    return SourceUnreadable("something that is no feed came in its place")


def _articles(entries: Iterable[Any]) -> Iterable[Article]:
    for entry in entries:
        title = plain(_text(entry, "title")).replace("\n", " ")
        body = _body(entry)
        if title or body:
            yield _article(entry, (title or body.partition("\n")[0])[:MOST_TITLE], body)


def _article(entry: Any, title: str, body: str) -> Article:
    link, published = _link(entry), _published(entry)
    known_by = _text(entry, "id") or link or f"{title} {published}"
    return Article(known_by, title, body, link, published)


def _body(entry: Any) -> str:
    """The summary, and the whole text where the feed has it too."""
    whole = entry.get("content") or ()
    parts = [_text(entry, "summary"), *(_text(part, "value") for part in whole)]
    return "\n".join(plain(part) for part in dict.fromkeys(parts))[:MOST_TEXT].strip()


def _link(entry: Any) -> str:
    link = _text(entry, "link").strip()
    try:
        parts = urlsplit(link)
    except ValueError:
        return ""
    of_the_web = parts.scheme in ("http", "https") and bool(parts.netloc)
    return link if of_the_web and len(link) <= MOST_LINK else ""


def _published(entry: Any) -> datetime | None:
    for name in _DATES:
        moment = dict.get(entry, name)
        if isinstance(moment, struct_time):
            return _instant(moment)
    return None


def _instant(moment: struct_time) -> datetime | None:
    try:
        return datetime(*moment[:6], tzinfo=UTC)
    except ValueError:
        return None


def _text(entry: Any, name: str) -> str:
    value = entry.get(name)
    return value if isinstance(value, str) else ""
