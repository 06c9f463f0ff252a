"""The composition root: builds every part, and runs them (service.py).

An import builds nothing. The sandbox and the tests pass other settings, another clock or another
store.
"""

from __future__ import annotations

import asyncio
import gc
import logging
import os
import random
import signal
from collections.abc import AsyncIterator, Callable
from contextlib import AsyncExitStack, asynccontextmanager
from dataclasses import replace
from datetime import timedelta
from pathlib import Path
from typing import Final

from bot import __version__
from bot.bot_api import OwnInbox, Telegram, build_telegram
from bot.charts.studio import IDLE, Studio
from bot.chat.frame.services import Services
from bot.clock import SystemClock
from bot.domain.health.incidents import Incident
from bot.domain.health.measures import Measures
from bot.domain.notices.pace import CEILING
from bot.errors import SettingsError, StoreDown
from bot.flow.checkup import Checkup, Events, open_episodes
from bot.flow.delivery import Delivery, RateMemory
from bot.flow.health import RecentCensus, telegram_health
from bot.flow.newsroom import Newsroom
from bot.flow.processing import TimesReader
from bot.flow.watch import REMEMBERED_EVERY, Watch
from bot.ports import Clock, Feed, Inbox, Operator, Store
from bot.service import Bot, Half, serve
from bot.settings import Settings
from bot.sources import (
    LARGEST_ANSWER,
    LARGEST_FEED,
    LARGEST_NOTICES,
    IrccSource,
    Web,
    feed_page,
    notices_page,
    processing_times_page,
)
from bot.stores.backend import Backend, backend_of
from bot.stores.exchange import export_store, import_store
from bot.stores.rows import subscriber_row
from bot.text.health import incident_sentence
from bot.web import AlertUrl

log = logging.getLogger(__name__)

WEB_PORT: Final = 8080
STOP_SECONDS: Final = 9.0
"""The longest stop, whatever hangs; platforms kill after ten seconds."""
REACH_SECONDS: Final = 60.0
REACH_AGAIN_SECONDS: Final = 1.0
COLLECTOR: Final = (10_000, 20, 50)
"""The collector's thresholds (gc.set_threshold); Python's own are (700, 10, 10)."""


async def run(
    settings: Settings,
    clock: Clock | None = None,
    half: Half = Half.BOTH,
    drawing_idle: float = IDLE,
) -> None:
    """Run one half of the bot, or both, until SIGINT, SIGTERM or SIGHUP. Raises BotError.

    The process that draws ends after ``drawing_idle`` to twice as many seconds without a picture.
    """
    settings = fit_for(half, settings)
    warn_of_refusals(settings)
    stop = asyncio.Event()
    loop = asyncio.get_running_loop()
    stops = [signal.SIGINT, signal.SIGTERM]
    if signal.getsignal(signal.SIGHUP) is not signal.SIG_IGN:  # under nohup it is to go on
        stops.append(signal.SIGHUP)
    for number in stops:
        loop.add_signal_handler(number, _stop_in_time, stop)
    if not await reached(_backend(settings), stop):
        return
    async with built(settings, clock or SystemClock(), drawing_idle=drawing_idle) as bot:
        settle_memory()
        await serve(bot, stop, half)


def _stop_in_time(stop: asyncio.Event) -> None:
    """Stop, and end the process if that takes too long: no connection to a frozen database can be
    closed. Every confirmed write is durable by then."""

    def give_up() -> None:
        fault = "the stop takes more than %g seconds, so the process ends as it is"
        log.warning(fault, STOP_SECONDS)
        logging.shutdown()
        os._exit(0)

    if not stop.is_set():
        asyncio.get_running_loop().call_later(STOP_SECONDS, give_up)
    stop.set()


