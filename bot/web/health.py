"""``GET /healthz``: is the source watched, does the store answer, and is Telegram heard?"""

from __future__ import annotations

from collections.abc import Awaitable, Callable
from http import HTTPStatus

import orjson
from aiohttp import web

from bot.domain.health.wellness import Health


def health_routes(examine: Callable[[], Awaitable[Health]]) -> list[web.RouteDef]:
    """200 where all is well, 503 where not; the times in both."""

    async def answer(_: web.Request) -> web.Response:
        health = await examine()
        telegram = health.telegram
        row = {
            "well": health.well,
            "now": health.now,
            "last_look": health.last_look,
            "overdue_at": health.overdue_at,
            "last_heard": telegram.last_heard,
            "last_update": telegram.last_update,
            "last_handled": telegram.last_handled,
            "updates_waiting": telegram.updates_waiting,
            "last_send": telegram.last_send,
            "halted_since": telegram.halted_since,
            "send_rate": round(telegram.send_rate, 2),
            "telegram": "ok" if telegram.is_heard else "not heard",
            "store": "does not answer" if health.episodes is None else "ok",
            "trouble": [
                {"kind": episode.kind, "subject": episode.subject, "since": episode.since}
                for episode in health.episodes or ()
            ],
        }
        status = HTTPStatus.OK if health.well else HTTPStatus.SERVICE_UNAVAILABLE
        body = orjson.dumps(row, option=orjson.OPT_UTC_Z)
        return web.Response(status=status, body=body, content_type="application/json")

    return [web.get("/healthz", answer)]
