"""Today's reminders over all of a person's profiles, and their record.

A reminder goes out as one message a person for all that is due. It is worked out again when it
is sent, and recorded as sent only after that; so a crash in between neither repeats a reminder nor
loses one. Reminders come from nine in the morning of the person's own day on.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass, replace
from datetime import UTC, date, datetime, timedelta
from typing import Final

from bot.domain.invitation import sixty_days as invitation
from bot.domain.invitation.sixty_days import Countdown, Stage
from bot.domain.notices import drops as reminders
from bot.domain.notices.drops import Cause, Drop, Reminder
from bot.domain.notices.notice import Broadcast, Notice, Topic
from bot.domain.people.profile import Profile, Subscriber
from bot.domain.people.quiet import is_quiet
from bot.domain.people.zones import zone
from bot.domain.score.older import newer_points
from bot.rules import rules_on

FIRST_HOUR: Final = 9
_PRIORITY: Final = 3
_REMEMBERED: Final = timedelta(days=366)
_NEWS_FOR: Final = timedelta(days=14)
"""How long after new points began a person still hears of them, after downtime for instance."""

_WHILE_INVITED: Final = (Cause.FIRST_TEST, Cause.SECOND_TEST)
"""Results must still be valid when one applies; nothing else can hurt a locked profile."""


@dataclass(frozen=True, slots=True)
class Due:
    """What one profile is to be reminded of; ``place`` is the profile's."""

    place: int
    reminders: tuple[Reminder, ...]
    countdown: Countdown | None

    @property
    def keys(self) -> frozenset[str]:
        """The keys to store once it is sent."""
        found = {reminder.key for reminder in self.reminders}
        return frozenset(found if self.countdown is None else found | {self.countdown.key})


@dataclass(frozen=True, slots=True)
class Reminding:
    """All that one person is reminded of in one message, on their own day."""

    subscriber: Subscriber
    today: date
    due: tuple[Due, ...]
    silent: bool
    reply_to: None = None
    edits: None = None

    @property
    def about(self) -> str:
        """The subject in words, for logs."""
        return "reminders"

    def noted(self, subscriber: Subscriber) -> Subscriber:
        """The subscriber, as now stored, once this has been sent.

        Profiles are known by their names: one may have been added or removed meanwhile.
        """
        keys = {self.subscriber.profiles[due.place].name: due.keys for due in self.due}
        since = (self.today - _REMEMBERED).isoformat()
        profiles = []
        for profile in subscriber.profiles:
            if profile.name in keys:
                recent = {key for key in profile.reminded if key.split(":")[1] >= since}
                profile = replace(profile, reminded=frozenset(recent | keys[profile.name]))
            profiles.append(profile)
        return replace(subscriber, profiles=tuple(profiles))


def reminder_broadcast(now: datetime) -> Broadcast:
    """The broadcast of the reminders of this hour (UTC)."""
    hour = now.astimezone(UTC).strftime("%Y-%m-%dT%H")
    return Broadcast(f"reminder:{hour}", Topic.REMINDER, hour, 1, now)


def match_reminders(broadcast: Broadcast, subscriber: Subscriber, now: datetime) -> Notice | None:
    """The notice for this subscriber, or None where nothing is due at this hour of their day."""
    hour = now.astimezone(zone(subscriber.time_zone)).hour
    if hour < FIRST_HOUR or reminding(subscriber, now) is None:
        return None
    return Notice(broadcast.id, subscriber.chat_id, _PRIORITY, None)


def reminding(subscriber: Subscriber, now: datetime) -> Reminding | None:
    """What this person is to be reminded of now (UTC), or None."""
    today = subscriber.today(now)
    has_nothing = all(
        profile.submitted is None and not profile.answers and profile.invitation is None
        for profile in subscriber.profiles
    )
    is_for_all = _are_points_new(today) or _funds_day(today) is not None
    if not subscriber.active or (has_nothing and not is_for_all):
        return None
    due = tuple(_due(subscriber, today))
    if not due:
        return None
    return Reminding(subscriber, today, due, silent=is_quiet(subscriber, now))


def _due(subscriber: Subscriber, today: date) -> Iterator[Due]:
    """What each profile is to be reminded of, if anything."""
    leads, funds = subscriber.alerts.reminders, _funds(subscriber, today)
    for place, profile in enumerate(subscriber.profiles):
        sent, causes = profile.reminded, _causes(profile, today)
        found = reminders.due_now(profile.answers or {}, profile.submitted, today, sent, leads)
        of_drops = (reminder for reminder in found if reminder.drop.cause in causes)
        countdown = None
        if profile.invitation is not None:
            invited = profile.invitation, today, sent
            countdown = invitation.due_countdown(*invited) or invitation.over(*invited)
        of_rules = (*_new_points(profile, today), *funds.get(place, ()))
        due = Due(place, (*of_rules, *of_drops), countdown)
        if due.keys:
            yield due


def _are_points_new(today: date) -> bool:
    """Whether a CRS edition whose figures are known has begun within the last days."""
    crs = rules_on(today).crs
    return crs.confirmed and timedelta() <= today - crs.since < _NEWS_FOR


def _new_points(profile: Profile, today: date) -> tuple[Reminder, ...]:
    """One message about new points to a person whose score is older, whatever leads they chose."""
    if not _are_points_new(today) or newer_points(profile, today) is None:
        return ()
    reminder = Reminder(Drop(Cause.NEW_POINTS, rules_on(today).crs.since), 0)
    is_open = Cause.NEW_POINTS in _causes(profile, today)
    return (reminder,) if is_open and reminder.key not in profile.reminded else ()


def _funds_day(today: date) -> date | None:
    """The last day to enter new settlement funds in a profile, until it is over."""
    funds = rules_on(today).periods.funds
    day = None if funds is None else funds.update_by
    return None if day is None or day <= today else day


def _funds(subscriber: Subscriber, today: date) -> Mapping[int, tuple[Reminder, ...]]:
    """The reminder of that day, by the place of the first profile that may need funds."""
    day = _funds_day(today)
    profiles = enumerate(subscriber.profiles if day is not None else ())
    place = next((place for place, profile in profiles if _may_need_funds(profile, today)), None)
    if day is None or place is None:
        return {}
    sent, leads = subscriber.profiles[place].reminded, subscriber.alerts.reminders
    return {place: reminders.due_reminders([Drop(Cause.FUNDS, day)], today, sent, leads)}


def _may_need_funds(profile: Profile, today: date) -> bool:
    """Whether the profile is in use and not denied for every programme that asks for funds."""
    asking = (one.key for one in rules_on(today).described if "funds" in one.assumes)
    is_in_use = profile.score is not None or profile.submitted is not None
    is_open = Cause.FUNDS in _causes(profile, today)
    return is_in_use and is_open and any(profile.programs.get(key) is not False for key in asking)


def _causes(profile: Profile, today: date) -> tuple[Cause, ...]:
    """The causes for reminders; an application leaves none."""
    if profile.invitation is None:
        return tuple(Cause)
    match invitation.stage(profile.invitation, today):
        case Stage.OPEN:
            return _WHILE_INVITED
        case Stage.APPLIED:
            return ()
        case _:
            return tuple(Cause)
