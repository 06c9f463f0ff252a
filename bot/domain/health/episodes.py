"""From what stands wrong to what is worth a message: one when it begins, one when it ends."""

from __future__ import annotations

from collections.abc import Collection, Iterable
from dataclasses import dataclass
from datetime import datetime

from bot.domain.health.incidents import Incident, IncidentKind


@dataclass(frozen=True, slots=True)
class Episode:
    """Something that stands wrong since then (UTC), and that the operator has been told of."""

    kind: IncidentKind
    subject: str
    since: datetime


@dataclass(frozen=True, slots=True)
class Review:
    """What stands now, what of it is new, and what has ended."""

    standing: tuple[Episode, ...]
    begun: tuple[Incident, ...]
    ended: tuple[Episode, ...]


def review(
    open_episodes: Iterable[Episode],
    found: Iterable[Incident],
    examined: Collection[IncidentKind],
    now: datetime,
) -> Review:
    """Compare what was found now with the episodes so far.

    ``found`` is all that stands wrong of the ``examined`` kinds; episodes of other kinds go on.
    """
    before = {(episode.kind, episode.subject): episode for episode in open_episodes}
    incidents = {(incident.kind, incident.subject): incident for incident in found}
    standing = {
        key: episode
        for key, episode in before.items()
        if key in incidents or episode.kind not in examined
    }
    begun = tuple(incident for key, incident in incidents.items() if key not in before)
    return Review(
        standing=(*standing.values(), *(_begin(incident, now) for incident in begun)),
        begun=begun,
        ended=tuple(episode for key, episode in before.items() if key not in standing),
    )


def episode_rows(episodes: Iterable[Episode]) -> list[list[str]]:
    """Episodes as JSON."""
    return [[episode.kind, episode.subject, episode.since.isoformat()] for episode in episodes]


def episodes_from(rows: Iterable[list[str]] | None) -> tuple[Episode, ...]:
    """The episodes of ``episode_rows``, without those of kinds that are no more."""
    return tuple(
        Episode(IncidentKind(kind), subject, datetime.fromisoformat(since))
        for kind, subject, since in rows or ()
        if kind in IncidentKind.__members__.values()
    )


def _begin(incident: Incident, now: datetime) -> Episode:
    since = incident.facts.get("since")
    return Episode(incident.kind, incident.subject, since if isinstance(since, datetime) else now)
