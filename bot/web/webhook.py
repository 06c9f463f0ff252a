"""Telegram's webhook: checks the secret, then accepts each update once.

https://core.telegram.org/bots/api#setwebhook. The answer says that the update is taken, not that
it is dealt with: Telegram waits for nothing that we do.
"""

from __future__ import annotations

import asyncio
import hmac
import json
import logging
from collections.abc import Awaitable, Callable
from typing import Any, Final

import orjson
from aiohttp import web

from bot.errors import StoreError

log = logging.getLogger(__name__)

SECRET_HEADER: Final = "X-Telegram-Bot-Api-Secret-Token"

BODY_SECONDS: Final = 15.0
"""How long the body of an update may take."""

Take = Callable[[dict[str, Any]], Awaitable[bool]]
"""Accepts an update; False while the bot accepts no updates. Raises ValueError for anything else
than an update, StoreError if it cannot be recorded."""


class Webhook:
    """Answers Telegram; ``secret`` is the header's value in each update."""

    def __init__(self, path: str, secret: str, take: Take) -> None:
        self._path = path
        self._secret = secret.encode()
        self._take = take

    def routes(self) -> list[web.RouteDef]:
        """Where Telegram sends updates."""
        return [web.post(self._path, self.answer)]

    async def answer(self, request: web.Request) -> web.Response:
        # Header bytes that are not text come as surrogates.
        shown = request.headers.get(SECRET_HEADER, "").encode(errors="surrogateescape")
        if not hmac.compare_digest(shown, self._secret):
            raise web.HTTPForbidden
        try:
            async with asyncio.timeout(BODY_SECONDS):
                body = await request.read()
        except TimeoutError:
            raise web.HTTPRequestTimeout from None
        except (ValueError, web.RequestPayloadError, ConnectionError):
            # The body is not what its header says, or it ends early.
            raise web.HTTPBadRequest from None
        try:
            try:
                update = orjson.loads(body)
            except ValueError:
                # Half a character may be the only fault. Refused, the update would come again for
                # a day, and its chat's next updates after it.
                update = json.loads(body.decode(errors="replace"))
            if not isinstance(update, dict) or type(update.get("update_id")) is not int:
                raise web.HTTPBadRequest
            taken = await self._take(update)
        except (ValueError, RecursionError):
            raise web.HTTPBadRequest from None
        except StoreError as error:
            log.warning("an update is not taken, Telegram will send it again: %s", error)
            taken = False
        if not taken:
            raise web.HTTPServiceUnavailable
        return web.Response()
