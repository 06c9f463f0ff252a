"""Days and instants as people type them.

Read are ``2024-03-01``, ``1 March 2024``, ``5 mars``, ``2024年3月1日``, ``20240301``, "yesterday",
"il y a 2 jours" and all that the bot writes itself, each alone or with a time: ``10:00``,
``10h30``, ``10:00 pm``, and a zone: ``UTC``, ``EST``, ``UTC+5:30``. A time without a zone is in
the reader's own, and one without seconds, or one that occurs twice when the clocks go back, is an
interval. Every word has to be known (``dates.toml``), and the order of the parts has to be one of
a few; anything else is a fault.
"""

from __future__ import annotations

import re
from datetime import UTC, date, datetime, tzinfo
from typing import Final

from bot.domain.dates import months_after, year_before
from bot.domain.people.submission import Span, Stated, stated_day
from bot.domain.typed.clock_times import stated_at
from bot.domain.typed.date_forms import AUGUST, DateBounds, day_meant, possible_day
from bot.domain.typed.date_words import (
    WEEK_OR_SUNDAY,
    DateFault,
    DateUnclear,
    date_pieces,
    piece_code,
    piece_codes,
    piece_figures,
    piece_value,
)
from bot.domain.typed.plain import LONGEST, Piece, plain, with_figures
from bot.rules import rules_on

_HOUR: Final = "C[PH]?|PCH?|PNHN?n?|PNh?|NHNn?|NHP?|Nh(?:Nn?)?|NP|T"
_TIME: Final = rf"Z?(?:{_HOUR}|N)|(?:{_HOUR}|N)Z"
_TIME_FIRST: Final = rf"Z?(?:{_HOUR})|(?:{_HOUR})Z"
_DAYS: Final = (
    "U?(?:D|N@Y|@NY|Y@N|YN@|YyNmNd?|YNmNd?|YNN|N@N|N@|@N|NmNd?)P??|RP??"
    "|[AG](?:[NB]?[UK]|V)|(?:[NB]?[UK]|V)[AG]|F(?:[NB]?[UK]|V)|(?:[NB]?[UK]|V)F"
).replace("@", "[MG]")
_WHOLE: Final = re.compile(
    f"(?P<day>{_DAYS})(?P<time>{_TIME})?|(?P<time_first>{_TIME_FIRST})(?P<day_last>{_DAYS})"
)


def submitted(
    text: str, own: tzinfo, now: datetime, known: date | None = None
) -> Stated | DateFault:
    """The instant, the interval (UTC) or the day that is meant, where such a profile can be alive.

    ``own`` is the reader's time zone. A profile lives 12 months, so an older one is a fault,
    and so is one of the future. A day without a year is the latest one that has passed; a time
    without a day is of the ``known`` day.
    """
    today = now.astimezone(own).date()
    found = _read(text, own, DateBounds(today, year_before(today), known=known))
    if isinstance(found, DateFault):
        return found
    if is_expired(found, now):
        return DateFault.TOO_OLD
    if isinstance(found, datetime | Span):
        is_future = (found.start if isinstance(found, Span) else found) > now
    else:
        is_future = found > max(now.date(), today)
    return DateFault.FUTURE if is_future else found


def typed_day(text: str, today: date, *, yearless: bool = True) -> date | DateFault:
    """The day that is meant, up to a hundred years ago, or later than ``today``.

    A day without a year is the latest one that has passed, or a fault where not ``yearless``, as
    for a birthday.
    """
    oldest = today.replace(year=today.year - 100, day=min(today.day, 28))
    found = _read(text, UTC, DateBounds(today, oldest, yearless=yearless))
    return found if isinstance(found, DateFault) else stated_day(found, UTC)


_MONTH: Final = re.compile("[MG]Y|Y[MG]|YyNm|YN|NY|Yy?")


def typed_month(text: str, today: date) -> str | DateFault:
    """A year, a month of a year, or a day, as ISO text: "2021", "2021-03" or "2021-03-15"."""
    pieces = date_pieces(with_figures(plain(text))) if len(text) <= LONGEST else []
    # "In 2021" begins with the word of "in 3 days".
    codes = piece_codes(pieces).removeprefix("F")
    if not _MONTH.fullmatch(codes):
        day = typed_day(text, today, yearless=False)
        return day if isinstance(day, DateFault) else day.isoformat()
    by_code = {piece_code(piece): piece for piece in pieces}
    named = by_code.get("M") or by_code.get("G") or by_code.get("N")
    number = 1 if named is None else int(piece_value(named) or AUGUST)
    month = possible_day(int(piece_figures(by_code["Y"])), number, 1)
    if month is None:
        return DateFault.IMPOSSIBLE
    return f"{month:%Y}" if named is None else f"{month:%Y-%m}"


def is_expired(when: Stated, now: datetime) -> bool:
    """Whether a profile submitted then has left the pool for sure: 12 months have passed.

    The months are those of the rules on the day of submission. The last of these days still
    counts, since hours and time zones are not known.
    """
    day = stated_day(when, UTC)
    return day < months_after(now.date(), -rules_on(day).periods.profile_months)


_BESIDE: Final = re.compile(
    r"(?P<local>.*\d.*?)[,;]? ?\((?P<utc>[^()]*\d(?::\d\d(?::\d\d)?| h \d\d),? utc)\)"
)
"""An instant as the bot writes it: "March 6, 2026, 03:34 (March 5, 2026, 22:04 UTC)"."""
_CLOCK_ALONE: Final = ("CZ", "NhNZ")
"""The codes of a time in UTC without its day: "22:04 UTC", and in French "22 h 04 UTC"."""


def _read(text: str, own: tzinfo, bounds: DateBounds) -> Stated | DateFault:
    typed = with_figures(plain(text)) if len(text) <= LONGEST else ""
    beside = _BESIDE.fullmatch(typed)
    try:
        if beside is not None and piece_codes(date_pieces(beside["utc"])) not in _CLOCK_ALONE:
            return _put_together(date_pieces(beside["utc"]), UTC, bounds)
        if beside is not None:
            # "March 5, 2026, 17:04 (22:04 UTC)": the time in UTC is of the same day.
            local = _put_together(date_pieces(beside["local"]), UTC, bounds)
            return stated_at(stated_day(local, UTC), date_pieces(beside["utc"]), UTC)
        return _put_together(date_pieces(typed), own, bounds)
    except DateUnclear as unclear:
        return unclear.fault


def _put_together(pieces: list[Piece], own: tzinfo, bounds: DateBounds) -> Stated:
    weekdays = [piece for piece in pieces if piece.tag.startswith("weekday")]
    if not {*piece_codes(pieces)} & {"A", "F"}:
        weekdays += [piece for piece in pieces if piece.text == WEEK_OR_SUNDAY]
    rest = [piece for piece in pieces if piece not in weekdays]
    codes = piece_codes(rest)
    if bounds.known is not None and not weekdays and re.fullmatch(_TIME, codes):
        return stated_at(bounds.known, rest, own)
    match = _WHOLE.fullmatch(codes)
    if match is None:
        raise DateUnclear(DateFault.UNREADABLE)
    part = "day" if match["day"] else "day_last"
    day = day_meant(rest[slice(*match.span(part))], match[part], bounds)
    named = {6 if one.text == WEEK_OR_SUNDAY else int(piece_value(one)) for one in weekdays}
    if named - {day.weekday()}:
        raise DateUnclear(DateFault.IMPOSSIBLE)
    part = "time" if match["day"] else "time_first"
    return stated_at(day, rest[slice(*match.span(part))], own) if match[part] else day
