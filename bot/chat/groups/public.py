"""Registers the handlers for groups, channels and inline queries."""

from __future__ import annotations

from collections.abc import Iterable
from typing import Any

from telegram import Message
from telegram.ext import (
    Application,
    CallbackQueryHandler,
    ChatMemberHandler,
    CommandHandler,
    InlineQueryHandler,
    MessageHandler,
    filters,
)

from bot.chat.frame.features import Audience, Feature, GroupButton, GroupCommand, private_commands
from bot.chat.frame.services import Services
from bot.chat.groups.groups import IS_GROUP_TAP, GroupDispatcher
from bot.chat.groups.inline import InlineCards
from bot.chat.groups.membership import Membership

AnyApplication = Application[Any, Any, Any, Any, Any, Any]


class _ByAProgram(filters.MessageFilter):
    """A message by a program, or by a person through an inline bot.

    Telegram shows an anonymous administrator as a bot.
    """

    def filter(self, message: Message) -> bool:
        by_a_bot = message.from_user is not None and message.from_user.is_bot
        return message.via_bot is not None or (by_a_bot and message.sender_chat is None)


BY_A_PROGRAM = _ByAProgram()

_OWN_WORDS = ~BY_A_PROGRAM & ~filters.FORWARDED
"""A forwarded message is another person's words."""

_GROUPS = filters.UpdateType.MESSAGE & filters.ChatType.GROUPS & _OWN_WORDS
_CHANNELS = filters.UpdateType.CHANNEL_POST & filters.ChatType.CHANNEL & _OWN_WORDS


def register_public(
    application: AnyApplication, services: Services, features: Iterable[Feature]
) -> None:
    """Register the public handlers; they come before those of the private chat."""
    membership = Membership(services)
    buttons = {
        mark.action: method
        for feature in features
        for mark, method in feature.handlers(GroupButton)
    }
    groups = GroupDispatcher(services, buttons)
    for feature in features:
        for command, method in feature.handlers(GroupCommand):
            is_public = command.audience is Audience.EVERYBODY
            where = _GROUPS if is_public else _GROUPS | _CHANNELS
            callback = groups.command(method, command.audience)
            application.add_handler(CommandHandler(command.name, callback, where))
    application.add_handler(CommandHandler(private_commands(), groups.point_to_private, _GROUPS))
    application.add_handler(CallbackQueryHandler(groups.tapped, IS_GROUP_TAP))
    application.add_handler(MessageHandler(filters.StatusUpdate.MIGRATE, membership.moved))
    application.add_handler(InlineQueryHandler(InlineCards(services).answer))
    # A separate handler group, so that the private chat's membership handler runs too.
    application.add_handler(
        ChatMemberHandler(membership.changed, ChatMemberHandler.MY_CHAT_MEMBER), group=1
    )
