"""When a profile was submitted, as far as it is known: an instant, or an interval around it.

A day is the person's own day, in their time zone. A time without seconds, a bare hour and a local
time that occurs twice in autumn are intervals as well.
"""

from __future__ import annotations

from dataclasses import dataclass
from datetime import UTC, date, datetime, time, timedelta, tzinfo
from enum import StrEnum
from functools import lru_cache

from bot.domain.dates import months_after
from bot.domain.draws.draw import Draw
from bot.rules import rules_on

_DAY = timedelta(days=1)
_DAY_OVER_IN_CANADA = timedelta(hours=32)
"""From midnight UTC of a day to its end on the Pacific coast in winter."""


@dataclass(frozen=True, slots=True)
class Span:
    """An interval in UTC that holds the instant: from ``start`` up to, but without, ``end``."""

    start: datetime
    end: datetime


Stated = datetime | date | Span
"""A submission as it was stated: an instant in UTC, a local day, or an interval."""


class Presence(StrEnum):
    """Whether a profile was in the pool when a draw was held, by its submission alone."""

    IN_POOL = "in_pool"
    EXPIRED = "expired"
    NOT_YET = "not_yet"


def span(stated: Stated, own: tzinfo) -> Span:
    """The interval that a statement means in the person's own time zone."""
    if isinstance(stated, Span):
        return stated
    if isinstance(stated, datetime):
        return Span(stated, stated + timedelta.resolution)
    start, end = (datetime.combine(day, time(), own) for day in (stated, stated + _DAY))
    return Span(start.astimezone(UTC), end.astimezone(UTC))


def stated_local(local: datetime, width: timedelta, own: tzinfo) -> datetime | Span | None:
    """The meaning of a naive local time of this width: an instant only if it is exact and unique.

    None where the clocks were put forward over it, so that it never was.
    """
    first, second = (local.replace(tzinfo=own, fold=fold).astimezone(UTC) for fold in (0, 1))
    if first.astimezone(own).replace(tzinfo=None) != local:
        return None
    if first == second and not width:
        return first
    return Span(first, second + max(width, timedelta(seconds=1)))


def stated_day(stated: Stated, own: tzinfo) -> date:
    """The last local day on which the profile can have been submitted."""
    if isinstance(stated, Span):
        return (stated.end - timedelta.resolution).astimezone(own).date()
    return stated.astimezone(own).date() if isinstance(stated, datetime) else stated


def profile_ends(submitted: date) -> date:
    """The first day on which a profile submitted then has left the pool."""
    return _months_after(submitted, rules_on(submitted).periods.profile_months)


_months_after = lru_cache(maxsize=4096)(months_after)


def presence(stated: Stated | None, draw: Draw, own: tzinfo) -> Presence:
    """Whether a profile submitted then had expired at the draw, or was not submitted yet.

    The last day of a profile's life still counts. Without a date, and where the
    draw was held within the interval, the profile is taken to have been in the pool.
    """
    if stated is None:
        return Presence.IN_POOL
    day = stated_day(stated, own)
    if profile_ends(day) < draw.date:
        return Presence.EXPIRED
    if day + _DAY < draw.date:
        return Presence.IN_POOL
    # The end of the draw's day in Canada, where its instant is not known.
    held_by = draw.ran_at or datetime.combine(draw.date, time(), UTC) + _DAY_OVER_IN_CANADA
    return Presence.IN_POOL if span(stated, own).start <= held_by else Presence.NOT_YET
