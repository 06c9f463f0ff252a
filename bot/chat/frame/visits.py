"""One thing that a person did, and what answers it, as values.

A handler takes a ``Visit`` and returns a ``Reply``, or names the place that follows.
The dispatcher (dispatcher.py) makes the visit and carries out the answer.
"""

from __future__ import annotations

from collections.abc import Awaitable, Callable
from dataclasses import dataclass, replace
from datetime import date, datetime, tzinfo
from typing import Final

from bot.chat.frame.pending import (
    NOWHERE,
    Destination,
    Pending,
    QuestionKind,
    Way,
    parse_pending,
    parse_way,
)
from bot.chat.frame.screens import Reply
from bot.domain.people.profile import Subscriber
from bot.domain.people.zones import zone
from bot.errors import RowUnreadable
from bot.ports import Store
from bot.text.catalogue import Markup, Words, catalogue
from bot.text.names import name_of_profile

NO_NOTE: Final = Markup()


@dataclass(frozen=True, slots=True)
class Visit:
    """One action of a person: the time (UTC), and the typed text or the pressed button.

    ``subscriber`` is as stored, or a new one where ``known`` is False. ``text`` is the text after
    the command, or the whole message. ``args`` are the arguments of a button. ``unreadable`` is the
    fault of a stored row that cannot be read.
    """

    subscriber: Subscriber
    known: bool
    now: datetime
    text: str = ""
    args: tuple[str, ...] = ()
    tapped: bool = False
    unreadable: RowUnreadable | None = None

    @property
    def words(self) -> Words:
        """The words of the person's language."""
        return catalogue(self.subscriber.language)

    @property
    def zone(self) -> tzinfo:
        """The person's time zone."""
        return zone(self.subscriber.time_zone)

    @property
    def today(self) -> date:
        """The person's own day."""
        return self.subscriber.today(self.now)

    @property
    def pending(self) -> Pending | None:
        """The last question that was asked, whether it is still open or not."""
        return parse_pending(self.subscriber.pending)

    @property
    def question(self) -> Pending | None:
        """The question that the next message answers."""
        pending = self.pending
        return pending if pending is not None and pending.is_open(self.now) else None


@dataclass(frozen=True, slots=True)
class Onward:
    """The next place is ``way``; ``answered`` is the question that was answered.

    ``visit`` holds the subscriber as now stored. ``note`` stands above the next screen;
    ``popup`` shows over the chat, in answer to a button only.
    """

    visit: Visit
    way: Way
    answered: QuestionKind | None = None
    note: Markup = NO_NOTE
    popup: str = ""


Answer = Reply | Onward
Handler = Callable[[Visit], Awaitable[Answer]]
Change = Callable[[Subscriber], Subscriber]


async def change(store: Store, visit: Visit, how: Change) -> Visit:
    """The visit with the subscriber changed and stored; a new person is stored so."""
    changed = await store.change_subscriber(visit.subscriber.chat_id, how)
    if changed is None:
        changed = how(visit.subscriber)
        await store.put_subscriber(changed)
    return replace(visit, subscriber=changed, known=True)


def with_muted(chat: Subscriber, key: str, muted: bool) -> Subscriber:
    """The chat with this type of draw muted, or no longer muted."""
    before = chat.alerts.muted
    after = before | {key} if muted else before - {key}
    return replace(chat, alerts=replace(chat.alerts, muted=after))


async def set_pending(store: Store, visit: Visit, pending: Pending | None) -> Visit:
    """The visit with this as the question that the next message answers, asked now."""
    text = None if pending is None else str(replace(pending, asked=visit.now))
    if visit.subscriber.pending == text and visit.known:
        return visit
    return await change(store, visit, lambda subscriber: replace(subscriber, pending=text))


async def drop_question(store: Store, visit: Visit) -> Visit:
    """The visit without an open question; the place in the onboarding and calculator is kept."""
    pending = visit.pending
    if pending is None or pending.asked is None:
        return visit
    text = str(pending.dropped())
    return await change(store, visit, lambda subscriber: replace(subscriber, pending=text))


async def turned_to(store: Store, visit: Visit, key: str) -> Visit | None:
    """The visit with the profile of this key as the current one; None without such a profile."""
    place = visit.subscriber.place_of(key)
    if place is None or place == visit.subscriber.current:
        return None if place is None else visit
    return await change(store, visit, lambda stored: replace(stored, current=place))


def whose(subscriber: Subscriber, words: Words) -> Markup:
    """Of which profile something is said, where the chat has several."""
    if len(subscriber.profiles) == 1:
        return NO_NOTE
    return words.say("who-of", name=name_of_profile(subscriber.profile, words))


def onboarding(visit: Visit) -> Way:
    """The next place of the onboarding for a person who is in it; otherwise nowhere."""
    pending = visit.pending
    return (
        pending.way if pending is not None and pending.way.place is Destination.START else NOWHERE
    )


def waits_for(visit: Visit, what: QuestionKind, way: Way = NOWHERE) -> bool:
    """Whether this was the last question: the buttons of an earlier one are out of date."""
    pending = visit.pending
    return pending is not None and (pending.ask, pending.way) == (what, way)


def way_of(visit: Visit) -> Way | None:
    """The next place that a button carries first; None if it carries none."""
    return parse_way(visit.args[0]) if visit.args else None


def stale(visit: Visit) -> Reply:
    """The calm answer to a button that no longer means anything."""
    return Reply(popup=visit.words.label("stale-popup"))
