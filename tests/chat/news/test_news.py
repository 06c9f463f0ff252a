"""/news, and news turned on and off from wherever it is offered."""

from __future__ import annotations

from dataclasses import replace
from datetime import timedelta

import pytest

from bot.bot_api.rendering import render_message
from bot.domain.news.articles import Article
from bot.domain.news.press import PRESS, Kept, Press, press_row
from bot.domain.notices.bulletins import Bulletin
from bot.domain.people.profile import Alerts
from bot.text.catalogue import Words
from tests.chat.talk import ADA, Talk, labels
from tests.factories import NOON


def articles(number: int) -> tuple[Kept, ...]:
    """So many articles, the newest first."""
    return tuple(
        Kept(
            str(n),
            Article(
                str(n),
                f"Express Entry news, part {n}",
                "It begins.",
                f"https://canada.test/{n}",
                NOON - timedelta(hours=n),
            ),
        )
        for n in range(number)
    )


async def test_the_latest_articles_are_shown_with_their_links(talk: Talk) -> None:
    await talk.begin()
    await talk.store.remember(PRESS, press_row(Press(articles=articles(9))))
    heard = await talk.say("/news")
    assert [n for n in range(9) if f"part {n}" in heard["text"]] == [0, 1, 2, 3, 4]
    assert 'href="https://canada.test/0"' in heard["html"]


@pytest.mark.parametrize(
    "link",
    [
        "https://canada.test/?" + "&".join(f"a{n}=1" for n in range(450)),
        "https://canada.test/?" + "&" * 450 + "x" * 520,
        "https://canada.test/" + "é" * 900,
        'https://canada.test/?q="><b>' + "&lt;" * 200,
    ],
    ids=["450 parameters", "450 ampersands", "900 accents", "markup"],
)
async def test_a_link_without_an_end_is_cut_or_left_out(talk: Talk, link: str) -> None:
    await talk.begin()
    kept = tuple(
        replace(one, article=replace(one.article, link=f"{link}{place}"))
        for place, one in enumerate(articles(9))
    )
    await talk.store.remember(PRESS, press_row(Press(articles=kept)))
    heard = await talk.say("/news")
    assert [n for n in range(5) if f"part {n}" in heard["text"]] == [0, 1, 2, 3, 4]


async def test_without_any_news_the_page_says_so(either: tuple[Talk, Words]) -> None:
    talk, words = either
    await talk.begin(language=words.language)
    await talk.say("/news")
    assert words.say("news-none") in talk.newest()["html"]


async def test_news_is_off_until_asked_for_and_can_be_turned_off(
    either: tuple[Talk, Words],
) -> None:
    talk, words = either
    await talk.begin(language=words.language)
    assert not (await talk.stored()).alerts.news
    await talk.say("/news")
    await talk.tap(words.label("news-on-button"))
    assert (await talk.stored()).alerts.news
    await talk.tap(words.label("news-off-button"))
    assert not (await talk.stored()).alerts.news
    assert words.label("news-on-button") in labels(talk.newest())


async def test_the_settings_say_whether_news_is_on(either: tuple[Talk, Words]) -> None:
    talk, words = either
    await talk.begin(language=words.language)
    await talk.say("/alerts")
    assert words.say("alerts-news-off") in talk.newest()["html"]
    await talk.tap(words.label("news-on-button"))
    assert (await talk.stored()).alerts.news
    assert words.say("alerts-news-on") in talk.newest()["html"]


async def test_a_bulletin_leads_to_more_and_to_none(talk: Talk) -> None:
    await talk.begin(alerts=Alerts(news=True))
    await talk.store.remember(PRESS, press_row(Press(articles=articles(1))))
    subscriber = replace(await talk.stored(), chat_id=ADA)
    screen = render_message(Bulletin(subscriber, articles(1)[0].article, silent=False))
    assert "It begins." in screen.text
    ((more, stop),) = screen.rows
    await talk.say("/alerts")
    assert "You won’t get news any more" in await talk.tap_stale(stop.data)
    assert not (await talk.stored()).alerts.news
    await talk.tap_stale(more.data)
    assert "Express Entry news, part 0" in talk.newest()["text"]


async def test_a_garbled_button_changes_nothing(talk: Talk) -> None:
    await talk.begin()
    await talk.say("/news")
    await talk.tap_stale("1:news:turn:perhaps")
    await talk.tap_stale("1:alerts:news")
    assert not (await talk.stored()).alerts.news
