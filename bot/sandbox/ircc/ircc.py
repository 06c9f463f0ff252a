"""A copy of IRCC's server on loopback: files with validators, and every way it has to fail.

canada.ca stands behind Akamai, which cuts off clients that call themselves a browser (seen from
data centres in 2026) and answers others with "Access Denied" now and then.
"""

from __future__ import annotations

import asyncio
import gzip
import hashlib
import time
from dataclasses import asdict, dataclass, replace
from datetime import UTC, datetime
from email.utils import format_datetime, parsedate_to_datetime
from typing import Any

from aiohttp import web

from bot.sandbox.faults import Faults, OrderedFault
from bot.sandbox.guard import guard

EN_PATH = "/content/dam/ircc/documents/json/ee_rounds_123_en.json"
FR_PATH = "/content/dam/ircc/documents/json/ee_rounds_123_fr.json"
TIMES_PATH = "/content/dam/ircc/documents/json/flpt-en.json"
FEED_PATH = "/api/atom/news"
NOTICES_PATH = "/en/immigration-refugees-citizenship/news/notices.html"

ACCESS_DENIED = (
    "<HTML><HEAD>\n<TITLE>Access Denied</TITLE>\n</HEAD><BODY>\n<H1>Access Denied</H1>\n"
    "You don't have permission to access this server.\n</BODY>\n</HTML>\n"
)
MAINTENANCE = "<!DOCTYPE html><html><body><h1>Site maintenance</h1></body></html>"

FAILURES = frozenset({"denied", "status", "html", "empty", "cut", "reset", "hang", "slow"})
"""The ways in which a request can be made to fail; see IrccServer.fail."""

WELL = OrderedFault("none")


@dataclass(frozen=True, slots=True)
class Published:
    """A file as it now lies on the server, plain and packed."""

    content: bytes
    packed: bytes
    etag: str
    changed: datetime

    @classmethod
    def of(cls, content: bytes, changed: datetime) -> Published:
        """This content, dated."""
        etag = f'"{hashlib.sha256(content).hexdigest()[:16]}"'
        return cls(content, gzip.compress(content, compresslevel=1), etag, changed)

    @property
    def last_modified(self) -> str:
        return format_datetime(self.changed.replace(microsecond=0), usegmt=True)

    def known_to(self, request: web.Request) -> bool:
        """Whether the client's validators say that it has this very content (RFC 9110, 13.1)."""
        if "If-None-Match" in request.headers:
            return self.etag in request.headers["If-None-Match"]
        since = request.headers.get("If-Modified-Since")
        return since is not None and self.changed.replace(microsecond=0) <= parsedate_to_datetime(
            since
        )


@dataclass(frozen=True, slots=True)
class Seen:
    """A request; ``at`` is its monotonic time in seconds, ``status`` 0 while it has no answer."""

    at: float
    path: str
    status: int
    user_agent: str | None


