"""Each way in which IRCC's file can fail, by its name, over real HTTP."""

from __future__ import annotations

import socket
from collections.abc import AsyncIterator, Iterator
from contextlib import contextmanager
from datetime import UTC, datetime, timedelta
from typing import Any

import pytest

from bot.errors import (
    SourceChanged,
    SourceDown,
    SourceError,
    SourceLimited,
    SourceRefused,
    SourceSlow,
    SourceTooLarge,
    SourceUnreadable,
)
from bot.sandbox.ircc.ircc import EN_PATH, FR_PATH, IrccServer
from bot.sources.ircc import IrccSource
from bot.sources.web import LARGEST_ANSWER, Patience, Web
from tests.addresses import nobody
from tests.fakes import FakeClock
from tests.sources.rows import file_of, row

PATIENT = Patience(connect=60, read=60, overall=60)
"""For answers that do come, however busy the machine is."""

IN_A_HURRY = Patience(connect=0.2, read=0.2, overall=60)
"""For answers that never come."""


@pytest.fixture
async def server() -> AsyncIterator[IrccServer]:
    server = IrccServer()
    await server.start()
    server.publish(file_of(row()))
    yield server
    await server.stop()


@pytest.fixture
def clock() -> FakeClock:
    return FakeClock()


@pytest.fixture
async def web(clock: FakeClock) -> AsyncIterator[Web]:
    web = Web(clock, lambda: "tests", patience=PATIENT)
    yield web
    await web.aclose()


@pytest.fixture
async def hurried(clock: FakeClock) -> AsyncIterator[Web]:
    web = Web(clock, lambda: "tests", patience=IN_A_HURRY)
    yield web
    await web.aclose()


@pytest.fixture
def source(web: Web, server: IrccServer) -> IrccSource:
    return source_of(web, server)


def source_of(web: Web, server: IrccServer) -> IrccSource:
    return IrccSource(web, server.url + EN_PATH, server.url + FR_PATH)


async def failure(source: IrccSource) -> SourceError:
    with pytest.raises(SourceError) as caught:
        await source.look()
    return caught.value


@pytest.mark.parametrize(
    ("kind", "detail", "error"),
    [
        pytest.param("denied", {}, SourceRefused, id="403 and a page"),
        pytest.param("status", {"status": 401}, SourceRefused, id="401"),
        pytest.param("status", {"status": 429}, SourceLimited, id="429"),
        pytest.param("status", {"status": 503, "retry_after": 120}, SourceLimited, id="503, wait"),
        pytest.param("status", {"status": 503}, SourceDown, id="503"),
        pytest.param("status", {"status": 500}, SourceDown, id="500"),
        pytest.param("status", {"status": 404}, SourceDown, id="404"),
        pytest.param("reset", {}, SourceDown, id="no answer"),
        pytest.param("cut", {}, SourceUnreadable, id="a cut body"),
        pytest.param("empty", {}, SourceUnreadable, id="an empty body"),
        pytest.param("html", {}, SourceUnreadable, id="200 and a page"),
    ],
)
async def test_a_failing_server(
    server: IrccServer,
    source: IrccSource,
    clock: FakeClock,
    kind: str,
    detail: dict[str, Any],
    error: type,
) -> None:
    server.fail(kind, path=EN_PATH, **detail)
    assert type(await failure(source)) is error
    clock.go_on(minutes=2)
    assert await source.look() is not None, "the next look finds the file"


@pytest.mark.parametrize(("kind", "detail"), [("hang", {}), ("slow", {"seconds": 3600})])
async def test_a_server_that_takes_too_long(
    server: IrccServer, hurried: Web, web: Web, kind: str, detail: dict[str, Any]
) -> None:
    source = source_of(hurried, server)
    server.fail(kind, path=EN_PATH, **detail)
    assert type(await failure(source)) is SourceSlow
    server.recover()
    hurried._client.timeout = web._client.timeout
    assert await source.look() is not None, "the next look finds the file"


