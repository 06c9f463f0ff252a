"""Incident messages to the operator."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import datetime
from typing import Final

from bot.domain.health.episodes import Report
from bot.domain.health.incidents import Incident, IncidentKind
from bot.text.catalogue import Markup, Words, WordsMissing, catalogue, escape, lines, unmarked
from bot.text.times import minute

LONGEST_VALUE: Final = 200
"""A value from outside is cut: the formatter refuses values of more than 1,000 characters."""

MOST_NAMED: Final = 10


def report_text(report: Report, words: Words) -> Markup:
    """The first incident of a report in a sentence, and how many more there are of its kind.

    Empty where the end says itself.
    """
    first, *more = report.episodes
    tell = all_clear_text if report.over else incident_text
    text = tell(first.incident, words)
    if not text or not more:
        return text
    named = ", ".join(episode.subject[:LONGEST_VALUE] for episode in more[:MOST_NAMED])
    subjects = f"{named}, …" if len(more) > MOST_NAMED else named
    return lines(text, words.say("incident-more", count=len(more), subjects=subjects))


def incident_text(incident: Incident, words: Words) -> Markup:
    """One sentence about the failure and the bot's reaction to it (``incident-<kind>``).

    Where the sentence cannot be made, the kind and its subject alone: an alarm must not fail.
    """
    try:
        return words.say(_key(incident.kind), **_values(incident, words))
    except WordsMissing:
        return escape(f"⚠️ {incident.kind}: {incident.subject[:LONGEST_VALUE]}")


def incident_sentence(incident: Incident, over: bool) -> str:
    """The same for the log, as plain English; ``over`` when the incident has ended."""
    words = catalogue("en")
    try:
        text = all_clear_text(incident, words) if over else incident_text(incident, words)
    except WordsMissing:
        text = Markup()
    return " ".join(unmarked(text or f"✅ {incident.kind} is over").split())


def all_clear_text(incident: Incident, words: Words) -> Markup:
    """One sentence: it is over (``incident-<kind>-over``); nothing where that says itself."""
    key = f"{_key(incident.kind)}-over"
    if not words.has(key):
        return Markup()
    try:
        return words.say(key, **_values(incident, words))
    except WordsMissing:
        return escape(f"✅ {incident.kind}: {incident.subject[:LONGEST_VALUE]}")


def _key(kind: IncidentKind) -> str:
    return f"incident-{kind.replace('_', '-')}"


def _values(incident: Incident, words: Words) -> Mapping[str, object]:
    """The subject and the facts as the sentence needs them."""
    values: dict[str, object] = {"subject": incident.subject, **incident.facts}
    for name, value in values.items():
        match value:
            case datetime():
                values[name] = minute(value, "UTC", words)
            case tuple():
                more = ["…"] if len(value) > MOST_NAMED else []
                named = [f"#{number}" for number in value[:MOST_NAMED]]
                values[name] = ", ".join(named + more) or "no"
            case str():
                values[name] = value[:LONGEST_VALUE]
    return values
