"""The interview's answers as facts: the candidate that is scored, and what programmes ask beyond.

Answers are a plain mapping of question key to text, or to four numbers for test results, as
they are stored. See ``bot.domain.score.interview`` for the questions.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from datetime import date
from typing import Any, Final

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
from bot.domain.score.work import Days, Where, Work, days_of
from bot.rules import rules_on

Answers = Mapping[str, Any]

WORK_PLACES: Final = ("", "_2")
"""The endings of the keys of questions about the first and the second occupation."""


@dataclass(frozen=True, slots=True)
class Background:
    """A person's facts on the person's day ``today``.

    ``works`` is the skilled work of the last ten years by occupation; ``all_work`` says that
    there is no other. ``two_year_study`` is about studies in Canada of two academic years.
    """

    candidate: Candidate
    today: date
    works: tuple[Work, ...] = ()
    all_work: bool = False
    job_offer: Answer = None
    two_year_study: Answer = None

    @property
    def occupation(self) -> str | None:
        """The occupation that was named first."""
        return self.works[0].occupation if self.works else None


def background(answers: Answers, today: date) -> Background:
    """The facts on a day. Raises KeyError where the core questions are not answered yet.

    Results that have expired count for nothing; the language named first is the better one.
    """
    # Whether all the skilled work of the last ten years is named.
    last = (("any_work", "no"), ("occupation_2", "none"), ("more_work", "no"))
    has_named_all = any(answers.get(key) == reply for key, reply in last)
    return Background(
        candidate=better_first(_candidate(answers, today), rules_on(today).crs),
        today=today,
        works=tuple(works_of(answers, today)),
        all_work=has_named_all,
        job_offer=reply_yes(answers, "job_offer"),
        two_year_study=reply_yes(answers, "two_year_study"),
    )


def works_of(answers: Answers, today: date) -> Iterator[Work]:
    """The work in each occupation that was named; "still" means until today."""
    for place in WORK_PLACES:
        occupation = reply_given(answers, f"occupation{place}")
        if occupation is not None:
            where = reply_given(answers, f"work_where{place}")
            yield Work(
                occupation,
                None if where is None else Where(where),
                _days(answers, f"work_began{place}", today),
                _days(answers, f"work_ended{place}", today),
            )


def _days(answers: Answers, key: str, today: date) -> Days | None:
    stated = answers.get(key)
    if stated == "still":
        return today, today
    return None if stated in (None, "skip") else days_of(stated)


def with_roles_swapped(answers: Answers, today: date) -> Background | None:
    """The couple with the spouse as the principal applicant, as far as the answers know them.

    None without an accompanying spouse whose age was given. The spouse's second language,
    studies in Canada, occupation and nomination are not asked; so the score is the least it can be.
    """
    born = said_day(answers, "spouse_born")
    if born is None or answers.get("spouse") != "coming":
        return None
    own, spouse = _candidate(answers, today), _spouse(answers, today)
    test = answers.get("spouse_test", "none")
    language = Language.ENGLISH if test == "none" else language_of(test)
    higher = max(own.english, own.french, key=lambda levels: (levels.lowest, sum(levels.each)))
    candidate = Candidate(
        age=completed_years(born, today),
        education=spouse.education,
        english=spouse.levels if language is Language.ENGLISH else NO_LEVELS,
        french=spouse.levels if language is Language.FRENCH else NO_LEVELS,
        first=language,
        canadian_work=spouse.canadian_work,
        foreign_work=int(answers["spouse_foreign_work"]),
        sibling=own.sibling,
        spouse=Spouse(own.education, higher, own.canadian_work),
    )
    return Background(candidate, today)


def reply_given(answers: Answers, key: str) -> str | None:
    """An answer that was given and not skipped."""
    answer: str | None = answers.get(key)
    return None if answer in ("skip", "none") and not key.endswith("_test") else answer


def said_day(answers: Answers, key: str) -> date | None:
    """A day that was given: not skipped, and not still to come (``still``).

    Of a month or a year it is the first day.
    """
    day = reply_given(answers, key)
    return None if day is None or day == "still" else days_of(day)[0]


def reply_yes(answers: Answers, key: str) -> Answer:
    """A yes or a no, or None for a question that was not asked or was skipped."""
    answer = reply_given(answers, key)
    return None if answer is None else answer == "yes"


def _candidate(answers: Answers, today: date) -> Candidate:
    by_language = {}
    for place in ("first", "second"):
        test = answers.get(f"{place}_test", "none")
        if test != "none":
            by_language[language_of(test)] = _levels(answers, place, today)
    # The answers to the questions that a rule edition added.
    keys = (question.key for question in rules_on(today).crs.questions)
    extra = {key: answers[key] for key in keys if key in answers}
    return Candidate(
        age=completed_years(date.fromisoformat(answers["born"]), today),
        education=Education(answers["education"]),
        english=by_language.get(Language.ENGLISH, NO_LEVELS),
        french=by_language.get(Language.FRENCH, NO_LEVELS),
        canadian_work=int(answers["canadian_work"]),
        foreign_work=int(answers["foreign_work"]),
        certificate=reply_yes(answers, "certificate") or False,
        canadian_study=CanadianStudy(answers.get("canadian_study", CanadianStudy.NONE)),
        sibling=reply_yes(answers, "sibling") or False,
        nomination=reply_yes(answers, "nomination") or False,
        spouse=_spouse(answers, today) if answers.get("spouse") == "coming" else None,
        occupation=reply_given(answers, "occupation"),
        extra=extra,
    )


def _levels(answers: Answers, place: str, today: date) -> Levels:
    taken = said_day(answers, f"{place}_taken") or today
    return NO_LEVELS if expires(taken) <= today else told_levels(answers, place, today)


def told_levels(answers: Answers, place: str, today: date) -> Levels:
    """The levels of one test's results, valid or not; taken today where no date was given."""
    results = answers.get(f"{place}_results")
    taken = said_day(answers, f"{place}_taken") or today
    scale = scale_for(answers[f"{place}_test"], taken)
    if results is None or scale is None:
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
