"""Quiet hours: when a message makes no sound."""

from __future__ import annotations

from datetime import datetime, time

from bot.domain.people.profile import Subscriber
from bot.domain.people.zones import zone


def is_quiet(subscriber: Subscriber, now: datetime) -> bool:
    """Whether now (UTC) is within the quiet hours of the subscriber's own day."""
    quiet = subscriber.alerts.quiet
    return quiet is not None and within(quiet, now.astimezone(zone(subscriber.time_zone)).time())


def within(hours: tuple[time, time], at: time) -> bool:
    """Whether a time of day lies from the first (included) to the second, past midnight too."""
    start, end = hours
    return start <= at < end if start <= end else at >= start or at < end
