"""New articles of a feed are announced once, and remembered."""

from __future__ import annotations

import json
from dataclasses import replace
from datetime import UTC, datetime, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bot.domain.news.articles import Article
from bot.domain.news.press import (
    LISTED,
    MARKED_FOR,
    MOST_A_DAY,
    SUMMARY,
    Issue,
    Press,
    press_from,
    press_row,
    read_feed,
)
from bot.domain.notices.bulletins import bulletin, match_news, news_broadcast
from bot.domain.notices.notice import Topic
from bot.domain.people.profile import Alerts
from tests.factories import subscriber

NOW = datetime(2026, 2, 18, 18, tzinfo=UTC)
FEED = "https://canada.test/feed"
OTHER = "https://news.test/feed"
READ = Press(frozenset({FEED, OTHER}))


def article(name: str = "1", title: str = "", hours: float = 1, **rest: str) -> Article:
    """An article on Express Entry, by default an hour old."""
    given = {"title": title or f"New Express Entry categories, part {name}", "body": ""} | rest
    return Article(
        name, link=f"https://canada.test/{name}", published=NOW - timedelta(hours=hours), **given
    )


def read(*articles: Article, press: Press = READ, feed: str = FEED, now: datetime = NOW) -> Issue:
    return read_feed(press, feed, articles, now)


def titles(issue: Issue) -> list[str]:
    """The articles to announce, in order."""
    found = (issue.press.find(key) for key in issue.tell)
    return [one.title for one in found if one is not None]


def test_a_new_article_on_express_entry_is_announced() -> None:
    issue = read(article())
    (told,) = issue.tell
    broadcast = news_broadcast(told, NOW)
    assert (broadcast.topic, broadcast.revision, broadcast.opened) == (Topic.NEWS, 1, NOW)
    assert (broadcast.id, broadcast.subject) == (f"news:{told}", told)
    assert titles(issue) == ["New Express Entry categories, part 1"]
    assert issue.changed


def test_the_first_reading_of_a_feed_announces_nothing() -> None:
    issue = read(article(), press=Press())
    assert issue.tell == ()
    assert [one.id for one in issue.press.latest(5)] == ["1"]
    assert read(article("2"), press=issue.press).tell
    assert not read(article("3"), press=issue.press, feed=OTHER).tell


def test_an_empty_feed_counts_as_read() -> None:
    issue = read(press=Press())
    assert issue.changed
    assert read(article(), press=issue.press).tell


def test_an_article_is_announced_once_however_often_it_is_read() -> None:
    issue = read(article(), article())
    assert len(issue.tell) == 1
    again = read(article(), press=issue.press)
    assert not again.tell
    assert not again.changed


@pytest.mark.parametrize(
    "changes",
    [
        {"title": "Express Entry categories: corrected"},
        {"published": NOW},
        {"link": "https://canada.test/elsewhere", "title": "Express Entry: moved"},
    ],
    ids=["title", "date", "link"],
)
def test_a_change_to_an_article_does_not_make_it_new(changes: dict[str, object]) -> None:
    first = read(article(hours=30))
    assert not read(replace(article(hours=30), **changes), press=first.press).tell


@pytest.mark.parametrize(
    "link",
    [
        "http://www.canada.test/1/",
        "https://canada.test/1?utm_source=rss&utm_medium=feed",
        "https://canada.test/1#top",
    ],
)
def test_the_same_link_in_another_feed_is_the_same_article(link: str) -> None:
    first = read(article())
    copy = replace(article(), id="p=77", title="Express Entry: what is new", link=link)
    assert not read(copy, press=first.press, feed=OTHER).tell


def test_the_same_title_on_the_same_day_is_the_same_article() -> None:
    first = read(article())
    copy = replace(article(), id="p=77", link="https://news.test/77")
    assert not read(copy, press=first.press, feed=OTHER).tell
    next_week = replace(copy, published=NOW + timedelta(days=7))
    assert read(next_week, press=first.press, now=NOW + timedelta(days=7)).tell


def test_feeds_may_use_the_same_ids_for_different_articles() -> None:
    first = read(article())
    other = replace(article(), title="Another on Express Entry", link="https://news.test/1")
    assert read(other, press=first.press, feed=OTHER).tell


@pytest.mark.parametrize(("hours", "told"), [(-0.5, 1), (-2, 0), (0, 1), (47, 1), (49, 0)])
def test_only_articles_of_the_last_two_days_are_announced(hours: float, told: int) -> None:
    assert len(read(article(hours=hours)).tell) == told


def test_an_article_of_the_future_is_neither_announced_nor_listed() -> None:
    issue = read(article(hours=-48))
    assert (issue.tell, issue.press.articles) == ((), ())
    assert not read(
        article(hours=-48), press=issue.press, now=NOW + timedelta(days=2, hours=1)
    ).tell


def test_an_article_without_a_date_is_announced_once_and_listed_first() -> None:
    undated = replace(article("2"), published=None)
    first = read(article("1"), undated)
    assert len(first.tell) == 2
    assert [one.id for one in first.press.latest(2)] == ["2", "1"]
    again = read(article("1"), undated, press=first.press, now=NOW + timedelta(days=20))
    assert not again.tell


