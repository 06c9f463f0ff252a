"""Time zones are found by city, by name and by distance from UTC."""

from __future__ import annotations

from zoneinfo import available_timezones

import pytest

from bot.domain.people.zones import zone
from bot.domain.typed.zones import _CITIES, time_zone

NAMES = frozenset(available_timezones())


@pytest.mark.parametrize(
    ("text", "name"),
    [
        ("Toronto", "America/Toronto"),
        ("toronto, canada", "America/Toronto"),
        ("New York", "America/New_York"),
        ("Montréal", "America/Montreal"),
        ("Mumbai", "Asia/Kolkata"),
        ("Delhi", "Asia/Kolkata"),
        ("LAGOS", "Africa/Lagos"),
        ("Asia/Kolkata", "Asia/Kolkata"),
        ("america/argentina/buenos_aires", "America/Argentina/Buenos_Aires"),
        ("UTC+5:30", "UTC+05:30"),
        ("utc −5", "UTC-05:00"),
        ("GMT+1", "UTC+01:00"),
        ("+05:30", "UTC+05:30"),
        ("UTC", "UTC"),
        ("gmt", "UTC"),
        ("UTC+15", None),
        ("UTC+5:75", None),
        ("Atlantis", None),
        ("", None),
        ("../etc/passwd", None),
        ("a" * 10_000, None),
    ],
)
def test_a_zone_is_found_or_not_known(text: str, name: str | None) -> None:
    assert time_zone(text, NAMES) == name


@pytest.mark.parametrize("name", _CITIES)
def test_every_listed_city_lies_in_a_zone_that_exists(name: str) -> None:
    assert zone(name) is not None
