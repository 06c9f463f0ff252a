"""The operator's way that does not need Telegram: ``ALERT_URL`` is called."""

from __future__ import annotations

import logging
from typing import Final

import aiohttp
import orjson

from bot.domain.health.episodes import Report

log = logging.getLogger(__name__)

PATIENCE_SECONDS: Final = 10.0
MOST_NAMED: Final = 20


class AlertUrl:
    """Fulfils ``ports.Operator``. The URL may hold a secret, so it is never logged."""

    way = "url"
    is_limited = False

    def __init__(self, url: str) -> None:
        self._url = url

    async def tell(self, report: Report) -> bool:
        """POST the report as JSON; a 2xx answer means delivered."""
        timeout = aiohttp.ClientTimeout(total=PATIENCE_SECONDS)
        try:
            first = report.episodes[0]
            row = {
                "event": "ended" if report.over else "began",
                "kind": report.kind,
                "count": len(report.episodes),
                "subjects": [episode.subject[:200] for episode in report.episodes[:MOST_NAMED]],
                "since": min(episode.since for episode in report.episodes),
                "ended": first.facts.get("now"),
                "fault": str(first.facts.get("fault", ""))[:200],
            }
            async with (
                aiohttp.ClientSession(timeout=timeout, trust_env=True) as session,
                session.post(
                    self._url,
                    data=orjson.dumps(row, option=orjson.OPT_UTC_Z),
                    headers={"Content-Type": "application/json"},
                ) as answer,
            ):
                if answer.ok:
                    return True
                log.warning("ALERT_URL answers %d; it is called again", answer.status)
        except (aiohttp.ClientError, TimeoutError, OSError, ValueError) as error:
            log.warning("ALERT_URL cannot be called: %s; it is called again", type(error).__name__)
        return False
