"""The sandbox's Telegram: people, chats, messages, files."""

from __future__ import annotations

import itertools
from dataclasses import dataclass, field
from typing import Any

from bot.sandbox.state.refusals import bad_request

Wire = dict[str, Any]
"""An object in the form the Bot API gives it."""

BOT_ID = 110201543
BOT_USERNAME = "sandbox_draw_bot"


@dataclass(slots=True)
class Person:
    """A Telegram account of a human being."""

    id: int
    first_name: str
    language_code: str | None
    deactivated: bool = False

    def wire(self) -> Wire:
        """As a User."""
        user: Wire = {"id": self.id, "is_bot": False, "first_name": self.first_name}
        if self.language_code:
            user["language_code"] = self.language_code
        return user


@dataclass(slots=True)
class ForumTopic:
    """A topic of a forum supergroup, known by its thread id."""

    name: str
    closed: bool = False


@dataclass(slots=True)
class Message:
    """A message as it now stands.

    ``wire`` is the bot's view. ``arrived`` is the monotonic time (seconds) of the call or
    deed that made it; ``version`` grows by one with each edit.
    """

    wire: Wire
    arrived: float
    silent: bool = False
    version: int = 0

    @property
    def id(self) -> int:
        return int(self.wire["message_id"])

    @property
    def chat_id(self) -> int:
        return int(self.wire["chat"]["id"])

    @property
    def markup(self) -> Wire:
        """Its inline keyboard; empty for a message without one."""
        markup: Wire = self.wire.get("reply_markup", {})
        return markup

    @property
    def from_bot(self) -> bool:
        """Whether the bot sent it; in a channel, where posts are unsigned, every post counts."""
        sender = self.wire.get("from")
        return sender is None or sender["id"] == BOT_ID


@dataclass(slots=True)
class Chat:
    """A chat.

    ``bot_status`` is the bot's membership: ``member``, ``administrator``, ``left``, ``kicked``
    (in a private chat: blocked), or ``never`` for a person who has not started the bot.
    """

    id: int
    kind: str
    title: str
    bot_status: str
    topics: dict[int, ForumTopic] | None = None
    moved_to: int | None = None
    may_write: bool = True
    members: set[int] = field(default_factory=set)
    administrators: set[int] = field(default_factory=set)
    messages: dict[int, Message] = field(default_factory=dict)
    last_message_id: int = 0

    def wire(self) -> Wire:
        """As a Chat."""
        if self.kind == "private":
            return {"id": self.id, "type": "private", "first_name": self.title}
        chat: Wire = {"id": self.id, "type": self.kind, "title": self.title}
        if self.topics is not None:
            chat["is_forum"] = True
        return chat

    @property
    def bot_may_clean(self) -> bool:
        """Whether the bot may delete what others wrote."""
        return self.kind == "private" or self.bot_status == "administrator"

    @property
    def counts_its_own_messages(self) -> bool:
        """Supergroups and channels number their messages; all other chats share one series."""
        return self.kind in ("supergroup", "channel")


@dataclass(frozen=True, slots=True)
class StoredFile:
    """Bytes that were uploaded, under the id that stands for them."""

    file_id: str
    name: str
    mime_type: str
    content: bytes


class World:
    """Everything that exists, by id."""

    def __init__(self) -> None:
        self.people: dict[int, Person] = {}
        self.chats: dict[int, Chat] = {}
        self.files: dict[str, StoredFile] = {}
        self._message_ids = itertools.count(1)
        self._file_ids = itertools.count(1)

    def bot(self) -> Wire:
        """The bot, as a User."""
        return {
            "id": BOT_ID,
            "is_bot": True,
            "first_name": "Draw bot",
            "username": BOT_USERNAME,
        }

    def chat(self, chat_id: int | str) -> Chat:
        """The chat with this id. Raises CallRefused for a missing one."""
        found = self.chats.get(chat_id) if isinstance(chat_id, int) else None
        if found is None:
            raise bad_request("chat not found")
        return found

    def next_message_id(self, chat: Chat) -> int:
        """The id of the next message in this chat."""
        if chat.counts_its_own_messages:
            chat.last_message_id += 1
        else:
            chat.last_message_id = next(self._message_ids)
        return chat.last_message_id

    def keep_file(self, name: str, mime_type: str, content: bytes) -> StoredFile:
        """Store uploaded bytes under a new id."""
        stored = StoredFile(f"sandbox-file-{next(self._file_ids)}", name, mime_type, content)
        self.files[stored.file_id] = stored
        return stored
