"""Time zones as people store them: an IANA name, or ``UTC+05:30``."""

from __future__ import annotations

import re
from datetime import UTC, timedelta, timezone, tzinfo
from functools import lru_cache
from typing import Final
from zoneinfo import ZoneInfo, ZoneInfoNotFoundError

_OFFSET = re.compile(r"UTC([+-])(\d{2}):(\d{2})")
_WIDEST: Final = timedelta(hours=14)


@lru_cache(maxsize=1024)
def zone(name: str) -> tzinfo:
    """The zone of this name. Raises ValueError if no zone has it."""
    match = _OFFSET.fullmatch(name)
    if match is not None:
        minutes = int(match[3])
        offset = timedelta(hours=int(match[2]), minutes=minutes)
        if minutes > 59 or offset > _WIDEST:
            raise ValueError(f"no zone is {offset} from UTC")
        return timezone(-offset if match[1] == "-" else offset)
    if name == "UTC":
        return UTC
    try:
        return ZoneInfo(name)
    except (ZoneInfoNotFoundError, ValueError, OSError):
        raise ValueError(f"no such time zone: {name!r}") from None
