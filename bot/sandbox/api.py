"""A strict Bot API on loopback: what a bot calls, refused as Telegram refuses it.

``python -m bot.sandbox.api --port 0`` serves it alone and prints its address, so that a
benchmark can put it on another core.
"""

from __future__ import annotations

import argparse
import asyncio
import json
import sys
from typing import Any

from aiohttp import web

from bot.sandbox import parameters
from bot.sandbox.control import Control
from bot.sandbox.control_http import control_routes
from bot.sandbox.methods import METHODS, WAITING
from bot.sandbox.refusals import Refusal, not_found, unauthorized
from bot.sandbox.requests import read_fields
from bot.sandbox.stage import Call, Stage

TOKEN = "110201543:sandbox-token"
LARGEST_BODY = 50 * 1024 * 1024


class BotApi(Control):
    """The server. Its control – what people do, what went out, what shall fail – is in Control."""

    def __init__(self, stage: Stage | None = None) -> None:
        super().__init__(stage or Stage())
        self.token = TOKEN
        self.url = ""
        self._runner: web.AppRunner | None = None

    async def start(self, token: str = TOKEN, port: int = 0, host: str = "127.0.0.1") -> str:
        """Serve on ``port`` (0: any free one); the address, without ``/bot``."""
        self.token = token
        self._runner = web.AppRunner(self._app(), access_log=None, shutdown_timeout=0.5)
        await self._runner.setup()
        site = web.TCPSite(self._runner, host, port)
        await site.start()
        self.url = f"http://{host}:{self._runner.addresses[0][1]}"
        return self.url

    async def stop(self) -> None:
        """Let go of everybody who waits, then of the port."""
        self.release()
        if self._runner is not None:
            await self._runner.cleanup()
            self._runner = None

    def _app(self) -> web.Application:
        app = web.Application(client_max_size=LARGEST_BODY)
        app.add_routes(control_routes(self))
        app.router.add_route("*", "/bot{token}/{method}", self._answer)
        return app

    async def _answer(self, request: web.Request) -> web.StreamResponse:
        try:
            result = await self._result(request)
        except Refusal as refusal:
            return _json(refusal.body(), refusal.code)
        return _json({"ok": True, "result": result}, 200)

    async def _result(self, request: web.Request) -> Any:
        at = self.stage.clock()
        if request.match_info["token"] != self.token:
            raise unauthorized()
        method = parameters.BY_LOWER_CASE.get(request.match_info["method"].lower())
        if method is None:
            raise not_found()
        self.stage.journal.calls[method] += 1
        fields, files = await read_fields(request)
        call = Call(method, parameters.read(method, fields), files, at)
        return await self._play(call)

    async def _play(self, call: Call) -> Any:
        if call.method in WAITING:
            return await WAITING[call.method](self.stage, call)
        return METHODS[call.method](self.stage, call)


def _json(body: Any, status: int) -> web.Response:
    return web.Response(
        body=json.dumps(body, ensure_ascii=False).encode(),
        status=status,
        content_type="application/json",
    )


async def serve(token: str, port: int) -> None:
    """Serve until cancelled; the first line of standard output is the address."""
    api = BotApi()
    sys.stdout.write(await api.start(token, port) + "\n")
    sys.stdout.flush()
    try:
        await asyncio.Event().wait()
    finally:
        await api.stop()


def main() -> None:
    """The command line."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--token", default=TOKEN, help="the bot's token")
    parser.add_argument("--port", type=int, default=0, help="0: any free one")
    given = parser.parse_args()
    with asyncio.Runner() as runner:
        try:
            runner.run(serve(given.token, given.port))
        except KeyboardInterrupt:
            return


if __name__ == "__main__":
    main()
