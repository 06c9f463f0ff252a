"""Poll the source, find the changes, and record them with their announcements."""

from __future__ import annotations

import asyncio
import logging
from collections.abc import Iterable, Mapping
from datetime import UTC, datetime, timedelta
from typing import Any, Final

from bot.domain.draws.corrections import facts_key, facts_row
from bot.domain.draws.doubts import Held
from bot.domain.draws.draw import Change, ChangeKind, detect
from bot.domain.draws.reading import Reading, Rejected
from bot.domain.draws.recording import RENUMBERED, Plan, plan
from bot.domain.health.pulse import Pulse
from bot.domain.health.wellness import CLOCKS_DIFFER
from bot.domain.notices.notice import draw_broadcast
from bot.errors import SourceError
from bot.flow.restored import Restored
from bot.flow.versions import Versions
from bot.ports import Clock, Source, Store

log = logging.getLogger(__name__)

PULSE: Final = "source"
REMEMBERED_EVERY: Final = timedelta(hours=1)
HURRY_FOR: Final = timedelta(minutes=2)
"""How long to poll more often after a poll that left a doubt."""

_LONG_AGO: Final = datetime.min.replace(tzinfo=UTC)


class Watch:
    """The first step of the pipe.

    ``pulse`` says how the source has been answering, ``reading`` is its last content, ``held``
    are the draws that are not believed yet, and until ``hurry_until`` it polls more often.
    Set ``wake`` to poll at once. ``remembered_every`` is how often a poll without changes is
    recorded in the store.
    """

    def __init__(
        self,
        source: Source,
        store: Store,
        clock: Clock,
        *,
        remembered_every: timedelta = REMEMBERED_EVERY,
    ) -> None:
        self.wake = asyncio.Event()
        self.pulse = Pulse()
        self.reading: Reading | None = None
        self.held: Mapping[str, Held] = {}
        self.restored = Restored(store)
        self.hurry_until: datetime | None = None
        self._source = source
        self._store = store
        self._clock = clock
        self._remembered_every = remembered_every
        self._versions = Versions(store)
        self._lacked: tuple[tuple[Rejected, ...], tuple[str, ...]] = ((), ())
        self._watched: datetime | None = None
        self._recalled = False
        self._remembered: datetime | None = None

    async def overhear(self) -> None:
        """Take over the pulse of a later poll, by the last run or another process.

        Raises StoreError.
        """
        row = await self._store.recall(PULSE) or {}
        heard = _instant(row.get("read"))
        latest = self._clock.now() + CLOCKS_DIFFER
        mine = self.pulse.last_read
        if mine is not None and mine > latest:
            mine = None  # this clock was ahead, and has been set back
        if heard is not None and (mine or _LONG_AGO) < heard <= latest:
            self.pulse = Pulse(heard, _instant(row.get("changed")))

    async def step(self) -> Plan:
        """Poll once: record draws and open their broadcasts in one transaction.

        Repeating it is harmless: a recorded draw is no longer new. Raises SourceError, and
        keeps the last reading, and StoreError; then the next poll records the same draws.
        """
        if not self._recalled:
            await self.overhear()
            self._recalled = True
        try:
            self.reading = await self._source.look() or self.reading
        except SourceError as error:
            now, way = self._clock.now(), type(error).__name__
            self.pulse = self.pulse.failed(now, str(error), way=way, retry_at=error.retry_at)
            raise
        decided = Plan() if self.reading is None else await self._record(self.reading)
        self._watched = self._clock.now()
        self.pulse = self.pulse.read(self._watched, changed=bool(decided.record))
        # The pulse outlives a restart roughly: not every poll is worth a write.
        since = None if self._remembered is None else self._watched - self._remembered
        fresh = since is not None and timedelta() <= since < self._remembered_every
        if decided.record or not fresh:
            pulse = self.pulse
            row = {"read": _text(pulse.last_read), "changed": _text(pulse.last_changed)}
            await self._store.remember(PULSE, row)
            self._remembered = self._watched
        return decided

    async def _record(self, reading: Reading) -> Plan:
        """Decide what to record and announce from a reading, and store it."""
        now = self._clock.now()
        known = await self._store.draws()
        changes = detect({number: entry.draw for number, entry in known.items()}, reading.draws)
        self._log_lacks(reading, changes)
        decided = plan(
            changes,
            known,
            now,
            self._watched,
            held=self.held,
            disputed={dispute.number for dispute in reading.disputes},
            announced=await self._versions.announced(changes),
            past=await self._versions.past(changes, known, now),
        )
        decided, remembered = await self.restored.withheld(decided)
        if decided.record or remembered:
            await self._write(decided, remembered)
            self._versions.recorded(known, decided.record, now)
        self._hold(decided.held)
        await self.restored.step(now)
        return decided

    def _hold(self, held: Mapping[str, Held]) -> None:
        """Log new doubts; poll sooner for a while if a doubt may pass soon."""
        for number, entry in held.items():
            before = self.held.get(number)
            if before is None or before.doubt is not entry.doubt:
                log.warning("draw %s is not believed yet: %s", number, entry.doubt)
        self.held = held
        if any(entry.doubt.passes_soon for entry in held.values()):
            soon = self._clock.now() + HURRY_FOR
            self.hurry_until = max(soon, self.hurry_until or soon)

    def _log_lacks(self, reading: Reading, changes: Iterable[Change]) -> None:
        """Log unreadable rows and missing draws, unless the previous poll lacked the same."""
        missing = tuple(c.draw.number for c in changes if c.kind is ChangeKind.VANISHED)
        lacks = (reading.rejected, missing)
        if lacks not in (self._lacked, ((), ())):
            log.info(
                "IRCC's file: unreadable_rows=%d missing_draws=%d",
                len(reading.rejected),
                len(missing),
            )
        self._lacked = lacks

    async def _write(self, decided: Plan, remembered: Mapping[str, Any]) -> None:
        """Write the draws, their broadcasts and the facts before a correction, together."""
        facts = {
            facts_key(before.draw.number, before.revision): facts_row(before.draw)
            for before in decided.corrected
        }
        now = self._clock.now()
        broadcasts = [draw_broadcast(entry.draw, entry.revision, now) for entry in decided.announce]
        memories = facts | dict(remembered)
        if decided.renumbered:
            before = await self._store.recall(RENUMBERED) or {}
            memories[RENUMBERED] = {**before, **decided.renumbered}
            log.info("IRCC has corrected numbers of draws: %s", dict(decided.renumbered))
        await self._store.record(decided.record, broadcasts, memories, decided.renumbered.keys())
        recorded = [entry.draw.number for entry in decided.record]
        if recorded:
            log.info("recorded %d draws, up to #%s", len(recorded), recorded[-1])


def _text(moment: datetime | None) -> str | None:
    return None if moment is None else moment.isoformat()


def _instant(text: str | None) -> datetime | None:
    return None if text is None else datetime.fromisoformat(text)
