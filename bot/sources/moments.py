"""When an article was published, as feeds write it: RFC 822, ISO 8601, and less tidy.

A text that leaves a choice is not read, since a wrong day is worse than none: an article without
a day is told once, one with a wrong day never or as new.
"""

from __future__ import annotations

import re
from datetime import UTC, date, datetime, timedelta
from typing import Final

from bot.sources import dates

_ZONES: Final = {"z": 0, "ut": 0, "utc": 0, "gmt": 0} | {
    f"{zone}{kind}t": hours + (kind == "d")
    for zone, hours in {"a": -4, "e": -5, "c": -6, "m": -7, "p": -8}.items()
    for kind in "sd"
}
"""Hours from UTC (RFC 822, section 5.1), with Atlantic time, since the feeds are Canadian."""

_TIME: Final = re.compile(
    r"(?:^|[T\s,])\s*(?P<hour>\d{1,2}):(?P<minute>\d{2})(?::(?P<second>\d{2})(?:[.,]\d{1,9})?)?"
    r"\s*(?P<half>[ap]\.?m\.?)?\s*(?P<zone>[a-z]{1,5}|(?:utc|gmt)?[+-]\d{2}:?\d{2})?\s*$",
    re.IGNORECASE,
)
_WEEKDAY: Final = re.compile(r"^[^\W\d]{2,9}\.?,?\s+(?=\d|[^\W\d]{3,9}\.?\s)")
EARLIEST: Final = 1990


def publication_time(text: str) -> datetime | None:
    """The instant (UTC) that the text states, or None where it states none for sure.

    Without a zone it is UTC; without a time it is midnight.
    """
    text = " ".join(text.split())
    time = _TIME.search(text)
    day_text = (text if time is None else text[: time.start()]).strip(" ,T")
    found = dates.numeric_days(day_text)
    if len(found) > 1:
        return None
    day = next(iter(found), None) or dates.spelled_day(day_text)
    day = day or dates.spelled_day(_WEEKDAY.sub("", day_text))
    if day is None or day.year < EARLIEST:
        return None
    if time is None:
        return datetime(day.year, day.month, day.day, tzinfo=UTC)
    return _instant(day, time)


def _instant(day: date, time: re.Match[str]) -> datetime | None:
    hour, minute, second = (int(time[part] or 0) for part in ("hour", "minute", "second"))
    if time["half"]:
        if not 1 <= hour <= 12:
            return None
        hour = hour % 12 + 12 * time["half"].lower().startswith("p")
    zone = (time["zone"] or "utc").lower()
    if zone in _ZONES:
        offset = timedelta(hours=_ZONES[zone])
    elif written := re.fullmatch(r"(?:utc|gmt)?([+-])(\d{2}):?(\d{2})", zone):
        offset = timedelta(hours=int(written[2]), minutes=int(written[3]))
        offset = -offset if written[1] == "-" else offset
    else:
        return None
    try:
        local = datetime(day.year, day.month, day.day, hour, minute, min(second, 59), tzinfo=UTC)
        return local - offset
    except (ValueError, OverflowError):
        return None
