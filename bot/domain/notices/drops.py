"""What will lower a score or close a door, on which day, and which reminder of it is due.

* A birthday that takes points: the tables of the day, from 30 on every year.
* Test results: two years after the test.
* The profile: twelve months after its submission; it is then removed from the pool.
* Settlement funds: the last day to enter IRCC's new amounts, where the rulebook names one.
* Work: so many months must lie within so many years, by the rules of the day (12 within three in
  2026, so the window closes two years after the last day of work).

Days are the person's own, but a submission's where its time is known: that is UTC's. A 29 February
falls on the 28th in other years. A reminder has a stable key made of what and when, so it is sent
once, whatever restarts or clocks do; when the fact changes, the key does too.
"""

from __future__ import annotations

from collections.abc import Collection, Iterable, Iterator
from dataclasses import dataclass, replace
from datetime import date, datetime, timedelta
from enum import StrEnum
from typing import Final

from bot.domain.dates import months_after, years_after
from bot.domain.people.profile import REMINDER_LEADS, Profile
from bot.domain.people.submission import Span, Stated, profile_ends
from bot.domain.score.background import Answers, background, said_day, works_of
from bot.domain.score.crs import crs_score
from bot.domain.score.language_tests import expires
from bot.domain.score.work import together
from bot.rules import rules_on

LEADS: Final = REMINDER_LEADS
"""How many days before the day a reminder is sent."""

_YEARS_AHEAD: Final = 5


class Cause(StrEnum):
    """What happens on the day."""

    BIRTHDAY = "birthday"
    FIRST_TEST = "first_test"
    SECOND_TEST = "second_test"
    PROFILE = "profile"
    WORK_WINDOW = "work_window"
    NEW_POINTS = "new_points"
    FUNDS = "funds"


@dataclass(frozen=True, slots=True)
class Drop:
    """From ``day`` on the score is lower, or the profile or a category gone.

    ``points`` is the loss on that day, where the answers tell it.
    """

    cause: Cause
    day: date
    points: int | None = None

    @property
    def key(self) -> str:
        """The drop's name, the same as long as its day is."""
        return f"{self.cause}:{self.day.isoformat()}"


@dataclass(frozen=True, slots=True)
class Reminder:
    """A drop to be reminded of, ``lead`` being the one of ``LEADS`` that has been reached."""

    drop: Drop
    lead: int

    @property
    def key(self) -> str:
        """The key under which a sent reminder is stored."""
        return f"{self.drop.key}:{self.lead}"


def drops(
    answers: Answers,
    submitted: Stated | None,
    today: date,
    until: date | None = None,
) -> tuple[Drop, ...]:
    """Every drop after today that these facts foretell, soonest first; to ``until``, if given.

    ``answers`` may be empty or half done: missing answers predict nothing.
    """
    last = until or years_after(today, _YEARS_AHEAD)
    ahead = _ahead(answers, submitted, today, last)
    costed = (_costed(drop, answers, ahead) for drop in ahead)
    return tuple(drop for drop in costed if _counts(drop))


def due_reminders(
    ahead: Iterable[Drop], today: date, sent: Collection[str], leads: Collection[int] = LEADS
) -> tuple[Reminder, ...]:
    """The reminders to send now: for each drop the closest lead reached, unless sent already.

    After downtime the leads that were missed are not made up for: one reminder says enough.
    Nor is a wider lead sent after a closer one, should the clock go back.
    """
    found = []
    for drop in ahead:
        left = (drop.day - today).days
        reached = [lead for lead in leads if 0 < left <= lead]
        if not reached:
            continue
        closest = Reminder(drop, min(reached))
        as_close = (replace(closest, lead=lead) for lead in leads if lead <= closest.lead)
        if not any(one.key in sent for one in as_close):
            found.append(closest)
    return tuple(found)


def due_now(
    answers: Answers,
    submitted: Stated | None,
    today: date,
    sent: Collection[str],
    leads: Collection[int] = LEADS,
) -> tuple[Reminder, ...]:
    """The reminders to send now: as ``due``, with points only for those."""
    if not leads:
        return ()
    ahead = _ahead(answers, submitted, today, today + timedelta(days=max(leads)))
    found = due_reminders(ahead, today, sent, leads)
    costed = (replace(one, drop=_costed(one.drop, answers, ahead)) for one in found)
    return tuple(one for one in costed if _counts(one.drop))


