"""The methods' effects without refusals, seen through the real client."""

from __future__ import annotations

import struct
import zlib
from typing import Any

import pytest
from telegram import (
    Bot,
    BotCommand,
    BotCommandScopeAllPrivateChats,
    BotCommandScopeChat,
    InlineKeyboardButton,
    InlineKeyboardMarkup,
    InlineQueryResultArticle,
    InputMediaDocument,
    InputMediaPhoto,
    InputTextMessageContent,
    LinkPreviewOptions,
    MessageEntity,
    ReplyKeyboardMarkup,
)
from telegram.constants import ChatAction

from bot.sandbox.api import BotApi

ADA = 1001
GROUP = -5
FORUM = -1005


def png(width: int, height: int) -> bytes:
    """The beginning of a picture; the rest is never decoded."""
    header = b"IHDR" + struct.pack(">IIBBBBB", width, height, 8, 2, 0, 0, 0)
    check = struct.pack(">I", zlib.crc32(header))
    return b"\x89PNG\r\n\x1a\n" + struct.pack(">I", 13) + header + check


@pytest.fixture
def bot(api: BotApi, bot: Bot) -> Bot:
    api.create_person(ADA, language_code="fr")
    return bot


async def test_a_message_bears_all_that_was_asked_for(api: BotApi, bot: Bot) -> None:
    asked = api.say(ADA, "/last")
    keyboard = InlineKeyboardMarkup(
        [
            [
                InlineKeyboardButton("Details", callback_data="d"),
                InlineKeyboardButton("IRCC", url="https://canada.ca"),
            ]
        ]
    )
    sent = await bot.send_message(
        ADA,
        "<b>#297</b> 🍁 <i>CEC</i>",
        "HTML",
        reply_markup=keyboard,
        reply_to_message_id=asked["message_id"],
        disable_notification=True,
        protect_content=True,
        link_preview_options=LinkPreviewOptions(is_disabled=True),
        allow_paid_broadcast=True,
    )
    assert sent.text == "#297 🍁 CEC"
    assert [(e.type, e.offset, e.length) for e in sent.entities] == [
        ("bold", 0, 4),
        ("italic", 8, 3),
    ]
    assert sent.reply_markup == keyboard
    assert sent.reply_to_message is not None
    assert sent.reply_to_message.message_id == asked["message_id"]
    assert sent.has_protected_content
    assert sent.link_preview_options == LinkPreviewOptions(is_disabled=True)
    assert sent.from_user == bot.bot
    (row,) = api.messages(ADA, after=asked["message_id"])
    assert row["silent"]


async def test_entities_may_be_given_in_place_of_markup(bot: Bot) -> None:
    moment = MessageEntity(
        "date_time", 0, 5, api_kwargs={"unix_time": 1647531900, "date_time_format": "t"}
    )
    sent = await bot.send_message(ADA, "22:45 UTC", entities=[moment])
    assert sent.entities[0].type == "date_time"


async def test_other_keyboards_are_taken_but_not_part_of_the_message(bot: Bot) -> None:
    sent = await bot.send_message(ADA, "?", reply_markup=ReplyKeyboardMarkup([["Yes", "No"]]))
    assert sent.reply_markup is None


async def test_a_picture_is_uploaded_once_and_sent_again_by_its_id(api: BotApi, bot: Bot) -> None:
    sent = await bot.send_photo(ADA, png(800, 400), caption="<b>chart</b>", parse_mode="HTML")
    assert (sent.photo[0].width, sent.photo[0].height) == (800, 400)
    assert sent.caption == "chart"
    again = await bot.send_photo(ADA, sent.photo[0].file_id)
    assert again.photo[0].file_id == sent.photo[0].file_id
    file = await bot.get_file(sent.photo[0].file_id)
    assert bytes(await file.download_as_bytearray()) == png(800, 400)


async def test_a_document_keeps_its_name(bot: Bot) -> None:
    sent = await bot.send_document(ADA, b'{"score": 530}', filename="mydata.json")
    assert sent.document is not None
    assert sent.document.file_name == "mydata.json"
    assert sent.document.mime_type == "application/json"


