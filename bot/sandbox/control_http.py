"""The control over HTTP, for tests whose bot or server runs in another process."""

from __future__ import annotations

import inspect
import json
from collections.abc import Iterable
from typing import Any

from aiohttp import web

from bot.sandbox.control import Control
from bot.sandbox.people import NoSuchThing


def control_routes(control: Control) -> Iterable[web.RouteDef]:
    """``POST /control/<name>`` with a JSON object of arguments, for each control."""

    async def serve(request: web.Request) -> web.Response:
        arguments = json.loads(await request.read() or b"{}")
        try:
            result = await ask(control, request.match_info["name"], arguments)
        except (NoSuchThing, TypeError) as fault:
            return web.json_response({"fault": str(fault)}, status=400)
        return web.json_response(result)

    return [web.post("/control/{name}", serve)]


async def ask(control: Control, name: str, arguments: dict[str, Any]) -> Any:
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