def come_since(
    answers: Answers, submitted: Stated | None, stored: date, today: date
) -> tuple[Drop, ...]:
    """The drops that came after a score was stored: with any of them it is out of date."""
    return drops(answers, submitted, stored, today)


def facts_since(profile: Profile) -> date | None:
    """The day from which a profile's score is: the day of the score, else of the submission."""
    if profile.scored is not None or profile.submitted is None:
        return profile.scored
    return _day(profile.submitted)


def stale_by(profile: Profile, day: date) -> tuple[Drop, ...]:
    """The drops between the day of the profile's score and this day."""
    since = facts_since(profile)
    if since is None or profile.score is None:
        return ()
    return come_since(profile.answers or {}, profile.submitted, since, day)


def _ahead(answers: Answers, submitted: Stated | None, today: date, last: date) -> list[Drop]:
    """The drops after today and up to the last day, soonest first."""
    found = []
    for place, cause in (("first", Cause.FIRST_TEST), ("second", Cause.SECOND_TEST)):
        if (taken := said_day(answers, f"{place}_taken")) is not None:
            found.append(Drop(cause, expires(taken)))
    found += _windows(answers, today)
    if submitted is not None:
        found.append(Drop(Cause.PROFILE, profile_ends(_day(submitted))))
    if (born := said_day(answers, "born")) is not None:
        years = range(last.year - _YEARS_AHEAD, last.year + 1)
        # Which of the birthdays cost points is worked out later.
        found += [Drop(Cause.BIRTHDAY, years_after(born, year - born.year)) for year in years]
    return sorted((drop for drop in found if today < drop.day <= last), key=lambda drop: drop.day)


def _counts(drop: Drop) -> bool:
    """A birthday matters only where it costs points."""
    return drop.cause is not Cause.BIRTHDAY or bool(drop.points)


def _windows(answers: Answers, today: date) -> Iterator[Drop]:
    """When too little is left of work that has ended and was, or may have been, long enough."""
    months, years = rules_on(today).work_window
    for work in works_of(answers, today):
        if work.ended is None or work.ended[1] >= today:
            continue
        before = together([work], work.ended[1], years, in_canada=False)
        if months and before.reaches(months) is not False:
            yield Drop(Cause.WORK_WINDOW, months_after(work.ended[0], 12 * years - months))


def _day(submitted: Stated) -> date:
    """The first day that it can have been: a warning is never late."""
    if isinstance(submitted, Span):
        return submitted.start.date()
    return submitted.date() if isinstance(submitted, datetime) else submitted


_CAUSED_BY: Final = {
    Cause.BIRTHDAY: "born",
    Cause.FIRST_TEST: "first_taken",
    Cause.SECOND_TEST: "second_taken",
}
"""The answer that each cause of lost points depends on, in the order of counting."""


def _costed(drop: Drop, answers: Answers, ahead: Iterable[Drop]) -> Drop:
    """The drop with its points, if the score depends on its cause.

    Of several drops on one day each has its own points: those before it count as happened.
    """
    if drop.cause not in _CAUSED_BY:
        return drop
    of_the_day = {one.cause for one in ahead if one.day == drop.day}
    ordered = [cause for cause in _CAUSED_BY if cause in of_the_day]
    later = ordered[ordered.index(drop.cause) :]
    try:
        before, after = (
            crs_score(candidate, rules_on(drop.day).crs).total
            for causes in (later, later[1:])
            for candidate in [background(_put_off(answers, causes), drop.day).candidate]
        )
    except KeyError:
        return drop
    return replace(drop, points=before - after)


def _put_off(answers: Answers, causes: Iterable[Cause]) -> Answers:
    """The answers by which these causes come a day later."""
    days = {_CAUSED_BY[cause]: said_day(answers, _CAUSED_BY[cause]) for cause in causes}
    later = {key: (day + timedelta(days=1)).isoformat() for key, day in days.items() if day}
    return {**answers, **later}
