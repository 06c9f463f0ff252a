"""/help and /privacy: the commands, and the data that the bot keeps."""

from __future__ import annotations

from bot.chat.frame.features import (
    Audience,
    Feature,
    HelpSection,
    command,
    group_command,
    group_commands,
    group_line,
    help_commands,
    operator_commands,
)
from bot.chat.frame.group_visits import GroupVisit, private_row
from bot.chat.frame.screens import Button, Reply, Screen
from bot.chat.frame.services import Services
from bot.chat.frame.taps import tap_data
from bot.chat.frame.visits import Answer, Visit
from bot.chat.onward import crossroads
from bot.text.catalogue import paragraphs
from bot.text.pages import help_page, privacy


class Help(Feature):
    """Answers /help and /privacy."""

    audience = Audience.EVERYBODY

    def __init__(self, services: Services) -> None:
        super().__init__(services)
        self._operators = services.admin_chat_ids

    @command("help", HelpSection.DATA, 50, in_menu=True)
    async def help(self, visit: Visit) -> Answer:
        """List every command with its purpose, by section."""
        words = visit.words
        listed = {section.value: commands for section, commands in help_commands().items()}
        if visit.subscriber.chat_id in self._operators:
            listed["operator"] = operator_commands()
        sections = (
            (
                words.label(f"help-{section}"),
                [(each.name, words.label(f"menu-{each.name}")) for each in commands],
            )
            for section, commands in listed.items()
        )
        closing = paragraphs(words.say("legend"), words.say("help-closing"))
        guide = Button(words.label("guide-button"), tap_data("guide", "show"))
        rows = (*crossroads(words).rows, (guide,))
        return Reply(Screen(help_page(sections, closing, words), rows))

    @group_command("help", Audience.EVERYBODY, 120, in_menu=True)
    async def help_in_group(self, visit: GroupVisit) -> Reply:
        """The commands of a group: the public ones, and the administrators'."""
        words = visit.words
        sections = (
            (
                words.label(f"help-group-{audience.value}"),
                [
                    (each.name, words.label(group_line(each)))
                    for each in group_commands()
                    if each.audience is audience and each.in_menu
                ],
            )
            for audience in (Audience.EVERYBODY, Audience.ADMINISTRATORS)
        )
        text = help_page(sections, words.say("help-group-closing"), words)
        return Reply(Screen(text, (private_row(words),)))

    @group_command("privacy", Audience.EVERYBODY, 130)
    async def privacy_in_group(self, visit: GroupVisit) -> Reply:
        """Describe the stored data."""
        return Reply(Screen(privacy(visit.words), (private_row(visit.words),)))

    @command("privacy", HelpSection.DATA, 40)
    async def privacy(self, visit: Visit) -> Answer:
        """Describe the stored data, with buttons to see and to erase it."""
        words = visit.words
        file = Button(words.label("mydata-button"), tap_data("mydata", "send"))
        erase = Button(words.label("delete-button"), tap_data("delete", "ask"))
        return Reply(Screen(privacy(words), ((file, erase),)))
