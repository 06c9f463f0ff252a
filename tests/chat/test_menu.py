"""The command menu is set for each language, and again only where it changed."""

from __future__ import annotations

from bot.chat.info import COMMANDS
from bot.chat.menu import set_menu
from bot.text.catalogue import LANGUAGES, catalogue
from tests.chat.talk import Talk


async def test_every_language_has_its_menu(talk: Talk) -> None:
    await set_menu(talk.application.bot, talk.store)
    talk.api.create_person(1002, language_code="fr")
    talk.api.create_person(1003, language_code="de")
    for person, language in ((1001, "en"), (1002, "fr"), (1003, "en")):
        shown = talk.api.menu(person)
        assert [command["command"] for command in shown] == list(COMMANDS)
        assert shown[0]["description"] == catalogue(language).label("menu-start")


async def test_it_is_set_again_only_where_it_changed(talk: Talk) -> None:
    bot = talk.application.bot
    await set_menu(bot, talk.store)
    await set_menu(bot, talk.store)
    assert talk.api.calls()["setMyCommands"] == len(LANGUAGES)
    told = await talk.store.recall("menu")
    await talk.store.remember("menu", {**told, "fr": "another"})
    await set_menu(bot, talk.store)
    assert talk.api.calls()["setMyCommands"] == len(LANGUAGES) + 1
