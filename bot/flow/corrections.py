"""A draw that IRCC corrected: replies, quiet edits, and first messages.

The message is decided at sending, from the messages that the chat got before. So a
correction may come while the first broadcast still goes out: what is left of that is dropped,
and everybody knows the corrected facts once.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace
from datetime import datetime, timedelta
from typing import Final

from bot.domain.draws.corrections import as_it_was, facts_key
from bot.domain.draws.draw import Draw
from bot.domain.notices.messages import Message
from bot.domain.notices.moves import MOVES, moved_since
from bot.domain.notices.notice import (
    Alert,
    Broadcast,
    Notice,
    best_outcome,
    broadcast_id,
    changes_verdict,
    match_correction,
)
from bot.domain.notices.posts import match_edit
from bot.domain.people.profile import Subscriber
from bot.flow.draw_subject import DrawSubject
from bot.ports import Store, Told

EDITED_FOR: Final = timedelta(hours=48)
"""An older message is left as it is."""


@dataclass(frozen=True, slots=True)
class Revision:
    """An earlier broadcast, and the draw as it was then, if still known."""

    broadcast: Broadcast
    draw: Draw | None


@dataclass(frozen=True, slots=True)
class CorrectionSubject:
    """A corrected draw, with the earlier broadcasts, oldest first."""

    corrected: DrawSubject
    earlier: tuple[Revision, ...]
    store: Store

    @property
    def broadcast(self) -> Broadcast:
        """The correction's own."""
        return self.corrected.broadcast

    async def notices(self, page: Sequence[Subscriber], now: datetime) -> list[Notice]:
        """For those who were told, or are about to be; and for those who now want to hear."""
        chats = [subscriber.chat_id for subscriber in page]
        addressed: set[int] = set()
        for revision in self.earlier:
            addressed |= await self.store.addressed(revision.broadcast.id, chats)
        found = (self._notice(person, person.chat_id in addressed) for person in page)
        return [notice for notice in found if notice is not None]

    async def message(self, subscriber: Subscriber, now: datetime) -> Message | None:
        """A correction of the first message, a quiet edit of the last, or a first message."""
        if self.corrected.superseded:
            return None
        told = await self._told(subscriber.chat_id)
        if not told:
            wanted = self.corrected.notice(subscriber) is not None
            return self.corrected.told(subscriber, now) if wanted else None
        if subscriber.group is not None:
            return await self._edited_post(subscriber, *told[-1], now)
        (_, first), (revision, last) = told[0], told[-1]
        alert = self.corrected.alert(subscriber, now)
        opened = self.broadcast.opened
        if revision.draw is not None:
            changes = changes_verdict(subscriber, revision.draw, self.corrected.draw, opened)
        else:
            at_opening = self.corrected.alert(subscriber, opened)
            changes = last.outcome != best_outcome(at_opening.verdicts)
        if changes:
            return replace(alert, corrects=True, reply_to=first.message_id, before=revision.draw)
        if now - revision.broadcast.opened < EDITED_FOR:
            return _edited(alert, told)
        return None

    def _notice(self, subscriber: Subscriber, addressed: bool) -> Notice | None:
        if not addressed:
            return self.corrected.notice(subscriber)
        if subscriber.group is not None:
            return match_edit(self.broadcast, subscriber)
        before = self.earlier[-1].draw
        return match_correction(self.broadcast, before, self.corrected.draw, subscriber)

    async def _edited_post(
        self, group: Subscriber, revision: Revision, told: Told, now: datetime
    ) -> Message | None:
        """A post has no verdict that could change: its facts are put right in their place, or in
        a new post where the group has moved and its messages are numbered anew."""
        opened = revision.broadcast.opened
        if now - opened >= EDITED_FOR:
            return None
        post = self.corrected.post(group)
        moves = await self.store.recall(MOVES)
        if moved_since(moves, group.chat_id, opened):
            return post
        return replace(post, edits=told.message_id)

    async def _told(self, chat_id: int) -> list[tuple[Revision, Told]]:
        found = []
        for revision in self.earlier:
            told = await self.store.told(revision.broadcast.id, chat_id)
            if told is not None:
                found.append((revision, told))
        return found


def _edited(alert: Alert, told: Sequence[tuple[Revision, Told]]) -> Alert:
    """The last message with the facts of now; if it corrected another, it still says so."""
    last = told[-1][1].message_id
    before = [revision for revision, message in told if message.message_id != last]
    if not before:
        return replace(alert, edits=last)
    return replace(alert, edits=last, corrects=True, before=before[-1].draw)


async def correction_subject(corrected: DrawSubject, store: Store) -> CorrectionSubject:
    """The subject of a correction's broadcast."""
    number, earlier = corrected.draw.number, []
    for revision in range(1, corrected.broadcast.revision):
        broadcast = await store.broadcast(broadcast_id(number, revision))
        if broadcast is not None:
            facts = await store.recall(facts_key(number, revision))
            before = None if facts is None else as_it_was(corrected.draw, facts)
            earlier.append(Revision(broadcast, before))
    return CorrectionSubject(corrected, tuple(earlier), store)
