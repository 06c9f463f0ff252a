"""IRCC's page of notices: titles, days and links, whatever surrounds them."""

from __future__ import annotations

import time
from datetime import UTC, datetime

import pytest

from bot.errors import SourceChanged, SourceError, SourceRefused, SourceTooLarge, SourceUnreadable
from bot.sandbox.ircc.ircc import ACCESS_DENIED, MAINTENANCE, NOTICES_PATH, IrccServer
from bot.sources.notices import LARGEST_NOTICES, MOST_TAGS, NEWEST, notices_page, parse_notices
from bot.sources.web import Web
from tests.fakes import FakeClock

URL = f"https://www.canada.ca{NOTICES_PATH}"
TITLE = "Notice – New categories in Express Entry"
LINK = "/en/immigration-refugees-citizenship/news/notices/categories.html"


def page(*entries: str) -> bytes:
    """A page in the form of canada.ca's, with these entries in its list."""
    return (
        "<!DOCTYPE html><html lang=en><head><title>Notices</title><style>li{}</style></head><body>"
        "<nav><ul><li><a href='/en/jobs.html'>Jobs and the workplace</a></li></ul></nav>"
        f"<main><h1>Notices</h1><h2>2026</h2><ul>{''.join(entries)}</ul></main>"
        "<footer><dl><dt>Date modified:</dt><dd><time>2026-02-19</time></dd></dl></footer></body>"
    ).encode()


def entry(title: str = TITLE, day: str = "February 18, 2026", link: str = LINK) -> str:
    return f'<li><a href="{link}">{title}</a>&nbsp;<span class="label">{day}</span></li>'


def test_a_notice_is_an_article_with_its_day_and_its_whole_address() -> None:
    (article,) = parse_notices(page(entry()), URL)
    assert (article.title, article.body) == (TITLE, "")
    assert article.link == f"https://www.canada.ca{LINK}"
    assert article.published == datetime(2026, 2, 18, tzinfo=UTC)


@pytest.mark.parametrize(
    "said",
    [
        entry(day="18 February 2026"),
        entry(day="2026-02-18"),
        entry(day="Feb. 18, 2026"),
        entry(day="le 18 février 2026"),
        entry(day="(February 18, 2026)"),
        entry().replace("<a", "<p><strong><a").replace("</a>", "</a></strong></p>"),
        f"<tr><td>February 18, 2026</td><td><a href='{LINK}'>{TITLE}</a></td></tr>",
        f"<p><a href='{LINK}'>{TITLE}</a> (February 18, 2026)</p>",
        f"<article><h3><a href={LINK}>{TITLE}</a></h3><time>2026-02-18</time></article>",
        entry(title=f"{TITLE} – archived"),
        entry(title=f"\n {TITLE}\x07 \x1b[1m"),
    ],
)
def test_the_same_facts_in_another_layout_are_read(said: str) -> None:
    body = page(said)
    if said.startswith("<tr"):
        body = body.replace(b"<ul><tr", b"<table><tr").replace(b"</tr></ul>", b"</tr></table>")
    (article,) = parse_notices(body, URL)
    assert article.title == TITLE
    assert article.published == datetime(2026, 2, 18, tzinfo=UTC)


@pytest.mark.parametrize(
    "said",
    [
        entry(day=""),
        entry(day="soon"),
        entry(day="February 31, 2026"),
        entry(day="February 18, 2026, or March 1, 2026"),
        entry(title="Top"),
        entry(link="javascript:alert(1)"),
        entry(link="https://[broken"),
        entry(link="/" + "x" * 600),
        f"<li>{TITLE} February 18, 2026</li>",
        f"<li>{entry()[4:-5]} {'and more ' * 200}</li>",
    ],
)
def test_what_is_no_notice_is_left_out(said: str) -> None:
    other = entry("Notice – Another matter", link="/other.html")
    assert [article.title for article in parse_notices(page(said, other), URL)] == [
        "Notice – Another matter"
    ]


def test_the_newest_come_first_and_old_ones_are_left_out() -> None:
    many = [
        entry(f"Notice number {n:04}", f"January {n % 28 + 1}, {2026 - n // 28}", f"/{n}.html")
        for n in range(300)
    ]
    found = parse_notices(page(*many), URL)
    days = [article.published for article in found]
    assert len(found) == NEWEST
    assert days == sorted(days, reverse=True)


@pytest.mark.parametrize(
    ("body", "kind"),
    [
        (b"", SourceChanged),
        (MAINTENANCE.encode(), SourceChanged),
        (ACCESS_DENIED.encode(), SourceRefused),
        (page(), SourceChanged),
        (b'{"rounds": []}', SourceChanged),
        (b"\xff\xfe\x00" * 100, SourceChanged),
        (b"<li>" * (MOST_TAGS + 1), SourceUnreadable),
    ],
)
def test_a_page_of_another_form_is_refused(body: bytes, kind: type[SourceError]) -> None:
    with pytest.raises(kind):
        parse_notices(body, URL)


@pytest.mark.parametrize(
    "piece",
    [b"<!--", b"<![CDATA[", b"<a b='", b"&#", b"<li>", b"<li><a href=x>", b"<div>", b"<p><b>"],
    ids=["comment", "cdata", "quote", "entity", "li", "link", "div", "bold"],
)
def test_hostile_html_takes_little_time(piece: bytes) -> None:
    tags = piece.count(b"<")
    body = piece * (MOST_TAGS // tags if tags else LARGEST_NOTICES // len(piece))
    began = time.process_time()
    with pytest.raises(SourceError):
        parse_notices(body, URL)
    assert time.process_time() - began < 10


async def test_it_is_asked_for_conditionally_and_within_its_size() -> None:
    server, clock = IrccServer(), FakeClock()
    await server.start()
    web = Web(clock, lambda: "draw-bot/1", largest=LARGEST_NOTICES)
    try:
        server.publish(page(entry()), NOTICES_PATH)
        source = notices_page(web, server.url + NOTICES_PATH)
        assert len(await source.look() or ()) == 1
        assert await source.look() is None
        server.publish(b" " * (LARGEST_NOTICES + 1), NOTICES_PATH)
        with pytest.raises(SourceTooLarge):
            await source.look()
    finally:
        await web.aclose()
        await server.stop()
