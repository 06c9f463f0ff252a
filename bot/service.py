"""The loops of a running bot: which of them each half runs, and how they end.

``run`` is both halves in one process. ``web`` answers people; ``worker`` polls and sends, one
worker at a time. Both may serve HTTP. When the bot stops, the worker's loops end first, because
their last sends need the connection to Telegram, which the other half keeps open.
"""

from __future__ import annotations

import asyncio
import logging
import random
from collections.abc import Awaitable, Callable
from dataclasses import dataclass
from datetime import timedelta
from enum import Enum
from functools import partial
from typing import Final
from urllib.parse import urlsplit

from bot import __version__
from bot.bot_api import Telegram
from bot.charts.studio import Studio
from bot.chat.about import set_page
from bot.clock import JumpDetector
from bot.domain.health.incidents import Incident, IncidentKind
from bot.domain.health.measures import Measures
from bot.domain.health.schedule import NOTICES_PERIOD, Rhythm, next_look
from bot.domain.health.wellness import TelegramHealth
from bot.errors import BotError, StoreError
from bot.flow.announce import announce
from bot.flow.checkup import CHECKUP_SECONDS, Checkup, Events, open_episodes
from bot.flow.delivery import Delivery, RateMemory
from bot.flow.delivery.rate_memory import REMEMBER_SECONDS
from bot.flow.health import RecentCensus, examine, telegram_health
from bot.flow.loop import Step, cancelled, repeat, supervised
from bot.flow.newsroom import Newsroom
from bot.flow.processing import TimesReader, forget_times
from bot.flow.remind import REMIND_SECONDS, open_digests, remind
from bot.flow.seldom import SeldomPage
from bot.flow.tidy import MARK_SECONDS, TIDY_SECONDS, mark_day, tidy
from bot.flow.watch import Watch
from bot.ports import Clock, Feed, Inbox, Store
from bot.settings import Settings
from bot.stores.backend import Backend
from bot.web import Standing, Webhook, health_routes, metrics_routes, serving

log = logging.getLogger(__name__)

WORK_SECONDS: Final = 5.0
TALK_SECONDS: Final = 3.0
"""How long a stop waits for the worker's loops, and then for the answers."""

STATE_SECONDS: Final = 1.0
"""How long a start and a stop wait for the figures of their log lines."""

ANNOUNCE_SECONDS: Final = 5.0
OVERHEAR_SECONDS: Final = 5.0
CLOCK_SECONDS: Final = 30.0

Loop = Callable[[], Awaitable[None]]
"""Starts a loop; it is called again after a failure."""


class Half(Enum):
    """The part of the bot that a process runs."""

    BOTH = "run"
    WEB = "web"
    WORKER = "worker"

    @property
    def answers(self) -> bool:
        return self is not Half.WORKER

    @property
    def works(self) -> bool:
        return self is not Half.WEB


@dataclass(frozen=True, slots=True)
class Bot:
    """Every part of a running bot."""

    settings: Settings
    clock: Clock
    store: Store
    inbox: Inbox
    backend: Backend
    watch: Watch
    delivery: Delivery
    rate_memory: RateMemory
    checkup: Checkup
    web_checkup: Checkup
    newsroom: Newsroom
    feeds: tuple[Feed, ...]
    notices: Feed | None
    times: TimesReader | None
    telegram: Telegram
    studio: Studio
    measures: Measures
    events: Events
    census: RecentCensus

    def telegram_health(self) -> TelegramHealth:
        """How well updates arrive, and how Telegram answers alerts."""
        telegram = self.telegram
        now = self.clock.now()
        return telegram_health(telegram.receiving, self.delivery, telegram.pacer.rate(), now)

    async def standing(self) -> Standing:
        """How things stand, for /metrics; without the store's figures while it fails."""
        now, last_look, store = self.clock.now(), self.watch.pulse.last_read, self.store
        telegram = self.telegram_health()
        try:
            draws, backlog = len(await store.draws()), await store.backlog()
            episodes, census = await open_episodes(store), await self.census.now()
            return Standing(now, last_look, draws, backlog, episodes, telegram, census)
        except StoreError:
            return Standing(now, last_look, None, None, None, telegram)

    @property
    def rhythm(self) -> Rhythm:
        """How often to poll the source."""
        return Rhythm(
            timedelta(seconds=self.settings.poll_seconds),
            timedelta(seconds=self.settings.poll_idle_seconds),
        )