async def reached(backend: Backend, stop: asyncio.Event) -> bool:
    """Wait until the backend answers, a minute at most; returns False if ``stop`` was set first.

    On many platforms the database starts together with the bot. Raises SettingsError, StoreError.
    """
    deadline = asyncio.get_running_loop().time() + REACH_SECONDS
    stopped = asyncio.create_task(stop.wait())
    waits = False
    try:
        while True:
            attempt = asyncio.create_task(backend.reach())
            await asyncio.wait({attempt, stopped}, return_when=asyncio.FIRST_COMPLETED)
            if stop.is_set():
                attempt.cancel()
                return False
            try:
                await attempt
                return True
            except StoreDown as error:
                if asyncio.get_running_loop().time() >= deadline:
                    raise
                if not waits:
                    log.warning("%s; waiting for it, %g seconds at most", error, REACH_SECONDS)
                waits = True
            await asyncio.wait({stopped}, timeout=REACH_AGAIN_SECONDS)
    finally:
        stopped.cancel()


def fit_for(half: Half, settings: Settings) -> Settings:
    """The settings with the defaults of this half. Raises SettingsError if one is missing."""
    if half is not Half.BOTH and settings.database_url is None:
        raise SettingsError(
            f"DATABASE_URL is not set, and {half.value} shares its store with other processes; "
            "wanted: postgresql://user:password@host/name, or run, which needs none"
        )
    if half is Half.WEB and settings.webhook_url is None:
        raise SettingsError(
            "WEBHOOK_URL is not set, and web answers by webhook; wanted: https:// and a host"
        )
    if settings.port is None and half.answers and settings.webhook_url is not None:
        return replace(settings, port=WEB_PORT)
    return settings


def warn_of_refusals(settings: Settings) -> None:
    """Log a warning if SEND_RATE exceeds Telegram's limit for unpaid messages."""
    rate = settings.send_rate
    if rate is not None and rate > CEILING and not settings.paid_broadcast:
        log.warning(
            "SEND_RATE is %g and PAID_BROADCAST is not true: beyond %d a second Telegram refuses "
            "alerts, and the rate falls until it does not",
            rate,
            CEILING,
        )


def settle_memory() -> None:
    """Exempt the loaded objects from garbage collection, and make collections rarer.

    A full collection over 100,000 subscribers blocks the event loop for 120-260 ms, and the small
    ones take a fourteenth of a fan-out (measured November 2026).
    """
    gc.collect()
    gc.freeze()
    gc.set_threshold(*COLLECTOR)


@asynccontextmanager
async def built(
    settings: Settings, clock: Clock, store: Store | None = None, drawing_idle: float = IDLE
) -> AsyncIterator[Bot]:
    """Build the bot's parts, and close them in the reverse order. Raises BotError.

    A ``store`` that the caller passes stays open; without one, the settings choose it.
    """
    token = settings.bot_token
    async with AsyncExitStack() as stack:
        backend = _backend(settings)
        if store is None:
            store = await stack.enter_async_context(backend.opened_store())
        studio, measures = Studio(idle=drawing_idle), Measures()
        stack.push_async_callback(studio.close)
        inbox = await stack.enter_async_context(backend.opened_inbox()) or OwnInbox()
        events = Events()
        telegram = _telegram(token, settings, clock, inbox, measures, events)

        def name() -> str:
            return user_agent(settings.contact or telegram.page)

        source, feeds, notices, times = _sources(stack, settings, store, clock, name)
        watch = Watch(source, store, clock, remembered_every=remembered_every(backend))
        delivery = _delivery(telegram, store, clock, events)
        operators: list[Operator] = [telegram.operator]
        if settings.alert_url is not None:
            operators.append(AlertUrl(settings.alert_url))
        telegram.answer_with(_services(settings, store, clock, watch, studio, telegram, delivery))
        of_both = telegram.receiving, events, store, operators, clock
        yield Bot(
            settings=settings,
            clock=clock,
            store=store,
            inbox=inbox,
            backend=backend,
            watch=watch,
            delivery=delivery,
            rate_memory=RateMemory(store, telegram.pacer),
            checkup=Checkup(
                watch, delivery, *of_both, backend.disk_space, times, sentence=incident_sentence
            ),
            web_checkup=Checkup(None, None, *of_both, None, sentence=incident_sentence),
            newsroom=Newsroom(store, clock),
            feeds=feeds,
            notices=notices,
            times=times,
            telegram=telegram,
            studio=studio,
            measures=measures,
            events=events,
            census=RecentCensus(store, clock),
        )


