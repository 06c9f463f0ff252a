"""IRCC's file of processing times, published next to the file of draws.

https://www.canada.ca/content/dam/ircc/documents/json/flpt-en.json, as public repositories read it
from June to October 2026: monthly, about 500 kB, ``{"default-update": {"flpt_lastupdated":
"August 10, 2026", …}, "current-flpt": {"cec": "About 6 months", "pnp-ee": …}, …}``. A class for
which IRCC names no time has words without a number.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from datetime import date
from fractions import Fraction
from typing import Any, Final

from bot.domain.draws.categories import known_programs
from bot.domain.invitation.processing import implausible
from bot.errors import SourceChanged
from bot.rules import ProcessingTimes
from bot.sources.cleaning import one_line
from bot.sources.dates import spelled_day
from bot.sources.document import read_json
from bot.sources.web import Page, Web

_TIME: Final = re.compile(
    r"(?:(?:about|environ) )?(\d{1,4}(?:[.,]\d)?) (?:(months?|mois)|years?|ans?)",
    re.IGNORECASE | re.ASCII,
)
_LONGEST_SAID: Final = 60
"""Characters of IRCC's text in a message to the operator."""


def processing_times_page(web: Web, url: str) -> Page[ProcessingTimes]:
    """The file at this URL. A look raises SourceError where the file is not believed."""
    return Page(web, url, lambda body: parse_processing_times(body, web.now().date()))


def parse_processing_times(body: bytes, today: date) -> ProcessingTimes:
    """The times of the classes that the rulebook knows, with IRCC's own day.

    Raises SourceRefused, SourceUnreadable, SourceChanged.
    """
    content, slip = read_json(body)
    if slip:
        raise SourceChanged(f"the file of processing times is not JSON: {slip}")
    day = spelled_day(_text(_part(content, "default-update"), "flpt_lastupdated"))
    if day is None:
        raise SourceChanged("the file of processing times does not name its day")
    months = dict(_months(_part(content, "current-flpt")))
    if not months:
        raise SourceChanged("the file of processing times names no class of Express Entry")
    times = ProcessingTimes(day, months)
    fault = implausible(times, today)
    if fault:
        raise SourceChanged(f"the file of processing times is not believed: {fault}")
    return times


def _part(content: object, name: str) -> Mapping[str, Any]:
    part = content.get(name) if isinstance(content, dict) else None
    if not isinstance(part, dict):
        raise SourceChanged(f"the file of processing times has no part {name!r}")
    return part


def _text(part: Mapping[str, Any], key: str) -> str:
    value = part.get(key, "")
    if not isinstance(value, str):
        raise SourceChanged(f"the file of processing times has no text for {key!r}")
    return one_line(value)[:_LONGEST_SAID]


def _months(current: Mapping[str, Any]) -> Iterator[tuple[str, int]]:
    """The months of each class for which IRCC names a time; "pnp-ee" is for those in the pool."""
    for key, name in [*((key, key) for key in known_programs()), ("pnp", "pnp-ee")]:
        said = _text(current, name)
        if not any(map(str.isdecimal, said)):
            continue  # "No data available"
        match = _TIME.fullmatch(said)
        months = Fraction(match[1].replace(",", ".")) * (1 if match[2] else 12) if match else None
        if months is None or months.denominator != 1:
            raise SourceChanged(f"the file of processing times says {said!r} for {name!r}")
        yield key, int(months)
