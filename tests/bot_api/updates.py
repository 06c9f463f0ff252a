"""Updates in Telegram's JSON that python-telegram-bot cannot build, or no library can."""

from __future__ import annotations

from typing import Any

SECRET_WORD = "zanzibar"
"""A person's word, which no log may hold."""

USER = {"id": 1001, "is_bot": False, "first_name": SECRET_WORD}
CHAT = {"id": 1001, "type": "private", "first_name": SECRET_WORD}
MESSAGE = {"message_id": 7, "date": 1717171717, "chat": CHAT, "from": USER, "text": SECRET_WORD}
MEMBER = {"status": "member", "user": USER}
MEMBERSHIP = {"chat": CHAT, "from": USER, "date": 1717171717}

FORWARD_WITHOUT_NAME = {
    "message": {**MESSAGE, "forward_origin": {"type": "hidden_user", "date": 1717171717}}
}
NO_INSTANCE = {"callback_query": {"id": "5", "from": USER, "data": SECRET_WORD}}

UNREADABLE: dict[str, dict[str, Any]] = {
    "message whose origin has no name": FORWARD_WITHOUT_NAME,
    "callback_query without an instance": NO_INSTANCE,
    "poll of an older form": {"poll": {"id": "1", "question": SECRET_WORD}},
    "my_chat_member without newer rights": {
        "my_chat_member": {
            **MEMBERSHIP,
            "old_chat_member": MEMBER,
            "new_chat_member": {"status": "administrator", "user": USER},
        }
    },
    "message of a chat beyond 52 bits": {"message": {**MESSAGE, "chat": {**CHAT, "id": 2**63}}},
    "message of a chat beyond all": {"message": {**MESSAGE, "chat": {**CHAT, "id": 10**30}}},
    "message of a date beyond all": {"message": {**MESSAGE, "date": 10**18}},
    "message that moves a person": {"message": {**MESSAGE, "migrate_from_chat_id": 1002}},
    "message with a text that is none": {"message": {**MESSAGE, "text": [SECRET_WORD]}},
    "message with half a character": {"message": {**MESSAGE, "text": "\ud83d zanzibar"}},
    "message that is none": {"message": 5},
    "inline_query without a text": {"inline_query": {"id": "1", "from": USER, "offset": ""}},
    "other": {"of_tomorrow": {"text": SECRET_WORD}},
}
"""By kind and fault; the first word is the kind."""
