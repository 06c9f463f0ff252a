"""Groups and channels: administrators choose the posts; no score is ever shown.

A change is made for administrators only, whether they are named or anonymous. Everything else
is answered with the way to the private chat. Source: core.telegram.org/bots/api, Bot API 10.1
(``getChatMember``, ``getChatAdministrators``, ``sender_chat`` of Message).
"""

from __future__ import annotations

import asyncio
import logging
from collections.abc import Callable, Coroutine, Mapping
from dataclasses import replace
from typing import Any, Final

from telegram import CallbackQuery, Chat, ChatMember, Message, Update, User
from telegram.constants import ChatType, ParseMode
from telegram.error import BadRequest, TelegramError
from telegram.ext import ContextTypes

from bot.chat.frame.features import Audience
from bot.chat.frame.group_visits import (
    GOES_FIRST,
    GROUP_PLACE,
    GroupHandler,
    GroupVisit,
    private_row,
)
from bot.chat.frame.keyboards import linked, markup
from bot.chat.frame.picture_cache import PictureCache
from bot.chat.frame.replying import NO_PREVIEW, UNCHANGED, pop_up
from bot.chat.frame.screens import Reply, Screen
from bot.chat.frame.services import Services
from bot.chat.frame.taps import Tap, parse_tap
from bot.domain.people.profile import Group, Subscriber
from bot.domain.people.rate_limit import Allowances
from bot.errors import ChartFailed
from bot.text.catalogue import FALLBACK, Words, catalogue

log = logging.getLogger(__name__)

Context = ContextTypes.DEFAULT_TYPE
Callback = Callable[[Update, Any], Coroutine[Any, Any, None]]

HINT_SECONDS: Final = 1800.0
"""A group is sent one hint in this time, be it to administrators or to the private chat."""

PUBLIC_AT_ONCE: Final = 8
PUBLIC_SECONDS: Final = 5.0
"""A group gets so many public answers at once, and then one in this time. So an administrator does
not wait behind the questions of many members."""

ADMINISTRATORS: Final = (ChatMember.OWNER, ChatMember.ADMINISTRATOR)


