"""The meaning of Telegram's answers, over real HTTP, in its own server's words."""

from __future__ import annotations

import json
from datetime import timedelta

import pytest
from telegram import Bot
from telegram.error import RetryAfter, TelegramError

from bot.bot_api.outcomes import send_result_of, wait_of
from bot.bot_api.transport import Timeouts, TooManyRequests, Transport
from bot.domain.notices.delivery import Failed, Gone, Limited, Moved, Refused, SendResult
from tests.addresses import nobody
from tests.chat.wire import CUT, HALF_AN_ANSWER, HANG, TOKEN, Bytes, answer, page, refusal, wire


def gone(status: int, description: str) -> object:
    """A chat that cannot be written to."""
    fault = description.removeprefix("Bad Request: ")
    fault = fault[:1].upper() + fault[1:].lower() if status == 400 else fault
    return pytest.param(refusal(status, description), Gone(fault), id=description)


NO = {"ok": False, "description": "Access denied by policy"}


async def sent(given: Bytes) -> SendResult:
    """The result of a send with this answer; a test does not wait for one that never comes."""
    read = 0.2 if given is HANG else 60
    async with wire() as server, Transport(2, Timeouts(60, 60, 60, read)) as transport:
        server.answers.append(given)
        bot = Bot(TOKEN, base_url=f"{server.url}/bot", request=transport)
        with pytest.raises(TelegramError) as caught:
            await bot.send_message(1001, "hi")
    return send_result_of(caught.value)


@pytest.mark.parametrize(
    ("given", "result"),
    [
        gone(403, "Forbidden: bot was blocked by the user"),
        gone(403, "Forbidden: user is deactivated"),
        gone(403, "Forbidden: bot was kicked from the supergroup chat"),
        gone(403, "Forbidden: bot is not a member of the supergroup chat"),
        gone(403, "Forbidden: bot can't initiate conversation with a user"),
        gone(403, "Forbidden: the group chat was deleted"),
        gone(400, "Bad Request: chat not found"),
        gone(400, "Bad Request: user not found"),
        gone(400, "Bad Request: PEER_ID_INVALID"),
        gone(400, "Bad Request: group chat was deactivated"),
        gone(400, "Bad Request: not enough rights to send text messages to the chat"),
        gone(400, "Bad Request: need administrator rights in the channel chat"),
        gone(400, "Bad Request: have no rights to send a message"),
        gone(400, "Bad Request: CHAT_WRITE_FORBIDDEN"),
        gone(400, "Bad Request: CHAT_RESTRICTED"),
        gone(400, "Bad Request: CHAT_SEND_PLAIN_FORBIDDEN"),
        gone(400, "Bad Request: TOPIC_CLOSED"),
        gone(400, "Bad Request: TOPIC_DELETED"),
        gone(400, "Bad Request: message thread not found"),
        gone(400, "Bad Request: have no write access to the chat"),
        gone(400, "Bad Request: can't access the chat"),
        gone(400, "Bad Request: YOU_BLOCKED_USER"),
        gone(400, "Bad Request: CHAT_ADMIN_REQUIRED"),
        gone(400, "Bad Request: CHANNEL_PRIVATE"),
        gone(400, "Bad Request: CHANNEL_INVALID"),
        gone(400, "Bad Request: CHAT_ID_INVALID"),
        gone(400, "Bad Request: USER_BANNED_IN_CHANNEL"),
        gone(400, "Bad Request: CHAT_GUEST_SEND_FORBIDDEN"),
        gone(400, "Bad Request: ALLOW_PAYMENT_REQUIRED_10"),
        gone(400, "Bad Request: PRIVACY_PREMIUM_REQUIRED"),
    ],
)
async def test_a_chat_that_cannot_be_written_to_is_gone(given: Bytes, result: Gone) -> None:
    assert await sent(given) == result


