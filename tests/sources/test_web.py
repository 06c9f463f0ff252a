from __future__ import annotations

import asyncio
import gzip
from collections.abc import AsyncIterator
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta

import httpx
import pytest

from bot.domain.draws.draw import Note
from bot.errors import (
    SourceDown,
    SourceError,
    SourceLimited,
    SourceRefused,
    SourceSlow,
    SourceTooLarge,
    SourceUnreadable,
)
from bot.sources.ircc import IrccSource
from bot.sources.web import Page, Patience, Web, refuse_to_leave_https, retry_after
from tests.addresses import nobody
from tests.sources.loopback import HANG, Loopback, answer
from tests.sources.rows import file_of, row

NOW = datetime(2026, 10, 2, 15, 0, tzinfo=UTC)
AGENT = "draw-bot/0.1 (+https://example.org/draw-bot)"
TAGGED = {"ETag": '"1"', "Last_Modified": "Thu, 01 Oct 2026 15:00:00 GMT"}


@dataclass
class SetClock:
    """A clock that stands where it was set."""

    time: datetime = NOW

    def now(self) -> datetime:
        return self.time


@pytest.fixture
async def server() -> AsyncIterator[Loopback]:
    async with Loopback() as server:
        yield server


@pytest.fixture
def clock() -> SetClock:
    return SetClock()


@pytest.fixture
async def web(clock: SetClock) -> AsyncIterator[Web]:
    web = Web(clock, lambda: AGENT, patience=Patience(60, 60, 60), largest=100_000)
    yield web
    await web.aclose()


def as_text(body: bytes) -> str:
    """A parser that knows one bad file."""
    if body == b"bad":
        raise SourceUnreadable("bad")
    return body.decode()


@pytest.fixture
def page(web: Web, server: Loopback) -> Page[str]:
    return Page(web, server.url, as_text)


class TestAsking:
    """The requests name the bot, and hold only the necessary headers."""

    async def test_the_request_says_who_asks_and_takes_gzip(
        self, page: Page[str], server: Loopback
    ) -> None:
        server.answer(answer(b"draws"))
        assert await page.look() == "draws"
        (request,) = server.requests
        assert request.line == "GET /rounds.json HTTP/1.1"
        assert request.headers["user-agent"] == AGENT
        assert request.headers["accept-encoding"] == "gzip"
        assert "if-none-match" not in request.headers

    async def test_the_next_look_asks_only_for_a_change(
        self, page: Page[str], server: Loopback
    ) -> None:
        server.answer(answer(b"draws", **TAGGED), answer(status="304 Not Modified"))
        assert await page.look() == "draws"
        assert await page.look() is None
        assert await page.look() is None
        for request in server.requests[1:]:
            assert request.headers["if-none-match"] == '"1"'
            assert request.headers["if-modified-since"] == TAGGED["Last_Modified"]

    async def test_a_server_that_always_says_unchanged_is_asked_for_the_whole_file_at_last(
        self, page: Page[str], server: Loopback, clock: SetClock
    ) -> None:
        unchanged = answer(status="304 Not Modified")
        server.answer(answer(b"draws", **TAGGED), *[unchanged] * 12, answer(b"more", **TAGGED))
        assert await page.look() == "draws"
        for _ in range(12):
            assert await page.look() is None  # three hours have not passed
        clock.time += timedelta(hours=3)
        assert await page.look() == "more"
        assert "if-none-match" not in server.requests[-1].headers

    async def test_an_answer_that_could_not_be_read_is_asked_for_again(
        self, page: Page[str], server: Loopback
    ) -> None:
        server.answer(answer(b"good", **TAGGED), answer(b"bad", ETag='"2"'))
        await page.look()
        for _ in range(2):
            with pytest.raises(SourceUnreadable):
                await page.look()
            assert server.requests[-1].headers["if-none-match"] == '"1"'

    async def test_what_could_not_be_kept_is_asked_for_again(
        self, page: Page[str], server: Loopback
    ) -> None:
        server.answer(answer(b"draws", **TAGGED))
        await page.look()
        page.forget()
        await page.look()
        assert "if-none-match" not in server.requests[-1].headers

    async def test_no_two_looks_are_under_way_at_once(
        self, page: Page[str], server: Loopback
    ) -> None:
        server.answer(HANG, answer(b"draws"))
        looks = [asyncio.create_task(page.look()) for _ in range(3)]
        await server.asked.wait()
        server.released.set()
        first, *later = await asyncio.gather(*looks, return_exceptions=True)
        assert isinstance(first, SourceDown)
        assert later == ["draws", "draws"]
        assert server.most_at_once == 1

    async def test_a_redirect_is_followed(self, page: Page[str], server: Loopback) -> None:
        server.answer(answer(status="301 Moved", Location="/new.json"), answer(b"draws"))
        assert await page.look() == "draws"
        assert server.requests[-1].line == "GET /new.json HTTP/1.1"

    async def test_a_redirect_away_from_https_is_not(self) -> None:
        for location, refused in (("http://canada.ca/x", True), ("//canada.ca/x", False)):
            response = httpx.Response(
                302,
                headers={"Location": location},
                request=httpx.Request("GET", "https://www.canada.ca/rounds.json"),
            )
            if refused:
                with pytest.raises(SourceDown):
                    await refuse_to_leave_https(response)
            else:
                await refuse_to_leave_https(response)


