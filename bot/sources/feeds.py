"""Feeds of articles, RSS or Atom, however sloppy."""

from __future__ import annotations

import io
import re
from collections.abc import Iterable
from html import unescape
from typing import Any, Final

from bot.domain.news.articles import Article
from bot.errors import SourceError, SourceRefused, SourceUnreadable
from bot.sources.cleaning import one_line, web_link
from bot.sources.moments import publication_time
from bot.sources.web import Page, Web

LARGEST_FEED: Final = 4 * 1024 * 1024
"""Bytes. The largest known feed has 1.7 MB (canadavisa.com, January 2023)."""
MOST_TEXT: Final = 20_000
"""Characters kept of one article."""
MOST_TITLE: Final = 300
MOST_LINK: Final = 500
"""Characters of a link with its ampersands escaped; /news has ten of them in one message."""

MOST_HTML: Final = 10 * MOST_TEXT
"""Characters of one article's HTML that are looked at."""
MOST_TAGS: Final = 300_000
"""Of a whole feed; the largest known has 35,000. feedparser takes seconds for a million."""

_DATES: Final = ("published", "updated", "created")
_END: Final = re.compile(rb"</(?:\w+:)?(?:rss|feed|rdf)\s*+>", re.IGNORECASE)
_AMPERSAND: Final = re.compile(
    rb"(<!\[CDATA\[.*?(?:\]\]>|\Z)|<!--.*?(?:-->|\Z))"
    rb"|&(?!\w{1,31};|#\d{1,7};|#[xX][0-9a-fA-F]{1,6};)",
    re.DOTALL,
)
_MARKUP: Final = re.compile(
    r"<!--.*?(?:-->|\Z)"
    r"|<!\[CDATA\[|\]\]>|<[!?][^>]*+>?"
    r"|<(?P<unseen>script|style)\b.*?(?:</(?P=unseen)\s*+>|\Z)"
    r"""|</?(?P<tag>[a-z][^\s/>]*+)(?:[^>"']++|"[^"]*+"?|'[^']*+'?)*+>?""",
    re.DOTALL | re.IGNORECASE,
)
"""Each alternative takes all that it has looked at, so that nothing is looked at twice."""
_BLOCKS: Final = re.compile(
    "address|article|blockquote|br|dd|div|dl|dt|figcaption|figure|footer|h[1-6]|header|hr|li|main"
    "|ol|p|pre|section|table|td|th|tr|ul",
    re.IGNORECASE,
)


def feed_page(web: Web, url: str) -> Page[tuple[Article, ...]]:
    """The page of one feed; make one for each URL."""
    return Page(web, url, parse_feed)


def parse_feed(body: bytes) -> tuple[Article, ...]:
    """The articles of a feed, in its order, without entries that have neither title nor text.

    feedparser is given bytes to read, never an address or a name, so that it opens nothing.
    Raises SourceRefused, SourceUnreadable.
    """
    # Not every bot reads feeds, and no start waits for the first.
    import feedparser

    if body.count(b"<") > MOST_TAGS:
        raise SourceUnreadable(f"the feed has more than {MOST_TAGS} tags")
    try:
        whole = _whole(body)
        feed = body if whole is None else whole
        # feedparser takes an ampersand that begins no entity, as in "Q&A", for one, and writes
        # "Q&A;". In UTF-16 an ampersand is two bytes.
        if b"\0" not in body[:64]:
            feed = _AMPERSAND.sub(lambda match: match[1] or b"&amp;", feed)
        document = feedparser.parse(
            io.BytesIO(feed), sanitize_html=False, resolve_relative_uris=False
        )
        if document.get("version"):
            if document.get("bozo") and whole is None:
                raise SourceUnreadable("the feed is cut")
            return tuple(_articles(document.get("entries", ())))
    except SourceError:
        raise
    except Exception as error:
        # Parsers of foreign HTML fail in unexpected ways; no feed may stop the bot.
        raise SourceUnreadable(f"the feed cannot be read: {type(error).__name__}") from error
    if b"access denied" in body[:1000].lower():
        raise SourceRefused('a page that says "Access Denied" came in place of the feed')
    what = "something that is no feed came in its place" if body.strip() else "the feed is empty"
    raise SourceUnreadable(what)


def _whole(body: bytes) -> bytes | None:
    """The feed without anything that follows its end, or None for a feed without an end.

    An end tag inside CDATA is text of an article.
    """
    ends = [match.end() for match in _END.finditer(body)]
    whole = body[: ends[-1]] if ends else b""
    return whole if ends and whole.count(b"<![CDATA[") == whole.count(b"]]>") else None


def text_of_html(html: str) -> str:
    """The text of some HTML: a line for each block, single spaces, no empty lines.

    One pass, whatever the markup: an element that is never closed ends with the text.
    """
    text = _MARKUP.sub(
        lambda markup: "\n" if _BLOCKS.fullmatch(markup["tag"] or "") else "",
        re.sub(r"\s+", " ", html[:MOST_HTML]),
    )
    lines = map(one_line, unescape(text).split("\n"))
    return "\n".join(line for line in lines if line)


def _articles(entries: Iterable[Any]) -> Iterable[Article]:
    for entry in entries:
        title = text_of_html(_text(entry, "title")).replace("\n", " ")
        # The summary, and the whole text where the feed has it too.
        whole = entry.get("content") or ()
        parts = [_text(entry, "summary"), *(_text(part, "value") for part in whole)]
        body = "\n".join(text_of_html(part) for part in dict.fromkeys(parts))[:MOST_TEXT].strip()
        if title or body:
            title = (title or body.partition("\n")[0])[:MOST_TITLE]
            # FeedParserDict.get would give "updated" in place of a missing "published".
            texts = (dict.get(entry, name) for name in _DATES)
            moments = (publication_time(text) for text in texts if isinstance(text, str))
            published = next((at for at in moments if at is not None), None)
            link = web_link(_text(entry, "link").strip(), MOST_LINK)
            known_by = _text(entry, "id") or link or f"{title} {published}"
            yield Article(known_by, title, body, link, published)


def _text(entry: Any, name: str) -> str:
    value = entry.get(name)
    return value if isinstance(value, str) else ""
