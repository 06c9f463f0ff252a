"""A time of day with or without a zone, on a day that is known."""

from __future__ import annotations

import re
from datetime import date, datetime, time, timedelta, timezone, tzinfo

from bot.domain.people.submission import Stated, stated_local
from bot.domain.people.zones import zone
from bot.domain.typed.date_words import DateFault, DateUnclear, piece_code, piece_value
from bot.domain.typed.plain import Piece
from bot.domain.typed.zones import clocks, offset_zone


def stated_at(day: date, pieces: list[Piece], own: tzinfo) -> Stated:
    """The instant or interval (UTC) of a time on a day; ``own`` is its zone if it names none.

    Raises DateUnclear.
    """
    zones = [piece for piece in pieces if piece.tag.startswith(("zone", "offset"))]
    rest = [piece for piece in pieces if piece not in zones]
    figures = [
        int(part)
        for piece in rest
        if piece.tag == "clock" or piece.tag.startswith("number")
        # Hour, minute and second, without fractions.
        for part in re.findall(r"(?<!\d[.,])\d+", piece.text) or [piece_value(piece)]
    ]
    # "08:00-09:00" is more often from eight to nine than eight o'clock in UTC-9.
    until = re.fullmatch(r"-(\d{1,2}):\d\d", zones[0].text) if zones else None
    if until is not None and len(figures) == 2 and int(until[1]) > figures[0]:
        raise DateUnclear(DateFault.UNREADABLE)
    by_code = {piece_code(piece): piece for piece in rest}
    local = datetime.combine(day, _time(by_code, figures))
    # A time with seconds is an instant; others are as wide as a minute or an hour.
    known_parts = 2 if "T" in by_code else len(figures)
    width = {1: timedelta(hours=1), 2: timedelta(minutes=1)}.get(known_parts, timedelta())
    try:
        stated = _zoned(local, width, zones[0] if zones else None, own)
    except (OverflowError, ValueError):
        stated = None
    if stated is None:
        raise DateUnclear(DateFault.IMPOSSIBLE)
    return stated


def _zoned(local: datetime, width: timedelta, piece: Piece | None, own: tzinfo) -> Stated | None:
    """None for a time that the clocks skipped; ValueError for a distance that no zone has.

    A clock out of its season is asked back: most people who say EST in July mean EDT.
    """
    if piece is None:
        return stated_local(local, width, own)
    if piece.tag == "offset":
        return stated_local(local, width, zone(offset_zone(piece.text) or ""))
    clock, *others = clocks()[piece.tag.removeprefix("zone:")]
    if any(other.zone != clock.zone for other in others):
        raise DateUnclear(DateFault.ZONE)
    named = zone(clock.zone)
    if clock.daylight is None:
        return stated_local(local, width, named)
    for at in (local.replace(tzinfo=named, fold=fold) for fold in (0, 1)):
        if bool(at.dst()) == clock.daylight:
            return stated_local(local, width, timezone(at.utcoffset() or timedelta()))
    raise DateUnclear(DateFault.ZONE)


def _time(by_code: dict[str, Piece], figures: list[int]) -> time:
    """The time of "10:00", "10 pm" or "下午3点"; an hour alone may be of either half of a day."""
    if "T" in by_code:
        return time(12)
    hour = figures[0]
    period = piece_value(by_code["P"]) if "P" in by_code else ""
    if not period and not by_code.keys() & {"C", "h"} and 1 <= hour <= 12:
        raise DateUnclear(DateFault.HALF_DAY)
    if period in ("am", "pm") and not 1 <= hour <= 12:
        raise DateUnclear(DateFault.IMPOSSIBLE)
    is_of_24 = hour > 12 or (period == "morning" and hour < 12)
    if period and not is_of_24:
        if period == "morning" or (period == "night" and not 6 <= hour < 12):
            raise DateUnclear(DateFault.HALF_DAY)
        hour = hour % 12 + (0 if period == "am" else 12)
    try:
        return time(hour, *figures[1:3])  # type: ignore[arg-type]
    except ValueError:
        raise DateUnclear(DateFault.IMPOSSIBLE) from None
