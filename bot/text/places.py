"""Common names of the places of time zones: CLDR's cities and countries in the bot's languages."""

from __future__ import annotations

from typing import Final

from babel import Locale
from babel.core import get_global

from bot.domain.typed.zones import MAIN_ZONES, NAMED_ZONES
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
                main = MAIN_ZONES.get(code)
                usual = sorted(zones, key=lambda zone: zone not in NAMED_ZONES)
                _add(names, locale.territories[code], (main,) if main else tuple(usual))
    for zones in get_global("territory_zones").values():
        for name in zones:
            _add(names, name.rpartition("/")[2].replace("_", " "), (name,))
    return names


def place_name(name: str, words: Words) -> str:
    """A zone's city with its country, as plain text: "London (United Kingdom)"."""
    city = words.locale.time_zones.get(name, {}).get("city") or name.rpartition("/")[2]
    country = words.locale.territories.get(get_global("zone_territories").get(name, ""))
    city = city.replace("_", " ")
    return f"{city} ({country})" if country else city


def _add(names: dict[str, tuple[str, ...]], name: str, zones: tuple[str, ...]) -> None:
    names[name] = tuple(dict.fromkeys((*names.get(name, ()), *zones)))
