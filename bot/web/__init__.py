"""Serves HTTP on PORT: Telegram's webhook, ``/healthz`` and ``/metrics``; calls ALERT_URL.

Requests and their limits belong here; the meaning of an update does not.
"""

from bot.web.alert_url import AlertUrl
from bot.web.health import health_routes
from bot.web.metrics import metrics_routes
from bot.web.server import serving
from bot.web.standing import Standing
from bot.web.webhook import Webhook

__all__ = ["AlertUrl", "Standing", "Webhook", "health_routes", "metrics_routes", "serving"]
