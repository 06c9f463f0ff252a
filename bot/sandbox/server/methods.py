"""The methods of the Bot API that the sandbox plays, by name."""

from __future__ import annotations

from collections.abc import Awaitable, Callable, Mapping
from typing import Any

from bot.sandbox.messages import editing, sending
from bot.sandbox.server import about, answering, fetching
from bot.sandbox.state import chats, files
from bot.sandbox.state.stage import Call, SandboxState

METHODS: Mapping[str, Callable[[SandboxState, Call], Any]] = {
    "getMe": about.get_me,
    "setWebhook": fetching.set_webhook,
    "deleteWebhook": fetching.delete_webhook,
    "getWebhookInfo": fetching.get_webhook_info,
    "sendMessage": sending.send_message,
    "sendPhoto": sending.send_photo,
    "sendDocument": sending.send_document,
    "sendChatAction": sending.send_chat_action,
    "editMessageText": editing.edit_text,
    "editMessageCaption": editing.edit_caption,
    "editMessageMedia": editing.edit_media,
    "editMessageReplyMarkup": editing.edit_markup,
    "deleteMessage": editing.delete_message,
    "answerCallbackQuery": answering.answer_callback_query,
    "answerInlineQuery": answering.answer_inline_query,
    "getFile": files.get_file,
    "setMyCommands": about.set_commands,
    "getMyCommands": about.get_commands,
    "deleteMyCommands": about.delete_commands,
    "setMyName": about.setter("name"),
    "getMyName": about.getter("name"),
    "setMyDescription": about.setter("description"),
    "getMyDescription": about.getter("description"),
    "setMyShortDescription": about.setter("short_description"),
    "getMyShortDescription": about.getter("short_description"),
    "getChat": chats.get_chat,
    "getChatMember": chats.get_chat_member,
    "getChatAdministrators": chats.get_chat_administrators,
    "leaveChat": chats.leave_chat,
}
WAITING: Mapping[str, Callable[[SandboxState, Call], Awaitable[Any]]] = {
    "getUpdates": fetching.get_updates,
}
SENDING = frozenset({"sendMessage", "sendPhoto", "sendDocument"})
"""The methods that count against the limits."""
EDITING = frozenset(
    {"editMessageText", "editMessageCaption", "editMessageMedia", "editMessageReplyMarkup"}
)
"""The methods that count against the limits in a group, where Telegram counts edits too."""
