"""The state that Bot API methods and people's actions share."""

from __future__ import annotations

import asyncio
import time
from collections.abc import Callable
from dataclasses import dataclass, field
from typing import Any

from bot.sandbox.state.journal import Journal
from bot.sandbox.state.state import Chat, Message, Wire, World
from bot.sandbox.state.updates import Updates


@dataclass(slots=True)
class Query:
    """A tap or an inline query that waits for its answer; ``asked`` is monotonic seconds."""

    id: str
    chat_id: int | None
    asked: float
    answer: Wire | None = None


@dataclass(slots=True)
class WebhookTarget:
    """Where updates are sent; an empty ``url`` is nowhere. ``failed_at`` is Unix seconds."""

    url: str = ""
    secret: str = ""
    max_connections: int = 40
    last_error: str = ""
    failed_at: int = 0


@dataclass(frozen=True, slots=True)
class Call:
    """One call of the bot: its parameters as values, and the files it uploads by field."""

    method: str
    values: dict[str, Any]
    files: dict[str, Upload]
    at: float

    def get(self, name: str, default: Any = None) -> Any:
        return self.values.get(name, default)


@dataclass(frozen=True, slots=True)
class Upload:
    """A file in a multipart request."""

    name: str
    mime_type: str
    content: bytes


@dataclass(slots=True)
class SandboxState:
    """The world, its journal, the updates that wait for the bot, and the time.

    ``now`` gives Unix seconds (dates of messages), ``clock`` monotonic seconds (order, limits).
    """

    now: Callable[[], float] = time.time
    clock: Callable[[], float] = time.monotonic
    world: World = field(default_factory=World)
    journal: Journal = field(default_factory=Journal)
    updates: Updates = field(default_factory=Updates)
    queries: dict[str, Query] = field(default_factory=dict)
    settings: dict[tuple[str, str, str], Any] = field(default_factory=dict)
    webhook: WebhookTarget = field(default_factory=WebhookTarget)
    webhook_set: asyncio.Event = field(default_factory=asyncio.Event)
    closing: asyncio.Event = field(default_factory=asyncio.Event)

    def close(self) -> None:
        """Wake every waiter for good."""
        self.closing.set()
        self.journal.close()
        self.updates.close()

    def add_message(
        self, chat: Chat, sender: Wire | None, content: Wire, *, at: float, silent: bool = False
    ) -> Message:
        """Put a message into a chat."""
        wire: Wire = {"message_id": self.world.next_message_id(chat)}
        if sender:
            wire["from"] = sender
        wire |= {"chat": chat.wire(), "date": int(self.now()), **content}
        message = Message(wire, at, silent)
        chat.messages[message.id] = message
        return message