async def serve(bot: Bot, stop: asyncio.Event, half: Half = Half.BOTH) -> None:
    """Run this half until ``stop`` is set or one of its loops fails. Raises BotError."""
    log.info("the bot starts: part=%s %s", half.value, await _state(bot))
    hush = asyncio.Event()
    loops: dict[str, Loop] = {}
    if half.works:
        lead = bot.backend.leadership().lead
        loops["work"] = lambda: lead(partial(_watch_and_send, bot), stop)
    work = _begun(bot, stop, loops)
    talk = _begun(bot, hush, _talk(bot, hush, half))
    told = asyncio.create_task(stop.wait())
    await asyncio.wait([told, *work, *talk], return_when=asyncio.FIRST_COMPLETED)
    stop.set()
    await told
    log.info(
        "the bot stops, and finishes what is under way: part=%s sends=%d updates=%d",
        half.value,
        bot.delivery.under_way,
        bot.telegram.receiving.waiting,
    )
    await _ended(work, WORK_SECONDS)
    hush.set()
    await _ended(talk, TALK_SECONDS)
    log.info("the bot has stopped: part=%s %s", half.value, await _state(bot))
    _raise_first([*work, *talk])


async def _state(bot: Bot) -> str:
    """The version and the contents of the store, as fields of a log line."""
    fields = f'version={__version__} store="{bot.backend}"'
    try:
        async with asyncio.timeout(STATE_SECONDS):
            people, draws = await bot.store.count_subscribers(), len(await bot.store.draws())
            waiting = (await bot.store.backlog()).waiting
    except (StoreError, TimeoutError) as error:
        return f"{fields} fault={type(error).__name__}"
    return f"{fields} people={people} draws={draws} alerts_waiting={waiting}"


def _talk(bot: Bot, stop: asyncio.Event, half: Half) -> dict[str, Loop]:
    loops: dict[str, Loop] = {}
    if half.answers:
        loops |= {"chat": partial(_answer, bot, stop), "charts": partial(bot.studio.run, stop)}
    else:
        loops["contact"] = partial(bot.telegram.contact.keep, stop)
    if half is Half.WEB:
        loops["checkup"] = _every(CHECKUP_SECONDS, bot.web_checkup.step, stop)
    if bot.settings.port is not None:
        loops["http"] = partial(_serve_http, bot, stop, half)
    if bot.backend.shared:
        loops["overhear"] = _every(OVERHEAR_SECONDS, bot.watch.overhear, stop)
    return loops


async def _watch_and_send(bot: Bot, stop: asyncio.Event) -> None:
    """Run the loops that only one process may run at a time."""
    await bot.store.release_claims()
    await bot.rate_memory.recall()
    if bot.times is None:
        await forget_times(bot.store)
    announcing = asyncio.Event()
    loops = _begun(bot, stop, _pipe(bot, stop, announcing))
    feeds = _begun(bot, stop, _reading(bot, stop))
    over = asyncio.create_task(stop.wait())
    try:
        await asyncio.wait([over, *loops, *feeds], return_when=asyncio.FIRST_COMPLETED)
        stop.set()
        for event in (announcing, bot.delivery.wake, bot.watch.wake, bot.checkup.wake):
            event.set()
        await asyncio.wait(loops)
    finally:
        # A poll of a slow feed may take a minute, and cancelling it loses nothing.
        await cancelled(over, *loops, *feeds)
    _raise_first([*loops, *feeds])


def _pipe(bot: Bot, stop: asyncio.Event, announcing: asyncio.Event) -> dict[str, Loop]:
    async def announce_open() -> None:
        """Fan out open broadcasts of the watch, the reminders, the newsroom and the operator."""
        if await announce(bot.store, bot.clock):
            bot.delivery.wake.set()

    async def remind_people() -> None:
        reminds = await remind(bot.store, bot.clock)
        if await open_digests(bot.store, bot.clock) or reminds:
            announcing.set()

    async def tidy_up() -> None:
        await tidy(bot.store, bot.clock)
        await bot.inbox.prune()

    loops: dict[str, Loop] = {
        "watch": partial(_watch, bot, stop, announcing),
        "announce": _every(ANNOUNCE_SECONDS, announce_open, stop, announcing),
        "deliver": partial(bot.delivery.run, stop),
        "rate": _every(REMEMBER_SECONDS, bot.rate_memory.step, stop),
        "checkup": _every(CHECKUP_SECONDS, bot.checkup.step, stop, bot.checkup.wake),
        "remind": _every(REMIND_SECONDS, remind_people, stop),
        "mark": _every(MARK_SECONDS, partial(mark_day, bot.store, bot.clock), stop),
        "tidy": _every(TIDY_SECONDS, tidy_up, stop),
        "clock": _every(CLOCK_SECONDS, partial(_mind_clock, bot, JumpDetector()), stop),
    }
    if bot.backend.shared:
        loops["listen"] = partial(bot.backend.listen, bot.delivery.wake.set, stop)
    return loops


