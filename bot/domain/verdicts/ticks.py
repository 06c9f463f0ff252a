"""The tick list of what applies to a candidate: each line not said, yes, or no."""

from __future__ import annotations

from dataclasses import replace
from typing import Final

from bot.domain.draws.categories import CURRENT_CATEGORIES, PROGRAMS
from bot.domain.people.profile import Answer, Profile
from bot.domain.verdicts.eligibility import Question, Topic, any_of

TICKS: Final = (*PROGRAMS, "pnp", *CURRENT_CATEGORIES)
"""The keys of the lines; ``pnp`` stands for a provincial nomination."""


def said(profile: Profile, key: str) -> Answer:
    """What this profile says of a programme, the nomination (``pnp``) or a category."""
    if key == "pnp":
        return profile.nomination
    return profile.programs.get(key) if key in PROGRAMS else profile.categories.get(key)


def say(profile: Profile, key: str, answer: Answer) -> Profile:
    """The same profile with one answer given, changed or taken back."""
    if key == "pnp":
        return replace(profile, nomination=answer)
    answers = dict(profile.programs if key in PROGRAMS else profile.categories)
    answers.pop(key, None)
    if answer is not None:
        answers[key] = answer
    if key in PROGRAMS:
        return replace(profile, programs=answers)
    return replace(profile, categories=answers)


def turned(answer: Answer) -> Answer:
    """What a tap makes of a line: not said, yes, no, and round again."""
    return {None: True, True: False, False: None}[answer]


def rest_is_no(profile: Profile) -> Profile:
    """The same profile with every line that was not said answered no."""
    for key in TICKS:
        if said(profile, key) is None:
            profile = say(profile, key, False)
    return profile


def applying(profile: Profile) -> tuple[str, ...]:
    """The keys of the lines that say yes."""
    return tuple(key for key in TICKS if said(profile, key))


def is_open(profile: Profile, question: Question) -> bool:
    """Whether this question about a fact has no answer yet."""
    match question.topic:
        case Topic.NOMINATION:
            return profile.nomination is None
        case Topic.PROGRAM | Topic.CATEGORY:
            return said(profile, question.key) is None
        case Topic.ANY_PROGRAM:
            return any_of(profile.programs.get(key) for key in PROGRAMS) is None
        case _:
            return True


def answered(profile: Profile, question: Question, answer: bool) -> Profile:
    """The same profile with a yes-or-no question answered; no programme means none of them."""
    match question.topic:
        case Topic.NOMINATION:
            return say(profile, "pnp", answer)
        case Topic.ANY_PROGRAM if not answer:
            return replace(profile, programs=dict.fromkeys(PROGRAMS, False))
        case Topic.PROGRAM | Topic.CATEGORY:
            return say(profile, question.key, answer)
        case _:
            raise ValueError(f"not a question of yes or no: {question}")
