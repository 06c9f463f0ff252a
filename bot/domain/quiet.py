"""When a message is silent: quiet hours, and draws that are not for the reader."""

from __future__ import annotations

from datetime import datetime, time

from bot.domain.profiles import Subscriber
from bot.domain.verdicts import Outcome
from bot.domain.zones import zone


def is_silent(subscriber: Subscriber, outcome: Outcome, now: datetime) -> bool:
    """Whether an alert sent now (UTC) should make no sound; it is never held back."""
    return outcome is Outcome.NOT_FOR_YOU or is_quiet(subscriber, now)


def is_quiet(subscriber: Subscriber, now: datetime) -> bool:
    """Whether now (UTC) is within the quiet hours of the subscriber's own day."""
    quiet = subscriber.alerts.quiet
    return quiet is not None and within(quiet, now.astimezone(zone(subscriber.time_zone)).time())


def within(hours: tuple[time, time], at: time) -> bool:
    """Whether a time of day lies from the first (included) to the second, past midnight too."""
    start, end = hours
    return start <= at < end if start <= end else at >= start or at < end
