"""The bot is let into a group or channel, loses the right to post, or the group moves.

The bot stores the person who added it while it may post there, and notifies them when it no
longer may.
Source: core.telegram.org/bots/api, Bot API 10.1 (``my_chat_member``, ``migrate_to_chat_id``).
"""

from __future__ import annotations

import logging
from dataclasses import replace
from functools import partial
from typing import Final

from telegram import (
    Bot,
    Chat,
    ChatMember,
    ChatMemberAdministrator,
    ChatMemberRestricted,
    ChatMemberUpdated,
    Update,
)
from telegram.constants import ChatType, ParseMode
from telegram.error import TelegramError
from telegram.ext import ContextTypes

from bot.chat.frame.group_visits import GroupVisit
from bot.chat.frame.keyboards import markup
from bot.chat.frame.replying import briefly
from bot.chat.frame.screens import Screen
from bot.chat.frame.services import Services
from bot.chat.groups.group_settings import settings_screen
from bot.chat.groups.groups import is_administrator
from bot.domain.notices.moves import MOVES, with_move
from bot.domain.notices.posts import ShutOut, let_in, shut_out
from bot.domain.people.profile import Group, Subscriber
from bot.text.catalogue import FALLBACK, catalogue
from bot.text.notices import groups as texts

log = logging.getLogger(__name__)

Context = ContextTypes.DEFAULT_TYPE

OUTSIDE: Final = (ChatMember.LEFT, ChatMember.BANNED)


class Membership:
    """Notes where the bot may post."""

    def __init__(self, services: Services) -> None:
        self._store = services.store
        self._clock = services.clock

    async def changed(self, update: Update, context: Context) -> None:
        """The bot's own standing in a group or channel has changed."""
        change = update.my_chat_member
        assert change is not None
        if change.chat.type == ChatType.PRIVATE:
            return
        could = may_post(change.chat, change.old_chat_member)
        can = may_post(change.chat, change.new_chat_member)
        if can and not could:
            await self._let_in(change, context.bot)
        elif could and not can:
            await self._shut_out(change.chat, context.bot)

    async def moved(self, update: Update, context: Context) -> None:
        """A group has become a supergroup with another id; both of them say so."""
        message = update.message
        assert message is not None
        old = message.migrate_from_chat_id or message.chat.id
        new = message.migrate_to_chat_id or message.chat.id
        if old == new or old >= 0 or new >= 0:  # people do not move
            return
        await self._store.move_subscriber(old, new)
        moves = await self._store.recall(MOVES)
        await self._store.remember(MOVES, with_move(moves, new, self._clock.now()))

    async def _let_in(self, change: ChatMemberUpdated, bot: Bot) -> None:
        """Begin or resume posting for an administrator; otherwise name who can."""
        chat, person = change.chat, change.from_user
        adder = None if person.is_bot else person.id
        language = catalogue(person.language_code or FALLBACK).language
        visit = GroupVisit(
            Subscriber(chat.id, language=language, group=Group()),
            False,
            None,
            adder,
            self._clock.now(),
        )
        # Only an administrator lets a bot into a channel, or acts without a name.
        is_certain = chat.type == ChatType.CHANNEL or person.is_bot
        try:
            if is_certain or await is_administrator(chat, person):
                visit = await self._begun(visit)
        except TelegramError as error:  # the settings have a button to begin
            log.info("the person who added the bot cannot be looked up: %s", error)
        if chat.type != ChatType.CHANNEL:
            await _sent(bot, chat.id, settings_screen(visit))
        elif adder is not None and await self._store.subscriber(adder) is not None:
            text = visit.words.say("group-channel-added", title=chat.title or "")
            await briefly(_sent(bot, adder, Screen(text)))

    async def _begun(self, visit: GroupVisit) -> GroupVisit:
        begin = partial(_begun, person=visit.person)
        stored = await self._store.change_subscriber(visit.group.chat_id, begin)
        if stored is None:
            stored = begin(visit.group)
            await self._store.put_subscriber(stored)
        return replace(visit, group=stored, known=True)

    async def _shut_out(self, chat: Chat, bot: Bot) -> None:
        group = await self._store.subscriber(chat.id)
        if group is None or group.group is None:
            return
        day = self._clock.now().date()
        await self._store.change_subscriber(chat.id, lambda group: shut_out(group, day))
        adder = group.group.added_by
        person = None if adder is None else await self._store.subscriber(adder)
        if person is not None:
            told = ShutOut(person, chat.title or "")
            text = texts.shut_out_text(told, catalogue(person.language))
            # Of a hundred groups, say, the person hears one by one: other people do not wait.
            await briefly(_sent(bot, person.chat_id, Screen(text)))


def may_post(chat: Chat, member: ChatMember) -> bool:
    """Whether the bot, with this standing, may write in the chat."""
    match member:
        case ChatMemberAdministrator():
            return chat.type != ChatType.CHANNEL or bool(member.can_post_messages)
        case ChatMemberRestricted():
            return member.is_member and member.can_send_messages
        case _:
            return member.status not in OUTSIDE


async def _sent(bot: Bot, chat_id: int, screen: Screen) -> None:
    try:
        await bot.send_message(
            chat_id, screen.text, parse_mode=ParseMode.HTML, reply_markup=markup(screen.rows)
        )
    except TelegramError as refusal:
        log.info("a group, or the person who added the bot, cannot be told: %s", refusal)


def _begun(chat: Subscriber, person: int | None) -> Subscriber:
    return replace(chat.reached(), group=let_in(chat.group or Group(), person))
