"""What a broadcast is about: who is to hear of it, and what each of them is told."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import datetime

from bot.domain.categories import DrawType, classify
from bot.domain.draws import Draw, number_key
from bot.domain.history import Context, context
from bot.domain.messages import Message
from bot.domain.news import Known
from bot.domain.notices import Alert, Broadcast, Notice, Topic, best_outcome, match, verdicts
from bot.domain.profiles import Subscriber
from bot.domain.quiet import is_silent
from bot.domain.reminding import match_reminders, reminding


@dataclass(frozen=True, slots=True)
class DrawSubject:
    """A draw, with what every alert on it has in common."""

    broadcast: Broadcast
    draw: Draw
    draw_type: DrawType
    context: Context | None

    def notice(self, subscriber: Subscriber, now: datetime) -> Notice | None:
        """The notice for somebody who wants to hear of this draw."""
        return match(self.broadcast, self.draw, self.draw_type, subscriber)

    def message(self, subscriber: Subscriber, now: datetime) -> Message | None:
        """The alert, on the person's facts as they now are."""
        found = verdicts(subscriber, self.draw, self.draw_type)
        return Alert(
            subscriber,
            self.draw,
            self.draw_type,
            found,
            self.context,
            silent=is_silent(subscriber, best_outcome(found), now),
        )


@dataclass(frozen=True, slots=True)
class ReminderSubject:
    """The reminders of an hour: what is due is each person's own."""

    broadcast: Broadcast

    def notice(self, subscriber: Subscriber, now: datetime) -> Notice | None:
        """The notice for somebody who is to be reminded of something now."""
        return match_reminders(self.broadcast, subscriber, now)

    def message(self, subscriber: Subscriber, now: datetime) -> Message | None:
        """What is due and not sent yet; None where an earlier message has said it."""
        return reminding(subscriber, now)


Subject = DrawSubject | ReminderSubject


def subject_of(broadcast: Broadcast, known: Mapping[str, Known]) -> Subject:
    """What this broadcast is about."""
    if broadcast.topic is Topic.REMINDER:
        return ReminderSubject(broadcast)
    draw = known[broadcast.subject].draw
    draw_type = classify(draw.name)
    earlier = [
        (entry.draw, classify(entry.draw.name))
        for number, entry in known.items()
        if number_key(number) < number_key(draw.number)
    ]
    return DrawSubject(broadcast, draw, draw_type, context(draw, draw_type, earlier))
