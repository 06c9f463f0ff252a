"""Everything that Telegram refuses, asked of it by the real client: exception and exact words."""

from __future__ import annotations

from collections.abc import Awaitable, Callable
from typing import Any

import pytest
from telegram import (
    Bot,
    BotCommand,
    BotCommandScopeChat,
    InlineKeyboardButton,
    InlineKeyboardMarkup,
    InlineQueryResultArticle,
    InputTextMessageContent,
)
from telegram.error import BadRequest, ChatMigrated, Forbidden

from bot.sandbox.api import BotApi

ADA = 1001
GROUP = -5
FORUM = -1005
FORUM_TOPIC = 7
CLOSED_TOPIC = 8

Do = Callable[[Bot], Awaitable[Any]]


def keyboard(text: str = "Yes", **action: Any) -> InlineKeyboardMarkup:
    return InlineKeyboardMarkup([[InlineKeyboardButton(text, **action)]])


@pytest.fixture
async def bot(api: BotApi, bot: Bot) -> Bot:
    """The client, with message 1 from the bot and message 2 from Ada in their chat."""
    api.create_person(ADA)
    api.create_group(GROUP)
    api.create_group(FORUM, kind="supergroup", topics={FORUM_TOPIC: "Draws", CLOSED_TOPIC: "Old"})
    api.set_topic(FORUM, CLOSED_TOPIC, "Old", closed=True)
    for chat_id in (GROUP, FORUM):
        api.add_bot(ADA, chat_id)
    await bot.send_message(ADA, "one")
    api.say(ADA, "two")
    return bot


def messages(api: BotApi) -> tuple[int, int]:
    first, second = api.messages(ADA)
    return first["message_id"], second["message_id"]


async def refused(api: BotApi, do: Awaitable[Any], error: type[Exception]) -> str:
    """The description with which a call is refused; nothing else changed."""
    with pytest.raises(error):
        await do
    return str(api.refusals()[-1]["detail"]["description"])


MARKUP_FAULTS = [
    ("1 < 2", 'Unsupported start tag "" at byte offset 2'),
    ("1 <2", "Unclosed start tag at byte offset 2"),
    ("<b>bold", 'Can\'t find end tag corresponding to start tag "b"'),
    ("é</b>", "Unexpected end tag at byte offset 2"),
    ("<b>x</i>", 'Unmatched end tag at byte offset 4, expected "</b>", found "</i>"'),
    ("<p>x</p>", 'Unsupported start tag "p" at byte offset 0'),
    ("x<br/>", 'Unsupported start tag "br/" at byte offset 1'),
    ("<span>x</span>", 'Tag "span" must have class "tg-spoiler" at byte offset 0'),
    ("<b>x</b", "Unclosed end tag at byte offset 4"),
    ('<a href="https://canada.ca', "Unclosed start tag at byte offset 0"),
    ('<a href="https://canada.ca"', "Unclosed start tag at byte offset 0"),
    ("<b =x>y</b>", 'Empty attribute name in the tag "b" at byte offset 0'),
    (
        "🏟<b x>y</b>",
        'Expected equal sign in declaration of an attribute of the tag "b" at byte offset 4',
    ),
    ("<b x = ", 'Unclosed start tag "b" at byte offset 0'),
    ("<b x = y_z>", "Unexpected end of name token at byte offset 7"),
    (
        "&#57311;",
        "Text contains invalid Unicode characters after decoding HTML entities, check for "
        "unmatched surrogate code units",
    ),
    (
        '<tg-time unix="soon">x</tg-time>',
        'Invalid date or its format specified in the tag "tg-time"',
    ),
]


@pytest.mark.parametrize(("text", "fault"), MARKUP_FAULTS)
async def test_bad_markup(api: BotApi, bot: Bot, text: str, fault: str) -> None:
    said = await refused(api, bot.send_message(ADA, text, parse_mode="HTML"), BadRequest)
    assert said == f"Bad Request: can't parse entities: {fault}"


