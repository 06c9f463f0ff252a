"""Look at the source, find what changed, and record it with what is to be announced."""

from __future__ import annotations

import logging

from bot.domain.categories import UNKNOWN, classify
from bot.domain.draws import detect
from bot.domain.incidents import Incident, IncidentKind
from bot.domain.news import Plan, plan
from bot.domain.pulse import Pulse
from bot.errors import SourceError, StoreError
from bot.ports import Clock, Operator, Reading, Source, Store

log = logging.getLogger(__name__)


class Watch:
    """The first step of the pipe; ``pulse`` says how the source has been answering."""

    def __init__(self, source: Source, store: Store, operator: Operator, clock: Clock) -> None:
        self.pulse = Pulse()
        self._source = source
        self._store = store
        self._operator = operator
        self._clock = clock

    async def step(self) -> Plan:
        """One look: record draws and open broadcasts in one transaction.

        Doing it again is harmless: what is recorded is no longer new. Raises SourceError, with
        nothing known lost, and StoreError.
        """
        try:
            reading = await self._source.look()
        except SourceError as error:
            self.pulse = self.pulse.failed(
                self._clock.now(),
                str(error),
                way=type(error).__name__,
                retry_at=error.retry_at,
            )
            raise
        decided = Plan() if reading is None else await self._record(reading)
        self.pulse = self.pulse.read(self._clock.now())
        return decided

    async def _record(self, reading: Reading) -> Plan:
        known = await self._store.draws()
        changes = detect({number: entry.draw for number, entry in known.items()}, reading.draws)
        decided = plan(changes, known, self._clock.now(), self.pulse.last_read)
        if decided.record:
            await self._keep(decided)
            log.info(
                "recorded %d draws, %d to announce", len(decided.record), len(decided.announce)
            )
        await self._report(reading, decided)
        return decided

    async def _keep(self, decided: Plan) -> None:
        try:
            await self._store.record(decided.record, decided.announce)
        except StoreError:
            self._source.forget()
            raise

    async def _report(self, reading: Reading, decided: Plan) -> None:
        incidents = [
            Incident(IncidentKind.ROW_UNREADABLE, row.number, {"fault": row.fault})
            for row in reading.rejected
        ]
        unread = {row.number for row in reading.rejected}
        incidents += [
            Incident(IncidentKind.DRAW_VANISHED, draw.number)
            for draw in decided.vanished
            if draw.number not in unread
        ]
        incidents += [
            Incident(IncidentKind.NAME_UNKNOWN, entry.draw.number, {"name": entry.draw.name})
            for entry in decided.record
            if classify(entry.draw.name) == UNKNOWN
        ]
        for incident in incidents:
            log.warning("%s %s %s", incident.kind, incident.subject, dict(incident.facts))
            await self._operator.report(incident)
