"""The bot's own data: getMe, its commands, name and descriptions.

https://core.telegram.org/bots/api#setmycommands and the sections after it (Bot API 10.1).
"""

from __future__ import annotations

import json
import re
from collections.abc import Callable

from bot.sandbox.state.refusals import bad_request
from bot.sandbox.state.stage import Call, SandboxState
from bot.sandbox.state.state import Wire

COMMANDS_AT_ONCE = 100
COMMAND = re.compile(r"[a-z0-9_]{1,32}")
COMMAND_DESCRIPTION = range(1, 257)
LANGUAGE = re.compile(r"([a-z]{2})?")
SCOPES = {
    "default": (),
    "all_private_chats": (),
    "all_group_chats": (),
    "all_chat_administrators": (),
    "chat": ("chat_id",),
    "chat_administrators": ("chat_id",),
    "chat_member": ("chat_id", "user_id"),
}
"""Each scope and its required fields."""

LONGEST = {"name": 64, "description": 512, "short_description": 120}


def get_me(stage: SandboxState, call: Call) -> Wire:
    """The bot itself."""
    return {
        **stage.world.bot(),
        "can_join_groups": True,
        "can_read_all_group_messages": False,
        "supports_inline_queries": True,
        "can_connect_to_business": False,
        "has_main_web_app": False,
    }


def set_commands(stage: SandboxState, call: Call) -> bool:
    """The menu of commands for a scope and a language."""
    commands = call.get("commands")
    if len(commands) > COMMANDS_AT_ONCE:
        raise bad_request("BOT_COMMANDS_TOO_MUCH")
    for command in commands:
        if not COMMAND.fullmatch(command["command"].removeprefix("/")):
            raise bad_request("BOT_COMMAND_INVALID")
        if len(command["description"]) not in COMMAND_DESCRIPTION:
            raise bad_request("BOT_COMMAND_DESCRIPTION_INVALID")
    stage.settings[_commands_key(stage, call)] = commands
    stage.journal.write(call.at, "commands")
    return True


def get_commands(stage: SandboxState, call: Call) -> list[Wire]:
    """The menu set for exactly this scope and language."""
    return list(stage.settings.get(_commands_key(stage, call), []))


def delete_commands(stage: SandboxState, call: Call) -> bool:
    """Back to the menu of the wider scope."""
    stage.settings.pop(_commands_key(stage, call), None)
    stage.journal.write(call.at, "commands")
    return True


def _commands_key(stage: SandboxState, call: Call) -> tuple[str, str, str]:
    scope = call.get("scope") or {"type": "default"}
    if scope["type"] not in SCOPES:
        raise bad_request("can't parse BotCommandScope: unsupported type specified")
    if scope.keys() != {"type", *SCOPES[scope["type"]]}:
        raise bad_request(f"BotCommandScope {scope['type']} has other fields")
    if "chat_id" in scope:
        stage.world.chat(scope["chat_id"])
    return "commands", json.dumps(scope, sort_keys=True), _language(call)


def _language(call: Call) -> str:
    language = call.get("language_code") or ""
    if not LANGUAGE.fullmatch(language):
        raise bad_request("invalid language code specified")
    return str(language)


def setter(what: str) -> Callable[[SandboxState, Call], bool]:
    """The method that sets name, description or short description for a language."""

    def set_text(stage: SandboxState, call: Call) -> bool:
        text = call.get(what) or ""
        if len(text) > LONGEST[what]:
            raise bad_request(f"{what.replace('_', ' ')} is too long")
        stage.settings[what, "", _language(call)] = text
        return True

    return set_text


def getter(what: str) -> Callable[[SandboxState, Call], Wire]:
    """The method that gives name, description or short description for a language."""

    def get_text(stage: SandboxState, call: Call) -> Wire:
        texts = (stage.settings.get((what, "", key)) for key in (_language(call), ""))
        unset = stage.world.bot()["first_name"] if what == "name" else ""
        return {what: next((text for text in texts if text), unset)}

    return get_text


def menu(stage: SandboxState, chat_id: int, language_code: str | None) -> list[Wire]:
    """The commands that a person sees in a private chat: the narrowest scope that has any.

    https://core.telegram.org/bots/api#determining-list-of-commands
    """
    scopes = (
        {"type": "chat", "chat_id": chat_id},
        {"type": "all_private_chats"},
        {"type": "default"},
    )
    for scope in scopes:
        for language in (language_code or "", ""):
            commands = stage.settings.get(("commands", json.dumps(scope, sort_keys=True), language))
            if commands:
                return list(commands)
    return []
