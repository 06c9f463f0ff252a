"""The HTTP server on PORT.

It may face the public internet. A client that is slow, silent or does not speak HTTP occupies a
connection for some seconds and writes no log line.
"""

from __future__ import annotations

import asyncio
import logging
import os
import resource
import socket
from collections.abc import AsyncIterator, Iterable
from contextlib import asynccontextmanager
from typing import Final

from aiohttp import web
from aiohttp.http_exceptions import HttpProcessingError
from aiohttp.web_protocol import RequestHandler

from bot.errors import SettingsError

log = logging.getLogger(__name__)

EVERYWHERE: Final = ""
LARGEST_BODY: Final = 1024 * 1024
GRACE_SECONDS: Final = 2.0
"""How long a stop waits for requests that are being answered."""
HEADER_SECONDS: Final = 15.0
"""How long a connection may take for the header of its next request."""
LINGERING_SECONDS: Final = 2.0
"""How long the rest of a body that was refused is still read."""
MOST_CONNECTIONS: Final = 256
"""Telegram opens at most 100."""
SHARE_OF_FILES: Final = 4
"""At most every fourth file that the process may open is a connection: the store, the source and
Telegram need the others."""
BACKLOG: Final = 32
"""Connections that are accepted in one go, before any is closed to make room."""
COMPLAIN_SECONDS: Final = 60.0


@asynccontextmanager
async def serving(
    port: int, routes: Iterable[web.RouteDef], *, most: int | None = None
) -> AsyncIterator[int]:
    """Serve these routes on every interface, IPv6 and IPv4; gives the port. 0 takes any free one.

    ``most`` limits the connections; by default MOST_CONNECTIONS, or fewer where the process may
    open few files. Raises SettingsError where the port cannot be had.
    """
    app = web.Application(client_max_size=LARGEST_BODY)
    app.add_routes(routes)
    logger = logging.getLogger(f"{__name__}.requests")
    logger.addFilter(_is_ours)
    runner = web.AppRunner(
        app,
        access_log=None,
        logger=logger,
        shutdown_timeout=GRACE_SECONDS,
        # aiohttp closes a connection that has not sent a whole header in this time.
        keepalive_timeout=HEADER_SECONDS,
        lingering_time=LINGERING_SECONDS,
    )
    await runner.setup()
    try:
        server = await _listen(runner, port, most)
        taken: int = server.sockets[0].getsockname()[1]
        log.info("serving on port %d", taken)
        try:
            yield taken
        finally:
            server.close()
    finally:
        await runner.cleanup()


async def _listen(runner: web.AppRunner, port: int, most: int | None) -> asyncio.Server:
    assert runner.server is not None
    files, _ = resource.getrlimit(resource.RLIMIT_NOFILE)
    # A negative number of files means that there is no limit.
    usual = MOST_CONNECTIONS if files < 0 else min(MOST_CONNECTIONS, files // SHARE_OF_FILES)
    try:
        # Private networks of some platforms are IPv6 only; some systems have IPv4 only.
        if socket.has_dualstack_ipv6():
            sock = socket.create_server(
                (EVERYWHERE, port), family=socket.AF_INET6, dualstack_ipv6=True
            )
        else:
            sock = socket.create_server((EVERYWHERE, port))
        return await asyncio.get_running_loop().create_server(
            _Door(runner.server, most or usual), sock=sock, backlog=BACKLOG
        )
    except OSError as error:
        reason = os.strerror(error.errno or 0)
        raise SettingsError(
            f"PORT {port} cannot be had ({reason}); wanted: one that is free"
        ) from None


class _Door:
    """Makes the protocol of each new connection, and room for it.

    At the limit, the oldest connection without a request in progress is closed. So a client that
    only opens connections shuts out itself alone. aiohttp lists a connection only once it is set
    up, and dozens are accepted before that, so this class keeps a list.
    """

    def __init__(self, server: web.Server, most: int) -> None:
        self._server = server
        self._most = most
        self._open: list[RequestHandler] = []
        self._complained = -COMPLAIN_SECONDS

    def __call__(self) -> RequestHandler:
        self._open = [handler for handler in self._open if not handler._force_close]
        if len(self._open) >= self._most:
            now = asyncio.get_running_loop().time()
            if now - self._complained >= COMPLAIN_SECONDS:
                self._complained = now
                log.warning("%d connections to PORT are open; the oldest give way", self._most)
            set_up = [handler for handler in self._open if handler.transport is not None]
            idle = (handler for handler in set_up if handler._current_request is None)
            oldest = next(idle, set_up[0] if set_up else None)
            if oldest is not None:
                oldest.force_close()
        self._open.append(self._server())
        return self._open[-1]


def _is_ours(record: logging.LogRecord) -> bool:
    """Whether the fault is ours. A request that is not HTTP gets 400 and no log line: 24 bytes from
    a client must not write a traceback."""
    error = record.exc_info[1] if record.exc_info else None
    return not isinstance(error, HttpProcessingError | web.RequestPayloadError)
