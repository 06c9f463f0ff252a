"""The methods of the Bot API that the sandbox plays, by name."""

from __future__ import annotations

from collections.abc import Awaitable, Callable, Mapping
from typing import Any

from bot.sandbox import answering, editing, sending
from bot.sandbox.stage import Call, Stage
from bot.sandbox.state import Wire

Method = Callable[[Stage, Call], Any]
WaitingMethod = Callable[[Stage, Call], Awaitable[Any]]

UPDATES_AT_ONCE = 100
LONGEST_POLL = 50


def get_me(stage: Stage, call: Call) -> Wire:
    """The bot itself."""
    return {
        **stage.world.bot(),
        "can_join_groups": True,
        "can_read_all_group_messages": False,
        "supports_inline_queries": True,
        "can_connect_to_business": False,
        "has_main_web_app": False,
    }


async def get_updates(stage: Stage, call: Call) -> list[Wire]:
    """Updates from ``offset`` on, waited for up to ``timeout`` seconds."""
    if call.get("allowed_updates") is not None:
        stage.updates.allowed = tuple(call.get("allowed_updates"))
    stage.updates.confirm(call.get("offset", 0))
    limit = min(max(call.get("limit", UPDATES_AT_ONCE), 1), UPDATES_AT_ONCE)
    return await stage.updates.poll(limit, min(call.get("timeout", 0), LONGEST_POLL))


METHODS: Mapping[str, Method] = {
    "getMe": get_me,
    "sendMessage": sending.send_message,
    "editMessageText": editing.edit_text,
    "answerCallbackQuery": answering.answer_callback_query,
}
WAITING: Mapping[str, WaitingMethod] = {"getUpdates": get_updates}
