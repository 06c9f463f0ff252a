"""The memory of the feeds, and the consequences of reading one again.

An article is new if none of its marks is known. In a feed that is read for the first time every
article counts as old, so that neither a first start nor a new feed floods subscribers. A mark stays
for a month after the feed last held its article, so an article that gets another title or date is
not announced again.
"""

from __future__ import annotations

from collections.abc import Collection, Iterable, Mapping
from dataclasses import dataclass, field, replace
from datetime import UTC, date, datetime, timedelta
from typing import Any, Final

from bot.domain.news.articles import Article, key, marks
from bot.domain.news.relevance import is_on_express_entry

PRESS: Final = "press"
"""The key under which the store remembers it."""
NEWS_FOR: Final = timedelta(days=2)
"""An older article is no news."""
AHEAD: Final = timedelta(hours=1)
"""How far a date may lie in the future, since clocks differ; beyond it, it is not believed."""
MOST_A_DAY: Final = 3
LISTED: Final = 10
LISTED_FOR: Final = timedelta(days=365)
KEPT_FOR: Final = timedelta(days=3)
"""An announced article is kept for longer than its delivery may take."""
MARKED_FOR: Final = timedelta(days=30)
SUMMARY: Final = 280
"""Characters kept of an article's text."""

_LONG_AGO: Final = datetime.min.replace(tzinfo=UTC)


@dataclass(frozen=True, slots=True)
class Kept:
    """An article on Express Entry; ``told`` is when it was announced (UTC), if it was."""

    key: str
    article: Article
    told: datetime | None = None


@dataclass(frozen=True, slots=True)
class Press:
    """All that is remembered. ``marks`` come with the day on which each was last seen; the
    ``articles`` are on Express Entry, newest first."""

    feeds: frozenset[str] = frozenset()
    marks: Mapping[str, date] = field(default_factory=dict)
    articles: tuple[Kept, ...] = ()

    def find(self, name: str) -> Article | None:
        """The article of this key, while it is kept."""
        return next((kept.article for kept in self.articles if kept.key == name), None)

    def latest(self, number: int) -> list[Article]:
        """The newest articles."""
        return [kept.article for kept in self.articles[:number]]


@dataclass(frozen=True, slots=True)
class Issue:
    """The result of a reading: the new memory, and the keys of the articles to announce.

    ``changed`` says whether there is anything new to be remembered.
    """

    press: Press
    tell: tuple[str, ...]
    changed: bool


def read_feed(press: Press, feed: str, articles: Iterable[Article], now: datetime) -> Issue:
    """The result of reading these articles of a feed now (UTC)."""
    fresh, seen = _sorted_out(press, feed, articles, now)
    news = [
        Kept(key(feed, one), _short(one))
        for one in fresh
        if _is_within(LISTED_FOR, one, now) and is_on_express_entry(one)
    ]
    told: tuple[str, ...] = ()
    if feed in press.feeds:  # the articles of a feed's first reading are not announced
        a_day = timedelta(days=1)
        today = sum(kept.told is not None and now - kept.told < a_day for kept in press.articles)
        recent = (kept for kept in news if _is_within(NEWS_FOR, kept.article, now))
        oldest_first = sorted(recent, key=_published)
        told = tuple(kept.key for kept in oldest_first[: max(MOST_A_DAY - today, 0)])
    return Issue(
        Press(press.feeds | {feed}, seen, _kept(press.articles, news, told, now)),
        told,
        changed=bool(fresh) or feed not in press.feeds,
    )


def press_row(press: Press) -> dict[str, Any]:
    """The memory as a JSON object."""
    return {
        "feeds": sorted(press.feeds),
        "marks": {mark: day.isoformat() for mark, day in press.marks.items()},
        "articles": [
            {
                "key": kept.key,
                "id": kept.article.id,
                "title": kept.article.title,
                "body": kept.article.body,
                "link": kept.article.link,
                "published": _text(kept.article.published),
                "told": _text(kept.told),
            }
            for kept in press.articles
        ],
    }


def press_from(row: Mapping[str, Any] | None) -> Press:
    """The memory that ``press_row`` wrote; an empty one for None."""
    if row is None:
        return Press()
    articles = []
    for kept in row["articles"]:
        published, told = _instant(kept["published"]), _instant(kept["told"])
        article = Article(kept["id"], kept["title"], kept["body"], kept["link"], published)
        articles.append(Kept(kept["key"], article, told))
    marks = {mark: date.fromisoformat(day) for mark, day in row["marks"].items()}
    return Press(frozenset(row["feeds"]), marks, tuple(articles))


def _sorted_out(
    press: Press, feed: str, articles: Iterable[Article], now: datetime
) -> tuple[list[Article], dict[str, date]]:
    """The articles that are new, each once, and all marks that are to be remembered."""
    today = now.date()
    seen = dict(press.marks)
    fresh = []
    for article in articles:
        found = marks(feed, article)
        if found.isdisjoint(seen):
            fresh.append(article)
        seen |= dict.fromkeys(found, today)
    return fresh, {mark: day for mark, day in seen.items() if today - day <= MARKED_FOR}


def _is_within(limit: timedelta, article: Article, now: datetime) -> bool:
    """Whether the article is no older than the limit. An undated article has just appeared in its
    feed, so it counts as new."""
    at = article.published
    return at is None or -AHEAD <= now - at <= limit


def _kept(
    before: Iterable[Kept], news: Iterable[Kept], told: Collection[str], now: datetime
) -> tuple[Kept, ...]:
    """The newest few, and all whose delivery may not be finished."""
    fresh = (replace(kept, told=now) if kept.key in told else kept for kept in news)
    # An article whose marks expired while its feed stayed unchanged looks new again.
    one_each = {kept.key: kept for kept in (*fresh, *before)}
    newest_first = sorted(one_each.values(), key=_published, reverse=True)
    return tuple(
        kept
        for place, kept in enumerate(newest_first)
        if place < LISTED or (kept.told is not None and now - kept.told <= KEPT_FOR)
    )


def _published(kept: Kept) -> datetime:
    return kept.article.published or kept.told or _LONG_AGO


def _short(article: Article) -> Article:
    text = " ".join(article.body.split())
    if len(text) > SUMMARY:
        text = text[:SUMMARY].rpartition(" ")[0] + "…"
    return replace(article, body=text)


def _text(moment: datetime | None) -> str | None:
    return None if moment is None else moment.isoformat()


def _instant(text: str | None) -> datetime | None:
    return None if text is None else datetime.fromisoformat(text)
