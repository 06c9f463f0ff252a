"""What the bot needs of the world: protocols, each fulfilled by an edge and by a fake."""

from __future__ import annotations

import asyncio
from collections.abc import Awaitable, Callable, Collection, Iterable, Mapping, Sequence
from dataclasses import dataclass
from datetime import date, datetime, timedelta
from typing import Any, Final, Protocol

from bot.domain.draws.reading import Reading
from bot.domain.draws.recording import Known
from bot.domain.health.episodes import Report
from bot.domain.news.articles import Article
from bot.domain.notices.delivery import Decision, SendResult
from bot.domain.notices.messages import Message
from bot.domain.notices.notice import Broadcast, Notice
from bot.domain.people.profile import Subscriber


class Clock(Protocol):
    """The time, so that tests and the sandbox can have their own."""

    def now(self) -> datetime:
        """The present instant, aware, in UTC."""
        ...


class Source(Protocol):
    """IRCC's files."""

    async def look(self) -> Reading | None:
        """The files' draws, or None where they have not changed. Raises SourceError."""
        ...


class Feed(Protocol):
    """A feed of articles, RSS or Atom."""

    @property
    def url(self) -> str:
        """Where it is; what it is known by."""
        ...

    async def look(self) -> Sequence[Article] | None:
        """Its articles, or None where it has not changed. Raises SourceError."""
        ...

    def forget(self) -> None:
        """Bring everything again at the next look: what the last one brought was not kept."""
        ...


@dataclass(frozen=True, slots=True)
class Settlement:
    """What became of a claimed notice."""

    notice: Notice
    decision: Decision


@dataclass(frozen=True, slots=True)
class Told:
    """A delivered notice: what the chat was told, and in which message."""

    chat_id: int
    outcome: str
    message_id: int


@dataclass(frozen=True, slots=True)
class Tally:
    """How a broadcast stands. ``given_up`` counts by kind; times are UTC."""

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
    """How many notices wait or are being sent, and since when (UTC) the oldest broadcast of
    theirs has been open; None where nobody waits."""

    waiting: int
    since: datetime | None


RESTORED: Final = "restored"
"""The key under which a store that was put back to a backup remembers it, until the watch has seen
it: what was announced since is not known."""


@dataclass(frozen=True, slots=True)
class UnreadableRow:
    """A stored row that this release cannot read: its table, its key, why not, and itself."""

    table: str
    key: int | str
    fault: str
    row: Any


class Store(Protocol):
    """What the bot remembers.

    Each method is one transaction: all of it or nothing, and durable when it returns unless it
    says otherwise. Values handed out are the caller's own. Times are aware, UTC. Every method
    may raise StoreError.
    """

    async def close(self) -> None:
        """Write everything and let go; closing twice is harmless."""
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
        """Replace by ``change`` of what is stored, with nothing in between; None if absent."""
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
        """How many chats are stored, groups and those that said /stop among them."""
        ...

    async def count_active(self) -> int:
        """How many of them did not say /stop and can be reached."""
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
    ) -> None:
        """Add or replace draws, open broadcasts, and remember values by their keys.

        A broadcast that exists is left alone.
        """
        ...

    # outbox

    async def unfinished_fan_outs(self) -> list[tuple[Broadcast, int]]:
        """Broadcasts that not everybody has been matched with, and how far each has come."""
        ...

    async def enqueue(
        self, broadcast: str, notices: Sequence[Notice], cursor: int | None, now: datetime
    ) -> None:
        """Add notices and move the fan-out's cursor; None ends it. Known keys are left alone.

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
        """Record what became of claimed notices; written at once, durable shortly after."""
        ...

    async def release_claims(self) -> None:
        """End every lease: whoever held one is known to be gone. Unsettled, they are in doubt."""
        ...

    async def broadcast(self, broadcast: str) -> Broadcast | None:
        """The broadcast of this id, while its record is kept."""
        ...

    async def tally(self, broadcast: str) -> Tally | None:
        """How the broadcast of this id stands, while its record is kept."""
        ...

    async def backlog(self) -> Backlog:
        """What is still to be delivered, over all broadcasts."""
        ...

    async def told(self, broadcast: str, chat_id: int) -> Told | None:
        """What this chat was told by this broadcast, while its record is kept."""
        ...

    async def addressed(self, broadcast: str, chat_ids: Collection[int]) -> set[int]:
        """Those of the chats that this broadcast has told, or has yet to tell."""
        ...

    async def prune(self, before: datetime) -> None:
        """Drop finished broadcasts opened before this instant, with their records."""
        ...

    async def back_up(self, day: date) -> None:
        """Make the day's copy, unless there is one; a store on somebody else's disk makes none."""
        ...

    # small things

    async def recall(self, key: str) -> Any:
        """A JSON value remembered under a key, or None."""
        ...

    async def remember(self, key: str, value: Any) -> None:
        """Keep a JSON value under a key, in place of what was there."""
        ...

    # rows that cannot be read: kept as they are, and left out of all that is handed out

    def unreadable(self) -> Collection[UnreadableRow] | None:
        """Those that this process has come upon; None before it has read everybody once."""
        ...

    async def unreadable_rows(self) -> list[UnreadableRow]:
        """All of them, by table and key; every row is read."""
        ...

    async def keep_row(self, row: UnreadableRow) -> None:
        """Add such a row as it is, in place of what has its key."""
        ...


class Leadership(Protocol):
    """Which of several processes does what only one may do at a time."""

    async def lead(
        self, work: Callable[[asyncio.Event], Awaitable[None]], stop: asyncio.Event
    ) -> None:
        """Do ``work`` whenever it is this process's turn, until ``stop``.

        The event that the work is given is set when it is to end, by ``stop`` or because the
        turn is over; then it may finish what it has begun, and begin nothing. What it raises
        ends this too.
        """
        ...


class Messenger(Protocol):
    """Telegram, as far as alerts go."""

    async def send_alert(self, alert: Message, on_wire: Callable[[], None]) -> SendResult:
        """Wait for a slot, call ``on_wire``, then send or edit; no failure is raised."""
        ...

    async def probe(self, chat_id: int) -> bool | None:
        """Whether Telegram lets the bot write to a chat, found without a message; None where it
        does not say."""
        ...


class Operator(Protocol):
    """A way to the operator: their chats, or a URL that is called."""

    @property
    def way(self) -> str:
        """The name by which episodes remember that this way has told them."""
        ...

    @property
    def is_limited(self) -> bool:
        """Whether only so many messages an hour may go this way."""
        ...

    async def tell(self, report: Report) -> bool:
        """Deliver a report; whether it was delivered. Never raises."""
        ...


class Inbox(Protocol):
    """Which updates have come, so that each is answered once, and one person's in order.

    Telegram sends an update again where it heard no answer, maybe to another process; and it
    sends the next of a chat once it has heard one. Methods may raise StoreError.
    """

    async def accept(self, update_id: int, chat_id: int) -> bool:
        """Take the update in; False where it came before."""
        ...

    async def turn(self, update_id: int, chat_id: int) -> None:
        """Wait until the chat's earlier updates are dealt with, or their process is long gone."""
        ...

    async def done(self, update_id: int) -> None:
        """The update is dealt with."""
        ...

    async def prune(self) -> None:
        """Forget updates that Telegram will not send again."""
        ...