def _telegram(
    token: str, settings: Settings, clock: Clock, inbox: Inbox, measures: Measures, events: Events
) -> Telegram:
    return build_telegram(
        token,
        settings.telegram_url,
        clock,
        rate=settings.send_rate,
        paid=settings.paid_broadcast,
        admin_chat_ids=settings.admin_chat_ids,
        report=events.report,
        inbox=inbox,
        measures=measures,
    )


def _delivery(telegram: Telegram, store: Store, clock: Clock, events: Events) -> Delivery:
    return Delivery(
        store,
        telegram.messenger,
        events.report,
        clock,
        in_flight=telegram.in_flight,
        chance=random.random,
    )


def _services(
    settings: Settings,
    store: Store,
    clock: Clock,
    watch: Watch,
    studio: Studio,
    telegram: Telegram,
    delivery: Delivery,
) -> Services:
    async def open_incidents() -> tuple[Incident, ...]:
        return tuple(episode.incident for episode in await open_episodes(store))

    return Services(
        store,
        clock,
        subscriber_row,
        lambda: watch.pulse,
        settings.admin_chat_ids,
        draw=studio.draw,
        contact=settings.contact,
        telegram=lambda: telegram_health(
            telegram.receiving, delivery, telegram.pacer.rate(), clock.now()
        ),
        incidents=open_incidents,
        began=clock.now(),
        title_of=telegram.messenger.title,
    )


def remembered_every(backend: Backend) -> timedelta:
    """How often to store that the source was polled: each time if other processes read it."""
    return timedelta() if backend.shared else REMEMBERED_EVERY


def _sources(
    stack: AsyncExitStack, settings: Settings, store: Store, clock: Clock, name: Callable[[], str]
) -> tuple[IrccSource, tuple[Feed, ...], Feed | None, TimesReader | None]:
    """IRCC's draws, the feeds, its notices and its times; the last two may be turned off.

    Each has a client of its own, with ``name`` as its User-Agent, which ``stack`` closes.
    """

    def opened(largest: int = LARGEST_ANSWER) -> Web:
        web = Web(clock, name, largest=largest)
        stack.push_async_callback(web.aclose)
        return web

    source = IrccSource(opened(), settings.rounds_url, settings.rounds_fr_url or "")
    of_feeds = opened(LARGEST_FEED)
    feeds = tuple(feed_page(of_feeds, url) for url in settings.feed_urls or ())
    notices = times = None
    if settings.notices_url is not None:
        notices = notices_page(opened(LARGEST_NOTICES), settings.notices_url)
    if settings.processing_times_url is not None:
        page = processing_times_page(opened(), settings.processing_times_url)
        times = TimesReader(page, store, clock)
    return source, feeds, notices, times


async def export_to(settings: Settings, path: Path) -> str:
    """Export the whole store to a file; returns a summary line. Raises StoreError."""
    async with _backend(settings).opened_store() as store:
        went = await export_store(store, path)
    return f"exported {went.subscribers} subscribers and {went.draws} draws to {path}"


async def import_from(settings: Settings, path: Path) -> str:
    """Add and replace the entries of a file; returns a summary line.

    Raises ImportRefused, and then nothing was imported.
    """
    async with _backend(settings).opened_store() as store:
        came = await import_store(store, path)
    return f"imported {came.subscribers} subscribers and {came.draws} draws from {path}"


def _backend(settings: Settings) -> Backend:
    return backend_of(settings.database_url, settings.data_dir)


def user_agent(contact: str | None) -> str:
    """The User-Agent of the bot's requests to IRCC: its release, and a contact if one is known."""
    name = f"draw-bot/{__version__}"
    return name if contact is None else f"{name} (+{contact})"
