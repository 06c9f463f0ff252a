"""One HTTP server for all that is asked of the bot."""

from __future__ import annotations

import logging
import os
import socket
from collections.abc import AsyncIterator, Iterable
from contextlib import asynccontextmanager
from typing import Final

from aiohttp import web

from bot.errors import SettingsError

log = logging.getLogger(__name__)

EVERYWHERE: Final = ""
LARGEST_BODY: Final = 1024 * 1024
GRACE_SECONDS: Final = 2.0
"""How long a stop waits for requests that are being answered."""


@asynccontextmanager
async def serving(port: int, routes: Iterable[web.RouteDef]) -> AsyncIterator[int]:
    """Serve these routes on every interface, IPv6 and IPv4; gives the port. 0 takes any free one.

    Raises SettingsError where the port cannot be had.
    """
    app = web.Application(client_max_size=LARGEST_BODY)
    app.add_routes(routes)
    runner = web.AppRunner(app, access_log=None, shutdown_timeout=GRACE_SECONDS)
    await runner.setup()
    try:
        await _listen(runner, port)
        taken: int = runner.addresses[0][1]
        log.info("serving on port %d", taken)
        yield taken
    finally:
        await runner.cleanup()


async def _listen(runner: web.AppRunner, port: int) -> None:
    try:
        await web.SockSite(runner, _socket(port)).start()
    except OSError as error:
        reason = os.strerror(error.errno or 0)
        raise SettingsError(
            f"PORT {port} cannot be had ({reason}); wanted: one that is free"
        ) from None


def _socket(port: int) -> socket.socket:
    """One that takes both: private networks of some platforms are IPv6 only. IPv4 alone where
    the system has nothing else."""
    if socket.has_dualstack_ipv6():
        return socket.create_server((EVERYWHERE, port), family=socket.AF_INET6, dualstack_ipv6=True)
    return socket.create_server((EVERYWHERE, port))
