"""Days and instants as people type them, in nine languages.

Read are ``2024-03-01``, ``1 March 2024``, ``5 mars``, ``2024年3月1日``, ``20240301``, "yesterday",
"il y a 2 jours" and all that the bot writes itself, each alone or with a time: ``10:00``,
``10h30``, ``10:00 pm``, and a zone: ``UTC``, ``EST``, ``UTC+5:30``. A time without a zone is in
the reader's own, and one without seconds, or one that occurs twice when the clocks go back, is an
interval. Every word has to be known (``dates.toml``), and the order of the parts has to be one of
a few; anything else is a fault.
"""

from __future__ import annotations

import re
from collections.abc import Iterable
from dataclasses import dataclass
from datetime import UTC, date, datetime, time, timedelta, timezone, tzinfo
from enum import StrEnum
from typing import Final

from bot.domain.dates import months_after, year_before
from bot.domain.people.submission import Span, Stated, stated_day, stated_local
from bot.domain.people.zones import zone
from bot.domain.typed.plain import (
    EMOJI,
    LONGEST,
    Phrasebook,
    Piece,
    plain,
    table,
    tagged,
    with_figures,
)
from bot.domain.typed.zones import CLOCKS, offset_zone
from bot.rules import rules_on


class DateFault(StrEnum):
    """Why a text is not a date."""

    UNREADABLE = "unreadable"
    AMBIGUOUS = "ambiguous"
    YEAR = "year"
    HALF_DAY = "half_day"
    ZONE = "zone"
    IMPOSSIBLE = "impossible"
    FUTURE = "future"
    TOO_OLD = "too_old"


class _Unclear(Exception):
    """The parts of a date cannot be put together."""

    def __init__(self, fault: DateFault) -> None:
        super().__init__(fault)
        self.fault = fault


_PATTERNS: Final = (
    ("iso", r"\d{4} ?([-/.]) ?\d{1,2} ?\1 ?\d{1,2}(?!\d)"),
    ("slashed", r"\d{1,2} ?([-/.]) ?\d{1,2} ?\1 ?(?:\d{4}|\d{2})(?!\d)(?! ?:)"),
    ("compact", r"(?:19|20)\d{6}(?!\d)"),
    ("clock", r"\d{1,2} ?: ?\d{2}(?: ?: ?\d{2}(?:[.,]\d+)?)?(?!\d)"),
    ("clock", r"\d{1,2} ?h(?:eures?|oras?|rs?)?(?: ?\d{2})?(?![a-z\d])"),
    ("offset", r"(?:utc|gmt) ?[+-] ?\d{1,2}(?::?\d{2})?(?!\d)"),
    ("offset", r"(?<=:\d\d)[+-]\d{1,2}(?::?\d{2})?(?!\d)"),
    ("offset", r"(?<=:\d\d )[+-]\d{1,2}(?::?\d{2})?(?!\d)"),
    ("year", r"(?<=')\d{2}(?!\d)"),
    ("number", r"\d+(?:st|nd|rd|th|er|ere|eme|e|o|a)?(?![a-z\d])|\d+"),
)
_MARKS: Final = frozenset((*".,;!?:॰()[]\"'«»“”-/", EMOJI, "filler"))

_CODES: Final = {
    "iso": "D", "slashed": "D", "compact": "D", "number": "N", "year": "Y", "month": "M",
    "relative": "R", "unit": "U", "span": "V", "ago": "A", "within": "F", "year_mark": "y",
    "month_mark": "m", "day_mark": "d", "clock": "C", "hour": "H", "hour24": "h", "minute": "n",
    "period": "P", "ago_or_august": "G", "noon": "T", "zone": "Z", "offset": "Z", "weekday": "W",
    "this_year": "Y",
}  # fmt: skip
"""One letter for each kind of piece, so that the order of the pieces is a text to match."""

_WEEK: Final = "unit:7"
_WEEK_OR_SUNDAY: Final = "linggo"
"""Filipino has one word for both; with "ago" it is a week."""
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


