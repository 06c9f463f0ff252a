"""Which parameters each method takes, and reading them from a request's fields.

The table is that of Bot API 10.1 (https://core.telegram.org/bots/api). It is stricter than
Telegram, which ignores unknown names: here an unknown name or a wrong type is a 400, so
that a mistake of ours shows.
"""

from __future__ import annotations

import json
from collections.abc import Container, Mapping
from typing import Any

from bot.sandbox.server.shapes import ANY_MARKUP, check_value
from bot.sandbox.state.refusals import bad_request

CHAT = "Integer|String"
FILE = "InputFile|String"
MISSING: Mapping[str, str] = {
    "chat_id": "chat_id is empty",
    "text": "message text is empty",
    "message_id": "message identifier is not specified",
    "photo": "there is no photo in the request",
    "document": "there is no document in the request",
    "action": "wrong parameter action in request",
    "commands": "can't parse commands: Expected an Array",
}
"""Telegram's words for some parameters that are not there."""

NOT_PLAYED = frozenset({"InputRichMessage", "SuggestedPostParameters"})
"""Types that the bot has no use for; a call with one is refused in plain words."""

TYPES: Mapping[str, str] = {
    "action": "String",
    "allow_paid_broadcast": "Boolean",
    "allowed_updates": "[String]",
    "business_connection_id": "String",
    "button": "InlineQueryResultsButton",
    "cache_time": "Integer",
    "callback_query_id": "String",
    "caption": "String",
    "caption_entities": "[MessageEntity]",
    "certificate": "InputFile",
    "chat_id": CHAT,
    "commands": "[BotCommand]",
    "description": "String",
    "direct_messages_topic_id": "Integer",
    "disable_content_type_detection": "Boolean",
    "disable_notification": "Boolean",
    "document": FILE,
    "drop_pending_updates": "Boolean",
    "entities": "[MessageEntity]",
    "file_id": "String",
    "has_spoiler": "Boolean",
    "inline_message_id": "String",
    "inline_query_id": "String",
    "ip_address": "String",
    "is_personal": "Boolean",
    "language_code": "String",
    "limit": "Integer",
    "link_preview_options": "LinkPreviewOptions",
    "max_connections": "Integer",
    "media": "InputMedia",
    "message_effect_id": "String",
    "message_id": "Integer",
    "message_thread_id": "Integer",
    "name": "String",
    "next_offset": "String",
    "offset": "Integer",
    "parse_mode": "String",
    "photo": FILE,
    "protect_content": "Boolean",
    "reply_parameters": "ReplyParameters",
    "results": "[InlineQueryResult]",
    "return_bots": "Boolean",
    "rich_message": "InputRichMessage",
    "scope": "BotCommandScope",
    "secret_token": "String",
    "short_description": "String",
    "show_alert": "Boolean",
    "show_caption_above_media": "Boolean",
    "suggested_post_parameters": "SuggestedPostParameters",
    "text": "String",
    "thumbnail": FILE,
    "timeout": "Integer",
    "url": "String",
    "user_id": "Integer",
}
"""A parameter's type is the same in every method, except ``reply_markup``."""

_SENDING = """business_connection_id chat_id! message_thread_id direct_messages_topic_id
    disable_notification protect_content allow_paid_broadcast message_effect_id
    suggested_post_parameters reply_parameters reply_markup"""
_EDITING = """business_connection_id chat_id message_id inline_message_id reply_markup"""
_CAPTION = "caption parse_mode caption_entities"

METHODS: Mapping[str, str] = {
    "getMe": "",
    "getUpdates": "offset limit timeout allowed_updates",
    "setWebhook": """url! certificate ip_address max_connections allowed_updates
        drop_pending_updates secret_token""",
    "deleteWebhook": "drop_pending_updates",
    "getWebhookInfo": "",
    "sendMessage": f"{_SENDING} text! parse_mode entities link_preview_options",
    "sendPhoto": f"{_SENDING} photo! {_CAPTION} show_caption_above_media has_spoiler",
    "sendDocument": f"{_SENDING} document! thumbnail {_CAPTION} disable_content_type_detection",
    "sendChatAction": "business_connection_id chat_id! message_thread_id action!",
    "editMessageText": f"{_EDITING} text parse_mode entities link_preview_options rich_message",
    "editMessageCaption": f"{_EDITING} {_CAPTION} show_caption_above_media",
    "editMessageMedia": f"{_EDITING} media!",
    "editMessageReplyMarkup": _EDITING,
    "deleteMessage": "chat_id! message_id!",
    "answerCallbackQuery": "callback_query_id! text show_alert url cache_time",
    "answerInlineQuery": "inline_query_id! results! cache_time is_personal next_offset button",
    "getFile": "file_id!",
    "setMyCommands": "commands! scope language_code",
    "getMyCommands": "scope language_code",
    "deleteMyCommands": "scope language_code",
    "setMyName": "name language_code",
    "getMyName": "language_code",
    "setMyDescription": "description language_code",
    "getMyDescription": "language_code",
    "setMyShortDescription": "short_description language_code",
    "getMyShortDescription": "language_code",
    "getChat": "chat_id!",
    "getChatMember": "chat_id! user_id!",
    "getChatAdministrators": "chat_id! return_bots",
    "leaveChat": "chat_id!",
}


def wanted_type(method: str, parameter: str) -> str:
    """The type of a method's parameter, in the Bot API's words."""
    if parameter == "reply_markup":
        return ANY_MARKUP if method.startswith("send") else "InlineKeyboardMarkup"
    return TYPES[parameter]


ACCEPTED: Mapping[str, Mapping[str, str]] = {
    method: {name: wanted_type(method, name) for name in names.replace("!", "").split()}
    for method, names in METHODS.items()
}
REQUIRED: Mapping[str, tuple[str, ...]] = {
    method: tuple(name[:-1] for name in names.split() if name.endswith("!"))
    for method, names in METHODS.items()
}
BY_LOWER_CASE: Mapping[str, str] = {method.lower(): method for method in METHODS}
"""The Bot API does not mind the case of a method's name."""


def read_parameters(
    method: str, fields: Mapping[str, Any], files: Container[str] = (), *, strict: bool = True
) -> dict[str, Any]:
    """The fields of a request as values of their types.

    ``files`` are the fields that upload something. Unless ``strict``, unknown names are left out.
    Raises CallRefused.
    """
    accepted = ACCEPTED[method]
    values: dict[str, Any] = {}
    for name, field in fields.items():
        wanted = accepted.get(name)
        if wanted is not None:
            values[name] = _value(name, wanted, field, strict)
        elif strict:
            raise bad_request(f'{method} has no parameter "{name}"')
    for name in REQUIRED[method]:
        if name not in values and name not in files:
            raise bad_request(MISSING.get(name, f'parameter "{name}" is required'))
    return values


def _value(name: str, wanted: str, field: Any, strict: bool) -> Any:
    if wanted == "String" and isinstance(field, str):
        return field
    if wanted == CHAT:
        if isinstance(field, int) and not isinstance(field, bool):
            return field
        text = str(field)
        return int(text) if text.removeprefix("-").isdecimal() else text
    if wanted in (FILE, "InputFile"):
        return field
    if wanted in NOT_PLAYED:
        raise bad_request(f'the sandbox does not play parameter "{name}"')
    try:
        value = json.loads(field) if isinstance(field, str) else field
    except ValueError:
        raise bad_request(f'can\'t parse parameter "{name}" as JSON') from None
    check_value(value, wanted, f'parameter "{name}"', strict=strict)
    return value
