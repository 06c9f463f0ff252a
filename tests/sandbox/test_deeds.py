"""People's actions, as updates to the bot."""

from __future__ import annotations

import json

import aiohttp
import pytest
from telegram import Bot, InlineKeyboardButton, InlineKeyboardMarkup, Update
from telegram.error import ChatMigrated

from bot.sandbox.api import BotApi
from bot.sandbox.panel.people import NoSuchThing
from bot.sandbox.state.state import BOT_USERNAME

ADA, BEN = 1001, 1002
GROUP = -5


@pytest.fixture
def bot(api: BotApi, bot: Bot) -> Bot:
    api.create_person(ADA)
    api.create_person(BEN, "Ben", None)
    return bot


async def heard(bot: Bot) -> list[Update]:
    """The updates since the last time."""
    updates = await bot.get_updates(allowed_updates=Update.ALL_TYPES)
    if updates:
        await bot.get_updates(offset=updates[-1].update_id + 1)
    return list(updates)


async def test_an_edited_message_comes_as_an_edit(api: BotApi, bot: Bot) -> None:
    said = api.say(ADA, "522")
    api.edit(ADA, said["message_id"], "523")
    _, update = await heard(bot)
    assert update.edited_message is not None
    assert update.edited_message.text == "523"
    assert update.edited_message.edit_date is not None


async def test_blocking_and_unblocking_is_heard(api: BotApi, bot: Bot) -> None:
    api.block(ADA)
    api.unblock(ADA)
    updates = [update.my_chat_member for update in await heard(bot)]
    assert [u.new_chat_member.status for u in updates if u] == ["kicked", "member"]


async def test_who_has_blocked_the_bot_cannot_write_to_it(api: BotApi, bot: Bot) -> None:
    api.block(ADA)
    with pytest.raises(NoSuchThing, match="blocked"):
        api.say(ADA, "hello?")


async def test_many_can_have_blocked_the_bot_unheard(api: BotApi, bot: Bot) -> None:
    api.create_people(1, 10)
    api.block_quietly(1, 10)
    assert await heard(bot) == []


async def test_in_a_group_the_bot_hears_only_what_is_for_it(api: BotApi, bot: Bot) -> None:
    api.create_group(GROUP)
    api.add_bot(ADA, GROUP)
    welcome = await bot.send_message(GROUP, "hello all")
    await heard(bot)
    api.say(BEN, "idle talk", GROUP)
    api.say(BEN, "/last", GROUP)
    api.say(BEN, f"/last@{BOT_USERNAME}", GROUP)
    api.say(BEN, "/last@another_bot", GROUP)
    api.say(BEN, "and you?", GROUP, reply_to=welcome.message_id)
    texts = [update.message.text for update in await heard(bot) if update.message]
    assert texts == ["/last", f"/last@{BOT_USERNAME}", "and you?"]


async def test_an_administrator_hears_everything(api: BotApi, bot: Bot) -> None:
    api.create_group(GROUP)
    api.add_bot(ADA, GROUP, "administrator")
    api.say(BEN, "idle talk", GROUP)
    assert len(await heard(bot)) == 3


async def test_a_post_in_a_channel_has_no_sender(api: BotApi, bot: Bot) -> None:
    api.create_group(-1007, kind="channel")
    api.add_bot(ADA, -1007, "administrator")
    api.say(ADA, "news", -1007)
    post = (await heard(bot))[-1].channel_post
    assert post is not None
    assert post.from_user is None


async def test_a_migrating_group_tells_of_it_in_both_chats(api: BotApi, bot: Bot) -> None:
    api.create_group(GROUP)
    api.add_bot(ADA, GROUP)
    await heard(bot)
    api.migrate(ADA, GROUP, -1006)
    old, new = [update.message for update in await heard(bot)]
    assert old is not None
    assert new is not None
    assert (old.chat.id, old.migrate_to_chat_id) == (GROUP, -1006)
    assert (new.chat.id, new.migrate_from_chat_id) == (-1006, GROUP)


async def test_a_chat_that_moved_can_be_read_and_the_new_one_numbers_anew(
    api: BotApi, bot: Bot
) -> None:
    api.create_group(GROUP)
    api.promote(ADA, GROUP)
    api.add_bot(ADA, GROUP)
    before = await bot.send_message(GROUP, "hello")
    new = -1006
    api.migrate(ADA, GROUP, new)
    assert (await bot.get_chat(GROUP)).id == GROUP
    assert (await bot.get_chat_member(GROUP, ADA)).status == "administrator"
    assert len(await bot.get_chat_administrators(GROUP)) == 1
    for call in (bot.send_message(GROUP, "hello"), before.edit_text("bye")):
        with pytest.raises(ChatMigrated):
            await call
    assert (await bot.send_message(new, "hello")).message_id < before.message_id + 1


async def test_a_stale_button_can_be_tapped(api: BotApi, bot: Bot) -> None:
    keyboard = InlineKeyboardMarkup([[InlineKeyboardButton("Yes", callback_data="old")]])
    sent = await bot.send_message(ADA, "?", reply_markup=keyboard)
    await bot.delete_message(ADA, sent.message_id)
    api.tap_data(ADA, "old", sent.message_id)
    (update,) = await heard(bot)
    assert update.callback_query is not None
    assert update.callback_query.data == "old"
    assert update.callback_query.message is not None
    assert not update.callback_query.message.is_accessible


async def test_private_chats_share_one_series_of_message_ids(api: BotApi, bot: Bot) -> None:
    ids = [(await bot.send_message(chat, "x")).message_id for chat in (ADA, BEN, ADA)]
    assert ids == sorted(set(ids))
    api.create_group(-1006, kind="supergroup")
    api.add_bot(ADA, -1006)
    assert (await bot.send_message(-1006, "x")).message_id == 2


async def test_events_stream_to_the_chat_page(api: BotApi, bot: Bot) -> None:
    async with (
        aiohttp.ClientSession() as session,
        session.get(f"{api.url}/events", params={"chat_id": ADA, "after": 0}) as stream,
    ):
        await bot.send_message(BEN, "to somebody else")
        sent = await bot.send_message(ADA, "hello")
        assert await stream.content.readline() == b"id: 2\n"
        data = (await stream.content.readline()).removeprefix(b"data: ")
        assert json.loads(data)["message_id"] == sent.message_id


async def test_a_page_that_is_closed_disturbs_nobody(api: BotApi, bot: Bot) -> None:
    async with (
        aiohttp.ClientSession() as session,
        session.get(f"{api.url}/events", params={"after": 0}) as stream,
    ):
        api.say(ADA, "hello")
        await stream.content.readline()
    for text in ("anybody", "still", "there?"):
        await bot.send_message(ADA, text)


async def test_an_unknown_control_is_a_fault_in_words(api: BotApi, bot: Bot) -> None:
    async with aiohttp.ClientSession() as session:
        for name, arguments in (
            ("dance", {}),
            ("say", {"person": 1}),
            ("say", {"person_id": 9, "text": "x"}),
        ):
            async with session.post(f"{api.url}/control/{name}", json=arguments) as answer:
                assert answer.status == 400
                assert (await answer.json())["fault"]
