"""The interview's questions as data, in the order of asking, with the ones that editions add.

Words are found elsewhere by the keys of questions and choices. ``conditions.py`` says when a
question is worth asking.
"""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum
from functools import cache
from typing import Final

from bot.domain.score import conditions
from bot.domain.score.background import Answers
from bot.domain.score.crs import CanadianStudy, Education
from bot.domain.score.fsw import MOST_YEARS_ABROAD, MOST_YEARS_IN_CANADA
from bot.domain.score.language_tests import known_tests, language_of
from bot.domain.score.work import Where
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


SKIP: Final = "skip"
STILL: Final = "still"
NONE: Final = "none"
YES_NO: Final = ("yes", "no")

_YEARS_IN_CANADA: Final = tuple(map(str, range(MOST_YEARS_IN_CANADA + 1)))
_YEARS_ABROAD: Final = tuple(map(str, range(MOST_YEARS_ABROAD + 1)))


@cache
def _questions(book: Rulebook) -> dict[str, InterviewQuestion]:
    """The interview's own questions by key, with those that editions add in their places."""
    questions = list(_own_questions())
    for rule in book.newest.crs.questions:
        asked = InterviewQuestion(
            rule.key, ReplyKind.CHOICE, tuple(rule.choices), conditions.edition_asks(rule)
        )
        keys = [one.key for one in questions]
        place = keys.index(rule.after) + 1 if rule.after in keys else len(questions)
        questions.insert(place, asked)
    return {each.key: each for each in questions}


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
    return tuple(_questions(rulebook()).values())


def question_named(key: str) -> InterviewQuestion:
    """The question with this key. Raises KeyError for any other text."""
    return _questions(rulebook())[key]


def choices(asked: InterviewQuestion, answers: Answers) -> tuple[str, ...]:
    """The choices that these answers leave: the second test is of the other language."""
    if asked.key != "second_test":
        return asked.choices
    first = language_of(answers["first_test"])
    return (*(test for test in known_tests() if language_of(test) is not first), NONE)
