"""What the operator is told."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import datetime

from bot.domain.health.incidents import Incident, IncidentKind
from bot.text.catalogue import Markup, Words
from bot.text.times import minute


def incident_text(incident: Incident, words: Words) -> Markup:
    """One sentence: what went wrong, and what the bot does about it (``incident-<kind>``)."""
    return words.say(_key(incident.kind), subject=incident.subject, **_values(incident, words))


def all_clear_text(incident: Incident, words: Words) -> Markup:
    """One sentence: it is over (``incident-<kind>-over``); nothing where that says itself."""
    key = f"{_key(incident.kind)}-over"
    if not words.has(key):
        return Markup()
    return words.say(key, subject=incident.subject, **_values(incident, words))


def _key(kind: IncidentKind) -> str:
    return f"incident-{kind.replace('_', '-')}"


def _values(incident: Incident, words: Words) -> Mapping[str, object]:
    return {name: _value(value, words) for name, value in incident.facts.items()}


def _value(value: object, words: Words) -> object:
    match value:
        case datetime():
            return minute(value, "UTC", words)
        case tuple():
            return ", ".join(f"#{number}" for number in value) or "no"
        case _:
            return value
