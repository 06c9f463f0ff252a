"""Reminders in words: what will lower a score and when, and how long an invitation still runs."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date

from bot.domain.invitation import Countdown
from bot.domain.profiles import Profile
from bot.domain.reminders import Drop
from bot.domain.reminding import Due, Reminding
from bot.text.catalogue import Markup, Words, lines, paragraphs
from bot.text.names import profile_name


def reminding_text(told: Reminding, words: Words) -> Markup:
    """The whole message; where the chat holds several profiles, each is named."""
    profiles = told.subscriber.profiles
    several = len(profiles) > 1
    parts = (_of_profile(due, profiles[due.place], told.today, words, several) for due in told.due)
    return paragraphs(words.say("reminder-title"), *parts, words.say("reminder-closing"))


def drop_line(drop: Drop, words: Words) -> Markup:
    """What happens on which day, and what it costs where that is known."""
    what = words.say(f"drop-{drop.cause}", day=drop.day)
    if not drop.points:
        return what
    return words.say("drop-costs", what=what, points=drop.points)


def stale_line(drops: Sequence[Drop], scored: date, words: Words) -> Markup:
    """That a score is out of date, and why."""
    causes = lines(*(words.say("drop-row", line=drop_line(drop, words)) for drop in drops))
    return lines(words.say("score-stale", scored=scored), causes)


def countdown_line(countdown: Countdown, words: Words) -> Markup:
    """How long the invitation still runs, or that it is over."""
    if countdown.days_left < 0:
        return words.say("reminder-invitation-over")
    return words.say("reminder-invitation", days=countdown.days_left)


def _of_profile(due: Due, profile: Profile, today: date, words: Words, several: bool) -> Markup:
    name = words.say("reminder-profile", name=profile_name(profile, words)) if several else ""
    countdown = countdown_line(due.countdown, words) if due.countdown is not None else ""
    rows = (
        words.say(
            "reminder-row",
            line=drop_line(reminder.drop, words),
            days=(reminder.drop.day - today).days,
        )
        for reminder in due.reminders
    )
    return lines(name, countdown, *rows)