class TestAnswers:
    """Every failure is told apart by what to do about it."""

    @pytest.mark.parametrize(
        ("given", "kind"),
        [
            (answer(status="403 Forbidden"), SourceRefused),
            (answer(status="401 Unauthorized"), SourceRefused),
            (answer(status="429 Too Many Requests"), SourceLimited),
            (answer(status="503 Unavailable", Retry_After="60"), SourceLimited),
            (answer(status="503 Unavailable"), SourceDown),
            (answer(status="500 Internal Server Error"), SourceDown),
            (answer(status="404 Not Found"), SourceDown),
            (answer(status="304 Not Modified"), SourceDown),
            (answer(status="302 Found", Location="/rounds.json"), SourceDown),
            (answer(status="302 Found", Location="http://["), SourceDown),
            (answer(b"dra", Content_Length="5"), SourceUnreadable),
            (b"\r\n", SourceDown),
            (b"SSH-2.0-OpenSSH_9.2\r\n", SourceDown),
            (answer(b"x" * 100_001), SourceTooLarge),
            (
                answer(gzip.compress(b"x" * 50_000_000, mtime=0), Content_Encoding="gzip"),
                SourceTooLarge,
            ),
            (
                answer(gzip.compress(b"draws", mtime=0)[:-9], Content_Encoding="gzip"),
                SourceUnreadable,
            ),
            (answer(b"no gzip", Content_Encoding="gzip"), SourceUnreadable),
            (answer(b"draws", Content_Encoding="br"), SourceUnreadable),
        ],
    )
    async def test_a_bad_answer_is_an_error_of_its_kind(
        self, page: Page[str], server: Loopback, given: bytes, kind: type[SourceError]
    ) -> None:
        server.answer(given)
        with pytest.raises(SourceError) as raised:
            await page.look()
        assert type(raised.value) is kind

    @pytest.mark.parametrize(
        "given",
        [
            answer(b"x" * 100_000),
            answer(gzip.compress(b"x" * 100_000, mtime=0), Content_Encoding="gzip"),
            answer(b"x" * 100_000, Content_Encoding="identity"),
        ],
    )
    async def test_an_answer_of_the_largest_size_is_taken(
        self, page: Page[str], server: Loopback, given: bytes
    ) -> None:
        server.answer(given)
        assert await page.look() == "x" * 100_000

    @pytest.mark.parametrize(
        ("body", "coding"),
        [
            (gzip.compress(b"draws", mtime=0), "x-gzip"),
            (gzip.compress(b"draws", mtime=0), "GZIP, identity"),
            (gzip.compress(b"dra", mtime=0) + gzip.compress(b"ws", mtime=0), "gzip"),
            (
                gzip.compress(b"dra", mtime=0)
                + gzip.compress(b"", mtime=0)
                + gzip.compress(b"ws", mtime=0),
                "gzip",
            ),
            (gzip.compress(b"draws", mtime=0) + bytes(512), "gzip"),
            (gzip.compress(b"draws", mtime=0) + b"\n<!-- served by proxy 7 -->", "gzip"),
            (b"draws", "none"),
            (b"draws", "UTF-8"),
            (b"draws", ""),
            (b"draws", "x" * 5_000),
        ],
    )
    async def test_a_content_encoding_that_servers_misspell_is_read(
        self, page: Page[str], server: Loopback, body: bytes, coding: str
    ) -> None:
        server.answer(answer(body, Content_Encoding=coding))
        assert await page.look() == "draws"

    async def test_gzip_members_are_told_apart_wherever_the_answer_is_parted(
        self, web: Web, server: Loopback
    ) -> None:
        whole = answer(gzip.compress(b"dra") + gzip.compress(b"ws"), Content_Encoding="gzip")
        page = Page(web, server.url, as_text)
        for place in range(len(whole) - 60, len(whole)):
            server.answer([whole[:place], whole[place:]])
            assert await page.look() == "draws"

    async def test_many_empty_gzip_members_are_too_large(
        self, page: Page[str], server: Loopback
    ) -> None:
        server.answer(answer(gzip.compress(b"") * 5_001, Content_Encoding="gzip"))
        with pytest.raises(SourceTooLarge):
            await page.look()

    @pytest.mark.parametrize("redirect", ["/" + "a" * 5_000, "/\x1b[31m"])
    async def test_what_a_server_says_is_cut_before_it_becomes_a_message(
        self, page: Page[str], server: Loopback, redirect: str
    ) -> None:
        server.answer(answer(status="301 Moved", Location=redirect), answer(status="500 Oops"))
        with pytest.raises(SourceDown) as raised:
            await page.look()
        assert len(str(raised.value)) < 500
        assert str(raised.value).isprintable()

    async def test_a_tag_that_cannot_be_sent_back_is_not_kept(
        self, page: Page[str], server: Loopback
    ) -> None:
        server.answer(answer(b"draws", ETag='"é"'))
        assert await page.look() == "draws"
        assert await page.look() == "draws"

    async def test_a_server_that_sends_a_byte_now_and_then_is_slow(
        self, server: Loopback, clock: SetClock
    ) -> None:
        whole = answer(b"x" * 1_000)
        server.answer([bytes([byte]) for byte in whole], pause=0.02)
        web = Web(clock, lambda: AGENT, patience=Patience(60, 60, 0.3))
        with pytest.raises(SourceSlow):
            await Page(web, server.url, as_text).look()
        await web.aclose()

    @pytest.mark.parametrize(
        "patience", [Patience(60, 0.05, 60), Patience(60, 60, 0.05)], ids=["one piece", "in all"]
    )
    async def test_a_server_that_hangs_is_slow(
        self, server: Loopback, clock: SetClock, patience: Patience
    ) -> None:
        server.answer(HANG)
        web = Web(clock, lambda: AGENT, patience=patience)
        with pytest.raises(SourceSlow) as raised:
            await Page(web, server.url, as_text).look()
        assert raised.value.__cause__ is not None
        await web.aclose()

    async def test_nobody_at_the_address_means_down(self, web: Web) -> None:
        with nobody() as url, pytest.raises(SourceDown) as raised:
            await Page(web, url, as_text).look()
        assert isinstance(raised.value.__cause__, httpx.ConnectError)

    @pytest.mark.parametrize("url", ["http://[", "ftp://canada.ca/x", "rounds.json"])
    async def test_an_address_that_is_none_means_down(self, web: Web, url: str) -> None:
        with pytest.raises(SourceDown):
            await Page(web, url, as_text).look()

    async def test_the_message_does_not_tell_what_might_be_secret(
        self, web: Web, server: Loopback
    ) -> None:
        server.answer(answer(status="500 Oops"))
        address = server.url.replace("http://", "http://me:secret@") + "?key=secret#secret"
        with pytest.raises(SourceDown, match=r"/rounds\.json answered 500") as raised:
            await Page(web, address, as_text).look()
        assert "secret" not in str(raised.value)


