"""The forms of the JSON objects that a bot sends, as data (Bot API 10.1).

A form names its fields; ``!`` marks those that must be there. Field types are those of the Bot
API's pages; ``[X]`` is an array of X.
"""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from bot.sandbox.state.refusals import bad_request

Form = Mapping[str, str]

FORMS: Mapping[str, Form] = {
    "MessageEntity": {
        "type!": "String",
        "offset!": "Integer",
        "length!": "Integer",
        "url": "String",
        "user": "User",
        "language": "String",
        "custom_emoji_id": "String",
        "unix_time": "Integer",
        "date_time_format": "String",
    },
    "LinkPreviewOptions": {
        "is_disabled": "Boolean",
        "url": "String",
        "prefer_small_media": "Boolean",
        "prefer_large_media": "Boolean",
        "show_above_text": "Boolean",
    },
    "ReplyParameters": {
        "message_id!": "Integer",
        "chat_id": "Integer|String",
        "allow_sending_without_reply": "Boolean",
        "quote": "String",
        "quote_parse_mode": "String",
        "quote_entities": "[MessageEntity]",
        "quote_position": "Integer",
        "checklist_task_id": "Integer",
        "poll_option_id": "String",
    },
    "InlineKeyboardMarkup": {"inline_keyboard!": "[[InlineKeyboardButton]]"},
    "InlineKeyboardButton": {
        "text!": "String",
        "icon_custom_emoji_id": "String",
        "style": "String",
        "url": "String",
        "callback_data": "String",
        "web_app": "WebAppInfo",
        "login_url": "Object",
        "switch_inline_query": "String",
        "switch_inline_query_current_chat": "String",
        "switch_inline_query_chosen_chat": "Object",
        "copy_text": "CopyTextButton",
        "callback_game": "Object",
        "pay": "Boolean",
    },
    "CopyTextButton": {"text!": "String"},
    "WebAppInfo": {"url!": "String"},
    "ReplyKeyboardMarkup": {
        "keyboard!": "[[KeyboardButton]]",
        "is_persistent": "Boolean",
        "resize_keyboard": "Boolean",
        "one_time_keyboard": "Boolean",
        "input_field_placeholder": "String",
        "selective": "Boolean",
    },
    "KeyboardButton": {
        "text!": "String",
        "icon_custom_emoji_id": "String",
        "style": "String",
        "request_users": "Object",
        "request_chat": "Object",
        "request_managed_bot": "Object",
        "request_contact": "Boolean",
        "request_location": "Boolean",
        "request_poll": "Object",
        "web_app": "WebAppInfo",
    },
    "ReplyKeyboardRemove": {"remove_keyboard!": "Boolean", "selective": "Boolean"},
    "ForceReply": {
        "force_reply!": "Boolean",
        "input_field_placeholder": "String",
        "selective": "Boolean",
    },
    "BotCommand": {"command!": "String", "description!": "String"},
    "BotCommandScope": {
        "type!": "String",
        "chat_id": "Integer|String",
        "user_id": "Integer",
    },
    "InputMediaPhoto": {
        "type!": "String",
        "media!": "String",
        "caption": "String",
        "parse_mode": "String",
        "caption_entities": "[MessageEntity]",
        "show_caption_above_media": "Boolean",
        "has_spoiler": "Boolean",
    },
    "InputMediaDocument": {
        "type!": "String",
        "media!": "String",
        "thumbnail": "String",
        "caption": "String",
        "parse_mode": "String",
        "caption_entities": "[MessageEntity]",
        "disable_content_type_detection": "Boolean",
    },
    "InlineQueryResultArticle": {
        "type!": "String",
        "id!": "String",
        "title!": "String",
        "input_message_content!": "InputTextMessageContent",
        "reply_markup": "InlineKeyboardMarkup",
        "url": "String",
        "description": "String",
        "thumbnail_url": "String",
        "thumbnail_width": "Integer",
        "thumbnail_height": "Integer",
    },
    "InputTextMessageContent": {
        "message_text!": "String",
        "parse_mode": "String",
        "entities": "[MessageEntity]",
        "link_preview_options": "LinkPreviewOptions",
    },
    "InlineQueryResultsButton": {
        "text!": "String",
        "web_app": "WebAppInfo",
        "start_parameter": "String",
    },
}

ANY_MARKUP = "InlineKeyboardMarkup|ReplyKeyboardMarkup|ReplyKeyboardRemove|ForceReply"
MARKUP_BY_FIELD: Mapping[str, str] = {
    "inline_keyboard": "InlineKeyboardMarkup",
    "keyboard": "ReplyKeyboardMarkup",
    "remove_keyboard": "ReplyKeyboardRemove",
    "force_reply": "ForceReply",
}
FORM_BY_TYPE: Mapping[str, Mapping[str, str]] = {
    "InputMedia": {"photo": "InputMediaPhoto", "document": "InputMediaDocument"},
    "InlineQueryResult": {"article": "InlineQueryResultArticle"},
}

PLAIN: Mapping[str, type | tuple[type, ...]] = {
    "String": str,
    "Integer": int,
    "Boolean": bool,
    "Object": dict,
    "User": dict,
}


SPOKEN: Mapping[str, str] = {
    "InlineKeyboardButton": "inline keyboard button",
    "KeyboardButton": "keyboard button",
}
"""Telegram's own name for a form in its messages, where it differs."""


def check_value(value: Any, wanted: str, where: str, *, strict: bool = True) -> None:
    """Hold ``value`` against a type. Raises CallRefused that names ``where`` it does not fit.

    Unless ``strict``, unknown fields of objects pass, as they do at Telegram.
    """
    if wanted == ANY_MARKUP or wanted in FORM_BY_TYPE:
        if not isinstance(value, dict):
            raise bad_request(f"{where} must be of type Object")
        if wanted == ANY_MARKUP:
            forms = [form for field, form in MARKUP_BY_FIELD.items() if field in value]
        else:
            forms = [FORM_BY_TYPE[wanted].get(str(value.get("type")), "")]
        if not forms or not forms[0]:
            raise bad_request(f"{where} is of a kind that the sandbox does not play")
        wanted = forms[0]
    if wanted.startswith("["):
        if not isinstance(value, list):
            raise bad_request(f"{where} must be of type Array")
        for item in value:
            check_value(item, wanted[1:-1], where, strict=strict)
    elif wanted in FORMS:
        _check_object(value, wanted, where, strict)
    elif not any(
        isinstance(value, PLAIN[one]) and not (one == "Integer" and isinstance(value, bool))
        for one in wanted.split("|")
    ):
        raise bad_request(f"{where} must be of type {wanted}")


def _check_object(value: Any, name: str, where: str, strict: bool) -> None:
    if not isinstance(value, dict):
        raise bad_request(f"{where} must be of type Object")
    form, blame = FORMS[name], f"can't parse {SPOKEN.get(name, name)}"
    for field, content in value.items():
        wanted = form.get(field) or form.get(f"{field}!")
        if wanted is not None:
            check_value(content, wanted, f'{blame}: Field "{field}"', strict=strict)
        elif strict:
            raise bad_request(f'{blame}: there is no field "{field}"')
    for field in form:
        if field.endswith("!") and field[:-1] not in value:
            raise bad_request(f'{blame}: Can\'t find field "{field[:-1]}"')