def test_an_article_without_a_date_in_a_new_feed_is_not_announced() -> None:
    first = read(replace(article(), published=None), press=Press())
    assert not first.tell
    assert [one.id for one in first.press.latest(1)] == ["1"]


def test_at_most_a_few_are_announced_a_day_the_oldest_first() -> None:
    first = read(*(article(str(n), hours=n) for n in range(1, MOST_A_DAY + 3)))
    assert len(first.tell) == MOST_A_DAY
    assert titles(first)[0].endswith(str(MOST_A_DAY + 2))
    assert not read(article("later", hours=-0.5), press=first.press).tell
    tomorrow = NOW + timedelta(days=1)
    fresh = article("tomorrow", hours=-23)
    assert read(fresh, press=first.press, now=tomorrow).tell


def test_the_newest_are_kept_and_listed_first_with_the_beginning_of_their_text() -> None:
    many = [article(str(n), hours=n, body="word " * 200) for n in range(LISTED + 5)]
    press = read(*many, press=Press()).press
    assert [one.id for one in press.latest(99)] == [str(n) for n in range(LISTED)]
    assert all(len(one.body) <= SUMMARY + 1 for one in press.latest(99))
    assert press.latest(1)[0].body.endswith("word…")


def test_an_article_older_than_a_year_is_not_listed() -> None:
    press = read(article(hours=24 * 365), article("2", hours=24 * 366), press=Press()).press
    assert [one.id for one in press.latest(5)] == ["1"]


def test_an_announced_article_is_kept_until_it_is_delivered() -> None:
    first = read(article("told", hours=47))
    flood = [article(str(n)) for n in range(LISTED + 5)]
    after = read(*flood, press=first.press)
    assert after.press.find(first.tell[0]) is not None
    later = read(article("x"), press=after.press, now=NOW + timedelta(days=4))
    assert later.press.find(first.tell[0]) is None


def test_marks_expire_a_month_after_their_article_left_the_feed() -> None:
    first = read(article())
    kept = read(article("2"), press=first.press, now=NOW + MARKED_FOR)
    gone = read(article("2"), press=first.press, now=NOW + MARKED_FOR + timedelta(days=1))
    assert first.press.marks.keys() <= kept.press.marks.keys()
    assert first.press.marks.keys().isdisjoint(gone.press.marks)


def test_an_article_whose_marks_expired_is_listed_once() -> None:
    press = read(article()).press
    later = NOW + MARKED_FOR + timedelta(days=1)
    press = read(article("2", hours=-24 * 31), press=press, feed=OTHER, now=later).press
    issue = read(article(), press=press, now=later)
    assert [one.id for one in issue.press.latest(LISTED)] == ["2", "1"]
    assert issue.tell == ()


def test_the_memory_comes_back_from_json() -> None:
    press = read(article(), article("2", "Express Entry: the rules", hours=30)).press
    assert press_from(json.loads(json.dumps(press_row(press)))) == press
    assert press_from(None) == Press()


def test_only_active_subscribers_of_news_are_notified() -> None:
    (key,) = read(article()).tell
    told = news_broadcast(key, NOW)
    wants = subscriber(1, alerts=Alerts(news=True))
    notice = match_news(told, wants)
    assert notice is not None
    assert (notice.chat_id, notice.outcome) == (1, None)
    assert match_news(told, subscriber(2)) is None
    assert match_news(told, replace(wants, active=False)) is None


def test_news_in_quiet_hours_is_silent() -> None:
    day = (NOW - timedelta(hours=1)).time(), (NOW + timedelta(hours=1)).time()
    quiet = bulletin(article(), subscriber(alerts=Alerts(news=True, quiet=day)), NOW)
    aloud = bulletin(article(), subscriber(alerts=Alerts(news=True)), NOW)
    assert quiet is not None
    assert aloud is not None
    assert (quiet.silent, aloud.silent) == (True, False)
    assert bulletin(article(), subscriber(), NOW) is None


ARTICLES = st.builds(
    lambda n, title, age, dated: Article(
        str(n),
        f"Express Entry categories, {title}",
        "",
        f"https://canada.test/{n}",
        NOW + timedelta(hours=age) if dated else None,
    ),
    st.integers(0, 20),
    st.sampled_from("abc"),
    st.integers(-80, 80),
    st.booleans(),
)


@given(
    st.lists(st.tuples(st.sampled_from([FEED, OTHER]), st.lists(ARTICLES, max_size=6)), max_size=8)
)
def test_no_feed_causes_a_second_or_late_announcement_or_more_than_a_few_a_day(
    readings: list[tuple[str, list[Article]]],
) -> None:
    press, now, told = Press(), NOW, []
    for feed, articles in readings:
        now += timedelta(hours=5)
        issue = read(*articles, press=press, feed=feed, now=now)
        for key in issue.tell:
            found = issue.press.find(key)
            assert found is not None
            assert found.published is None or now - found.published <= timedelta(days=2)
            told.append((found.id, now))
        press = press_from(press_row(issue.press))
    assert len({name for name, _ in told}) == len(told)
    for _, at in told:
        assert sum(timedelta() <= at - other < timedelta(days=1) for _, other in told) <= MOST_A_DAY
