"""sendMessage, sendPhoto, sendDocument, sendChatAction.

https://core.telegram.org/bots/api#sendmessage and the sections after it (Bot API 10.1).
"""

from __future__ import annotations

from bot.sandbox.messages.keyboards import check_markup
from bot.sandbox.messages.texts import caption, message_text
from bot.sandbox.state.checks import replied_to, writable
from bot.sandbox.state.files import document, file_of, photo
from bot.sandbox.state.refusals import bad_request
from bot.sandbox.state.stage import Call, SandboxState
from bot.sandbox.state.state import Chat, Wire

ACTIONS = frozenset(
    f"{deed}_{thing}"
    for deed in ("upload", "record")
    for thing in ("photo", "video", "voice", "document", "video_note")
) | {"typing", "choose_sticker", "find_location"}

_REPLY = "reply_to_message"


def send_message(stage: SandboxState, call: Call) -> Wire:
    """A text to a chat."""
    chat = writable(stage, call, "text messages")
    content = message_text(call)
    if options := call.get("link_preview_options"):
        content["link_preview_options"] = options
    return deliver(stage, call, chat, content)


def send_photo(stage: SandboxState, call: Call) -> Wire:
    """A picture, with or without a caption."""
    chat = writable(stage, call, "photos")
    content = photo(file_of(stage, call, "photo"))
    if call.get("has_spoiler"):
        content["has_media_spoiler"] = True
    return deliver(stage, call, chat, content | caption(call.values))


def send_document(stage: SandboxState, call: Call) -> Wire:
    """A file, with or without a caption."""
    chat = writable(stage, call, "documents")
    content = document(file_of(stage, call, "document"))
    return deliver(stage, call, chat, content | caption(call.values))


def send_chat_action(stage: SandboxState, call: Call) -> bool:
    """Show the bot's action for five seconds."""
    chat = writable(stage, call, "text messages")
    if call.get("action") not in ACTIONS:
        raise bad_request("wrong parameter action in request")
    stage.journal.write(call.at, "action", chat.id, None, call.get("action"))
    return True


def deliver(stage: SandboxState, call: Call, chat: Chat, content: Wire) -> Wire:
    """Add the bot's message to the chat, with the fields that every kind of message may have."""
    thread, original = call.get("message_thread_id"), replied_to(chat, call)
    markup = call.get("reply_markup")
    wire: Wire = {}
    if thread is not None:
        wire |= {"message_thread_id": thread, "is_topic_message": True}
    if original is not None:
        # A quoted message does not quote another.
        wire[_REPLY] = {name: value for name, value in original.wire.items() if name != _REPLY}
    wire |= content
    if markup:
        check_markup(markup)
        if markup.get("inline_keyboard"):
            wire["reply_markup"] = markup
    if call.get("protect_content"):
        wire["has_protected_content"] = True
    if call.get("message_effect_id"):
        wire["effect_id"] = call.get("message_effect_id")
    sender = None if chat.kind == "channel" else stage.world.bot()
    silent = bool(call.get("disable_notification"))
    message = stage.add_message(chat, sender, wire, at=call.at, silent=silent)
    stage.journal.write(call.at, "message", chat.id, message.id, call.method)
    return message.wire