async def test_text_caption_picture_and_keyboard_can_be_edited(api: BotApi, bot: Bot) -> None:
    sent = await bot.send_photo(ADA, png(8, 4), caption="one")
    keyboard = InlineKeyboardMarkup([[InlineKeyboardButton("More", callback_data="m")]])
    edits: list[Any] = [
        await bot.edit_message_caption(ADA, sent.message_id, caption="two"),
        await bot.edit_message_reply_markup(ADA, sent.message_id, reply_markup=keyboard),
        await bot.edit_message_media(
            InputMediaPhoto(png(16, 8), caption="three"), ADA, sent.message_id
        ),
        await bot.edit_message_media(InputMediaDocument(b"facts"), ADA, sent.message_id),
    ]
    assert [edit.caption for edit in edits] == ["two", "two", "three", None]
    assert [edit.reply_markup for edit in edits] == [None, keyboard, None, None]
    assert edits[2].photo[0].width == 16
    assert edits[3].document is not None
    assert not edits[3].photo
    assert all(edit.edit_date for edit in edits)
    assert api.messages(ADA)[0]["version"] == 4


async def test_a_deleted_message_is_gone(api: BotApi, bot: Bot) -> None:
    sent = await bot.send_message(ADA, "soon gone")
    assert await bot.delete_message(ADA, sent.message_id)
    assert api.messages(ADA) == []


async def test_typing_is_seen(api: BotApi, bot: Bot) -> None:
    await bot.send_chat_action(ADA, ChatAction.TYPING)
    (event,) = api.events()
    assert (event["kind"], event["chat_id"], event["detail"]) == ("action", ADA, "typing")


async def test_commands_are_kept_by_scope_and_language(api: BotApi, bot: Bot) -> None:
    start, french, hers = (BotCommand(name, "x") for name in ("start", "aide", "secret"))
    await bot.set_my_commands([start])
    assert api.menu(ADA) == [{"command": "start", "description": "x"}]
    private = BotCommandScopeAllPrivateChats()
    await bot.set_my_commands([french], scope=private, language_code="fr")
    assert api.menu(ADA)[0]["command"] == "aide"
    assert await bot.get_my_commands(private, "fr") == (french,)
    assert await bot.get_my_commands(private) == ()
    await bot.set_my_commands([hers], scope=BotCommandScopeChat(ADA))
    assert api.menu(ADA)[0]["command"] == "secret"
    await bot.delete_my_commands(BotCommandScopeChat(ADA))
    assert api.menu(ADA)[0]["command"] == "aide"


async def test_name_and_descriptions_are_kept_by_language(bot: Bot) -> None:
    await bot.set_my_description("Draws", language_code=None)
    await bot.set_my_description("Rondes", language_code="fr")
    await bot.set_my_short_description("Short")
    assert (await bot.get_my_description("fr")).description == "Rondes"
    assert (await bot.get_my_description("de")).description == "Draws"
    assert (await bot.get_my_short_description()).short_description == "Short"
    assert (await bot.get_my_name()).name == "Draw bot"
    await bot.set_my_name("Ronde bot", language_code="fr")
    assert (await bot.get_my_name("fr")).name == "Ronde bot"


async def test_an_inline_query_is_answered(api: BotApi, bot: Bot) -> None:
    query = api.inline(ADA, "297")
    (update,) = await bot.get_updates()
    assert update.inline_query is not None
    assert update.inline_query.query == "297"
    article = InlineQueryResultArticle("297", "Draw 297", InputTextMessageContent("#297"))
    await bot.answer_inline_query(query, [article], cache_time=0, is_personal=True)
    answer = api.answer_to(query)
    assert answer is not None
    assert answer["results"][0]["title"] == "Draw 297"


async def test_a_group_with_topics_takes_messages_in_a_topic(api: BotApi, bot: Bot) -> None:
    api.create_group(FORUM, kind="supergroup", topics={7: "Draws"})
    api.add_bot(ADA, FORUM)
    sent = await bot.send_message(FORUM, "#297", message_thread_id=7)
    assert sent.message_thread_id == 7
    assert sent.is_topic_message
    assert sent.chat.is_forum


async def test_a_chat_and_its_members_are_described(api: BotApi, bot: Bot) -> None:
    api.create_group(GROUP, "Draw watchers")
    api.add_bot(ADA, GROUP, "administrator")
    chat = await bot.get_chat(GROUP)
    assert (chat.type, chat.title) == ("group", "Draw watchers")
    assert (await bot.get_chat_member(GROUP, bot.id)).status == "administrator"
    assert (await bot.get_chat_member(GROUP, ADA)).status == "member"
    await bot.leave_chat(GROUP)
    left = (await bot.get_updates())[-1].my_chat_member
    assert left is not None
    assert (left.old_chat_member.status, left.new_chat_member.status) == ("administrator", "left")