def _reading(bot: Bot, stop: asyncio.Event) -> dict[str, Loop]:
    """The loops that read feeds, notices and processing times; nothing waits for them."""
    loops: dict[str, Loop] = {
        f"feed-{number}": partial(bot.newsroom.run, feed, random.random, stop)
        for number, feed in enumerate(bot.feeds, 1)
    }
    if bot.notices is not None:
        seldom = SeldomPage("notices", bot.notices.url, NOTICES_PERIOD, bot.store, bot.clock)
        loops["notices"] = partial(bot.newsroom.run, bot.notices, random.random, stop, seldom)
    if bot.times is not None:
        loops["processing-times"] = partial(bot.times.run, random.random, stop)
    return loops


def _every(
    seconds: float, step: Step, stop: asyncio.Event, wake: asyncio.Event | None = None
) -> Loop:
    return partial(repeat, step, lambda _: seconds, stop, wake)


async def _watch(bot: Bot, stop: asyncio.Event, announcing: asyncio.Event) -> None:
    async def step() -> None:
        try:
            await bot.watch.step()
        finally:
            bot.checkup.wake.set()
            announcing.set()

    def pause(error: BotError | None) -> float:
        now, watch = bot.clock.now(), bot.watch
        at = next_look(
            now, bot.rhythm, watch.pulse, hurry_until=watch.hurry_until, jitter=random.random()
        )
        return (at - now).total_seconds()

    await repeat(step, pause, stop, bot.watch.wake)


async def _mind_clock(bot: Bot, detector: JumpDetector) -> None:
    """Alert the operator if the machine's clock was set."""
    jumped = detector.jump()
    if jumped is None:
        return
    back, minutes = jumped < timedelta(), abs(jumped) // timedelta(minutes=1)
    log.warning("the clock was set %s: minutes=%d", "back" if back else "ahead", minutes)
    facts = {"minutes": minutes}
    bot.events.report(Incident(IncidentKind.CLOCK_SET, "back" if back else "ahead", facts))


async def _answer(bot: Bot, stop: asyncio.Event) -> None:
    telegram, settings = bot.telegram, bot.settings

    settle_in = partial(set_page, telegram.application.bot, bot.store, settings.admin_chat_ids)
    if settings.webhook_url is None:
        await telegram.polling.run(stop, settle_in)
    else:
        await telegram.webhook.run(settings.webhook_url, settings.secret_shown, stop, settle_in)


async def _serve_http(bot: Bot, stop: asyncio.Event, half: Half) -> None:
    assert bot.settings.port is not None
    routes = [
        *health_routes(
            lambda: examine(bot.watch, bot.store, bot.clock, bot.rhythm, bot.telegram_health())
        ),
        *metrics_routes(bot.measures, bot.standing),
    ]
    if half.answers and bot.settings.webhook_url is not None:
        path = urlsplit(bot.settings.webhook_url).path or "/"
        routes += Webhook(path, bot.settings.secret_shown, bot.telegram.webhook.take).routes()
    async with serving(bot.settings.port, routes):
        await stop.wait()


def _begun(bot: Bot, stop: asyncio.Event, loops: dict[str, Loop]) -> list[asyncio.Task[None]]:
    return [
        asyncio.create_task(supervised(loop, stop, bot.events.report), name=name)
        for name, loop in loops.items()
    ]


async def _ended(tasks: list[asyncio.Task[None]], seconds: float) -> None:
    """Wait for the tasks to end, then cancel the late ones."""
    if tasks:
        _, late = await asyncio.wait(tasks, timeout=seconds)
        for task in late:
            log.warning("%s did not end in time", task.get_name())
        await cancelled(*tasks)


def _raise_first(ended: list[asyncio.Task[None]]) -> None:
    for task in ended:
        if not task.cancelled() and (error := task.exception()) is not None:
            raise error
