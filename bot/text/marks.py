"""The five marks that a verdict begins with."""

from __future__ import annotations

from typing import Final

from bot.domain.verdicts.verdict import Outcome

MARKS: Final = {
    Outcome.MET: "✅",
    Outcome.TIE: "🟠",
    Outcome.MISSED: "❌",
    Outcome.NOT_FOR_YOU: "⚪",
    Outcome.UNKNOWN: "❔",
}
"""The first character of a verdict line, the same in every language."""
