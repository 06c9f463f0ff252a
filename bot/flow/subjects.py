"""The subject of a broadcast: it decides the recipients, and at sending each one's message."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime
from typing import Protocol

from bot.domain.draws.draw import Draw
from bot.domain.news.articles import Article
from bot.domain.news.press import PRESS, press_from
from bot.domain.notices.bulletins import bulletin, match_news
from bot.domain.notices.digests import digest, match_digest
from bot.domain.notices.letters import LETTERS, letter, match_letter
from bot.domain.notices.messages import Message
from bot.domain.notices.notice import Broadcast, Notice, Topic
from bot.domain.notices.reminding import match_reminders, reminding
from bot.domain.people.profile import Subscriber
from bot.flow.corrections import correction_subject
from bot.flow.draw_subject import draw_subject
from bot.ports import Store


class Subject(Protocol):
    """One broadcast; its methods may raise StoreError."""

    @property
    def broadcast(self) -> Broadcast: ...

    async def notices(self, page: Sequence[Subscriber], now: datetime) -> list[Notice]:
        """The notices for the recipients among a page of subscribers."""
        ...

    async def message(self, subscriber: Subscriber, now: datetime) -> Message | None:
        """This subscriber's message, from the present facts; None if there is nothing to say."""
        ...


@dataclass(frozen=True, slots=True)
class ReminderSubject:
    """The reminders of an hour, worked out for each person."""

    broadcast: Broadcast

    async def notices(self, page: Sequence[Subscriber], now: datetime) -> list[Notice]:
        """For those who have a reminder due now."""
        found = (match_reminders(self.broadcast, subscriber, now) for subscriber in page)
        return [notice for notice in found if notice is not None]

    async def message(self, subscriber: Subscriber, now: datetime) -> Message | None:
        """The due and unsent reminders; None if an earlier message held them."""
        return reminding(subscriber, now)


@dataclass(frozen=True, slots=True)
class NewsSubject:
    """An article, or None if it is no longer stored."""

    broadcast: Broadcast
    article: Article | None

    async def notices(self, page: Sequence[Subscriber], now: datetime) -> list[Notice]:
        """For those who asked for news."""
        found = (match_news(self.broadcast, subscriber) for subscriber in page)
        return [notice for notice in found if notice is not None]

    async def message(self, subscriber: Subscriber, now: datetime) -> Message | None:
        """The article, for those who still want news."""
        return None if self.article is None else bulletin(self.article, subscriber, now)


@dataclass(frozen=True, slots=True)
class LetterSubject:
    """A letter of the operator, or None if it is no longer stored."""

    broadcast: Broadcast
    text: str | None

    async def notices(self, page: Sequence[Subscriber], now: datetime) -> list[Notice]:
        """For each subscriber who has not sent /stop."""
        found = (match_letter(self.broadcast, subscriber) for subscriber in page)
        return [notice for notice in found if notice is not None]

    async def message(self, subscriber: Subscriber, now: datetime) -> Message | None:
        """The letter."""
        return None if self.text is None else letter(self.text, subscriber, now)


@dataclass(frozen=True, slots=True)
class DigestSubject:
    """The weekly digests of an hour, made for each group from all draws, oldest first."""

    broadcast: Broadcast
    draws: Sequence[Draw]

    async def notices(self, page: Sequence[Subscriber], now: datetime) -> list[Notice]:
        """For the groups whose digest is due."""
        found = (match_digest(self.broadcast, subscriber, now) for subscriber in page)
        return [notice for notice in found if notice is not None]

    async def message(self, subscriber: Subscriber, now: datetime) -> Message | None:
        """The digest; None where it was sent before."""
        return digest(subscriber, self.draws, now)


async def subject_of(broadcast: Broadcast, store: Store) -> Subject:
    """The broadcast's subject, from the present state. Raises StoreError."""
    match broadcast.topic:
        case Topic.REMINDER:
            return ReminderSubject(broadcast)
        case Topic.NEWS:
            press = press_from(await store.recall(PRESS))
            return NewsSubject(broadcast, press.find(broadcast.subject))
        case Topic.LETTER:
            letters = await store.recall(LETTERS) or {}
            return LetterSubject(broadcast, letters.get(broadcast.subject))
        case Topic.DIGEST:
            known = await store.draws()
            return DigestSubject(broadcast, [entry.draw for entry in known.values()])
        case Topic.DRAW:
            return await draw_subject(broadcast, store)
        case Topic.CORRECTION:
            return await correction_subject(await draw_subject(broadcast, store), store)
