"""A bot whose server answers in another form: a message that was taken is no failure."""

from __future__ import annotations

from collections.abc import AsyncIterator
from typing import Any

import pytest
from telegram import InputMediaPhoto, Message
from telegram.error import NetworkError

from bot.bot_api.tolerant import TolerantBot
from bot.bot_api.transport import Timeouts, Transport
from tests.bot_api.updates import USER
from tests.chat.wire import MESSAGE, TOKEN, Wire, answer, ok, wire

PATIENT = Timeouts(pool=60, connect=60, read=60)
BARE: dict[str, Any] = {**MESSAGE, "photo": [{"file_id": "abc"}]}
SIZE = {"file_id": "abc", "file_unique_id": "d", "width": 1, "height": 1}
NAMELESS = {"type": "hidden_user", "date": 1}

OF_OTHER_FORMS: dict[str, Any] = {
    "a yes": True,
    "nothing": {},
    "a list": [],
    "a number": 5,
    "a text": "sent",
    "no date": {"message_id": 7},
    "a date that is none": {**MESSAGE, "date": "today"},
    "an origin without a name": {**MESSAGE, "forward_origin": NAMELESS},
    "a reply to an origin without a name": {
        **MESSAGE,
        "reply_to_message": {**MESSAGE, "forward_origin": NAMELESS},
    },
    "a picture of less": BARE,
}


@pytest.fixture
async def server() -> AsyncIterator[Wire]:
    async with wire() as served:
        yield served


@pytest.fixture
async def bot(server: Wire) -> AsyncIterator[TolerantBot]:
    async with Transport(2, PATIENT) as transport:
        yield TolerantBot(TOKEN, f"{server.url}/bot", request=transport)


@pytest.mark.parametrize("result", OF_OTHER_FORMS.values(), ids=OF_OTHER_FORMS.keys())
async def test_what_telegram_took_is_no_failure_whatever_it_says_of_it(
    server: Wire, bot: TolerantBot, result: Any
) -> None:
    server.answers += [ok(result)] * 5
    await bot.send_message(1001, "hi")
    await bot.edit_message_text("hi", 1001, 7)
    await bot.send_document(1001, b"{}")
    sent = await bot.send_photo(1001, b"png")
    edited = await bot.edit_message_media(InputMediaPhoto("abc"), 1001, 7)
    assert isinstance(edited, Message)
    assert (sent.photo, edited.photo) == ((), ())


async def test_a_picture_can_be_shown_again(server: Wire, bot: TolerantBot) -> None:
    server.answers.append(ok({**BARE, "photo": [{"file_id": "less"}, SIZE]}))
    sent = await bot.send_photo(1001, b"png")
    assert [size.file_id for size in sent.photo] == ["abc"]


@pytest.mark.parametrize(
    "status", ["creator", "administrator", "member", "restricted", "left", "kicked", "of_tomorrow"]
)
async def test_a_member_of_an_older_server_has_a_standing(
    server: Wire, bot: TolerantBot, status: str
) -> None:
    member = {"status": status, "user": USER, "custom_title": None}
    server.answers += [ok(member), ok([5, member, {"status": status}])]
    assert (await bot.get_chat_member(-1, 1001)).status == status
    (found,) = await bot.get_chat_administrators(-1)
    assert (found.user.id, found.status) == (1001, status)


@pytest.mark.parametrize("result", [True, [1], "x", {"status": "administrator"}, {"user": USER}])
async def test_a_member_without_a_standing_is_a_failure_on_the_way(
    server: Wire, bot: TolerantBot, result: Any
) -> None:
    server.answers += [ok(result), answer(200, b'{"ok": true, "result": null}')]
    with pytest.raises(NetworkError):
        await bot.get_chat_member(-1, 1001)
    with pytest.raises(NetworkError):
        await bot.get_chat_administrators(-1)


@pytest.mark.parametrize(
    "result",
    [True, [], {"url": "x"}, {"url": 5, "pending_update_count": 0}, {"pending_update_count": 0}],
)
async def test_a_webhook_of_another_form_is_a_failure_on_the_way(
    server: Wire, bot: TolerantBot, result: Any
) -> None:
    server.answers.append(ok(result))
    with pytest.raises(NetworkError):
        await bot.get_webhook_info()


async def test_a_webhook_of_which_less_is_said_is_known(server: Wire, bot: TolerantBot) -> None:
    server.answers.append(ok({"url": "https://x", "pending_update_count": 3, "of_tomorrow": []}))
    info = await bot.get_webhook_info()
    assert (info.url, info.pending_update_count, info.last_error_date) == ("https://x", 3, None)
