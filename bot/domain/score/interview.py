"""The interview behind the calculator: questions as data, and a state machine over the answers.

The answers are the whole state: a plain mapping of question key to text (or to four numbers for
test results) that can be stored as it is, so that an interview can be resumed after days or a
restart.
``next_question`` is the first question in order that these answers ask for and do not hold.

Words are found elsewhere by the keys of questions and choices. Results are always listening,
reading, writing, speaking.
"""

from __future__ import annotations

from collections.abc import Container, Mapping
from dataclasses import dataclass
from datetime import date
from enum import StrEnum
from functools import cache
from typing import Any, Final

from bot.domain.dates import completed_years, years_after
from bot.domain.score import conditions
from bot.domain.score.background import Answers, said_day
from bot.domain.score.crs import CanadianStudy, Education
from bot.domain.score.language_tests import (
    expires,
    known_tests,
    language_of,
    parse_results,
    scale_for,
)
from bot.domain.score.work import Where, days_of
from bot.domain.typed import DateFault, ResultsFault, typed_day, typed_month
from bot.rules import Rulebook, rulebook


class ReplyKind(StrEnum):
    """How a question is answered. A month may be a day as well, or a year alone."""

    CHOICE = "choice"
    DATE = "date"
    MONTH = "month"
    RESULTS = "results"
    OCCUPATION = "occupation"


@dataclass(frozen=True, slots=True)
class InterviewQuestion:
    """One question. A date or an occupation may also have choices, such as ``skip``.

    ``asked`` says whether these answers, on this day, make it worth asking. ``after`` names the
    questions whose answer gives this one its meaning: when they change, its answer is dropped.
    """

    key: str
    kind: ReplyKind
    choices: tuple[str, ...] = ()
    asked: conditions.Condition = lambda answers, today: True
    after: tuple[str, ...] = ()


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


SKIP: Final = "skip"
STILL: Final = "still"
NONE: Final = "none"
YES_NO: Final = ("yes", "no")

_YEARS_IN_CANADA: Final = ("0", "1", "2", "3", "4", "5")
_YEARS_ABROAD: Final = (*_YEARS_IN_CANADA, "6")
"""The CRS counts at most 5 and 3; the Federal Skilled Worker points count up to 6."""


@cache
def _questions(book: Rulebook) -> tuple[InterviewQuestion, ...]:
    """The interview's own questions, with those that editions brought along in their places."""
    questions = list(_own_questions())
    for rule in book.newest.crs.questions:
        asked = InterviewQuestion(
            rule.key, ReplyKind.CHOICE, tuple(rule.choices), conditions.edition_asks(rule)
        )
        keys = [one.key for one in questions]
        place = keys.index(rule.after) + 1 if rule.after in keys else len(questions)
        questions.insert(place, asked)
    return tuple(questions)


