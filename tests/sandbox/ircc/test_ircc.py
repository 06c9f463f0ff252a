"""The copy of IRCC's server, seen through the client that the bot uses."""

from __future__ import annotations

import asyncio
from collections.abc import AsyncIterator
from datetime import UTC, datetime

import httpx
import pytest

from bot.sandbox.ircc.ircc import EN_PATH, FR_PATH, IrccServer
from tests.people import PATIENCE

FILE = b'{"rounds": []}\r\n' * 200


@pytest.fixture
async def ircc() -> AsyncIterator[IrccServer]:
    ircc = IrccServer()
    await ircc.start()
    ircc.publish(FILE, changed=datetime(2026, 8, 19, 15, 46, tzinfo=UTC))
    yield ircc
    await ircc.stop()


@pytest.fixture
async def client(ircc: IrccServer) -> AsyncIterator[httpx.AsyncClient]:
    async with httpx.AsyncClient(base_url=ircc.url, timeout=PATIENCE) as client:
        yield client


async def test_a_file_comes_whole_and_packed_with_its_validators(
    client: httpx.AsyncClient,
) -> None:
    answer = await client.get(EN_PATH)
    assert answer.content == FILE
    assert answer.headers["Content-Encoding"] == "gzip"
    assert answer.headers["Last-Modified"] == "Wed, 19 Aug 2026 15:46:00 GMT"
    assert (await client.get(FR_PATH)).status_code == 404


@pytest.mark.parametrize(
    ("asked", "given"), [("If-None-Match", "ETag"), ("If-Modified-Since", "Last-Modified")]
)
async def test_who_has_the_file_is_told_304_until_it_changes(
    client: httpx.AsyncClient, ircc: IrccServer, asked: str, given: str
) -> None:
    validator = {asked: (await client.get(EN_PATH)).headers[given]}
    assert (await client.get(EN_PATH, headers=validator)).status_code == 304
    ircc.publish(FILE + b"\r\n", changed=datetime(2026, 8, 20, 15, 46, tzinfo=UTC))
    assert (await client.get(EN_PATH, headers=validator)).status_code == 200
    assert [seen.status for seen in ircc.requests(EN_PATH)] == [200, 304, 200]


@pytest.mark.parametrize(
    ("kind", "detail", "status", "part"),
    [
        ("denied", {}, 403, "Access Denied"),
        ("status", {"status": 503, "retry_after": 120}, 503, "maintenance"),
        ("html", {}, 200, "maintenance"),
        ("empty", {}, 200, ""),
    ],
)
async def test_a_failure_befalls_the_next_request_only(
    client: httpx.AsyncClient,
    ircc: IrccServer,
    kind: str,
    detail: dict[str, int],
    status: int,
    part: str,
) -> None:
    ircc.fail(kind, **detail)
    failed = await client.get(EN_PATH)
    assert failed.status_code == status
    assert part in failed.text
    assert failed.headers.get("Retry-After") == ("120" if detail else None)
    assert (await client.get(EN_PATH)).content == FILE


@pytest.mark.parametrize("kind", ["cut", "reset"])
async def test_a_connection_that_breaks_is_an_error_of_the_protocol(
    client: httpx.AsyncClient, ircc: IrccServer, kind: str
) -> None:
    ircc.fail(kind)
    with pytest.raises((httpx.RemoteProtocolError, httpx.ReadError)):
        await client.get(EN_PATH)
    assert (await client.get(EN_PATH)).content == FILE


async def test_a_hang_lasts_until_the_client_gives_up(
    client: httpx.AsyncClient, ircc: IrccServer
) -> None:
    ircc.fail("hang")
    with pytest.raises(httpx.ReadTimeout):
        await client.get(EN_PATH, timeout=httpx.Timeout(PATIENCE, read=0.05))
    await ircc.wait_for_requests(1, PATIENCE)
    assert ircc.seen[0].status == 0


async def test_a_client_that_calls_itself_a_browser_is_cut_off(client: httpx.AsyncClient) -> None:
    with pytest.raises((httpx.RemoteProtocolError, httpx.ReadError)):
        await client.get(EN_PATH, headers={"User-Agent": "Mozilla/5.0"})


async def test_it_can_be_controlled_from_another_process(
    client: httpx.AsyncClient, ircc: IrccServer
) -> None:
    await client.post("/control/publish", params={"path": FR_PATH}, json=[])
    await client.post("/control/fail", json={"kind": "denied", "path": FR_PATH, "times": None})
    assert (await client.get(FR_PATH)).status_code == 403
    await client.post("/control/recover")
    assert (await client.get(FR_PATH)).content == b"[]"
    seen = (await client.post("/control/requests")).json()
    assert [request["status"] for request in seen] == [403, 200]


async def test_a_test_can_wait_for_the_next_look(
    client: httpx.AsyncClient, ircc: IrccServer
) -> None:
    looking = asyncio.create_task(client.get(EN_PATH))
    await ircc.wait_for_requests(1)
    assert (await looking).status_code == 200


async def test_a_failure_that_there_is_not_cannot_be_ordered(ircc: IrccServer) -> None:
    with pytest.raises(ValueError, match="hnag"):
        ircc.fail("hnag")
