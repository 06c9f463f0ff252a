"""A time zone as people type it: a city, a zone's name, or ``UTC+5:30``."""

from __future__ import annotations

import re
from collections.abc import Iterable
from typing import Final

from bot.domain.people.zones import zone
from bot.domain.typed.facts import LONGEST, plain

_OFFSET = re.compile(r"(?:utc|gmt)? ?([+-])(\d{1,2})(?:[:.h]?(\d{2}))?")

_CITIES: Final = {
    "Africa/Algiers": "alger",
    "Africa/Cairo": "le caire",
    "Africa/Casablanca": "rabat, marrakech",
    "Africa/Douala": "yaounde",
    "Africa/Lagos": "abuja",
    "America/Edmonton": "calgary",
    "America/Halifax": "moncton, fredericton, charlottetown",
    "America/Mexico_City": "mexico",
    "America/Montreal": "quebec, quebec city, laval, gatineau",
    "America/New_York": "boston, miami, washington, atlanta",
    "America/Regina": "saskatoon",
    "America/Toronto": "ottawa, mississauga, brampton, hamilton, london ontario",
    "America/Vancouver": "victoria, surrey",
    "America/Los_Angeles": "san francisco, seattle",
    "Asia/Beirut": "beyrouth",
    "Asia/Dubai": "abu dhabi, sharjah",
    "Asia/Ho_Chi_Minh": "hanoi",
    "Asia/Karachi": "lahore, islamabad, rawalpindi",
    "Asia/Kolkata": "india, inde, delhi, new delhi, mumbai, bombay, bangalore, bengaluru, chennai, "
    "hyderabad, pune, ahmedabad, chandigarh, calcutta, kochi",
    "Asia/Manila": "cebu, davao, manille",
    "Asia/Riyadh": "jeddah, dammam",
    "Asia/Shanghai": "beijing, pekin, shenzhen, guangzhou",
    "Asia/Tehran": "teheran",
    "Europe/Brussels": "bruxelles",
    "Europe/Kiev": "kyiv",
    "Europe/London": "londres, manchester",
    "Europe/Paris": "lyon, marseille, toulouse",
}

_ZONE_OF: Final = {city: name for name, cities in _CITIES.items() for city in cities.split(", ")}


def time_zone(text: str, names: Iterable[str]) -> str | None:
    """The zone as it is stored, or None; ``names`` are all IANA names that can be used."""
    if len(text) > LONGEST:
        return None
    typed = plain(text).replace("−", "-").strip(" .")
    if typed in ("utc", "gmt", "z"):
        return "UTC"
    return _offset(typed) or _ZONE_OF.get(typed) or _named(typed, names)


def _offset(typed: str) -> str | None:
    match = _OFFSET.fullmatch(typed)
    if match is None:
        return None
    name = f"UTC{match[1]}{int(match[2]):02}:{match[3] or '00'}"
    try:
        zone(name)
    except ValueError:
        return None
    return name


def _named(typed: str, names: Iterable[str]) -> str | None:
    wanted = typed.split(",")[0].strip().replace(" ", "_")
    found = [name for name in names if "/" in name and _matches(name.casefold(), wanted)]
    return min(found, key=lambda name: (name.count("/"), name), default=None)


def _matches(name: str, wanted: str) -> bool:
    return wanted in (name, name.rpartition("/")[2])