_WORDS: Final = table("dates.toml")
_NUMBERS: Final = table("numbers.toml")["number"]
_VALUED: Final = ("month", "weekday", "relative", "unit", "span", "period")
_OF_ONE_MEANING: Final = (
    *("ago", "ago_or_august", "within", "this_year", "noon", "hour", "hour24", "minute"),
    *("year_mark", "month_mark", "day_mark"),
)
_PHRASES: Final = {
    **tagged(_WORDS["filler"], "filler"),
    **{one: f"number:{key}" for key, several in _NUMBERS.items() for one in several},
    **{one: name for name in _OF_ONE_MEANING for one in _WORDS[name]["all"]},
    **{
        phrase: f"{section}:{key}"
        for section in _VALUED
        for key, phrases in _WORDS[section].items()
        for phrase in phrases
    },
    **{name: f"zone:{name}" for name in CLOCKS},
}
_BOOK: Final = Phrasebook(
    {with_figures(plain(phrase)): tag for phrase, tag in _PHRASES.items()}, _PATTERNS
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
    found = _read(text, own, _Context(today, year_before(today), known=known))
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
    found = _read(text, UTC, _Context(today, oldest, yearless=yearless))
    return found if isinstance(found, DateFault) else stated_day(found, UTC)


_MONTH: Final = re.compile("[MG]Y|Y[MG]|YyNm|YN|NY|Yy?")


def typed_month(text: str, today: date) -> str | DateFault:
    """A year, a month of a year, or a day, as ISO text: "2021", "2021-03" or "2021-03-15"."""
    pieces = _pieces(with_figures(plain(text))) if len(text) <= LONGEST else []
    # "In 2021" begins with the word of "in 3 days".
    codes = _codes(pieces).removeprefix("F")
    if not _MONTH.fullmatch(codes):
        day = typed_day(text, today, yearless=False)
        return day if isinstance(day, DateFault) else day.isoformat()
    by_code = {_code(piece): piece for piece in pieces}
    named = by_code.get("M") or by_code.get("G") or by_code.get("N")
    number = 1 if named is None else int(_value(named) or _AUGUST)
    month = _possible(int(_figures(by_code["Y"])), number, 1)
    if month is None:
        return DateFault.IMPOSSIBLE
    return f"{month:%Y}" if named is None else f"{month:%Y-%m}"


def is_expired(when: Stated, now: datetime) -> bool:
    """Whether a profile submitted then has left the pool for sure: 12 months have passed.

    The last of these days still counts, since hours and time zones are not known.
    """
    today = now.date()
    months = rules_on(today).periods.profile_months
    return stated_day(when, UTC) < months_after(today, -months)


@dataclass(frozen=True, slots=True)
class _Context:
    """The bounds of a date: today, the oldest day that makes sense, and whether it needs a year.

    ``known`` is the day of a time without a date.
    """

    today: date
    oldest: date
    yearless: bool = True
    known: date | None = None


_BESIDE: Final = re.compile(r"(?P<local>.*\d.*?)[,;]? ?\((?P<utc>[^()]*\d:\d\d(?::\d\d)?,? utc)\)")
"""An instant as the bot writes it: "March 6, 2026, 03:34 (March 5, 2026, 22:04 UTC)"."""


def _read(text: str, own: tzinfo, context: _Context) -> Stated | DateFault:
    typed = with_figures(plain(text)) if len(text) <= LONGEST else ""
    beside = _BESIDE.fullmatch(typed)
    try:
        if beside is not None and _codes(_pieces(beside["utc"])) != "CZ":
            return _put_together(_pieces(beside["utc"]), UTC, context)
        if beside is not None:
            # "March 5, 2026, 17:04 (22:04 UTC)": the time in UTC is of the same day.
            local = _put_together(_pieces(beside["local"]), UTC, context)
            return _stated(stated_day(local, UTC), _pieces(beside["utc"]), UTC)
        return _put_together(_pieces(typed), own, context)
    except _Unclear as unclear:
        return unclear.fault


def _pieces(typed: str) -> list[Piece]:
    return [piece for piece in _BOOK.pieces(typed) if piece.tag not in _MARKS]


def _codes(pieces: Iterable[Piece]) -> str:
    return "".join(_code(piece) for piece in pieces)


def _code(piece: Piece) -> str:
    kind = piece.tag.partition(":")[0]
    if piece.tag == _WEEK:
        return "K"
    if kind == "number" and ":" not in piece.tag:
        digits = len(_figures(piece))
        return {1: "N", 2: "N", 3: "B", 4: "Y"}.get(digits, "?")
    return _CODES.get(kind, "?")


def _figures(piece: Piece) -> str:
    return re.sub(r"\D", "", piece.text)


def _put_together(pieces: list[Piece], own: tzinfo, context: _Context) -> Stated:
    weekdays = [piece for piece in pieces if piece.tag.startswith("weekday")]
    if not {*_codes(pieces)} & {"A", "F"}:
        weekdays += [piece for piece in pieces if piece.text == _WEEK_OR_SUNDAY]
    rest = [piece for piece in pieces if piece not in weekdays]
    codes = _codes(rest)
    if context.known is not None and not weekdays and re.fullmatch(_TIME, codes):
        return _stated(context.known, rest, own)
    match = _WHOLE.fullmatch(codes)
    if match is None:
        raise _Unclear(DateFault.UNREADABLE)
    part = "day" if match["day"] else "day_last"
    day = _day(rest[slice(*match.span(part))], match[part], context)
    named = {6 if one.text == _WEEK_OR_SUNDAY else int(_value(one)) for one in weekdays}
    if named - {day.weekday()}:
        raise _Unclear(DateFault.IMPOSSIBLE)
    part = "time" if match["day"] else "time_first"
    return _stated(day, rest[slice(*match.span(part))], own) if match[part] else day


def _value(piece: Piece) -> str:
    return piece.tag.partition(":")[2] or _figures(piece)


def _day(pieces: list[Piece], form: str, context: _Context) -> date:
    form = form.removesuffix("P")
    by_code = dict(zip(form, pieces, strict=False))
    if "D" in by_code:
        return _numeric(by_code["D"])
    if "R" in by_code:
        return context.today + timedelta(days=int(_value(by_code["R"])))
    if by_code.keys() & {"A", "F", "V"} or form.endswith(("UG", "KG", "VG")):
        # "2 days ago", "in 3 days", "قبل يومين": one unit where no number is given.
        if "V" in by_code:
            days = int(_value(by_code["V"]))
        else:
            number = by_code.get("N") or by_code.get("B")
            count = int(_value(number)) if number else 1
            days = count * int(_value(by_code.get("U") or by_code["K"]))
        return context.today + timedelta(days=days if "F" in by_code else -days)
    if form.removeprefix("U") in ("NMN", "NGN"):
        return _short_year(pieces[: len(form)][-3:], context)
    numbers = [int(_value(piece)) for code, piece in zip(form, pieces, strict=False) if code == "N"]
    named = by_code.get("M") or by_code.get("G")
    month = numbers.pop(0) if named is None else int(_value(named) or _AUGUST)
    if year := by_code.get("Y"):
        typed = context.today.year if year.tag == "this_year" else int(_figures(year))
        return _date(typed + 2000 if year.tag == "year" else typed, month, numbers[0])
    return _latest(month, numbers[0], context)


_AUGUST: Final = 8


def _numeric(piece: Piece) -> date:
    """A day in figures only; the order of day and month has to be plain."""
    if piece.tag == "compact":
        return _date(int(piece.text[:4]), int(piece.text[4:6]), int(piece.text[6:]))
    first, second, third = re.findall(r"\d+", piece.text)
    if piece.tag == "iso":
        return _date(int(first), int(second), int(third))
    if len(third) == 2 or (int(first) <= 12 and int(second) <= 12 and int(first) != int(second)):
        raise _Unclear(DateFault.AMBIGUOUS)
    day, month = (second, first) if int(second) > 12 else (first, second)
    return _date(int(third), int(month), int(day))


def _short_year(pieces: list[Piece], context: _Context) -> date:
    """ "5-Mar-26" and "10 Mar 94", where only one reading can be meant."""
    first, month, last = (int(_value(piece) or _AUGUST) for piece in pieces)
    readings = {
        day
        for century in (1900, 2000)
        for year, number in ((century + last, first), (century + first, last))
        if (day := _possible(year, month, number)) and context.oldest <= day <= context.today
    }
    if len(readings) == 1:
        return readings.pop()
    if readings or _possible(2000 + last, month, first) is None:
        raise _Unclear(DateFault.AMBIGUOUS)
    return _date(2000 + last, month, first)


def _latest(month: int, day: int, context: _Context) -> date:
    """The latest such day that has passed; on the day itself a year is needed."""
    if not context.yearless or (month, day) == (context.today.month, context.today.day):
        raise _Unclear(DateFault.YEAR)
    if _possible(2000, month, day) is None:
        raise _Unclear(DateFault.IMPOSSIBLE)
    year = context.today.year - ((month, day) > (context.today.month, context.today.day))
    return _date(year, month, day)


def _possible(year: int, month: int, day: int) -> date | None:
    try:
        return date(year, month, day)
    except ValueError:
        return None


def _date(year: int, month: int, day: int) -> date:
    found = _possible(year, month, day)
    if found is None:
        raise _Unclear(DateFault.IMPOSSIBLE)
    return found


def _stated(day: date, pieces: list[Piece], own: tzinfo) -> Stated:
    zones = [piece for piece in pieces if piece.tag.startswith(("zone", "offset"))]
    rest = [piece for piece in pieces if piece not in zones]
    figures = [
        int(part)
        for piece in rest
        if piece.tag == "clock" or piece.tag.startswith("number")
        # Hour, minute and second, without fractions.
        for part in re.findall(r"(?<!\d[.,])\d+", piece.text) or [_value(piece)]
    ]
    # "08:00-09:00" is more often from eight to nine than eight o'clock in UTC-9.
    until = re.fullmatch(r"-(\d{1,2}):\d\d", zones[0].text) if zones else None
    if until is not None and len(figures) == 2 and int(until[1]) > figures[0]:
        raise _Unclear(DateFault.UNREADABLE)
    by_code = {_code(piece): piece for piece in rest}
    local = datetime.combine(day, _time(by_code, figures))
    # A time with seconds is an instant; others are as wide as a minute or an hour.
    known_parts = 2 if "T" in by_code else len(figures)
    width = {1: timedelta(hours=1), 2: timedelta(minutes=1)}.get(known_parts, timedelta())
    try:
        stated = _zoned(local, width, zones[0] if zones else None, own)
    except (OverflowError, ValueError):
        stated = None
    if stated is None:
        raise _Unclear(DateFault.IMPOSSIBLE)
    return stated


def _zoned(local: datetime, width: timedelta, piece: Piece | None, own: tzinfo) -> Stated | None:
    """None for a time that the clocks skipped; ValueError for a distance that no zone has.

    A clock out of its season is asked back: most people who say EST in July mean EDT.
    """
    if piece is None:
        return stated_local(local, width, own)
    if piece.tag == "offset":
        return stated_local(local, width, zone(offset_zone(piece.text) or ""))
    clock, *others = CLOCKS[piece.tag.removeprefix("zone:")]
    if any(other.zone != clock.zone for other in others):
        raise _Unclear(DateFault.ZONE)
    named = zone(clock.zone)
    if clock.daylight is None:
        return stated_local(local, width, named)
    for at in (local.replace(tzinfo=named, fold=fold) for fold in (0, 1)):
        if bool(at.dst()) == clock.daylight:
            return stated_local(local, width, timezone(at.utcoffset() or timedelta()))
    raise _Unclear(DateFault.ZONE)


def _time(by_code: dict[str, Piece], figures: list[int]) -> time:
    """The time of "10:00", "10 pm" or "下午3点"; an hour alone may be of either half of a day."""
    if "T" in by_code:
        return time(12)
    period = _value(by_code["P"]) if "P" in by_code else ""
    is_whole_day = bool(by_code.keys() & {"C", "h"})
    try:
        hour = _hour(figures[0], period, is_whole_day=is_whole_day)
        return time(hour, *figures[1:3])  # type: ignore[arg-type]
    except ValueError:
        raise _Unclear(DateFault.IMPOSSIBLE) from None


def _hour(hour: int, period: str, *, is_whole_day: bool) -> int:
    """The hour of 24. Raises ValueError for an hour that does not exist."""
    if not period:
        if not is_whole_day and 1 <= hour <= 12:
            raise _Unclear(DateFault.HALF_DAY)
        return hour
    if period in ("am", "pm") and not 1 <= hour <= 12:
        raise ValueError("no such hour")
    if hour > 12 or (period == "morning" and hour < 12):
        return hour
    if (period == "morning" and hour == 12) or (period == "night" and not 6 <= hour < 12):
        raise _Unclear(DateFault.HALF_DAY)
    return hour % 12 + (0 if period == "am" else 12)
