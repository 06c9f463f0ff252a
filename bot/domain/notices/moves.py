"""Groups that became supergroups, as far as their earlier messages matter.

A moved group's messages get new numbers, so the number of an earlier post names another
message in the new chat, which an edit would overwrite.
"""

from __future__ import annotations

from collections.abc import Mapping
from datetime import datetime, timedelta
from typing import Any, Final

MOVES: Final = "moves"
"""The key under which the store remembers them: when (UTC) a group moved, by its new id."""

REMEMBERED_FOR: Final = timedelta(hours=72)
"""Messages older than 48 hours are not edited any more."""


def with_move(moves: Mapping[str, Any] | None, chat_id: int, now: datetime) -> dict[str, str]:
    """The moves with one more, to this chat; those that no longer matter are left out."""
    known = {} if moves is None else moves
    recent = {
        chat: at for chat, at in known.items() if now - datetime.fromisoformat(at) < REMEMBERED_FOR
    }
    return {**recent, str(chat_id): now.isoformat()}


def moved_since(moves: Mapping[str, Any] | None, chat_id: int, since: datetime) -> bool:
    """Whether the chat got its present id after that instant."""
    at = None if moves is None else moves.get(str(chat_id))
    return at is not None and datetime.fromisoformat(at) >= since
