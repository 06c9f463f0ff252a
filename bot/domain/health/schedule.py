"""When to poll the source next.

Of 113 draws from 2024-11 to 2026-08, all were first seen on a working day between 10:00 and
18:59 Toronto time, 99 of them between 11:00 and 15:59 (first sightings in public archives of
IRCC's file, to 2026-08-19). So one rhythm holds from 10:00 to 19:00, and a slower one outside.
"""

from __future__ import annotations

from dataclasses import dataclass
from datetime import UTC, datetime, time, timedelta
from typing import Final
from zoneinfo import ZoneInfo

from bot.domain.health.holidays import is_working_day
from bot.domain.health.pulse import Pulse

TORONTO: Final = ZoneInfo("America/Toronto")
OPENS: Final = time(10)
CLOSES: Final = time(19)

LONGEST_WAIT: Final = timedelta(days=1)
"""The longest wait; a longer one means that the clock was set back."""
JITTER: Final = 0.15
"""A pause is shortened by up to this share of itself, never lengthened."""
HASTE: Final = 3
"""How many times as often to poll while the next polls decide something."""
LATE: Final = 3
"""How many periods old the last successful poll may be before something is wrong."""
FEED_PERIOD: Final = timedelta(minutes=10)
"""The time between polls of a feed, since news is less urgent."""
NOTICES_PERIOD: Final = timedelta(minutes=75)
"""The time between polls of IRCC's notices: at least an hour, however it is shortened."""
TIMES_PERIOD: Final = timedelta(days=1)
"""The time between polls of IRCC's processing times, which change once a month."""
TIMES_RETRY: Final = timedelta(hours=1)
MOST_DOUBLINGS: Final = 2
"""A repeated failure doubles the pause, up to four times."""


@dataclass(frozen=True, slots=True)
class Rhythm:
    """The time between polls: ``busy`` in the hours when IRCC publishes, ``idle`` outside."""

    busy: timedelta
    idle: timedelta


def next_look(
    now: datetime,
    rhythm: Rhythm,
    pulse: Pulse,
    *,
    hurry_until: datetime | None = None,
    jitter: float,
) -> datetime:
    """When to poll again (UTC), after a poll that ended ``now``; ``jitter`` is in [0, 1).

    Polls are more frequent until ``hurry_until``. A repeated failure slows them down. A failure
    of another kind starts from the shortest pause again, since the source has changed, and a
    success ends the slowdown. A wait that the source asked for is obeyed. IRCC's hours never
    begin in the middle of a longer pause.
    """
    if pulse.retry_at is not None and now < pulse.retry_at <= now + LONGEST_WAIT:
        return pulse.retry_at + rhythm.busy * JITTER * jitter
    shortened = 1 - JITTER * jitter
    pause = rhythm.busy if is_publishing_time(now) else rhythm.idle
    if pulse.failures:
        pause *= 1 << min(pulse.streak - 1, MOST_DOUBLINGS)
    elif hurry_until is not None and now < hurry_until:
        pause = min(pause, rhythm.busy / HASTE)
    return min(now + pause * shortened, max(next_opening(now), now + rhythm.busy * shortened))


def is_publishing_time(now: datetime) -> bool:
    """Whether IRCC publishes at hours like this one; ``now`` is aware."""
    there = now.astimezone(TORONTO)
    return is_working_day(there.date()) and OPENS <= there.time() < CLOSES


def overdue_at(last_look: datetime, rhythm: Rhythm) -> datetime:
    """When a poll that succeeded at that instant (UTC) is too old: three periods later.

    The period is the one in force; when IRCC's hours begin, three of the shorter ones are left.
    """
    if is_publishing_time(last_look):
        return last_look + LATE * rhythm.busy
    return min(last_look + LATE * rhythm.idle, next_opening(last_look) + LATE * rhythm.busy)


def next_opening(now: datetime) -> datetime:
    """The next instant after ``now`` (UTC) at which IRCC's publishing hours begin."""
    day = now.astimezone(TORONTO).date()
    while True:
        opening = datetime.combine(day, OPENS, TORONTO).astimezone(UTC)
        if opening > now and is_working_day(day):
            return opening
        day += timedelta(days=1)


def feed_pause(failures: int, jitter: float, period: timedelta = FEED_PERIOD) -> timedelta:
    """The time to the next poll of a feed, after so many failures in a row; ``jitter`` is in
    [0, 1). Doubling with each failure, up to sixteen times."""
    return period * (1 << min(failures, 4)) * (1 - JITTER * jitter)


def times_pause(failures: int, jitter: float) -> timedelta:
    """The time to the next poll of the processing times, after so many failures in a row.

    ``jitter`` is in [0, 1). A day; after a failure an hour, doubling up to sixteen.
    """
    longer = 1 + JITTER * jitter
    if not failures:
        return TIMES_PERIOD * longer
    return TIMES_RETRY * (1 << min(failures - 1, 4)) * longer


def rest_of(period: timedelta, asked: datetime | None, now: datetime) -> timedelta:
    """The rest of the period since a page was last asked for (UTC); none for an unknown or
    impossible time."""
    if asked is None or not timedelta() <= now - asked < period:
        return timedelta()
    return asked + period - now
