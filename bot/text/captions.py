"""What is said under a picture of cut-offs: the line, and how many draws it would have met."""

from __future__ import annotations

from bot.domain.courses import Course
from bot.text.catalogue import Markup, Words


def cutoff_caption(course: Course, words: Words) -> Markup:
    """In one sentence; why there is no line where there is none."""
    draws = len(course.draws.judged)
    if course.line is not None:
        key = "chart-caption-mine" if _all_theirs(course) else "chart-caption-may-be"
        return words.say(key, line=str(course.line), draws=draws, met=course.met)
    if all(judged.verdict.eligibility.answer is False for judged in course.draws.judged):
        return words.say("chart-caption-others", draws=draws)
    return words.say("chart-caption-no-score", draws=draws)


def _all_theirs(course: Course) -> bool:
    return all(judged.for_them for judged in course.draws.judged)
