"""The meaning of Telegram's answers for an alert.

The order of the branches matters: in PTB ``BadRequest`` is a ``NetworkError``, so a permanent
refusal would look like a failing network and be retried for a day.

The wording that Telegram uses is that of its server (tdlib/telegram-bot-api, Client.cpp, and
tdlib/td), read in November 2026; it is compared without case.
"""

from __future__ import annotations

import re
from datetime import timedelta
from typing import Final

from telegram.error import (
    BadRequest,
    ChatMigrated,
    Forbidden,
    NetworkError,
    RetryAfter,
    TelegramError,
)

from bot.bot_api.transport import NotDelivered
from bot.domain.notices.delivery import (
    Failed,
    Gone,
    Limited,
    Moved,
    Refused,
    SendResult,
    Sent,
    Unneeded,
)

CHAT_IS_GONE: Final = (
    "chat not found",
    "user not found",
    "user is deactivated",
    "bot was kicked",
    "bot was blocked",
    "group chat was deactivated",
    "chat was deleted",
    "not enough rights",
    "need administrator rights",
    "have no rights to send",
    "have no write access",
    "can't access the chat",
    "you_blocked_user",
)
"""Telegram's words in a 400 about the chat, not about our message."""

OF_THE_CHAT: Final = re.compile(
    r"(allow_payment_required|channel|chat|group|input_user|peer|premium|privacy|user)(_[a-z0-9]+)+"
)
"""The codes of Telegram's core about a chat or a person, such as CHAT_ADMIN_REQUIRED."""

TOPIC_IS_GONE: Final = (
    "topic_closed",
    "topic_deleted",
    "topic_id_invalid",
    "message thread not found",
)
"""Telegram's words about a forum's topic: General may still be open."""

NOTHING_TO_EDIT: Final = (
    "message to edit not found",
    "message can't be edited",
    "no text in the message to edit",
    "message_id_invalid",
    "message_author_required",
    "message_edit_time_expired",
    *TOPIC_IS_GONE,
)
"""Telegram's words in a 400 for a deleted message, or one that the bot may not edit."""


def send_result_of(error: TelegramError) -> SendResult:
    """The result of a failed send."""
    match error:
        case RetryAfter():
            return Limited(wait_of(error))
        case ChatMigrated():
            return Moved(error.new_chat_id)
        case Forbidden():
            return Gone(error.message)
        case BadRequest():
            said = error.message.casefold()
            known = any(phrase in said for phrase in CHAT_IS_GONE + TOPIC_IS_GONE)
            gone = known or OF_THE_CHAT.fullmatch(said) is not None
            return Gone(error.message) if gone else Refused(error.message)
        case NotDelivered():
            return Failed(error.message)
        case NetworkError():
            return Failed(error.message, in_doubt=True)
        case _:
            return Failed(error.message)


def edit_result_of(error: TelegramError, message_id: int) -> SendResult:
    """The outcome of a failed edit; an edit without a change counts as done."""
    if isinstance(error, BadRequest):
        said = error.message.casefold()
        if "message is not modified" in said:
            return Sent(message_id)
        if any(phrase in said for phrase in NOTHING_TO_EDIT):
            return Unneeded(error.message)
    return send_result_of(error)


def wait_of(error: RetryAfter) -> timedelta:
    """How long Telegram wants to be left alone."""
    wait = error.retry_after
    return wait if isinstance(wait, timedelta) else timedelta(seconds=wait)


def is_about_topic(error: TelegramError) -> bool:
    """Whether a refusal is about the forum's topic, and not about the whole chat."""
    said = error.message.casefold()
    return isinstance(error, BadRequest) and any(phrase in said for phrase in TOPIC_IS_GONE)
