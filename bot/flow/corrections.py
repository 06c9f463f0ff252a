"""A draw that IRCC corrected: replies, quiet edits, and first messages.

The message is decided at sending, from the messages that the chat got before. So a correction
may come during the first broadcast: its unsent notices are dropped, and each chat gets the
corrected facts once.
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
"""An older message is not edited."""


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
        """For the chats that got the draw, or have it in the outbox, and for the subscribers who
        want it only as corrected."""
        chats = [subscriber.chat_id for subscriber in page]
        addressed: set[int] = set()
        for revision in self.earlier:
            addressed |= await self.store.addressed(revision.broadcast.id, chats)
        found: list[Notice | None] = []
        for subscriber in page:
            if subscriber.chat_id not in addressed:
                found.append(self.corrected.notice(subscriber))
            elif subscriber.group is not None:
                found.append(match_edit(self.broadcast, subscriber))
            else:
                before, draw = self.earlier[-1].draw, self.corrected.draw
                found.append(match_correction(self.broadcast, before, draw, subscriber))
        return [notice for notice in found if notice is not None]

    async def message(self, subscriber: Subscriber, now: datetime) -> Message | None:
        """A correction of the first message, a quiet edit of the last, or a first message."""
        if self.corrected.superseded:
            return None
        told = await self._told(subscriber.chat_id)
        if not told:
            wanted = self.corrected.notice(subscriber) is not None
            return self.corrected.announcement(subscriber, now) if wanted else None
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
        if now - revision.broadcast.opened >= EDITED_FOR:
            return None
        before = [revision for revision, each in told if each.message_id != last.message_id]
        edited = replace(alert, edits=last.message_id)
        # A message that corrected an earlier one still says so.
        return replace(edited, corrects=True, before=before[-1].draw) if before else edited

    async def _edited_post(
        self, group: Subscriber, revision: Revision, told: Told, now: datetime
    ) -> Message | None:
        """A post has no verdict that could change: it is edited, or posted again in a group that
        has moved, where the messages have new ids."""
        opened = revision.broadcast.opened
        if now - opened >= EDITED_FOR:
            return None
        post = self.corrected.post(group)
        moves = await self.store.recall(MOVES)
        if moved_since(moves, group.chat_id, opened):
            return post
        return replace(post, edits=told.message_id)

    async def _told(self, chat_id: int) -> list[tuple[Revision, Told]]:
        """The messages that this chat got on the draw, oldest first."""
        found = []
        for revision in self.earlier:
            told = await self.store.told(revision.broadcast.id, chat_id)
            if told is not None:
                found.append((revision, told))
        return found


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
