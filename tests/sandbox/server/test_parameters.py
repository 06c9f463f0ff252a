"""The table of parameters, held against Telegram's own description where that is at hand."""

from __future__ import annotations

import json
from typing import Any

import pytest
from telegram import Bot
from telegram.error import BadRequest, EndPointNotFound, InvalidToken

from bot.sandbox.api import BotApi
from bot.sandbox.server.methods import METHODS, WAITING
from bot.sandbox.server.parameters import ACCEPTED, REQUIRED
from bot.sandbox.server.shapes import FORMS
from tests.shared import SHARED

DESCRIPTION = SHARED / "data" / "botapi.json"
needs_description = pytest.mark.skipif(
    not DESCRIPTION.is_file(), reason=f"the Bot API's description is not at {DESCRIPTION}"
)
OPEN = {"Object", "User", "String", "Integer", "Boolean"}
MERGED = {"BotCommandScope"}
"""Forms that stand for several types of the Bot API at once."""


def described(kind: str) -> Any:
    return json.loads(DESCRIPTION.read_text())[kind]


def in_our_words(types: list[str]) -> str:
    words = "|".join(types)
    while "Array of " in words:
        words = words.replace("Array of ", "", 1)
        words = f"[{words}]"
    return words


@needs_description
@pytest.mark.parametrize("method", sorted(ACCEPTED))
def test_a_method_takes_what_telegram_takes(method: str) -> None:
    theirs = {name: in_our_words(types) for name, types, _ in described("methods")[method]}
    assert dict(ACCEPTED[method]) == theirs
    required = {name for name, _, required in described("methods")[method] if required}
    assert set(REQUIRED[method]) == required


@needs_description
@pytest.mark.parametrize("form", sorted(FORMS.keys() - MERGED))
def test_an_object_has_the_fields_that_telegram_names(form: str) -> None:
    theirs = {
        f"{name}!" if required else name: in_our_words(types)
        for name, types, required in described("types")[form]
    }
    assert FORMS[form].keys() == theirs.keys()
    for field, wanted in FORMS[form].items():
        if wanted not in OPEN and field in theirs and form != "InlineQueryResultArticle":
            assert wanted == theirs[field] or wanted in FORMS


def test_every_method_of_the_table_is_played() -> None:
    assert ACCEPTED.keys() == METHODS.keys() | WAITING.keys()


async def test_an_unknown_parameter_is_refused(bot: Bot) -> None:
    with pytest.raises(BadRequest, match="has no parameter"):
        await bot.send_message(1, "hello", api_kwargs={"txet": "hello"})


async def test_newer_parameters_and_fields_can_be_tried(api: BotApi, bot: Bot) -> None:
    api.create_person(1)
    api.pass_unknown_parameters()
    button = {"text": "Erase", "callback_data": "1:delete:ask", "style": "danger"}
    newer = {"receiver_user_id": 1, "reply_markup": {"inline_keyboard": [[button]]}}
    await bot.send_message(1, "hello", api_kwargs=newer)
    with pytest.raises(BadRequest, match="as json"):
        await bot.send_message(1, "hello", api_kwargs={"disable_notification": "perhaps"})


@pytest.mark.parametrize(
    ("name", "value"),
    [
        ("disable_notification", "perhaps"),
        ("message_thread_id", "7.5"),
        ("link_preview_options", {"is_disabled": "yes"}),
        ("link_preview_options", {"disabled": True}),
        ("reply_markup", {"inline_keyboard": [{"text": "no row around me"}]}),
        ("reply_parameters", {"quote": "no message id"}),
        ("entities", [{"type": "bold"}]),
    ],
)
async def test_a_wrong_type_is_refused(api: BotApi, bot: Bot, name: str, value: Any) -> None:
    api.create_person(1)
    with pytest.raises(BadRequest):
        await bot.send_message(1, "hello", api_kwargs={name: value})
    assert api.messages(1) == []


@pytest.mark.parametrize(
    ("button", "fault"),
    [
        ({"callback_data": "x"}, 'Can\'t find field "text"'),
        ({"text": 5, "callback_data": "x"}, 'Field "text" must be of type String'),
    ],
)
async def test_a_button_without_text_is_refused_in_telegrams_words(
    api: BotApi, bot: Bot, button: dict[str, Any], fault: str
) -> None:
    with pytest.raises(BadRequest):
        await bot.send_message(1, "?", api_kwargs={"reply_markup": {"inline_keyboard": [[button]]}})
    said = api.refusals()[0]["detail"]["description"]
    assert said == f"Bad Request: can't parse inline keyboard button: {fault}"


async def test_a_missing_parameter_is_refused(api: BotApi, bot: Bot) -> None:
    with pytest.raises(BadRequest, match="file_id"):
        await bot.get_file(None)  # type: ignore[arg-type]


async def test_an_unknown_method_is_not_found(bot: Bot) -> None:
    with pytest.raises(EndPointNotFound):
        await bot.do_api_request("sendTelegram")


async def test_a_wrong_token_is_unauthorized(api: BotApi) -> None:
    with pytest.raises(InvalidToken):
        async with Bot("1:wrong", base_url=f"{api.url}/bot"):
            pass
