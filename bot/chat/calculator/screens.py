"""The calculator's interview as screens."""

from __future__ import annotations

from collections.abc import Iterable
from datetime import date
from typing import Final

from bot.chat.frame.keyboards import back, cut_label
from bot.chat.frame.pending import Way
from bot.chat.frame.screens import Button, Row, Screen, column, grid
from bot.chat.frame.taps import tap_data
from bot.domain.score.background import Answers
from bot.domain.score.interview import progress
from bot.domain.score.questions import InterviewQuestion, choices, questions
from bot.rules import Occupation
from bot.text.catalogue import Words, lines, paragraphs
from bot.text.score import (
    answers_text,
    choice_label,
    occupations_text,
    question_name,
    question_text,
)

_NARROW: Final = 20
"""Choices whose labels are no longer stand two in a row."""


def interview_screen(
    words: Words, answers: Answers, asked: InterviewQuestion, today: date, way: Way
) -> Screen:
    """A question, its choices, and the ways around it."""
    given, total = progress(answers, today)
    number = given if asked.key in answers else given + 1
    text = lines(
        words.say("crs-progress", number=number, total=max(total, number)),
        question_text(asked, answers, words),
    )
    return Screen(text, (*_choice_rows(words, answers, asked), *_ways_around(words, answers, way)))


def occupations_screen(
    words: Words, answers: Answers, asked: InterviewQuestion, found: Iterable[Occupation], way: Way
) -> Screen:
    """The occupations that a search found, to tap one of them."""
    found = tuple(found)
    picks = (
        Button(
            cut_label(f"{one.code} {one.title(words.language)}"),
            tap_data("crs", "occupation", one.code),
        )
        for one in found
    )
    ways = _ways_around(words, answers, way)
    rows = (*column(picks), *_choice_rows(words, answers, asked), *ways)
    return Screen(occupations_text(found, words), rows)


def answers_screen(words: Words, answers: Answers) -> Screen:
    """Every answer, and a button to correct each."""
    given = [(asked, answers[asked.key]) for asked in questions() if asked.key in answers]
    corrections = (
        Button(question_name(asked.key, words), tap_data("crs", "correct", asked.key))
        for asked, _ in given
    )
    again = Button(words.label("crs-again-button"), tap_data("crs", "again"))
    on = Button(words.label("crs-go-on-button"), tap_data("crs", "resume"))
    text = answers_text(given, words) if given else words.say("crs-answers-none")
    return Screen(text, (*column(corrections), (again, on)))


def paused_screen(words: Words) -> Screen:
    """The interview stops here for now."""
    on = Button(words.label("crs-go-on-button"), tap_data("crs", "resume"))
    profile = Button(words.label("start-profile-button"), tap_data("profile", "show"))
    return Screen(words.say("crs-paused"), ((on, profile),))


def welcome(words: Words, screen: Screen) -> Screen:
    """The first question, below an introduction."""
    return Screen(paragraphs(words.say("crs-hello"), screen.text), screen.rows)


def _choice_rows(words: Words, answers: Answers, asked: InterviewQuestion) -> tuple[Row, ...]:
    buttons = [
        Button(
            choice_label(asked, choice, words),
            tap_data("crs", "pick", asked.key, str(asked.choices.index(choice))),
        )
        for choice in choices(asked, answers)
    ]
    narrow = all(len(button.label) <= _NARROW for button in buttons)
    return grid(buttons, 2) if narrow else column(buttons)


def _ways_around(words: Words, answers: Answers, way: Way) -> tuple[Row, ...]:
    if not answers:
        return back(words, way)
    before = Button(words.label("back-button"), tap_data("crs", "back"))
    mine = Button(words.label("crs-answers-button"), tap_data("crs", "answers"))
    later = Button(words.label("crs-later-button"), tap_data("crs", "later"))
    return ((before, mine, later),)
