"""The composition root: build everything, start the loops, stop cleanly.

Nothing is built at import. Whoever wants the bot with other parts (the sandbox, a test) gives
other settings or another clock.
"""

from __future__ import annotations

import asyncio
import gc
import logging
import random
import shutil
import signal
from collections.abc import AsyncIterator, Callable
from contextlib import AsyncExitStack, asynccontextmanager
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta
from importlib.metadata import PackageNotFoundError, version
from pathlib import Path
from typing import Final

from bot.charts.studio import Studio
from bot.chat.application import Telegram, build_telegram
from bot.chat.menu import set_menu
from bot.chat.polling import poll
from bot.chat.services import Services
from bot.domain.schedule import Rhythm, next_look
from bot.errors import BotError, SettingsError
from bot.flow.announce import announce
from bot.flow.checkup import CHECKUP_SECONDS, Checkup
from bot.flow.deliver import Delivery
from bot.flow.loop import repeat
from bot.flow.newsroom import Newsroom
from bot.flow.remind import REMIND_SECONDS, remind
from bot.flow.tidy import TIDY_SECONDS, tidy
from bot.flow.watch import Watch
from bot.ports import Clock, Store
from bot.settings import Settings
from bot.sources.feeds import LARGEST_FEED, Feed
from bot.sources.ircc import IrccSource
from bot.sources.web import Web
from bot.stores.exchange import export_store, import_store
from bot.stores.postgres import PostgresStore
from bot.stores.rows import subscriber_row
from bot.stores.tiny import TinyStore

log = logging.getLogger(__name__)

CONTACT: Final = "https://github.com/draw-bot/draw-bot"
STOP_SECONDS: Final = 8.0
"""A stop lets what is under way finish for at most so long."""


class SystemClock:
    """The machine's clock."""

    def now(self) -> datetime:
        """The present instant in UTC."""
        return datetime.now(UTC)


@dataclass(frozen=True, slots=True)
class Bot:
    """Every part of a running bot."""

    settings: Settings
    clock: Clock
    store: Store
    watch: Watch
    delivery: Delivery
    checkup: Checkup
    newsroom: Newsroom
    feeds: tuple[Feed, ...]
    telegram: Telegram
    studio: Studio


async def run(settings: Settings, clock: Clock | None = None) -> None:
    """Everything in one process, until SIGINT or SIGTERM. Raises BotError."""
    stop = asyncio.Event()
    loop = asyncio.get_running_loop()
    for number in (signal.SIGINT, signal.SIGTERM):
        loop.add_signal_handler(number, stop.set)
    async with built(settings, clock or SystemClock()) as bot:
        _settle_memory()
        await bot.store.release_claims()
        await serve(bot, stop)


def _settle_memory() -> None:
    """Take what is loaded out of the collector's sight: a full collection over 100,000 people
    holds everybody up for 120-260 ms (measured November 2026)."""
    gc.collect()
    gc.freeze()


async def serve(bot: Bot, stop: asyncio.Event) -> None:
    """Watch, announce, deliver and answer until ``stop`` is set. Raises BotError."""
    telegram = bot.telegram

    async def prepare() -> None:
        await set_menu(telegram.application.bot, bot.store)

    loops = [
        asyncio.create_task(_watch_and_announce(bot, stop), name="watch"),
        asyncio.create_task(bot.delivery.run(stop), name="deliver"),
        asyncio.create_task(poll(telegram.application, telegram.polls, stop, prepare), name="chat"),
        asyncio.create_task(_check_up(bot, stop), name="checkup"),
        asyncio.create_task(_remind(bot, stop), name="remind"),
        asyncio.create_task(_tidy(bot, stop), name="tidy"),
        asyncio.create_task(bot.studio.run(stop), name="charts"),
    ]
    feeds = [
        asyncio.create_task(bot.newsroom.run(feed, random.random, stop), name="feed")
        for feed in bot.feeds
    ]
    await asyncio.wait([*loops, *feeds], return_when=asyncio.FIRST_COMPLETED)
    stop.set()
    for feed in feeds:
        # A look at a slow feed may take a minute, and nothing is lost with it.
        feed.cancel()
    for part in (bot.delivery, bot.watch, bot.checkup):
        part.wake.set()
    await _finish([*loops, *feeds])


async def _finish(loops: list[asyncio.Task[None]]) -> None:
    """Let the loops end by themselves, then end them; raise what ended the first."""
    _, late = await asyncio.wait(loops, timeout=STOP_SECONDS)
    for task in late:
        log.warning("%s did not end in time", task.get_name())
        task.cancel()
    results = await asyncio.gather(*loops, return_exceptions=True)
    for result in results:
        if isinstance(result, Exception):
            raise result


