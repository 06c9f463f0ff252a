"""When the profile was submitted: tapped month by month and day by day, or typed."""

from __future__ import annotations

from calendar import monthrange
from dataclasses import replace
from datetime import date, datetime, timedelta
from functools import partial

from bot.chat.frame.features import Feature, button, typed_answer
from bot.chat.frame.keyboards import ways_out
from bot.chat.frame.pending import Destination, Pending, QuestionKind, Way
from bot.chat.frame.screens import Button, Reply, Row, Screen, grid
from bot.chat.frame.taps import tap_data
from bot.chat.frame.visits import (
    NO_NOTE,
    Answer,
    Onward,
    Visit,
    change,
    set_pending,
    stale,
    waits_for,
    way_of,
)
from bot.domain.dates import year_before
from bot.domain.people.profile import Subscriber
from bot.domain.people.submission import Span, Stated, stated_day
from bot.domain.typed import DateFault, is_expired, submitted
from bot.text.catalogue import Markup, Words, lines
from bot.text.times import date_examples, minute


class Submitted(Feature):
    """Answers everything about the submission date; its buttons carry the next place."""

    of_one_profile = True

    @button("submitted:show")
    async def show(self, visit: Visit) -> Answer:
        """Ask, with the months to choose from."""
        way = way_of(visit)
        return stale(visit) if way is None else await self.asked(visit, way)

    async def asked(self, visit: Visit, way: Way, note: Markup = NO_NOTE) -> Answer:
        """Ask; in the onboarding that is its third step."""
        visit = await set_pending(self._store, visit, Pending(QuestionKind.SUBMITTED, way))
        if way.place is Destination.START:
            return Onward(visit, way, note=note)
        rows = date_rows(visit, way)
        if visit.subscriber.profile.submitted is not None:
            label = visit.words.label("submitted-forget-button")
            rows += ((Button(label, tap_data("submitted", "forget", str(way))),),)
        rows += ways_out(visit.words, way)
        return Reply(Screen(ask_text(visit), rows).under(note))

    @button("submitted:month")
    async def month(self, visit: Visit) -> Answer:
        """The days of a month to choose from."""
        way, first = way_of(visit), _day(visit, 1)
        if way is None or first is None:
            return stale(visit)
        again = Button(visit.words.label("back-button"), tap_data("submitted", "show", str(way)))
        text = visit.words.say("submitted-day", month=visit.words.month_in_full(first))
        return Reply(Screen(text, (*day_rows(visit, first, way), (again,))))

    @button("submitted:day")
    async def day(self, visit: Visit) -> Answer:
        """A chosen day."""
        way, day = way_of(visit), _day(visit, 1)
        if way is None or day is None or not waits_for(visit, QuestionKind.SUBMITTED, way):
            return stale(visit)
        return await self.typed(replace(visit, text=day.isoformat()), way)

    @typed_answer(QuestionKind.SUBMITTED)
    async def typed(self, visit: Visit, way: Way) -> Answer:
        """A typed date is kept, or refused with the reason."""
        stated = visit.subscriber.profile.submitted
        known_day = None if stated is None else stated_day(stated, visit.zone)
        meant = submitted(visit.text, visit.zone, visit.now, known_day)
        if isinstance(meant, DateFault):
            fault = visit.words.say(f"submitted-fault-{meant}", **_examples(visit))
            return await self.asked(visit, way, fault)
        visit = await change(self._store, visit, partial(_with_date, when=meant))
        note = visit.words.say("submitted-kept", when=when_text(visit))
        return Onward(visit, way, QuestionKind.SUBMITTED, note)

    @button("submitted:forget")
    async def forget(self, visit: Visit) -> Answer:
        """No date, as if it had never been said."""
        way = way_of(visit)
        if way is None or not waits_for(visit, QuestionKind.SUBMITTED, way):
            return stale(visit)
        visit = await change(self._store, visit, partial(_with_date, when=None))
        return Onward(visit, way, QuestionKind.SUBMITTED)


def ask_text(visit: Visit) -> Markup:
    """The question, with an example that is of these days."""
    return visit.words.say("submitted-ask", **_examples(visit))


def when_text(visit: Visit) -> Markup:
    """The stored date in the reader's words; where it has expired, that is said."""
    words, when = visit.words, visit.subscriber.profile.submitted
    if when is None:
        return words.say("not-said")
    text = _stated_text(when, visit.subscriber.time_zone, words)
    return lines(text, words.say("submitted-expired")) if is_expired(when, visit.now) else text


def _stated_text(when: Stated, time_zone: str, words: Words) -> Markup:
    """A day, a minute, or both ends of a wider interval."""
    if isinstance(when, datetime):
        return minute(when, time_zone, words)
    if not isinstance(when, Span):
        return Markup(words.day(when))
    start = minute(when.start, time_zone, words)
    if when.end - when.start <= timedelta(minutes=1):
        return start
    return Markup(f"{start} – {minute(when.end, time_zone, words)}")


def date_rows(visit: Visit, way: Way) -> tuple[Row, ...]:
    """A button for each month that a living profile may be from, the latest first."""
    today = visit.now.date()
    oldest = year_before(today).replace(day=1)
    months = [today.replace(day=1)]
    while months[-1] > oldest:
        months.append((months[-1] - timedelta(days=1)).replace(day=1))
    buttons = (
        Button(visit.words.month(first), tap_data("submitted", "month", str(way), _code(first)))
        for first in months
    )
    return grid(buttons, 3)


def day_rows(visit: Visit, first: date, way: Way) -> tuple[Row, ...]:
    """A button for each day of the month that a living profile may be from."""
    last = monthrange(first.year, first.month)[1]
    days = (first.replace(day=number) for number in range(1, last + 1))
    today = visit.now.astimezone(visit.zone).date()
    return grid(
        (
            Button(str(day.day), tap_data("submitted", "day", str(way), _code(day)))
            for day in days
            if not is_expired(day, visit.now) and day <= today
        ),
        7,
    )


def _examples(visit: Visit) -> dict[str, str]:
    return date_examples(visit.now.date(), visit.words)


def _code(day: date) -> str:
    return day.isoformat()


def _day(visit: Visit, place: int) -> date | None:
    try:
        return date.fromisoformat(visit.args[place])
    except (IndexError, ValueError):
        return None


def _with_date(subscriber: Subscriber, when: Stated | None) -> Subscriber:
    profile = replace(subscriber.profile, submitted=when)
    return replace(subscriber.with_profile(profile), pending=None)
