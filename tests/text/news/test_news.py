"""Articles of other people in messages of ours: shown whole, never as markup."""

from __future__ import annotations

from datetime import UTC, datetime, time

import pytest

from bot.domain.news.articles import Article
from bot.domain.notices.bulletins import Bulletin
from bot.domain.people.profile import Subscriber
from bot.text.catalogue import LANGUAGES, catalogue
from bot.text.directions import without_directions
from bot.text.news.news import bulletin_text, news_page

PUBLISHED = datetime(2026, 2, 18, 17, 50, tzinfo=UTC)
ARTICLE = Article(
    "1",
    "Top talent in <2026> & beyond",
    "Canada is taking back control.",
    'https://www.canada.ca/n?a=1&b="2"',
    PUBLISHED,
)


@pytest.mark.parametrize("language", LANGUAGES)
def test_a_bulletin_has_title_link_text_and_source(language: str) -> None:
    told = Bulletin(Subscriber(1, time_zone="America/Toronto"), ARTICLE, silent=False)
    text = without_directions(bulletin_text(told, catalogue(language)))
    assert "Top talent in &lt;2026&gt; &amp; beyond</a>" in text
    assert '<a href="https://www.canada.ca/n?a=1&amp;b=&quot;2&quot;">' in text
    assert "Canada is taking back control." in text
    source = text.splitlines()[-1]
    assert "canada.ca" in source
    assert catalogue(language).clock(time(12, 50)) in source


def test_an_article_without_link_date_and_text_is_its_title() -> None:
    told = Bulletin(Subscriber(1), Article("1", "Title", "Title"), silent=False)
    text = bulletin_text(told, catalogue("en"))
    assert text == "<b>Express Entry news</b>\n\nTitle"


@pytest.mark.parametrize("language", LANGUAGES)
def test_the_page_lists_the_articles_in_their_order(language: str) -> None:
    other = Article("2", "Older", "", "https://news.test/2", PUBLISHED)
    text = news_page([ARTICLE, other], "UTC", catalogue(language))
    assert text.index("Top talent") < text.index("Older")
    assert "news.test" in text


@pytest.mark.parametrize("language", LANGUAGES)
def test_an_empty_page_says_so(language: str) -> None:
    words = catalogue(language)
    assert words.say("news-none") in news_page([], "UTC", words)
