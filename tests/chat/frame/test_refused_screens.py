"""Screens that Telegram refuses, holds or loses: the person gets the words and never an error."""

from __future__ import annotations

import time
from typing import Any

import pytest

from tests.chat.talk import OPERATOR, Talk, labels

WRONG = "something went wrong"

PICTURE_FAULTS = {
    "no right to send photos": {
        "code": 400,
        "description": "Bad Request: not enough rights to send photos to the chat",
    },
    "a picture that cannot be read": {
        "code": 400,
        "description": "Bad Request: IMAGE_PROCESS_FAILED",
    },
    "a photo of wrong dimensions": {
        "code": 400,
        "description": "Bad Request: PHOTO_INVALID_DIMENSIONS",
    },
    "too large": {"code": 413, "description": "Request Entity Too Large"},
    "a server that fails": {"code": 500, "description": "Internal Server Error"},
    "a gateway that fails": {"code": 502, "description": "Bad Gateway"},
}


@pytest.mark.parametrize("fault", PICTURE_FAULTS.values(), ids=PICTURE_FAULTS.keys())
async def test_a_picture_that_telegram_refuses_is_said_in_words(
    failing: Talk, fault: dict[str, Any]
) -> None:
    await failing.begin(530)
    failing.api.fail("refuse", "sendPhoto", times=None, **fault)
    heard = await failing.say("/chart months")
    assert heard is not None
    assert "invitations in twelve months" in heard["text"]
    assert failing.api.calls()["sendPhoto"] > 0
    assert WRONG not in heard["text"]
    assert failing.reports() == []


@pytest.mark.parametrize("kind", ["html", "cut"])
async def test_a_picture_that_is_lost_on_the_way_is_said_in_words(failing: Talk, kind: str) -> None:
    await failing.begin(530)
    failing.api.fail(kind, "sendPhoto", times=None)
    heard = await failing.say("/chart months")
    assert heard is not None
    assert "invitations in twelve months" in heard["text"]
    assert failing.api.calls()["sendPhoto"] > 0
    assert failing.reports() == []


async def test_a_picture_that_cannot_take_the_place_of_another_is_a_new_message(
    failing: Talk,
) -> None:
    await failing.begin(530)
    first = await failing.say("/chart months")
    assert first is not None
    refused = {"code": 400, "description": "Bad Request: MESSAGE_ID_INVALID"}
    failing.api.fail("refuse", "editMessageMedia", times=None, **refused)
    other = next(label for label in labels(first) if label != labels(first)[0])
    heard = await failing.tap(other, first["message_id"])
    assert heard is not None
    assert heard["message_id"] > first["message_id"]
    assert failing.reports() == []


EDIT_FAULTS = (
    "MESSAGE_ID_INVALID",
    "MESSAGE_AUTHOR_REQUIRED",
    "message can't be edited",
    "message to edit not found",
    "MESSAGE_EDIT_TIME_EXPIRED",
    "there is no text in the message to edit",
)


@pytest.mark.parametrize("fault", EDIT_FAULTS)
@pytest.mark.parametrize("method", ["editMessageText", "editMessageReplyMarkup"])
async def test_a_message_that_cannot_be_edited_is_followed_by_a_new_one(
    failing: Talk, fault: str, method: str
) -> None:
    await failing.begin(530)
    settings = await failing.say("/alerts")
    assert settings is not None
    for each in ("editMessageText", method):
        failing.api.fail("refuse", each, times=None, code=400, description=f"Bad Request: {fault}")
    heard = await failing.tap(labels(settings)[0], settings["message_id"])
    assert heard is not None
    assert heard["message_id"] > settings["message_id"]
    assert WRONG not in heard["text"]
    assert failing.popup() is not None
    assert failing.reports() == []


ANSWER_FAULTS: dict[str, dict[str, Any]] = {
    "500": {"kind": "refuse", "code": 500, "description": "Internal Server Error"},
    "429": {"kind": "too_many", "retry_after": 900},
    "400": {
        "kind": "refuse",
        "code": 400,
        "description": "Bad Request: query is too old and response timeout expired or query ID "
        "is invalid",
    },
    "403": {"kind": "refuse", "code": 403, "description": "Forbidden: bot was blocked by the user"},
    "404": {"kind": "refuse", "code": 404, "description": "Not Found"},
    "cut": {"kind": "cut"},
    "cut after it was taken": {"kind": "cut_after"},
    "a web page": {"kind": "html"},
    "an answer of another form": {"kind": "answer", "body": {"ok": True, "result": [1]}},
    "an answer that is none": {"kind": "answer", "body": "yes"},
    "hangs": {"kind": "hang"},
    "hangs after it was taken": {"kind": "hang_after"},
    "takes twelve seconds": {"kind": "hold", "seconds": 12},
}


@pytest.mark.parametrize("fault", ANSWER_FAULTS.values(), ids=ANSWER_FAULTS.keys())
async def test_an_answer_to_a_tap_that_fails_is_nobodys_business(
    failing: Talk, fault: dict[str, Any]
) -> None:
    await failing.begin(530)
    settings = await failing.say("/alerts")
    assert settings is not None
    failing.api.fail(method="answerCallbackQuery", times=None, **fault)
    began = time.monotonic()
    heard = await failing.tap(labels(settings)[0], settings["message_id"])
    assert time.monotonic() - began < 2.0
    assert heard is not None
    assert (heard["message_id"], heard["version"]) == (settings["message_id"], 1)
    assert failing.reports() == []
    assert len([row for row in failing.api.messages(OPERATOR) if row["from_bot"]]) == 0


LOST_EDITS: dict[str, dict[str, Any]] = {
    "401": {"kind": "refuse", "code": 401, "description": "Unauthorized"},
    "404": {"kind": "refuse", "code": 404, "description": "Not Found"},
    "409": {"kind": "refuse", "code": 409, "description": "Conflict: terminated"},
    "420": {"kind": "refuse", "code": 420, "description": "FLOOD_WAIT_5"},
    "429": {"kind": "too_many", "retry_after": 900},
    "500": {"kind": "refuse", "code": 500, "description": "Internal Server Error"},
    "a web page": {"kind": "html"},
    "a web page with 200": {"kind": "html", "status": 200},
    "cut": {"kind": "cut"},
    "no yes": {"kind": "answer", "body": {"ok": False}},
}


@pytest.mark.parametrize("fault", LOST_EDITS.values(), ids=LOST_EDITS.keys())
async def test_a_screen_whose_edit_is_lost_comes_as_a_new_message(
    failing: Talk, fault: dict[str, Any]
) -> None:
    await failing.begin(530)
    settings = await failing.say("/alerts")
    assert settings is not None
    failing.api.fail(method="editMessageText", times=None, **fault)
    heard = await failing.tap("Quiet hours", settings["message_id"])
    assert heard is not None
    assert heard["message_id"] > settings["message_id"]
    assert WRONG not in heard["text"]
    assert failing.reports() == []
