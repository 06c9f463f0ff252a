"""News to one person, if the person asked for it."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime
from typing import Final

from bot.domain.news.articles import Article
from bot.domain.notices.notice import Broadcast, Notice, Topic
from bot.domain.people.profile import Subscriber
from bot.domain.people.quiet import is_quiet

_PRIORITY: Final = 6


@dataclass(frozen=True, slots=True)
class Bulletin:
    """An article, told to one person."""

    subscriber: Subscriber
    article: Article
    silent: bool
    reply_to: None = None
    edits: None = None

    @property
    def about(self) -> str:
        """The subject in words, for logs."""
        return f"the news {self.article.title!r}"


def news_broadcast(key: str, now: datetime) -> Broadcast:
    """The broadcast of the article of this key."""
    return Broadcast(f"news:{key}", Topic.NEWS, key, 1, now)


def match_news(broadcast: Broadcast, subscriber: Subscriber) -> Notice | None:
    """The notice for this subscriber, or None where they did not ask for news."""
    if not subscriber.active or not subscriber.alerts.news:
        return None
    return Notice(broadcast.id, subscriber.chat_id, _PRIORITY, None)


def bulletin(article: Article, subscriber: Subscriber, now: datetime) -> Bulletin | None:
    """The message on an article, or None for a person who turned news off."""
    if not subscriber.alerts.news:
        return None
    return Bulletin(subscriber, article, silent=is_quiet(subscriber, now))
