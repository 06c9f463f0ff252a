"""From what stands wrong to what is worth a message: one when it begins, one when it ends."""

from __future__ import annotations

from collections.abc import Collection, Iterable
from dataclasses import dataclass
from datetime import datetime
from typing import Any

from bot.domain.incidents import Incident, IncidentKind


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


def episode_row(episode: Episode) -> list[str]:
    """An episode as JSON."""
    return [episode.kind, episode.subject, episode.since.isoformat()]


def episode_from(row: list[Any]) -> Episode:
    """The episode of ``episode_row``. Raises ValueError for a kind that is no more."""
    kind, subject, since = row
    return Episode(IncidentKind(kind), subject, datetime.fromisoformat(since))


def _begin(incident: Incident, now: datetime) -> Episode:
    since = incident.facts.get("since")
    return Episode(incident.kind, incident.subject, since if isinstance(since, datetime) else now)
