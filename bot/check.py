"""``check``: try each part that ``run`` needs, and print a line about each."""

from __future__ import annotations

import asyncio
from collections.abc import AsyncIterator, Awaitable, Callable, Mapping
from contextlib import aclosing
from dataclasses import dataclass
from functools import partial

from telegram import Bot
from telegram.error import InvalidToken, TelegramError

from bot.bot_api import TolerantBot, Transport
from bot.errors import AlreadyRunning, BotError, SourceError, StoreError
from bot.platforms import refuse_to_forget
from bot.ports import Clock, Feed
from bot.rules import edition_line, editions_on, rulebook
from bot.settings import Settings
from bot.sources import IrccSource, Web, feed_page
from bot.stores.backend import Backend, backend_of


@dataclass(frozen=True, slots=True)
class Finding:
    """The result of one attempt: the part, whether it works, and a finding or an instruction.

    ``passing``: the fault is outside the bot, and may end without the operator.
    """

    what: str
    well: bool
    found: str
    passing: bool = False

    def __str__(self) -> str:
        return f"{self.what}: {'ok' if self.well else 'WRONG'}, {self.found}"


class _TelegramAway(BotError):
    """Telegram cannot be reached, or does not reach the bot; ``setting`` says where."""

    def __init__(self, fault: str, setting: str = "TELEGRAM_API_URL") -> None:
        super().__init__(fault)
        self.setting = setting


async def check(
    settings: Settings,
    environ: Mapping[str, str],
    clock: Clock,
    user_agent: Callable[[], str],
    say: Callable[[str], None],
    *,
    patient: bool = False,
) -> bool:
    """Print a line about each part; returns whether all of them work.

    The caller has read the settings. ``patient`` ignores faults outside the bot: an outage of
    IRCC's is no reason to hold back a release.
    """
    well = True
    say(str(Finding("settings", True, "read")))
    editions = tuple(editions_on(rulebook(), clock.now().date()))
    say(str(Finding("rules", True, f"{len(editions)} editions in force")))
    for edition in editions:
        advice = "" if edition.confirmed else "; WARNING: read the page and enter the figures"
        say(f"  {edition_line(edition)}{advice}")
    async for finding in _findings(settings, environ, clock, user_agent):
        say(str(finding))
        well = well and (finding.well or (patient and finding.passing))
    return well


async def _findings(
    settings: Settings, environ: Mapping[str, str], clock: Clock, user_agent: Callable[[], str]
) -> AsyncIterator[Finding]:
    backend = backend_of(settings.database_url, settings.data_dir)
    yield await _try("store", backend.setting, lambda: _store(settings, environ, backend))
    if not backend.shared:
        yield await _try("backup", backend.setting, lambda: _backup(backend))
    async with aclosing(Web(clock, user_agent)) as web:
        source = IrccSource(web, settings.rounds_url)
        yield await _try("rounds", "ROUNDS_URL", lambda: _source(source))
        for number, url in enumerate(settings.feed_urls or (), 1):
            yield await _try(f"feed {number}", "FEED_URLS", partial(_feed, feed_page(web, url)))
    yield await _try("telegram", "TELEGRAM_API_URL", lambda: _telegram(settings))


async def _try(what: str, setting: str, attempt: Callable[[], Awaitable[str]]) -> Finding:
    """The finding of an attempt; an error that gives no advice points to ``setting``."""
    try:
        return Finding(what, True, await attempt())
    except AlreadyRunning:
        return Finding(what, True, "in use by a running bot")
    except (SourceError, _TelegramAway) as error:
        where = error.setting if isinstance(error, _TelegramAway) else setting
        return Finding(
            what, False, f"{error}; look at {where} and the network, or try again", passing=True
        )
    except StoreError as error:
        return Finding(what, False, f"{error}; look at {setting}")
    except BotError as error:
        return Finding(what, False, str(error))


async def _store(settings: Settings, environ: Mapping[str, str], backend: Backend) -> str:
    refuse_to_forget(settings, environ)
    async with backend.opened_store() as store:
        people, draws = await store.count_subscribers(), len(await store.draws())
        unreadable = await store.unreadable_rows()
    if unreadable:
        listed = "; ".join(f"{row.table} {row.key} ({row.fault})" for row in unreadable)
        raise StoreError(f"{len(unreadable)} rows cannot be read: {listed}")
    return f"{backend} holds {people} subscribers, {draws} draws"


async def _backup(backend: Backend) -> str:
    newest = await asyncio.to_thread(backend.newest_backup)
    if newest is None:
        return "none yet; run makes one each day"
    held = f"{newest.subscribers} subscribers, {newest.draws} draws"
    if newest.damaged:
        held += f"; {newest.damaged} damaged rows are in it as the store has them"
    return f"the newest, of {newest.day}, was read back: {held}"


async def _source(source: IrccSource) -> str:
    reading = await source.look()
    assert reading is not None, "a first look is never answered by 304"
    newest = reading.draws[0]
    return f"{len(reading.draws)} draws, the newest #{newest.number} of {newest.date}"


async def _feed(feed: Feed) -> str:
    articles = await feed.look()
    assert articles is not None, "a first look is never answered by 304"
    return f"{len(articles)} articles"


async def _telegram(settings: Settings) -> str:
    token, transport = settings.bot_token, Transport(1)
    bot = TolerantBot(token, base_url=f"{settings.telegram_url}/bot", request=transport)
    try:
        await transport.initialize()
        name = (await bot.get_me()).username
        whose = f"@{name}'s" if name else "of a bot without a name"
        return f"the token is {whose}; {await _updates(bot, settings.webhook_url)}"
    except InvalidToken:
        raise BotError("Telegram does not know the token: get one from @BotFather") from None
    except TelegramError as error:
        raise _TelegramAway(f"Telegram cannot be reached: {error}") from None
    finally:
        await transport.shutdown()


async def _updates(bot: Bot, webhook_url: str | None) -> str:
    """How the bot gets updates. Raises TelegramError, and _TelegramAway if none arrive."""
    info = await bot.get_webhook_info()
    waiting = f"{info.pending_update_count} updates wait"
    if info.url and info.url == webhook_url and info.pending_update_count and info.last_error_date:
        raise _TelegramAway(f"{waiting} at Telegram: {info.last_error_message}", "WEBHOOK_URL")
    if info.url and webhook_url is None:
        return f"{waiting}; a webhook is set, run takes it away"
    if webhook_url is not None and info.url != webhook_url:
        return f"{waiting}; the webhook is not set yet, run sets it"
    return waiting
