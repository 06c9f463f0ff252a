"""Forecasts for the person's types of draws, or for one type."""

from __future__ import annotations

from dataclasses import replace

from bot.chat.draws.draws import unknown_type_screen
from bot.chat.frame.archive import Archive, archive
from bot.chat.frame.features import Audience, Feature, HelpSection, button, command, group_command
from bot.chat.frame.group_visits import GroupVisit, private_row
from bot.chat.frame.screens import Button, Reply, Screen, grid
from bot.chat.frame.taps import tap_data
from bot.chat.frame.visits import Answer, Visit, stale
from bot.domain.draws.categories import known_types
from bot.domain.draws.forecast import forecast
from bot.domain.draws.history import of_type
from bot.domain.draws.tallies import records
from bot.domain.verdicts.courses import course
from bot.text.catalogue import Markup, paragraphs
from bot.text.draws.forecasts import forecast_text, records_text
from bot.text.names import type_meant, type_name, type_short


class Forecasts(Feature):
    """Answers /forecast and its buttons."""

    of_one_profile = True
    audience = Audience.EVERYBODY

    @command("forecast", HelpSection.INSIGHT, 40)
    async def command(self, visit: Visit) -> Answer:
        """``/forecast`` for the person's types, ``/forecast cec`` for one."""
        key = type_meant(visit.text, visit.words)
        if visit.text and key is None:
            return Reply(unknown_type_screen(visit.words, "forecast", "show"))
        draws = await archive(self._store)
        return Reply(forecast_screen(visit, draws, (key,) if key else _own(visit, draws)))

    @group_command("forecast", Audience.EVERYBODY, 100, in_menu=True)
    async def in_group(self, visit: GroupVisit) -> Reply:
        """The same for one type, or for the most frequent ones."""
        draws, reader = await archive(self._store), visit.public
        key = type_meant(visit.text, visit.words)
        if visit.text and key is None:
            unknown = visit.words.say("draws-unknown-type")
            return Reply(Screen(unknown, (private_row(visit.words),)))
        screen = forecast_screen(reader, draws, (key,) if key else _own(reader, draws))
        return Reply(replace(screen, rows=(private_row(visit.words),)))

    @button("forecast:show")
    async def show(self, visit: Visit) -> Answer:
        """A button for one type, or without one for the person's own, in place."""
        draws = await archive(self._store)
        match visit.args:
            case ():
                return Reply(forecast_screen(visit, draws, _own(visit, draws)))
            case (key,) if key in known_types():
                return Reply(forecast_screen(visit, draws, (key,)))
            case _:
                return stale(visit)


def forecast_screen(visit: Visit, draws: Archive, keys: tuple[str, ...]) -> Screen:
    """These types, each with its rhythm; a button for each type, except one shown alone."""
    words = visit.words
    if not draws.draws:
        return Screen(words.say("draws-none-yet"))
    alone = len(keys) == 1
    key = keys[0] if alone else "mine"
    found = records(of_type(key, draws.draws)) if alone else None
    held = {kind.key for _, kind in draws.draws}
    others = (
        Button(type_short(other, words), tap_data("forecast", "show", other))
        for other in known_types()
        if other in held and other != key
    )
    chart = Button(words.label("chart-button"), tap_data("chart", "cutoffs", key, "1"))
    return Screen(
        paragraphs(
            words.say("forecast-title"),
            *(_told(visit, draws, key, alone=alone) for key in keys),
            "" if found is None else records_text(found, words),
            words.say("forecast-disclaimer"),
        ),
        (*grid(others, 3), (chart,)),
    )


def _told(visit: Visit, draws: Archive, key: str, *, alone: bool) -> Markup:
    today = visit.now.date()
    found, newest = forecast(key, draws.draws, today=today), draws.latest(key)
    if found is None or newest is None:
        return visit.words.say("forecast-never", type=type_name(key, visit.words))
    return forecast_text(found, newest.date, today, visit.words, alone=alone)


def _own(visit: Visit, draws: Archive) -> tuple[str, ...]:
    """The types that a picture of the last year would show this person."""
    found = course(visit.subscriber.profile, draws.draws, 1)
    return () if found is None else found.types
