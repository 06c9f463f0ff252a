"""Is this draw for this person: yes, no, or can't tell yet, and why.

The rules, in order:

1. A name that is not known: can't tell, for everybody.
2. A general draw is open to all of the pool: yes.
3. A PNP draw asks for a provincial nomination; CEC, FSW and FST draws for that programme.
4. A category draw asks for the category *and* for at least one of FSW, CEC, FST. One "no" is
   enough for no; yes needs both.

Sources: "Express Entry rounds of invitations" (canada.ca, French copy, after 2023); drawText2
of IRCC's file to 2026-08-19; categories in force since 2026-02-18 (cicnews.com, 2026-02).
"""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date
from enum import StrEnum
from functools import cache
from typing import Final

from bot.domain.draws.categories import CATEGORIES, PROGRAMS, DrawType, Kind
from bot.domain.people.profile import Answer, Profile

CURRENT_RULES_SINCE: Final = date(2026, 2, 18)
"""Since this day an occupation category asks for 12 months in one listed occupation within
three years; before it, for 6 continuous months, with other lists (cicnews.com, 2026-02)."""

_BY_OCCUPATION = frozenset(CATEGORIES) - {"french"}


class Reason(StrEnum):
    """Why a draw is, is not, or may be for somebody."""

    NAME_UNKNOWN = "name_unknown"
    OPEN_TO_ALL = "open_to_all"
    NOMINATED = "nominated"
    NOT_NOMINATED = "not_nominated"
    NOMINATION_UNSAID = "nomination_unsaid"
    IN_PROGRAM = "in_program"
    NOT_IN_PROGRAM = "not_in_program"
    PROGRAM_UNSAID = "program_unsaid"
    IN_CATEGORY = "in_category"
    NOT_IN_CATEGORY = "not_in_category"
    CATEGORY_UNSAID = "category_unsaid"
    IN_NO_PROGRAM = "in_no_program"
    NO_PROGRAM_SAID = "no_program_said"


class Topic(StrEnum):
    """What a question to the person is about."""

    SCORE = "score"
    NOMINATION = "nomination"
    NOMINATION_IN_SCORE = "nomination_in_score"
    PROGRAM = "program"
    ANY_PROGRAM = "any_program"
    CATEGORY = "category"
    SUBMITTED = "submitted"


@dataclass(frozen=True, slots=True)
class Question:
    """The one thing to ask; ``key`` is the programme or category where there is one."""

    topic: Topic
    key: str = ""


@dataclass(frozen=True, slots=True)
class Eligibility:
    """The answer, why, and what to ask where there is none.

    ``earlier_rules`` says that the draw's category had other rules on its day than those that
    the person's answer is about.
    """

    answer: Answer
    reason: Reason
    ask: Question | None = None
    earlier_rules: bool = False


def any_of(answers: Iterable[Answer]) -> Answer:
    """Yes if one is yes, no if all are no, else not said."""
    known = list(answers)
    if True in known:
        return True
    return None if None in known else False


def eligibility(profile: Profile, draw_type: DrawType, day: date) -> Eligibility:
    """Whether a draw of this type, held on this day, is for this person."""
    match draw_type.kind:
        case Kind.UNKNOWN:
            return Eligibility(None, Reason.NAME_UNKNOWN)
        case Kind.GENERAL:
            return Eligibility(True, Reason.OPEN_TO_ALL)
        case Kind.PROGRAM if draw_type.key == "pnp":
            return _nominated(profile.nomination)
        case Kind.PROGRAM:
            return _in_program(draw_type.key, profile.programs.get(draw_type.key))
        case Kind.CATEGORY:
            key = draw_type.key
            earlier = key in _BY_OCCUPATION and day < CURRENT_RULES_SINCE
            in_a_program = any_of(profile.programs.get(program) for program in PROGRAMS)
            return _in_category(key, profile.categories.get(key), in_a_program, earlier)


# There are few answers, and a fan-out asks a million times: each is made once.
@cache
def _nominated(nomination: Answer) -> Eligibility:
    match nomination:
        case True:
            return Eligibility(True, Reason.NOMINATED)
        case False:
            return Eligibility(False, Reason.NOT_NOMINATED)
        case None:
            return Eligibility(None, Reason.NOMINATION_UNSAID, Question(Topic.NOMINATION))


@cache
def _in_program(key: str, member: Answer) -> Eligibility:
    match member:
        case True:
            return Eligibility(True, Reason.IN_PROGRAM)
        case False:
            return Eligibility(False, Reason.NOT_IN_PROGRAM)
        case None:
            return Eligibility(None, Reason.PROGRAM_UNSAID, Question(Topic.PROGRAM, key))


@cache
def _in_category(key: str, member: Answer, in_a_program: Answer, earlier: bool) -> Eligibility:
    if member is False:
        return Eligibility(False, Reason.NOT_IN_CATEGORY, earlier_rules=earlier)
    if in_a_program is False:
        return Eligibility(False, Reason.IN_NO_PROGRAM, earlier_rules=earlier)
    if member is None:
        ask = Question(Topic.CATEGORY, key)
        return Eligibility(None, Reason.CATEGORY_UNSAID, ask, earlier)
    if in_a_program is None:
        return Eligibility(None, Reason.NO_PROGRAM_SAID, Question(Topic.ANY_PROGRAM), earlier)
    return Eligibility(True, Reason.IN_CATEGORY, earlier_rules=earlier)
