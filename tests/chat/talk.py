"""A person's talk with the real application over the strict Bot API, one deed at a time.

Each deed comes back when the bot has dealt with it: updates are fetched and processed here, in
place of a polling loop, so that nothing has to be waited for.
"""

from __future__ import annotations

from collections.abc import AsyncIterator, Mapping
from contextlib import asynccontextmanager
from functools import cache
from typing import Any

from telegram import Update
from telegram.ext import ApplicationBuilder

from bot.bot_api.transport import Transport
from bot.chat import AnyApplication, register
from bot.chat.frame.services import Services
from bot.domain.draws.draw import Draw, number_key
from bot.domain.draws.recording import Known
from bot.domain.health.incidents import Incident
from bot.domain.health.pulse import Pulse
from bot.domain.people.profile import Profile, Subscriber
from bot.errors import ChartFailed
from bot.sandbox.api import BotApi
from bot.sandbox.ircc.rounds import load_table, render
from bot.sources.ircc import parse_rounds
from bot.stores.embedded import TinyStore
from bot.stores.rows.rows import subscriber_row
from bot.text.draws.pictures import Chart
from tests.fakes import FakeClock

Message = dict[str, Any]

ADA = 1001
OPERATOR = 9
CONNECTIONS = 4


@cache
def recorded_draws() -> tuple[Draw, ...]:
    """Every real draw, oldest first."""
    draws = parse_rounds(render(load_table())).draws
    return tuple(sorted(draws, key=lambda draw: number_key(draw.number)))


def known_up_to(number: str) -> list[Known]:
    """The real draws up to this one, each seen at midnight of its day."""
    clock = FakeClock()
    last = number_key(number)
    return [
        Known(draw, 1, clock.now()) for draw in recorded_draws() if number_key(draw.number) <= last
    ]


class Painter:
    """Draws every chart as the same small picture, and remembers which it was asked for."""

    def __init__(self) -> None:
        self.drawn: list[Chart] = []
        self.broken = False

    async def draw(self, chart: Chart) -> bytes:
        """A PNG's beginning. Raises ChartFailed when broken."""
        if self.broken:
            raise ChartFailed("out of paint")
        self.drawn.append(chart)
        return b"\x89PNG\r\n\x1a\n"


