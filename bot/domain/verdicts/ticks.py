"""The tick list of what applies to a candidate: each line not said, yes, or no."""

from __future__ import annotations

from collections.abc import Iterable
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


def ticked(profile: Profile, key: str) -> Profile:
    """The same profile with a line ticked, or no longer ticked.

    One ticked programme makes the others no, since people know the class that they qualify for;
    without any tick, all of them are open again.
    """
    answer = None if said(profile, key) else True
    profile = say(profile, key, answer)
    if key not in PROGRAMS:
        return profile
    yes = [program for program in PROGRAMS if profile.programs.get(program)]
    return replace(profile, programs={each: each in yes for each in PROGRAMS} if yes else {})


def none_of(profile: Profile, keys: Iterable[str]) -> Profile:
    """The same profile with no for each of these lines that is not ticked."""
    for key in keys:
        if not said(profile, key):
            profile = say(profile, key, False)
    return profile


def without_nomination(profile: Profile) -> Profile:
    """The same profile with no nomination, unless it was said that there is one."""
    return none_of(profile, ("pnp",))


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
