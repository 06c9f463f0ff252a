"""IRCC's page of notices: the titles, days and links of an HTML page.

https://www.canada.ca/en/immigration-refugees-citizenship/news/notices.html, as public repositories
read it from 2024 to 2026: under each year a list of ``<li><a href="…">Notice – …</a> <span
class="label">March 10, 2026</span></li>``. A row of a table, an article and a paragraph are read
the same way, so that another layout of the same facts is still the page.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from datetime import UTC, date, datetime, time
from functools import partial
from operator import attrgetter
from typing import TYPE_CHECKING, Final
from urllib.parse import urljoin

from bot.domain.news.articles import Article
from bot.errors import SourceChanged, SourceRefused, SourceUnreadable
from bot.sources.cleaning import one_line, web_link
from bot.sources.dates import spelled_day
from bot.sources.feeds import MOST_LINK, MOST_TITLE
from bot.sources.web import Page, Web

if TYPE_CHECKING:
    from selectolax.lexbor import LexborNode

LARGEST_NOTICES: Final = 1024 * 1024
"""Bytes; canada.ca's longest list pages have about 300 kB."""
MOST_TAGS: Final = 20_000
"""Deeply nested HTML takes a time that grows with the square of its depth."""
NEWEST: Final = 100
"""How many notices of the page are looked at; older ones are no news."""

_ENTRIES: Final = "li, tr, article, p, dd"
_LONGEST_ENTRY: Final = 1_000
_SHORTEST_TITLE: Final = 10
_DAY: Final = re.compile(
    r"\b(?:[^\W\d]{3,9}\.? \d{1,2},? \d{4}|\d{1,2}(?:er)? [^\W\d]{3,9}\.? \d{4}|\d{4}-\d\d-\d\d)\b"
)
_ARCHIVED: Final = re.compile(r"\s*[–—-]\s*archived?e?$", re.IGNORECASE)


def notices_page(web: Web, url: str) -> Page[tuple[Article, ...]]:
    """The page of notices at this URL."""
    return Page(web, url, partial(parse_notices, url=url))


def parse_notices(body: bytes, url: str) -> tuple[Article, ...]:
    """The newest notices of the page, newest first: dated links, each alone in its entry.

    Raises SourceRefused, SourceUnreadable, SourceChanged.
    """
    from selectolax.lexbor import LexborHTMLParser  # loaded only where the page is read

    if body.count(b"<") > MOST_TAGS:
        raise SourceUnreadable(f"the page of notices has more than {MOST_TAGS} tags")
    if b"access denied" in body[:1000].lower():
        raise SourceRefused('a page that says "Access Denied" came in place of the notices')
    entries = LexborHTMLParser(body).css(_ENTRIES)
    found = {article.id: article for article in _articles(entries, url)}
    if not found:
        raise SourceChanged("the page of notices has no title with a day and a link")
    # Every entry has its day.
    newest_first = sorted(found.values(), key=attrgetter("published"), reverse=True)
    return tuple(newest_first[:NEWEST])


def _articles(entries: list[LexborNode], url: str) -> Iterator[Article]:
    for entry in entries:
        links = entry.css("a[href]")
        if len(links) != 1:
            continue
        title, rest = one_line(links[0].text()), entry.text(separator=" ")
        day = _day(rest) if len(rest) <= _LONGEST_ENTRY else None
        try:
            address = urljoin(url, (links[0].attributes["href"] or "").strip())
        except ValueError:
            continue
        link = web_link(address, MOST_LINK)
        if day is not None and link and len(title) >= _SHORTEST_TITLE:
            title = _ARCHIVED.sub("", title)[:MOST_TITLE]
            yield Article(link, title, "", link, datetime.combine(day, time(), UTC))


def _day(text: str) -> date | None:
    """The one day that the text names; None for none, or for several."""
    days = set()
    for said in _DAY.findall(one_line(text)):
        try:
            days.add(date.fromisoformat(said) if said[:4].isdecimal() else spelled_day(said))
        except ValueError:
            continue
    return days.pop() if len(days) == 1 else None