class Talk:
    """The bot, its store and its clock, and one person in front of it."""

    def __init__(self, api: BotApi, application: AnyApplication, store: TinyStore) -> None:
        self.api = api
        self.application = application
        self.store = store
        self.clock = FakeClock()
        self.pulse = Pulse()
        self.painter = Painter()
        self.contact: str | None = None
        self.incidents: tuple[Incident, ...] = ()
        self.me = ADA
        self._next_update = 0

    def services(self) -> Services:
        """The services of the application."""
        return Services(
            self.store,
            self.clock,
            subscriber_row,
            lambda: self.pulse,
            (OPERATOR,),
            draw=self.painter.draw,
            contact=self.contact,
            incidents=self.open_incidents,
            title_of=self.title_of,
        )

    async def open_incidents(self) -> tuple[Incident, ...]:
        """The incidents that /stats shows."""
        return self.incidents

    async def title_of(self, chat_id: int) -> str:
        """The title of a chat, as Telegram tells it."""
        return (await self.application.bot.get_chat(chat_id)).title or ""

    async def say(self, text: str, **where: Any) -> Message | None:
        """Write to the bot; its newest message, if it wrote one."""
        before = self.newest_id()
        self.api.say(self.me, text, **where)
        await self.settle()
        return self.heard(before)

    async def tap(self, button: str, message_id: int | None = None) -> Message | None:
        """Tap a button by its text or data; the tapped message as it now stands, or a new one."""
        before = self.newest_id()
        self._query = self.api.tap(self.me, button, message_id)
        await self.settle()
        return self.heard(before) or self.newest()

    async def tap_stale(self, data: str, message_id: int | None = None) -> str:
        """Tap a button of an old message; the text of the pop-up."""
        anchor = message_id if message_id is not None else self.newest()["message_id"]
        self._query = self.api.tap_data(self.me, data, anchor)
        await self.settle()
        return self.popup()

    def popup(self) -> str:
        """The text of the pop-up that answered the last tap."""
        answer = self.api.answer_to(self._query)
        assert answer is not None, "the tap was not answered"
        return str(answer.get("text") or "")

    async def settle(self) -> None:
        """Let the bot deal with everything that has happened, in order."""
        bot = self.application.bot
        while updates := await bot.get_updates(
            offset=self._next_update, timeout=0, allowed_updates=Update.ALL_TYPES
        ):
            for update in updates:
                self._next_update = update.update_id + 1
                await self.application.process_update(update)

    def messages(self) -> list[Message]:
        """The bot's messages, oldest first."""
        return [message for message in self.api.messages(self.me) if message["from_bot"]]

    def newest(self) -> Message:
        """The bot's newest message."""
        return self.messages()[-1]

    def newest_id(self) -> int:
        """Its id; 0 before the first."""
        messages = self.messages()
        return messages[-1]["message_id"] if messages else 0

    def heard(self, before: int) -> Message | None:
        """The newest message that came after this one."""
        return self.newest() if self.newest_id() > before else None

    async def stored(self) -> Subscriber:
        """The person as stored."""
        subscriber = await self.store.subscriber(self.me)
        assert subscriber is not None, "nothing is stored"
        return subscriber

    async def profile(self) -> Profile:
        """The facts that are stored about the person."""
        return (await self.stored()).profile

    async def begin(self, score: int | None = 530, **facts: Any) -> Subscriber:
        """Store a person with these facts."""
        settings = {
            key: facts.pop(key)
            for key in ("language", "time_zone", "alerts", "active", "pending", "onboarded")
            if key in facts
        }
        profile = Profile(score=score, **facts)
        subscriber = Subscriber(self.me, **{"onboarded": True, "profiles": (profile,)} | settings)
        await self.store.put_subscriber(subscriber)
        return subscriber

    async def restart(self) -> None:
        """Restart the bot: only the stored state is left."""
        await self.application.shutdown()
        self.application = await _application(self)

    def reports(self) -> list[Message]:
        """The bot's messages to the operator."""
        return [message for message in self.api.messages(OPERATOR) if message["from_bot"]]


def labels(message: Mapping[str, Any]) -> list[str]:
    """The buttons under a message."""
    return [button["text"] for button in _buttons(message)]


def data(message: Mapping[str, Any]) -> list[str]:
    """The callback data of the buttons under a message."""
    return [button["callback_data"] for button in _buttons(message) if "callback_data" in button]


def _buttons(message: Mapping[str, Any]) -> list[dict[str, Any]]:
    rows = (message.get("reply_markup") or {}).get("inline_keyboard", [])
    return [button for row in rows for button in row]


@asynccontextmanager
async def talk_with(language: str) -> AsyncIterator[Talk]:
    """A fresh bot that knows the real draws up to #297, and a newcomer with this language."""
    api = BotApi()
    await api.start()
    store = TinyStore.in_memory()
    talk = Talk(api, None, store)  # type: ignore[arg-type]
    api.create_person(ADA, language_code=language)
    api.create_person(OPERATOR, name="Operator")
    await store.record(known_up_to("297"), [])
    talk.application = await _application(talk)
    try:
        yield talk
    finally:
        await talk.application.shutdown()
        await store.close()
        await api.stop()


async def _application(talk: Talk) -> AnyApplication:
    """The application as it runs, but unpaced: a test says more in a second than a person."""
    application = (
        ApplicationBuilder()
        .token(talk.api.token)
        .base_url(f"{talk.api.url}/bot")
        .base_file_url(f"{talk.api.url}/file/bot")
        .request(Transport(CONNECTIONS))
        .get_updates_request(Transport(CONNECTIONS))
        .build()
    )
    register(application, talk.services())
    await application.initialize()
    return application
