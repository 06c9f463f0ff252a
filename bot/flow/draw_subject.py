"""An announced draw: its recipients, their alerts, and the post in a group."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime

from bot.domain.draws.categories import DrawType, classify
from bot.domain.draws.draw import Draw, number_key
from bot.domain.draws.history import Context, context
from bot.domain.draws.recording import RENUMBERED
from bot.domain.notices.messages import Message
from bot.domain.notices.notice import (
    Alert,
    Broadcast,
    Notice,
    best_outcome,
    is_silent,
    is_wanted,
    match,
    verdicts,
)
from bot.domain.notices.posts import Post, match_post
from bot.domain.people.profile import Subscriber
from bot.domain.verdicts.verdict import Outcome
from bot.ports import Store


@dataclass(frozen=True, slots=True)
class DrawSubject:
    """A draw, with the parts that all alerts on it share.

    ``superseded`` says that the draw has been corrected since: then the correction's broadcast
    also serves the people who have not had this one.
    """

    broadcast: Broadcast
    draw: Draw
    draw_type: DrawType
    context: Context | None
    superseded: bool

    async def notices(self, page: Sequence[Subscriber], now: datetime) -> list[Notice]:
        """For those who want alerts on this draw."""
        found = (self.notice(subscriber) for subscriber in page)
        return [notice for notice in found if notice is not None]

    async def message(self, subscriber: Subscriber, now: datetime) -> Message | None:
        """The alert or the post, unless the draw has been corrected since."""
        return None if self.superseded else self.announcement(subscriber, now)

    def notice(self, subscriber: Subscriber) -> Notice | None:
        """The notice for a subscriber who wants this draw."""
        if subscriber.group is not None:
            return match_post(self.broadcast, self.draw_type, subscriber)
        return match(self.broadcast, self.draw, self.draw_type, subscriber)

    def announcement(self, subscriber: Subscriber, now: datetime) -> Alert | Post:
        """The alert for a person, the facts alone for a group."""
        return self.alert(subscriber, now) if subscriber.group is None else self.post(subscriber)

    def post(self, group: Subscriber) -> Post:
        """The post in a group."""
        return Post(group, self.draw, self.context)

    def alert(self, subscriber: Subscriber, now: datetime) -> Alert:
        """The alert, with the verdicts on the person's present facts."""
        found = verdicts(subscriber, self.draw, self.draw_type)
        best = best_outcome(found)
        return Alert(
            subscriber,
            self.draw,
            self.draw_type,
            found,
            self.context,
            silent=is_silent(subscriber, best, now),
            explains_silence=best is Outcome.NOT_FOR_YOU
            and not is_wanted(subscriber.alerts.which, best),
        )


async def draw_subject(broadcast: Broadcast, store: Store) -> DrawSubject:
    """The subject of a broadcast on a draw."""
    known, number = await store.draws(), broadcast.subject
    if number not in known:  # IRCC has corrected it since
        number = (await store.recall(RENUMBERED) or {})[number]
    entry = known[number]
    draw_type = classify(entry.draw.name)
    earlier = [
        (other.draw, classify(other.draw.name))
        for number, other in known.items()
        if number_key(number) < number_key(entry.draw.number)
    ]
    return DrawSubject(
        broadcast,
        entry.draw,
        draw_type,
        context(entry.draw, draw_type, earlier),
        superseded=broadcast.revision < entry.revision,
    )
