"""The bot's page in Telegram for each language, set only where it changed.

It holds the command menus next to the text field, the description that an empty chat shows, and the
short one on the bot's profile. The bot's name is the operator's own.
Source: core.telegram.org/bots/api#setmycommands and after it, Bot API 10.1.
"""

from __future__ import annotations

import hashlib
import logging
from collections.abc import Collection
from dataclasses import astuple, dataclass
from typing import Final

from telegram import (
    Bot,
    BotCommand,
    BotCommandScopeAllChatAdministrators,
    BotCommandScopeAllGroupChats,
    BotCommandScopeAllPrivateChats,
    BotCommandScopeChat,
)
from telegram.error import BadRequest, Forbidden, RetryAfter, TelegramError

from bot.chat.frame.features import (
    Audience,
    group_commands,
    group_line,
    menu_commands,
    operator_commands,
)
from bot.ports import Store
from bot.text.catalogue import FALLBACK, LANGUAGES, Words, catalogue

log = logging.getLogger(__name__)

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


async def set_page(bot: Bot, store: Store, operators: Collection[int] = ()) -> None:
    """Send Telegram each page that has changed, in every language with a code of two letters.

    The menu of each operator's chat also has the operator's commands. Raises TelegramError once
    everything was tried, or at once where Telegram wants a pause.
    """
    fault: TelegramError | None = None
    told = dict(await store.recall(_KEY) or {})
    for language in LANGUAGES:
        page = page_in(catalogue(language))
        digest = _digest(bot, astuple(page))
        if told.get(language) != digest and len(_code(language)) == _CODE_LENGTH:
            try:
                await _tell(bot, language, page)
            except RetryAfter:
                raise
            except TelegramError as error:  # the other languages may do
                fault = error
                continue
            told[language] = digest
            await store.remember(_KEY, told)
    for chat_id in operators:
        operator = await store.subscriber(chat_id)
        commands = operator_menu(catalogue(FALLBACK if operator is None else operator.language))
        digest = _digest(bot, commands)
        if told.get(str(chat_id)) != digest and await _tell_operator(bot, chat_id, commands):
            told[str(chat_id)] = digest
            await store.remember(_KEY, told)
    if fault is not None:
        raise fault


def _digest(bot: Bot, content: object) -> str:
    return hashlib.sha256(repr((bot.id, content)).encode()).hexdigest()


def operator_menu(words: Words) -> Commands:
    """The commands in the menu of an operator's chat."""
    listed = (*menu_commands(), *operator_commands())
    return tuple((each.name, words.label(f"menu-{each.name}")) for each in listed)


async def _tell_operator(bot: Bot, chat_id: int, commands: Commands) -> bool:
    """Set the menu of one chat; returns False where the operator has not opened the chat yet."""
    named = [BotCommand(name, does) for name, does in commands]
    try:
        await bot.set_my_commands(named, scope=BotCommandScopeChat(chat_id))
    except (BadRequest, Forbidden) as refusal:
        log.info("an operator's menu is not set: chat=%d fault=%s", chat_id, refusal)
        return False
    return True


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
