"""Common names of the places of time zones: CLDR's cities and countries in the bot's languages."""

from __future__ import annotations

from functools import cache
from typing import Final

from babel import Locale
from babel.core import get_global

from bot.domain.typed.zones import main_zones, named_zones
from bot.text.catalogue import LANGUAGES, Words

_NOWHERE: Final = ("001", "ZZ")
"""The world, and the country that is not known."""


def place_names() -> dict[str, tuple[str, ...]]:
    """Names of cities and countries in every language, with the zones of each (IANA names)."""
    names: dict[str, tuple[str, ...]] = {}
    for tag in LANGUAGES:
        locale = Locale.parse(tag, sep="-")
        for name, place in locale.time_zones.items():
            if "city" in place and not name.startswith("Etc/"):
                _add(names, place["city"], (name,))
        for code, zones in get_global("territory_zones").items():
            if code in locale.territories and code not in _NOWHERE:
                main = main_zones().get(code)
                usual = sorted(zones, key=lambda zone: zone not in named_zones())
                _add(names, locale.territories[code], (main,) if main else tuple(usual))
    for zones in get_global("territory_zones").values():
        for name in zones:
            _add(names, name.rpartition("/")[2].replace("_", " "), (name,))
    return names


def place_name(name: str, words: Words) -> str:
    """A zone's city with its country, as plain text: "London (United Kingdom)"."""
    city, country = _city(name, words), _country(name, words)
    return words.label("zone-place", city=city, country=country) if country else city


def zone_name(name: str, words: Words) -> str:
    """A zone as people call it: its city, such as "Toronto", or its country, such as "India".

    The country stands for its only zone, where its name is shorter. An offset such as
    ``UTC+05:30`` stays as it is.
    """
    city, country = _city(name, words), _country(name, words)
    is_only = len(get_global("territory_zones").get(_territory(name), ())) == 1
    return country if is_only and len(country) < len(city) else city


def home_zone(words: Words) -> str | None:
    """The only zone of the country where most people speak a language; None if it has several."""
    locale, likely = words.locale, get_global("likely_subtags")
    tag = f"{locale.language}_{locale.script}" if locale.script else locale.language
    country = locale.territory or likely.get(tag, "").rpartition("_")[2]
    zones = get_global("territory_zones").get(country, ())
    return str(zones[0]) if len(zones) == 1 else None


def _city(name: str, words: Words) -> str:
    """CLDR's city of a zone; the last part of the zone's own name where CLDR has none."""
    zones = words.locale.time_zones
    known = (zones[each].get("city") for each in _all_names(name) if each in zones)
    return next(filter(None, known), name.rpartition("/")[2].replace("_", " "))


def _country(name: str, words: Words) -> str:
    return str(words.locale.territories.get(_territory(name), ""))


def _territory(name: str) -> str:
    """The code of a zone's country; empty where it has none."""
    code = str(get_global("zone_territories").get(_all_names(name)[0], ""))
    return "" if code in _NOWHERE else code


@cache
def _all_names(name: str) -> tuple[str, ...]:
    """The present name of a zone, then its older ones, as CLDR has Asia/Calcutta for Kolkata.

    Abbreviations such as EST have no place.
    """
    aliases = get_global("zone_aliases") if "/" in name else {}
    now = aliases.get(name, name)
    return (now, *sorted(old for old, new in aliases.items() if new == now))


def _add(names: dict[str, tuple[str, ...]], name: str, zones: tuple[str, ...]) -> None:
    names[name] = tuple(dict.fromkeys((*names.get(name, ()), *zones)))
