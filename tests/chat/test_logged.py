"""The bot never logs a person's words, even at DEBUG."""

from __future__ import annotations

import json
import logging

import pytest

from bot.chat.frame.features import private_commands
from tests.chat.talk import OPERATOR, Talk, data, talk_with
from tests.logged import as_in_production

SCORE = 487
TOLD = (
    f"/score {SCORE}",
    "my sister Philippa lives in Saskatoon",
    "2023-07-19",
    "/whatif 493",
    "/start draw-297",
    *(f"/{command}" for command in private_commands()),
    f"{SCORE}",
    "/delete",
)
SECRETS = (str(SCORE), "493", "Philippa", "Saskatoon", "2023-07-19", "Quincunx")


async def press_all(talk: Talk) -> None:
    """Press every button of the newest message."""
    for button in data(talk.newest()):
        await talk.tap_stale(button)


async def test_what_people_tell_is_in_no_log_line(capsys: pytest.CaptureFixture[str]) -> None:
    with as_in_production("DEBUG", "json"):
        logging.getLogger("bot").debug("the first line")
        async with talk_with("en") as talk:
            for text in TOLD:
                await talk.say(text)
                await press_all(talk)
            talk.me = OPERATOR
            await talk.say("/broadcast Quincunx")
            await press_all(talk)
            token = talk.api.token
    logged = [json.loads(line)["message"] for line in capsys.readouterr().err.splitlines()]
    assert "the first line" in logged
    assert not [line for line in logged for secret in (*SECRETS, token) if secret in line]
