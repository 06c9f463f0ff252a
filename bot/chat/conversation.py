"""The conversation in Telegram: every feature is found, made once and registered."""

from __future__ import annotations

from collections.abc import Iterable
from typing import Any

from telegram.ext import (
    Application,
    CallbackQueryHandler,
    ChatMemberHandler,
    CommandHandler,
    MessageHandler,
    filters,
)

from bot.chat.fallback import Fallback
from bot.chat.frame.dispatcher import ChatDispatcher
from bot.chat.frame.errors import Failures
from bot.chat.frame.features import (
    ButtonPress,
    Command,
    Feature,
    Route,
    TextHandler,
    discover,
)
from bot.chat.frame.services import Services
from bot.chat.groups import BY_A_PROGRAM, register_public
from bot.chat.onward import NextScreen
from bot.chat.profile import Leaving
from bot.chat.typed_text import TextRouter

AnyApplication = Application[Any, Any, Any, Any, Any, Any]

PRIVATE = filters.UpdateType.MESSAGE & filters.ChatType.PRIVATE & ~BY_A_PROGRAM
"""New messages to the bot alone: an edited one is not a new wish, and a program has none."""


def register(application: AnyApplication, services: Services) -> None:
    """Let the application answer people."""
    features = [feature(services) for feature in discover()]
    dispatcher = ChatDispatcher(services, NextScreen(services).reply)
    fallback = Fallback(services)
    register_public(application, services, features)

    def otherwise(handler: TextHandler, kind: filters.BaseFilter) -> None:
        route = Route(handler, fallback)
        callback = dispatcher.message(lambda _: (route,))
        application.add_handler(MessageHandler(PRIVATE & kind, callback))

    otherwise(fallback.forwarded, filters.FORWARDED)
    for feature in features:
        for command, method in feature.handlers(Command):
            callback = dispatcher.command(Route(method, feature), Route(fallback.command, fallback))
            application.add_handler(CommandHandler(command.name, callback, PRIVATE))
    pressed = dispatcher.buttons(buttons(features), profile_commands(features))
    application.add_handler(CallbackQueryHandler(pressed))
    otherwise(fallback.command, filters.COMMAND)
    typed = dispatcher.message(TextRouter(services, features).routes)
    application.add_handler(MessageHandler(PRIVATE & filters.TEXT, typed))
    otherwise(fallback.other, ~filters.StatusUpdate.ALL)
    leaving = Leaving(services)
    membership = dispatcher.membership(leaving.blocked, leaving.unblocked)
    application.add_handler(ChatMemberHandler(membership, ChatMemberHandler.MY_CHAT_MEMBER))
    application.add_error_handler(Failures(services).handle)


def profile_commands(features: Iterable[Feature]) -> dict[str, Route]:
    """The handlers of the commands that offer the same for another profile, by their names."""
    return {
        mark.name: Route(method, feature)
        for feature in features
        for mark, method in feature.handlers(Command)
        if mark.name == feature.for_each_profile
    }


def buttons(features: Iterable[Feature]) -> dict[str, Route]:
    """What answers each button, by ``place:action``."""
    return {
        mark.key: Route(method, feature)
        for feature in features
        for mark, method in feature.handlers(ButtonPress)
    }