class TestRetryAfter:
    """A server that asks for time gets it."""

    @pytest.mark.parametrize(
        ("value", "at"),
        [
            ("120", NOW + timedelta(minutes=2)),
            (" 0 ", NOW),
            ("Fri, 02 Oct 2026 15:30:00 GMT", NOW + timedelta(minutes=30)),
            ("Fri, 02 Oct 2026 11:30:00 -0400", NOW + timedelta(minutes=30)),
            ("Fri, 02 Oct 2026 15:30:00", NOW + timedelta(minutes=30)),
            ("999999999", NOW + timedelta(hours=1)),
            ("Fri, 31 Dec 9999 23:59:59 GMT", NOW + timedelta(hours=1)),
            ("Fri, 31 Dec 9999 23:59:59 -1200", None),
            ("-5", None),
            ("soon", None),
            ("", None),
            (None, None),
        ],
    )
    def test_it_comes_as_seconds_or_as_a_date(self, value: str | None, at: datetime | None) -> None:
        assert retry_after(value, NOW) == at

    async def test_until_then_the_page_is_not_asked_for(
        self, page: Page[str], server: Loopback, clock: SetClock
    ) -> None:
        server.answer(answer(status="429 Slow Down", Retry_After="60"), answer(b"draws"))
        for _ in range(3):
            with pytest.raises(SourceLimited) as raised:
                await page.look()
            assert raised.value.retry_at == NOW + timedelta(seconds=60)
        assert len(server.requests) == 1
        clock.time += timedelta(seconds=60)
        assert await page.look() == "draws"

    async def test_a_clock_that_was_a_year_ahead_keeps_nobody_away_for_a_year(
        self, page: Page[str], server: Loopback, clock: SetClock
    ) -> None:
        server.answer(answer(status="429 Slow Down", Retry_After="60"), answer(b"draws"))
        clock.time += timedelta(days=365)
        with pytest.raises(SourceLimited):
            await page.look()
        clock.time -= timedelta(days=365)
        assert await page.look() == "draws"


