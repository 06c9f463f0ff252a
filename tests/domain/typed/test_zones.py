"""Time zones are found by city, by name and by distance from UTC."""

from __future__ import annotations

from zoneinfo import available_timezones

import pytest
from babel import Locale

from bot.domain.people.zones import zone
from bot.domain.typed import Gazetteer
from bot.domain.typed.zones import MOST, main_zones, named_zones
from bot.text.catalogue import LANGUAGES
from tests.domain.typed.corpus import NOW, gazetteer, time_zone


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
    assert time_zone(text) == name


@pytest.mark.parametrize("name", sorted(named_zones() | set(main_zones().values())))
def test_every_listed_place_lies_in_a_zone_that_exists(name: str) -> None:
    assert zone(name) is not None


@pytest.mark.parametrize("name", sorted(name for name in available_timezones() if "/" in name))
def test_every_zone_is_found_by_its_own_name(name: str) -> None:
    assert time_zone(name) == name


def test_a_choice_among_equal_clocks_is_not_asked() -> None:
    """Johannesburg and Maputo agree all year."""
    names = ("Africa/Johannesburg", "Africa/Maputo", "Africa/Lagos")
    places = Gazetteer(names, {"Somewhere": names[:2], "Elsewhere": names})
    assert places.time_zone("Somewhere", NOW) == "Africa/Johannesburg"
    assert places.time_zone("Elsewhere", NOW) == ("Africa/Johannesburg", "Africa/Lagos")


def test_countries_and_cities_are_known_in_every_language() -> None:
    for language in LANGUAGES:
        locale = Locale.parse(language, sep="-")
        for code, name in {
            "IN": "Asia/Kolkata",
            "NG": "Africa/Lagos",
            "FR": "Europe/Paris",
        }.items():
            assert time_zone(locale.territories[code]) == name


@pytest.mark.parametrize(
    ("text", "first"), [("Canada", "America/Toronto"), ("USA", "America/New_York")]
)
def test_a_country_with_several_zones_is_asked_back(text: str, first: str) -> None:
    found = gazetteer().time_zone(text, NOW)
    assert isinstance(found, tuple)
    assert found[0] == first
    assert 2 <= len(found) <= MOST
