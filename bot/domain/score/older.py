"""Scores from before a change of the points: which change, and the score that it makes."""

from __future__ import annotations

from datetime import date

from bot.domain.people.profile import Profile
from bot.domain.score.background import background
from bot.domain.score.crs import crs_score
from bot.domain.score.interview import next_question
from bot.rules import Crs, rules_on


def newer_points(profile: Profile, day: date) -> Crs | None:
    """The points in force on a day, where the profile's score is from before they came."""
    crs = rules_on(day).crs
    is_older = profile.score is not None and profile.scored_on < crs.since
    return crs if is_older else None


def recomputed(profile: Profile, day: date) -> int | None:
    """The score, without a nomination, that the kept answers give by the points of a day.

    None without answers, where a question is open, and while the figures are not known.
    """
    crs, answers = rules_on(day).crs, profile.answers
    if answers is None or not crs.confirmed or next_question(answers, day) is not None:
        return None
    return crs_score(background(answers, day).candidate, crs).without_nomination
