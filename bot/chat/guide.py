"""Where a conversation goes on, once a question is answered."""

from __future__ import annotations

from dataclasses import replace

from bot.chat.alerts.alerts import alerts_screen
from bot.chat.draws.draws import draw_screen
from bot.chat.frame.archive import archive
from bot.chat.frame.pending import Place
from bot.chat.frame.screens import Button, Reply, Screen
from bot.chat.frame.services import Services
from bot.chat.frame.taps import tap_data
from bot.chat.frame.visits import Onward, Visit
from bot.chat.onboarding.start import Start
from bot.chat.profile.profile import profile_screen
from bot.text.catalogue import Words


class Guide:
    """Finds the screen at a place, for somebody whose facts have just changed."""

    def __init__(self, services: Services, start: Start) -> None:
        self._store = services.store
        self._start = start

    async def reply(self, visit: Visit, onward: Onward) -> Reply:
        """The screen to go on with, under the note."""
        stored = await self._store.subscriber(visit.subscriber.chat_id)
        visit = replace(visit, subscriber=stored or visit.subscriber)
        if onward.way.place is Place.START:
            reply = await self._start.next(visit, onward.way, onward.answered, onward.note)
        else:
            reply = Reply((await self._screen(visit, onward)).under(onward.note))
        return replace(reply, popup=onward.popup)

    async def _screen(self, visit: Visit, onward: Onward) -> Screen:
        match onward.way.place:
            case Place.PROFILE:
                return profile_screen(visit)
            case Place.ALERTS:
                return alerts_screen(visit.words, visit.subscriber)
            case Place.DRAW:
                return await self._draw_screen(visit, onward.way.draw)
            case _:
                return crossroads(visit.words)

    async def _draw_screen(self, visit: Visit, number: str) -> Screen:
        draws = await archive(self._store)
        draw = draws.find(number)
        if draw is None:
            return crossroads(visit.words)
        return draw_screen(visit.words, visit.subscriber, draws, draw)


def crossroads(words: Words) -> Screen:
    """Where to go from here, when nothing waits."""
    return Screen(
        words.say("crossroads"),
        (
            (
                Button(words.label("start-latest-button"), tap_data("draw", "latest")),
                Button(words.label("start-profile-button"), tap_data("profile", "show")),
            ),
        ),
    )
