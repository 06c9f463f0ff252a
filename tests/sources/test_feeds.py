"""Parsing feeds, including badly written ones."""

from __future__ import annotations

import asyncio
import gzip
import time
from contextlib import suppress
from datetime import UTC, datetime
from html import escape

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from bot.errors import (
    SourceDown,
    SourceError,
    SourceRefused,
    SourceTooLarge,
    SourceUnreadable,
)
from bot.sandbox.ircc.ircc import ACCESS_DENIED, FEED_PATH, MAINTENANCE, IrccServer
from bot.sources.feeds import LARGEST_FEED, MOST_TEXT, feed_page, parse_feed, text_of_html
from bot.sources.web import Web
from tests.fakes import FakeClock
from tests.shared import SHARED, needs_shared
from tests.sources.loopback import Loopback, answer

NOON = datetime(2024, 6, 7, 16, tzinfo=UTC)


def rss(*items: str) -> bytes:
    """An RSS feed with these items' insides."""
    inside = "".join(f"<item>{item}</item>" for item in items)
    return f'<?xml version="1.0"?><rss version="2.0"><channel>{inside}</channel></rss>'.encode()


def atom(entry: str) -> bytes:
    """An Atom feed with one entry's inside."""
    return f'<feed xmlns="http://www.w3.org/2005/Atom"><entry>{entry}</entry></feed>'.encode()


WELL = rss("<title>A draw</title><guid>1</guid><link>https://news.test/1</link>")


def test_an_rss_item_is_an_article() -> None:
    body = rss(
        "<title>A &amp; B</title><guid>n1</guid><link>https://news.test/1</link>"
        "<description><![CDATA[<p>One.</p><ul><li>Two:&nbsp;<b>3</b></li></ul>]]></description>"
        "<pubDate>Fri, 07 Jun 2024 12:00:00 -0400</pubDate>"
    )
    (article,) = parse_feed(body)
    assert article.id == "n1"
    assert article.title == "A & B"
    assert article.body == "One.\nTwo: 3"
    assert article.link == "https://news.test/1"
    assert article.published == NOON


def test_an_atom_entry_is_an_article() -> None:
    body = atom(
        "<id>tag:1</id><title>Categories</title><link href='https://canada.test/n'/>"
        "<summary>Short.</summary><content type='html'>&lt;p&gt;Long.&lt;/p&gt;</content>"
        "<published>2024-06-07T12:00:00-04:00</published><updated>2024-06-08T00:00:00Z</updated>"
    )
    (article,) = parse_feed(body)
    assert (article.id, article.title, article.published) == ("tag:1", "Categories", NOON)
    assert article.body == "Short.\nLong."


@pytest.mark.parametrize(
    ("inside", "known_by"),
    [
        ("<title>T</title><guid>g</guid><link>https://n.test/</link>", "g"),
        ("<title>T</title><link>https://n.test/a</link>", "https://n.test/a"),
        ("<title>T</title>", "T None"),
    ],
)
def test_an_item_without_a_guid_is_known_by_its_link_or_title(inside: str, known_by: str) -> None:
    assert parse_feed(rss(inside))[0].id == known_by


@pytest.mark.parametrize(
    "date", ["", "yesterday", "0", "Fri, 99 Jun 2024", "31/31/2024", "0000-00-00"]
)
def test_a_date_that_cannot_be_read_is_no_date(date: str) -> None:
    assert parse_feed(rss(f"<title>T</title><pubDate>{date}</pubDate>"))[0].published is None


@pytest.mark.parametrize(
    "date",
    ["7 Jun 2024 16:00 GMT", "2024-06-07T16:00:00Z", "2024-06-07 16:00:00"],
)
def test_sloppy_dates_are_read(date: str) -> None:
    assert parse_feed(rss(f"<title>T</title><pubDate>{date}</pubDate>"))[0].published == NOON


@pytest.mark.parametrize(
    "link",
    [
        "javascript:alert(1)",
        "file:///etc/passwd",
        "//x",
        "http://[",
        "",
        f"https://n.test/{'a' * 1000}",
        f"https://n.test/?{'a&amp;' * 150}",
        "https://n.test/a b",
        "https://n.test/\u202ea",
    ],
)
def test_a_link_that_is_not_of_the_web_is_none(link: str) -> None:
    assert parse_feed(rss(f"<title>T</title><link>{link}</link>"))[0].link == ""


def test_an_item_that_says_nothing_is_left_out() -> None:
    assert parse_feed(rss("<guid>1</guid>", "<title>T</title>"))[0].title == "T"


