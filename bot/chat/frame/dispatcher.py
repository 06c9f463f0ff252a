"""Turns Telegram's updates into visits and replies into messages.

Handlers neither see an update nor call Telegram. A button press is answered exactly once, whatever
becomes of it, and before its message is edited.
"""

from __future__ import annotations

from collections.abc import Awaitable, Callable, Coroutine, Iterable, Mapping
from dataclasses import replace
from typing import Any

from telegram import Bot, CallbackQuery, ChatMember, Update
from telegram.constants import ChatType
from telegram.ext import ContextTypes

from bot.chat.frame.features import Audience, Route
from bot.chat.frame.keyboards import OTHER_PROFILE, profile_row
from bot.chat.frame.picture_cache import PictureCache
from bot.chat.frame.replying import ReplySender, pop_up
from bot.chat.frame.screens import Reply
from bot.chat.frame.services import Services
from bot.chat.frame.taps import parse_tap
from bot.chat.frame.visits import Onward, Visit, drop_question, stale, turned_to, whose
from bot.domain.people.profile import Subscriber
from bot.errors import RowUnreadable
from bot.text.catalogue import FALLBACK, catalogue

Context = ContextTypes.DEFAULT_TYPE
Callback = Callable[[Update, Any], Coroutine[Any, Any, None]]
Routes = Callable[[Visit], Iterable[Route]]
MembershipHandler = Callable[[int], Awaitable[None]]


class ChatDispatcher:
    """Opens visits, calls the handlers of their routes, and carries out the answers.

    ``onward`` finds the next screen where an answer only names a place.
    """

    def __init__(self, services: Services, onward: Callable[[Onward], Awaitable[Reply]]) -> None:
        self._store = services.store
        self._clock = services.clock
        self._operators = services.admin_chat_ids
        self._onward = onward
        self._replies = ReplySender(PictureCache(services))

    def command(self, route: Route, unknown: Route) -> Callback:
        """A callback for a command; the text after the command is the visit's.

        ``unknown`` answers where the command is not for this person.
        """

        def routes(visit: Visit) -> Iterable[Route]:
            return (route,) if self._may_use(route, visit) else (unknown,)

        async def answer(update: Update, context: Context) -> None:
            assert update.message is not None
            _, *rest = (update.message.text or "").split(maxsplit=1)
            await self._answer_message(update, context.bot, routes, "".join(rest).strip())

        return answer

    def message(self, routes: Routes) -> Callback:
        """A callback for any other message: the first route that understands it answers."""

        async def answer(update: Update, context: Context) -> None:
            assert update.message is not None
            await self._answer_message(update, context.bot, routes, update.message.text or "")

        return answer

    def buttons(self, table: Mapping[str, Route], commands: Mapping[str, Route]) -> Callback:
        """A callback for every button, by ``place:action``.

        A button that turns to another profile runs its command again.
        """

        async def answer(update: Update, context: Context) -> None:
            query = update.callback_query
            assert query is not None
            try:
                visit, reply = await self._pressed(update, query, table, commands)
            except Exception:
                await pop_up(query, "")
                raise
            await pop_up(query, reply.popup)
            await self._replies.show(query, context.bot, visit.subscriber.chat_id, reply)

        return answer

    def membership(self, blocked: MembershipHandler, unblocked: MembershipHandler) -> Callback:
        """A callback for a private chat that blocks or unblocks the bot; nothing is answered."""

        async def note(update: Update, context: Context) -> None:
            change = update.my_chat_member
            assert change is not None
            if change.chat.type != ChatType.PRIVATE:
                return
            gone = change.new_chat_member.status in (ChatMember.BANNED, ChatMember.LEFT)
            await (blocked if gone else unblocked)(change.chat.id)

        return note

    async def _answer_message(self, update: Update, bot: Bot, routes: Routes, text: str) -> None:
        visit = replace(await self._visit(update), text=text)
        for route in routes(visit):
            reply = await self._answered(visit, route)
            if reply is not None:
                await self._replies.send(bot, visit.subscriber.chat_id, reply)
                return
        raise AssertionError("no route answers")

    async def _pressed(
        self,
        update: Update,
        query: CallbackQuery,
        table: Mapping[str, Route],
        commands: Mapping[str, Route],
    ) -> tuple[Visit, Reply]:
        visit, message = replace(await self._visit(update), tapped=True), query.message
        is_private = message is not None and message.chat.type == ChatType.PRIVATE
        tap = parse_tap(query.data) if is_private and query.data is not None else None
        if tap is None:
            return visit, stale(visit)
        turns = tap.place == OTHER_PROFILE
        route = commands.get(tap.action) if turns else table.get(f"{tap.place}:{tap.action}")
        if route is None or not self._may_use(route, visit):
            return visit, stale(visit)
        is_stranger = not visit.known and visit.unreadable is None
        if route.feature.audience is Audience.SUBSCRIBERS and is_stranger:
            return visit, Reply(popup=visit.words.label("stranger-popup"))
        if turns:
            meant = await turned_to(self._store, visit, "".join(tap.args))
            if meant is None:
                return visit, stale(visit)
            visit, tap = meant, replace(tap, args=())
        visit = replace(visit, args=tap.args)
        return visit, await self._answered(visit, route) or stale(visit)

    def _may_use(self, route: Route, visit: Visit) -> bool:
        is_operator = visit.subscriber.chat_id in self._operators
        return is_operator or route.feature.audience is not Audience.OPERATOR

    async def _answered(self, visit: Visit, route: Route) -> Reply | None:
        """The handler's answer, after the questions that do not belong to it are dropped.

        Raises RowUnreadable for a feature that needs the person's row.
        """
        if visit.unreadable is not None and not route.feature.serves_unreadable:
            raise visit.unreadable
        pending = visit.pending
        if pending is not None and pending.ask not in route.feature.questions():
            visit = await drop_question(self._store, visit)
        answer = await route.handler(visit)
        if answer is None:
            return None
        if isinstance(answer, Onward):
            subscriber, reply = answer.visit.subscriber, await self._onward(answer)
        else:
            subscriber, reply = answer.subscriber or visit.subscriber, answer
        return _named(reply, subscriber, route) if route.feature.of_one_profile else reply

    async def _visit(self, update: Update) -> Visit:
        chat, user = update.effective_chat, update.effective_user
        person = chat or user  # a private chat has the id of its person
        assert person is not None
        unreadable, stored = None, None
        try:
            stored = await self._store.subscriber(person.id)
        except RowUnreadable as fault:
            unreadable = fault
        code = FALLBACK if user is None else user.language_code or FALLBACK
        language = catalogue(code).language
        subscriber = stored or Subscriber(person.id, language=language)
        return Visit(subscriber, stored is not None, self._clock.now(), unreadable=unreadable)


def _named(reply: Reply, subscriber: Subscriber, route: Route) -> Reply:
    """The reply under the name of its profile, where there are several, with the others' names."""
    words = catalogue(subscriber.language)
    screen, name = reply.screen, whose(subscriber, words)
    if screen is None or not name:
        return reply
    others = profile_row(subscriber, route.feature.for_each_profile, words)
    if others:
        screen = replace(screen, rows=(*screen.rows, others))
    return replace(reply, screen=screen if name in screen.text else screen.under(name))
