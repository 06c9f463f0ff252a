"""A strict Bot API on loopback that refuses calls as Telegram refuses them.

``python -m bot.sandbox.api --port 0`` serves it alone and prints its address, so that a
benchmark can put it on another core.
"""

from __future__ import annotations

import argparse
import asyncio
import contextlib
import gc
import signal
import sys
from collections.abc import Iterable

from aiohttp import web

from bot.sandbox.guard import guard
from bot.sandbox.panel import Control, control_routes
from bot.sandbox.serving import ApiServer
from bot.sandbox.state.stage import SandboxState

HOST = "127.0.0.1"
TOKEN = "110201543:sandbox-token"
LARGEST_BODY = 50 * 1024 * 1024
GRACE_SECONDS = 0.5
COLLECTOR = (1_000, 1_000_000, 1_000_000)
"""Thresholds that rule out all but the smallest collections: with 100,000 messages kept a full one
takes half a second, one of the middle 30 ms, after which all that waited would seem to arrive in
one burst."""


class BotApi(Control):
    """The server. People's actions, sent messages and ordered failures: see Control."""

    def __init__(self, stage: SandboxState | None = None) -> None:
        super().__init__(stage or SandboxState())
        self.token = TOKEN
        self.url = ""
        self._runner: web.AppRunner | None = None
        self._webhooks: asyncio.Task[None] | None = None

    async def start(
        self, token: str = TOKEN, port: int = 0, routes: Iterable[web.RouteDef] = ()
    ) -> str:
        """Serve on ``port`` (0: any free one) of loopback, together with a page's ``routes``.

        The address, without ``/bot``.
        """
        self.token = token
        app = web.Application(client_max_size=LARGEST_BODY, middlewares=[guard])
        app.add_routes(control_routes(self))
        app.add_routes(ApiServer(self, token).routes())
        app.add_routes(routes)
        self._runner = web.AppRunner(app, access_log=None, shutdown_timeout=GRACE_SECONDS)
        await self._runner.setup()
        await web.TCPSite(self._runner, HOST, port).start()
        self.url = f"http://{HOST}:{self._runner.addresses[0][1]}"
        self._webhooks = asyncio.create_task(self.webhook.run())
        return self.url

    async def stop(self) -> None:
        """Wake every waiting request, then release the port."""
        self.stage.close()
        if self._webhooks is not None:
            self._webhooks.cancel()
            with contextlib.suppress(asyncio.CancelledError):
                await self._webhooks
        if self._runner is not None:
            await self._runner.cleanup()
            self._runner = None


async def serve_bot_api(token: str, port: int) -> None:
    """Serve until SIGINT or SIGTERM; the first line of standard output is the address."""
    told_to_stop = asyncio.Event()
    for number in (signal.SIGINT, signal.SIGTERM):
        asyncio.get_running_loop().add_signal_handler(number, told_to_stop.set)
    api = BotApi()
    sys.stdout.write(await api.start(token, port) + "\n")
    sys.stdout.flush()
    await told_to_stop.wait()
    await api.stop()


def main() -> None:
    """The command line."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--token", default=TOKEN, help="the bot's token")
    parser.add_argument("--port", type=int, default=0, help="0: any free one")
    given = parser.parse_args()
    gc.set_threshold(*COLLECTOR)
    asyncio.run(serve_bot_api(given.token, given.port))


if __name__ == "__main__":
    main()
