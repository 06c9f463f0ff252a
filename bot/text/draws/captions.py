"""Captions of charts: the line and the draws it would have met, and the year in figures."""

from __future__ import annotations

from collections.abc import Sequence

from bot.domain.draws.categories import known_types
from bot.domain.draws.draw import Draw
from bot.domain.draws.tallies import Month, TypeTally
from bot.domain.verdicts.courses import Course
from bot.text.catalogue import Markup, Words, lines, paragraphs
from bot.text.draws.charts import drawable
from bot.text.draws.draws import figure_range
from bot.text.names import type_short


def cutoff_caption(course: Course, words: Words) -> Markup:
    """One sentence about the reader's line, or the reason why the chart has no line."""
    draws = len(course.draws.judged)
    if course.line is not None:
        all_theirs = all(judged.for_them for judged in course.draws.judged)
        key = "chart-caption-mine" if all_theirs else "chart-caption-may-be"
        return words.say(key, line=str(course.line), draws=draws, met=course.met)
    if all(judged.verdict.eligibility.answer is False for judged in course.draws.judged):
        return words.say("chart-caption-others", draws=draws)
    return words.say("chart-caption-no-score", draws=draws)


def picture_note(words: Words) -> Markup:
    """That a picture is in English, where its font lacks the language's script; else empty."""
    return Markup() if drawable(words) is words else words.say("chart-in-english")


def months_caption(
    months: Sequence[Month], newest: Draw, year: Sequence[TypeTally], words: Words
) -> Markup:
    """How many were invited in these months, and the year so far by type."""
    invited = sum(sum(month.invited.values()) for month in months)
    rows = (
        words.say(
            "chart-year-row",
            type=type_short(tally.key, words),
            draws=tally.draws,
            invited=tally.invited,
            range=figure_range(tally.lowest, tally.highest),
        )
        for tally in year
        if tally.key in known_types()
    )
    return paragraphs(
        words.say("chart-caption-months", invited=invited, draw=newest.number),
        lines(words.say("chart-year", year=str(newest.date.year)), *rows),
    )