def test_an_item_without_a_title_is_called_by_its_first_line() -> None:
    (article,) = parse_feed(rss("<description>First.&lt;br&gt;Second.</description>"))
    assert article.title == "First."


def test_an_endless_text_is_kept_in_part() -> None:
    (article,) = parse_feed(rss(f"<title>T</title><description>{'a ' * MOST_TEXT}</description>"))
    assert len(article.body) <= MOST_TEXT


def test_sloppy_xml_is_read_all_the_same() -> None:
    body = rss("<title>Q & A</title><guid>1</guid>", "<title>T</title><guid>2</guid>")
    assert [article.id for article in parse_feed(body)] == ["1", "2"]


def test_a_cut_feed_is_not_believed_even_in_part() -> None:
    whole = rss("<title>One</title><guid>1</guid>", "<title>Two thirds</title><guid>2</guid>")
    for end in range(len(whole) - 1):
        with pytest.raises(SourceError):
            parse_feed(whole[:end])


@pytest.mark.parametrize(
    "body", [b"", b" " * 100_000, b'{"a": 1}', MAINTENANCE.encode(), b"\xff\xfe"]
)
def test_what_is_no_feed_is_said_so(body: bytes) -> None:
    with pytest.raises(SourceUnreadable):
        parse_feed(body)


def test_access_denied_is_a_refusal() -> None:
    with pytest.raises(SourceRefused):
        parse_feed(ACCESS_DENIED.encode())


@pytest.mark.parametrize(
    "name", [b"/etc/hostname", b"https://127.0.0.1:1/feed", b"file:///etc/passwd"]
)
def test_a_name_or_an_address_in_place_of_a_feed_is_not_followed(name: bytes) -> None:
    with pytest.raises(SourceUnreadable):
        parse_feed(name)


@pytest.mark.parametrize(
    "behind",
    [
        b"<script>var a = '<rss>';</script>",
        b"<!-- 0.2 s -->\n<!-- cached -->",
        b"\n<br />\n<b>Warning</b>: Undefined index: x in /var/www/feed.php on line 7<br />",
        b"\n0\r\n\r\n",
        b"   </body></html>",
    ],
)
def test_what_a_server_puts_behind_the_feed_is_no_part_of_it(behind: bytes) -> None:
    assert parse_feed(WELL + behind) == parse_feed(WELL)


def test_an_end_that_an_article_quotes_is_not_the_feeds() -> None:
    quoted = rss("<title>T</title><description><![CDATA[Write </rss> at the end.]]></description>")
    (article,) = parse_feed(quoted)
    assert article.body.startswith("Write")
    with pytest.raises(SourceError):
        parse_feed(quoted[: quoted.index(b"</rss>") + len(b"</rss> at")])


@pytest.mark.parametrize(
    ("title", "read"),
    [
        ("Q&A on R&D", "Q&A on R&D"),
        ("Q&A; on R&D", "Q&A; on R&D"),
        ("Q &amp; A &lt; B", "Q & A < B"),
        ("<![CDATA[Q&A on R&amp;D]]>", "Q&A on R&D"),
        ("AT&T&#8217;s, caf&#xe9;", "AT&T’s, café"),
        ("a & b && c", "a & b && c"),
    ],
)
def test_ampersands_are_read_as_written(title: str, read: str) -> None:
    assert parse_feed(rss(f"<title>{title}</title>"))[0].title == read


def test_ampersands_in_a_link_are_read_as_written() -> None:
    for link in ("https://n.test/?a=1&b=2", "<![CDATA[https://n.test/?a=1&b=2]]>"):
        (article,) = parse_feed(rss(f"<title>Q&A</title><link>{link}</link>"))
        assert article.link == "https://n.test/?a=1&b=2"


def test_a_title_is_cleaned_of_what_is_no_text() -> None:
    cdata = "<![CDATA[\x1b[31mNew\x1b[0m\x07 categor\u202eies\x00]]>"
    assert parse_feed(rss(f"<title>{cdata}</title>"))[0].title == "New categories"


@pytest.mark.no_cover
@pytest.mark.parametrize(
    "unit",
    ["<!--", "<![CDATA[", "<a b='", '<a "', "<script>", "<!x", "</p", "&amp;", "<p>", "&#0;"],
)
def test_hostile_markup_takes_one_pass(unit: str) -> None:
    html = (unit * 500_000)[: LARGEST_FEED - 1_000]
    began = time.process_time()
    text_of_html(html)
    with suppress(SourceError):
        parse_feed(rss(f"<title>T</title><description>{escape(html)}</description>")[:LARGEST_FEED])
        parse_feed(rss(f"<title>T</title><description>{html}</description>"))
    assert time.process_time() - began < 20


