"""getChat, getChatMember, getChatAdministrators, leaveChat."""

from __future__ import annotations

from bot.sandbox.state.checks import known_chat, reachable
from bot.sandbox.state.refusals import bad_request
from bot.sandbox.state.stage import Call, SandboxState
from bot.sandbox.state.state import BOT_ID, Chat, Wire

ADMINISTRATOR_RIGHTS = {
    "can_be_edited": False,
    "is_anonymous": False,
    "can_manage_chat": True,
    "can_delete_messages": True,
    "can_manage_video_chats": False,
    "can_restrict_members": False,
    "can_promote_members": False,
    "can_change_info": False,
    "can_invite_users": True,
    "can_post_stories": False,
    "can_edit_stories": False,
    "can_delete_stories": False,
}
GIFTS = {
    "unlimited_gifts": False,
    "limited_gifts": False,
    "unique_gifts": False,
    "premium_subscription": False,
    "gifts_from_channels": False,
}


def get_chat(stage: SandboxState, call: Call) -> Wire:
    """A chat with its settings, as ChatFullInfo."""
    chat = known_chat(stage, call, moved_too=True)
    if chat.kind != "private":
        reachable(stage, call, moved_too=True)
    return {
        **chat.wire(),
        "accent_color_id": 0,
        "max_reaction_count": 11,
        "accepted_gift_types": GIFTS,
    }


def get_chat_member(stage: SandboxState, call: Call) -> Wire:
    """A person's status in a chat, as ChatMember."""
    chat = reachable(stage, call, moved_too=True)
    user_id = call.get("user_id")
    if user_id == BOT_ID:
        return bot_member(stage, chat, chat.bot_status)
    person = stage.world.people.get(user_id)
    if person is None:
        raise bad_request("user not found")
    if user_id in chat.administrators:
        return {"status": "administrator", "user": person.wire(), **ADMINISTRATOR_RIGHTS}
    inside = user_id in chat.members or chat.id == user_id
    return {"status": "member" if inside else "left", "user": person.wire()}


def get_chat_administrators(stage: SandboxState, call: Call) -> list[Wire]:
    """The administrators of a group or channel, without other bots."""
    chat = reachable(stage, call, moved_too=True)
    if chat.kind == "private":
        raise bad_request("there are no administrators in the private chat")
    people = (stage.world.people[person_id] for person_id in sorted(chat.administrators))
    return [
        {"status": "administrator", "user": person.wire(), **ADMINISTRATOR_RIGHTS}
        for person in people
    ]


def bot_member(stage: SandboxState, chat: Chat, status: str) -> Wire:
    """The bot with a status, as ChatMember."""
    member: Wire = {"status": status, "user": stage.world.bot()}
    match status:
        case "administrator":
            member |= ADMINISTRATOR_RIGHTS
            if chat.kind == "channel":
                member |= {"can_post_messages": True, "can_edit_messages": True}
        case "kicked":
            member["until_date"] = 0
    return member


def leave_chat(stage: SandboxState, call: Call) -> bool:
    """The bot goes; it hears of that itself."""
    chat = reachable(stage, call)
    if chat.kind == "private":
        raise bad_request("chat member status can't be changed in private chats")
    change_bot_status(stage, chat, "left", stage.world.bot())
    return True


def change_bot_status(stage: SandboxState, chat: Chat, status: str, who: Wire) -> None:
    """Give the bot another status in a chat, and tell it who did so (my_chat_member)."""
    before, chat.bot_status = chat.bot_status, status
    stage.updates.put(
        "my_chat_member",
        {
            "chat": chat.wire(),
            "from": who,
            "date": int(stage.now()),
            "old_chat_member": bot_member(stage, chat, before),
            "new_chat_member": bot_member(stage, chat, status),
        },
    )
