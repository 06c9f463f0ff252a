"""The interview's answers as facts: the candidate that is scored, and what programmes ask beyond.

Answers are a plain mapping of question key to text, or to four numbers for test results, as
they are stored. See ``bot.domain.score.interview`` for the questions.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date
from enum import StrEnum
from typing import Any

from bot.domain.dates import completed_years
from bot.domain.people.profile import Answer
from bot.domain.score.crs import CanadianStudy, Candidate, Education, Spouse, better_first
from bot.domain.score.language_tests import (
    NO_LEVELS,
    Language,
    Levels,
    expires,
    language_of,
    levels,
    scale_for,
)
from bot.rules import rules_on

Answers = Mapping[str, Any]


class RecentWork(StrEnum):
    """Work of the last three years in the one occupation that was named."""

    CANADA = "canada"
    ABROAD = "abroad"
    LESS = "less"


@dataclass(frozen=True, slots=True)
class Background:
    """What a person has told us. ``occupation`` is a NOC 2021 code; None is "not said".

    ``recent_work`` is ``CANADA`` for 12 months or more in Canada within three years, ``ABROAD``
    for 12 months or more of which fewer than 12 in Canada, ``LESS`` for fewer than 12 in all.
    """

    candidate: Candidate
    occupation: str | None = None
    recent_work: RecentWork | None = None
    job_offer: Answer = None


def background(answers: Answers, today: date) -> Background:
    """The facts on a day. Raises KeyError where the core questions are not answered yet.

    Results that have expired count for nothing; the language named first is the better one.
    """
    recent = answers.get("recent_work")
    return Background(
        candidate=better_first(_candidate(answers, today), rules_on(today).crs),
        occupation=said(answers, "occupation"),
        recent_work=None if recent is None else RecentWork(recent),
        job_offer=yes_or_no(answers, "job_offer"),
    )


def with_roles_swapped(answers: Answers, today: date) -> Background | None:
    """The couple with the spouse as the principal applicant, as far as the answers know them.

    None without an accompanying spouse whose age was given. The spouse's second language,
    studies in Canada, occupation and nomination are not asked; so the score is the least it can be.
    """
    born = said_day(answers, "spouse_born")
    if born is None or answers.get("spouse") != "coming":
        return None
    own, spouse = _candidate(answers, today), _spouse(answers, today)
    language = _spouse_language(answers)
    candidate = Candidate(
        age=completed_years(born, today),
        education=spouse.education,
        english=spouse.levels if language is Language.ENGLISH else NO_LEVELS,
        french=spouse.levels if language is Language.FRENCH else NO_LEVELS,
        first=language,
        canadian_work=spouse.canadian_work,
        foreign_work=int(answers["spouse_foreign_work"]),
        sibling=own.sibling,
        spouse=Spouse(own.education, _higher(own.english, own.french), own.canadian_work),
    )
    return Background(candidate)


def _spouse_language(answers: Answers) -> Language:
    test = answers.get("spouse_test", "none")
    return Language.ENGLISH if test == "none" else language_of(test)


def _higher(english: Levels, french: Levels) -> Levels:
    return max(english, french, key=lambda levels: (levels.lowest, sum(levels.each)))


def said(answers: Answers, key: str) -> str | None:
    """An answer that was given and not skipped."""
    answer: str | None = answers.get(key)
    return None if answer == "skip" else answer


def said_day(answers: Answers, key: str) -> date | None:
    """A day that was given: not skipped, and not still to come (``still``)."""
    day = said(answers, key)
    return None if day in (None, "still") else date.fromisoformat(day)


def yes_or_no(answers: Answers, key: str) -> Answer:
    """A yes or a no, or None for a question that was not asked or was skipped."""
    answer = said(answers, key)
    return None if answer is None else answer == "yes"


def _candidate(answers: Answers, today: date) -> Candidate:
    by_language = _levels_by_language(answers, today)
    return Candidate(
        age=completed_years(date.fromisoformat(answers["born"]), today),
        education=Education(answers["education"]),
        english=by_language.get(Language.ENGLISH, NO_LEVELS),
        french=by_language.get(Language.FRENCH, NO_LEVELS),
        canadian_work=int(answers["canadian_work"]),
        foreign_work=int(answers["foreign_work"]),
        certificate=yes_or_no(answers, "certificate") or False,
        canadian_study=CanadianStudy(answers.get("canadian_study", CanadianStudy.NONE)),
        sibling=yes_or_no(answers, "sibling") or False,
        nomination=yes_or_no(answers, "nomination") or False,
        spouse=_spouse(answers, today) if answers.get("spouse") == "coming" else None,
        occupation=said(answers, "occupation"),
        extra=_extra(answers, today),
    )


def _extra(answers: Answers, today: date) -> dict[str, str]:
    """The answers to the questions that the rules of the day brought along."""
    keys = (question.key for question in rules_on(today).crs.questions)
    return {key: answers[key] for key in keys if key in answers}


def _levels_by_language(answers: Answers, today: date) -> dict[Language, Levels]:
    found = {}
    for place in ("first", "second"):
        test = answers.get(f"{place}_test", "none")
        if test != "none":
            found[language_of(test)] = _levels(answers, place, today)
    return found


def _levels(answers: Answers, place: str, today: date) -> Levels:
    """The levels of one test's results, taken today where no date was given."""
    results = answers.get(f"{place}_results")
    taken = said_day(answers, f"{place}_taken") or today
    scale = scale_for(answers[f"{place}_test"], taken)
    if results is None or scale is None or expires(taken) <= today:
        return NO_LEVELS
    listening, reading, writing, speaking = results
    return levels(scale, (listening, reading, writing, speaking))


def _spouse(answers: Answers, today: date) -> Spouse:
    tested = answers.get("spouse_test", "none") != "none"
    return Spouse(
        education=Education(answers["spouse_education"]),
        levels=_levels(answers, "spouse", today) if tested else NO_LEVELS,
        canadian_work=int(answers["spouse_canadian_work"]),
    )
