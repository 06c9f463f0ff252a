"""A reply to a question of the interview: the value to store, or the fault.

Results are always listening, reading, writing, speaking.
"""

from __future__ import annotations

from collections.abc import Container
from datetime import date
from enum import StrEnum
from typing import Any, Final

from bot.domain.dates import completed_years, years_after
from bot.domain.score.background import Answers, said_day
from bot.domain.score.language_tests import parse_results, scale_for
from bot.domain.score.questions import SKIP, InterviewQuestion, ReplyKind, choices
from bot.domain.score.work import days_of
from bot.domain.typed import DateFault, ResultsFault, typed_day, typed_month


class ReplyFault(StrEnum):
    """Why a reply is not an answer."""

    NOT_A_CHOICE = "not_a_choice"
    NOT_A_DATE = "not_a_date"
    AMBIGUOUS_DATE = "ambiguous_date"
    NO_YEAR = "no_year"
    FUTURE = "future"
    TOO_LONG_AGO = "too_long_ago"
    NOT_FOUR = "not_four"
    NOT_ON_SCALE = "not_on_scale"
    ANOTHER_TEST = "another_test"
    NOT_AN_OCCUPATION = "not_an_occupation"
    ENDED_BEFORE = "ended_before"
    NOT_ASKED = "not_asked"


def read_reply(
    answers: Answers, asked: InterviewQuestion, reply: str, today: date, occupations: Container[str]
) -> Any:
    """The value of a choice's key or a typed text, as it is stored, or a ReplyFault."""
    if reply in choices(asked, answers):
        return reply
    match asked.kind:
        case ReplyKind.CHOICE:
            return ReplyFault.NOT_A_CHOICE
        case ReplyKind.DATE:
            return _read_day(reply, today, yearless=not asked.key.endswith("born"))
        case ReplyKind.MONTH:
            return _read_month(answers, asked, reply, today)
        case ReplyKind.RESULTS:
            place = asked.key.removesuffix("_results")
            taken = said_day(answers, f"{place}_taken") or today
            scale = scale_for(answers[f"{place}_test"], taken)
            results = ResultsFault.NOT_ON_SCALE if scale is None else parse_results(reply, scale)
            return ReplyFault(results) if isinstance(results, ResultsFault) else list(results)
        case ReplyKind.OCCUPATION:
            return reply if reply in occupations else ReplyFault.NOT_AN_OCCUPATION


_OLDEST: Final = 100


_DATE_FAULTS: Final = {
    DateFault.AMBIGUOUS: ReplyFault.AMBIGUOUS_DATE,
    DateFault.YEAR: ReplyFault.NO_YEAR,
}


def _read_day(reply: str, today: date, *, yearless: bool) -> str | ReplyFault:
    day = typed_day(reply, today, yearless=yearless)
    if isinstance(day, DateFault):
        return _DATE_FAULTS.get(day, ReplyFault.NOT_A_DATE)
    if day > today:
        return ReplyFault.FUTURE
    if completed_years(day, today) >= _OLDEST:
        return ReplyFault.TOO_LONG_AGO
    return day.isoformat()


def _read_month(
    answers: Answers, asked: InterviewQuestion, reply: str, today: date
) -> str | ReplyFault:
    """A year, a month of a year, or a day; the end is not before the beginning."""
    stated = typed_month(reply.strip(), today)
    if isinstance(stated, DateFault):
        return _DATE_FAULTS.get(stated, ReplyFault.NOT_A_DATE)
    first, last = days_of(stated)
    if last <= years_after(today, -_OLDEST):
        return ReplyFault.TOO_LONG_AGO
    if first > today:
        return ReplyFault.FUTURE
    began = answers.get(asked.key.replace("ended", "began"))
    if began not in (None, SKIP) and asked.key.startswith("work_ended"):
        return ReplyFault.ENDED_BEFORE if last < days_of(began)[0] else stated
    return stated
