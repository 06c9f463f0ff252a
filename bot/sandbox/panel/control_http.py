"""The control over HTTP, for tests whose bot or server runs in another process.

``POST /control/<name>`` calls one control with a JSON object of arguments; a wrong one is
answered with 400 and ``{"fault": …}``. ``GET /events?after=<number>&chat_id=<id>`` is a stream
of events (text/event-stream) for the chat page.
"""

from __future__ import annotations

import contextlib
import inspect
import json
from collections.abc import Iterable
from typing import Any

from aiohttp import web

from bot.sandbox.panel.control import Control
from bot.sandbox.panel.people import NoSuchThing

KEEP_ALIVE_SECONDS = 15.0


def control_routes(control: Control) -> Iterable[web.RouteDef]:
    """Where the control and its stream of events are served."""

    async def serve(request: web.Request) -> web.Response:
        try:
            arguments = json.loads(await request.read() or b"{}")
            result = await call_control(control, request.match_info["name"], arguments)
        except (NoSuchThing, TypeError, ValueError) as fault:
            return web.json_response({"fault": str(fault)}, status=400)
        return web.json_response(result)

    async def stream(request: web.Request) -> web.StreamResponse:
        seen = int(request.query.get("after", control.last_event()))
        chat_id = int(request.query["chat_id"]) if "chat_id" in request.query else None
        response = web.StreamResponse(headers={"Cache-Control": "no-store"})
        response.content_type = "text/event-stream"
        await response.prepare(request)
        journal = control.stage.journal
        with contextlib.suppress(ConnectionResetError):
            while not journal.closed:
                events = await journal.wait(seen, KEEP_ALIVE_SECONDS, chat_id)
                rows = [f"id: {event.seq}\ndata: {json.dumps(event.row())}\n\n" for event in events]
                seen = events[-1].seq if events else seen
                await response.write("".join(rows or [": still here\n\n"]).encode())
        return response

    return [web.post("/control/{name}", serve), web.get("/events", stream)]


async def call_control(control: Control, name: str, arguments: dict[str, Any]) -> Any:
    """Call a control by name. Raises NoSuchThing for one that is not there."""
    if name not in CONTROLS:
        raise NoSuchThing(f"there is no control {name!r}")
    result = getattr(control, name)(**arguments)
    return await result if inspect.isawaitable(result) else result


CONTROLS = frozenset(
    name
    for name, member in vars(Control).items()
    if inspect.isfunction(member) and not name.startswith("_")
)
"""The names of all controls."""