async def test_a_wait_that_the_server_asks_for_is_known(
    server: IrccServer, source: IrccSource, clock: FakeClock
) -> None:
    server.fail("status", status=503, retry_after=120)
    assert (await failure(source)).retry_at == clock.now() + timedelta(seconds=120)


@pytest.mark.parametrize(
    ("content", "error"),
    [
        pytest.param(b" " * 50_000_000, SourceTooLarge, id="50 MB of spaces"),
        pytest.param(b" " * (LARGEST_ANSWER + 1), SourceTooLarge, id="a byte too many"),
        pytest.param(b"draws!", SourceUnreadable, id="not JSON"),
        pytest.param(b'{"rounds": {}}', SourceChanged, id="JSON of another shape"),
        pytest.param(b'{"rounds": []}', SourceChanged, id="an empty list"),
        pytest.param(file_of(row(drawCRS="none")), SourceChanged, id="no row to be read"),
    ],
)
async def test_a_spoilt_file(
    server: IrccServer, source: IrccSource, content: bytes, error: type
) -> None:
    server.publish(content, changed=datetime(2024, 5, 31, tzinfo=UTC))
    assert type(await failure(source)) is error
    server.publish(file_of(row()), changed=datetime(2024, 6, 1, tzinfo=UTC))
    assert await source.look() is not None


async def test_nobody_at_the_address(web: Web) -> None:
    with nobody() as url:
        assert type(await failure(IrccSource(web, url))) is SourceDown


@contextmanager
def deaf_port() -> Iterator[int]:
    """A port whose queue is full, so that it accepts no connection."""
    with socket.socket() as deaf:
        deaf.bind(("127.0.0.1", 0))
        deaf.listen(0)
        callers = [socket.socket() for _ in range(4)]
        try:
            for caller in callers:
                caller.setblocking(False)
                caller.connect_ex(deaf.getsockname())
            yield deaf.getsockname()[1]
        finally:
            for caller in callers:
                caller.close()


async def test_a_connection_that_never_comes(hurried: Web) -> None:
    with deaf_port() as port:
        assert type(await failure(IrccSource(hurried, f"http://127.0.0.1:{port}/"))) is SourceSlow


async def test_an_impossible_value_spoils_its_row_only(
    server: IrccServer, source: IrccSource
) -> None:
    server.publish(file_of(row("298", drawSize="999,999"), row("297")))
    reading = await source.look()
    assert reading is not None
    assert [draw.number for draw in reading.draws] == ["297"]
    assert [rejected.number for rejected in reading.rejected] == ["298"]
    assert "drawSize 999999" in reading.rejected[0].fault


async def test_the_french_file_fails_alone(
    server: IrccServer, source: IrccSource, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("bot.sources.ircc.SECONDS_FOR_FRENCH", 0.2)
    server.publish(file_of(row()), FR_PATH)
    server.fail("hang", path=FR_PATH)
    reading = await source.look()
    assert reading is not None
    assert reading.disputes == ()


async def test_where_the_files_disagree_both_facts_are_known(
    server: IrccServer, source: IrccSource
) -> None:
    server.publish(file_of(row(drawCRS="521")), FR_PATH)
    reading = await source.look()
    assert reading is not None
    assert [draw.cutoff for draw in reading.draws] == [522]
    assert [dispute.cutoff for dispute in reading.disputes] == [521]


@pytest.mark.parametrize("encoding", ["utf-8", "utf-8-sig", "cp1252"])
async def test_the_french_names_are_read_in_every_encoding_that_was_seen(
    server: IrccServer, source: IrccSource, encoding: str
) -> None:
    name = "Catégorie de l’expérience canadienne"
    french = file_of(row(drawName=name, drawSize="3 000")).decode().encode(encoding)
    server.publish(french, FR_PATH)
    reading = await source.look()
    assert reading is not None
    assert reading.draws[0].name_fr == name
