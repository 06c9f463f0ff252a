"""Taking updates in, however they come: each once, and none for the worse of another."""

from __future__ import annotations

import asyncio
import logging
from collections.abc import Callable, Mapping
from typing import Any, Final

from telegram import Bot

from bot.bot_api.ordering import UpdateQueue, orderer
from bot.bot_api.updates import KINDS, UnreadableUpdate, read_update, update_id_of
from bot.domain.health.incidents import Incident, IncidentKind
from bot.domain.health.receiving import Receiving
from bot.ports import Clock, Inbox

log = logging.getLogger(__name__)

LINES_A_MINUTE: Final = 10
"""How many skipped updates are logged one by one; the rest are counted in the metrics."""

ReportIncident = Callable[[Incident], None]


class Receiver:
    """Builds updates, keeps out those that came before, and offers the others to handlers."""

    def __init__(
        self,
        bot: Bot,
        inbox: Inbox,
        queue: UpdateQueue,
        receiving: Receiving,
        clock: Clock,
        report: ReportIncident,
    ) -> None:
        self._bot = bot
        self._inbox = inbox
        self._queue = queue
        self._receiving = receiving
        self._clock = clock
        self._report = report
        self._lines = 0
        self._lines_since = 0.0

    async def take(self, row: Mapping[str, Any]) -> None:
        """Take one update in. Raises ValueError where it has no number, StoreError."""
        number = update_id_of(row)
        if number is None:
            raise ValueError("not an update")
        self._receiving.took_update(self._clock.now())
        try:
            update = read_update(row, self._bot)
        except UnreadableUpdate as fault:
            self._receiving.skipped[fault.kind] += 1
            now = asyncio.get_running_loop().time()
            if now - self._lines_since >= 60:
                self._lines, self._lines_since = 0, now
            self._lines += 1
            if self._lines <= LINES_A_MINUTE:
                log.warning("update skipped: id=%d kind=%s", number, fault.kind)
            if fault.kind in KINDS:
                self._report(
                    Incident(IncidentKind.UPDATE_UNREADABLE, fault.kind, {"update": number})
                )
            return
        if await self._inbox.accept(number, orderer(update)):
            await self._queue.offer(update)
