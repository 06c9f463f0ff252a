"""The bot's interfaces to the world: protocols, each with a real implementation and a fake."""

from __future__ import annotations

import asyncio
from collections.abc import Awaitable, Callable, Collection, Iterable, Mapping, Sequence
from dataclasses import dataclass
from datetime import date, datetime, timedelta
from typing import Any, Final, Protocol, TypeVar

from bot.domain.draws.reading import Reading
from bot.domain.draws.recording import Known
from bot.domain.health.episodes import Report
from bot.domain.news.articles import Article
from bot.domain.notices.delivery import Decision, SendResult
from bot.domain.notices.messages import Message
from bot.domain.notices.notice import Broadcast, Notice
from bot.domain.people.profile import Subscriber
from bot.domain.people.turnover import Headcount
from bot.rules import ProcessingTimes

_Content = TypeVar("_Content", covariant=True)


class Clock(Protocol):
    """The time; tests and the sandbox have other clocks."""

    def now(self) -> datetime:
        """The present instant, aware, in UTC."""
        ...


class Source(Protocol):
    """IRCC's files."""

    async def look(self) -> Reading | None:
        """The files' draws, or None if they have not changed. Raises SourceError."""
        ...


class WebFile(Protocol[_Content]):
    """A file of the web that the bot polls."""

    @property
    def url(self) -> str:
        """Its address, which also identifies it."""
        ...

    async def look(self) -> _Content | None:
        """Its content, or None if it has not changed. Raises SourceError."""
        ...

    def forget(self) -> None:
        """Return the content again at the next poll, because the last one was not stored."""
        ...


class Feed(WebFile[Sequence[Article]], Protocol):
    """A file of articles: a feed in RSS or Atom, or IRCC's page of notices."""


class TimesSource(WebFile[ProcessingTimes], Protocol):
    """IRCC's file of processing times."""


@dataclass(frozen=True, slots=True)
class Settlement:
    """The decision on a claimed notice."""

    notice: Notice
    decision: Decision


@dataclass(frozen=True, slots=True)
class Told:
    """A delivered notice: its chat, its outcome and its message."""

    chat_id: int
    outcome: str
    message_id: int


@dataclass(frozen=True, slots=True)
class Tally:
    """The progress of a broadcast. ``given_up`` counts by kind; times are UTC."""

    broadcast: Broadcast
    fanned_out: datetime | None
    waiting: int
    sent: int
    given_up: Mapping[str, int]
    resent_in_doubt: int
    first_sent: datetime | None
    last_sent: datetime | None


@dataclass(frozen=True, slots=True)
class Backlog:
    """How many notices wait or are being sent, and since when (UTC) their oldest broadcast has
    been open; None if no notice waits."""

    waiting: int
    since: datetime | None


@dataclass(frozen=True, slots=True)
class Census:
    """How many chats are stored.

    ``people`` and ``groups`` (channels included) get alerts, and ``languages`` counts both by
    language tag. ``stopped`` said /stop, and Telegram lets nothing through to ``unreachable``.
    """

    people: int
    groups: int
    stopped: int
    unreachable: int
    languages: Mapping[str, int]

    @property
    def active(self) -> int:
        """All chats that get alerts."""
        return self.people + self.groups

    @property
    def stored(self) -> int:
        """All chats."""
        return self.active + self.stopped + self.unreachable


RESTORED: Final = "restored"
"""The key of a memory that marks a store as restored from a backup, until the watch has read it:
the store does not know the announcements since the backup."""


@dataclass(frozen=True, slots=True)
class UnreadableRow:
    """A stored row that this release cannot read: its table, its key, the fault, and the row."""

    table: str
    key: int | str
    fault: str
    row: Any


