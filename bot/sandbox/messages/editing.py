"""editMessageText, -Caption, -Media, -ReplyMarkup, and deleteMessage.

https://core.telegram.org/bots/api#updating-messages (Bot API 10.1).
"""

from __future__ import annotations

from bot.sandbox.messages.keyboards import check_markup
from bot.sandbox.messages.texts import caption, message_text
from bot.sandbox.state.checks import own_message, reachable
from bot.sandbox.state.files import document, photo, stored
from bot.sandbox.state.refusals import bad_request
from bot.sandbox.state.stage import Call, SandboxState
from bot.sandbox.state.state import Message, Wire

TEXT = ("text", "entities", "link_preview_options")
CAPTION = ("caption", "caption_entities", "show_caption_above_media")
MEDIA = ("photo", "document", "has_media_spoiler")
DELETABLE_SECONDS = 48 * 3600
"""How long a message can be deleted (https://core.telegram.org/bots/api#deletemessage)."""

NOT_MODIFIED = (
    "message is not modified: specified new message content and reply markup are exactly the "
    "same as a current content and reply markup of the message"
)


def edit_text(stage: SandboxState, call: Call) -> Wire:
    """Another text, and with it another keyboard or none."""
    message = own_message(stage, call)
    if "text" not in message.wire:
        raise bad_request("there is no text in the message to edit")
    content = message_text(call)
    if options := call.get("link_preview_options"):
        content["link_preview_options"] = options
    return replace_content(stage, call, message, TEXT, content)


def edit_caption(stage: SandboxState, call: Call) -> Wire:
    """Another caption under a picture or document, or none."""
    message = own_message(stage, call)
    if not message.wire.keys() & set(MEDIA):
        raise bad_request("there is no caption in the message to edit")
    return replace_content(stage, call, message, CAPTION, caption(call.values))


def edit_media(stage: SandboxState, call: Call) -> Wire:
    """Another picture or document, with its caption; a text message may become one."""
    message = own_message(stage, call)
    media = call.get("media")
    file = stored(stage, call, media["media"], "media")
    content = photo(file) if media["type"] == "photo" else document(file)
    return replace_content(stage, call, message, TEXT + CAPTION + MEDIA, content | caption(media))


def edit_markup(stage: SandboxState, call: Call) -> Wire:
    """Another keyboard, or none."""
    return replace_content(stage, call, own_message(stage, call), (), {})


def replace_content(
    stage: SandboxState, call: Call, message: Message, replaced: tuple[str, ...], content: Wire
) -> Wire:
    """Replace fields of a message, and its keyboard. Raises CallRefused where nothing changes."""
    gone = {*replaced, "reply_markup", "edit_date"}
    kept = {key: value for key, value in message.wire.items() if key not in gone}
    markup = call.get("reply_markup") or {}
    check_markup(markup)
    keyboard = {"reply_markup": markup} if markup.get("inline_keyboard") else {}
    edited = kept | content | keyboard
    if edited == {key: value for key, value in message.wire.items() if key != "edit_date"}:
        raise bad_request(NOT_MODIFIED)
    message.wire = edited | {"edit_date": int(stage.now())}
    message.version += 1
    stage.journal.write(call.at, "edited", message.chat_id, message.id, call.method)
    return message.wire


def delete_message(stage: SandboxState, call: Call) -> bool:
    """Delete a message for every reader."""
    chat = reachable(stage, call)
    message = chat.messages.get(call.get("message_id"))
    if message is None:
        raise bad_request("message to delete not found")
    too_old = stage.now() - message.wire["date"] > DELETABLE_SECONDS
    if too_old or not (message.from_bot or chat.bot_may_clean):
        raise bad_request("message can't be deleted")
    del chat.messages[message.id]
    stage.journal.write(call.at, "deleted", chat.id, message.id)
    return True
