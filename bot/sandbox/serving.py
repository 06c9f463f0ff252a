"""One call over HTTP: read it, apply ordered faults and limits, run it, answer."""

from __future__ import annotations

import asyncio
import json
from collections.abc import Iterable
from typing import Any

from aiohttp import web

from bot.sandbox.faults import OrderedFault
from bot.sandbox.panel import Control
from bot.sandbox.server.methods import EDITING, METHODS, SENDING, WAITING
from bot.sandbox.server.parameters import BY_LOWER_CASE, read_parameters
from bot.sandbox.server.requests import read_fields
from bot.sandbox.state.refusals import (
    CallRefused,
    not_found,
    too_large,
    too_many_requests,
    unauthorized,
)
from bot.sandbox.state.stage import Call

WELL = OrderedFault("none")
BAD_GATEWAY = "<html>\r\n<head><title>502 Bad Gateway</title></head>\r\n<body></body>\r\n</html>"


class Lost(Exception):
    """The client does not get our answer; ``response`` replaces it."""

    def __init__(self, response: web.Response) -> None:
        super().__init__()
        self.response = response


class ApiServer:
    """Where calls come in."""

    def __init__(self, control: Control, token: str) -> None:
        self._control = control
        self._stage = control.stage
        self._token = token

    def routes(self) -> Iterable[web.RouteDef]:
        """Methods and files."""
        return [
            web.route("*", "/bot{token}/{method}", self.answer),
            web.get("/file/bot{token}/files/{file_id}", self.file),
        ]

    async def answer(self, request: web.Request) -> web.Response:
        """Carry out the call of a method, or refuse it as Telegram does."""
        try:
            response = _json({"ok": True, "result": await self._result(request)}, 200)
        except CallRefused as refusal:
            response = _json(refusal.body(), refusal.code)
        except Lost as lost:
            return lost.response
        if self._control.delay and not request.path.endswith("/getUpdates"):
            await asyncio.sleep(self._control.delay)
        return response

    async def _result(self, request: web.Request) -> Any:
        at = self._stage.clock()
        if request.match_info["token"] != self._token:
            raise unauthorized()
        method = BY_LOWER_CASE.get(request.match_info["method"].lower())
        if method is None:
            raise not_found()
        self._stage.journal.count(method)
        chat_id: Any = None
        try:
            try:
                fields, files = await read_fields(request)
            except web.HTTPRequestEntityTooLarge:
                raise too_large() from None
            strict = self._control.strict
            values = read_parameters(method, fields, files, strict=strict)
            call = Call(method, values, files, at)
            chat_id = call.get("chat_id")
            return await self._carry_out(request, call)
        except CallRefused as refusal:
            detail = {"method": method, "code": refusal.code, "description": refusal.description}
            self._stage.journal.write(at, "refused", chat_id, None, detail)
            raise

    async def _carry_out(self, request: web.Request, call: Call) -> Any:
        traits = {"method": call.method, "chat_id": call.get("chat_id")}
        fault = self._control.faults.next(traits) or WELL
        match fault.kind:
            case "refuse":
                raise CallRefused(**fault.detail)
            case "too_many":
                raise too_many_requests(fault.detail["retry_after"])
            case "html":
                status = fault.detail.get("status", 502)
                raise Lost(web.Response(status=status, text=BAD_GATEWAY, content_type="text/html"))
            case "answer":
                raise Lost(_json(fault.detail["body"], fault.detail.get("status", 200)))
            case "hold":
                await asyncio.sleep(fault.detail["seconds"])
            case "hang":
                await self._hang()
            case "cut":
                raise Lost(_cut_off(request))
        if call.method in WAITING:
            return await WAITING[call.method](self._stage, call)
        if call.method in SENDING or call.method in EDITING:
            self._keep_limits(call)
        result = METHODS[call.method](self._stage, call)
        await self._befall_after(request, fault)
        return result

    async def _befall_after(self, request: web.Request, fault: OrderedFault) -> None:
        match fault.kind:
            case "hang_after":
                await self._hang()
            case "cut_after":
                raise Lost(_cut_off(request))
            case "slow":
                await asyncio.sleep(fault.detail["seconds"])

    async def _hang(self) -> None:
        await self._stage.closing.wait()
        raise Lost(web.Response(status=503))

    def _keep_limits(self, call: Call) -> None:
        chat = self._stage.world.chats.get(call.get("chat_id"))
        if chat is None or (chat.kind == "private" and call.method in EDITING):
            return
        paid = bool(call.get("allow_paid_broadcast"))
        wait = self._control.limits.retry_after(chat.id, chat.kind != "private", paid, call.at)
        if wait is not None:
            raise too_many_requests(wait)

    async def file(self, request: web.Request) -> web.Response:
        """Serve a file that the bot asks for by its path."""
        file = self._stage.world.files.get(request.match_info["file_id"])
        if request.match_info["token"] != self._token or file is None:
            return _json(not_found().body(), 404)
        return web.Response(body=file.content, content_type="application/octet-stream")


def _json(body: Any, status: int) -> web.Response:
    return web.Response(
        body=json.dumps(body).encode(),
        status=status,
        content_type="application/json",
    )


def _cut_off(request: web.Request) -> web.Response:
    if request.transport is not None:
        request.transport.abort()
    return web.Response()
