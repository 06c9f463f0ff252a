"""/help and /privacy: what the bot can do, and what it keeps."""

from __future__ import annotations

from bot.chat.frame.features import Audience, Feature, Section, command, help_commands
from bot.chat.frame.screens import Button, Reply, Screen
from bot.chat.frame.taps import tap_data
from bot.chat.frame.visits import Answer, Visit
from bot.chat.onward import crossroads
from bot.text.pages import help_page, privacy


class Help(Feature):
    """Answers /help and /privacy."""

    audience = Audience.EVERYBODY

    @command("help", Section.DATA, 50, in_menu=True)
    async def help(self, visit: Visit) -> Answer:
        """Every command and what it does, in groups."""
        words = visit.words
        sections = (
            (
                words.label(f"help-{section.value}"),
                [(each.name, words.label(f"menu-{each.name}")) for each in commands],
            )
            for section, commands in help_commands().items()
        )
        return Reply(Screen(help_page(sections, words), crossroads(words).rows))

    @command("privacy", Section.DATA, 40)
    async def privacy(self, visit: Visit) -> Answer:
        """What is kept and why, and the ways to see and to erase it."""
        words = visit.words
        file = Button(words.label("mydata-button"), tap_data("mydata", "send"))
        erase = Button(words.label("delete-button"), tap_data("delete", "ask"))
        return Reply(Screen(privacy(words), ((file, erase),)))
