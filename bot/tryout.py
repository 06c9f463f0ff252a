"""``try``: the real bot between a simulated Telegram and a simulated IRCC, with a chat page.

Everything is in the memory of this process; nothing is stored.
"""

from __future__ import annotations

import asyncio
import os
import secrets
import signal
from collections.abc import Callable
from contextlib import AsyncExitStack
from datetime import date
from typing import Final

from bot.app import built
from bot.domain.people.profile import Subscriber
from bot.errors import SettingsError
from bot.ports import Clock, Store
from bot.sandbox.api import BotApi
from bot.sandbox.clock import MovableClock
from bot.sandbox.ircc import EN_PATH, FR_PATH, IrccServer, Publisher
from bot.sandbox.panel import Panel, page_routes
from bot.sandbox.state.stage import SandboxState
from bot.service import serve
from bot.settings import SWITCHED_OFF, Settings, read_settings
from bot.stores.embedded import TinyStore
from bot.text.catalogue import LANGUAGES

FIRST_DAY: Final = date(2024, 5, 30)
"""The day before #297, the first draw for the Canadian Experience Class in 32 months."""

PEOPLE: Final = (("Ada", "en"), ("Chloé", "fr"), ("Operator", "en"))
OPERATOR: Final = "1003"
"""The chat id of the last of PEOPLE: it gets the operator's alerts and commands."""
LOOK_SECONDS: Final = "0.2"
PAGE: Final = 1000


async def tryout(port: int, say: Callable[[str], None]) -> None:
    """Serve the page on this port (0: any free one) until SIGINT or SIGTERM.

    Prints one line with the address. Raises SettingsError if the port is taken, and BotError.
    """
    stop = asyncio.Event()
    for number in (signal.SIGINT, signal.SIGTERM):
        asyncio.get_running_loop().add_signal_handler(number, stop.set)
    async with AsyncExitStack() as stack:
        sandbox = Sandbox(stop)
        stack.push_async_callback(sandbox.close)
        url = await sandbox.open(port)
        say(f"The bot is at {url}/ (Ctrl-C ends it)")
        await stop.wait()


def new_token() -> str:
    """A bot token for one start, so that no other page or program can know it."""
    return f"110201543:{secrets.token_urlsafe(26)}"


class Sandbox:
    """Telegram, IRCC, and the bot between them; sets ``stop`` if the bot fails."""

    def __init__(self, stop: asyncio.Event) -> None:
        self._stop = stop
        self._token = new_token()
        self._clock = MovableClock()
        self._api = BotApi(SandboxState(now=lambda: self._clock.now().timestamp()))
        self._ircc = IrccServer()
        self._publisher = Publisher(self._ircc, self._clock)
        self._life: Life | None = None
        self._one_at_a_time = asyncio.Lock()

    async def open(self, port: int) -> str:
        """Start all three; returns the page's address. Raises SettingsError for a taken port."""
        panel = Panel(self._api, self._ircc, self._publisher, self._clock, self.begin, LANGUAGES)
        routes = [*page_routes(self._api.stage.world), *panel.routes()]
        try:
            url = await self._api.start(self._token, port, routes=routes)
        except OSError as error:
            raise SettingsError(
                f"port {port} cannot be had ({os.strerror(error.errno or 0)}); "
                "wanted: a free one, or any with --port 0"
            ) from None
        await self._ircc.start()
        for name, language in PEOPLE:
            panel.add_person(name, language)
        await self.begin(FIRST_DAY)
        return url

    async def begin(self, day: date) -> None:
        """Stop the bot, and start another on that day with the same subscribers."""
        async with self._one_at_a_time:
            people = [] if self._life is None else await self._life.end()
            self._publisher.begin(day)
            store = TinyStore.in_memory()
            await store.put_subscribers(people)
            settings = read_settings(
                {
                    **SWITCHED_OFF,
                    "TELEGRAM_BOT_TOKEN": self._token,
                    "TELEGRAM_API_URL": self._api.url,
                    "ROUNDS_URL": f"{self._ircc.url}{EN_PATH}",
                    "ROUNDS_FR_URL": f"{self._ircc.url}{FR_PATH}",
                    "ADMIN_CHAT_IDS": OPERATOR,
                    "POLL_SECONDS": LOOK_SECONDS,
                    "POLL_IDLE_SECONDS": LOOK_SECONDS,
                }
            )
            self._life = await Life.begin(settings, self._clock, store, self._stop)

    async def close(self) -> None:
        """Stop all three. Raises the bot's error if it failed."""
        try:
            if self._life is not None:
                await self._life.end()
        finally:
            await self._ircc.stop()
            await self._api.stop()


class Life:
    """One run of the bot, from its first poll of the source to its stop."""

    def __init__(
        self,
        store: Store,
        parts: AsyncExitStack,
        stop: asyncio.Event,
        serving: asyncio.Task[None],
        ended: asyncio.Event,
    ) -> None:
        self._store = store
        self._parts = parts
        self._stop = stop
        self._serving = serving
        self._ended = ended
        serving.add_done_callback(self._tell)

    @classmethod
    async def begin(
        cls, settings: Settings, clock: Clock, store: Store, ended: asyncio.Event
    ) -> Life:
        """A bot that has polled the source once and answers; it sets ``ended`` if it fails.

        The first poll records draws and announces none, so nothing may be published before it.
        """
        stop = asyncio.Event()
        async with AsyncExitStack() as parts:
            bot = await parts.enter_async_context(built(settings, clock, store))
            await bot.watch.step()
            return cls(store, parts.pop_all(), stop, asyncio.create_task(serve(bot, stop)), ended)

    async def end(self) -> list[Subscriber]:
        """Stop cleanly; returns every subscriber. Raises the bot's error if it failed."""
        self._serving.remove_done_callback(self._tell)
        self._stop.set()
        async with self._parts:
            await self._serving
        everybody: list[Subscriber] = []
        cursor: int | None = 0
        while cursor is not None:
            page, cursor = await self._store.subscribers_after(cursor, PAGE)
            everybody += page
        return everybody

    def _tell(self, _: asyncio.Task[None]) -> None:
        self._ended.set()
