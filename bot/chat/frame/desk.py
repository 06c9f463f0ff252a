"""Where Telegram's updates become visits, and replies become messages.

Handlers neither see an update nor call Telegram. A tap is answered exactly once, whatever
becomes of it, and before its message is edited.
"""

from __future__ import annotations

from collections.abc import Awaitable, Callable, Collection, Coroutine, Mapping
from dataclasses import replace
from typing import Any, Final

from telegram import Bot, CallbackQuery, ChatMember, Update
from telegram.constants import ChatType
from telegram.ext import ContextTypes

from bot.chat.frame.album import Album
from bot.chat.frame.screens import Reply
from bot.chat.frame.services import Services
from bot.chat.frame.showing import Showing, pop_up
from bot.chat.frame.taps import Tap, parse_tap
from bot.chat.frame.visits import Answer, Handler, Onward, Visit, stale, whose
from bot.domain.people.profile import Subscriber
from bot.text.catalogue import catalogue

Context = ContextTypes.DEFAULT_TYPE
Callback = Callable[[Update, Any], Coroutine[Any, Any, None]]
Watcher = Callable[[int], Awaitable[None]]
Taps = Mapping[tuple[str, str], Handler]


OF_ONE_PROFILE: Final = frozenset(
    {"score", "confirm", "nominated", "applies", "submitted", "start", "whatif", "chart", "pool"}
    | {"forecast", "draws", "crs", "ita"}
)
"""Commands, places of buttons and questions that speak of the current profile alone."""


class Desk:
    """Opens visits, and carries out what answers them.

    ``onward`` says what comes next where an answer only names the place to go on at.
    """

    def __init__(
        self, services: Services, onward: Callable[[Visit, Onward], Awaitable[Reply]]
    ) -> None:
        self._store = services.store
        self._clock = services.clock
        self._onward = onward
        self._showing = Showing(Album(services))

    def command(self, handler: Handler, name: str) -> Callback:
        """A callback for a command; what stands after the command is the visit's text."""

        async def answer(update: Update, context: Context) -> None:
            assert update.message is not None
            _, *rest = (update.message.text or "").split(maxsplit=1)
            text = "".join(rest).strip()
            await self._answer_message(update, context.bot, handler, text, name)

        return answer

    def message(self, handler: Handler) -> Callback:
        """A callback for any other message; its text, if it has one, is the visit's."""

        async def answer(update: Update, context: Context) -> None:
            assert update.message is not None
            await self._answer_message(update, context.bot, handler, update.message.text or "")

        return answer

    def taps(self, table: Taps, for_everybody: Collection[str]) -> Callback:
        """A callback for every button.

        Places that are not ``for_everybody`` answer only people who are stored: a button that
        outlived /delete must not bring them back.
        """

        async def answer(update: Update, context: Context) -> None:
            query = update.callback_query
            assert query is not None
            try:
                visit, reply = await self._tapped(update, query, table, for_everybody)
            except Exception:
                await pop_up(query, "")
                raise
            await pop_up(query, reply.popup)
            await self._showing.show(query, context.bot, visit.subscriber.chat_id, reply)

        return answer

    def membership(self, blocked: Watcher, unblocked: Watcher) -> Callback:
        """A callback for a private chat that blocks or unblocks the bot; nothing is answered."""

        async def note(update: Update, context: Context) -> None:
            change = update.my_chat_member
            assert change is not None
            if change.chat.type != ChatType.PRIVATE:
                return
            gone = change.new_chat_member.status in (ChatMember.BANNED, ChatMember.LEFT)
            await (blocked if gone else unblocked)(change.chat.id)

        return note

    async def _answer_message(
        self, update: Update, bot: Bot, handler: Handler, text: str, command: str = ""
    ) -> None:
        visit = replace(await self._visit(update), text=text)
        about = command or (visit.pending.ask if visit.pending else "")
        reply = await self._settled(visit, await handler(visit), about)
        await self._showing.send(bot, visit.subscriber.chat_id, reply)

    async def _tapped(
        self, update: Update, query: CallbackQuery, table: Taps, for_everybody: Collection[str]
    ) -> tuple[Visit, Reply]:
        visit = replace(await self._visit(update), tapped=True)
        tap = _private_tap(query)
        handler = None if tap is None else table.get((tap.place, tap.action))
        if tap is None or handler is None:
            return visit, stale(visit)
        if not visit.known and tap.place not in for_everybody:
            return visit, Reply(popup=visit.words.label("stranger-popup"))
        visit = replace(visit, args=tap.args)
        return visit, await self._settled(visit, await handler(visit), tap.place)

    async def _settled(self, visit: Visit, answer: Answer, about: str) -> Reply:
        reply = answer if isinstance(answer, Reply) else await self._onward(visit, answer)
        return await self._named(visit, reply) if about in OF_ONE_PROFILE else reply

    async def _named(self, visit: Visit, reply: Reply) -> Reply:
        """The reply under the name of the profile that it is about, where there are several."""
        if reply.screen is None or len(visit.subscriber.profiles) == 1:
            return reply
        stored = await self._store.subscriber(visit.subscriber.chat_id)
        name = whose(stored or visit.subscriber, visit.words)
        if name in reply.screen.text:
            return reply
        return replace(reply, screen=reply.screen.under(name))

    async def _visit(self, update: Update) -> Visit:
        chat, user = update.effective_chat, update.effective_user
        assert user is not None
        chat_id = user.id if chat is None else chat.id
        stored = await self._store.subscriber(chat_id)
        language = catalogue(user.language_code or "en").language
        subscriber = stored or Subscriber(chat_id, language=language)
        return Visit(subscriber, stored is not None, self._clock.now())


def _private_tap(query: CallbackQuery) -> Tap | None:
    message = query.message
    if message is None or message.chat.type != ChatType.PRIVATE or query.data is None:
        return None
    return parse_tap(query.data)
