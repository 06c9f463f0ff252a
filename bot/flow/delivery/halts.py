"""Chats that Telegram reports as gone: did these people leave, or is it an outage?

The notices of chats that are gone one after the other are suspended until another chat is reached,
which shows that they left. After many private ones in a row the bot probes: some of the chats that
were reached lately, and of all others, have to be open. If all are refused, alerts are halted and
no chat is paused, whether a person's or a group. A halt ends by itself, with the next probe or
alert that gets through.
"""

from __future__ import annotations

import logging
from collections import deque
from collections.abc import Awaitable, Callable
from datetime import datetime, timedelta
from functools import partial
from typing import Final

from bot.domain.notices.delivery import (
    GIVE_UP_AFTER,
    OUTAGE_SUSPECTED,
    RESUMED,
    GiveUp,
    Gone,
    Retry,
    SendResult,
    Sent,
)
from bot.domain.notices.notice import Notice
from bot.flow.loop import retry_forever
from bot.ports import Clock, Messenger, Settlement, Store

log = logging.getLogger(__name__)

PROBE_EVERY: Final = timedelta(seconds=15)
PROBES: Final = 8
"""How many chats that were reached lately, and how many others, a probe tries."""

Suspended = tuple[Notice, Gone]
Settle = Callable[[Settlement], Awaitable[None]]
Pause = Callable[[int], Awaitable[None]]


class Halts:
    """Decides whether chats are gone; ``since`` is when alerts were halted (UTC), if they are."""

    def __init__(
        self, store: Store, messenger: Messenger, clock: Clock, settle: Settle, pause: Pause
    ) -> None:
        self.since: datetime | None = None
        self._store = store
        self._messenger = messenger
        self._clock = clock
        self._settle = settle
        self._pause = pause
        self._suspended: list[Suspended] = []
        self._reached: deque[int] = deque(maxlen=PROBES)
        self._probed: datetime | None = None
        self._probes = 0

    async def takes(self, notice: Notice, result: SendResult, opened: datetime) -> bool:
        """Examine a result; True if this class settles the notice, now or later.

        ``opened`` is the broadcast's: after a day no notice is postponed any more.
        """
        if isinstance(result, Sent):
            if notice.chat_id > 0:
                self._reached.append(notice.chat_id)
            await self._end("an alert got through")
            await self.release()
        elif self._clock.now() - opened >= GIVE_UP_AFTER:
            return False
        elif isinstance(result, Gone):
            self._suspended.append((notice, result))
            private = sum(gone.chat_id > 0 for gone, _ in self._suspended)
            if self.since is not None or private >= OUTAGE_SUSPECTED:
                await self._examine()
            return True
        return False

    async def release(self) -> None:
        """Settle the suspended notices: these chats have left."""
        suspended, self._suspended = self._suspended, []
        for notice, gone in suspended:
            log.info("a chat is gone: %s", gone.fault)
            await self._settle(Settlement(notice, GiveUp("gone", gone.fault)))
            await retry_forever(partial(self._pause, notice.chat_id))

    async def probe(self) -> None:
        """While halted, probe now and then whether Telegram accepts messages again."""
        now = self._clock.now()
        if self.since is None or (self._probed is not None and now - self._probed < PROBE_EVERY):
            return
        self._probed = now
        said = await self._store.recall(RESUMED)
        if said is not None and datetime.fromisoformat(said) > self.since:
            await self._end("the operator resumed them")
        elif await self._passes():
            await self._end("a probe got through")

    async def _examine(self) -> None:
        """After many gone in a row: settle them if they have left, else halt and postpone them."""
        if self.since is None and await self._passes():
            await self.release()
            return
        if self.since is None:
            self.since = self._probed = self._clock.now()
            log.error(
                "alerts are halted: %d chats in a row are gone, and so are those that "
                "were reached lately",
                len(self._suspended),
            )
        suspended, self._suspended = self._suspended, []
        at = self._clock.now() + 2 * PROBE_EVERY
        for notice, _ in suspended:
            await self._settle(Settlement(notice, Retry(at, notice.attempts)))

    async def _passes(self) -> bool:
        """Whether a chat that has to be open is; also True if Telegram does not say."""
        gone = {notice.chat_id for notice, _ in self._suspended}
        answers = []
        for chat_id in await retry_forever(self._candidates):
            if chat_id not in gone:
                answers.append(await self._messenger.probe(chat_id))
                if answers[-1]:
                    return True
        return not answers or any(answer is None for answer in answers)

    async def _candidates(self) -> list[int]:
        """Private chats that were reached lately, and some of all others. Raises StoreError.

        So an attacker who wants to cause a halt needs nearly every chat of the bot.
        """
        self._probes += 1
        chats = list(reversed(self._reached))
        count = await self._store.count_subscribers()
        for place in range(PROBES):
            cursor = (count * place // PROBES + self._probes) % max(count, 1)
            page, _ = await self._store.subscribers_after(cursor, 1)
            chats += [person.chat_id for person in page if person.active]
        return [chat for chat in dict.fromkeys(chats) if chat > 0]

    async def _end(self, why: str) -> None:
        if self.since is not None:
            log.info("alerts go on: %s", why)
            self.since = None
