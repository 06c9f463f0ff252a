"""Notify the operator once of each incident, and once of its end."""

from __future__ import annotations

import asyncio
import logging
from collections.abc import Callable, Mapping, Sequence
from dataclasses import replace
from datetime import datetime
from typing import Any, Final, Protocol

from bot.domain.draws.recording import Known
from bot.domain.health import findings
from bot.domain.health.episodes import (
    Episode,
    due_reports,
    episode_rows,
    episodes_from,
    forget,
    open_ones,
    reported,
    review,
)
from bot.domain.health.incidents import EVENTS, Incident, IncidentKind, is_grave
from bot.domain.health.lingering import Key, Lingering, lasting, linger
from bot.domain.health.pulse import Pulse
from bot.domain.health.receiving import Receiving
from bot.errors import StoreError
from bot.flow.processing import TimesReader
from bot.flow.watch import Watch
from bot.ports import Clock, Operator, Store

log = logging.getLogger(__name__)

EPISODES: Final = "episodes"
EPISODES_OF_WEB: Final = "episodes-web"
"""The keys of the stored episodes: of the process that runs the pipe, and of one that only
answers."""

CHECKUP_SECONDS: Final = 60.0
MOST_EVENTS: Final = 100
"""At most so many different events are kept between two checkups."""

DiskSpace = Callable[[], tuple[int, int] | None]
"""The free and the total bytes of the store's disk; None where the disk is not ours."""


class Beating(Protocol):
    """A sender of alerts: how Telegram has answered it, and since when it is halted (UTC)."""

    @property
    def pulse(self) -> Pulse: ...

    @property
    def halted(self) -> datetime | None: ...


class Events:
    """Collects the events that the operator is notified of at the next checkup."""

    def __init__(self) -> None:
        self._happened: dict[tuple[IncidentKind, str], tuple[Incident, int]] = {}

    def report(self, incident: Incident) -> None:
        """Add an event; one that happens again is counted."""
        key = (incident.kind, incident.subject)
        if key in self._happened or len(self._happened) < MOST_EVENTS:
            _, times = self._happened.get(key, (incident, 0))
            self._happened[key] = incident, times + 1

    def taken(self) -> list[Incident]:
        """The events since the last call."""
        happened, self._happened = self._happened, {}
        return [
            Incident(incident.kind, incident.subject, {**incident.facts, "times": times})
            for incident, times in happened.values()
        ]


async def open_episodes(store: Store) -> tuple[Episode, ...]:
    """The open episodes of all processes, as stored. Raises StoreError."""
    stored = [await store.recall(key) for key in (EPISODES, EPISODES_OF_WEB)]
    return tuple(episode for rows in stored for episode in open_ones(episodes_from(rows)))


def kind_alone(incident: Incident, over: bool) -> str:
    """An incident in the log by its kind and subject, for a caller without sentences."""
    return f"{incident.kind} {incident.subject}".strip() + (" is over" if over else "")


