"""Incidents in words, for the operator.

What counts as an incident is decided in ``domain.health``.
"""

from bot.text.health.incidents import incident_sentence, incident_text, report_text

__all__ = ["incident_sentence", "incident_text", "report_text"]