async def _watch_and_announce(bot: Bot, stop: asyncio.Event) -> None:
    async def step() -> None:
        try:
            await bot.watch.step()
        finally:
            bot.checkup.wake.set()
            if await announce(bot.store, bot.clock):
                bot.delivery.wake.set()

    rhythm = Rhythm(
        timedelta(seconds=bot.settings.poll_seconds),
        timedelta(seconds=bot.settings.poll_idle_seconds),
    )

    def pause(error: BotError | None) -> float:
        now = bot.clock.now()
        watch = bot.watch
        at = next_look(
            now, rhythm, watch.pulse, hurry_until=watch.hurry_until, jitter=random.random()
        )
        return (at - now).total_seconds()

    await repeat(step, pause, stop, bot.watch.wake)


async def _check_up(bot: Bot, stop: asyncio.Event) -> None:
    await repeat(bot.checkup.step, lambda _: CHECKUP_SECONDS, stop, bot.checkup.wake)


async def _remind(bot: Bot, stop: asyncio.Event) -> None:
    async def step() -> None:
        # The next look at the source fans it out: nothing but the watch does that.
        await remind(bot.store, bot.clock)

    await repeat(step, lambda _: REMIND_SECONDS, stop)


async def _tidy(bot: Bot, stop: asyncio.Event) -> None:
    async def step() -> None:
        await tidy(bot.store, bot.clock)

    await repeat(step, lambda _: TIDY_SECONDS, stop)


@asynccontextmanager
async def built(settings: Settings, clock: Clock, store: Store | None = None) -> AsyncIterator[Bot]:
    """The bot's parts, put together; let go of in the reverse order. Raises BotError.

    A ``store`` that is given is not closed; without one, the settings choose.
    """
    if settings.token is None:
        raise SettingsError(
            "TELEGRAM_BOT_TOKEN is not set: get a token from @BotFather and put it into .env"
        )
    async with AsyncExitStack() as stack:
        if store is None:
            store = await stack.enter_async_context(opened_store(settings))
        web = Web(clock, user_agent())
        stack.push_async_callback(web.aclose)
        source = IrccSource(web, settings.rounds_url, settings.rounds_fr_url or "")
        telegram = build_telegram(
            settings.token,
            settings.telegram_url,
            rate=settings.send_rate,
            paid=settings.paid_broadcast,
            admin_chat_ids=settings.admin_chat_ids,
        )
        watch = Watch(source, store, clock)
        studio = Studio()
        stack.push_async_callback(studio.close)
        telegram.answer_with(
            Services(
                store,
                clock,
                subscriber_row,
                lambda: watch.pulse,
                settings.admin_chat_ids,
                draw=studio.draw,
            )
        )
        delivery = Delivery(
            store,
            telegram.messenger,
            telegram.operator,
            clock,
            in_flight=telegram.in_flight,
            chance=random.random,
        )
        checkup = Checkup(
            watch, delivery, store, telegram.operator, clock, _room(settings.data_dir)
        )
        newsroom = Newsroom(store, clock, watch.hurry)
        feeds = await stack.enter_async_context(opened_feeds(settings, clock))
        yield Bot(
            settings, clock, store, watch, delivery, checkup, newsroom, feeds, telegram, studio
        )


@asynccontextmanager
async def opened_feeds(settings: Settings, clock: Clock) -> AsyncIterator[tuple[Feed, ...]]:
    """The feeds that the settings name, with a client of their own, closed at the end."""
    web = Web(clock, user_agent(), largest=LARGEST_FEED)
    try:
        yield tuple(Feed(web, url) for url in settings.feed_urls or ())
    finally:
        await web.aclose()


def _room(folder: Path) -> Callable[[], tuple[int, int]]:
    """The free bytes and all bytes of the disk that the folder is on, or will be."""

    def room() -> tuple[int, int]:
        usage = shutil.disk_usage(folder if folder.exists() else Path())
        return usage.free, usage.total

    return room


async def export_to(settings: Settings, path: Path) -> str:
    """Write the whole store to a file; a line that says what went. Raises StoreError."""
    async with opened_store(settings) as store:
        went = await export_store(store, path)
    return f"exported {went.subscribers} subscribers and {went.draws} draws to {path}"


async def import_from(settings: Settings, path: Path) -> str:
    """Add and replace what a file holds; a line that says what came.

    Raises ImportRefused, and then nothing was imported.
    """
    async with opened_store(settings) as store:
        came = await import_store(store, path)
    return f"imported {came.subscribers} subscribers and {came.draws} draws from {path}"


@asynccontextmanager
async def opened_store(settings: Settings) -> AsyncIterator[Store]:
    """The store that the settings choose, closed at the end.

    Raises SettingsError, AlreadyRunning, StoreError.
    """
    store: Store
    if settings.database_url is not None:
        store = await PostgresStore.open(settings.database_url)
    else:
        store = await TinyStore.open(settings.data_dir)
    try:
        yield store
    finally:
        await store.close()


def user_agent() -> str:
    """The honest name under which the bot asks IRCC."""
    try:
        release = version("draw-bot")
    except PackageNotFoundError:
        release = "source"
    return f"draw-bot/{release} (+{CONTACT})"
