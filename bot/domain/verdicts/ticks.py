"""The tick list of the facts about a candidate: each line not said, yes, or no.

The lines are those of a day: the federal programmes in force, the nomination (``pnp``), and the
categories in force. An answer is stored with its day and, for a category, with the label of the
definition that it is about.
"""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import replace
from datetime import date

from bot.domain.draws.categories import DrawType, Kind, definition_used
from bot.domain.people.answers import Given
from bot.domain.people.profile import Answer, Profile
from bot.domain.verdicts.eligibility import (
    Question,
    QuestionTopic,
    any_of,
    category_holds,
    program_said,
)
from bot.rules import rulebook, rules_on

NOMINATION = "pnp"


def ticks_on(day: date) -> tuple[str, ...]:
    """The keys of the lines on a day; ``pnp`` stands for a provincial nomination."""
    rules = rules_on(day)
    return (*rules.federal, NOMINATION, *rules.categories)


def stored_answer(profile: Profile, key: str) -> Answer:
    """The answer about a programme, the nomination (``pnp``) or a category."""
    if key == NOMINATION:
        return profile.nomination
    return profile.programs.get(key) if _is_program(key) else profile.categories.get(key)


def said_of(profile: Profile, key: str, day: date) -> Answer:
    """The answer that holds for the definitions of a day; None for one about others."""
    if key == NOMINATION:
        return profile.nomination
    if _is_program(key):
        return program_said(profile, key, day)
    holds = category_holds(profile, DrawType(Kind.CATEGORY, key), day)
    return profile.categories.get(key) if holds else None


def say(profile: Profile, key: str, answer: Answer, given: Given) -> Profile:
    """The same profile with one answer given, changed or taken back."""
    dated = {**profile.given, key: given}
    if answer is None:
        dated.pop(key, None)
    if key == NOMINATION:
        return replace(profile, nomination=answer, given=dated)
    answers = dict(profile.programs if _is_program(key) else profile.categories)
    answers.pop(key, None)
    if answer is not None:
        answers[key] = answer
    if _is_program(key):
        return replace(profile, programs=answers, given=dated)
    return replace(profile, categories=answers, given=dated)


def given_on(key: str, day: date) -> Given:
    """The record of an answer given on a day, about the definition in force then."""
    definition = rules_on(day).definition(key)
    return Given(day, None if definition is None else definition.label)


def given_about(draw_type: DrawType, held: date, day: date) -> Given:
    """The record of an answer that a draw asked for: about its definition, or a later one.

    An unknown label is recorded as it is, so that the answer holds for its draws.
    """
    today = given_on(draw_type.key, day)
    used = definition_used(draw_type, held)
    if used is None:
        return Given(day, draw_type.label or today.about)
    newest = rules_on(day).definition(draw_type.key)
    is_past = newest is not None and newest.since > used.since
    return today if is_past else Given(day, used.label)


def ticked(profile: Profile, key: str, today: date) -> Profile:
    """The same profile with a line ticked, or no longer ticked.

    One ticked programme makes the others no, since people know the class that they qualify for;
    without any tick, all of them are open again.
    """
    answer = None if said_of(profile, key, today) else True
    profile = say(profile, key, answer, given_on(key, today))
    federal = rules_on(today).federal
    if key not in federal:
        return profile
    yes = {each for each in federal if said_of(profile, each, today)}
    for each in federal:
        profile = say(profile, each, each in yes if yes else None, given_on(each, today))
    return profile


def none_of(profile: Profile, keys: Iterable[str], today: date) -> Profile:
    """The same profile with no for each of these lines that is not ticked."""
    for key in keys:
        if not said_of(profile, key, today):
            profile = say(profile, key, False, given_on(key, today))
    return profile


def without_nomination(profile: Profile, today: date) -> Profile:
    """The same profile with no nomination, unless it was said that there is one."""
    return none_of(profile, (NOMINATION,), today)


def applying(profile: Profile, day: date) -> tuple[str, ...]:
    """The keys of the lines of this day that say yes."""
    return tuple(key for key in ticks_on(day) if said_of(profile, key, day))


def is_open(profile: Profile, question: Question, draw_type: DrawType, held: date) -> bool:
    """Whether this question about a fact has no answer yet that holds for a draw of that day."""
    match question.topic:
        case QuestionTopic.NOMINATION:
            return profile.nomination is None
        case QuestionTopic.PROGRAM:
            return program_said(profile, question.key, held) is None
        case QuestionTopic.CATEGORY:
            unsaid = question.key not in profile.categories
            return unsaid or not category_holds(profile, draw_type, held)
        case QuestionTopic.ANY_PROGRAM:
            through = rules_on(held).through(draw_type.key)
            return any_of(program_said(profile, key, held) for key in through) is None
        case _:
            return True


def answered(
    profile: Profile,
    question: Question,
    answer: bool,
    draw_type: DrawType,
    held: date,
    today: date,
) -> Profile:
    """The same profile with a yes-or-no question about a draw answered on a day.

    No to "any programme" is a no to each programme that the draw asks for.
    """
    match question.topic:
        case QuestionTopic.NOMINATION:
            return say(profile, NOMINATION, answer, Given(today))
        case QuestionTopic.ANY_PROGRAM if not answer:
            for key in rules_on(held).through(draw_type.key):
                profile = say(profile, key, False, Given(today))
            return profile
        case QuestionTopic.PROGRAM:
            return say(profile, question.key, answer, Given(today))
        case QuestionTopic.CATEGORY:
            return say(profile, question.key, answer, given_about(draw_type, held, today))
        case _:
            raise ValueError(f"not a question of yes or no: {question}")


def _is_program(key: str) -> bool:
    rule = rulebook().newest.types.get(key)
    return rule is not None and rule.is_federal
