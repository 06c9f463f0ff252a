"""Measurements in the text that Prometheus reads.

https://prometheus.io/docs/instrumenting/exposition_formats/ (text format 0.0.4)
"""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Callable, Iterable, Mapping
from datetime import datetime
from math import isinf
from typing import Final

from prometheus_client import CollectorRegistry, Metric, generate_latest
from prometheus_client.core import (
    CounterMetricFamily,
    GaugeMetricFamily,
    HistogramMetricFamily,
)
from prometheus_client.registry import Collector

from bot import __version__
from bot.domain.health.findings import LASTING
from bot.domain.health.measures import Histogram, Measures
from bot.web.standing import Standing


def exposition(measures: Measures, now: Standing) -> bytes:
    """All metrics with a known value, in the text format."""
    metrics: list[Metric] = [
        GaugeMetricFamily(f"draw_bot_{name}", about, value)
        for name, about, value_in in _GAUGES
        if (value := value_in(now)) is not None
    ]
    metrics.append(_gauge("build_info", "1, with the version.", "version", {__version__: 1}))
    if (census := now.census) is not None:
        chats = {
            "person": census.people,
            "group": census.groups,
            "stopped": census.stopped,
            "unreachable": census.unreachable,
        }
        metrics.append(_gauge("subscribers", "Stored chats by state.", "state", chats))
    if now.episodes is not None:
        counts = Counter(episode.kind for episode in now.episodes)
        trouble = {kind.value: counts[kind] for kind in sorted(LASTING)}
        metrics.append(_gauge("trouble", "Open incidents by kind.", "kind", trouble))
    alerts = CounterMetricFamily(
        "draw_bot_alerts", "Alerts by what Telegram said.", labels=["kind"]
    )
    for outcome, count in sorted(measures.sends.items()):
        alerts.add_metric([outcome], count)
    metrics.append(alerts)
    metrics += (
        _histogram("send_seconds", "How long Telegram takes for an alert.", measures.send_seconds),
        _histogram(
            "reply_seconds",
            "From an update's arrival to the end of its answer.",
            measures.reply_seconds,
        ),
    )
    registry = CollectorRegistry(auto_describe=False)
    registry.register(_Collected(metrics))
    # Scripts that read this without Prometheus expect whole numbers for counts.
    return re.sub(rb"(?<=\d)\.0$", b"", generate_latest(registry), flags=re.MULTILINE)


class _Collected(Collector):
    """Metrics as they are at one moment.

    Each answer has a new registry, so the process has no global state, and tests can build several
    bots in it.
    """

    def __init__(self, metrics: Iterable[Metric]) -> None:
        self._metrics = tuple(metrics)

    def collect(self) -> Iterable[Metric]:
        return self._metrics


def _gauge(name: str, about: str, label: str, values: Mapping[str, float]) -> Metric:
    """A gauge with a value for each value of its label."""
    gauge = GaugeMetricFamily(f"draw_bot_{name}", about, labels=[label])
    for key, value in values.items():
        gauge.add_metric([key], value)
    return gauge


def _histogram(name: str, about: str, histogram: Histogram) -> Metric:
    buckets = [
        ("+Inf" if isinf(bound) else f"{bound:g}", float(count))
        for bound, count in histogram.cumulative()
    ]
    return HistogramMetricFamily(
        f"draw_bot_{name}", about, buckets=buckets, sum_value=histogram.total
    )


def _age(now: Standing, since: datetime | None) -> float | None:
    return None if since is None else round((now.now - since).total_seconds(), 3)


def _queue_age(now: Standing) -> float | None:
    if now.backlog is None:
        return None
    return 0.0 if now.backlog.since is None else _age(now, now.backlog.since)


_GAUGES: Final[tuple[tuple[str, str, Callable[[Standing], float | None]], ...]] = (
    ("draws", "Draws recorded.", lambda now: now.draws),
    (
        "last_look_age_seconds",
        "Seconds since IRCC's file was last read.",
        lambda now: _age(now, now.last_look),
    ),
    (
        "alerts_queued",
        "Alerts that wait or are being sent.",
        lambda now: None if now.backlog is None else now.backlog.waiting,
    ),
    ("queue_age_seconds", "Age of the oldest broadcast with alerts waiting.", _queue_age),
    (
        "telegram_heard",
        "1 where a poll was answered or an update taken lately.",
        lambda now: float(now.telegram.is_heard),
    ),
    (
        "last_heard_age_seconds",
        "Seconds since a poll was answered or an update taken.",
        lambda now: _age(now, now.telegram.last_heard),
    ),
    (
        "last_handled_age_seconds",
        "Seconds since an update was dealt with.",
        lambda now: _age(now, now.telegram.last_handled),
    ),
    (
        "last_send_age_seconds",
        "Seconds since Telegram answered an alert.",
        lambda now: _age(now, now.telegram.last_send),
    ),
    (
        "updates_waiting",
        "Updates that wait or are being answered.",
        lambda now: now.telegram.updates_waiting,
    ),
    (
        "updates_skipped",
        "Updates that could not be read.",
        lambda now: now.telegram.updates_skipped,
    ),
    ("updates_dropped", "Updates dropped in a flood.", lambda now: now.telegram.updates_dropped),
    ("send_rate", "Alerts a second at present.", lambda now: now.telegram.send_rate),
    (
        "sends_under_way",
        "Alerts claimed and not settled.",
        lambda now: now.telegram.sends_under_way,
    ),
    (
        "alerts_halted",
        "1 where alerts are halted because Telegram refuses everybody.",
        lambda now: float(now.telegram.halted_since is not None),
    ),
)
"""The gauges: name, description, and the value, which is None while it is not known."""