class IrccServer:
    """The server. ``url`` has no trailing slash."""

    def __init__(self) -> None:
        self.url = ""
        self.seen: list[Seen] = []
        self._files: dict[str, Published] = {}
        self._faults = Faults()
        self._arrived = asyncio.Event()
        self._let_go = asyncio.Event()
        self._runner: web.AppRunner | None = None

    async def start(self, port: int = 0) -> str:
        """Serve on ``port`` (0: any free one); the address."""
        app = web.Application(middlewares=[guard])
        app.router.add_post("/control/{name}", self.control)
        app.router.add_get("/{path:.*}", self.serve)
        self._runner = web.AppRunner(app, access_log=None, shutdown_timeout=0.5)
        await self._runner.setup()
        await web.TCPSite(self._runner, "127.0.0.1", port).start()
        self.url = f"http://127.0.0.1:{self._runner.addresses[0][1]}"
        return self.url

    async def stop(self) -> None:
        """Release the port and every hanging request."""
        self._let_go.set()
        if self._runner is not None:
            await self._runner.cleanup()
            self._runner = None

    # control

    def publish(self, content: bytes, path: str = EN_PATH, changed: datetime | None = None) -> None:
        """Put a file in place of what lies at ``path``; ``changed`` is its date (UTC)."""
        self._files[path] = Published.of(content, changed or datetime.now(UTC))

    def withdraw(self, path: str = EN_PATH) -> None:
        """Take a file away: 404."""
        self._files.pop(path, None)

    def fail(
        self, kind: str, times: int | None = 1, path: str | None = None, **detail: Any
    ) -> None:
        """Order a failure for the next ``times`` requests (None: until ``recover``).

        ``denied`` (403 and HTML), ``status`` (``status=503, retry_after=120, headers={…}`` and a
        page), ``html`` (200 and a page), ``empty``, ``cut`` (half of the body), ``reset`` (no
        answer), ``hang``, ``slow`` (``seconds=1.5`` before the answer).

        Raises ValueError for anything else.
        """
        if kind not in FAILURES:
            raise ValueError(f"a request cannot fail by {kind!r}")
        fits = {"path": path} if path else {}
        self._faults.order(OrderedFault(kind, times, fits, detail))

    def recover(self) -> None:
        """End every fault and release hanging requests."""
        self._faults.lift()
        self._let_go.set()
        self._let_go = asyncio.Event()

    def requests(self, path: str | None = None) -> list[Seen]:
        """Every request for a file, oldest first."""
        return [seen for seen in self.seen if path is None or seen.path == path]

    async def wait_for_requests(self, count: int, seconds: float = 10.0) -> None:
        """Wait until there were ``count`` requests in all. Raises TimeoutError."""
        async with asyncio.timeout(seconds):
            while len(self.seen) < count:
                self._arrived.clear()
                await self._arrived.wait()

    # serving

    async def serve(self, request: web.Request) -> web.StreamResponse:
        """Answer a request for a file, or fail as ordered."""
        fault = self._faults.next({"path": request.path}) or WELL
        if "Mozilla" in request.headers.get("User-Agent", ""):
            fault = OrderedFault("reset")
        user_agent = request.headers.get("User-Agent")
        self.seen.append(Seen(time.monotonic(), request.path, 0, user_agent))
        self._arrived.set()
        place = len(self.seen) - 1
        response = await self._respond(request, fault)
        if fault.kind not in ("reset", "hang"):
            self.seen[place] = replace(self.seen[place], status=response.status)
        return response

    async def _respond(self, request: web.Request, fault: OrderedFault) -> web.StreamResponse:
        match fault.kind:
            case "denied":
                return web.Response(status=403, text=ACCESS_DENIED, content_type="text/html")
            case "status":
                wait, headers = fault.detail.get("retry_after"), fault.detail.get("headers", {})
                return web.Response(
                    status=fault.detail["status"],
                    headers=headers if wait is None else {**headers, "Retry-After": str(wait)},
                    text=MAINTENANCE,
                    content_type="text/html",
                )
            case "html":
                return web.Response(text=MAINTENANCE, content_type="text/html")
            case "empty":
                return web.Response(body=b"", content_type="application/json")
            case "reset":
                return _cut_off(request)
            case "hang":
                await self._let_go.wait()
            case "cut":
                whole = self._file(request)
                body = whole.body if isinstance(whole.body, bytes) else b""
                response = web.StreamResponse(status=whole.status, headers=whole.headers)
                response.content_length = len(body)
                await response.prepare(request)
                await response.write(body[: len(body) // 2])
                _cut_off(request)
                return response
            case "slow":
                await asyncio.sleep(fault.detail["seconds"])
        return self._file(request)

    def _file(self, request: web.Request) -> web.Response:
        published = self._files.get(request.path)
        if published is None:
            return web.Response(status=404, text="Not Found")
        headers = {"ETag": published.etag, "Last-Modified": published.last_modified}
        if published.known_to(request):
            return web.Response(status=304, headers=headers)
        body = published.content
        if "gzip" in request.headers.get("Accept-Encoding", ""):
            headers |= {"Content-Encoding": "gzip", "Vary": "Accept-Encoding"}
            body = published.packed
        kind = "application/json" if request.path.endswith(".json") else "application/atom+xml"
        return web.Response(body=body, headers=headers | {"Content-Type": kind})

    async def control(self, request: web.Request) -> web.Response:
        """``publish`` takes the file itself as body; all others a JSON object of arguments."""
        query = dict(request.query)
        match request.match_info["name"]:
            case "publish":
                self.publish(await request.read(), query.get("path", EN_PATH))
            case "withdraw":
                self.withdraw(query.get("path", EN_PATH))
            case "fail":
                self.fail(**await request.json())
            case "recover":
                self.recover()
            case "requests":
                return web.json_response([asdict(seen) for seen in self.requests()])
            case _:
                raise web.HTTPNotFound
        return web.json_response(None)


def _cut_off(request: web.Request) -> web.Response:
    if request.transport is not None:
        request.transport.abort()
    return web.Response()
