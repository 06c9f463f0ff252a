"""An article of a feed: its text, its link, and its time of publication."""

from __future__ import annotations

import hashlib
import re
from dataclasses import dataclass
from datetime import datetime
from typing import Final
from urllib.parse import parse_qsl, urlencode, urlsplit

_TRACKING: Final = re.compile(r"utm_\w+|fbclid|gclid|mc_[ce]id|ref", re.IGNORECASE)


@dataclass(frozen=True, slots=True)
class Article:
    """Plain text, without HTML. ``body`` is the whole text, one line per block.

    ``id`` is what its feed knows it by. ``link`` is an http or https address, or empty.
    ``published`` is UTC, or None where the feed does not say.
    """

    id: str
    title: str
    body: str
    link: str = ""
    published: datetime | None = None


def marks(feed: str, article: Article) -> frozenset[str]:
    """Marks that identify the article in any feed: articles that share a mark are one.

    A feed keeps the id where it mends a title; another feed has the same link, or the same
    title on the same day.
    """
    found = set()
    if article.link:
        # Copies of an address differ in tracking, in "www." and in a last slash.
        parts = urlsplit(article.link)
        asked = [pair for pair in parse_qsl(parts.query) if not _TRACKING.fullmatch(pair[0])]
        host = parts.netloc.casefold().removeprefix("www.")
        found.add(_mark("link", f"{host}{parts.path.rstrip('/')}?{urlencode(asked)}"))
    if article.id != article.link:
        found.add(_mark("id", feed, article.id))
    if article.published is not None:
        words = " ".join(re.findall(r"\w+", article.title.casefold()))
        found.add(_mark("title", words, article.published.date().isoformat()))
    return frozenset(found)


def key(feed: str, article: Article) -> str:
    """A short name for the article, the same for ever."""
    return _mark("id", feed, article.id)


def _mark(*parts: str) -> str:
    return hashlib.sha256("\n".join(parts).encode()).hexdigest()[:16]
