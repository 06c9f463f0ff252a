"""The bot's page in Telegram for each language, set only where it changed.

It holds the command menus next to the text field, the description that an empty chat shows, and the
short one on the bot's profile. The bot's name is the operator's own.
Source: core.telegram.org/bots/api#setmycommands and after it, Bot API 10.1.
"""

from __future__ import annotations

import hashlib
from collections.abc import Collection
from dataclasses import astuple, dataclass
from typing import Final

from telegram import (
    Bot,
    BotCommand,
    BotCommandScopeAllChatAdministrators,
    BotCommandScopeAllGroupChats,
    BotCommandScopeAllPrivateChats,
)

from bot.chat.frame.features import Audience, group_commands, group_line, menu_commands
from bot.ports import Store
from bot.text.catalogue import FALLBACK, LANGUAGES, Words, catalogue

_KEY: Final = "menu"
_CODE_LENGTH: Final = 2
"""Telegram knows languages by their codes of two letters."""

Commands = tuple[tuple[str, str], ...]


@dataclass(frozen=True, slots=True)
class BotPage:
    """The bot's page in Telegram, in one language."""

    commands: Commands
    public_commands: Commands
    group_commands: Commands
    description: str
    short_description: str


async def set_page(bot: Bot, store: Store) -> None:
    """Send Telegram each page that has changed, in every language with a code of two letters."""
    told = dict(await store.recall(_KEY) or {})
    for language in LANGUAGES:
        page = page_in(catalogue(language))
        digest = hashlib.sha256(repr((bot.id, *astuple(page))).encode()).hexdigest()
        if told.get(language) != digest and len(_code(language)) == _CODE_LENGTH:
            await _tell(bot, language, page)
            told[language] = digest
            await store.remember(_KEY, told)


def page_in(words: Words) -> BotPage:
    """The page in the language of these words."""
    return BotPage(
        tuple((each.name, words.label(f"menu-{each.name}")) for each in menu_commands()),
        _in_groups(words, {Audience.EVERYBODY}),
        _in_groups(words, {Audience.EVERYBODY, Audience.ADMINISTRATORS}),
        words.label("page-description"),
        words.label("page-short-description"),
    )


def _in_groups(words: Words, audiences: Collection[Audience]) -> Commands:
    """The commands that the menu of a group shows to these audiences."""
    return tuple(
        (each.name, words.label(group_line(each)))
        for each in group_commands()
        if each.in_menu and each.audience in audiences
    )


async def _tell(bot: Bot, language: str, page: BotPage) -> None:
    """English serves every language that lacks a page."""
    code = None if language == FALLBACK else _code(language)
    for commands, scope in (
        (page.commands, BotCommandScopeAllPrivateChats()),
        (page.public_commands, BotCommandScopeAllGroupChats()),
        (page.group_commands, BotCommandScopeAllChatAdministrators()),
    ):
        named = [BotCommand(name, does) for name, does in commands]
        await bot.set_my_commands(named, scope=scope, language_code=code)
    await bot.set_my_description(page.description, language_code=code)
    await bot.set_my_short_description(page.short_description, language_code=code)


def _code(language: str) -> str:
    return language.split("-")[0]
