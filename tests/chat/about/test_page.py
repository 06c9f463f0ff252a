"""The bot's page in Telegram is set for each language, and again only where it changed."""

from __future__ import annotations

import pytest
from telegram.error import BadRequest, RetryAfter

from bot.chat.about.page import page_in, set_page
from bot.chat.frame.features import menu_commands
from bot.text.catalogue import LANGUAGES, catalogue
from tests.chat.talk import OPERATOR, Talk, talk_with

SETTERS = ("setMyDescription", "setMyShortDescription")
LONGEST_DESCRIPTION, LONGEST_SHORT, LONGEST_COMMAND = 512, 120, 256


async def test_every_language_has_its_menu(talk: Talk) -> None:
    await set_page(talk.application.bot, talk.store)
    talk.api.create_person(1002, language_code="fr")
    talk.api.create_person(1003, language_code="de")
    for person, language in ((1001, "en"), (1002, "fr"), (1003, "en")):
        shown = talk.api.menu(person)
        assert [command["command"] for command in shown] == [each.name for each in menu_commands()]
        assert shown[0]["description"] == catalogue(language).label("menu-score")


async def test_every_language_has_its_descriptions_and_the_name_is_left_alone(talk: Talk) -> None:
    bot = talk.application.bot
    await set_page(bot, talk.store)
    for code, language in ((None, "en"), ("fr", "fr"), ("de", "en")):
        page = page_in(catalogue(language))
        assert (await bot.get_my_description(code)).description == page.description
        short = await bot.get_my_short_description(code)
        assert short.short_description == page.short_description
    assert "setMyName" not in talk.api.calls()


async def test_it_is_set_again_only_where_it_changed(talk: Talk) -> None:
    bot = talk.application.bot
    await set_page(bot, talk.store)
    await set_page(bot, talk.store)
    once = {name: talk.api.calls()[name] for name in SETTERS}
    assert set(once.values()) == {sum(len(tag.split("-")[0]) == 2 for tag in LANGUAGES)}
    told = await talk.store.recall("menu")
    await talk.store.remember("menu", {**told, "fr": "another"})
    await set_page(bot, talk.store)
    assert {name: talk.api.calls()[name] - times for name, times in once.items()} == dict.fromkeys(
        SETTERS, 1
    )


async def test_the_operators_menu_has_the_operators_commands(talk: Talk) -> None:
    await set_page(talk.application.bot, talk.store, (OPERATOR,))
    shown = [command["command"] for command in talk.api.menu(OPERATOR)]
    assert shown[-3:] == ["stats", "broadcast", "resume"]
    assert "stats" not in [command["command"] for command in talk.api.menu(1001)]


async def test_an_operator_without_a_chat_gets_the_menu_at_a_later_start() -> None:
    latecomer = 12345
    async with talk_with("en") as talk:
        await set_page(talk.application.bot, talk.store, (latecomer,))
        assert talk.api.refusals()
        talk.api.create_person(latecomer)
        await set_page(talk.application.bot, talk.store, (latecomer,))
        assert talk.api.menu(latecomer)[-1]["command"] == "resume"


@pytest.mark.parametrize("language", LANGUAGES)
def test_it_is_within_telegrams_limits(language: str) -> None:
    page = page_in(catalogue(language))
    assert len(page.description) <= LONGEST_DESCRIPTION
    assert len(page.short_description) <= LONGEST_SHORT
    for _, does in (*page.commands, *page.group_commands):
        assert 1 <= len(does) <= LONGEST_COMMAND


async def test_a_language_that_telegram_refuses_keeps_no_other_from_its_menu() -> None:
    async with talk_with("en") as talk:
        refused = {"code": 400, "description": "Bad Request: BOT_COMMAND_DESCRIPTION_INVALID"}
        talk.api.fail("refuse", "setMyCommands", **refused)
        with pytest.raises(BadRequest):
            await set_page(talk.application.bot, talk.store, (OPERATOR,))
        refused_one, *others = LANGUAGES
        told = await talk.store.recall("menu")
        assert refused_one not in told
        assert {tag for tag in others if len(tag.split("-")[0]) == 2} <= told.keys()
        assert talk.api.menu(OPERATOR)[-1]["command"] == "resume"
        await set_page(talk.application.bot, talk.store, (OPERATOR,))
        assert refused_one in await talk.store.recall("menu")


async def test_where_telegram_wants_a_pause_no_further_call_is_made() -> None:
    async with talk_with("en") as talk:
        talk.api.fail("too_many", "setMyCommands", times=None, retry_after=900)
        with pytest.raises(RetryAfter):
            await set_page(talk.application.bot, talk.store, (OPERATOR,))
        assert talk.api.calls()["setMyCommands"] == 1
