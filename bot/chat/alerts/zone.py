"""The time zone: a short list to tap, or a city or ``UTC+5:30`` to type."""

from __future__ import annotations

from dataclasses import replace
from functools import cache
from typing import Final
from zoneinfo import available_timezones

from bot.chat.frame.features import Feature, button, typed_answer
from bot.chat.frame.keyboards import cut_label, ways_out
from bot.chat.frame.pending import TO_PROFILE, Pending, QuestionKind, Way
from bot.chat.frame.screens import Button, Reply, Row, Screen, column, grid
from bot.chat.frame.taps import tap_data
from bot.chat.frame.visits import (
    NO_NOTE,
    Answer,
    Onward,
    Visit,
    change,
    set_pending,
    stale,
    waits_for,
    way_of,
)
from bot.domain.people.zones import zone
from bot.domain.typed import Gazetteer, plain
from bot.text.catalogue import Markup, Words, escape, lines, paragraphs
from bot.text.places import home_zone, place_name, place_names, zone_name
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


UNSET: Final = "UTC"
"""The zone of a chat that has not chosen one."""

LIKELY: Final = {
    "ar": ("Asia/Dubai", "Africa/Casablanca"),
    "en": ("America/Toronto", "Asia/Kolkata"),
    "es": ("America/Toronto", "America/Vancouver"),
    "fr": ("America/Toronto", "Europe/Paris"),
    "pt-BR": ("America/Sao_Paulo", "America/Toronto"),
    "zh-Hans": ("Asia/Shanghai", "America/Toronto"),
}
"""Where readers of a language most likely live, in the order in which to offer it, if it is not
their country's only zone and Toronto's."""


class TimeZones(Feature):
    """Answers everything about the time zone; buttons carry the next place."""

    @button("zone:show")
    async def show(self, visit: Visit) -> Answer:
        """Show the short list, and examples of typed places."""
        way = way_of(visit)
        return stale(visit) if way is None else await self._asked(visit, way)

    @button("zone:pick")
    async def pick(self, visit: Visit) -> Answer:
        """A zone of the short list, or one of several that a name means."""
        way = way_of(visit)
        if way is None or not waits_for(visit, QuestionKind.ZONE, way):
            return stale(visit)
        if len(visit.args) != 2 or visit.args[1] not in _names():
            return stale(visit)
        return await self._keep(visit, way, visit.args[1])

    @button("zone:set")
    async def set(self, visit: Visit) -> Answer:
        """A zone that was offered without a question, as long as none has been chosen."""
        way = way_of(visit)
        if way is None or len(visit.args) != 2 or visit.args[1] not in _names():
            return stale(visit)
        if visit.subscriber.time_zone != UNSET:
            return stale(visit)
        return await self._keep(visit, way, visit.args[1])

    @typed_answer(QuestionKind.ZONE)
    async def typed(self, visit: Visit, way: Way) -> Answer:
        """A typed zone is kept, or asked for again; where a name means several, those are asked."""
        labels = {plain(zone_label(name, visit.words)): name for name in SHORT_LIST}
        label = labels.get(plain(visit.text))
        match label or _gazetteer().time_zone(visit.text, visit.now):
            case None:
                return await self._asked(visit, way, visit.words.say("zone-unknown"))
            case str() as name:
                return await self._keep(visit, way, name)
            case several:
                return self._which(visit, way, several)

    def _which(self, visit: Visit, way: Way, several: tuple[str, ...]) -> Reply:
        """Each zone that is meant, with the time there."""
        rows, buttons = [], []
        for name in several:
            place, there = place_name(name, visit.words), visit.now.astimezone(zone(name))
            rows.append(escape(f"• {place} · {visit.words.clock(there.time())}"))
            data = tap_data("zone", "pick", str(way), name)
            buttons.append(Button(cut_label(place), data))
        text = paragraphs(visit.words.say("zone-which"), lines(*rows))
        return Reply(Screen(text, (*column(buttons), *ways_out(visit.words, way))))

    async def _asked(self, visit: Visit, way: Way, note: Markup = NO_NOTE) -> Reply:
        visit = await set_pending(self._store, visit, Pending(QuestionKind.ZONE, way))
        buttons = (
            Button(zone_label(name, visit.words), tap_data("zone", "pick", str(way), name))
            for name in SHORT_LIST
        )
        text = visit.words.say("zone-ask", zone=zone_name(visit.subscriber.time_zone, visit.words))
        return Reply(Screen(text, (*grid(buttons, 2), *ways_out(visit.words, way))).under(note))

    async def _keep(self, visit: Visit, way: Way, name: str) -> Onward:
        visit = await change(
            self._store, visit, lambda stored: replace(stored, time_zone=name, pending=None)
        )
        place, now = zone_name(name, visit.words), minute(visit.now, name, visit.words)
        note = visit.words.say("zone-kept", zone=place, now=now)
        return Onward(visit, way, QuestionKind.ZONE, note)


def zone_rows(visit: Visit) -> tuple[Row, ...]:
    """The likeliest zones, one tap each, and all others; none once a zone is chosen."""
    words = visit.words
    if visit.subscriber.time_zone != UNSET:
        return ()
    buttons = (
        Button(f"🕑 {zone_label(name, words)}", tap_data("zone", "set", str(TO_PROFILE), name))
        for name in likely_zones(words)
    )
    other = Button(words.label("zone-other-button"), tap_data("zone", "show", str(TO_PROFILE)))
    return (tuple(buttons), (other,))


def likely_zones(words: Words) -> tuple[str, ...]:
    """Where readers of a language most likely live; by CLDR if ``LIKELY`` has no row."""
    home = home_zone(words)
    return LIKELY.get(words.language) or ((home, "America/Toronto") if home else LIKELY["en"])


def zone_label(name: str, words: Words) -> str:
    """The label of a zone's button: our own words if it is on the short list, else CLDR's."""
    if name in SHORT_LIST:
        return words.label(f"zone-{name.rpartition('/')[2].casefold()}")
    return zone_name(name, words)


@cache
def _gazetteer() -> Gazetteer:
    """Every place name in the bot's languages; half a second to make."""
    return Gazetteer(_names(), place_names())


@cache
def _names() -> frozenset[str]:
    return frozenset(available_timezones())