def _own_questions() -> tuple[InterviewQuestion, ...]:
    tests = (*known_tests(), NONE)
    first, second = conditions.has_tested("first"), conditions.has_tested("second")
    return (
        InterviewQuestion("spouse", ReplyKind.CHOICE, ("single", "coming", "not_coming")),
        InterviewQuestion("born", ReplyKind.DATE),
        InterviewQuestion("education", ReplyKind.CHOICE, tuple(Education)),
        InterviewQuestion(
            "canadian_study", ReplyKind.CHOICE, tuple(CanadianStudy), conditions.has_studied
        ),
        InterviewQuestion(
            "two_year_study", ReplyKind.CHOICE, (*YES_NO, SKIP), conditions.has_studied_in_canada
        ),
        InterviewQuestion("first_test", ReplyKind.CHOICE, tests),
        InterviewQuestion("first_results", ReplyKind.RESULTS, (), first, ("first_test",)),
        InterviewQuestion("first_taken", ReplyKind.DATE, (SKIP,), first, ("first_test",)),
        InterviewQuestion("second_test", ReplyKind.CHOICE, tests, first, ("first_test",)),
        InterviewQuestion("second_results", ReplyKind.RESULTS, (), second, ("second_test",)),
        InterviewQuestion("second_taken", ReplyKind.DATE, (SKIP,), second, ("second_test",)),
        InterviewQuestion("canadian_work", ReplyKind.CHOICE, _YEARS_IN_CANADA),
        InterviewQuestion("foreign_work", ReplyKind.CHOICE, _YEARS_ABROAD),
        InterviewQuestion(
            "spouse_education", ReplyKind.CHOICE, tuple(Education), conditions.has_partner
        ),
        InterviewQuestion("spouse_test", ReplyKind.CHOICE, tests, conditions.has_partner),
        InterviewQuestion(
            "spouse_results", ReplyKind.RESULTS, (), conditions.partner_tested, ("spouse_test",)
        ),
        InterviewQuestion(
            "spouse_canadian_work", ReplyKind.CHOICE, _YEARS_IN_CANADA, conditions.has_partner
        ),
        InterviewQuestion("spouse_born", ReplyKind.DATE, (SKIP,), conditions.has_partner),
        InterviewQuestion(
            "spouse_foreign_work", ReplyKind.CHOICE, _YEARS_ABROAD, conditions.knows_partners_age
        ),
        InterviewQuestion("sibling", ReplyKind.CHOICE, YES_NO),
        InterviewQuestion("nomination", ReplyKind.CHOICE, YES_NO),
        InterviewQuestion("any_work", ReplyKind.CHOICE, YES_NO, conditions.has_no_full_year),
        InterviewQuestion("occupation", ReplyKind.OCCUPATION, (SKIP,), conditions.has_worked),
        *_work_questions(""),
        InterviewQuestion(
            "occupation_2", ReplyKind.OCCUPATION, (NONE, SKIP), conditions.has_occupation("")
        ),
        *_work_questions("_2"),
        InterviewQuestion("more_work", ReplyKind.CHOICE, YES_NO, conditions.has_occupation("_2")),
        InterviewQuestion(
            "recent_work", ReplyKind.CHOICE, ("canada", "abroad", "less"), conditions.never_asked
        ),
        InterviewQuestion("certificate", ReplyKind.CHOICE, YES_NO, conditions.may_have_certificate),
        InterviewQuestion("job_offer", ReplyKind.CHOICE, (*YES_NO, SKIP), conditions.offer_decides),
    )


def _work_questions(place: str) -> tuple[InterviewQuestion, ...]:
    """Where and when the work in one occupation was."""
    named, after = conditions.has_occupation(place), (f"occupation{place}",)
    return (
        InterviewQuestion(f"work_where{place}", ReplyKind.CHOICE, tuple(Where), named, after),
        InterviewQuestion(f"work_began{place}", ReplyKind.MONTH, (SKIP,), named, after),
        InterviewQuestion(f"work_ended{place}", ReplyKind.MONTH, (STILL, SKIP), named, after),
    )


def questions() -> tuple[InterviewQuestion, ...]:
    """Every question, in the order of asking: first those that the score is made of.

    ``recent_work`` is no longer asked; it is in answers that were kept before.
    """
    return _questions(rulebook())


_USUAL: Final = {
    "education": Education.BACHELOR,
    "first_test": "ielts",
    "canadian_work": "1",
    "foreign_work": "1",
    "occupation": "21231",
    "occupation_2": NONE,
}
"""Answers that lead to as many questions as most people are asked."""


def question(key: str) -> InterviewQuestion:
    """The question with this key. Raises KeyError for any other text."""
    return _by_key(rulebook())[key]


@cache
def _by_key(book: Rulebook) -> dict[str, InterviewQuestion]:
    return {question.key: question for question in _questions(book)}


def next_question(answers: Answers, today: date) -> InterviewQuestion | None:
    """The first question still open, or None when the interview is done."""
    for asked in questions():
        if asked.key not in answers and asked.asked(answers, today):
            return asked
    return None


def choices(asked: InterviewQuestion, answers: Answers) -> tuple[str, ...]:
    """The choices that these answers leave: the second test is of the other language."""
    if asked.key != "second_test":
        return asked.choices
    first = language_of(answers["first_test"])
    return (*(test for test in known_tests() if language_of(test) is not first), NONE)


