"""Keep other web pages in the same browser away from the sandbox.

The sandbox listens on loopback only, but any page that is open in the browser can send requests
there. So a request must name a loopback host (against DNS rebinding), must not come from another
origin, and must be JSON where it changes something.
"""

from __future__ import annotations

from typing import Final
from urllib.parse import urlsplit

from aiohttp import web
from aiohttp.typedefs import Handler

LOOPBACK: Final = frozenset({"127.0.0.1", "localhost", "::1"})
JSON_ONLY: Final = ("/control/", "/panel/")
HEADERS: Final = {
    "X-Content-Type-Options": "nosniff",
    "X-Frame-Options": "DENY",
    "Cross-Origin-Resource-Policy": "same-origin",
}


@web.middleware
async def guard(request: web.Request, handler: Handler) -> web.StreamResponse:
    """Refuse requests that another web page sent; add headers that forbid framing."""
    if urlsplit(f"//{request.host}").hostname not in LOOPBACK:
        raise web.HTTPForbidden(text="the sandbox answers on loopback names only")
    if request.headers.get("Origin", own := f"http://{request.host}") != own:
        raise web.HTTPForbidden(text="another web page may not use the sandbox")
    changes = request.path.startswith(JSON_ONLY) and request.can_read_body
    if changes and request.content_type != "application/json":
        raise web.HTTPUnsupportedMediaType(text="wanted: application/json")
    response = await handler(request)
    if not response.prepared:
        response.headers.update(HEADERS)
    return response