SENDING: list[tuple[str, Do, str]] = [
    ("no text", lambda b: b.send_message(ADA, ""), "message text is empty"),
    ("white space", lambda b: b.send_message(ADA, " \n "), "text must be non-empty"),
    ("only tags", lambda b: b.send_message(ADA, "<b></b>", "HTML"), "text must be non-empty"),
    ("too long", lambda b: b.send_message(ADA, "x" * 4097), "message is too long"),
    ("too many code units", lambda b: b.send_message(ADA, "🍁" * 2049), "message is too long"),
    (
        "caption too long",
        lambda b: b.send_document(ADA, b"facts", caption="x" * 1025),
        "message caption is too long",
    ),
    ("not a picture", lambda b: b.send_photo(ADA, b"facts"), "IMAGE_PROCESS_FAILED"),
    ("an empty file", lambda b: b.send_document(ADA, b""), "file must be non-empty"),
    (
        "an unknown file id",
        lambda b: b.send_document(ADA, "never-seen"),
        "wrong file identifier/HTTP URL specified",
    ),
    (
        "callback data of 65 bytes",
        lambda b: b.send_message(ADA, "?", reply_markup=keyboard(callback_data="é" * 32 + "x")),
        "BUTTON_DATA_INVALID",
    ),
    (
        "a button that does nothing",
        lambda b: b.send_message(ADA, "?", reply_markup=keyboard()),
        "can't parse inline keyboard button: Text buttons are unallowed in the inline keyboard",
    ),
    (
        "more buttons than Telegram carries",
        lambda b: b.send_message(
            ADA,
            "?",
            reply_markup=InlineKeyboardMarkup([[InlineKeyboardButton("é" * 64, "x")] * 80]),
        ),
        "reply markup is too long",
    ),
    ("nobody there", lambda b: b.send_message(404, "hello"), "chat not found"),
    ("an unknown name", lambda b: b.send_message("@nobody", "hello"), "chat not found"),
    (
        "a reply to nothing",
        lambda b: b.send_message(ADA, "hello", reply_to_message_id=999),
        "message to be replied not found",
    ),
    (
        "a topic that is not there",
        lambda b: b.send_message(FORUM, "hello", message_thread_id=99),
        "message thread not found",
    ),
    (
        "the general topic by its number",
        lambda b: b.send_message(FORUM, "hello", message_thread_id=1),
        "message thread not found",
    ),
    (
        "a closed topic",
        lambda b: b.send_message(FORUM, "hello", message_thread_id=CLOSED_TOPIC),
        "TOPIC_CLOSED",
    ),
    (
        "an unknown action",
        lambda b: b.send_chat_action(ADA, "dancing"),
        "wrong parameter action in request",
    ),
    ("an unknown parse mode", lambda b: b.send_message(ADA, "x", "BB"), "unsupported parse_mode"),
]


@pytest.mark.parametrize(
    ("do", "fault"), [case[1:] for case in SENDING], ids=[case[0] for case in SENDING]
)
async def test_what_cannot_be_sent(api: BotApi, bot: Bot, do: Do, fault: str) -> None:
    before = api.sends()
    assert await refused(api, do(bot), BadRequest) == f"Bad Request: {fault}"
    assert api.sends() == before


async def test_4096_code_units_and_64_bytes_pass(api: BotApi, bot: Bot) -> None:
    markup = keyboard(callback_data="é" * 32)
    sent = await bot.send_message(ADA, "🍁" * 2048, reply_markup=markup)
    assert sent.reply_markup == markup
    await bot.send_message(ADA, "<b>" + "x" * 4096 + "</b>", "HTML")


async def test_a_button_without_text(api: BotApi, bot: Bot) -> None:
    markup = keyboard(" ", callback_data="x")
    said = await refused(api, bot.send_message(ADA, "?", reply_markup=markup), BadRequest)
    assert "text" in said


NOT_MODIFIED = (
    "Bad Request: message is not modified: specified new message content and reply markup are "
    "exactly the same as a current content and reply markup of the message"
)


async def test_an_edit_that_changes_nothing(api: BotApi, bot: Bot) -> None:
    mine, _ = messages(api)
    assert await refused(api, bot.edit_message_text("one", ADA, mine), BadRequest) == NOT_MODIFIED
    await bot.edit_message_text("one", ADA, mine, reply_markup=keyboard(callback_data="x"))
    again = bot.edit_message_reply_markup(ADA, mine, reply_markup=keyboard(callback_data="x"))
    assert await refused(api, again, BadRequest) == NOT_MODIFIED
    assert api.messages(ADA)[0]["version"] == 1


async def test_an_edit_of_what_is_gone_or_not_ours(api: BotApi, bot: Bot) -> None:
    mine, theirs = messages(api)
    said = await refused(api, bot.edit_message_text("x", ADA, theirs), BadRequest)
    assert said == "Bad Request: message can't be edited"
    said = await refused(api, bot.edit_message_caption(ADA, mine, caption="x"), BadRequest)
    assert said == "Bad Request: there is no caption in the message to edit"
    await bot.delete_message(ADA, mine)
    said = await refused(api, bot.edit_message_text("x", ADA, mine), BadRequest)
    assert said == "Bad Request: message to edit not found"
    said = await refused(api, bot.delete_message(ADA, mine), BadRequest)
    assert said == "Bad Request: message to delete not found"


TOO_OLD = "Bad Request: query is too old and response timeout expired or query ID is invalid"


async def test_a_second_answer_to_one_tap(api: BotApi, bot: Bot) -> None:
    sent = await bot.send_message(ADA, "?", reply_markup=keyboard(callback_data="x"))
    query = api.tap(ADA, "Yes", sent.message_id)
    await bot.answer_callback_query(query)
    assert await refused(api, bot.answer_callback_query(query), BadRequest) == TOO_OLD
    assert await refused(api, bot.answer_callback_query("999"), BadRequest) == TOO_OLD


async def test_an_answer_that_comes_too_late(api: BotApi, bot: Bot) -> None:
    await bot.send_message(ADA, "?", reply_markup=keyboard(callback_data="x"))
    query = api.tap(ADA, "Yes")
    api.stage.queries[query].asked -= 31
    assert await refused(api, bot.answer_callback_query(query), BadRequest) == TOO_OLD


