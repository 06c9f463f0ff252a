"""Reminders in words: what will lower a score and when, and how long an invitation still runs."""

from __future__ import annotations

from collections.abc import Collection
from datetime import date

from bot.domain.invitation.sixty_days import Countdown
from bot.domain.notices.drops import Cause, Drop, Reminder, facts_since, stale_by
from bot.domain.notices.reminding import Reminding
from bot.domain.people.profile import Profile
from bot.domain.score.older import recomputed
from bot.text.catalogue import Markup, Words, lines, paragraphs
from bot.text.names import name_of_profile


def reminding_text(told: Reminding, words: Words) -> Markup:
    """The whole message; where the chat holds several profiles, each is named."""
    profiles = told.subscriber.profiles
    parts = [words.say("reminder-title")]
    for due in told.due:
        profile, name, countdown = profiles[due.place], Markup(), Markup()
        if len(profiles) > 1:
            name = words.say("reminder-profile", name=name_of_profile(profile, words))
        if due.countdown is not None:
            countdown = countdown_line(due.countdown, words)
        rows = (_row(reminder, profile, told.today, words) for reminder in due.reminders)
        parts.append(lines(name, countdown, *rows))
    return paragraphs(*parts, words.say("reminder-closing"))


def drop_line(drop: Drop, words: Words) -> Markup:
    """The event, its day, and the points that it costs, if they are known."""
    return _cost(drop, f"drop-{drop.cause}", words)


def _cost(drop: Drop, key: str, words: Words) -> Markup:
    what = words.say(key, day=drop.day)
    return words.say("drop-costs", what=what, points=drop.points) if drop.points else what


def stale_text(profile: Profile, day: date, words: Words, said: Collection[Cause] = ()) -> Markup:
    """A warning that the score was out of date on this day, and why; empty if it was not.

    Causes in ``said`` are left out, because the message gives them elsewhere.
    """
    came = [drop for drop in stale_by(profile, day) if drop.cause not in said]
    since = facts_since(profile)
    if not came or since is None:
        return Markup()
    changes = words.listed(*(_cost(drop, f"since-{drop.cause}", words) for drop in came))
    return words.say("score-stale", since=since, changes=changes)


def countdown_line(countdown: Countdown, words: Words) -> Markup:
    """How long the invitation still runs, or that it is over."""
    if countdown.days_left < 0:
        return words.say("reminder-invitation-over")
    return words.say("reminder-invitation", days=countdown.days_left)


def _row(reminder: Reminder, profile: Profile, today: date, words: Words) -> Markup:
    """A reminder in a line; new points that have begun are news, with the new score if known."""
    drop = reminder.drop
    if drop.cause is not Cause.NEW_POINTS:
        days = (drop.day - today).days
        return words.say("reminder-row", line=drop_line(drop, words), days=days)
    points = recomputed(profile, today)
    return words.in_a_row(
        words.say("older-push", since=drop.day, score=str(profile.score)),
        *([words.say("older-computed", score=str(points))] if points is not None else ()),
    )
