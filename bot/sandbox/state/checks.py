"""Where the bot may write, edit and reply. Wording: tdlib/telegram-bot-api, Client.cpp."""

from __future__ import annotations

from bot.sandbox.state.refusals import bad_request, forbidden, migrated
from bot.sandbox.state.stage import Call, SandboxState
from bot.sandbox.state.state import Chat, Message

GENERAL_TOPIC = 1


def known_chat(stage: SandboxState, call: Call, *, moved_too: bool = False) -> Chat:
    """The chat of a call; a moved one only for calls that read.

    Raises CallRefused for a missing chat or a moved one.
    """
    if call.get("business_connection_id"):
        raise bad_request("business connection not found")
    chat = stage.world.chat(call.get("chat_id"))
    if chat.moved_to is not None and not moved_too:
        raise migrated(chat.moved_to)
    return chat


def reachable(stage: SandboxState, call: Call, *, moved_too: bool = False) -> Chat:
    """The chat of a call, where the bot is inside; a moved one only for calls that read.

    Raises CallRefused for any other chat.
    """
    chat = known_chat(stage, call, moved_too=moved_too)
    if chat.kind == "private" and stage.world.people[chat.id].deactivated:
        raise forbidden("user is deactivated")
    if chat.bot_status in ("member", "administrator"):
        return chat
    if chat.bot_status == "never":
        raise forbidden("bot can't initiate conversation with a user")
    if chat.kind == "private":
        raise forbidden("bot was blocked by the user")
    if chat.bot_status == "left":
        raise forbidden(f"bot is not a member of the {chat.kind} chat")
    raise forbidden(f"bot was kicked from the {chat.kind} chat")


def writable(stage: SandboxState, call: Call, what: str) -> Chat:
    """The chat of a call, where the bot may send ``what``. Raises CallRefused."""
    chat = reachable(stage, call)
    if not chat.may_write:
        raise bad_request(f"not enough rights to send {what} to the chat")
    if chat.kind == "channel" and chat.bot_status != "administrator":
        raise bad_request("need administrator rights in the channel chat")
    thread = call.get("message_thread_id")
    if thread is not None:
        topic = (chat.topics or {}).get(thread)
        if topic is None or thread == GENERAL_TOPIC:
            raise bad_request("message thread not found")
        if topic.closed and chat.bot_status != "administrator":
            raise bad_request("TOPIC_CLOSED")
    return chat


def replied_to(chat: Chat, call: Call) -> Message | None:
    """The message that the call replies to, if any. Raises CallRefused where it is gone."""
    reply = call.get("reply_parameters")
    if not reply:
        return None
    original = chat.messages.get(reply["message_id"])
    if original is None and not reply.get("allow_sending_without_reply"):
        raise bad_request("message to be replied not found")
    return original


def own_message(stage: SandboxState, call: Call) -> Message:
    """The message to edit. Raises CallRefused where it is gone or not the bot's."""
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
