"""editMessageText, editMessageCaption, editMessageMedia, editMessageReplyMarkup, deleteMessage."""

from __future__ import annotations

from bot.sandbox.keyboards import check_markup
from bot.sandbox.refusals import bad_request
from bot.sandbox.sending import reachable
from bot.sandbox.stage import Call, Stage
from bot.sandbox.state import Message, Wire
from bot.sandbox.texts import message_text

NOT_MODIFIED = (
    "message is not modified: specified new message content and reply markup are exactly the "
    "same as a current content and reply markup of the message"
)


def edit_text(stage: Stage, call: Call) -> Wire:
    """Another text, and with it another keyboard or none."""
    message = own_message(stage, call)
    if "text" not in message.wire:
        raise bad_request("there is no text in the message to edit")
    text, entities = message_text(call)
    content: Wire = {"text": text}
    if entities:
        content["entities"] = entities
    return change(stage, call, message, ("text", "entities"), content)


def own_message(stage: Stage, call: Call) -> Message:
    """The message to edit. Raises Refusal where it is gone or not the bot's."""
    if call.get("inline_message_id"):
        raise bad_request("MESSAGE_ID_INVALID")
    if call.get("message_id") is None:
        raise bad_request("message identifier is not specified")
    message = reachable(stage, call).messages.get(call.get("message_id"))
    if message is None:
        raise bad_request("message to edit not found")
    if not message.from_bot:
        raise bad_request("message can't be edited")
    return message


def change(
    stage: Stage, call: Call, message: Message, replaced: tuple[str, ...], content: Wire
) -> Wire:
    """Replace fields of a message by others. Raises Refusal where nothing changes."""
    markup = call.get("reply_markup") or {}
    check_markup(markup)
    if markup.get("inline_keyboard"):
        content = {**content, "reply_markup": markup}
    gone = {*replaced, "reply_markup", "edit_date"}
    kept = {key: value for key, value in message.wire.items() if key not in gone}
    before = {k: v for k, v in message.wire.items() if k != "edit_date"}
    if kept | content == before:
        raise bad_request(NOT_MODIFIED)
    message.wire = {**kept, "edit_date": int(stage.now()), **content}
    message.version += 1
    stage.journal.write(call.at, "edited", call.get("chat_id"), message.id, call.method)
    return message.wire
