"""The time zone: a short list to tap, or a city or ``UTC+5:30`` to type."""

from __future__ import annotations

from dataclasses import replace
from functools import cache, partial
from typing import Final
from zoneinfo import available_timezones

from bot.chat.frame.features import Feature, button, typed_answer
from bot.chat.frame.keyboards import back
from bot.chat.frame.pending import Ask, Pending, Way
from bot.chat.frame.screens import Button, Reply, Screen, grid
from bot.chat.frame.taps import tap_data
from bot.chat.frame.visits import (
    NO_NOTE,
    Answer,
    Onward,
    Visit,
    ask,
    change,
    stale,
    waits_for,
    way_of,
)
from bot.domain.people.profile import Subscriber
from bot.domain.typed.zones import time_zone
from bot.text.catalogue import Markup
from bot.text.times import minute

SHORT_LIST: Final = (
    "America/Toronto",
    "America/Vancouver",
    "America/Edmonton",
    "America/Halifax",
    "Asia/Kolkata",
    "Asia/Karachi",
    "Asia/Manila",
    "Asia/Shanghai",
    "Asia/Dubai",
    "Asia/Tehran",
    "Africa/Lagos",
    "Africa/Douala",
    "Africa/Casablanca",
    "Europe/Paris",
    "America/Sao_Paulo",
    "UTC",
)
"""Where most of the pool lives, and UTC."""


class TimeZones(Feature):
    """Answers everything about the time zone; the way to go on travels in its buttons."""

    @button("zone:show")
    async def show(self, visit: Visit) -> Answer:
        """The short list, and what can be typed."""
        way = way_of(visit)
        return stale(visit) if way is None else await self._asked(visit, way)

    @button("zone:pick")
    async def pick(self, visit: Visit) -> Answer:
        """A zone of the short list."""
        way = way_of(visit)
        if way is None or not waits_for(visit, Ask.ZONE, way):
            return stale(visit)
        if len(visit.args) != 2 or visit.args[1] not in SHORT_LIST:
            return stale(visit)
        return await self._keep(visit, way, visit.args[1])

    @typed_answer(Ask.ZONE)
    async def typed(self, visit: Visit, way: Way) -> Answer:
        """A typed zone is kept, or asked for again."""
        name = time_zone(visit.text, _names())
        if name is None:
            return await self._asked(visit, way, visit.words.say("zone-unknown"))
        return await self._keep(visit, way, name)

    async def _asked(self, visit: Visit, way: Way, note: Markup = NO_NOTE) -> Reply:
        visit = await ask(self._store, visit, Pending(Ask.ZONE, way))
        buttons = (
            Button(visit.words.label(_key(name)), tap_data("zone", "pick", str(way), name))
            for name in SHORT_LIST
        )
        text = visit.words.say("zone-ask", zone=visit.subscriber.time_zone)
        return Reply(Screen(text, (*grid(buttons, 2), *back(visit.words, way))).under(note))

    async def _keep(self, visit: Visit, way: Way, name: str) -> Onward:
        visit = await change(self._store, visit, partial(_with_zone, name=name))
        now = minute(visit.now, name, visit.words)
        return Onward(visit, way, Ask.ZONE, visit.words.say("zone-kept", zone=name, now=now))


def _key(name: str) -> str:
    return f"zone-{name.rpartition('/')[2].casefold()}"


@cache
def _names() -> frozenset[str]:
    return frozenset(available_timezones())


def _with_zone(subscriber: Subscriber, name: str) -> Subscriber:
    return replace(subscriber, time_zone=name, pending=None)
