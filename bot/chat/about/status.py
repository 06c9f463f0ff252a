"""/status: when the source was last fetched and changed, and how the newest draw was delivered."""

from __future__ import annotations

from datetime import datetime
from typing import Final

from bot.chat.frame.delivery_counts import draw_tally, newest_draw
from bot.chat.frame.features import Audience, Feature, HelpSection, button, command, group_command
from bot.chat.frame.group_visits import GroupVisit, private_row
from bot.chat.frame.screens import Button, Reply, Screen
from bot.chat.frame.services import Services
from bot.chat.frame.taps import tap_data
from bot.chat.frame.visits import Answer, Visit
from bot.domain.draws.recording import Known
from bot.domain.health.pulse import Pulse
from bot.domain.health.wellness import TelegramHealth
from bot.ports import Tally
from bot.text.catalogue import Markup, Words, lines, paragraphs
from bot.text.times import ago, minute


class Status(Feature):
    """Answers /status."""

    audience = Audience.EVERYBODY

    def __init__(self, services: Services) -> None:
        super().__init__(services)
        self._pulse = services.pulse
        self._telegram = services.telegram

    @group_command("status", Audience.EVERYBODY, 110)
    async def in_group(self, visit: GroupVisit) -> Reply:
        """The same in a group."""
        newest = await newest_draw(self._store)
        tally = None if newest is None else await draw_tally(self._store, newest)
        text = status_text(visit.public, self._pulse(), newest, tally, self._telegram())
        return Reply(Screen(text, (private_row(visit.words),)))

    @command("status", HelpSection.ALERTS, 40)
    @button("status:show")
    async def status(self, visit: Visit) -> Answer:
        """How watching and delivering go."""
        newest = await newest_draw(self._store)
        tally = None if newest is None else await draw_tally(self._store, newest)
        text = status_text(visit, self._pulse(), newest, tally, self._telegram())
        again = Button(visit.words.label("status-again-button"), tap_data("status", "show"))
        return Reply(Screen(text, ((again,),)))


def status_text(
    visit: Visit,
    pulse: Pulse,
    newest: Known | None,
    tally: Tally | None,
    telegram: TelegramHealth,
) -> Markup:
    """The source, the newest draw, how its delivery went, and how Telegram answers."""
    words = visit.words
    source = [words.say("status-not-read")]
    if pulse.last_read is not None:
        source = [words.say("status-read", when=_when(visit, pulse.last_read))]
    if pulse.last_changed is not None:
        source.append(words.say("status-changed", when=_when(visit, pulse.last_changed)))
    if pulse.failing_since is not None:
        since = minute(pulse.failing_since, visit.subscriber.time_zone, words)
        source.append(words.say("status-failing", since=since))
    newest_line = NOTHING
    if newest is not None:
        draw, seen = newest.draw, _when(visit, newest.first_seen)
        newest_line = words.say("status-newest", draw=draw.number, date=draw.date, when=seen)
    return paragraphs(
        words.say("status-title"),
        lines(*source),
        newest_line,
        NOTHING if tally is None else _delivery(words, tally),
        telegram_lines(telegram, visit.subscriber.time_zone, visit.words),
    )


def telegram_lines(telegram: TelegramHealth, zone: str, words: Words) -> Markup:
    """When updates last came and alerts last went out; nothing before either has happened."""
    heard, sent = telegram.last_heard, telegram.last_send
    return lines(
        NOTHING if heard is None else words.say("status-heard", when=ago(heard, zone, words)),
        NOTHING if sent is None else words.say("status-sent", when=ago(sent, zone, words)),
        NOTHING
        if telegram.halted_since is None
        else words.say("status-halted", since=minute(telegram.halted_since, zone, words)),
    )


NOTHING: Final = Markup()


def _delivery(words: Words, tally: Tally) -> Markup:
    if tally.first_sent is None or tally.last_sent is None:
        return words.say("status-delivery", sent=tally.sent, waiting=tally.waiting)
    seconds = round((tally.last_sent - tally.broadcast.opened).total_seconds())
    return lines(
        words.say("status-delivery", sent=tally.sent, waiting=tally.waiting),
        words.say("status-took", seconds=max(seconds, 0)),
    )


def _when(visit: Visit, moment: datetime) -> Markup:
    return ago(moment, visit.subscriber.time_zone, visit.words)
