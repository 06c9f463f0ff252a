"""Turn incidents into messages for the operator: one at the start, one at recovery.

An episode is kept until every way to the operator has taken both messages: an alarm that could
not be delivered is not told.
"""

from __future__ import annotations

from collections.abc import Collection, Iterable, Mapping, Sequence
from dataclasses import dataclass, field, replace
from datetime import datetime, timedelta
from typing import Any, Final

from bot.domain.health.incidents import EVENTS, GRAVEST_FIRST, Incident, IncidentKind, is_grave

EVENTS_REMEMBERED_FOR: Final = timedelta(hours=1)
"""A repeated event is not reported again within this time."""

OF_A_KIND_AN_HOUR: Final = 3
IN_AN_HOUR: Final = 12
LEFT_FOR_GRAVE_ONES: Final = 4
"""So many messages an hour are reserved for incidents that stop alerts or answers."""

_HOUR: Final = timedelta(hours=1)


@dataclass(frozen=True, slots=True)
class Episode:
    """An incident that has lasted since ``since`` (UTC), until ``ended``.

    ``told`` names the ways by which the operator has heard of it, ``told_over`` those by which
    they heard of its end. ``facts`` are the latest; only those of an event are stored.
    """

    kind: IncidentKind
    subject: str
    since: datetime
    ended: datetime | None = None
    told: frozenset[str] = frozenset()
    told_over: frozenset[str] = frozenset()
    facts: Mapping[str, object] = field(default_factory=dict, compare=False)

    @property
    def key(self) -> tuple[IncidentKind, str]:
        """The kind and the subject, which identify an episode."""
        return self.kind, self.subject

    @property
    def incident(self) -> Incident:
        """The incident, for the message to the operator."""
        return Incident(self.kind, self.subject, {"since": self.since, **self.facts})

    def reported(self, way: str, *, over: bool) -> Episode:
        """The episode after this way has taken the message of its start, or of its end."""
        if over:
            return replace(self, told_over=self.told_over | {way})
        return replace(self, told=self.told | {way})


@dataclass(frozen=True, slots=True)
class Report:
    """One message: episodes of one kind that began, or that are over."""

    kind: IncidentKind
    over: bool
    episodes: tuple[Episode, ...]


def review(
    before: Iterable[Episode],
    found: Iterable[Incident],
    examined: Collection[IncidentKind],
    now: datetime,
) -> tuple[Episode, ...]:
    """The episodes after a checkup.

    ``found`` are all present incidents of the ``examined`` kinds; other episodes continue.
    """
    episodes = {episode.key: episode for episode in before}
    incidents = {(incident.kind, incident.subject): incident for incident in found}
    for key, episode in episodes.items():
        is_old = bool(episode.told) and now - episode.since >= EVENTS_REMEMBERED_FOR
        has_ended = is_old if episode.kind in EVENTS else episode.kind in examined
        if has_ended and key not in incidents:
            episodes[key] = replace(episode, ended=episode.ended or now)
    for key, incident in incidents.items():
        known = episodes.get(key)
        if known is None or (known.ended is not None and known.told_over):
            since = incident.facts.get("since")
            began = since if isinstance(since, datetime) else now
            episodes[key] = Episode(*key, began, facts=incident.facts)
        else:
            facts = {**incident.facts, **_counted(known, incident)}
            episodes[key] = replace(known, ended=None, facts=facts)
    return tuple(episodes.values())


def open_ones(episodes: Iterable[Episode]) -> tuple[Episode, ...]:
    """Those that have not ended."""
    return tuple(episode for episode in episodes if episode.ended is None)


def forget(episodes: Iterable[Episode], ways: Collection[str]) -> tuple[Episode, ...]:
    """Drop the episodes that have ended and need no further message by any of these ways."""
    return tuple(
        episode
        for episode in episodes
        if episode.ended is None or any(_is_due(episode, way, over=True) for way in ways)
    )


def due_reports(
    episodes: Sequence[Episode],
    way: str,
    sent: Sequence[tuple[IncidentKind, datetime]],
    now: datetime,
) -> list[Report]:
    """The reports that are due by this way now, the gravest first; one per kind.

    ``sent`` are the messages of the last hour, or empty where the way has no limits.
    """
    lately = [kind for kind, at in sent if timedelta() <= now - at < _HOUR]
    reports = []
    for kind in GRAVEST_FIRST:
        for over in (False, True):
            waiting = tuple(
                episode
                for episode in episodes
                if episode.kind is kind and _is_due(episode, way, over=over)
            )
            most = IN_AN_HOUR if is_grave(kind) else IN_AN_HOUR - LEFT_FOR_GRAVE_ONES
            room = len(lately) < most and lately.count(kind) < OF_A_KIND_AN_HOUR * 2
            if waiting and room:
                reports.append(Report(kind, over, waiting))
                lately.append(kind)
    return reports


def reported(episodes: Iterable[Episode], report: Report, way: str) -> tuple[Episode, ...]:
    """The episodes after this way has taken this report."""
    keys = {episode.key for episode in report.episodes}
    return tuple(
        episode.reported(way, over=report.over) if episode.key in keys else episode
        for episode in episodes
    )


def episode_rows(episodes: Iterable[Episode]) -> list[dict[str, Any]]:
    """Episodes as JSON."""
    return [
        {
            "kind": episode.kind,
            "subject": episode.subject,
            "since": episode.since.isoformat(),
            "ended": None if episode.ended is None else episode.ended.isoformat(),
            "told": sorted(episode.told),
            "told_over": sorted(episode.told_over),
            "facts": {
                name: value
                for name, value in episode.facts.items()
                if episode.kind in EVENTS and isinstance(value, str | int)
            },
        }
        for episode in episodes
    ]


def episodes_from(rows: Iterable[Any] | None) -> tuple[Episode, ...]:
    """The episodes of ``episode_rows``, without those of kinds that no longer exist."""
    # Before November 2026 a row was a list of kind, subject and since, and was always told.
    old = ("kind", "subject", "since", "told")
    read = (
        row if isinstance(row, dict) else dict(zip(old, (*row, ["chat"]), strict=True))
        for row in rows or ()
    )
    return tuple(
        Episode(
            IncidentKind(row["kind"]),
            row["subject"],
            datetime.fromisoformat(row["since"]),
            None if row.get("ended") is None else datetime.fromisoformat(row["ended"]),
            frozenset(row.get("told", ())),
            frozenset(row.get("told_over", ())),
            row.get("facts", {}),
        )
        for row in read
        if row["kind"] in list(IncidentKind)
    )


def _counted(known: Episode, incident: Incident) -> Mapping[str, object]:
    """How often an event has happened."""
    if incident.kind not in EVENTS:
        return {}
    before, more = known.facts.get("times", 1), incident.facts.get("times", 1)
    assert isinstance(before, int)
    assert isinstance(more, int)
    return {"times": before + more}


def _is_due(episode: Episode, way: str, *, over: bool) -> bool:
    """The end of a grave episode is reported even if its start could not be."""
    if not over:
        return way not in episode.told and episode.ended is None
    if episode.ended is None or episode.kind in EVENTS or way in episode.told_over:
        return False
    return way in episode.told or is_grave(episode.kind)
