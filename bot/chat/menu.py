"""The command menu beside the text field, for each language, set only where it changed."""

from __future__ import annotations

import hashlib
from typing import Final

from telegram import Bot, BotCommand, BotCommandScopeAllPrivateChats

from bot.chat.info import COMMANDS
from bot.ports import Store
from bot.text.catalogue import FALLBACK, LANGUAGES, Words, catalogue

_KEY: Final = "menu"


async def set_menu(bot: Bot, store: Store) -> None:
    """Tell Telegram the commands of every language that are not as it was last told."""
    told = dict(await store.recall(_KEY) or {})
    for language in LANGUAGES:
        commands = menu(catalogue(language))
        digest = _digest(bot.id, commands)
        if told.get(language) != digest:
            await _tell(bot, language, commands)
            told[language] = digest
            await store.remember(_KEY, told)


def menu(words: Words) -> list[tuple[str, str]]:
    """Each command and what it does."""
    return [(name, words.label(f"menu-{name}")) for name in COMMANDS]


async def _tell(bot: Bot, language: str, commands: list[tuple[str, str]]) -> None:
    """English is for everybody whose language has no menu of its own."""
    await bot.set_my_commands(
        [BotCommand(name, does) for name, does in commands],
        scope=BotCommandScopeAllPrivateChats(),
        language_code=None if language == FALLBACK else language,
    )


def _digest(bot_id: int, commands: list[tuple[str, str]]) -> str:
    return hashlib.sha256(repr((bot_id, commands)).encode()).hexdigest()
