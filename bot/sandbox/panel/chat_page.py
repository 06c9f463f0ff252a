"""The chat page's own files, and the photos and documents that the bot sent."""

from __future__ import annotations

from collections.abc import Iterable
from importlib.resources import files
from typing import Final

from aiohttp import web

from bot.sandbox.state.state import World

POLICY: Final = (
    "default-src 'self'; img-src 'self' data:; object-src 'none'; base-uri 'none'; "
    "frame-ancestors 'none'"
)
"""Only our own files load and run, and no page may frame ours."""

SENT_POLICY: Final = "sandbox; default-src 'none'"
"""A file that the bot sent never runs as a page of ours."""

TYPES: Final = {
    ".html": "text/html",
    ".css": "text/css",
    ".js": "text/javascript",
    ".svg": "image/svg+xml",
}


PICTURES: Final = frozenset({"image/png", "image/jpeg"})


def page_routes(world: World) -> Iterable[web.RouteDef]:
    """Where the page is served: ``/``, ``/page/<name>`` and ``/sent/<file id>``."""
    served = {
        path.name: path.read_bytes() for path in files("bot.sandbox").joinpath("page").iterdir()
    }

    async def index(request: web.Request) -> web.Response:
        return _file("index.html", served["index.html"])

    async def part(request: web.Request) -> web.Response:
        name = request.match_info["name"]
        if name not in served:
            raise web.HTTPNotFound
        return _file(name, served[name])

    async def sent(request: web.Request) -> web.Response:
        stored = world.files.get(request.match_info["file_id"])
        if stored is None:
            raise web.HTTPNotFound
        is_picture = stored.mime_type in PICTURES
        headers = {
            "Content-Security-Policy": SENT_POLICY,
            "Content-Disposition": "inline" if is_picture else "attachment",
        }
        return web.Response(body=stored.content, content_type=stored.mime_type, headers=headers)

    return [
        web.get("/", index),
        web.get("/page/{name}", part),
        web.get("/sent/{file_id}", sent),
    ]


def _file(name: str, content: bytes) -> web.Response:
    suffix = name[name.rindex(".") :]
    headers = {"Cache-Control": "no-cache", "Content-Security-Policy": POLICY}
    return web.Response(body=content, content_type=TYPES[suffix], charset="utf-8", headers=headers)