def answer(
    answers: Answers, asked: InterviewQuestion, reply: str, today: date, occupations: Container[str]
) -> dict[str, Any] | ReplyFault:
    """The answers including this reply, or the fault of the reply.

    ``reply`` is a choice's key or the typed text; ``today`` is the person's own day;
    ``occupations`` are the known NOC codes. Any question that the answers ask for may be answered
    at any time; answers that the new one leaves without a meaning are dropped.
    """
    if not _asked_after(asked, answers, today):
        return ReplyFault.NOT_ASKED
    value = _read(answers, asked, reply, today, occupations)
    if isinstance(value, ReplyFault):
        return value
    changed = {**answers, asked.key: value}
    if answers.get(asked.key, value) != value:
        changed = {
            key: kept for key, kept in changed.items() if asked.key not in question(key).after
        }
    return _still_asked(changed, today)


def back(answers: Answers, today: date) -> dict[str, Any]:
    """The answers without the last one, so that its question is the next one again."""
    given = [asked.key for asked in questions() if asked.key in answers]
    kept = {key: value for key, value in answers.items() if key not in given[-1:]}
    return _still_asked(kept, today)


def progress(answers: Answers, today: date) -> tuple[int, int]:
    """How many questions are answered, and about how many there are: open questions are assumed to
    get their usual answers."""
    likely = {**_USUAL, **answers}
    # Whether the offer is asked for is known only when everything before it is.
    known = {*answers, "job_offer"}
    missing = sum(q.key not in known and q.asked(likely, today) for q in questions())
    return len(answers), len(answers) + missing


def _still_asked(answers: Mapping[str, Any], today: date) -> dict[str, Any]:
    """Only the answers to questions that the answers before them ask for."""
    kept: dict[str, Any] = {}
    for asked in questions():
        if asked.key in answers and _asked_after(asked, kept, today):
            kept[asked.key] = answers[asked.key]
    return kept


def _asked_after(asked: InterviewQuestion, before: Answers, today: date) -> bool:
    try:
        return asked.asked(before, today)
    except KeyError:
        # An answer that the condition needs is open again; it will be asked again.
        return False


def _read(
    answers: Answers, asked: InterviewQuestion, reply: str, today: date, occupations: Container[str]
) -> Any:
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
            return _read_results(answers, asked, reply, today)
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
    stated = _stated_month(reply.strip(), today)
    if isinstance(stated, ReplyFault):
        return stated
    first, last = days_of(stated)
    if first > today:
        return ReplyFault.FUTURE
    began = answers.get(asked.key.replace("ended", "began"))
    if began not in (None, SKIP) and asked.key.startswith("work_ended"):
        return ReplyFault.ENDED_BEFORE if last < days_of(began)[0] else stated
    return stated


def _stated_month(typed: str, today: date) -> str | ReplyFault:
    stated = typed_month(typed, today)
    if isinstance(stated, DateFault):
        return _DATE_FAULTS.get(stated, ReplyFault.NOT_A_DATE)
    oldest = years_after(today, -_OLDEST)
    return ReplyFault.TOO_LONG_AGO if days_of(stated)[1] <= oldest else stated


def _read_results(
    answers: Answers, asked: InterviewQuestion, reply: str, today: date
) -> list[float] | ReplyFault:
    place = asked.key.removesuffix("_results")
    taken = said_day(answers, f"{place}_taken") or today
    scale = scale_for(answers[f"{place}_test"], taken)
    results = ResultsFault.NOT_ON_SCALE if scale is None else parse_results(reply, scale)
    if isinstance(results, ResultsFault):
        return ReplyFault(results.value)
    return list(results)


def expired_tests(answers: Answers, today: date) -> tuple[str, ...]:
    """The places (``first``, ``second``) of results that are too old to count."""
    taken = {place: said_day(answers, f"{place}_taken") for place in ("first", "second")}
    return tuple(place for place, day in taken.items() if day and expires(day) <= today)
