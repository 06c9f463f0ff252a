"""Is this draw for this person: yes, no, or can't tell yet, and why.

The rules, in order:

1. A name that is not known: unknown, for all candidates.
2. A general draw is open to all of the pool: yes.
3. A PNP draw asks for a provincial nomination; a programme's draw for that programme.
4. A category draw asks for the category *and* for at least one federal programme of its day. One
   "no" is enough for no; yes needs both.

An answer holds for a draw while the definition that it was about is the one that the draw used.
An answer about another definition counts as not given, and the reason says so.

Sources: "Express Entry rounds of invitations" (canada.ca, French copy, after 2023); drawText2
of IRCC's file to 2026-08-19.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from datetime import date
from enum import StrEnum
from functools import lru_cache
from typing import Final

from bot.domain.draws.categories import DrawType, Kind, definition_used
from bot.domain.people.answers import NOT_DATED, Given
from bot.domain.people.profile import Answer, Profile
from bot.rules import CategoryDefinition, Rulebook, labelled, rulebook


class Reason(StrEnum):
    """Why a draw is, is not, or may be for a person."""

    NAME_UNKNOWN = "name_unknown"
    OPEN_TO_ALL = "open_to_all"
    NOMINATED = "nominated"
    NOT_NOMINATED = "not_nominated"
    NOMINATION_UNSAID = "nomination_unsaid"
    IN_PROGRAM = "in_program"
    NOT_IN_PROGRAM = "not_in_program"
    PROGRAM_UNSAID = "program_unsaid"
    PROGRAM_CHANGED = "program_changed"
    IN_CATEGORY = "in_category"
    NOT_IN_CATEGORY = "not_in_category"
    CATEGORY_UNSAID = "category_unsaid"
    CATEGORY_CHANGED = "category_changed"
    CATEGORY_EARLIER = "category_earlier"
    LABEL_UNKNOWN = "label_unknown"
    IN_NO_PROGRAM = "in_no_program"
    NO_PROGRAM_SAID = "no_program_said"
    PROGRAMS_CHANGED = "programs_changed"


class QuestionTopic(StrEnum):
    """The subject of a question to the person."""

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

    topic: QuestionTopic
    key: str = ""


@dataclass(frozen=True, slots=True)
class Eligibility:
    """The answer, its reason, and the question to ask when it is unknown.

    ``was`` and ``used`` are the definition that an outdated answer was about and the one that the
    draw used, each None if it is not known.
    """

    answer: Answer
    reason: Reason
    ask: Question | None = None
    was: CategoryDefinition | None = None
    used: CategoryDefinition | None = None

    @property
    def is_outdated(self) -> bool:
        """Whether the person did answer, but about other rules than the draw's."""
        return self.reason in _OUTDATED


_OUTDATED = frozenset(
    {
        Reason.PROGRAM_CHANGED,
        Reason.CATEGORY_CHANGED,
        Reason.CATEGORY_EARLIER,
        Reason.LABEL_UNKNOWN,
        Reason.PROGRAMS_CHANGED,
    }
)


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
        case Kind.PROGRAM if rulebook().newest.types[draw_type.key].nomination:
            return _BY_NOMINATION[profile.nomination]
        case Kind.PROGRAM:
            key = draw_type.key
            said = profile.programs.get(key), profile.given.get(key)
            return _in_program(rulebook(), key, day, said)
        case Kind.CATEGORY:
            book, given = rulebook(), profile.given
            through = book.on(day).through(draw_type.key)
            programs = tuple((profile.programs.get(key), given.get(key)) for key in through)
            member = profile.categories.get(draw_type.key), given.get(draw_type.key)
            return _in_category(book, draw_type, day, member, programs)


def program_said(profile: Profile, key: str, day: date) -> Answer:
    """The answer about a programme; None for one about other minimums than those of a day."""
    return _holding(rulebook(), key, day, (profile.programs.get(key), profile.given.get(key)))


def category_holds(profile: Profile, draw_type: DrawType, day: date) -> bool:
    """Whether an answer about a category is about the definition that a draw of a day used."""
    given = profile.answered(draw_type.key)
    return _category_holds(rulebook(), draw_type, given, definition_used(draw_type, day))