def test_the_whole_answer_has_a_deadline_under_half_a_minute() -> None:
    """A byte a second is never silence; three looks of it have to fit into a few minutes."""
    assert Patience().overall <= 25


class TestIrccSource:
    """The English file brings the draws, the French one their names."""

    ENGLISH = answer(file_of(row()), **TAGGED)
    FRENCH = answer(file_of(row(drawName="Catégorie", drawSize="3 000")), **TAGGED)
    UNCHANGED = answer(status="304 Not Modified")

    @pytest.fixture
    async def french(self) -> AsyncIterator[Loopback]:
        async with Loopback() as server:
            yield server

    async def test_a_look_brings_the_draws_and_the_next_one_nothing(
        self, web: Web, server: Loopback
    ) -> None:
        server.answer(self.ENGLISH, self.UNCHANGED)
        source = IrccSource(web, server.url)
        reading = await source.look()
        assert reading is not None
        assert [(draw.number, draw.name_fr) for draw in reading.draws] == [("297", None)]
        assert await source.look() is None

    async def test_french_names_come_with_the_draws_and_are_not_asked_for_again(
        self, web: Web, server: Loopback, french: Loopback
    ) -> None:
        server.answer(self.ENGLISH, self.UNCHANGED)
        french.answer(self.FRENCH)
        source = IrccSource(web, server.url, french.url)
        reading = await source.look()
        assert reading is not None
        assert reading.draws[0].name_fr == "Catégorie"
        assert await source.look() is None
        assert len(french.requests) == 1

    async def test_a_french_file_that_lags_or_fails_holds_nothing_up(
        self, web: Web, server: Loopback, french: Loopback, clock: SetClock
    ) -> None:
        server.answer(self.ENGLISH, self.UNCHANGED)
        french.answer(answer(status="500 Oops"), answer(file_of(row("296")), **TAGGED), self.FRENCH)
        source = IrccSource(web, server.url, french.url)
        names = []
        for _ in range(3):
            reading = await source.look()
            assert reading is not None
            names.append(reading.draws[0].name_fr)
            clock.time += timedelta(minutes=2)
        assert names == [None, None, "Catégorie"]

    async def test_the_french_file_contradicts_only_when_it_answers(
        self, web: Web, server: Loopback, french: Loopback, clock: SetClock
    ) -> None:
        corrected = answer(file_of(row(drawCRS="521")), ETag='"2"')
        server.answer(self.ENGLISH, corrected, self.UNCHANGED)
        french.answer(self.FRENCH, answer(status="500 Oops"), self.UNCHANGED)
        source = IrccSource(web, server.url, french.url)
        disputes = []
        for _ in range(3):
            reading = await source.look()
            disputes.append(None if reading is None else [d.cutoff for d in reading.disputes])
            clock.time += timedelta(minutes=2)
        assert disputes == [[], [], [522]]

    async def test_a_french_file_that_keeps_lacking_a_name_is_asked_less_and_less(
        self, web: Web, server: Loopback, french: Loopback, clock: SetClock
    ) -> None:
        server.answer(self.ENGLISH, self.UNCHANGED)
        french.answer(answer(file_of(row("296")), **TAGGED), self.UNCHANGED)
        source = IrccSource(web, server.url, french.url)
        for _ in range(120):
            await source.look()
            clock.time += timedelta(seconds=30)
        assert len(french.requests) == 30 + 3

    async def test_a_french_file_that_fails_is_left_alone_for_a_while(
        self, web: Web, server: Loopback, french: Loopback, clock: SetClock
    ) -> None:
        server.answer(self.ENGLISH, self.UNCHANGED)
        french.answer(answer(status="500 Oops"))
        source = IrccSource(web, server.url, french.url)
        for _ in range(20):
            await source.look()
            clock.time += timedelta(seconds=30)
        assert len(french.requests) == 5

    async def test_a_bad_file_is_an_error_and_the_next_good_one_is_read(
        self, web: Web, server: Loopback
    ) -> None:
        denied = answer(b"<HTML><TITLE>Access Denied</TITLE></HTML>", ETag='"2"')
        server.answer(denied, answer(file_of(row(drawCutOff="")), ETag='"3"'))
        source = IrccSource(web, server.url)
        with pytest.raises(SourceRefused):
            await source.look()
        reading = await source.look()
        assert reading is not None
        assert reading.draws[0].notes == (Note.TIE_BREAK_MISSING,)
