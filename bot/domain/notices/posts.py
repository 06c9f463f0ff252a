"""Posts to groups and channels: the facts of a draw, without any score or verdict."""

from __future__ import annotations

from dataclasses import dataclass, replace
from datetime import date
from typing import Final

from bot.domain.draws.categories import DrawType
from bot.domain.draws.draw import Draw
from bot.domain.draws.history import Context
from bot.domain.notices.notice import EDITED_LAST, Broadcast, Notice
from bot.domain.people.profile import Group, Subscriber

POSTED: Final = 2
"""The priority of a post: after the people who would have been invited, or may have been."""


@dataclass(frozen=True, slots=True)
class Post:
    """A draw, told to a group. ``edits`` is the earlier post whose place this one takes."""

    subscriber: Subscriber
    draw: Draw
    context: Context | None
    edits: int | None = None
    silent: bool = False
    reply_to: None = None

    @property
    def about(self) -> str:
        """The subject in words, for logs."""
        return f"draw #{self.draw.number}"


@dataclass(frozen=True, slots=True)
class ShutOut:
    """To the person who let the bot into a group: it may no longer post there.

    ``title`` is the group's, where it is known.
    """

    subscriber: Subscriber
    title: str = ""
    silent: bool = False
    reply_to: None = None
    edits: None = None

    @property
    def about(self) -> str:
        """The subject in words, for logs."""
        return "a group that was lost"


def match_post(broadcast: Broadcast, draw_type: DrawType, group: Subscriber) -> Notice | None:
    """The notice for a group, or None where it does not want draws of this type."""
    if not group.active or draw_type.key in group.alerts.muted:
        return None
    return Notice(broadcast.id, group.chat_id, POSTED, None)


def match_edit(broadcast: Broadcast, group: Subscriber) -> Notice | None:
    """The notice for a group whose post is to be edited."""
    if not group.active:
        return None
    return Notice(broadcast.id, group.chat_id, EDITED_LAST, None)


def shut_out(chat: Subscriber, day: date) -> Subscriber:
    """The chat, paused because it cannot be reached, without the person who added the bot."""
    return replace(
        chat,
        active=False,
        group=let_in(chat.group, None),
        unreachable_since=chat.unreachable_since or day,
    )


def let_in(group: Group | None, added_by: int | None) -> Group | None:
    """The group with the person who added the bot; None for a private chat."""
    return None if group is None else replace(group, added_by=added_by)
