"""Building one update from Telegram's JSON, or refusing it without a word of its content.

python-telegram-bot builds whole batches, and one update of another form loses them all. It also
checks no types. So each update is checked against the fields that the bot reads, then built.
Source: core.telegram.org/bots/api#update, Bot API 10.1.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping
from typing import Any, Final

import orjson
from telegram import Bot, Update

KINDS: Final = ("message", "channel_post", "callback_query", "inline_query", "my_chat_member")
"""The kinds of update that have a handler; Telegram is asked for no others."""

LARGEST_ID: Final = 2**52
"""Chats and people are numbered within 52 bits (core.telegram.org/bots/api#chat)."""

LARGEST_MESSAGE_ID: Final = 2**31
"""Updates, messages and topics are numbered within 31 bits."""

LATEST: Final = 2**32
"""A later date, in Unix seconds, is no date."""

QUOTATIONS: Final = ("reply_to_message", "external_reply", "quote", "reply_to_story")
"""The fields of a message about the one that it answers."""

Check = Callable[[Any], bool]


class UnreadableUpdate(ValueError):
    """An update that cannot be built, or that has no handler; ``kind`` is of ``kind_of``."""

    def __init__(self, kind: str) -> None:
        super().__init__(f"an update of kind {kind} cannot be built")
        self.kind = kind


def read_update(row: Mapping[str, Any], bot: Bot) -> Update:
    """The update in a JSON object whose ``update_id`` was checked. Raises UnreadableUpdate."""
    kind = kind_of(row)
    content = row.get(kind)
    if kind not in SHAPES or not SHAPES[kind](content):
        raise UnreadableUpdate(kind)
    try:
        orjson.dumps(content)  # half a surrogate pair could not be stored or sent
        return Update.de_json({"update_id": row["update_id"], kind: _unquoted(content)}, bot)
    except Exception:  # whatever the library raises, the next update must not suffer
        raise UnreadableUpdate(kind) from None


def _unquoted(content: Any) -> Any:
    """The content without the messages that it answers: they are not read, and may not be built."""
    if not isinstance(content, dict):
        return content
    return {
        name: _unquoted(value) if name == "message" else value
        for name, value in content.items()
        if name not in QUOTATIONS
    }


def kind_of(row: Mapping[str, Any]) -> str:
    """The kind of an update, in the Bot API's words; ``other`` where they do not know it."""
    kinds = (*KINDS, *Update.ALL_TYPES)
    return next((kind for kind in kinds if row.get(kind) is not None), "other")


def update_id_of(row: object) -> int | None:
    """The number of an update; None where this is no update."""
    number = row.get("update_id") if isinstance(row, dict) else None
    return number if _NUMBER(number) else None


def _of(kind: type) -> Check:
    return lambda value: type(value) is kind


def _whole(least: int, below: int) -> Check:
    return lambda value: type(value) is int and least <= value < below


def _object(**checks: Check) -> Check:
    """A JSON object; a field whose name ends in ``_`` must be there, the others may be.

    A field that is null is not there: some servers write out every field.
    """
    required = {name[:-1]: check for name, check in checks.items() if name.endswith("_")}
    every = required | {name: check for name, check in checks.items() if not name.endswith("_")}

    def check(value: Any) -> bool:
        return (
            isinstance(value, dict)
            and all(value.get(name) is not None for name in required)
            and all(value.get(name) is None or each(value[name]) for name, each in every.items())
        )

    return check


def _list(of: Check) -> Check:
    return lambda value: isinstance(value, list) and all(of(item) for item in value)


_BOOL, _TEXT = _of(bool), _of(str)
_PERSON_ID, _GROUP_ID = _whole(1, LARGEST_ID), _whole(1 - LARGEST_ID, 0)
_NUMBER, _DATE = _whole(0, LARGEST_MESSAGE_ID), _whole(0, LATEST)
_USER = _object(
    id_=_PERSON_ID,
    is_bot_=_BOOL,
    first_name_=_TEXT,
    username=_TEXT,
    language_code=_TEXT,
)
_CHAT = _object(
    id_=lambda value: _PERSON_ID(value) or _GROUP_ID(value),
    type_=_TEXT,
    title=_TEXT,
    is_forum=_BOOL,
)
_ENTITY = _object(type_=_TEXT, offset_=_NUMBER, length_=_NUMBER)
_MESSAGE = _object(
    message_id_=_NUMBER,
    date_=_DATE,
    chat_=_CHAT,
    sender_chat=_CHAT,
    via_bot=_USER,
    text=_TEXT,
    caption=_TEXT,
    entities=_list(_ENTITY),
    caption_entities=_list(_ENTITY),
    message_thread_id=_NUMBER,
    is_topic_message=_BOOL,
    migrate_to_chat_id=_GROUP_ID,
    migrate_from_chat_id=_GROUP_ID,
    **{"from": _USER},
)
MEMBER = _object(status_=_TEXT, user_=_USER)
WEBHOOK_INFO = _object(
    url_=_TEXT, pending_update_count_=_NUMBER, last_error_date=_DATE, last_error_message=_TEXT
)
PHOTO_SIZE = _object(file_id_=_TEXT, file_unique_id_=_TEXT, width_=_NUMBER, height_=_NUMBER)
SHAPES: Final[Mapping[str, Check]] = {
    "message": _MESSAGE,
    "channel_post": _MESSAGE,
    "callback_query": _object(
        id_=_TEXT, chat_instance_=_TEXT, data=_TEXT, message=_MESSAGE, from_=_USER
    ),
    "inline_query": _object(id_=_TEXT, query_=_TEXT, offset_=_TEXT, from_=_USER),
    "my_chat_member": _object(
        chat_=_CHAT,
        date_=_DATE,
        old_chat_member_=MEMBER,
        new_chat_member_=MEMBER,
        from_=_USER,
    ),
}
"""The fields that the bot reads of each kind. A group moves only from a group and only to one."""
