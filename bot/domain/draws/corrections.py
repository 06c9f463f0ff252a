"""The facts of a draw before IRCC corrected it, as the bot announced them."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import replace
from datetime import date, datetime
from typing import Any

from bot.domain.draws.draw import Draw


def facts_key(number: str, revision: int) -> str:
    """The key under which the facts of an earlier revision of a draw are stored."""
    return f"facts:{number}:{revision}"


def facts_row(draw: Draw) -> dict[str, Any]:
    """The facts that a correction can change, as a JSON object."""
    return {
        "date": draw.date.isoformat(),
        "name": draw.name,
        "size": draw.size,
        "cutoff": draw.cutoff,
        "tie_break": None if draw.tie_break is None else draw.tie_break.isoformat(),
    }


def as_it_was(draw: Draw, facts: Mapping[str, Any]) -> Draw:
    """The draw with the facts that ``facts_row`` made of an earlier revision."""
    tie_break = facts["tie_break"]
    return replace(
        draw,
        date=date.fromisoformat(facts["date"]),
        name=facts["name"],
        name_fr=draw.name_fr if facts["name"] == draw.name else None,
        size=facts["size"],
        cutoff=facts["cutoff"],
        tie_break=None if tie_break is None else datetime.fromisoformat(tie_break),
    )
