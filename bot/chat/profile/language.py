"""The language that the bot speaks with a person."""

from __future__ import annotations

from dataclasses import replace

from bot.chat.frame.features import Feature, HelpSection, button, command
from bot.chat.frame.keyboards import back
from bot.chat.frame.pending import NOWHERE, Way
from bot.chat.frame.screens import Button, Reply, Screen, column
from bot.chat.frame.taps import tap_data
from bot.chat.frame.visits import Answer, Onward, Visit, change, set_pending, stale, way_of
from bot.text.catalogue import LANGUAGES, catalogue


class Languages(Feature):
    """Answers /language and its buttons, which carry the next place."""

    @command("language", HelpSection.ALERTS, 30)
    async def command(self, visit: Visit) -> Answer:
        """Every language, by its own name."""
        return Reply(language_screen(await set_pending(self._store, visit, None), NOWHERE))

    @button("language:show")
    async def show(self, visit: Visit) -> Answer:
        """The same, opened from another screen."""
        way = way_of(visit)
        return stale(visit) if way is None else Reply(language_screen(visit, way))

    @button("language:pick")
    async def pick(self, visit: Visit) -> Answer:
        """A chosen language."""
        way = way_of(visit)
        if way is None or len(visit.args) != 2 or visit.args[1] not in LANGUAGES:
            return stale(visit)
        language = visit.args[1]
        visit = await change(self._store, visit, lambda stored: replace(stored, language=language))
        return Onward(visit, way, note=catalogue(language).say("language-kept"))


def language_screen(visit: Visit, way: Way) -> Screen:
    """Every language there is, by its own name."""
    buttons = (
        Button(name, tap_data("language", "pick", str(way), tag)) for tag, name in LANGUAGES.items()
    )
    return Screen(visit.words.say("language-ask"), (*column(buttons), *back(visit.words, way)))
