"""Time zones by name and by offset."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta

import pytest

from bot.domain.people.zones import zone


@pytest.mark.parametrize(
    ("name", "hours"),
    [
        ("UTC", 0),
        ("UTC+05:30", 5.5),
        ("UTC-03:00", -3),
        ("Asia/Kolkata", 5.5),
        ("America/Toronto", -4),
    ],
)
def test_a_zone_is_an_offset_or_a_place(name: str, hours: float) -> None:
    summer = datetime(2026, 7, 1, tzinfo=UTC)
    assert summer.astimezone(zone(name)).utcoffset() == timedelta(hours=hours)


@pytest.mark.parametrize("name", ["", "Mars/Olympus", "UTC+15:00", "UTC+05:75", "../etc/passwd"])
def test_anything_else_is_refused(name: str) -> None:
    with pytest.raises(ValueError, match="zone"):
        zone(name)
