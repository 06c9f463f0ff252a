"""News in words: an article told to one person, and the page of the latest."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import time
from typing import Final
from urllib.parse import urlsplit

from bot.domain.news.articles import Article
from bot.domain.notices.bulletins import Bulletin
from bot.text.catalogue import Markup, Words, escape, lines, paragraphs
from bot.text.times import minute

LONGEST_LINK: Final = 900
"""Characters of an escaped link: Fluent takes 1,000 of a value."""


def bulletin_text(told: Bulletin, words: Words) -> Markup:
    """One article: its title as a link, how it begins, and where and when it was published."""
    article = told.article
    body = "" if article.body == article.title else article.body
    return paragraphs(
        words.say("news-alert-title"),
        lines(_title(article, words), body),
        _source(article, told.subscriber.time_zone, words),
    )


def news_page(articles: Sequence[Article], time_zone: str, words: Words) -> Markup:
    """The latest articles, newest first."""
    if not articles:
        return paragraphs(words.say("news-title"), words.say("news-none"))
    rows = (
        lines(_title(article, words), _source(article, time_zone, words)) for article in articles
    )
    return paragraphs(words.say("news-title"), *rows)


def _title(article: Article, words: Words) -> Markup:
    """A link in the text: one that Telegram does not like is shown as text, never refused.

    An article that an earlier version stored may have a link that no message can hold.
    """
    if not article.link or len(escape(article.link)) > LONGEST_LINK:
        return escape(article.title)
    return words.say("news-link", title=article.title, link=article.link)


def _source(article: Article, time_zone: str, words: Words) -> Markup:
    host = urlsplit(article.link).netloc.removeprefix("www.")
    at = article.published
    if at is None:
        when = ""
    elif at.time() == time():
        when = words.day(at.date())  # only the day was published
    else:
        when = minute(at, time_zone, words)
    if host and when:
        return words.say("news-source", host=host, when=when)
    return escape(host or when)
