"""Follow-up of a send after its settlement: chats that moved, left, or lost their topic."""

from __future__ import annotations

import asyncio
import contextlib
import logging
from collections.abc import Awaitable, Callable
from dataclasses import replace
from typing import Final

from bot.domain.health.incidents import Incident, IncidentKind
from bot.domain.notices.delivery import Gone, Moved, Refused, SendResult, Sent
from bot.domain.notices.digests import Digest
from bot.domain.notices.messages import Message
from bot.domain.notices.moves import MOVES, with_move
from bot.domain.notices.notice import Notice
from bot.domain.notices.posts import ShutOut, shut_out
from bot.domain.notices.reminding import Reminding
from bot.domain.people.profile import Subscriber
from bot.errors import RowUnreadable
from bot.flow.loop import cancelled, retry_forever
from bot.ports import Clock, Store

log = logging.getLogger(__name__)

LAST_SECONDS: Final = 2.0
"""How long a stop waits for messages about groups that are closed to the bot."""

Send = Callable[[Message], Awaitable[SendResult]]
ReportIncident = Callable[[Incident], None]


class FollowUp:
    """Records changes of a chat that a send has shown, and notifies the people concerned."""

    def __init__(
        self,
        store: Store,
        send: Send,
        title_of: Callable[[int], Awaitable[str]],
        report: ReportIncident,
        clock: Clock,
    ) -> None:
        self._store = store
        self._send = send
        self._title_of = title_of
        self._report = report
        self._clock = clock
        self._telling: set[asyncio.Task[None]] = set()

    async def before_settling(self, notice: Notice, message: Message, result: SendResult) -> None:
        """Record which reminders were sent. After a crash between this and the settlement the
        notice is claimed again, and no reminder is due."""
        if isinstance(result, Sent) and isinstance(message, Reminding | Digest):
            await retry_forever(
                lambda: self._store.change_subscriber(notice.chat_id, message.noted)
            )

    async def after_settling(self, notice: Notice, result: SendResult) -> None:
        """Move, pause or correct the chat, or report a text that Telegram refuses.

        Raises StoreError.
        """
        match result:
            case Sent(topic_lost=True):
                await self._store.change_subscriber(notice.chat_id, without_topic)
            case Moved(chat_id):
                await self._store.move_subscriber(notice.chat_id, chat_id)
                moves = await self._store.recall(MOVES)
                await self._store.remember(MOVES, with_move(moves, chat_id, self._clock.now()))
            case Gone(fault):
                log.info("a chat is gone: %s", fault)
                await self.pause(notice.chat_id)
            case Refused(fault):
                log.error("%s: Telegram refuses our text: %s", notice.broadcast, fault)
                self._report(
                    Incident(IncidentKind.ALERT_REFUSED, notice.broadcast, {"fault": fault})
                )

    async def pause(self, chat_id: int) -> None:
        """Pause an unreachable chat; notify the person who added the bot to a group.

        The caller does not wait for the message: one person may have added the bot to a hundred
        groups, and a chat gets a message a second.
        """
        chat = await self._store.subscriber(chat_id)
        day = self._clock.now().date()
        await self._store.change_subscriber(chat_id, lambda gone: shut_out(gone, day))
        adder = None if chat is None or chat.group is None else chat.group.added_by
        with contextlib.suppress(RowUnreadable):
            person = None if adder is None else await self._store.subscriber(adder)
            if person is not None:
                telling = asyncio.create_task(self._tell(person, chat_id))
                self._telling.add(telling)
                telling.add_done_callback(self._telling.discard)

    async def finish(self) -> None:
        """Wait a moment for the messages under way, then end them."""
        if self._telling:
            _, late = await asyncio.wait(self._telling, timeout=LAST_SECONDS)
            await cancelled(*late)

    async def _tell(self, person: Subscriber, chat_id: int) -> None:
        await self._send(ShutOut(person, await self._title_of(chat_id)))


def without_topic(chat: Subscriber) -> Subscriber:
    return chat if chat.group is None else replace(chat, group=replace(chat.group, topic=None))