class Checkup:
    """Run ``step`` now and then, and whenever ``wake`` is set. Episodes outlive a restart.

    A process that only answers has no ``watch`` and no ``delivery``: it checks the receiving of
    updates alone. Without ``disk_space`` the store's disk is not checked, and without ``times``
    the file of processing times. ``sentence`` words an incident for the log; the second argument
    is whether the incident is over.
    """

    def __init__(
        self,
        watch: Watch | None,
        delivery: Beating | None,
        receiving: Receiving,
        events: Events,
        store: Store,
        operators: Sequence[Operator],
        clock: Clock,
        disk_space: DiskSpace | None,
        times: TimesReader | None = None,
        *,
        sentence: Callable[[Incident, bool], str] = kind_alone,
    ) -> None:
        self.wake = asyncio.Event()
        self._watch = watch
        self._delivery = delivery
        self._receiving = receiving
        self._events = events
        self._store = store
        self._operators = operators
        self._clock = clock
        self._disk_space = disk_space
        self._times = times
        self._sentence = sentence
        self._key = EPISODES if watch is not None else EPISODES_OF_WEB
        self._episodes: tuple[Episode, ...] | None = None
        self._content: Mapping[Key, Lingering] = {}
        self._kept: list[dict[str, Any]] = []
        self._sent: dict[str, list[tuple[IncidentKind, datetime]]] = {}

    async def step(self) -> None:
        """Update the episodes, and report those that began or ended. Raises StoreError."""
        known = await self._store.draws()
        if self._episodes is None:
            self._episodes = episodes_from(await self._store.recall(self._key))
            self._kept = episode_rows(self._episodes)
        before = self._episodes
        found, examined = self._examine(known)
        found += self._events.taken()
        self._episodes = review(before, found, examined, self._clock.now())
        self._log_changes(open_ones(before), open_ones(self._episodes), known)
        for operator in self._operators:
            await self._tell(operator, known)
        self._episodes = forget(self._episodes, [operator.way for operator in self._operators])
        if (rows := episode_rows(self._episodes)) != self._kept:
            try:
                await self._store.remember(self._key, rows)
                self._kept = rows
            except StoreError as error:
                log.warning("the operator's episodes are not recorded: %s", error)

    async def _tell(self, operator: Operator, known: Mapping[str, Known]) -> None:
        """Send all due reports to one operator; an undelivered one stays due."""
        assert self._episodes is not None
        now = self._clock.now()
        sent = self._sent.setdefault(operator.way, [])
        for report in due_reports(self._episodes, operator.way, sent, now):
            said = report
            if report.over:
                ended = tuple(_with_end(episode, known) for episode in report.episodes)
                said = replace(report, episodes=ended)
            if not await operator.tell(said):
                return
            self._episodes = reported(self._episodes, report, operator.way)
            if operator.is_limited:
                sent.append((report.kind, now))
                del sent[:-MOST_EVENTS]

    def _log_changes(
        self, before: Sequence[Episode], after: Sequence[Episode], known: Mapping[str, Known]
    ) -> None:
        keys = {episode.key for episode in before}
        for episode in after:
            if episode.key not in keys:
                level = logging.ERROR if is_grave(episode.kind) else logging.WARNING
                self._log(level, episode, over=False)
        keys = {episode.key for episode in after}
        for episode in before:
            if episode.key not in keys and episode.kind not in EVENTS:
                ended = replace(episode, ended=self._clock.now())
                self._log(logging.INFO, _with_end(ended, known), over=True)

    def _log(self, level: int, episode: Episode, *, over: bool) -> None:
        since = episode.since.isoformat(timespec="seconds").replace("+00:00", "Z")
        fields = {"kind": str(episode.kind), "subject": episode.subject, "since": since}
        sentence = self._sentence(episode.incident, over)
        log.log(level, "%s", sentence, extra={"fields": fields | ({"over": "yes"} if over else {})})

    def _examine(
        self, known: Mapping[str, Known]
    ) -> tuple[list[Incident], frozenset[IncidentKind]]:
        """The incidents that are found, and the kinds that were looked for.

        An open episode of another kind has not ended: after a restart the file and the stored
        rows have to be read first.
        """
        now = self._clock.now()
        found, examined = findings.of_receiving(self._receiving, now), findings.OF_RECEIVING
        if (watch := self._watch) is not None:
            examined = findings.LASTING
            found += findings.of_source(watch.pulse)
            if watch.reading is None:
                examined -= findings.OF_CONTENT
                examined -= {IncidentKind.SOURCE_SILENT, IncidentKind.ANNOUNCED_AGAIN}
            content = findings.of_content(watch.reading, known, now) if watch.reading else []
            self._content = linger(self._content, [*content, *findings.of_held(watch.held)], now)
            found += lasting(self._content)
            found += findings.of_draws(known, now)
            found += findings.of_restored(entry.draw for entry in watch.restored.asked.values())
            rows = self._store.unreadable()
            if rows is None:
                examined -= {IncidentKind.STORED_ROWS_UNREADABLE}
            found += findings.of_stored_rows([row.fault for row in rows or ()])
        if (delivery := self._delivery) is not None:
            found += findings.of_delivery(delivery.pulse, now)
            found += findings.of_halt(delivery.halted, delivery.pulse.fault)
        if self._times is not None:
            found += findings.of_times(self._times.pulse)
            if self._times.pulse == Pulse():
                examined -= {IncidentKind.TIMES_UNREADABLE}
        if self._disk_space is not None and (space := self._disk_space()) is not None:
            found += findings.of_disk(*space)
        return found, examined


def _with_end(episode: Episode, known: Mapping[str, Known]) -> Episode:
    """An ended episode that also says when, and which draws were found meanwhile."""
    new = tuple(number for number, one in known.items() if one.first_seen > episode.since)
    return replace(episode, facts={"now": episode.ended, "new": new})