def test_a_bomb_of_entities_does_not_go_off() -> None:
    steps = "".join(f'<!ENTITY e{n + 1} "{f"&e{n};" * 10}">' for n in range(9))
    body = f'<?xml version="1.0"?><!DOCTYPE b [<!ENTITY e0 "bomb">{steps}]>'.encode()
    articles = parse_feed(body + rss("<title>&e9;</title><guid>1</guid>").partition(b"?>")[2])
    assert len(articles[0].title) < 100


def test_an_entity_from_a_file_stays_empty() -> None:
    declared = b'<?xml version="1.0"?><!DOCTYPE b [<!ENTITY f SYSTEM "file:///etc/passwd">]>'
    articles = parse_feed(declared + rss("<title>x&f;y</title>").partition(b"?>")[2])
    assert "root" not in articles[0].title


@settings(max_examples=60)
@given(st.binary(max_size=300), st.integers(0, len(WELL)))
def test_any_bytes_are_a_feed_or_a_source_error(noise: bytes, place: int) -> None:
    for body in (noise, WELL[:place] + noise + WELL[place:]):
        try:
            parse_feed(body)
        except SourceError:
            continue


@given(st.text(max_size=300))
def test_plain_text_has_single_spaces_and_no_empty_lines(html: str) -> None:
    lines = text_of_html(html).split("\n")
    assert lines == [""] or all(line == " ".join(line.split()) != "" for line in lines)


def test_scripts_and_styles_are_no_text() -> None:
    assert text_of_html("a<script>b</script><style>c</style>d") == "ad"


@needs_shared
@pytest.mark.parametrize(
    ("name", "articles"),
    [
        ("20230117T065015Z.alberta_ca_newsroom", 17),
        ("20230117T065015Z.canadavisa_news_rss", 2238),
        ("20230117T065015Z.cicnews_feed", 10),
        ("20230117T065015Z.immigrationnewscanada_feed", 10),
    ],
)
def test_real_feeds_are_read_whole(name: str, articles: int) -> None:
    path = SHARED / "data" / "feeds" / f"{name}.xml.gz"
    found = parse_feed(gzip.decompress(path.read_bytes()))
    assert len(found) == articles
    assert all(article.published and article.link and article.title for article in found)


# over real HTTP


async def test_a_feed_is_asked_again_only_for_what_changed() -> None:
    server, web = IrccServer(), Web(FakeClock(), lambda: "draw-bot/test")
    url = await server.start()
    try:
        server.publish(WELL, path=FEED_PATH)
        feed = feed_page(web, url + FEED_PATH)
        first = await feed.look()
        assert first is not None
        assert [article.id for article in first] == ["1"]
        assert await feed.look() is None
        feed.forget()
        assert await feed.look() == first
        assert [seen.status for seen in server.requests(FEED_PATH)] == [200, 304, 200]
    finally:
        await web.aclose()
        await server.stop()


@pytest.mark.parametrize(
    ("bad", "kind"),
    [
        (answer(b"gone", "404 Not Found"), SourceDown),
        (answer(ACCESS_DENIED.encode(), "403 Forbidden"), SourceRefused),
        (answer(ACCESS_DENIED.encode()), SourceRefused),
        (answer(MAINTENANCE.encode()), SourceUnreadable),
        (answer(WELL[:-20]), SourceUnreadable),
        (answer(WELL, Content_Length=str(len(WELL) + 1)), SourceUnreadable),
        (answer(b"<rss><item><title>a<<<"), SourceUnreadable),
        (answer(WELL + b" " * LARGEST_FEED), SourceTooLarge),
    ],
)
async def test_a_bad_answer_is_an_error_and_the_next_good_one_is_read(
    bad: bytes, kind: type[SourceError]
) -> None:
    web = Web(FakeClock(), lambda: "draw-bot/test", largest=LARGEST_FEED)
    async with Loopback() as server:
        feed = feed_page(web, server.url)
        server.answer(bad)
        with pytest.raises(kind):
            await feed.look()
        server.answer(answer(WELL, ETag='"1"'))
        assert await feed.look()
    await web.aclose()


async def test_reading_a_large_feed_does_not_hold_the_loop() -> None:
    item = "<title>T</title><description>" + "word " * 100 + "</description>"
    web = Web(FakeClock(), lambda: "draw-bot/test")
    async with Loopback() as server:
        server.answer(answer(rss(*[item] * 3000)))
        look = asyncio.create_task(feed_page(web, server.url).look())
        turns = 0
        while not look.done():
            await asyncio.sleep(0)
            turns += 1
        articles = await look
    await web.aclose()
    assert articles is not None
    assert len(articles) == 3000
    assert turns > 10
