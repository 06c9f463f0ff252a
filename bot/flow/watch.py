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
from bot.domain.draws.recording import Known, Plan, plan
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
"""How long to look more often after a look that left something to decide."""


_LONG_AGO: Final = datetime.min.replace(tzinfo=UTC)


class Watch:
    """The first step of the pipe.

    ``pulse`` says how the source has been answering, ``reading`` what it said last, ``held``
    which draws are not believed yet, and ``hurry_until`` for how long to look more often.
    ``wake`` is set where the next look is not to wait. ``remembered_every`` is how often the
    store hears of looks that brought nothing new.
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
        """Learn of later looks, by an earlier life or another process. Raises StoreError."""
        heard = _pulse(await self._store.recall(PULSE))
        latest = self._clock.now() + CLOCKS_DIFFER
        mine = self.pulse.last_read
        if mine is not None and mine > latest:
            mine = None  # this clock was ahead, and has been set back
        if heard.last_read is not None and (mine or _LONG_AGO) < heard.last_read <= latest:
            self.pulse = heard

    async def step(self) -> Plan:
        """One look: record draws and open broadcasts in one transaction.

        Repeating it is harmless: a recorded draw is no longer new. Raises SourceError, with
        nothing known lost, and StoreError; what the store refuses is tried with the next look.
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
        now = self._clock.now()
        known = await self._store.draws()
        changes = detect({number: entry.draw for number, entry in known.items()}, reading.draws)
        self._log(reading, changes)
        decided = plan(
            changes,
            known,
            now,
            self._watched,
            held=self.held,
            disputed={dispute.number for dispute in reading.disputes},
            announced=await self._announced(changes, known),
            past=await self._versions.past(changes, known, now),
        )
        decided, remembered = await self.restored.withheld(decided)
        if decided.record or remembered:
            await self._keep(decided, remembered)
            self._versions.recorded(known, decided.record, now)
        self._hold(decided.held)
        await self.restored.step(now)
        return decided

    async def _announced(
        self, changes: Iterable[Change], known: Mapping[str, Known]
    ) -> frozenset[str]:
        """The corrected draws that were announced, as far as the store knows."""
        found = set()
        for change in changes:
            if change.kind is ChangeKind.CORRECTED:
                entry = known[change.draw.number]
                first = draw_broadcast(entry.draw, 1, entry.first_seen)
                if await self._store.broadcast(first.id) is not None:
                    found.add(entry.draw.number)
        return frozenset(found)

    def _hold(self, held: Mapping[str, Held]) -> None:
        for number, entry in held.items():
            before = self.held.get(number)
            if before is None or before.doubt is not entry.doubt:
                log.warning("draw %s is not believed yet: %s", number, entry.doubt)
        self.held = held
        if any(entry.doubt.passes_soon for entry in held.values()):
            soon = self._clock.now() + HURRY_FOR
            self.hurry_until = max(soon, self.hurry_until or soon)

    def _log(self, reading: Reading, changes: Iterable[Change]) -> None:
        """Log missing draws, unless the previous poll missed the same."""
        missing = tuple(c.draw.number for c in changes if c.kind is ChangeKind.VANISHED)
        lacks = (reading.rejected, missing)
        if lacks not in (self._lacked, ((), ())):
            log.info(
                "IRCC's file: unreadable_rows=%d missing_draws=%d",
                len(reading.rejected),
                len(missing),
            )
        self._lacked = lacks

    async def _keep(self, decided: Plan, remembered: Mapping[str, Any]) -> None:
        facts = {
            facts_key(told.draw.number, told.revision): facts_row(told.draw)
            for told in decided.corrected
        }
        now = self._clock.now()
        broadcasts = [draw_broadcast(entry.draw, entry.revision, now) for entry in decided.announce]
        await self._store.record(decided.record, broadcasts, facts | dict(remembered))
        recorded = [entry.draw.number for entry in decided.record]
        if recorded:
            log.info("recorded %d draws, up to #%s", len(recorded), recorded[-1])


def _pulse(row: Mapping[str, str | None] | None) -> Pulse:
    row = row or {}
    return Pulse(_instant(row.get("read")), _instant(row.get("changed")))


def _text(moment: datetime | None) -> str | None:
    return None if moment is None else moment.isoformat()


def _instant(text: str | None) -> datetime | None:
    return None if text is None else datetime.fromisoformat(text)
