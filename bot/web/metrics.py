"""``GET /metrics``: measurements for Prometheus."""

from __future__ import annotations

from collections.abc import Awaitable, Callable

from aiohttp import web

from bot.domain.health.measures import Measures
from bot.web.standing import Standing


def metrics_routes(
    measures: Measures, standing: Callable[[], Awaitable[Standing]]
) -> list[web.RouteDef]:
    """What this process counted since its start, and how things stand."""

    async def answer(_: web.Request) -> web.Response:
        # The first request loads the library, so that no start waits for it.
        from prometheus_client.exposition import CONTENT_TYPE_PLAIN_0_0_4

        from bot.web.exposition import exposition

        text = exposition(measures, await standing())
        return web.Response(body=text, headers={"Content-Type": CONTENT_TYPE_PLAIN_0_0_4})

    return [web.get("/metrics", answer)]
