"""``GET /metrics``: measurements as Prometheus reads them.

https://prometheus.io/docs/instrumenting/exposition_formats/ (text format 0.0.4)
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Awaitable, Callable, Iterable, Mapping
from dataclasses import dataclass
from datetime import datetime
from math import isinf
from typing import Final

from aiohttp import web

from bot.domain.health.episodes import Episode
from bot.domain.health.findings import LASTING
from bot.domain.health.measures import Histogram, Measures
from bot.ports import Backlog

CONTENT_TYPE: Final = "text/plain; version=0.0.4; charset=utf-8"


@dataclass(frozen=True, slots=True)
class Standing:
    """What is true now of the bot as a whole; the last three are None where no store answers."""

    now: datetime
    last_look: datetime | None
    draws: int | None
    backlog: Backlog | None
    episodes: tuple[Episode, ...] | None


def metrics_routes(
    measures: Measures, standing: Callable[[], Awaitable[Standing]]
) -> list[web.RouteDef]:
    """What this process counted since its start, and how things stand."""

    async def answer(_: web.Request) -> web.Response:
        text = exposition(measures, await standing())
        return web.Response(body=text.encode(), headers={"Content-Type": CONTENT_TYPE})

    return [web.get("/metrics", answer)]


def exposition(measures: Measures, now: Standing) -> str:
    """All of it; what is not known is left out."""
    lines = [
        *_gauge("draws", "Draws recorded.", now.draws),
        *_gauge(
            "last_look_age_seconds",
            "Seconds since IRCC's file was last read.",
            _age(now.now, now.last_look),
        ),
        *_backlog(now.now, now.backlog),
        *_trouble(now.episodes),
        *_counter("alerts_total", "Alerts by what Telegram said.", measures.sends),
        *_histogram("send_seconds", "How long Telegram takes for an alert.", measures.send_seconds),
        *_histogram(
            "reply_seconds",
            "From an update's arrival to the end of its answer.",
            measures.reply_seconds,
        ),
    ]
    return "".join(f"{line}\n" for line in lines)


def _backlog(now: datetime, backlog: Backlog | None) -> list[str]:
    if backlog is None:
        return []
    age = 0.0 if backlog.since is None else _age(now, backlog.since)
    return [
        *_gauge("alerts_queued", "Alerts that wait or are being sent.", backlog.waiting),
        *_gauge("queue_age_seconds", "Age of the oldest broadcast with alerts waiting.", age),
    ]


def _trouble(episodes: tuple[Episode, ...] | None) -> list[str]:
    if episodes is None:
        return []
    counts = Counter(episode.kind.value for episode in episodes)
    rows = [f'draw_bot_trouble{{kind="{kind}"}} {counts[kind]}' for kind in sorted(LASTING)]
    return [*_head("trouble", "What stands wrong, by kind.", "gauge"), *rows]


def _gauge(name: str, about: str, value: float | None) -> list[str]:
    return [] if value is None else [*_head(name, about, "gauge"), f"draw_bot_{name} {value}"]


def _counter(name: str, about: str, counts: Mapping[str, int]) -> list[str]:
    rows = (f'draw_bot_{name}{{kind="{kind}"}} {count}' for kind, count in sorted(counts.items()))
    return [*_head(name, about, "counter"), *rows]


def _histogram(name: str, about: str, histogram: Histogram) -> Iterable[str]:
    yield from _head(name, about, "histogram")
    for bound, count in histogram.cumulative():
        label = "+Inf" if isinf(bound) else f"{bound:g}"
        yield f'draw_bot_{name}_bucket{{le="{label}"}} {count}'
    yield f"draw_bot_{name}_sum {histogram.total:.6f}"
    yield f"draw_bot_{name}_count {histogram.count}"


def _head(name: str, about: str, kind: str) -> list[str]:
    return [f"# HELP draw_bot_{name} {about}", f"# TYPE draw_bot_{name} {kind}"]


def _age(now: datetime, since: datetime | None) -> float | None:
    return None if since is None else round((now - since).total_seconds(), 3)