class Store(Protocol):
    """The bot's memory.

    Each method is one transaction, and durable when it returns unless its docstring says otherwise.
    The caller may change the values that it gets. Times are aware, UTC. Every method may raise
    StoreError.
    """

    async def close(self) -> None:
        """Write everything and close the store; a second call is harmless."""
        ...

    # people

    async def subscriber(self, chat_id: int) -> Subscriber | None:
        """The chat as it is stored, or None."""
        ...

    async def put_subscriber(self, subscriber: Subscriber) -> None:
        """Add or replace; a replaced one keeps its place in the order of joining."""
        ...

    async def put_subscribers(self, subscribers: Iterable[Subscriber]) -> None:
        """Add or replace all of them, or none."""
        ...

    async def change_subscriber(
        self, chat_id: int, change: Callable[[Subscriber], Subscriber]
    ) -> Subscriber | None:
        """Replace a subscriber by ``change`` of it, atomically; returns it, or None if absent."""
        ...

    async def erase_subscriber(self, chat_id: int) -> None:
        """Forget the chat, its notices and its delivery records."""
        ...

    async def move_subscriber(self, old: int, new: int) -> None:
        """Give a chat its new id, with its waiting notices; an existing ``new`` is replaced."""
        ...

    async def subscribers_after(
        self, cursor: int, limit: int
    ) -> tuple[list[Subscriber], int | None]:
        """A page in the order of joining, and the next cursor (None at the end); 0 starts."""
        ...

    async def groups(self) -> list[Subscriber]:
        """Every group and channel."""
        ...

    async def count_subscribers(self) -> int:
        """The number of stored chats, including groups and chats that sent /stop."""
        ...

    async def census(self) -> Census:
        """The number of stored chats of each kind."""
        ...

    async def headcount(self, seat: int, day: date) -> Headcount:
        """Count the stored chats, those with a later seat, and those unreachable since ``day``."""
        ...

    # draws

    async def draws(self) -> Mapping[str, Known]:
        """Every recorded draw by number, oldest first; the same mapping until one is recorded."""
        ...

    async def record(
        self,
        draws: Iterable[Known],
        broadcasts: Iterable[Broadcast],
        memories: Mapping[str, Any] | None = None,
        forgotten: Collection[str] = (),
    ) -> None:
        """Add or replace draws, open broadcasts, remember values by their keys, and remove draws.

        ``forgotten`` are the numbers of draws that have another number now. An existing
        broadcast stays unchanged.
        """
        ...

    # outbox

    async def unfinished_fan_outs(self) -> list[tuple[Broadcast, int]]:
        """Broadcasts that are not fanned out to every subscriber yet, and the cursor of each."""
        ...

    async def enqueue(
        self, broadcast: str, notices: Sequence[Notice], cursor: int | None, now: datetime
    ) -> None:
        """Add notices and move the fan-out's cursor; None ends it. Known notices are ignored.

        Notices and cursor become durable together, with the end of the fan-out at the latest.
        """
        ...

    async def claim(self, limit: int, now: datetime, lease: timedelta) -> list[Notice]:
        """Take due notices of finished fan-outs: draws and corrections before all else, then
        the oldest broadcast first, in it by priority, then the oldest subscriber.

        The claim is durable before it returns; unsettled, it lapses after ``lease`` (in a
        store that only one process can hold, also when the store is opened again), and the
        notice comes back with ``in_doubt`` set.
        """
        ...

    async def settle(self, settlements: Sequence[Settlement], now: datetime) -> None:
        """Record the decisions on claimed notices; written at once, durable shortly after."""
        ...

    async def release_claims(self) -> None:
        """End every lease, because its holder is gone. Unsettled notices are in doubt."""
        ...

    async def broadcast(self, broadcast: str) -> Broadcast | None:
        """The broadcast with this id, while its record is kept."""
        ...

    async def tally(self, broadcast: str) -> Tally | None:
        """The progress of the broadcast with this id, while its record is kept."""
        ...

    async def backlog(self) -> Backlog:
        """The undelivered notices of all broadcasts."""
        ...

    async def told(self, broadcast: str, chat_id: int) -> Told | None:
        """The delivery of this broadcast to this chat, while its record is kept."""
        ...

    async def addressed(self, broadcast: str, chat_ids: Collection[int]) -> set[int]:
        """Those of the chats that this broadcast has notified, or will notify."""
        ...

    async def prune(self, before: datetime) -> None:
        """Drop finished broadcasts opened before this instant, with their records."""
        ...

    async def back_up(self, day: date) -> None:
        """Make the day's backup unless there is one; a store in a database makes none."""
        ...

    # memories

    async def recall(self, key: str) -> Any:
        """A JSON value remembered under a key, or None."""
        ...

    async def remember(self, key: str, value: Any) -> None:
        """Store a JSON value under a key, replacing an earlier one."""
        ...

    # unreadable rows: stored unchanged, and left out of every other answer

    def unreadable(self) -> Collection[UnreadableRow] | None:
        """The ones that this process has found; None until it has read every subscriber once."""
        ...

    async def unreadable_rows(self) -> list[UnreadableRow]:
        """All of them, by table and key; every row is read."""
        ...

    async def keep_row(self, row: UnreadableRow) -> None:
        """Add such a row unchanged, replacing a row with its key."""
        ...


class Leadership(Protocol):
    """Decides which of several processes does the work that only one may do at a time."""

    async def lead(
        self, work: Callable[[asyncio.Event], Awaitable[None]], stop: asyncio.Event
    ) -> None:
        """Do ``work`` whenever this process leads, until ``stop``.

        ``work`` gets an event, which is set on ``stop`` or when this process no longer leads. From
        then on it finishes its current step and begins no other. Its errors end this call too.
        """
        ...


class Messenger(Protocol):
    """Telegram, for alerts."""

    async def send_alert(self, alert: Message, on_wire: Callable[[], None]) -> SendResult:
        """Wait for a slot, call ``on_wire``, then send or edit; never raises."""
        ...

    async def probe(self, chat_id: int) -> bool | None:
        """Whether Telegram lets the bot write to a chat, without sending a message; None if
        Telegram does not say."""
        ...

    async def title(self, chat_id: int) -> str:
        """The title of a group or channel, or "" where Telegram does not say; never raises."""
        ...


class Operator(Protocol):
    """A channel to the operator: their chats, or a URL."""

    @property
    def way(self) -> str:
        """The name under which incidents record that this channel has announced them."""
        ...

    @property
    def is_limited(self) -> bool:
        """Whether the channel has an hourly limit."""
        ...

    async def tell(self, report: Report) -> bool:
        """Deliver a report; returns whether that succeeded. Never raises."""
        ...


class Inbox(Protocol):
    """Records updates, so that each is handled once, and the updates of a chat in order.

    Telegram repeats an update that was not confirmed, maybe to another process; it sends the next
    update of a chat after a confirmation. Methods may raise StoreError.
    """

    async def accept(self, update_id: int, chat_id: int) -> bool:
        """Accept an update; returns False for a known one."""
        ...

    async def turn(self, update_id: int, chat_id: int) -> None:
        """Wait until the chat's earlier updates are handled, or their process is long gone."""
        ...

    async def done(self, update_id: int) -> None:
        """Record that the update is handled."""
        ...

    async def prune(self) -> None:
        """Forget updates that Telegram will not send again."""
        ...