async def test_an_answer_that_is_too_long(api: BotApi, bot: Bot) -> None:
    await bot.send_message(ADA, "?", reply_markup=keyboard(callback_data="x"))
    query = api.tap(ADA, "Yes")
    said = await refused(api, bot.answer_callback_query(query, "x" * 201), BadRequest)
    assert said == "Bad Request: MESSAGE_TOO_LONG"


async def test_a_person_who_blocked_the_bot_or_left_telegram(api: BotApi, bot: Bot) -> None:
    api.block(ADA)
    said = await refused(api, bot.send_message(ADA, "hello"), Forbidden)
    assert said == "Forbidden: bot was blocked by the user"
    api.unblock(ADA)
    await bot.send_message(ADA, "hello")
    api.deactivate(ADA)
    said = await refused(api, bot.send_message(ADA, "hello"), Forbidden)
    assert said == "Forbidden: user is deactivated"


async def test_a_person_who_never_started_the_bot(api: BotApi, bot: Bot) -> None:
    api.create_person(1002, started=False)
    said = await refused(api, bot.send_message(1002, "hello"), Forbidden)
    assert said == "Forbidden: bot can't initiate conversation with a user"
    api.say(1002, "/start")
    await bot.send_message(1002, "hello")


async def test_a_group_that_threw_the_bot_out_or_silenced_it(api: BotApi, bot: Bot) -> None:
    api.allow_writing(GROUP, False)
    said = await refused(api, bot.send_message(GROUP, "hello"), BadRequest)
    assert said == "Bad Request: not enough rights to send text messages to the chat"
    api.remove_bot(ADA, FORUM)
    said = await refused(api, bot.send_message(FORUM, "hello"), Forbidden)
    assert said == "Forbidden: bot was kicked from the supergroup chat"


async def test_a_group_that_became_a_supergroup(api: BotApi, bot: Bot) -> None:
    api.migrate(ADA, GROUP, -1006)
    with pytest.raises(ChatMigrated) as caught:
        await bot.send_message(GROUP, "hello")
    assert caught.value.new_chat_id == -1006
    said = api.refusals()[-1]["detail"]["description"]
    assert said == "Bad Request: group chat was upgraded to a supergroup chat"
    await bot.send_message(-1006, "hello")


async def test_a_channel_takes_posts_of_administrators_only(api: BotApi, bot: Bot) -> None:
    api.create_group(-1007, kind="channel")
    said = await refused(api, bot.send_message(-1007, "hello"), Forbidden)
    assert said == "Forbidden: bot is not a member of the channel chat"
    api.add_bot(ADA, -1007, "administrator")
    post = await bot.send_message(-1007, "hello")
    await bot.edit_message_text("hello all", -1007, post.message_id)


BAD_COMMANDS: list[tuple[Do, str]] = [
    (lambda b: b.set_my_commands([BotCommand("Score", "x")]), "BOT_COMMAND_INVALID"),
    (lambda b: b.set_my_commands([BotCommand("score", "")]), "BOT_COMMAND_DESCRIPTION_INVALID"),
    (
        lambda b: b.set_my_commands([BotCommand(f"c{n}", "x") for n in range(101)]),
        "BOT_COMMANDS_TOO_MUCH",
    ),
    (
        lambda b: b.set_my_commands([BotCommand("a", "x")], scope=BotCommandScopeChat(404)),
        "chat not found",
    ),
    (
        lambda b: b.set_my_commands([BotCommand("a", "x")], language_code="fr-CA"),
        "invalid language code specified",
    ),
    (lambda b: b.set_my_name("x" * 65), "name is too long"),
    (lambda b: b.set_my_description("x" * 513), "description is too long"),
    (lambda b: b.set_my_short_description("x" * 121), "short description is too long"),
]


@pytest.mark.parametrize(("do", "fault"), BAD_COMMANDS)
async def test_what_the_bot_cannot_say_of_itself(api: BotApi, bot: Bot, do: Do, fault: str) -> None:
    assert await refused(api, do(bot), BadRequest) == f"Bad Request: {fault}"


def article(result_id: str, text: str = "#297") -> InlineQueryResultArticle:
    return InlineQueryResultArticle(result_id, "Draw", InputTextMessageContent(text, "HTML"))


async def test_inline_results_that_are_wrong(api: BotApi, bot: Bot) -> None:
    query = api.inline(ADA, "297")
    twice = bot.answer_inline_query(query, [article("a"), article("a")])
    assert await refused(api, twice, BadRequest) == "Bad Request: RESULT_ID_DUPLICATE"
    broken = bot.answer_inline_query(query, [article("a", "<b>")])
    assert "can't parse entities" in await refused(api, broken, BadRequest)
    await bot.answer_inline_query(query, [article("a")], cache_time=0)
    late = bot.answer_inline_query(query, [article("a")])
    assert await refused(api, late, BadRequest) == TOO_OLD
