"""Look at the source, find what changed, and record it with what is to be announced."""

from __future__ import annotations

import logging

from bot.domain.draws import detect
from bot.domain.news import Plan, plan
from bot.ports import Clock, Reading, Source, Store

log = logging.getLogger(__name__)


async def watch(source: Source, store: Store, clock: Clock) -> Plan:
    """One look: record draws and open broadcasts in one transaction. Raises SourceError.

    Doing it again is harmless: what is recorded is no longer new.
    """
    reading = await source.look()
    if reading is None:
        return Plan()
    known = await store.draws()
    changes = detect({number: entry.draw for number, entry in known.items()}, reading.draws)
    decided = plan(changes, known, clock.now())
    if decided.record:
        await store.record(decided.record, decided.announce)
    _report(reading, decided)
    return decided


def _report(reading: Reading, decided: Plan) -> None:
    for rejected in reading.rejected:
        log.warning("draw %s cannot be read: %s", rejected.number, rejected.fault)
    for draw in decided.vanished:
        log.warning("draw %s is gone from the file; it stays recorded", draw.number)
    if decided.record:
        log.info("recorded %d draws, %d to announce", len(decided.record), len(decided.announce))
