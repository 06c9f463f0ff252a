"""Administrators: their list, anonymous posts, and forwarded messages."""

from __future__ import annotations

import pytest
from telegram import Bot, Chat, ChatMember, MessageOriginHiddenUser, Update
from telegram.error import BadRequest

from bot.sandbox.api import BotApi
from bot.sandbox.panel.people import NoSuchThing

ADA, BOB, GROUP, MOVED = 1001, 1002, -500, -1001


@pytest.fixture
async def newest(api: BotApi, bot: Bot):
    """The last update, once the bot is in Ada's group; Ada administers it, Bob is a member."""
    api.create_person(ADA)
    api.create_person(BOB, name="Bob")
    api.create_group(GROUP)
    api.promote(ADA, GROUP)
    api.add_bot(ADA, GROUP)

    async def update() -> Update:
        return (await bot.get_updates(timeout=0))[-1]

    return update


async def test_an_administrator_is_told_from_others(newest, api: BotApi, bot: Bot) -> None:
    assert (await bot.get_chat_member(GROUP, ADA)).status == ChatMember.ADMINISTRATOR
    assert (await bot.get_chat_member(GROUP, BOB)).status == ChatMember.LEFT
    api.migrate(ADA, GROUP, MOVED)
    assert (await bot.get_chat_member(MOVED, ADA)).status == ChatMember.ADMINISTRATOR


async def test_the_administrators_can_be_listed(newest, bot: Bot) -> None:
    assert [member.user.id for member in await bot.get_chat_administrators(GROUP)] == [ADA]
    with pytest.raises(BadRequest, match="no administrators in the private chat"):
        await bot.get_chat_administrators(ADA)


async def test_nobody_can_be_made_administrator_who_is_not_there(api: BotApi) -> None:
    api.create_group(GROUP)
    with pytest.raises(NoSuchThing):
        api.promote(ADA, GROUP)


async def test_an_anonymous_administrator_writes_as_the_group(newest, api: BotApi) -> None:
    api.say(ADA, "/here", chat_id=GROUP, anonymous=True)
    message = (await newest()).message
    assert message is not None
    assert message.from_user is not None
    assert message.from_user.is_bot
    assert message.sender_chat is not None
    assert (message.sender_chat.id, message.sender_chat.type) == (GROUP, Chat.GROUP)


async def test_what_is_passed_on_says_where_it_came_from(newest, api: BotApi) -> None:
    api.say(ADA, "522", forwarded=True)
    message = (await newest()).message
    assert message is not None
    assert isinstance(message.forward_origin, MessageOriginHiddenUser)
