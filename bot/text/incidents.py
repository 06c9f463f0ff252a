"""What the operator is told."""

from __future__ import annotations

from bot.domain.incidents import Incident
from bot.text.catalogue import Markup, Words


def incident_text(incident: Incident, words: Words) -> Markup:
    """One sentence: what went wrong, and what the bot does about it (``incident-<kind>``)."""
    key = f"incident-{incident.kind.replace('_', '-')}"
    return words.say(key, subject=incident.subject, **incident.facts)
