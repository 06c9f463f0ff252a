"""Incidents in words, for the operator.

What counts as an incident is decided in ``domain.health``.
"""

from bot.text.health.incidents import report_text

__all__ = ["report_text"]
