"""The next screen after a question is answered."""

from __future__ import annotations

from dataclasses import replace

from bot.chat.alerts import alerts_screen
from bot.chat.draws import draw_screen
from bot.chat.frame.archive import archive
from bot.chat.frame.pending import Destination
from bot.chat.frame.screens import Button, Reply, Screen
from bot.chat.frame.services import Services
from bot.chat.frame.taps import tap_data
from bot.chat.frame.visits import Onward
from bot.chat.onboarding import Start
from bot.chat.profile import profile_screen
from bot.text.catalogue import Words


class NextScreen:
    """Finds the screen of a place, with the facts as now stored."""

    def __init__(self, services: Services) -> None:
        self._store = services.store
        self._start = Start(services)

    async def reply(self, onward: Onward) -> Reply:
        """The next screen, with the note above it."""
        if onward.way.place is Destination.START:
            reply = await self._start.next(onward)
        else:
            reply = Reply((await self._screen(onward)).under(onward.note))
        return replace(reply, popup=onward.popup)

    async def _screen(self, onward: Onward) -> Screen:
        visit = onward.visit
        match onward.way.place:
            case Destination.PROFILE:
                return profile_screen(visit)
            case Destination.ALERTS:
                return alerts_screen(visit.words, visit.subscriber)
            case Destination.DRAW:
                draws = await archive(self._store)
                draw = draws.find(onward.way.draw)
                if draw is None:
                    return crossroads(visit.words)
                return draw_screen(visit.words, visit.subscriber, draws, draw)
            case _:
                return crossroads(visit.words)


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
