"""The calculator's interview in words: questions, choices and answers."""

from __future__ import annotations

from collections.abc import Iterable
from datetime import date
from typing import Any, Final

from bot.domain.score.background import Answers, said_day, told_levels
from bot.domain.score.language_tests import Language, expires, language_of
from bot.domain.score.questions import NONE, SKIP, STILL, YES_NO, InterviewQuestion, ReplyKind
from bot.domain.score.replies import ReplyFault
from bot.domain.score.work import days_of
from bot.domain.typed import plain, yes_or_no
from bot.rules import Localized, Occupation, occupations, rulebook
from bot.text.catalogue import Markup, Words, escape, lines, paragraphs

_YEARS: Final = frozenset(
    ("canadian_work", "foreign_work", "spouse_canadian_work", "spouse_foreign_work")
)
_TESTS: Final = frozenset(("first_test", "second_test", "spouse_test"))
_SAME_WORDS: Final = {"spouse_education": "education", "work_where_2": "work_where"}
"""Questions whose choices have the words of another's."""


def question_text(asked: InterviewQuestion, answers: Answers, words: Words) -> Markup:
    """The question, and how to answer it."""
    rule = rulebook().newest.crs.question(asked.key)
    text = words.say(f"crs-ask-{asked.key}") if rule is None else escape(_in(rule.text, words))
    match asked.kind:
        case ReplyKind.CHOICE:
            return text
        case ReplyKind.RESULTS:
            hint = answers[f"{asked.key.removesuffix('_results')}_test"]
        case kind:
            hint = kind
    return paragraphs(text, words.say(f"crs-hint-{hint}"))


def question_name(key: str, words: Words) -> str:
    """The short name of a question, for the list of answers."""
    rule = rulebook().newest.crs.question(key)
    return words.label(f"crs-name-{key}") if rule is None else _in(rule.name, words)


def _in(text: Localized, words: Words) -> str:
    return text.text(words.language)


def reply_fault_text(asked: InterviewQuestion, fault: ReplyFault, words: Words) -> Markup:
    """Why a reply is not an answer."""
    if fault is ReplyFault.FUTURE and asked.key.endswith("born"):
        return words.say("crs-fault-not_born")
    return words.say(f"crs-fault-{fault}")


def choice_label(asked: InterviewQuestion, choice: str, words: Words) -> str:
    """A choice as a button bears it."""
    rule = rulebook().newest.crs.question(asked.key)
    if rule is not None:
        return _in(rule.choices[choice], words)
    if choice in (SKIP, STILL):
        return words.label(f"crs-{choice}-button")
    if asked.choices == YES_NO or choice in YES_NO:
        return words.label(f"{choice}-button")
    if asked.key in _YEARS:
        key = "crs-years-most-button" if choice == asked.choices[-1] else "crs-years-button"
        return words.label(key, years=int(choice))
    if asked.key in _TESTS:
        return words.label(f"crs-test-{choice}-button")
    return words.label(f"crs-{_SAME_WORDS.get(asked.key, asked.key)}-{choice}-button")


def meant_choice(asked: InterviewQuestion, choices: Iterable[str], typed: str, words: Words) -> str:
    """The choice that a typed reply means, else the reply as it is."""
    said = yes_or_no(typed)
    if said is not None and set(YES_NO) <= set(asked.choices):
        return "yes" if said else "no"
    if said is False and NONE in asked.choices:
        return NONE
    if asked.key in _YEARS and plain(typed).isdecimal():
        return str(min(int(plain(typed)[:3]), int(asked.choices[-1])))
    choices = tuple(choices)
    by_label = {plain(choice_label(asked, choice, words)): choice for choice in choices}
    # A test is also known by its key alone: "TEF", "PTE".
    by_key = {choice: choice for choice in choices} if asked.key in _TESTS else {}
    return (by_key | by_label).get(plain(typed), typed)


def answer_text(asked: InterviewQuestion, value: Any, words: Words) -> str:
    """An answer as plain text."""
    if isinstance(value, str) and value in asked.choices:
        return choice_label(asked, value, words)
    match asked.kind:
        case ReplyKind.RESULTS:
            return " · ".join(
                words.number(int(result)) if result == int(result) else words.decimal(result)
                for result in value
            )
        case ReplyKind.DATE:
            return words.day(date.fromisoformat(value))
        case ReplyKind.MONTH:
            first, last = days_of(value)
            if first == last:
                return words.day(first)
            return words.month(first) if first.month == last.month else str(first.year)
        case ReplyKind.OCCUPATION:
            return f"{value} {occupations()[value].title(words.language)}"
        case ReplyKind.CHOICE:
            return str(value)


def remark_text(asked: InterviewQuestion, answers: Answers, today: date, words: Words) -> Markup:
    """A remark on an answer: the levels of the results, or that they have expired."""
    place, _, about = asked.key.partition("_")
    if asked.kind is ReplyKind.RESULTS:
        told = told_levels(answers, place, today)
        scale = "NCLC" if language_of(answers[f"{place}_test"]) is Language.FRENCH else "CLB"
        return words.say("crs-levels", scale=scale, levels=", ".join(map(str, told.each)))
    taken = said_day(answers, asked.key) if about == "taken" else None
    if taken is None or expires(taken) > today:
        return Markup()
    return words.say("crs-expired-now", day=expires(taken))


def answers_text(given: Iterable[tuple[InterviewQuestion, Any]], words: Words) -> Markup:
    """Every answer, a line each."""
    rows = (
        words.say(
            "crs-answer",
            question=question_name(asked.key, words),
            answer=answer_text(asked, value, words),
        )
        for asked, value in given
    )
    return paragraphs(words.say("crs-answers-title"), lines(*rows), words.say("crs-answers-change"))


def occupations_text(found: Iterable[Occupation], words: Words) -> Markup:
    """The occupations that a search found, by their official titles."""
    rows = (
        words.say("crs-occupation", code=one.code, title=one.title(words.language)) for one in found
    )
    return paragraphs(words.say("crs-occupations-found"), lines(*rows))
