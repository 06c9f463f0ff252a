"""The interview behind the calculator: a state machine over the answers.

The answers are the whole state: a plain mapping of question key to text (or to four numbers for
test results) that can be stored as it is, so that an interview can be resumed after days or a
restart. ``next_question`` is the first question in order that these answers ask for and do not
hold.
"""

from __future__ import annotations

from collections.abc import Container, Mapping
from datetime import date
from typing import Any, Final

from bot.domain.score.background import Answers, said_day
from bot.domain.score.crs import Education
from bot.domain.score.language_tests import expires
from bot.domain.score.questions import NONE, InterviewQuestion, question_named, questions
from bot.domain.score.replies import ReplyFault, read_reply

_USUAL: Final = {
    "education": Education.BACHELOR,
    "first_test": "ielts",
    "canadian_work": "1",
    "foreign_work": "1",
    "occupation": "21231",
    "occupation_2": NONE,
}
"""Answers that lead to as many questions as most people are asked."""


def next_question(answers: Answers, today: date) -> InterviewQuestion | None:
    """The first question still open, or None when the interview is done."""
    for asked in questions():
        if asked.key not in answers and asked.asked(answers, today):
            return asked
    return None


def with_reply(
    answers: Answers, asked: InterviewQuestion, reply: str, today: date, occupations: Container[str]
) -> dict[str, Any] | ReplyFault:
    """The answers including this reply, or the fault of the reply.

    ``reply`` is a choice's key or the typed text; ``today`` is the person's own day;
    ``occupations`` are the known NOC codes. Any question that the answers ask for may be answered
    at any time; answers that the new one leaves without a meaning are dropped.
    """
    if not _asked_after(asked, answers, today):
        return ReplyFault.NOT_ASKED
    value = read_reply(answers, asked, reply, today, occupations)
    if isinstance(value, ReplyFault):
        return value
    changed = {**answers, asked.key: value}
    if answers.get(asked.key, value) != value:
        changed = {
            key: kept for key, kept in changed.items() if asked.key not in question_named(key).after
        }
    return _still_asked(changed, today)


def without_last(answers: Answers, today: date) -> dict[str, Any]:
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


def expired_tests(answers: Answers, today: date) -> tuple[str, ...]:
    """The places (``first``, ``second``) of results that are too old to count."""
    taken = {place: said_day(answers, f"{place}_taken") for place in ("first", "second")}
    return tuple(place for place, day in taken.items() if day and expires(day) <= today)
