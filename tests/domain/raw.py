"""IRCC's newest file in the project's neighbour folder, read independently of the bot.

These share no code with ``bot/sources``, so that a recomputed figure is a check.
"""

from __future__ import annotations

import gzip
import json
import re
from datetime import UTC, date, datetime
from functools import cache
from typing import Any

from tests.shared import ROUNDS

_INSTANT = re.compile(r"([A-Z][a-z]+) (\d+)(?:st|nd|rd|th)?[ ,.]+(\d{4}),?\D+(\d+:\d\d:\d\d)(.*)")


@cache
def rows() -> tuple[dict[str, Any], ...]:
    """The newest captured file's rows, oldest draw first, as published."""
    newest = max((ROUNDS / "en").glob("*.json.gz"))
    rounds = json.loads(gzip.decompress(newest.read_bytes()).decode("utf-8-sig"))["rounds"]
    return tuple(reversed(rounds))


def number(text: str) -> int:
    """A count such as "27,332"."""
    return int(text.replace(",", ""))


def day(row: dict[str, Any]) -> date:
    """The day of the draw."""
    return date.fromisoformat(row["drawDate"])


def tie_break(row: dict[str, Any]) -> datetime | None:
    """The tie-break; None if it is missing or cannot be trusted."""
    match = _INSTANT.search(row["drawCutOff"])
    if match is None or "M" in match[5]:
        return None
    text = f"{match[1]} {match[2]} {match[3]} {match[4]}"
    return datetime.strptime(text, "%B %d %Y %H:%M:%S").replace(tzinfo=UTC)
