"""Look after the bot itself: tell the operator what goes wrong, once, and when it is over."""

from __future__ import annotations

import asyncio
import logging
from collections.abc import Callable, Mapping
from typing import Final, Protocol

from bot.domain.draws.recording import Known
from bot.domain.health import findings
from bot.domain.health.episodes import Episode, episode_rows, episodes_from, review
from bot.domain.health.incidents import Incident, IncidentKind
from bot.domain.health.pulse import Pulse
from bot.errors import StoreError
from bot.flow.watch import Watch
from bot.ports import Clock, Operator, Store

log = logging.getLogger(__name__)

EPISODES: Final = "episodes"
CHECKUP_SECONDS: Final = 60.0

Room = Callable[[], tuple[int, int]]
"""The bytes that are free on the store's disk, and all of them."""


class Beating(Protocol):
    """Something that knows how it has been answered."""

    @property
    def pulse(self) -> Pulse: ...


async def open_episodes(store: Store) -> tuple[Episode, ...]:
    """What stands wrong, as the process that works last found it. Raises StoreError."""
    return episodes_from(await store.recall(EPISODES))


class Checkup:
    """Run ``step`` now and then, and whenever ``wake`` is set. Episodes outlive a restart.

    Without ``room`` the store's disk is somebody else's business.
    """

    def __init__(
        self,
        watch: Watch,
        delivery: Beating,
        store: Store,
        operator: Operator,
        clock: Clock,
        room: Room | None,
    ) -> None:
        self.wake = asyncio.Event()
        self._watch = watch
        self._delivery = delivery
        self._store = store
        self._operator = operator
        self._clock = clock
        self._room = room
        self._episodes: tuple[Episode, ...] | None = None

    async def step(self) -> None:
        """Find what stands wrong, and tell what began and what ended. Raises StoreError."""
        now = self._clock.now()
        known = await self._store.draws()
        if self._episodes is None:
            self._episodes = await open_episodes(self._store)
        reviewed = review(self._episodes, self._found(known), self._examined(), now)
        self._episodes = reviewed.standing
        for incident in reviewed.begun:
            log.warning("%s %s %s", incident.kind, incident.subject, dict(incident.facts))
            await self._operator.report(incident)
        for episode in reviewed.ended:
            log.info("%s %s is over", episode.kind, episode.subject)
            await self._operator.all_clear(self._over(episode, known))
        if reviewed.begun or reviewed.ended:
            await self._keep(reviewed.standing)

    def _found(self, known: Mapping[str, Known]) -> list[Incident]:
        now, reading = self._clock.now(), self._watch.reading
        return [
            *findings.of_source(self._watch.pulse),
            *([] if reading is None else findings.of_content(reading, known, now)),
            *findings.of_held(self._watch.held),
            *findings.of_draws(known, now),
            *findings.of_delivery(self._delivery.pulse, now),
            *(findings.of_disk(*self._room()) if self._room else []),
        ]

    def _examined(self) -> frozenset[IncidentKind]:
        """What has not been seen in this life has not ended: first the source has to be read."""
        if self._watch.reading is not None:
            return findings.LASTING
        return findings.LASTING - findings.OF_CONTENT - {IncidentKind.SOURCE_SILENT}

    def _over(self, episode: Episode, known: Mapping[str, Known]) -> Incident:
        new = [number for number, entry in known.items() if entry.first_seen > episode.since]
        facts = {"since": episode.since, "now": self._clock.now(), "new": tuple(new)}
        return Incident(episode.kind, episode.subject, facts)

    async def _keep(self, episodes: tuple[Episode, ...]) -> None:
        """Remember them where the store lets us; what was told, was told."""
        try:
            await self._store.remember(EPISODES, episode_rows(episodes))
        except StoreError as error:
            log.warning("the operator's episodes are not recorded: %s", error)
