"""A day in one of its forms: in figures, with a month's name, without a year, or "2 days ago"."""

from __future__ import annotations

import re
from dataclasses import dataclass
from datetime import date, timedelta
from typing import Final

from bot.domain.typed.date_words import DateFault, DateUnclear, piece_figures, piece_value
from bot.domain.typed.plain import Piece


@dataclass(frozen=True, slots=True)
class DateBounds:
    """The bounds of a date: today, the oldest day that makes sense, and whether it needs a year.

    ``known`` is the day of a time without a date.
    """

    today: date
    oldest: date
    yearless: bool = True
    known: date | None = None


AUGUST: Final = 8
"""The month that a word for "ago" names as well."""


def day_meant(pieces: list[Piece], form: str, bounds: DateBounds) -> date:
    """The day of pieces in a known form, which is their codes in order. Raises DateUnclear."""
    form = form.removesuffix("P")
    by_code = dict(zip(form, pieces, strict=False))
    if "D" in by_code:
        return _numeric(by_code["D"])
    if "R" in by_code:
        return bounds.today + timedelta(days=int(piece_value(by_code["R"])))
    if by_code.keys() & {"A", "F", "V"} or form.endswith(("UG", "KG", "VG")):
        # "2 days ago", "in 3 days", "قبل يومين": one unit where no number is given.
        if "V" in by_code:
            days = int(piece_value(by_code["V"]))
        else:
            number = by_code.get("N") or by_code.get("B")
            count = int(piece_value(number)) if number else 1
            days = count * int(piece_value(by_code.get("U") or by_code["K"]))
        return bounds.today + timedelta(days=days if "F" in by_code else -days)
    if form.removeprefix("U") in ("NMN", "NGN"):
        return _short_year(pieces[: len(form)][-3:], bounds)
    numbers = [
        int(piece_value(piece)) for code, piece in zip(form, pieces, strict=False) if code == "N"
    ]
    named = by_code.get("M") or by_code.get("G")
    month = numbers.pop(0) if named is None else int(piece_value(named) or AUGUST)
    if year := by_code.get("Y"):
        typed = bounds.today.year if year.tag == "this_year" else int(piece_figures(year))
        return _date(typed + 2000 if year.tag == "year" else typed, month, numbers[0])
    return _latest(month, numbers[0], bounds)


def _numeric(piece: Piece) -> date:
    """A day in figures only; the order of day and month has to be plain."""
    if piece.tag == "compact":
        return _date(int(piece.text[:4]), int(piece.text[4:6]), int(piece.text[6:]))
    first, second, third = re.findall(r"\d+", piece.text)
    if piece.tag == "iso":
        return _date(int(first), int(second), int(third))
    if len(third) == 2 or (int(first) <= 12 and int(second) <= 12 and int(first) != int(second)):
        raise DateUnclear(DateFault.AMBIGUOUS)
    day, month = (second, first) if int(second) > 12 else (first, second)
    return _date(int(third), int(month), int(day))


def _short_year(pieces: list[Piece], bounds: DateBounds) -> date:
    """ "5-Mar-26" and "10 Mar 94", where only one reading can be meant."""
    first, month, last = (int(piece_value(piece) or AUGUST) for piece in pieces)
    readings = {
        day
        for century in (1900, 2000)
        for year, number in ((century + last, first), (century + first, last))
        if (day := possible_day(year, month, number)) and bounds.oldest <= day <= bounds.today
    }
    if len(readings) == 1:
        return readings.pop()
    if readings or possible_day(2000 + last, month, first) is None:
        raise DateUnclear(DateFault.AMBIGUOUS)
    return _date(2000 + last, month, first)


def _latest(month: int, day: int, bounds: DateBounds) -> date:
    """The latest such day that has passed; on the day itself a year is needed."""
    if not bounds.yearless or (month, day) == (bounds.today.month, bounds.today.day):
        raise DateUnclear(DateFault.YEAR)
    if possible_day(2000, month, day) is None:
        raise DateUnclear(DateFault.IMPOSSIBLE)
    year = bounds.today.year - ((month, day) > (bounds.today.month, bounds.today.day))
    return _date(year, month, day)


def possible_day(year: int, month: int, day: int) -> date | None:
    """The day, if the calendar has it."""
    try:
        return date(year, month, day)
    except ValueError:
        return None


def _date(year: int, month: int, day: int) -> date:
    found = possible_day(year, month, day)
    if found is None:
        raise DateUnclear(DateFault.IMPOSSIBLE)
    return found