class GroupDispatcher:
    """Turns updates from groups and channels into visits, and replies into messages."""

    def __init__(self, services: Services, buttons: Mapping[str, GroupHandler]) -> None:
        self._store = services.store
        self._clock = services.clock
        self._pictures = PictureCache(services)
        self._buttons = buttons
        self._hints = Allowances(1, 1 / HINT_SECONDS)
        self._public = Allowances(PUBLIC_AT_ONCE, 1 / PUBLIC_SECONDS)

    def command(self, handler: GroupHandler, audience: Audience) -> Callback:
        """A callback for a command; only administrators change settings."""

        async def answer(update: Update, context: Context) -> None:
            message = update.effective_message
            assert message is not None
            _, *rest = (message.text or "").split(maxsplit=1)
            visit = await self._visit(message, update.effective_user)
            visit = replace(visit, text="".join(rest).strip())
            if audience is Audience.EVERYBODY:
                if not self._public.takes(message.chat.id, asyncio.get_running_loop().time()):
                    return
            elif not await may_set(message, update.effective_user):
                await self._hint(
                    message, _private_screen(visit.words, "group-admins-only"), context
                )
                return
            GOES_FIRST.set(audience is not Audience.EVERYBODY)
            reply = await handler(visit)
            if reply.screen is not None:
                await self._answer(message, reply.screen, context)

        return answer

    async def point_to_private(self, update: Update, context: Context) -> None:
        """One line with a button that opens the private chat."""
        message = update.effective_message
        assert message is not None
        words = (await self._visit(message, update.effective_user)).words
        await self._hint(message, _private_screen(words, "group-only-private"), context)

    async def _hint(self, message: Message, screen: Screen, context: Context) -> None:
        """Say it once in a while: many members who ask would fill the group with one line."""
        if self._hints.takes(message.chat.id, asyncio.get_running_loop().time()):
            await self._answer(message, screen, context)

    async def tapped(self, update: Update, context: Context) -> None:
        """A button under a group's settings."""
        query = update.callback_query
        assert query is not None
        message, tap = query.message, parse_tap(query.data or "")
        if not isinstance(message, Message) or message.chat.type == ChatType.PRIVATE or not tap:
            await pop_up(query, catalogue(query.from_user.language_code or "").label("stale-popup"))
            return
        try:
            reply = await self._pressed(query, message, tap)
        except Exception:
            await pop_up(query, "")
            raise
        await pop_up(query, reply.popup)
        if tap.action == "close" and not reply.popup:
            await _tried(message.delete())
        if reply.screen is not None:
            await self._rewrite(message, reply.screen, context)

    async def _pressed(self, query: CallbackQuery, message: Message, tap: Tap) -> Reply:
        visit = await self._visit(message, query.from_user)
        if not await is_administrator(message.chat, query.from_user):
            return Reply(popup=visit.words.label("group-admins-popup"))
        if tap.action == "close":
            return Reply()
        handler = self._buttons.get(tap.action)
        if handler is None:
            return Reply(popup=visit.words.label("stale-popup"))
        return await handler(replace(visit, args=tap.args))

    async def _rewrite(self, message: Message, screen: Screen, context: Context) -> None:
        """Edit the tapped message; where Telegram refuses that, a new one takes its place."""
        try:
            await message.edit_text(
                screen.text, parse_mode=ParseMode.HTML, reply_markup=markup(screen.rows)
            )
        except BadRequest as refusal:
            if UNCHANGED not in refusal.message:
                await self._answer(message, screen, context)
        except TelegramError as error:
            log.info("a group cannot be answered: %s", error)

    async def _visit(self, message: Message, user: User | None) -> GroupVisit:
        stored = await self._store.subscriber(message.chat.id)
        code = FALLBACK if user is None else user.language_code or FALLBACK
        fresh = Subscriber(message.chat.id, language=catalogue(code).language, group=Group())
        topic = message.message_thread_id if message.is_topic_message else None
        person = None if user is None or user.is_bot else user.id
        return GroupVisit(stored or fresh, stored is not None, topic, person, self._clock.now())

    async def _answer(self, message: Message, screen: Screen, context: Context) -> None:
        """Reply where the command stands; a group that does not let the bot write has no answer."""
        screen = linked(screen, context.bot.username)
        if screen.chart is not None:
            try:
                await self._pictures.reply(message, screen.chart, screen)
                return
            except (ChartFailed, TelegramError) as fault:
                log.warning("a picture is shown as text: %s", fault)
        await _tried(
            message.reply_text(
                screen.text,
                parse_mode=ParseMode.HTML,
                link_preview_options=NO_PREVIEW,
                reply_markup=markup(screen.rows),
                allow_sending_without_reply=True,
                do_quote=True,
            )
        )


async def may_set(message: Message, user: User | None) -> bool:
    """Whether the author of this message may change the group's settings."""
    if message.chat.type == ChatType.CHANNEL:
        return True
    if message.sender_chat is not None:
        return message.sender_chat.id == message.chat.id
    return user is not None and await is_administrator(message.chat, user)


async def is_administrator(chat: Chat, user: User) -> bool:
    """Whether this person administers the group; False where Telegram does not say.

    A group that hides its members tells a bot about administrators alone.
    """
    try:
        return (await chat.get_member(user.id)).status in ADMINISTRATORS
    except BadRequest as refusal:
        log.info("a member cannot be looked up: %s", refusal)
    try:
        return any(member.user.id == user.id for member in await chat.get_administrators())
    except BadRequest as refusal:
        log.info("administrators cannot be looked up: %s", refusal)
        return False


def _private_screen(words: Words, key: str) -> Screen:
    return Screen(words.say(key), (private_row(words),))


async def _tried(call: Coroutine[Any, Any, object]) -> None:
    try:
        await call
    except TelegramError as refusal:
        log.info("a group cannot be answered: %s", refusal)


IS_GROUP_TAP: Final = rf"^\d+:{GROUP_PLACE}:"
"""The prefix of callback data under a group's settings."""
