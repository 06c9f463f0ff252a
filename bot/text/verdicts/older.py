"""The line that a score is from before a change of the points."""

from __future__ import annotations

from datetime import date

from bot.domain.people.profile import Profile
from bot.domain.score.older import newer_points, recomputed
from bot.text.catalogue import Markup, Words


def older_text(profile: Profile, day: date, words: Words) -> Markup:
    """The change since the score was given, and the new score where the answers give it.

    Nothing for a score that was given under the points of the day.
    """
    crs = newer_points(profile, day)
    if crs is None:
        return Markup()
    if not crs.confirmed:
        return words.say("older-announced", since=crs.since)
    points = recomputed(profile, day)
    return words.in_a_row(
        words.say("older-confirmed", since=crs.since),
        *([words.say("older-computed", score=str(points))] if points is not None else ()),
    )