@lru_cache(maxsize=65536)
def _answered_about(book: Rulebook, key: str, given: Given) -> CategoryDefinition | None:
    """The definition that an answer about a category was about; None if it is not known."""
    if given.about is None:
        return book.on(given.day).definition(key)
    return labelled(book.newest.definitions.get(key, ()), given.about)


@lru_cache(maxsize=65536)
def _category_holds(
    book: Rulebook, draw_type: DrawType, given: Given, used: CategoryDefinition | None
) -> bool:
    if given.about is not None and given.about == draw_type.label:
        return True
    was = _answered_about(book, draw_type.key, given)
    return was is not None and used is not None and was.asks_the_same(used)


_BY_NOMINATION: Final[Mapping[Answer, Eligibility]] = {
    True: Eligibility(True, Reason.NOMINATED),
    False: Eligibility(False, Reason.NOT_NOMINATED),
    None: Eligibility(None, Reason.NOMINATION_UNSAID, Question(QuestionTopic.NOMINATION)),
}

Said = tuple[Answer, Given | None]
"""An answer about a programme, and when it was given."""


# There are few different answers, and a fan-out asks a million times: each is worked out once.
@lru_cache(maxsize=65536)
def _in_program(book: Rulebook, key: str, day: date, said: Said) -> Eligibility:
    holding = _holding(book, key, day, said)
    if holding is None:
        reason = Reason.PROGRAM_UNSAID if said[0] is None else Reason.PROGRAM_CHANGED
        return Eligibility(None, reason, Question(QuestionTopic.PROGRAM, key))
    return Eligibility(holding, Reason.IN_PROGRAM if holding else Reason.NOT_IN_PROGRAM)


@lru_cache(maxsize=65536)
def _holding(book: Rulebook, key: str, day: date, said: Said) -> Answer:
    """The answer, or None for one about other minimums than those of a day."""
    answer, given = said
    answered = (given or NOT_DATED).day
    then, now = (book.on(each).programs.get(key) for each in (answered, day))
    return answer if then is now or then == now else None


@lru_cache(maxsize=65536)
def _in_category(
    book: Rulebook, draw_type: DrawType, day: date, member: Said, programs: tuple[Said, ...]
) -> Eligibility:
    """The answer for a category draw, from the answers about the category and its programmes."""
    through = book.on(day).through(draw_type.key)
    pairs = zip(through, programs, strict=True)
    holding = [_holding(book, key, day, said) for key, said in pairs]
    in_a_program = any_of(holding)
    answer, given = member[0], member[1] or NOT_DATED
    used = definition_used(draw_type, day)
    holds = answer is None or _category_holds(book, draw_type, given, used)
    if not holds and in_a_program is not False:
        return _category_outdated(book, draw_type, given, used)
    if answer is False:
        return Eligibility(False, Reason.NOT_IN_CATEGORY)
    if in_a_program is False:
        return Eligibility(False, Reason.IN_NO_PROGRAM)
    if answer is None:
        ask = Question(QuestionTopic.CATEGORY, draw_type.key)
        return Eligibility(None, Reason.CATEGORY_UNSAID, ask)
    if in_a_program is None:
        outdated = holding != [said for said, _ in programs]
        reason = Reason.PROGRAMS_CHANGED if outdated else Reason.NO_PROGRAM_SAID
        return Eligibility(None, reason, Question(QuestionTopic.ANY_PROGRAM))
    return Eligibility(True, Reason.IN_CATEGORY)


def _category_outdated(
    book: Rulebook, draw_type: DrawType, given: Given, used: CategoryDefinition | None
) -> Eligibility:
    """An answer about another definition than the draw's; only a newer one is asked about."""
    ask = Question(QuestionTopic.CATEGORY, draw_type.key)
    was = _answered_about(book, draw_type.key, given)
    if used is None:
        label_is_new = draw_type.label is not None
        reason = Reason.LABEL_UNKNOWN if label_is_new else Reason.CATEGORY_EARLIER
        return Eligibility(None, reason, ask if label_is_new else None, was)
    if was is not None and used.since < was.since:
        return Eligibility(None, Reason.CATEGORY_EARLIER, None, was, used)
    return Eligibility(None, Reason.CATEGORY_CHANGED, ask, was, used)
