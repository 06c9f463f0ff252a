"""sendMessage, sendPhoto, sendDocument, sendChatAction.

https://core.telegram.org/bots/api#sendmessage and the sections after it (Bot API 10.1).
"""

from __future__ import annotations

from bot.sandbox.keyboards import check_markup
from bot.sandbox.refusals import Refusal, bad_request, forbidden, migrated
from bot.sandbox.stage import Call, Stage
from bot.sandbox.state import Chat, Message, Wire
from bot.sandbox.texts import message_text

GENERAL_TOPIC = 1


def send_message(stage: Stage, call: Call) -> Wire:
    """A text to a chat."""
    chat = reachable(stage, call)
    text, entities = message_text(call)
    content: Wire = {"text": text}
    if entities:
        content["entities"] = entities
    if options := call.get("link_preview_options"):
        content["link_preview_options"] = options
    return deliver(stage, call, chat, content).wire


def deliver(stage: Stage, call: Call, chat: Chat, content: Wire) -> Message:
    """Put what the bot sends into the chat, with all that every kind of message may bear."""
    placed = {**_thread(chat, call), **_reply(chat, call), **content, **_markup(call)}
    if call.get("protect_content"):
        placed["has_protected_content"] = True
    if call.get("message_effect_id"):
        placed["effect_id"] = call.get("message_effect_id")
    silent = bool(call.get("disable_notification"))
    sender = None if chat.kind == "channel" else stage.world.bot()
    message = stage.add_message(chat, sender, placed, at=call.at, silent=silent)
    stage.journal.write(call.at, "message", chat.id, message.id, call.method)
    return message


def reachable(stage: Stage, call: Call) -> Chat:
    """The chat of a call, if the bot may write there. Raises Refusal."""
    if call.get("business_connection_id"):
        raise bad_request("business connection not found")
    chat = stage.world.chat(call.get("chat_id"))
    if chat.moved_to is not None:
        raise migrated(chat.moved_to)
    if chat.kind == "private" and stage.world.people[chat.id].deactivated:
        raise forbidden("user is deactivated")
    if chat.bot_status in ("kicked", "left"):
        raise _outside(chat)
    if not chat.may_write:
        raise bad_request("not enough rights to send text messages to the chat")
    return chat


def _outside(chat: Chat) -> Refusal:
    if chat.kind == "private":
        return forbidden("bot was blocked by the user")
    if chat.bot_status == "left":
        return forbidden(f"bot is not a member of the {chat.kind} chat")
    return forbidden(f"bot was kicked from the {chat.kind} chat")


def _thread(chat: Chat, call: Call) -> Wire:
    thread = call.get("message_thread_id")
    if thread is None:
        return {}
    topic = (chat.topics or {}).get(thread)
    if topic is None or thread == GENERAL_TOPIC:
        raise bad_request("message thread not found")
    if topic.closed:
        raise bad_request("TOPIC_CLOSED")
    return {"message_thread_id": thread, "is_topic_message": True}


def _reply(chat: Chat, call: Call) -> Wire:
    reply = call.get("reply_parameters")
    if not reply:
        return {}
    original = chat.messages.get(reply["message_id"])
    if original is not None:
        bare = {k: v for k, v in original.wire.items() if k != "reply_to_message"}
        return {"reply_to_message": bare}
    if reply.get("allow_sending_without_reply"):
        return {}
    raise bad_request("message to be replied not found")


def _markup(call: Call) -> Wire:
    markup = call.get("reply_markup")
    if not markup:
        return {}
    check_markup(markup)
    return {"reply_markup": markup} if markup.get("inline_keyboard") else {}