@pytest.mark.parametrize(
    "description",
    [
        'can\'t parse entities: Unsupported start tag "x" at byte offset 0',
        "message is too long",
        "message text is empty",
        "BUTTON_DATA_INVALID",
        "message to be replied not found",
        "a wording of tomorrow",
    ],
)
async def test_our_own_message_is_refused(description: str) -> None:
    result = await sent(refusal(400, f"Bad Request: {description}"))

    assert isinstance(result, Refused)
    assert result.fault.casefold() == description.casefold()


@pytest.mark.parametrize(
    ("given", "result"),
    [
        pytest.param(
            refusal(
                400,
                "Bad Request: group chat was upgraded to a supergroup chat",
                migrate_to_chat_id=-1001234567890123,
            ),
            Moved(-1001234567890123),
            id="moved",
        ),
        pytest.param(
            refusal(429, "Too Many Requests: retry after 35", retry_after=35),
            Limited(timedelta(seconds=35)),
            id="limited",
        ),
        pytest.param(
            refusal(400, "Bad Request: upgraded", migrate_to_chat_id="-100"),
            Failed("the group moved to a chat that cannot be"),
            id="moved to a text",
        ),
        pytest.param(
            refusal(400, "Bad Request: upgraded", migrate_to_chat_id=1001),
            Failed("the group moved to a chat that cannot be"),
            id="moved to a person",
        ),
        pytest.param(
            refusal(400, "Bad Request: group chat was upgraded to a supergroup chat"),
            Failed("the group moved, and Telegram does not say where"),
            id="moved to nowhere",
        ),
        pytest.param(
            refusal(500, "Internal Server Error: restart"),
            Failed("Internal Server Error: restart (500)"),
            id="500",
        ),
        pytest.param(
            refusal(401, "Unauthorized"), Failed("Unauthorized"), id="a token that was revoked"
        ),
    ],
)
async def test_what_is_known_not_to_have_arrived(given: Bytes, result: SendResult) -> None:
    assert await sent(given) == result


@pytest.mark.parametrize(
    "given",
    [
        pytest.param(HANG, id="a hang"),
        pytest.param(CUT, id="a cut after the request was written"),
        pytest.param(HALF_AN_ANSWER, id="a cut in the answer"),
        pytest.param(page(502), id="502 in HTML"),
        pytest.param(page(403), id="403 in HTML is not Telegram's word on the chat"),
        pytest.param(page(200), id="200 in HTML"),
        *(
            pytest.param(answer(status, json.dumps(body).encode()), id=f"{status} {name}")
            for status, name, body in (
                (403, "of a proxy", {"error": "blocked", "description": "chat not found"}),
                (403, "of a proxy like Telegram", {**NO, "error_code": 403}),
                (400, "of a proxy like Telegram", {**NO, "error_code": 400}),
                (400, "with another code", {**NO, "error_code": 403}),
                (400, "without words", {"ok": False, "error_code": 400}),
                (403, "with words that are none", {**NO, "error_code": 403, "description": 5}),
                (200, "that is no yes", {**NO, "result": {"message_id": 7}}),
            )
        ),
    ],
)
async def test_what_may_have_arrived_is_in_doubt(given: Bytes) -> None:
    result = await sent(given)

    assert isinstance(result, Failed)
    assert result.in_doubt


async def test_a_connection_that_never_was_leaves_no_doubt() -> None:
    async with Transport(2) as transport:
        with nobody() as url, pytest.raises(TelegramError) as caught:
            await Bot(TOKEN, base_url=f"{url}/bot", request=transport).send_message(1001, "hi")

    result = send_result_of(caught.value)
    assert isinstance(result, Failed)
    assert not result.in_doubt


@pytest.mark.filterwarnings("ignore::DeprecationWarning")
def test_the_wait_is_read_from_ptbs_own_error_too() -> None:
    assert wait_of(TooManyRequests(timedelta(seconds=3))) == timedelta(seconds=3)
    assert wait_of(RetryAfter(3)) == timedelta(seconds=3)
